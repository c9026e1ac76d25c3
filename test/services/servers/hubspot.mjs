// Answers as HubSpot's Forms API: see src/discovery-call/delivery/services/hubspot.ts for where that is written.
import { jsonOf, startServer } from './server.mjs';

export const PATH = '/submissions/v3/integration/submit/1234567/01234567-89ab-cdef-0123-456789abcdef';
const FIELDS = ['firstname', 'email', 'phone', 'message', 'state', 'kap_consent'];

const refuse = (status, message, errors) => ({
  status,
  body: { status: 'error', message, correlationId: 'c0ffee', ...(errors && { errors }) },
});
const wrong = (name, what, errorType) => ({ message: `Error in 'fields.${name}'. ${what}`, errorType });

export const start = () =>
  startServer(
    (got, mode) => {
      if (got.path !== PATH) return refuse(404, "Form with this ID couldn't be found");
      if (!got.type.startsWith('application/json')) return refuse(415, 'Unsupported media type');
      if (mode === 'captcha') {
        return refuse(400, 'The request is not valid', [
          {
            message: "Form 'x' can't receive API submissions as Captcha (SPAM prevention) is enabled.",
            errorType: 'FORM_HAS_RECAPTCHA_ENABLED',
          },
        ]);
      }
      if (mode === 'no-permission') return refuse(403, 'This form cannot be submitted to');
      if (mode === 'message-only') return refuse(400, "Error in 'fields.0-1/phone'");
      if (mode === 'redirect') return { body: { redirectUri: 'https://example.com/thanks' } };
      if (mode === 'nothing') return { body: {} };
      const { fields = [], context } = jsonOf(got) ?? {};
      const errors = fields
        .filter(({ name }) => !FIELDS.includes(name))
        .map(({ name }) => wrong(name, 'Field not in form', 'FIELD_NOT_IN_FORM_DEFINITION'));
      const email = fields.find(({ name }) => name === 'email')?.value;
      if (!email) errors.push(wrong('email', "Required field 'email' is missing", 'REQUIRED_FIELD'));
      else if (mode === 'blocked') errors.push(wrong('email', 'Email is blocked', 'BLOCKED_EMAIL'));
      else if (!/@.+\./.test(email)) errors.push(wrong('email', 'Invalid email address', 'INVALID_EMAIL'));
      if (context?.hutk) errors.push({ message: 'hutk', errorType: 'INVALID_HUTK' });
      if (errors.length) return refuse(400, 'The request is not valid', errors);
      return { body: { inlineMessage: '<p>Thanks for submitting the form.</p>' } };
    },
    {
      cors: () => ({ 'access-control-allow-origin': '*' }),
      preflight: () => ({
        status: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'POST, OPTIONS',
          'access-control-allow-headers': 'content-type',
        },
      }),
    },
  );
