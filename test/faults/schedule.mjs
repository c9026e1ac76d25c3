// What goes wrong in a run, drawn from a seed: the same seed and number give the same schedule.

/** @typedef {() => number} Random 0 up to 1. */

/**
 * Mulberry32: small, fast and good enough to draw faults.
 * @param {number} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @template Item @param {Random} random @param {readonly Item[]} items @returns {Item} */
export const pick = (random, items) => items[Math.floor(random() * items.length)];

const STATUSES = [408, 425, 429, 500, 503];

/** What the way to the receiver may do to one try. See proxy.mjs for each. */
export const FAULTS = [
  'dropped at once',
  'dropped before storing',
  'dropped after storing',
  'slow before storing',
  'slow after storing',
  'late before storing',
  'late after storing',
  'sent twice at once',
  'sent twice, the second later',
  'request cut off',
  'request cut off, length mended',
  'answer cut off',
  'answer cut off, length mended',
  'held until another passed',
  'portal page',
  'portal redirect',
  'page in place of the answer',
  ...STATUSES.flatMap((status) => [`${status} before storing`, `${status} after storing`]),
];

/** Those by which the way itself, and not the widget, makes two requests of one: fatal without a key. */
export const DOUBLING = ['sent twice at once', 'sent twice, the second later'];

/**
 * Those that lie: by what these say nothing was taken. A widget can but believe it. With a key the next try comes to
 * nothing worse than an answer twice.
 */
export const LYING = ['425 after storing', '429 after storing'];

/** Values of Retry-After: none, seconds, more than anybody waits, nonsense. */
const WAITS = ['', '', '0', '1', '2', '3600', 'soon'];

/**
 * @typedef {{ fault: string, wait: string, milliseconds: number }} Step What happens to one try.
 * @typedef {{
 *   steps: Step[],
 *   line: number[],
 *   isLineTold: boolean,
 *   closesAt: number | undefined,
 * }} Visit One opening of the page. `line`: when the line goes, comes back, goes…; times in the visitor's milliseconds.
 */

/**
 * The schedule of a run: a visitor who comes up to three times.
 * @param {Random} random
 * @param {{ isKeyed: boolean }} how Without a key, no fault is drawn that doubles a request by itself.
 * @returns {Visit[]}
 */
export function drawVisits(random, { isKeyed }) {
  const faults = FAULTS.filter((fault) => isKeyed || ![...DOUBLING, ...LYING].includes(fault));
  const badness = pick(random, [0.3, 0.6, 0.95]);
  return [1, 2, 3].map(() => {
    const steps = Array.from({ length: 10 }, () => ({
      fault: random() < badness ? pick(random, faults) : 'none',
      wait: pick(random, WAITS),
      milliseconds: random(),
    }));
    const line = [];
    const hasOutages = random() < 0.3;
    for (let at = 0, left = hasOutages ? 1 + Math.floor(random() * 3) : 0; left > 0; left--) {
      at += random() < 0.4 ? 0 : random() * 4000;
      const back = at + 100 + random() * 5000;
      line.push(at, back);
      at = back;
    }
    const closes = random() < 0.15;
    return {
      steps,
      line,
      isLineTold: random() < 0.8,
      closesAt: closes ? random() * pick(random, [100, 2000, 10_000]) : undefined,
    };
  });
}
