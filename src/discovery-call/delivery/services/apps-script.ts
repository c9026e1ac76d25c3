import type { Channel } from '../delivery.js';
import { channelFor } from '../channel.js';
import { asRecord, failed, judgeJson, parseJson } from '../judge.js';
import { addressProblem, type Service, type ServiceSettings } from './service.js';

/*
 * A web app of Google Apps Script. Sources: "Web apps" and "Content service" (Google developers): `doPost(e)` gets the
 * text of the request as `e.postData.contents`; what it returns comes after a redirect to script.googleusercontent.com,
 * which allows every site. It answers no preflight, so the request is plain text. Its status is 200 whatever happened,
 * and its pages of error (script missing, an exception, a sign-in) are HTML, which mostly lack the header that lets a
 * page read them: that looks like no answer. So only a script that says yes in JSON confirms: `{"ok": true}`, or
 * `success: true`, `result` or `status: "success"` as scripts in use say it.
 */

export const problem: Service['problem'] = ({ to }) =>
  addressProblem(to, 'https://script.google.com/macros/s/AKfy…/exec', /\/exec$/);

export function open({ to = '', fields, extra }: ServiceSettings): Channel {
  const channel = channelFor({ kind: 'text', to, fields, extra, isIdempotent: false });
  return {
    ...channel,
    compose: (parcel) => ({ ...channel.compose(parcel), redirect: 'follow' }),
    judge(answer) {
      const verdict = judgeJson(answer, fields);
      if (verdict.outcome === 'failed') return verdict;
      const { ok, success, result, status } = asRecord(parseJson(answer.text));
      const saysYes = ok === true || success === true || [result, status].includes('success');
      return saysYes ? verdict : failed('unexpected');
    },
  };
}
