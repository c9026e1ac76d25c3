// Answers as Contact Form 7: see src/discovery-call/delivery/services/contact-form-7.ts for where that is written.
import { formOf, startServer } from './server.mjs';
import { cors, refuse } from './wordpress.mjs';

export const PATH = '/wp-json/contact-form-7/v1/contact-forms/123/feedback';
const MESSAGES = {
  mail_sent: 'Thank you for your message. It has been sent.',
  mail_failed: 'There was an error trying to send your message. Please try again later.',
  spam: 'There was an error trying to send your message. Please try again later.',
  aborted: 'Sending mail has been aborted.',
  validation_failed: 'One or more fields have an error. Please check and try again.',
  acceptance_missing: 'You must accept the terms and conditions before sending your message.',
};

export const start = () =>
  startServer(async (got, mode) => {
    const [, id] = /\/contact-forms\/(\d+)\/feedback$/.exec(got.path) ?? [];
    if (!id) return refuse(404, 'rest_no_route', 'No route was found matching the URL and request method.');
    if (!got.type.startsWith('multipart/form-data')) {
      return refuse(415, 'wpcf7_unsupported_media_type', 'The request payload format is not supported.');
    }
    if (id !== '123') return refuse(404, 'wpcf7_not_found', 'The requested contact form was not found.');
    const fields = await formOf(got);
    const tag = (fields._wpcf7_unit_tag ?? '').replace(/[^\w-]/g, '');
    if (!tag) return refuse(400, 'wpcf7_unit_tag_not_found', 'There is no valid unit tag.');
    const reply = (status, invalid = []) => ({
      body: {
        contact_form_id: 123,
        status,
        message: MESSAGES[status] ?? '',
        posted_data_hash: '',
        into: `#${tag}`,
        invalid_fields: invalid,
      },
    });
    const invalid = [];
    const add = (field, message) =>
      invalid.push({ field, message, idref: null, error_id: `${tag}-ve-${field}` });
    if (!fields['your-name']) add('your-name', 'Please fill out this field.');
    if (fields['your-email'] !== undefined && !/^[^@\s]+@[^@\s.]+\.\w+$/.test(fields['your-email'])) {
      add('your-email', 'Please enter an email address.');
    }
    if (mode === 'wants-topic') add('menu-topic', 'Undefined value was submitted through this field.');
    if (mode === 'sent-and-invalid') {
      return reply('mail_sent', [{ field: 'your-email', message: 'Please look at it again.' }]);
    }
    if (invalid.length) return reply('validation_failed', invalid);
    return reply(mode || 'mail_sent');
  }, cors);
