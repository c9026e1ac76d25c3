import type { Channel } from '../delivery.js';
import { COMMON } from '../channel.js';
import { asRecord, failed, fieldErrors, type Names, parseJson, sent, statusVerdict } from '../judge.js';
import { fill } from './fill.js';
import { addressProblem, type Service, type ServiceSettings, shown } from './service.js';

/*
 * Gravity Forms. Sources: "Submitting Forms with REST API v2" (Gravity Forms docs, changed 2025-09-18) and the plugin's
 * GF_REST_Form_Submissions_Controller: urlencoded (no preflight), multipart or JSON, open to everyone once the REST
 * API is on (else 404 `rest_no_route`); 200 `is_valid: true`, 400 `is_valid: false` with `validation_messages` by the
 * field's number, 400 with a `code` for a form that is not there or active. A `page_number` above 0 is a page of a
 * longer form that passed: nothing is kept yet. Spam is kept apart and answered as success, and fields the form has
 * not are dropped: neither can be told from here. Unconfirmed: whether fields of the types "Consent"
 * and "Checkboxes" take a bare `true` without the form's own page; consents without a field are in the message.
 */

/** `1`, `4.3`, `input_4_3`: as the form's own page names them. */
const INPUT = /^(?:input_)?(\d+)(?:[._](\d+))?$/;
const FORM = /\/gf\/v2\/forms\/\d+\/submissions\/?$/;

export function problem({ to, fields = {} }: ServiceSettings): ReturnType<Service['problem']> {
  const wrong = addressProblem(to, 'https://example.com/wp-json/gf/v2/forms/1/submissions', FORM);
  if (wrong) return wrong;
  const [key = 'message', name] = Object.entries(fields).find(([, each]) => !INPUT.test(each)) ?? [];
  if (name === undefined && fields.message !== undefined) return undefined;
  return {
    path: `call.fields.${key}`,
    message: `expected the number of your form's field, like "input_3", found ${shown(name)}`,
  };
}

const renamed = (fields: Names, name: (field: string, part?: string) => string): Names =>
  Object.fromEntries(
    Object.entries(fields).map(([key, each]) => {
      const [, field = '', part] = INPUT.exec(each) ?? [];
      return [key, name(field, part)];
    }),
  );

export function open({ to = '', fields = {}, extra }: ServiceSettings): Channel {
  const inputs = renamed(fields, (field, part) => `input_${field}${part ? `_${part}` : ''}`);
  const numbers = renamed(fields, (field) => field);
  return {
    to,
    isIdempotent: false,
    compose: (parcel) => ({
      ...COMMON,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fill(parcel, inputs, extra)).toString(),
    }),
    judge(answer) {
      const early = statusVerdict(answer);
      if (early) return early;
      const { is_valid, validation_messages, page_number } = asRecord(parseJson(answer.text));
      if (answer.ok && is_valid === true) return page_number ? failed('unexpected') : sent();
      if (answer.ok && is_valid !== false) return failed('unexpected');
      const pairs = Object.entries(asRecord(validation_messages));
      return failed('rejected', { fields: fieldErrors(pairs, numbers) });
    },
  };
}
