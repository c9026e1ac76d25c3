// Answers as Gravity Forms: see src/discovery-call/delivery/services/gravity-forms.ts for where that is written.
import { formOf, jsonOf, startServer } from './server.mjs';
import { cors, refuse } from './wordpress.mjs';

export const PATH = '/wp-json/gf/v2/forms/1/submissions';

export const start = () =>
  startServer(async (got, mode) => {
    if (mode === 'api-off')
      return refuse(404, 'rest_no_route', 'No route was found matching the URL and request method.');
    if (mode === 'logged-out') return refuse(401, 'rest_not_logged_in', 'You are not currently logged in.');
    if (got.path !== PATH) return refuse(400, 'form_not_found', 'Your form could not be found');
    if (mode === 'inactive') return refuse(400, 'form_inactive', 'Form is inactive');
    if (mode === 'next-page') return { body: { is_valid: true, page_number: 2, source_page_number: 1 } };
    const fields = /json/.test(got.type) ? jsonOf(got) : await formOf(got);
    const messages = {};
    if (!fields.input_1_3) messages[1] = 'This field is required.';
    if (fields.input_2 && !/^[^@\s]+@[^@\s.]+\.\w+$/.test(fields.input_2)) {
      messages[2] =
        'The email address entered is invalid, please check the formatting (e.g. email@domain.com).';
    }
    if (mode === 'wants-consent' && !fields.input_5_1) messages[5] = 'Please agree.';
    if (Object.keys(messages).length) {
      return {
        status: mode === 'no-with-200' ? 200 : 400,
        body: { is_valid: false, validation_messages: messages, page_number: 1, source_page_number: 1 },
      };
    }
    const done = {
      is_valid: true,
      page_number: 0,
      source_page_number: 1,
      confirmation_message: '<div>Thanks</div>',
    };
    return mode === 'redirect'
      ? {
          headers: { location: 'https://example.com/thanks' },
          body: {
            ...done,
            confirmation_type: 'redirect',
            confirmation_redirect: 'https://example.com/thanks',
          },
        }
      : { body: { ...done, confirmation_type: 'message' } };
  }, cors);
