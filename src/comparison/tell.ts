import type { Values, Words } from '../shared/words.js';
import type { PracticeFact } from './own-facts.js';
import type en from './content.en.js';

/** Key of a sentence of the comparison. */
export type Key = keyof typeof en;

/** Says things in the reader's language, with the practice's name where a sentence has a place for it. */
export interface Tell {
  (key: Key, values?: Values): string;
  /** True if the practice's file replaces the sentence. */
  rewritten(key: Key): boolean;
  /** A date in words. A price was gathered over a month, so its day would say too much: `month` leaves it out. */
  date(iso: string, month?: 'month'): string;
  /** What follows from the practice's facts, as a sentence. */
  fact(fact: PracticeFact): string;
}

/**
 * @param practice what the practice is called inside a sentence; without it, "this practice"
 * @param fact says what follows from the practice's facts
 */
export function teller(
  words: Words<typeof en>,
  practice: string | undefined,
  fact: Tell['fact'] = () => '',
): Tell {
  const name = practice ?? words.say('this-practice');
  const say = (key: Key, values?: Values) => words.say(key, { practice: name, ...values });
  return Object.assign(say, {
    rewritten: (key: Key) => words.has(key),
    date(iso: string, month?: 'month') {
      const form: Intl.DateTimeFormatOptions = month
        ? { year: 'numeric', month: 'long' }
        : { dateStyle: 'long' };
      return new Intl.DateTimeFormat(words.lang, { ...form, timeZone: 'UTC' }).format(new Date(iso));
    },
    fact,
  });
}
