import { expect } from '@open-wc/testing';
import { claims } from '../../src/journey/claims.js';
import startEn from '../../src/journey/content.en.js';
import startEs from '../../src/journey/content.es.js';
import stepsEn from '../../src/journey/steps/content.en.js';
import stepsEs from '../../src/journey/steps/content.es.js';
import type { Phrase } from '../../src/shared/words.js';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from '../support/reading-grade.js';

const en = { ...startEn, ...stepsEn };
const es = { ...startEs, ...stepsEs };
const HARDEST = 8;
/** A sentence of fewer words has no grade; it may have no word of more than three syllables, but for these. */
const SHORT = 5;
const longNames = /^(evaluation|preparation|integration|esketamine|medical)$/i;

/** Sentences above grade 8, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {};

const forms = (phrase: Phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const sentences = Object.entries(en).flatMap(([key, phrase]) =>
  forms(phrase).flatMap((each) => sentencesOf(each).map((text) => ({ key, text }))),
);
const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([n]) => n).sort();

describe('journey: the words', () => {
  it(`ask for grade ${HARDEST} at most, sentence by sentence`, () => {
    const hard = sentences.filter(
      ({ key, text }) => wordsOf(text).length >= SHORT && gradeOf(text) > HARDEST && !(key in exceptions),
    );
    expect(hard.map(({ key, text }) => `${key} (${gradeOf(text).toFixed(1)}): ${text}`)).to.deep.equal([]);
  });

  it('keep long words out of sentences too short for a grade', () => {
    const hard = sentences.filter(
      ({ text }) =>
        wordsOf(text).length < SHORT &&
        wordsOf(text).some((word) => syllablesOf(word) > 3 && !longNames.test(word)),
    );
    expect(hard.map(({ key, text }) => `${key}: ${text}`)).to.deep.equal([]);
  });

  it('ask for grade 5 at most over all', () => {
    const text = sentences.filter((each) => wordsOf(each.text).length >= SHORT).map((each) => each.text);
    expect(gradeOf(text.map((each) => each.replace(/[^.!?…]$/, '$&.')).join(' '))).to.be.at.most(5);
  });

  it('have the same numbers and places for values in Spanish', () => {
    for (const [key, phrase] of Object.entries(en)) {
      const [own, other] = [forms(phrase), forms((es as Record<string, Phrase>)[key] ?? '')];
      const values = (texts: string[]) => [...new Set(texts.join(' ').match(/\{\w+\}/g))].sort();
      expect(numbers(other.join(' ')), key).to.deep.equal(numbers(own.join(' ')));
      expect(values(other), key).to.deep.equal(values(own));
    }
  });

  it('stand on a claim wherever they name a number, a body, a risk, a rule or a promise', () => {
    const clinical =
      /\d|blood|pressure|bladder|urin|medicine|alcohol|drive|driving|food|drink|ketamine|dizzy|dissoc|prescri|chaperone|licensed|wears off|therapist/i;
    const plain =
      /^(title|group|block|choose|place|route|unit|intro|heading|way\.(heading|course|before|scale|maybe|cut|week)|day\.(heading|tick|scale|effects|home)|after\.(heading|scale|tick)|meet)$|\.(gist|ask|bring)(\.|$)|^(title|group|block|choose|place|route|unit)\.|disclaimer|feel\.after\.pr|^to$|at-least|up-to|course\.one|course\.ask/;
    const without = Object.entries(en).filter(
      ([key, phrase]) => !plain.test(key) && clinical.test(forms(phrase).join(' ')) && !(key in claims),
    );
    expect(without.map(([key, phrase]) => `${key}: ${forms(phrase).join(' / ')}`)).to.deep.equal([]);
  });

  it('promise nothing and name no dose', () => {
    const never =
      /\b(cure|permanent|guarantee|you qualify|candidate|safe for you|non-addictive|\d+ ?mg|milligram|breakthrough|proven to)\b/i;
    expect(sentences.filter(({ text }) => never.test(text)).map(({ text }) => text)).to.deep.equal([]);
  });
});
