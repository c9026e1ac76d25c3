import type { KapProblem } from '../../shared/events.js';
import { isSealed } from '../mode.js';
import { isOnCurve, type SealKey, sealKeyProblem } from '../seal/key.js';
import { type BodyKind, FLAT_KEYS, KEYS, keysOf, nameOf } from './encode.js';
import type { Names } from './judge.js';
import { type CallSettings, isLoopback, isSameSite, serviceAt } from './places.js';

/* What can be wrong with the practice file's `call` block, in words for the practice, and how one does without it. */

/** What is wrong with the settings. */
export type RouteProblem = Pick<KapProblem, 'code' | 'path' | 'message'>;

export const problem = (path: string, message: string, code = 'invalid'): RouteProblem => ({
  code,
  path,
  message,
});

const quoted = (value: string | undefined): string => (value === undefined ? 'nothing' : `"${value}"`);

/** How each service takes a request, its own way first; `deliver` may say one of these, or nothing. */
export const TAKES: Readonly<
  Record<NonNullable<CallSettings['service']>, readonly NonNullable<CallSettings['deliver']>[]>
> = {
  formspree: ['json', 'form', 'multipart'],
  web3forms: ['json', 'form', 'multipart'],
  basin: ['json', 'form', 'multipart'],
  netlify: ['form'],
  hubspot: ['json'],
  'contact-form-7': ['multipart'],
  'gravity-forms': ['form', 'json', 'multipart'],
  'apps-script': ['text'],
  cal: ['link'],
  calendly: ['link'],
};

/** What cannot be sealed is not sent: not as it is, and not in a mail. */
const unsealed = (what: string, so = 'Nothing can be sealed'): RouteProblem =>
  problem('call.seal', `${what}. ${so}, so phone and e-mail are shown instead of the form`);

const WITH_IT = 'No request can be sealed with it';

/** A key that nothing can be sealed with: then nothing is sent, least of all unsealed. */
export function wrongKey(call: CallSettings): RouteProblem | undefined {
  const wrong = isSealed(call) ? sealKeyProblem(call.seal) : undefined;
  return wrong === undefined ? undefined : unsealed(wrong, WITH_IT);
}

/** The same, as only a browser finds: on a page where it cannot seal, or with a key that looks like one. */
export async function unusableKey(seal: unknown): Promise<RouteProblem | undefined> {
  if (globalThis.isSecureContext === false) {
    return unsealed('expected a page with https, where browsers can encrypt, found one without');
  }
  const isUsable = await isOnCurve(seal as SealKey);
  return isUsable
    ? undefined
    : unsealed('expected a key on the curve P-256, found one that is none', WITH_IT);
}

/** Ways that have no place for a sealed request. */
export function nowhereSealed({ service, deliver }: CallSettings): RouteProblem {
  const way = service ? `"service": "${service}"` : deliver && `"deliver": "${deliver}"`;
  return unsealed(
    `expected an address in "to" that takes sealed requests, which no mail and no scheduling page does; found ${way ?? 'nothing'}`,
  );
}

/** A mail address where requests should be posted to: nobody takes them there. */
export function mailInstead(call: CallSettings): RouteProblem {
  const { to, service } = call;
  const wrong = service
    ? `expected the address that "${service}" takes requests at, found the e-mail address ${quoted(to)}`
    : `expected "deliver": "mailto" beside an e-mail address, found ${quoted(to)} without it`;
  const so = isSealed(call)
    ? 'A mail cannot be sealed, so phone and e-mail are shown instead of the form'
    : 'Requests are prepared as a mail to it';
  return problem('call.to', `${wrong}. ${so}`);
}

/** A way of sending that the service does not have. */
export function otherWay({ service, deliver }: CallSettings): RouteProblem | undefined {
  if (!service || !deliver || TAKES[service].includes(deliver)) return undefined;
  const kinds = TAKES[service].map(quoted).join(' or ');
  return problem(
    'call.deliver',
    `expected ${kinds}, or nothing, with the service "${service}", found "${deliver}". The service's own way is used`,
  );
}

