import type { Channel } from '../delivery.js';
import { COMMON } from '../channel.js';
import { asRecord, failed, fieldErrors, parseJson, sent, statusVerdict } from '../judge.js';
import { fill } from './fill.js';
import { addressProblem, extraProblem, type Service, type ServiceSettings } from './service.js';

/*
 * HubSpot forms. Sources: "Submit data to a form", Forms API v3 (HubSpot docs): JSON, other sites allowed (with a
 * preflight), 50 requests in 10 seconds, then 429; success `{inlineMessage}` or `{redirectUri}`; errors 400
 * `{status: "error", errors: [{message: "Error in 'fields.email'. …", errorType}]}`, 403, 404. Its changelog, 2022:
 * fields that are not on the form are refused. Several projects that probed it report otherwise: 200, and no contact,
 * for an unknown field and for addresses like those at example.com. A 200 is what HubSpot documents as success, so it
 * is taken as one; the README tells practices to try. A captcha on the form refuses all (FORM_HAS_RECAPTCHA_ENABLED).
 * No `context` is sent: `hutk` would tie the request to what the visitor looked at, the page's address to what about.
 */

const NAMES = { name: 'firstname', email: 'email', phone: 'phone', message: 'message' };
const LIKE =
  'https://api.hsforms.com/submissions/v3/integration/submit/1234567/01234567-89ab-cdef-0123-456789abcdef';
const NEEDED =
  'an e-mail address of yours: HubSpot takes no contact without one, and a sealed request shows none';

export const problem: Service['problem'] = ({ to, extra, seal }) =>
  addressProblem(to, LIKE, /\/integration\/submit\/[^/]+\/[^/]+$/) ??
  (seal ? extraProblem(extra, 'email', NEEDED) : undefined);

/** The field and what is wrong with it, of "Error in 'fields.email'. Invalid email address". */
function pairOf(message: unknown): readonly [unknown, unknown] {
  const [, name, what] = /'fields\.(?:\d+-\d+\/)?([^']+)'[.:]?\s*(.*)/.exec(String(message)) ?? [];
  return [name, what || message];
}

export function open({ to = '', fields, extra }: ServiceSettings): Channel {
  const names = { ...NAMES, ...fields };
  return {
    to,
    isIdempotent: false,
    compose(parcel) {
      const entries = Object.entries(fill(parcel, names, extra));
      const body = { fields: entries.map(([name, value]) => ({ objectTypeId: '0-1', name, value })) };
      return { ...COMMON, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    },
    judge(answer) {
      const early = statusVerdict(answer);
      if (early) return early;
      const { inlineMessage, redirectUri, status, message, errors } = asRecord(parseJson(answer.text));
      if (!answer.ok || status === 'error' || errors !== undefined) {
        const told = Array.isArray(errors) ? errors.map((error) => asRecord(error).message) : [];
        return failed('rejected', { fields: fieldErrors([...told, message].map(pairOf), names) });
      }
      const isSent = [inlineMessage, redirectUri].some((value) => typeof value === 'string');
      return isSent ? sent() : failed('unexpected');
    },
  };
}
