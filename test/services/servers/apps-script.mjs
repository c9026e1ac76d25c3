// Answers as a web app of Google Apps Script that runs the script of the README: see
// src/discovery-call/delivery/services/apps-script.ts for where that is written.
import { randomUUID } from 'node:crypto';
import { jsonOf, startServer } from './server.mjs';

const page = (title) => ({
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body>${title}</body></html>`,
});

export async function start() {
  const rows = new Map();
  const outputs = new Map();
  /** What a script returns is read from another host, to which Google redirects. */
  const output = ({ headers: { host } }, body) => {
    const key = randomUUID();
    outputs.set(key, body);
    const elsewhere = `http://${host.replace('127.0.0.1', 'localhost')}/macros/echo?user_content_key=${key}`;
    return { status: 302, headers: { location: elsewhere }, body: 'Moved Temporarily' };
  };
  const server = await startServer(
    (got, mode) => {
      if (got.path === '/macros/echo') {
        const body = outputs.get(got.query.get('user_content_key'));
        return got.method === 'GET' && body ? { body } : { status: 405, body: 'Method not allowed' };
      }
      if (got.path !== '/macros/s/AKfy-example/exec') return page('Page not found');
      if (mode === 'no-doPost') return page('Script function not found: doPost');
      if (mode === 'sign-in') return page('Sign in - Google Accounts');
      const request = jsonOf(got);
      if (mode === 'throws-late') {
        rows.set(request.id, request);
        return page('Error');
      }
      if (mode === 'says-no') return output(got, { ok: false, error: 'closed' });
      if (mode === 'says-which')
        return output(got, { ok: false, errors: { email: 'not known', 'consent.text': 'needed' } });
      if (mode === 'says-nothing') return output(got, { row: 7 });
      if (mode === 'says-success') return output(got, { result: 'success', row: 7 });
      rows.set(request.id, request);
      return output(got, { ok: true });
    },
    {
      // Google's own pages of error do not let another site read them.
      cors: (_, { headers = {} }) =>
        headers['content-type'] === 'text/html' ? {} : { 'access-control-allow-origin': '*' },
    },
  );
  return Object.assign(server, { rows });
}