/** A scheduling page that is missing, or is no address. */
export function noLink({ link, to, service }: CallSettings): RouteProblem {
  const found = link ?? to;
  return found === undefined
    ? problem(
        service ? 'call.service' : 'call.deliver',
        'expected "link" beside it: the scheduling page; found nothing',
        'required',
      )
    : problem('call.link', `expected the https address of your scheduling page, found ${quoted(found)}`);
}

/** An e-mail address that is missing, or is none. */
export const noMail = (to: string | undefined): RouteProblem =>
  to === undefined
    ? problem(
        'call.deliver',
        'expected "email" in "practice", or an e-mail address in "to" beside it; found nothing',
        'required',
      )
    : problem('call.to', `expected an e-mail address, found ${quoted(to)}`);

/** An address that is missing. Saying nothing at all is no mistake: there is no endpoint yet. */
export const noAddress = ({ service, deliver }: CallSettings): RouteProblem | undefined =>
  service || deliver
    ? problem(
        service ? 'call.service' : 'call.deliver',
        'expected "to" beside it: the address that takes the requests; found nothing',
        'required',
      )
    : undefined;

/** The address that takes requests, absolute; or what is wrong with it. */
export function addressOf(
  to: string,
  resolve: (link: string) => string,
  page: string,
): string | RouteProblem {
  const wrong = (expected: string): RouteProblem =>
    problem('call.to', `expected ${expected}, found ${quoted(to)}`);
  try {
    const { href, protocol, username, password } = new URL(resolve(to));
    if (!/^https?:$/.test(protocol)) return wrong('an address that begins with https://');
    if (username || password) return wrong('an address without a name and password, which browsers refuse');
    if (protocol === 'http:' && page.startsWith('https:') && !isLoopback(href)) {
      return wrong('an address that begins with https://, as browsers block others on this page');
    }
    return href;
  } catch {
    return wrong('an address');
  }
}

/** The practice's names, or none of them if they are wrong: some alone could put one answer over another. */
export function namesOf(
  { fields, service }: CallSettings,
  kind: BodyKind,
): { readonly fields?: Names; readonly problem?: RouteProblem } {
  if (!fields) return {};
  const isFlat = kind !== 'text' && (!!service || keysOf(kind) === FLAT_KEYS);
  const keys = isFlat ? FLAT_KEYS : KEYS;
  const allowed = isFlat ? [...keys, ...keys.map((key) => key.replace('_', '.'))] : keys;
  const unknown = Object.keys(fields).find((key) => !allowed.includes(key));
  const names = keys.map((key) => nameOf(key, fields));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (unknown === undefined && twice === undefined) return { fields };
  const found = unknown === undefined ? `the name ${quoted(twice)} twice` : quoted(unknown);
  return {
    problem: problem(
      'call.fields',
      `expected names of the request's own fields (${keys.join(', ')}), each with a name no other has, found ${found}. The fields keep their own names`,
    ),
  };
}

/** A fixed field in the place of something of the visitor's. Services see to their own. */
export function standIn(
  { extra = {}, service }: CallSettings,
  fields: Names = {},
  kind: BodyKind,
): RouteProblem | undefined {
  const taken = keysOf(kind).map((key) => nameOf(key, fields));
  const name = service ? undefined : Object.keys(extra).find((each) => taken.includes(each));
  return name === undefined
    ? undefined
    : problem(
        'call.extra',
        `expected names that no field of a request has, found ${quoted(name)}. It is left out`,
      );
}

/** A known service's address without the service's name: its answers would be misread. */
export function unnamed({ service }: CallSettings, to: string): RouteProblem | undefined {
  const known = service ? undefined : serviceAt(to);
  return (
    known &&
    problem(
      'call.service',
      `expected "service": "${known}" with this address, so that its answers are understood, found nothing`,
    )
  );
}

/** Answers about health on their way to others, for all on that way to read. */
export function tooOpen(
  { selfCheck, seal, service }: CallSettings,
  to: string,
  page: string,
): RouteProblem | undefined {
  if (!selfCheck || seal || (!service && !serviceAt(to) && isSameSite(to, page))) return undefined;
  return problem(
    'call.selfCheck',
    `expected requests that go to this site's own server, or your key in "seal", as answers about health would lie open at ${new URL(to).host}. Visitors are not offered to pass them on`,
  );
}
