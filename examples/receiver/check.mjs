// Is what came a call request? The same schema as in the widget decides.
import { callRequestSchema } from '../../dist/call-request.js';

/**
 * @typedef {{ field: string, code: string, message: string }} FieldError `field` is a dotted path, or
 * empty when the error is about the whole. Nothing here repeats a value that was sent.
 * @typedef {import('../../src/discovery-call/call-request.schema.ts').CallRequest} CallRequest
 */

/** What to say about a field, whatever is wrong with it. */
const MESSAGES = {
  id: 'a UUID, made once for each request',
  name: 'a name of 1 to 200 characters',
  contact: 'email, phone or text, together with the address or number it needs',
  email: 'an e-mail address',
  phone: '7 to 15 digits, with or without a leading +',
  consent: 'three answers: contact, voicemail and text',
  'consent.contact': 'must be true: without consent nobody may call back',
  'consent.voicemail': 'true or false',
  'consent.text': 'true or false',
  state: 'a two-letter state code, or other',
  times: 'a list of morning, afternoon, evening',
  sentAt: 'a date and time in UTC, ISO 8601',
};

/**
 * @param {Buffer} body
 * @returns {{ request: CallRequest } | { errors: FieldError[] }}
 */
export function check(body) {
  let input;
  try {
    // Wrong bytes must fail, not turn into question marks in somebody's name.
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { errors: [{ field: '', code: 'not_json', message: 'The body is not JSON in UTF-8.' }] };
  }
  const result = callRequestSchema.safeParse(input);
  if (!result.success) return { errors: result.error.issues.flatMap(toErrors).slice(0, 50) };
  // A UUID means the same in capitals.
  return { request: { ...result.data, id: result.data.id.toLowerCase() } };
}

/**
 * @param {{ code?: string, path: PropertyKey[], keys?: PropertyKey[] }} issue
 * @returns {FieldError[]}
 */
function toErrors({ code = 'invalid', path, keys }) {
  if (keys) {
    return keys.map((key) => ({
      field: [...path, key].join('.').slice(0, 100),
      code,
      message: 'This field is not known.',
    }));
  }
  const field = path.join('.');
  const expected = MESSAGES[field] ?? MESSAGES[String(path[0])];
  return [{ field, code, message: expected ? `Expected: ${expected}.` : 'Expected a call request.' }];
}
