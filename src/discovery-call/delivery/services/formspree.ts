import type { Channel } from '../delivery.js';
import { channelFor } from '../channel.js';
import { asRecord, failed, fieldErrors, parseJson, sent, statusVerdict } from '../judge.js';
import { withSealed } from './fill.js';
import { addressProblem, type Service, type ServiceSettings } from './service.js';

/*
 * Formspree. Sources: formspree-core of formspree/formspree-js (submission.ts, core.ts): FormData with
 * `Accept: application/json`, success `{next}`, errors `{error}` or `{error, errors: [{code, field, message}]}` whatever
 * the status; a project that probed the live endpoint on 2026-08-12: 200 `{next, ok: true}`, 422 with `errors`.
 * "Honeypot spam filtering" (Formspree help): a filled `_gotcha` is ignored without a word, so we never send it.
 * Form data needs no preflight. Unconfirmed: the form of its 429 (its status is enough), and any limit on length.
 */

export const problem: Service['problem'] = ({ to }) => addressProblem(to, 'https://formspree.io/f/abcdwxyz');

export function open({ to = '', fields, extra }: ServiceSettings): Channel {
  const names = withSealed(fields);
  return {
    ...channelFor({ kind: 'multipart', to, fields: names, extra, isIdempotent: false }),
    judge(answer) {
      const early = statusVerdict(answer);
      if (early) return early;
      const { next, ok, error, errors } = asRecord(parseJson(answer.text));
      if (!answer.ok || error !== undefined || errors !== undefined) {
        const pairs = Object.values(asRecord(errors)).map(asRecord);
        return failed('rejected', {
          fields: fieldErrors(
            pairs.map(({ field, message }) => [field, message]),
            names,
          ),
        });
      }
      // A form that takes payments answers 200 before it has taken anything.
      return ok !== false && (typeof next === 'string' || ok === true) ? sent() : failed('unexpected');
    },
  };
}
