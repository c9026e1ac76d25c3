import type {
  Answer,
  Channel,
  Delivery,
  DeliverOptions,
  FailureReason,
  Parcel,
  Verdict,
  World,
} from './delivery.js';
import { type Failure, failed } from './judge.js';

/*
 * Delivers a request: tries, waits, tries again, and says what is known in the end. A try is repeated only where that
 * cannot make two requests of one.
 */

/** Tries at the most. */
export const ATTEMPTS = 5;

/** Milliseconds: the wait before the second try is up to this, and doubles from try to try... */
export const BACKOFF = 1000;

/** ...up to this. The wait is drawn between nothing and that ("full jitter"), so that visitors do not come in step. */
export const BACKOFF_MOST = 20_000;

/** Milliseconds: a receiver that asks to be left alone for longer is not waited for. */
export const PATIENCE = 60_000;

/** Reasons after which nothing was received, unless an earlier try is unclear. */
const CERTAIN: readonly FailureReason[] = ['offline', 'rejected', 'busy'];

/** True if a try that failed so may have arrived all the same. */
const mayHaveArrived = ({ again, reason }: Failure): boolean =>
  again === 'unclear' || (again === 'no' && !CERTAIN.includes(reason));

/** The browser's own world. Looks at the page only when asked, and calls `fetch` as it is then. */
export const browserWorld: World = {
  fetch: (...request) => fetch(...request),
  now: () => Date.now(),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  untilOnline: (signal) =>
    new Promise((resolve, reject) => {
      whenAborted(signal, reject);
      addEventListener('online', () => resolve(), { once: true, signal });
    }),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, milliseconds);
      whenAborted(signal, (reason) => {
        clearTimeout(timer);
        reject(reason);
      });
    }),
};

function whenAborted(signal: AbortSignal, act: (reason: Error) => void): void {
  if (signal.aborted) act(signal.reason as Error);
  else signal.addEventListener('abort', () => act(signal.reason as Error), { once: true });
}

/**
 * Delivers a request. Never rejects.
 *
 * Repeated are only tries without an answer, 408, 425, 429 and 5xx: at most `attempts` in all, with a wait drawn
 * between 0 and 1, 2, 4… (20 at most) seconds on top of what Retry-After asks; a receiver that asks for more than a
 * minute is not waited for (`busy`). A try that may have arrived is repeated only if the channel takes the same id
 * twice as one request. Without a line no try begins. `isUnclear` is true if any try may have arrived, whatever the
 * later ones said.
 */
export async function deliver(
  parcel: Parcel,
  channel: Channel,
  {
    signal = new AbortController().signal,
    onProgress,
    world = browserWorld,
    timeout = 15_000,
    attempts = ATTEMPTS,
  }: DeliverOptions = {},
): Promise<Delivery> {
  let isUnclear = false;
  let last: Failure = { outcome: 'failed', reason: 'offline', again: 'no' };
  const end = ({ outcome, reason, fields, after }: Failure): Delivery => ({
    outcome,
    reason,
    ...(fields && { fields }),
    ...(after !== undefined && { after }),
    isUnclear,
  });
  let isHintWrong = false;
  const untilOnline = async (attempt: number): Promise<void> => {
    if (world.isOnline() || isHintWrong) return;
    onProgress?.({ phase: 'offline', attempt });
    await world.untilOnline(signal);
    // A browser that says both "back" and "still away" knows nothing of the line, and is not asked again.
    isHintWrong = !world.isOnline();
  };
  for (let attempt = 1, until = 0; ; attempt++) {
    try {
      await untilOnline(attempt);
      const rest = until - world.now();
      if (until && rest > 0) {
        onProgress?.({ phase: 'waiting', attempt, until });
        await world.sleep(rest, signal);
        await untilOnline(attempt);
      }
      signal.throwIfAborted();
    } catch {
      return end(last);
    }
    let init: RequestInit;
    try {
      init = channel.compose(parcel);
    } catch {
      // Nothing has left, and it would go the same way again.
      return end(failed('unexpected'));
    }
    onProgress?.({ phase: 'sending', attempt });
    const verdict = await tryOnce(init, channel, world, timeout, signal);
    if (verdict.outcome === 'sent') return verdict;
    isUnclear ||= mayHaveArrived(verdict);
    last = verdict;
    const { again, after = 0 } = verdict;
    if (again !== 'no' && after > PATIENCE) return end({ ...verdict, reason: 'busy' });
    const isWorthIt = again === 'certain' || (again === 'unclear' && channel.isIdempotent);
    if (!isWorthIt || attempt >= attempts || signal.aborted) return end(verdict);
    until = world.now() + after + world.random() * Math.min(BACKOFF_MOST, BACKOFF * 2 ** (attempt - 1));
  }
}

/** One try, to the end of its answer, in `timeout` milliseconds. */
async function tryOnce(
  init: RequestInit,
  channel: Channel,
  world: World,
  timeout: number,
  signal: AbortSignal,
): Promise<Verdict> {
  // Ends both the exchange and the clock once either is through.
  const stop = new AbortController();
  const isStopped = new Promise<never>((_, reject) => whenAborted(signal, reject));
  const exchange = async (): Promise<Verdict> => {
    const response = await world.fetch(channel.to, { ...init, signal: stop.signal });
    const { status, ok, headers } = response;
    const answer: Answer = { status, ok, headers, text: await response.text() };
    return judge(channel, answer);
  };
  const late = async (): Promise<Verdict> => {
    await world.sleep(timeout, stop.signal);
    return failed('timeout', { again: 'unclear' });
  };
  try {
    // The race also ends a wait that does not heed the signal: pages wrap fetch.
    return await Promise.race([exchange(), late(), isStopped]);
  } catch {
    return failed('network', { again: 'unclear' });
  } finally {
    stop.abort();
  }
}

function judge(channel: Channel, answer: Answer): Verdict {
  try {
    return channel.judge(answer);
  } catch {
    return failed('unexpected');
  }
}
