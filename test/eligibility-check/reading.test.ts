import { expect } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import instrumentsEn from '../../src/eligibility-check/instruments/content.en.js';
import startEn from '../../src/eligibility-check/start.en.js';
import takeAwayEn from '../../src/eligibility-check/take-away/content.en.js';
import { hardIn, HARDEST, isShort, longIn, type Sentence, sentencesIn } from '../support/reading.js';
import { gradeOf, syllablesOf } from '../support/reading-grade.js';

/**
 * Sentences above it, each with its reason: a name that a reader has on a bottle or from a doctor has no plainer
 * word, and one such name moves a short sentence by several years.
 */
const exceptions: Readonly<Record<string, readonly [sentence: string, why: string]>> = {
  start: [
    'A private check for anyone who wonders about ketamine-assisted psychotherapy (KAP).',
    'the full name of what the page is about, said once, with its short form',
  ],
  'start-limits': [
    'Only a licensed prescriber can decide.',
    '“prescriber” is the word the whole check uses, and “licensed” is the point',
  ],
  'take-limits': ['Only a licensed prescriber can decide.', 'as on the start screen'],
  'option.mind.psychosis-relative': [
    'A close relative had psychosis or schizophrenia',
    'two diagnoses: people know them by these names only',
  ],
  'option.substances.reaction': [
    'A bad reaction to ketamine or esketamine, ever',
    'two medicines, which have no other names',
  ],
  'option.medicines.benzodiazepines': [
    'Benzodiazepines (such as Xanax, Ativan, Klonopin)',
    'names of medicines, as on the bottle',
  ],
  'option.medicines.opioids': [
    'Opioids (such as oxycodone, methadone)',
    'names of medicines, as on the bottle',
  ],
  'option.medicines.stimulants': [
    'Stimulants (such as Adderall, Ritalin)',
    'names of medicines, as on the bottle',
  ],
  'option.medicines.maoi': [
    'MAO inhibitors (such as Nardil, Parnate)',
    'names of medicines, as on the bottle',
  ],
  'else-stimulation': ['For depression: TMS or ECT', 'two treatments, known by these letters'],
};

/** Names that a sentence too short for a grade may have (“moderately severe” is a published band). */
const longNames =
  /^(anxiety|PTSD|antidepressants?|esketamine|dissociative|lamotrigine|theophylline|moderately|FHIR)$/i;

const sentences = sentencesIn({ ...startEn, ...en, ...instrumentsEn, ...takeAwayEn });
const excepted = ({ key, text }: Sentence) => Object.hasOwn(exceptions, key) && exceptions[key]?.[0] === text;

describe('eligibility-check: the reading grade', () => {
  it('counts syllables as they are said', () => {
    const spoken: Record<number, string> = {
      1: 'asked change chest clothes drugs eye through weighed your KAP',
      2: 'being breathing doctor little minutes people pressure quiet safety table taken trial',
      3: 'apnea decided ketamine medicine opioids prescriber reaction together video',
      4: 'anxiety aneurysm criteria diagnosis emergency esketamine information PTSD',
      5: 'antidepressant psychotherapy schizophrenia',
      6: 'benzodiazepines',
    };
    for (const [count, words] of Object.entries(spoken))
      for (const word of words.split(' ')) expect(syllablesOf(word), word).to.equal(Number(count));
  });

  it('computes the grade by the formula of Flesch and Kincaid', () => {
    expect(gradeOf('The cat sat on the mat.')).to.be.closeTo(-1.45, 0.01);
    expect(gradeOf('Only a licensed prescriber can decide.')).to.be.closeTo(8.38, 0.01);
  });

  it(`is at most ${HARDEST} for every sentence, but for those listed here`, () => {
    expect(hardIn(sentences.filter((each) => !excepted(each)))).to.deep.equal([]);
  });

  it('keeps long words out of sentences too short to have one', () => {
    expect(longIn(sentences, longNames)).to.deep.equal([]);
  });

  it('has fewer than 12 exceptions, each of them needed', () => {
    expect(Object.keys(exceptions).length).to.be.below(12);
    for (const [key, [text]] of Object.entries(exceptions)) {
      expect(
        sentences.some((each) => each.key === key && each.text === text),
        key,
      ).to.equal(true);
      expect(gradeOf(text), key).to.be.above(HARDEST);
    }
  });

  it('is at most 5 over all of them', () => {
    const graded = sentences.filter((each) => !isShort(each));
    expect(sentences.length).to.be.above(350);
    expect(gradeOf(graded.map(({ text }) => text.replace(/[^.!?…]$/, '$&.')).join(' '))).to.be.at.most(5);
  });
});
