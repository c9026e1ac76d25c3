import type { CallRequest } from '../call-request.schema.js';
import { browserWorld } from './deliver.js';
import type { Delivery, Verdict } from './delivery.js';
import { failed, judgeJson, sent } from './judge.js';

/**
 * A delivery of the page's own: takes the request. Fulfilled means received; `false`, or throwing, means that it is not
 * known to be. Called once for each press: repeating is up to the page.
 */
export type DeliverFunction = (request: CallRequest) => unknown;

/**
 * Delivers by a function of the page's own. Never rejects. A `Response` that it returns is judged as an endpoint's
 * answer, since `fetch` alone does not throw when a server says no.
 * @param timeout how long it may take, in milliseconds; a minute by default, as it may ask the visitor something
 * @param signal the visitor no longer wants to wait. What the function has begun goes on without anybody listening.
 */
export async function deliverBy(
  deliver: DeliverFunction,
  request: CallRequest,
  timeout = 60_000,
  signal?: AbortSignal,
): Promise<Delivery> {
  const stop = new AbortController();
  const late = browserWorld.sleep(timeout, stop.signal).then(() => failed('timeout'));
  const stopped = new Promise<Verdict>((resolve) => {
    const end = () => resolve(failed('network'));
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true, signal: stop.signal });
  });
  try {
    const verdict = await Promise.race([run(deliver, request), late, stopped]);
    if (verdict.outcome === 'sent') return verdict;
    const { again, ...failure } = verdict;
    return { ...failure, isUnclear: again !== 'certain' && failure.reason !== 'rejected' };
  } finally {
    late.catch(() => {});
    stop.abort();
  }
}

async function run(deliver: DeliverFunction, request: CallRequest): Promise<Verdict> {
  try {
    const result = await deliver(structuredClone(request));
    // A function that says no in the shortest way.
    if (result === false) return failed('unexpected');
    if (!(result instanceof Response)) return sent();
    const { status, ok, headers } = result;
    return judgeJson({ status, ok, headers, text: await result.text() });
  } catch {
    return failed('unexpected');
  }
}
