// Answers as Web3Forms: see src/discovery-call/delivery/services/web3forms.ts for where that is written.
import { formOf, jsonOf, openToAll, startServer } from './server.mjs';

export const KEY = '01234567-89ab-cdef-0123-456789abcdef';

const refuse = (status, message) => ({
  status,
  body: { statusCode: status, success: false, body: { data: {}, message } },
});

export const start = () =>
  startServer(async (got, mode) => {
    if (mode === 'limited') return { status: 429, body: { success: false, message: 'Too many requests' } };
    if (mode === 'broken-in-json') return refuse(500, 'Something went wrong.');
    if (mode === 'not-allowed') return refuse(403, 'This method is not allowed.');
    if (mode === 'no-with-200') return { body: { success: false, message: 'Not sent' } };
    if (mode === 'yes-with-error') return { body: { success: true, error: 'Autoresponder not set up' } };
    const fields = /json/.test(got.type) ? jsonOf(got) : await formOf(got);
    // Urlencoded is taken and answered with a redirect that no script may follow.
    if (/urlencoded/.test(got.type) || fields.redirect) {
      return { status: 301, headers: { location: 'https://web3forms.com/success' } };
    }
    if (fields.access_key !== KEY) return refuse(400, 'Invalid Access Key');
    if (fields.botcheck) return refuse(400, 'Spam detected');
    delete fields.access_key;
    return { body: { success: true, message: 'Email sent successfully!', data: fields } };
  }, openToAll);
