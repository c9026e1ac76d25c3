import { browserWorld } from './deliver.js';
import type { World } from './delivery.js';

/**
 * `fetch` as the browser made it. Session recorders and error trackers replace the page's own and keep what it sends
 * (Sentry and PostHog did, in test/recorders); a throwaway frame of the same site has one that they have not seen. It
 * stays until the whole answer is there: its requests end with it. Where a page forbids frames, the page's own is used.
 */
async function quietFetch(to: string, init: RequestInit): Promise<Awaited<ReturnType<World['fetch']>>> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  // Not in the body, which pages replace while they go on.
  document.documentElement.append(frame);
  try {
    const realm = frame.contentWindow as (Window & typeof globalThis) | null;
    const response = await (realm ? realm.fetch(to, init) : fetch(to, init));
    const text = await response.text();
    const { status, ok, headers } = response;
    return { status, ok, headers, text: () => Promise.resolve(text) };
  } finally {
    frame.remove();
  }
}

/** The browser's own world, out of sight of scripts that replace the page's `fetch`. */
export const quietWorld: World = { ...browserWorld, fetch: quietFetch };
