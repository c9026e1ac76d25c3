import type { Dictionary } from '../../src/shared/words.js';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading-grade.js';

/** The hardest grade of US schools that a sentence may ask for. */
export const HARDEST = 8;

/** A sentence of fewer words has no grade: one long word moves it by years. It may have no very long one instead. */
const SHORT = 5;

/** A sentence, and the key of the words it is from. */
export interface Sentence {
  readonly key: string;
  readonly text: string;
}

/** Every sentence of some words, in each of their forms. The list of states is none: names alone. */
export const sentencesIn = (words: Dictionary): readonly Sentence[] =>
  Object.entries(words).flatMap(([key, phrase]) =>
    key === 'states'
      ? []
      : (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).flatMap((each) =>
          sentencesOf(each).map((text) => ({ key, text })),
        ),
  );

/** Whether a sentence is too short to have a grade. */
export const isShort = ({ text }: Sentence): boolean => wordsOf(text).length < SHORT;

/** The sentences above the hardest grade, with their grade. */
export const hardIn = (sentences: readonly Sentence[], grade: (text: string) => number = gradeOf): string[] =>
  sentences
    .filter((each) => !isShort(each) && grade(each.text) > HARDEST)
    .map(({ key, text }) => `${key} (${grade(text).toFixed(1)}): ${text}`);

/**
 * The short sentences with a word of more than three syllables.
 * @param names words that may be longer, since they are the names of things
 */
export const longIn = (sentences: readonly Sentence[], names: RegExp): string[] =>
  sentences
    .filter(isShort)
    .filter(({ text }) => wordsOf(text).some((word) => syllablesOf(word) > 3 && !names.test(word)))
    .map(({ key, text }) => `${key}: ${text}`);
