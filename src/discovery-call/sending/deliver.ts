import type { CallRequest } from '../call-request.schema.js';
import { type Field, FIELDS } from '../fields.js';

/**
 * Why a request is not known to have arrived.
 * `network`: no answer; `timeout`: none in time; `rejected`: the receiver said no; `server`: it is busy or broken;
 * `unexpected`: its answer confirms nothing. Only after `rejected` is it sure that nothing was received.
 */
export type FailureReason = 'network' | 'timeout' | 'rejected' | 'server' | 'unexpected';

/** What became of a request. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | {
      readonly outcome: 'failed';
      readonly reason: FailureReason;
      /** What the receiver says is wrong, by field of the form. */
      readonly fields?: Readonly<Partial<Record<Field, string>>>;
    };

/** A delivery of the page's own. Fulfilled means received; throwing means failed. */
export type DeliverFunction = (request: CallRequest) => unknown;

/** Where and how a request is posted. */
export interface JsonTarget {
  /** Absolute URL. */
  readonly to: string;
  /** Other names for the request's own keys. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Gives up early. */
  readonly signal?: AbortSignal | undefined;
  /** How long the whole exchange may take, in milliseconds; 15 seconds by default. */
  readonly timeout?: number | undefined;
}

/** The longest message of a receiver's that is shown. */
const LINE = 200;

const sent: Delivery = { outcome: 'sent' };
const failed = (reason: FailureReason, fields?: Partial<Record<Field, string>>): Delivery =>
  fields && Object.keys(fields).length
    ? { outcome: 'failed', reason, fields }
    : { outcome: 'failed', reason };

/**
 * Posts a request as JSON, once. Never rejects, and says `sent` only after a 2xx answer that is JSON or empty and
 * reports no error. Redirects are not followed: a browser would drop the body, or carry it to somebody else.
 */
export function deliverJson(
  request: CallRequest,
  { to, fields = {}, signal, timeout = 15_000 }: JsonTarget,
): Promise<Delivery> {
  return settle(timeout, signal, async (stop) => {
    const headers: Record<string, string> = {
      'Content-Type': 'application/json',
      Accept: 'application/json',
    };
    // Another site would have to allow this header by name; the id in the body says the same.
    if (new URL(to).origin === location.origin) headers['Idempotency-Key'] = request.id;
    const response = await fetch(to, {
      method: 'POST',
      headers,
      body: JSON.stringify(rename(request, fields)),
      redirect: 'manual',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      signal: stop,
    });
    return judge(response, fields);
  });
}

/**
 * Delivers by a function of the page's own. Never rejects. A `Response` that it returns is judged like one of ours,
 * since `fetch` alone does not throw when a server says no.
 * @param timeout how long it may take, in milliseconds; a minute by default, as it may ask the visitor something
 */
export function deliverBy(
  deliver: DeliverFunction,
  request: CallRequest,
  timeout = 60_000,
): Promise<Delivery> {
  return settle(timeout, undefined, async () => {
    let result: unknown;
    try {
      result = await deliver(structuredClone(request));
    } catch {
      return failed('unexpected');
    }
    return result instanceof Response ? judge(result, {}) : sent;
  });
}

async function settle(
  timeout: number,
  signal: AbortSignal | undefined,
  run: (stop: AbortSignal) => Promise<Delivery>,
): Promise<Delivery> {
  const late = AbortSignal.timeout(timeout);
  const stop = signal ? AbortSignal.any([signal, late]) : late;
  try {
    // The race also ends a wait that does not heed the signal: pages wrap fetch.
    return await Promise.race([
      run(stop),
      new Promise<never>((_, reject) => stop.addEventListener('abort', () => reject(stop.reason))),
    ]);
  } catch {
    return failed(late.aborted ? 'timeout' : 'network');
  }
}

function rename(request: CallRequest, fields: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(request).map(([key, value]) => [Object.hasOwn(fields, key) ? fields[key] : key, value]),
  );
}

async function judge(response: Response, fields: Readonly<Record<string, string>>): Promise<Delivery> {
  const { ok, status } = response;
  if (!ok && (status < 400 || status === 408 || status === 425 || status === 429 || status >= 500)) {
    return failed(status < 400 ? 'unexpected' : 'server');
  }
  let answer: unknown;
  try {
    const text = await response.text();
    answer = text.trim() ? JSON.parse(text) : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // A page where an answer was expected: the address is wrong, or something stands in between.
    return failed(ok ? 'unexpected' : 'rejected');
  }
  const { success, ok: fine, error, errors } = (answer ?? {}) as Record<string, unknown>;
  const list: unknown[] = Array.isArray(errors) ? errors : errors ? [errors] : [];
  if (ok && success !== false && fine !== false && !error && !list.length) return sent;
  return failed('rejected', byField(list, fields));
}

/** Reads `{field, message}` entries. What a visitor has no field for is left out. */
function byField(
  list: readonly unknown[],
  fields: Readonly<Record<string, string>>,
): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {};
  for (const entry of list) {
    const { field, message } = (entry ?? {}) as Record<string, unknown>;
    const path = String(field);
    const own = Object.keys(fields).find((key) => fields[key] === path) ?? path;
    const name = FIELDS.find((each) => each === own || each === `${own}.contact`);
    if (name && typeof message === 'string') found[name] ??= message.slice(0, LINE);
  }
  return found;
}
