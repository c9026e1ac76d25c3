// Is what came a call request? The same schema as in the widget decides.
import { callRequestSchema, sealedRequestSchema } from '../../dist/call-request.js';

/**
 * @typedef {{ field: string, code: string, message: string }} FieldError `field` is a dotted path, or
 * empty when the error is about the whole. Nothing here repeats a value that was sent.
 * @typedef {import('./store.mjs').AnyRequest} AnyRequest
 */

/** What to say about a field, whatever is wrong with it. */
const MESSAGES = {
  id: 'a UUID, made once for each request',
  name: 'a name of 1 to 200 characters',
  contact: 'email, phone or text, together with the address or number it needs',
  email: 'an e-mail address',
  phone: '7 to 15 digits, with or without a leading +; for calls an extension may follow, like ;ext=12',
  consent: 'answers to contact, voicemail and text, and to selfCheck if there are lines of it',
  'consent.contact': 'must be true: without consent nobody may call back',
  'consent.voicemail': 'true or false',
  'consent.text': 'true or false, and true where contact is text',
  'consent.selfCheck': 'true together with lines in selfCheck, and only with them',
  state: 'a two-letter state code, or other',
  days: 'a list of mon, tue, wed, thu, fri, sat, sun',
  times: 'a list of morning, afternoon, evening',
  opening: 'start, a date and time in UTC, and minutes, from 5 to 240',
  message: '1 to 1000 characters',
  selfCheck: '1 to 80 lines, each a question and an answer of 1 to 500 characters',
  challenge: 'a text of 1 to 4000 characters',
  sealed: 'a request sealed for the practice, at most 60,000 characters',
  lang: 'the tag of a language, like en',
  sentAt: 'a date and time in UTC, ISO 8601',
};

/**
 * @param {Buffer} body
 * @returns {{ request: AnyRequest, challenge: string | undefined } | { errors: FieldError[] }} The challenge is
 *   apart: it is looked at once and never kept.
 */
export function check(body) {
  let input;
  try {
    // Wrong bytes must fail, not turn into question marks in somebody's name.
    input = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { errors: [{ field: '', code: 'not_json', message: 'The body is not JSON in UTF-8.' }] };
  }
  const isSealed = typeof input === 'object' && input !== null && Object.hasOwn(input, 'sealed');
  const result = (isSealed ? sealedRequestSchema : callRequestSchema).safeParse(input);
  if (!result.success) return { errors: result.error.issues.flatMap(toErrors).slice(0, 50) };
  const { challenge, ...request } = result.data;
  // A UUID means the same in capitals.
  return { request: { ...request, id: request.id.toLowerCase() }, challenge };
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
  const field = path.join('.').slice(0, 100);
  const expected = MESSAGES[field] ?? MESSAGES[String(path[0])];
  return [{ field, code, message: expected ? `Expected: ${expected}.` : 'Expected a call request.' }];
}
