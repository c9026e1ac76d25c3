import { expect } from '@open-wc/testing';
import {
  bandOf,
  callsForLines,
  effectOf,
  type InstrumentId,
  instruments,
  maxOf,
  missingIn,
  scoreOf,
} from '../../src/eligibility-check/instruments/index.js';

/** Marks for every item that add up to `score`. */
const addingUpTo = (id: InstrumentId, score: number) =>
  instruments[id].items.map((_, at) => Math.max(0, Math.min(3, score - 3 * at)));

describe('eligibility-check: scores of the questionnaires', () => {
  // The last score of each band and the first of the next.
  const edges: [InstrumentId, [number, string][]][] = [
    [
      'phq-9',
      [
        [0, 'minimal'],
        [4, 'minimal'],
        [5, 'mild'],
        [9, 'mild'],
        [10, 'moderate'],
        [14, 'moderate'],
        [15, 'moderately-severe'],
        [19, 'moderately-severe'],
        [20, 'severe'],
        [27, 'severe'],
      ],
    ],
    [
      'gad-7',
      [
        [0, 'minimal'],
        [4, 'minimal'],
        [5, 'mild'],
        [9, 'mild'],
        [10, 'moderate'],
        [14, 'moderate'],
        [15, 'severe'],
        [21, 'severe'],
      ],
    ],
    [
      'phq-8',
      [
        [0, 'below'],
        [9, 'below'],
        [10, 'above'],
        [24, 'above'],
      ],
    ],
    [
      'phq-2',
      [
        [0, 'below'],
        [2, 'below'],
        [3, 'above'],
        [6, 'above'],
      ],
    ],
  ];
  for (const [id, bands] of edges) {
    it(`${id}: adds up, and reads each band from edge to edge`, () => {
      for (const [score, key] of bands) {
        expect(scoreOf(instruments[id], addingUpTo(id, score))).to.equal(score);
        expect(bandOf(instruments[id], score).key, String(score)).to.equal(key);
      }
      expect(maxOf(instruments[id])).to.equal(bands.at(-1)?.[0]);
    });
  }

  it('gives no score while an item has no mark, and says which', () => {
    const phq2 = instruments['phq-2'];
    expect(scoreOf(phq2, [])).to.equal(undefined);
    expect(scoreOf(phq2, [undefined, 3])).to.equal(undefined);
    expect(missingIn(phq2, [])).to.deep.equal([0, 1]);
    expect(missingIn(phq2, [undefined, 0])).to.deep.equal([0]);
    expect(missingIn(phq2, [0, 0])).to.deep.equal([]);
    expect(scoreOf(phq2, [0, 0])).to.equal(0);
  });

  it('leaves what the problems do to daily life out of the score, and out if there are none', () => {
    const phq8 = instruments['phq-8'];
    const none = phq8.items.map(() => 0);
    const some = [1, ...none.slice(1)];
    expect(missingIn(phq8, some)).to.deep.equal([]);
    expect(scoreOf(phq8, [...some, 3])).to.equal(1);
    expect(effectOf(phq8, [...some, 3])).to.equal('Extremely difficult');
    expect(effectOf(phq8, [...some, 0])).to.equal('Not difficult at all');
    expect(effectOf(phq8, some)).to.equal(undefined);
    expect(effectOf(phq8, [...none, 3])).to.equal(undefined);
    expect(effectOf(instruments['gad-7'], [3, 3, 3, 3, 3, 3, 3, 1])).to.equal(undefined);
  });

  it('calls for the help lines with any thought of death, whatever else is marked', () => {
    const phq9 = instruments['phq-9'];
    const upTo = (last: number | undefined) => [...Array.from({ length: 8 }, () => undefined), last];
    for (const mark of [1, 2, 3]) {
      expect(callsForLines(phq9, upTo(mark)), String(mark)).to.equal(true);
    }
    expect(callsForLines(phq9, upTo(0))).to.equal(false);
    expect(callsForLines(phq9, upTo(undefined))).to.equal(false);
    expect(callsForLines(phq9, [])).to.equal(false);
    expect(callsForLines(phq9, [...Array.from({ length: 8 }, () => 3), 0, 3])).to.equal(false);
  });

  it('calls for them with nothing else', () => {
    for (const id of ['phq-2', 'phq-8', 'gad-7'] as const) {
      const most = [...instruments[id].items.map(() => 3), 3, 3];
      expect(callsForLines(instruments[id], most), id).to.equal(false);
    }
  });
});
