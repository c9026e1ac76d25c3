import { expect } from '@open-wc/testing';
import { claims } from '../../src/integration-planner/claims.js';
import en from '../../src/integration-planner/content.en.js';
import es from '../../src/integration-planner/content.es.js';
import start from '../../src/integration-planner/start.en.js';
import startEs from '../../src/integration-planner/start.es.js';
import { CARES, IDEAS, THEMES, WISHES } from '../../src/integration-planner/plan.js';
import type { Dictionary } from '../../src/shared/words.js';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from '../support/reading-grade.js';

const words: Dictionary = { ...start, ...en };
const spanish: Dictionary = { ...startEs, ...es };
const sentences = Object.entries(words).flatMap(([key, phrase]) =>
  (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).flatMap((each) =>
    sentencesOf(each).map((text) => ({ key, text })),
  ),
);
/** A sentence of fewer words has no grade: one long word moves it by ten years. It may have no very long one instead. */
const SHORT = 5;
const names = /^(emergency|everything|integration|intentions?|calendar)$/i;

describe('integration-planner: words', () => {
  it('ask for grade 8 at the most, in every sentence', () => {
    const hard = sentences
      .filter(({ text }) => wordsOf(text).length >= SHORT && gradeOf(text) > 8)
      .map(({ key, text }) => `${key} (${gradeOf(text).toFixed(1)}): ${text}`);
    expect(hard).to.deep.equal([]);
    const long = sentences
      .filter(({ text }) => wordsOf(text).length < SHORT)
      .filter(({ text }) => wordsOf(text).some((word) => syllablesOf(word) > 3 && !names.test(word)))
      .map(({ key, text }) => `${key}: ${text}`);
    expect(long).to.deep.equal([]);
  });

  it('are all there in Spanish, with the same values in them', () => {
    expect(Object.keys(spanish)).to.have.members(Object.keys(words));
    const values = (phrase: Dictionary[string] | undefined) =>
      [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g))].sort().join();
    for (const key of Object.keys(words)) {
      const own = values(words[key]);
      expect(values(spanish[key]), key).to.equal(own);
    }
  });

  it('have the themes and ideas that can be picked', () => {
    for (const theme of [...WISHES, ...THEMES]) expect(words, theme).to.have.property(`theme.${theme}`);
    for (const care of CARES)
      for (const idea of IDEAS[care]) expect(words).to.have.property(`${care}.${idea}`);
  });

  it('have a claim behind each clinical sentence, and no claim behind words that are not there', () => {
    const clinical =
      /prescriber|drive|\bpain\b|decision|therapists|attention\.|breath|crisis|emergency|911|988|\d+ hours after the/i;
    /** Labels and questions to oneself claim nothing. */
    const plain = [
      /^call-/,
      /^theme\./,
      /^when\./,
      // The practice's own figure.
      /^within-own$/,
    ];
    const found = Object.entries(words)
      .filter(
        ([key, phrase]) => clinical.test(JSON.stringify(phrase)) && !plain.some((each) => each.test(key)),
      )
      .map(([key]) => key);
    expect(found).to.have.members(Object.keys(claims));
    for (const key of Object.keys(claims)) expect(words, key).to.have.property(key);
  });
});
