// Answers as Basin: see src/discovery-call/delivery/services/basin.ts for where that is written, and what is not.
import { formOf, openToAll, startServer } from './server.mjs';

const refuse = (status, error) => ({ status, body: { error } });

export const start = () =>
  startServer(async (got, mode) => {
    if (got.path !== '/f/0123456789ab') return refuse(404, 'Form not found');
    if (mode === 'domain') return refuse(403, 'Domain is not allowed');
    if (mode === 'spam') return refuse(422, 'Submission looks like spam');
    if (mode.startsWith('{')) return { body: JSON.parse(mode) };
    if (mode === 'empty-200') return { body: '' };
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Are you human?</h1>' };
    if (mode === 'captcha-page' || got.headers.accept !== 'application/json') return page;
    return { body: { success: true, ...(await formOf(got)) } };
  }, openToAll);
