import { type Field, FIELDS } from '../fields.js';
import type { Answer, FailureReason, Verdict } from './delivery.js';
import { signOf } from './signs.js';

/* What an answer means. Only an answer that says so confirms a request: a 200 alone does not. */

/** Other names for the fields of a request: the request's own, by path, to the receiver's. */
export type Names = Readonly<Record<string, string>>;

/** A verdict that is not `sent`. */
export type Failure = Extract<Verdict, { outcome: 'failed' }>;

/** The longest message of a receiver's that is shown. */
const LINE = 200;

const SENT: Verdict = { outcome: 'sent' };

/** The request is confirmed. */
export const sent = (): Verdict => SENT;

/** What may be said of a failure besides its reason. */
interface About {
  /** `no` by default. */
  readonly again?: 'no' | 'certain' | 'unclear';
  readonly fields?: Readonly<Record<string, string>>;
  readonly after?: number | undefined;
}

/** The request failed. */
export const failed = (reason: FailureReason, { again = 'no', fields, after }: About = {}): Failure => ({
  outcome: 'failed',
  reason,
  again,
  ...(fields && Object.keys(fields).length && { fields }),
  ...(after !== undefined && { after }),
});

/** The answer as JSON; undefined if it is none. Nothing at all counts as an empty object. */
export function parseJson(text: string): unknown {
  try {
    // Apache and PHP like to put a byte order mark in front.
    const plain = text.replace(/^\ufeff/, '').trim();
    return plain ? JSON.parse(plain) : {};
  } catch {
    return undefined;
  }
}

/** The entries of an object; none of anything else. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/**
 * Milliseconds that a Retry-After asks for: seconds, or an HTTP date. A date is held against the receiver's own clock
 * where it tells it, as a visitor's may be wrong.
 */
export function retryAfter(headers: Answer['headers'], now = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse takes nearly anything; an HTTP date begins with its weekday.
  const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  const theirs = Date.parse(headers.get('date') ?? '');
  return Math.max(0, date - (Number.isNaN(theirs) ? now : theirs));
}

/**
 * What a status means by itself, wherever it comes from; undefined where the answer has to be read. 408 and 5xx may
 * come from something on the way, after the receiver took the request.
 */
export function statusVerdict({ status, headers }: Answer): Verdict | undefined {
  const after = retryAfter(headers);
  if (status === 408) return failed('timeout', { again: 'unclear', after });
  if (status === 425 || status === 429) return failed('busy', { again: 'certain', after });
  if (status >= 500) return failed('server', { again: 'unclear', after });
  // A redirect that was not followed has the status 0 in a browser. Following would drop the body, or carry it on.
  if (status < 200 || (status >= 300 && status < 400)) return failed('unexpected');
  return undefined;
}

/**
 * The field of the form that a receiver means by `name`: by the name the practice gave it, by path (`times.0`,
 * `consent.contact`) or flat (`consent_contact`). Undefined for what a visitor has no field for.
 */
export function fieldNamed(name: unknown, names: Names = {}): Field | undefined {
  const given = String(name);
  const own = (Object.keys(names).find((key) => names[key] === given) ?? given).replace(
    /^consent_/,
    'consent.',
  );
  return (
    FIELDS.find((field) => field === own || field === `${own}.contact`) ??
    FIELDS.find((field) => field === /^[a-zA-Z]+/.exec(own)?.[0] && field !== 'contact')
  );
}

/** What is wrong with each field, from pairs of a receiver's name and its message; the first word on a field counts. */
export function fieldErrors(
  pairs: Iterable<readonly [name: unknown, message: unknown]>,
  names?: Names,
): Readonly<Partial<Record<Field, string>>> {
  const found: Partial<Record<Field, string>> = {};
  for (const [name, message] of pairs) {
    const field = fieldNamed(name, names);
    const text: unknown = Array.isArray(message) ? message[0] : message;
    if (field && typeof text === 'string' && text.trim()) found[field] ??= text.trim().slice(0, LINE);
  }
  return found;
}

/**
 * The judge of a receiver that nothing more is known of. A 2xx confirms that has nothing at all in it, or JSON that says
 * yes, or an object or a list in which nothing says no: see `signs.ts`. A page where an answer was expected does not:
 * the address is wrong, or something stands in between.
 * Errors are read as `errors: [{field, message}]` or `errors: {email: "…"}`.
 */
export function judgeJson(answer: Answer, names?: Names): Verdict {
  const early = statusVerdict(answer);
  if (early) return early;
  const json = parseJson(answer.text);
  if (json === undefined) return failed(answer.ok ? 'unexpected' : 'rejected');
  const sign = answer.ok ? signOf(json) : 'no';
  if (sign === 'yes') return SENT;
  if (sign !== 'no') return failed(sign === 'broken' ? 'server' : 'unexpected');
  const { errors } = asRecord(json);
  const pairs: (readonly [unknown, unknown])[] = Array.isArray(errors)
    ? errors.map((entry) => [asRecord(entry).field, asRecord(entry).message] as const)
    : Object.entries(asRecord(errors));
  return failed('rejected', { fields: fieldErrors(pairs, names) });
}
