/*
 * What tests get as '@open-wc/testing' (web-test-runner.config.mjs): the same, with a `waitUntil` for busy computers.
 * Its own gives up after a second, less than a part of a widget may take to arrive where other work goes on, and looks
 * only every 50 ms, which over all tests is minutes of waiting for what is there already.
 */
export * from '@open-wc/testing';

/** How long a condition has, at least: to wait longer costs time only where a test fails anyway. */
const PATIENCE = 20_000;

/** Waits for a condition, or for a promise of one. Rejects with `message` when it does not come, or with its error. */
export async function waitUntil(
  predicate: () => unknown,
  message?: string,
  { interval = 5, timeout = PATIENCE }: { interval?: number; timeout?: number } = {},
): Promise<void> {
  // Made here, where the stack still leads to the test.
  const late = new Error(message ? `Timeout: ${message}` : 'waitUntil: it never came to be');
  const end = performance.now() + Math.max(timeout, PATIENCE);
  while (!(await predicate())) {
    if (performance.now() > end) throw late;
    await new Promise((next) => setTimeout(next, interval));
  }
}
