// Answers as a site at Netlify: see src/discovery-call/delivery/services/netlify.ts for where that is written.
import { formOf, startServer } from './server.mjs';

/** The form that stands in static HTML, and its fields: others are not kept. */
const FORMS = { call: ['name', 'email', 'phone', 'message', 'region', 'bot-field'] };

/** Pages of the site: a form may be posted to each. */
const PAGES = ['/__forms.html', '/', '/contact', '/contact/'];

const page = (status, title) => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><title>${title}</title>`,
});

/** @param {Record<string, { type: string, body: string }>} [files] what else stands on the site */
export async function start(files = {}) {
  const kept = [];
  const server = await startServer(async (got) => {
    if (got.method === 'GET') {
      const file = files[got.path];
      return file ? { headers: { 'content-type': file.type }, body: file.body } : page(200, got.path);
    }
    if (got.path === '/old.html') return { status: 301, headers: { location: '/__forms.html' } };
    const fields = /urlencoded/.test(got.type) ? await formOf(got) : {};
    const form = FORMS[fields['form-name']];
    if (!PAGES.includes(got.path) || !form) return page(404, 'Page not found');
    if (!fields['bot-field'])
      kept.push(Object.fromEntries(Object.entries(fields).filter(([name]) => form.includes(name))));
    return page(200, 'Thank you');
  });
  return Object.assign(server, { kept });
}
