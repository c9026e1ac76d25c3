import type { Dictionary } from '../../shared/words.js';

/** Words of the choice of options and points, English. */
export default {
  'choose.heading': 'Choose what is shown',
  'choose.hint': 'At least two options and one point stay. Your choice stays on this page.',
  'choose.options': 'Options',
} as const satisfies Dictionary;
