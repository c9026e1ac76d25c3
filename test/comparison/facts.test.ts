import { expect } from '@open-wc/testing';
import { claims } from '../../src/comparison/claims.js';
import askEn from '../../src/comparison/content-ask.en.js';
import en from '../../src/comparison/content.en.js';
import es from '../../src/comparison/content.es.js';
import {
  type CellKey,
  GROUPS,
  HYBRID_OWN,
  type OptionId,
  OPTIONS,
  type RowId,
  ROWS,
} from '../../src/comparison/facts.js';
import { gists, hybridGists } from '../../src/comparison/gists.js';

const day = /^\d{4}-\d\d-\d\d$/;
const cellsOf = (option: OptionId) => ROWS.map((row): CellKey => `${option}.${row}`);
const cells = OPTIONS.flatMap(cellsOf);
const hybrid = HYBRID_OWN.map((row) => `hybrid.${row}` as const);
const wordCount = (text: string) => text.split(/\s+/).length;
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

/** The points of domain.md section 6, and those that two practices' own comparisons have (S2, S3). */
const points: Readonly<Record<string, readonly RowId[]>> = {
  'section 6': [
    ...([
      'present',
      'preparation',
      'integration',
      'route',
      'monitoring',
      'length',
      'course',
      'cost',
    ] as const),
    ...(['insurance', 'fda', 'evidence', 'risks'] as const),
  ],
  'practice S2': ['present', 'integration', 'personal', 'trauma', 'focus', 'return', 'preparation', 'dosing'],
  'practice S3': ['goal', 'hard', 'setting', 'integration', 'monitoring', 'return', 'cost'],
  issue: ['unknown', 'evidence', 'risks', 'return', 'hard', 'focus', 'trauma', 'dosing'],
};

describe('kap-comparison facts: equal detail', () => {
  it('has every point of the domain facts and of the practices’ own comparisons, once', () => {
    expect(ROWS).to.have.length(21);
    expect(new Set(ROWS).size).to.equal(ROWS.length);
    for (const [of, rows] of Object.entries(points)) expect(ROWS, of).to.include.members([...rows]);
    expect(GROUPS.map(({ id }) => en[`group.${id}`])).to.have.length(5);
    for (const row of ROWS) {
      expect(en[`row.${row}`].length, row).to.be.above(3);
      expect(askEn[`ask.${row}`], row).to.match(/\?$/);
    }
  });

  it('gives every option the same fields on every point: a gist, a sentence and a claim', () => {
    for (const key of cells) {
      const [option, row] = key.split('.') as [OptionId, RowId];
      const gist = `gist.${gists[row][option]}` as const;
      for (const [lang, words] of [
        ['en', en],
        ['es', es],
      ] as const) {
        expect(words[key], `${lang} ${key}`).to.be.a('string').that.matches(/\.$/);
        expect(wordCount(words[gist]), `${lang} ${gist}`).to.be.within(1, 5);
      }
      expect(claims[key].reviewedOn, key).to.match(day);
      expect(claims[key].sources.length, key).to.be.at.least(1);
    }
    const fields = OPTIONS.map(
      (option) => Object.keys(claims).filter((key) => key.startsWith(`${option}.`)).length,
    );
    expect(fields).to.deep.equal(OPTIONS.map(() => ROWS.length));
  });

  for (const [lang, words] of [
    ['English', en],
    ['Spanish', es],
  ] as const) {
    it(`says about as much of each option, in ${lang}: over all within a fifth, on a point within 2.2 times`, () => {
      const totals = OPTIONS.map((option) => sum(cellsOf(option).map((key) => wordCount(words[key]))));
      const mean = sum(totals) / totals.length;
      for (const [at, total] of totals.entries()) expect(total / mean, OPTIONS[at]).to.be.within(0.8, 1.2);
      for (const row of ROWS) {
        const counts = OPTIONS.map((option) => wordCount(words[`${option}.${row}`]));
        expect(Math.max(...counts) / Math.min(...counts), `${row}: ${counts.join()}`).to.be.at.most(2.2);
      }
    });
  }

  it('has facts of the other treatments too, and of none, not only what to ask', () => {
    const named = (what: RegExp) => cellsOf('other').filter((key) => what.test(en[key])).length;
    expect(named(/\bpills?\b/i)).to.be.at.least(10);
    expect(named(/therap/i)).to.be.at.least(12);
    expect(named(/\bTMS\b/)).to.be.at.least(10);
    expect(named(/\bECT\b/)).to.be.at.least(10);
    expect(named(/waiting|untreated|with none/i)).to.be.at.least(4);
    for (const key of cellsOf('other')) expect(en[key], key).not.to.match(/^(It depends|It varies|Ask)/);
  });

  it('calls the same what says the same', () => {
    for (const row of ROWS) {
      for (const option of OPTIONS) {
        for (const other of OPTIONS) {
          if (en[`${option}.${row}`] !== en[`${other}.${row}`]) continue;
          expect(gists[row][option], `${option} and ${other}: ${row}`).to.equal(gists[row][other]);
        }
      }
    }
  });

  it('lets the practice’s mix have no evidence, status or unknowns of another option', () => {
    for (const key of hybrid) expect(claims[key].sources.length, key).to.be.at.least(1);
    expect(en['hybrid.evidence']).to.match(/no study/);
    const borrowed = HYBRID_OWN.filter((row) =>
      OPTIONS.some((option) => String(gists[row][option]) === hybridGists[row]),
    );
    expect(borrowed).to.deep.equal([]);
  });
});
