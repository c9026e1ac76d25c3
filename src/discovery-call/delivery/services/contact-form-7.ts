import type { Channel } from '../delivery.js';
import { COMMON } from '../channel.js';
import { asRecord, failed, fieldErrors, parseJson, sent, statusVerdict } from '../judge.js';
import { fill } from './fill.js';
import { addressProblem, type Service, type ServiceSettings } from './service.js';

/*
 * Contact Form 7. Source: the plugin itself, includes/rest-api.php (create_feedback) and includes/submission.php
 * (proceed): multipart only (else 415), the form by its number, not the hash of its shortcode (else 404); versions 6
 * ask for `_wpcf7_unit_tag` (else 400) of letters, digits, "-" and "_", which older ones do not mind. The status is 200
 * whatever happened: JSON `status` tells. `invalid_fields: [{field, message}]` comes with `validation_failed` only.
 * Names that begin with "_" are not the form's. WordPress answers other sites (rest_send_cors_headers), and form data
 * needs no preflight. The plugin keeps nothing: without a mail the request is gone, unless another plugin keeps it.
 */

const NAMES = { name: 'your-name', email: 'your-email', message: 'your-message' };
const FORM = /\/contact-forms\/(\d+)\/feedback\/?$/;

export const problem: Service['problem'] = ({ to }) =>
  addressProblem(to, 'https://example.com/wp-json/contact-form-7/v1/contact-forms/123/feedback', FORM);

export function open({ to = '', fields, extra }: ServiceSettings): Channel {
  const names = { ...NAMES, ...fields };
  const [, form = ''] = FORM.exec(to) ?? [];
  return {
    to,
    isIdempotent: false,
    compose(parcel) {
      const body = new FormData();
      const own = { _wpcf7: form, _wpcf7_unit_tag: `wpcf7-f${form}-o1` };
      const entries = Object.entries({ ...own, ...fill(parcel, names, extra) });
      for (const [name, value] of entries) body.append(name, value);
      return { ...COMMON, headers: { Accept: 'application/json' }, body };
    },
    judge(answer) {
      const early = statusVerdict(answer);
      if (early) return early;
      const { status, message, invalid_fields: invalid } = asRecord(parseJson(answer.text));
      if (!answer.ok || status === 'spam') return failed('rejected');
      if (status === 'mail_sent') return sent();
      // Its mail did not go; whether a plugin has kept the request is not said.
      if (status === 'mail_failed') return failed('server');
      if (status !== 'validation_failed' && status !== 'acceptance_missing') return failed('unexpected');
      const pairs = Object.values(asRecord(invalid)).map(asRecord);
      const unnamed = status === 'acceptance_missing' ? [['consent.contact', message] as const] : [];
      return failed('rejected', {
        fields: fieldErrors(
          [...pairs.map(({ field, message }) => [field, message] as const), ...unnamed],
          names,
        ),
      });
    },
  };
}
