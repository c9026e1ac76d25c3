import { channelFor } from '../../../src/discovery-call/delivery/channel.js';
import { deliver } from '../../../src/discovery-call/delivery/deliver.js';
import type { Channel, DeliverOptions } from '../../../src/discovery-call/delivery/delivery.js';
import { channel, FakeWorld, json, request, type Step } from './fake-world.js';

export const sent = { outcome: 'sent' };
export const failed = (reason: string, isUnclear: boolean) => ({ outcome: 'failed', reason, isUnclear });

/** A receiver to which the same request twice is two. */
export const oneWay: Channel = channelFor({ kind: 'form', to: channel.to });

/** Delivers a request in a world in which these steps happen, the last one again and again. */
export async function run(steps: readonly Step[], options: DeliverOptions = {}, to = channel) {
  const world = new FakeWorld(steps);
  const delivery = await world.run(deliver(request, to, { world, onProgress: world.onProgress, ...options }));
  return { world, delivery, tries: world.tries.length };
}

export const status = (code: number, headers?: HeadersInit) => () => json({}, code, headers);
export const ok = status(200);
