import type { CallRequest } from '../call-request.schema.js';
import { deliverBy, type DeliverFunction } from '../delivery/by-function.js';
import { deliver } from '../delivery/deliver.js';
import type { Channel, Delivery, DeliverOptions } from '../delivery/delivery.js';
import { type Entry, parcelOf } from './outbox.js';

/** Where a request goes. */
export type Target =
  | { readonly kind: 'function'; readonly deliver: DeliverFunction }
  | {
      readonly kind: 'channel';
      readonly open: () => Promise<Channel>;
      /** The practice's public key, where requests are sealed. */
      readonly key: unknown;
    };

export interface DispatchOptions extends Pick<DeliverOptions, 'onProgress' | 'world'> {
  readonly signal: AbortSignal;
  /** A token that shows a person at work. */
  readonly challenge?: string | undefined;
  /** For a request kept on the device: whether it is still there, or another tab was faster. */
  readonly isStillThere?: (() => Promise<boolean>) | undefined;
}

/** What went wrong on this side, so that nothing left. */
type Own = 'seal-failed' | 'failed.not-loaded' | 'failed.stopped';

type Failed = Extract<Delivery, { outcome: 'failed' }>;

/**
 * What became of a press. `elsewhere`: another tab has this very request on its way; `gone`: it has sent or deleted it.
 */
export type Dispatched =
  | { readonly outcome: 'sent' | 'elsewhere' | 'gone' }
  | (Failed & {
      /** True if the receiver takes the same request twice as one. */
      readonly isIdempotent: boolean;
      /** What went wrong on this side, so that nothing left. */
      readonly own?: Own;
    });

/** Sends a request, sealed where the practice has a key for it. The same one goes from one tab at a time. */
export async function dispatch(entry: Entry, target: Target, options: DispatchOptions): Promise<Dispatched> {
  const { isStillThere } = options;
  const run = async (): Promise<Dispatched> =>
    isStillThere && !(await isStillThere()) ? { outcome: 'gone' } : sendTo(entry, target, options);
  // Browsers have no locks on pages without https, where nothing can be kept and found by another tab either.
  if (!('locks' in navigator)) return run();
  const lock = `kap-widgets: call ${entry.request.id}`;
  let isAsked = false;
  try {
    return await navigator.locks.request(lock, { ifAvailable: true }, (free) => {
      isAsked = true;
      return free ? run() : { outcome: 'elsewhere' };
    });
  } catch (error) {
    // A page in a box of its own has locks by name, and is refused each.
    if (!isAsked) return run();
    throw error;
  }
}

async function sendTo(
  entry: Entry,
  target: Target,
  { challenge, signal, onProgress, world }: DispatchOptions,
): Promise<Dispatched> {
  if (target.kind === 'function') {
    const request: CallRequest = { ...entry.request, ...(challenge && { challenge }) };
    return told(await deliverBy(target.deliver, request, undefined, signal), false);
  }
  // Asked for at once: each is a file of its own, and both may have to come.
  const opening = target.open();
  opening.catch(() => undefined);
  // What is being fetched may hang, too.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
  stopped.catch(() => undefined);
  let parcel;
  try {
    parcel = await Promise.race([parcelOf(entry, target.key, challenge), stopped]);
  } catch {
    return signal.aborted ? unsent('offline', 'failed.stopped') : unsent('unexpected', 'seal-failed');
  }
  let channel;
  try {
    channel = await Promise.race([opening, stopped]);
  } catch {
    return signal.aborted ? unsent('offline', 'failed.stopped') : unsent('network', 'failed.not-loaded');
  }
  return told(await deliver(parcel, channel, { signal, onProgress, world }), channel.isIdempotent);
}

const told = (delivery: Delivery, isIdempotent: boolean): Dispatched =>
  delivery.outcome === 'sent' ? delivery : { ...delivery, isIdempotent };

const unsent = (reason: Failed['reason'], own: Own): Dispatched => ({
  outcome: 'failed',
  reason,
  own,
  isUnclear: false,
  isIdempotent: true,
});
