import { expect } from '@open-wc/testing';
import ask from '../../src/comparison/content-ask.en.js';
import own from '../../src/comparison/content-own.en.js';
import en from '../../src/comparison/content.en.js';
import { OPTIONS, ROWS } from '../../src/comparison/facts.js';
import { hardIn, HARDEST, longIn, type Sentence, sentencesIn } from '../support/reading.js';
import { readingGrade } from '../support/reading-grade.js';

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

/** Names that a sentence too short for a grade may have (and “everything”, which is said with three syllables). */
const longNames =
  /^(ketamine|esketamine|antidepressants?|psychotherapy|insurance|medicine|telehealth|preparation|integration|evidence|compounded|treatment|certified|everything)$/i;

const sentences = sentencesIn({ ...en, ...ask, ...own });
const excepted = ({ key, text }: Sentence) => exceptions[key]?.[0] === text;

describe('kap-comparison: the reading grade', () => {
  it(`is at most ${HARDEST} for every sentence, names apart, but for those listed here`, () => {
    const hard = hardIn(
      sentences.filter((each) => !excepted(each)),
      readingGrade,
    );
    expect(hard).to.deep.equal([]);
  });

  it('keeps long words out of sentences too short to have one', () => {
    expect(longIn(sentences, longNames)).to.deep.equal([]);
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
