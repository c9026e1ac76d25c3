import { expect } from '@open-wc/testing';
import { claims } from '../../src/integration-planner/claims.js';
import en from '../../src/integration-planner/content.en.js';
import es from '../../src/integration-planner/content.es.js';
import start from '../../src/integration-planner/start.en.js';
import startEs from '../../src/integration-planner/start.es.js';
import { CARES, IDEAS, THEMES, WISHES } from '../../src/integration-planner/plan.js';
import type { Dictionary } from '../../src/shared/words.js';
import { hardIn, longIn, sentencesIn } from '../support/reading.js';

const words: Dictionary = { ...start, ...en };
const spanish: Dictionary = { ...startEs, ...es };
const sentences = sentencesIn(words);
/** Words that a sentence too short for a grade may have. */
const names = /^(emergency|everything|integration|intentions?|calendar)$/i;

describe('integration-planner: words', () => {
  it('ask for grade 8 at the most, in every sentence', () => {
    expect(hardIn(sentences)).to.deep.equal([]);
    expect(longIn(sentences, names)).to.deep.equal([]);
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
      /suicide|prescriber|drive|tired|\bpain\b|decision|therapists|attention\.|breath|crisis|emergency|911|988|\d+ hours after the/i;
    /** Labels and questions to oneself claim nothing. */
    const plain = [
      /^call-/,
      /^theme\./,
      /^when\./,
      /^title\./,
      /^sheet-number$/,
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
