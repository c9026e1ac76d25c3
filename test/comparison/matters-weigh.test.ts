import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ROWS, type RowId } from '../../src/comparison/facts.js';
import { type Importance, IMPORTANCES, readWeights, weigh } from '../../src/comparison/matters/weigh.js';

const importance = fc.constantFrom<Importance>(...IMPORTANCES);
const rows = fc.shuffledSubarray([...ROWS]);
const weights = fc
  .array(fc.tuple(fc.constantFrom(...ROWS), importance))
  .map((pairs) => new Map<RowId, Importance>(pairs));
const says = fc.array(fc.string(), { maxLength: 6 });
const points = fc
  .tuple(rows, fc.array(says, { minLength: ROWS.length, maxLength: ROWS.length }))
  .map(([ids, said]) => ids.map((id, at) => ({ id, says: said[at] ?? [] })));

describe('comparison: what matters, weighed', () => {
  it('shows every point that has a weight, once, and no other', () => {
    fc.assert(
      fc.property(points, weights, (points, weights) => {
        const shown = weigh(points, weights).flatMap((each) => each.points);
        const wanted = points.filter(({ id }) => (weights.get(id) ?? 0) > 0);
        expect(shown.map(({ id }) => id)).to.have.members(wanted.map(({ id }) => id));
        expect(shown).to.have.lengthOf(wanted.length);
      }),
    );
  });

  it('puts what matters more first, and keeps the order of the table among equals', () => {
    fc.assert(
      fc.property(points, weights, (points, weights) => {
        const weighed = weigh(points, weights);
        const levels = weighed.map((each) => each.importance);
        expect(levels).to.deep.equal([...new Set(levels)].sort((a, b) => b - a));
        for (const { importance, points: equals } of weighed) {
          expect(equals.length).to.be.greaterThan(0);
          expect(equals).to.deep.equal(points.filter(({ id }) => weights.get(id) === importance));
        }
      }),
    );
  });

  it('never touches what the options say, whatever their order is', () => {
    fc.assert(
      fc.property(points, weights, fc.integer({ min: 0, max: 5 }), (points, weights, turn) => {
        const turned = points.map((point) => ({
          ...point,
          says: [...point.says.slice(turn), ...point.says.slice(0, turn)],
        }));
        const before = weigh(points, weights);
        const after = weigh(turned, weights);
        const ids = (weighed: typeof before) => weighed.map((each) => each.points.map(({ id }) => id));
        expect(ids(after)).to.deep.equal(ids(before));
        for (const { points: shown } of after)
          for (const point of shown) {
            const came = turned.find(({ id }) => id === point.id);
            expect(point.says === came?.says, 'the very list that came').to.equal(true);
          }
      }),
    );
  });

  it('adds nothing up: there is a level and its points, and nothing else', () => {
    fc.assert(
      fc.property(points, weights, (points, weights) => {
        for (const each of weigh(points, weights)) {
          expect(Object.keys(each).sort()).to.deep.equal(['importance', 'points']);
          for (const point of each.points) expect(points.includes(point)).to.equal(true);
        }
      }),
    );
  });

  it('makes nothing up where nothing is set', () => {
    fc.assert(
      fc.property(points, (points) => {
        expect(weigh(points, new Map())).to.deep.equal([]);
        expect(weigh(points, new Map(ROWS.map((id) => [id, 0])))).to.deep.equal([]);
      }),
    );
  });

  it('reads what was kept as it was, and takes nothing else', () => {
    fc.assert(
      fc.property(weights, (weights) => {
        const kept: unknown = JSON.parse(JSON.stringify([...weights]));
        expect([...readWeights(kept, ROWS)]).to.deep.equal([...weights]);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        for (const [id, level] of readWeights(kept, ROWS)) {
          expect(ROWS).to.include(id);
          expect(IMPORTANCES).to.include(level);
        }
      }),
    );
    const odd = [['present', 4], ['gone', 1], ['cost', 2], 'cost', ['risks'], null, ['risks', '1']];
    expect([...readWeights(odd, ROWS)]).to.deep.equal([['cost', 2]]);
  });
});
