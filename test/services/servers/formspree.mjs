// Answers as Formspree: see src/discovery-call/delivery/services/formspree.ts for where that is written.
import { formOf, jsonOf, openToAll, startServer } from './server.mjs';

const refuse = (status, error, errors) => ({ status, body: { error, ...(errors && { errors }) } });

export const start = () =>
  startServer(async (got, mode) => {
    const isJson = got.headers.accept === 'application/json';
    if (got.path !== '/f/abcdwxyz') {
      return refuse(404, 'Form not found', [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }]);
    }
    if (mode === 'inactive')
      return refuse(403, 'Inactive', [{ code: 'INACTIVE', message: 'This form is inactive.' }]);
    if (mode === 'captcha') {
      return refuse(
        403,
        'In order to submit via AJAX, you need to set a custom key or reCAPTCHA must be disabled.',
      );
    }
    if (mode === 'blocked')
      return refuse(422, 'Blocked', [{ code: 'BLOCKED', message: 'Submission blocked.' }]);
    if (mode === 'error-with-200') return refuse(200, 'Something is wrong');
    if (mode === 'next-but-no') return { body: { next: '/thanks', ok: false } };
    if (mode === 'pays-first')
      return { body: { resubmitKey: 'k', stripe: { paymentIntentClientSecret: 's' } } };
    // Without the header a browser's form is taken to a page of thanks.
    if (!isJson) return { status: 302, headers: { location: '/thanks' } };
    const fields = /json/.test(got.type) ? jsonOf(got) : await formOf(got);
    if (Object.keys(fields).length === 0)
      return refuse(422, 'Empty', [{ code: 'EMPTY', message: 'Empty form' }]);
    const errors = [];
    if ('email' in fields && !/^[^@\s]+@[^@\s.]+\.\w+$/.test(fields.email)) {
      errors.push({ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' });
    }
    if (mode === 'needs-phone' && !fields.tel) {
      errors.push({ code: 'REQUIRED_FIELD_MISSING', field: 'tel', message: 'is required' });
    }
    return errors.length ? refuse(422, 'Validation errors', errors) : { body: { next: '/thanks', ok: true } };
  }, openToAll);
