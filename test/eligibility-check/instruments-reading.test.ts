import { expect } from '@open-wc/testing';
import { en } from '../../src/eligibility-check/instruments/index.js';
import { readingGrade } from '../support/reading-grade.js';

describe('eligibility-check: words around the questionnaires', () => {
  const sentences = Object.entries(en).flatMap(([key, phrase]): [string, string][] =>
    (typeof phrase === 'string' ? [phrase] : Object.values<string>(phrase))
      .flatMap((text) => text.replace(/\{\w+\}/g, 'ten').split(/(?<=[.!?:])\s+/))
      // A label of one to three words has no grade.
      .filter((text) => text.split(/\s/).length > 3)
      .map((text) => [key, text]),
  );

  it('read at grade 8 or below, sentence by sentence', () => {
    expect(sentences.length).to.be.above(20);
    const hard = sentences
      .map(([key, text]) => `${readingGrade(text).toFixed(1)} ${key}: ${text}`)
      .filter((line) => Number.parseFloat(line) > 8);
    expect(hard).to.deep.equal([]);
  });

  it('never says yes, and promises nothing', () => {
    for (const [key, text] of sentences)
      expect(text, key).not.to.match(
        /qualif|candidate|eligible|cure|guarante|safe for you|you have depression/i,
      );
  });
});
