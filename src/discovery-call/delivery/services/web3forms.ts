import type { Channel } from '../delivery.js';
import { channelFor } from '../channel.js';
import { asRecord, failed, parseJson, sent, statusVerdict } from '../judge.js';
import { withSealed } from './fill.js';
import { extraProblem, type Service, type ServiceSettings } from './service.js';

/*
 * Web3Forms. Sources: "API Reference" and "Troubleshooting" (Web3Forms docs): FormData or JSON with `access_key`, which
 * "can be public and safe to add in client side code"; 200 `{success: true}`, 400 and 500 `{success: false}` with a
 * message and no field. Urlencoded is answered with a redirect that browsers do not let a page follow, while the
 * message is delivered, and so is `redirect`: form data it is, which needs no preflight. 403: not from a browser, or
 * not from a domain it allows. 429 lasts one hour and has no Retry-After. `botcheck` is its honeypot: never sent.
 * Unconfirmed: what its spam filter answers, and any limit on length.
 */

const TO = 'https://api.web3forms.com/submit';

/** Milliseconds it shuts an address out after too many requests. */
const SHUT_OUT = 3_600_000;

export const problem: Service['problem'] = ({ extra }) =>
  extraProblem(extra, 'access_key', 'your access key of Web3Forms (it is not secret)') ??
  (extra?.redirect === undefined
    ? undefined
    : {
        path: 'call.extra.redirect',
        message: 'expected nothing, found an address: with it Web3Forms sends browsers no answer',
      });

export const open = ({ to = TO, fields, extra }: ServiceSettings): Channel => ({
  ...channelFor({ kind: 'multipart', to, fields: withSealed(fields), extra, isIdempotent: false }),
  judge(answer) {
    const early = statusVerdict(answer);
    if (answer.status === 429) return { after: SHUT_OUT, ...failed('busy', { again: 'certain' }), ...early };
    if (early) return early;
    const { success } = asRecord(parseJson(answer.text));
    if (answer.ok && success === true) return sent();
    return failed(answer.ok && success !== false ? 'unexpected' : 'rejected');
  },
});
