import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { auditTheme, type Mode } from '../../src/theme/index.js';
import { type Design, modesOf, themeOf } from '../../stories/studio/design.js';
import { type Fault, faultsOf } from '../../stories/studio/faults.js';
import { begin, next } from '../../stories/studio/history.js';
import { actFor } from '../../stories/studio/offers.js';
import { ROLE_NAMES } from '../../stories/studio/roles.js';
import { fromHash, toHash } from '../../stories/studio/share.js';

const faults = (design: Design) => faultsOf(design, themeOf(design));
const designOf = (hash: string): Design => {
  const found = fromHash(hash);
  if (!found || !('design' in found)) throw new Error(`${hash} is no link`);
  return found.design;
};

/** What fails in a half: not told apart by why. */
const failing = (design: Design, mode: Mode): readonly string[] =>
  auditTheme(themeOf(design)).flatMap((each) => (each.mode === mode ? [each.pair.id] : []));

/** Takes one offer, and holds it to what it promises. */
function take(design: Design, fault: Fault, at: number): Design {
  const offer = fault.offers[at % fault.offers.length];
  if (!offer) throw new Error(`${toHash(design)}: nothing is offered for ${fault.token}`);
  const mended = next(begin(design), actFor(offer, fault.mode, design)).present;
  // Another page has all colors made anew.
  if (mended.brand !== design.brand) return mended;
  const [before, after] = [failing(design, fault.mode), failing(mended, fault.mode)];
  expect(before, `${toHash(design)}: nothing that could be read stops being so`).to.include.members([
    ...after,
  ]);
  const own = fault.findings.map(({ pair }) => pair.id);
  expect(
    own.filter((id) => after.includes(id)),
    `${toHash(design)}: ${fault.token} is mended`,
  ).to.deep.equal([]);
  return mended;
}

/** Takes what is offered until nothing is left; how often that was. */
function mendAll(design: Design, pick = 0): number {
  let at = design;
  for (let steps = 0; ; steps += 1) {
    const left = faults(at);
    const fault = left[pick % Math.max(1, left.length)];
    if (!fault) return steps;
    expect(steps, `${toHash(design)} has no end`).to.be.lessThan(30);
    at = take(at, fault, pick);
  }
}

/** Of both halves: another page may make a light site of a dark one. */
const handOf = ({ byHand: { light, dark } }: Design): number =>
  Object.keys(light).length + Object.keys(dark).length;

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const hand = fc
  .uniqueArray(fc.constantFrom(...ROLE_NAMES.keys()), { maxLength: 6 })
  .chain((tokens) => fc.tuple(...tokens.map((token) => color.map((value) => [token, value] as const))))
  .map((entries): Record<string, string> => Object.fromEntries(entries));
const design: fc.Arbitrary<Design> = fc.record({
  brand: fc.oneof(fc.record({ primary: color }), fc.record({ primary: color, background: color })),
  byHand: fc.record({ light: hand, dark: hand }),
  kind: fc.constantFrom('light', 'dark', 'auto'),
});

describe('theme studio: what is offered', () => {
  // Two that once went round in a circle: what was taken for one color broke another.
  for (const hash of [
    '#kap=1&p=68d071&dark=muted:d3c128,page:c3c494&kind=dark',
    '#kap=1&p=e0af72&dark=raised:7a64a1,on-accent:3b319e,page:48c6c4,muted:5d8241,tint:d74898&kind=dark',
  ]) {
    it(`ends all that cannot be read: ${hash}`, () => {
      const start = designOf(hash);
      for (const pick of [0, 1, 2]) expect(mendAll(start, pick)).to.be.within(1, handOf(start));
    });
  }

  it('ends it for any colors set by hand, in no more steps than there are of them, and one for each page', function () {
    this.timeout(240_000);
    const designs = fc.sample(design, { numRuns: 250, seed: 20261123 });
    let most = 0;
    for (const [at, each] of designs.entries()) {
      const steps = mendAll(each, at % 3);
      most = Math.max(most, steps);
      expect(steps, toHash(each)).to.be.at.most(handOf(each) + modesOf(each).length);
    }
    expect(most, 'some had more than one thing to mend').to.be.greaterThan(2);
  });
});
