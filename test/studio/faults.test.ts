import { expect } from '@open-wc/testing';
import { type Design, START, themeOf } from '../../stories/studio/design.js';
import { type Fault, faultsOf } from '../../stories/studio/faults.js';
import { begin, next } from '../../stories/studio/history.js';
import { actFor } from '../../stories/studio/offers.js';
import { PRESETS } from '../../src/theme/index.js';

const faults = (design: Design) => faultsOf(design, themeOf(design));
const byHand = (light: Record<string, string>, more: Partial<Design> = {}): Design => ({
  ...START,
  ...more,
  byHand: { light, dark: {} },
});

/** The design once an offer of a fault was taken. */
const take = (design: Design, fault: Fault | undefined, at = 0): Design => {
  const offer = fault?.offers[at];
  if (!fault || !offer) throw new Error('There is nothing to take.');
  return next(begin(design), actFor(offer, fault.mode, design)).present;
};

describe('theme studio: what cannot be read', () => {
  it('is nothing where all derives from the brand', () => {
    expect(faults(START)).to.deep.equal([]);
    for (const { brand } of PRESETS) expect(faults({ ...START, brand, kind: 'auto' })).to.deep.equal([]);
  });

  it('is one thing for each color, with the worst place first and a color that mends it', () => {
    const design = byHand({ '--kap-color-link': '#9fc4bf' });
    const [fault, ...others] = faults(design);
    expect(others).to.deep.equal([]);
    expect(fault?.token).to.equal('--kap-color-link');
    const ratios = fault?.findings.map(({ ratio }) => ratio) ?? [];
    expect(ratios).to.deep.equal(ratios.toSorted((one, other) => one - other));
    expect(ratios[0]).to.be.lessThan(4.5);

    expect(faults(take(design, fault))).to.deep.equal([]);
  });

  it('is the ground where that was set by hand, with one color that mends all that stands on it', () => {
    const design = byHand({ '--kap-color-surface': '#8a8a8a' });
    const [fault, ...others] = faults(design);
    expect(others).to.deep.equal([]);
    expect(fault?.token).to.equal('--kap-color-surface');
    expect(faults(take(design, fault))).to.deep.equal([]);
  });

  it('lets go only of what stops nothing else from being read', () => {
    const found = faults(byHand({ '--kap-color-surface': '#ffffff', '--kap-color-link': '#9fc4bf' }));
    expect(found.find(({ token }) => token === '--kap-color-link')?.loose).to.deep.equal([
      '--kap-color-link',
    ]);
  });

  it('is a dialog that the page shows through', () => {
    const [fault] = faults(byHand({ '--kap-color-raised': '#ffffff40' }));
    expect(fault?.token).to.equal('--kap-color-raised');
    const [offer] = fault?.offers ?? [];
    expect(offer).to.deep.equal({ token: '--kap-color-raised', value: '#ffffff' });
  });

  it('is the page itself where nothing can be read on it, measured as it is, with the nearest ones that work', () => {
    const design: Design = { ...START, brand: { primary: '#2f6f6a', background: '#808080' }, kind: 'dark' };
    expect(themeOf(design).dark['--page']).to.equal('#808080');
    const [fault, ...others] = faults(design);
    expect(others).to.deep.equal([]);
    expect(fault?.token).to.equal('--page');
    expect(fault?.seen.on).to.equal('#808080');
    const values = fault?.offers.map((offer) => ('value' in offer ? offer.value : ''));
    expect(values).to.deep.equal(['#9e9e9e', '#424242']);
    for (const at of [0, 1]) expect(faults(take(design, fault, at))).to.deep.equal([]);
  });

  it('is told only of the half that the site has', () => {
    const dark = { light: {}, dark: { '--kap-color-text': '#222222' } };
    expect(faults({ ...START, kind: 'light', byHand: dark })).to.deep.equal([]);
    expect(faults({ ...START, kind: 'auto', byHand: dark }).map(({ mode }) => mode)).to.include('dark');
  });
});
