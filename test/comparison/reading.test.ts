import { expect } from '@open-wc/testing';
import ask from '../../src/comparison/content-ask.en.js';
import own from '../../src/comparison/content-own.en.js';
import en from '../../src/comparison/content.en.js';
import { OPTIONS, ROWS } from '../../src/comparison/facts.js';
import type { Dictionary } from '../../src/shared/words.js';
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from '../support/reading-grade.js';

/** The hardest grade of US schools that a sentence may ask for. */
const HARDEST = 8;

/** Sentences above it, each with its reason. */
const exceptions: Readonly<Record<string, readonly [sentence: string, why: string]>> = {
  disclaimer: [
    'This is general information, not medical advice.',
    'the words of law by which readers know such a sentence',
  ],
  decision: [
    'You live with depression, anxiety or trauma.',
    'three conditions, known by these names only: the decision has to name them',
  ],
};

/**
 * A sentence of fewer than five words has no grade: one long word moves it by years. It may have no word of more than
 * three syllables instead, but for these names (and “everything”, which is said with three).
 */
const SHORT = 5;
const longNames =
  /^(ketamine|esketamine|antidepressants?|psychotherapy|insurance|medicine|telehealth|preparation|integration|evidence|compounded|treatment|certified|everything)$/i;

interface Sentence {
  readonly key: string;
  readonly text: string;
}

const sentences: readonly Sentence[] = Object.entries({ ...en, ...ask, ...own } as Dictionary).flatMap(
  ([key, phrase]) =>
    (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).flatMap((each) =>
      sentencesOf(each).map((text) => ({ key, text })),
    ),
);
const isShort = ({ text }: Sentence) => wordsOf(text).length < SHORT;
const excepted = ({ key, text }: Sentence) => exceptions[key]?.[0] === text;

describe('kap-comparison: the reading grade', () => {
  it(`is at most ${HARDEST} for every sentence, names apart, but for those listed here`, () => {
    const hard = sentences
      .filter((each) => !isShort(each) && readingGrade(each.text) > HARDEST && !excepted(each))
      .map(({ key, text }) => `${key} (${readingGrade(text).toFixed(1)}): ${text}`);
    expect(hard).to.deep.equal([]);
  });

  it('keeps long words out of sentences too short to have one', () => {
    const hard = sentences
      .filter(isShort)
      .filter(({ text }) => wordsOf(text).some((word) => syllablesOf(word) > 3 && !longNames.test(word)))
      .map(({ key, text }) => `${key}: ${text}`);
    expect(hard).to.deep.equal([]);
  });

  it('has few exceptions, each of them needed', () => {
    expect(Object.keys(exceptions).length).to.be.at.most(3);
    for (const [key, [text]] of Object.entries(exceptions)) {
      expect(
        sentences.some((each) => each.key === key && each.text === text),
        key,
      ).to.equal(true);
      expect(readingGrade(text), key).to.be.above(HARDEST);
    }
  });

  it('is as easy for every option as for the others: a column at most at grade 5', () => {
    const grades = OPTIONS.map((option) => readingGrade(ROWS.map((row) => en[`${option}.${row}`]).join(' ')));
    for (const [at, grade] of grades.entries()) expect(grade, OPTIONS[at]).to.be.at.most(5);
    expect(Math.max(...grades) - Math.min(...grades)).to.be.at.most(2.5);
  });
});
