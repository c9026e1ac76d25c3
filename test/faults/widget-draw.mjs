// What a visitor is going to do, drawn from the run's seed: the practice they meet, what they type, and chances.
import { FAULTS, pick } from './schedule.mjs';
import { HEARD, KINDS, TOPICS } from './widget-site.mjs';

/** @typedef {import('./schedule.mjs').Random} Random */

const STATES = ['CA', 'NY', 'other'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TIMES = ['morning', 'afternoon', 'evening'];
const MESSAGES = ['', 'Grüße, ¿qué tal? 🌱', 'Two lines\nof it, with "quotes" & <angles>.', 'x'.repeat(900)];

/** Values of Retry-After. */
const WAITS = ['', '', '0', '2', '20', '3600', 'soon'];

/** @param {Random} random @param {readonly string[]} list */
const some = (random, list) => list.filter(() => random() < 0.4);

/**
 * Draws by weights.
 * @template {string} Name
 * @param {Random} random @param {Record<Name, number>} weights
 * @returns {Name}
 */
export function draw(random, weights) {
  const entries = /** @type {[Name, number][]} */ (Object.entries(weights));
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries[0])[0];
}

/** Letters of the kind of practice (see widget-site.mjs). @param {Random} random */
export const drawKind = (random) => {
  const letters = Object.values(KINDS).filter(() => random() < 0.4);
  return letters.join('') || '-';
};

/** What happens to each try of a run. @param {Random} random */
export function drawSteps(random) {
  const badness = pick(random, [0.4, 0.7, 0.95]);
  return Array.from({ length: 200 }, () => ({
    fault: random() < badness ? pick(random, FAULTS) : 'none',
    wait: pick(random, WAITS),
    milliseconds: random(),
  }));
}

/**
 * What goes into the form, in the order in which it is filled in.
 * @param {Random} random @param {string} name @param {string} kind
 * @returns {(readonly [string, unknown])[]}
 */
export function drawValues(random, name, kind) {
  const contact = pick(random, ['email', 'phone', 'text']);
  const hasOpenings = kind.includes(KINDS.openings);
  const isNone = random() < 0.4;
  const windows = [
    ['days', some(random, DAYS)],
    ['times', some(random, TIMES)],
  ];
  return [
    ['contact', contact],
    ['name', name],
    contact === 'email' ? ['email', 'visitor@example.com'] : ['phone', '(310) 555-0142'],
    ['state', pick(random, STATES)],
    // A number is the place in the list.
    ...(hasOpenings ? [['opening', isNone ? 'none' : Math.floor(random() * 4)]] : []),
    ...(!hasOpenings || isNone ? windows : []),
    ['topic', pick(random, ['', ...TOPICS])],
    ['heard', pick(random, ['', ...HEARD])],
    ['message', pick(random, MESSAGES)],
    ['consent.contact', 'on'],
    ...(contact === 'phone' && random() < 0.5 ? [['consent.voicemail', 'on']] : []),
    ...(contact === 'text' ? [['consent.text', 'on']] : []),
  ];
}
