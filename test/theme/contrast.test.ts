import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromOklch, hex, oklch, readColor } from '../../src/theme/color.js';
import {
  auditTheme,
  contrastRatio,
  deriveTheme,
  nearestPassing,
  PAIRS,
  parseBrand,
  PRESETS,
  presetTheme,
  unreadableGround,
} from '../../src/theme/index.js';
import { figuresOf, KINDS } from './brands.js';

const themeOf = (brand: object) => {
  const read = parseBrand(brand);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return deriveTheme(read.brand);
};

describe('contrast', () => {
  it('is computed as WCAG has it', () => {
    // Known values: black on white, the greys on either side of 4.5 on white, pure red, green and blue on white.
    const known: [string, string, number][] = [
      ['#000', '#fff', 21],
      ['#fff', '#fff', 1],
      ['#767676', '#fff', 4.54],
      ['#777777', '#fff', 4.48],
      ['#949494', '#fff', 3.03],
      ['#ff0000', '#ffffff', 4.0],
      ['#00ff00', '#ffffff', 1.37],
      ['#0000ff', '#ffffff', 8.59],
    ];
    for (const [one, other, ratio] of known) {
      expect(contrastRatio(one, other), `${one} on ${other}`).to.be.closeTo(ratio, 0.005);
      expect(contrastRatio(other, one)).to.equal(contrastRatio(one, other));
    }
    expect(contrastRatio('#fff', 'currentColor')).to.equal(undefined);
  });

  it('counts in what shows through: a faint wash is almost the page', () => {
    const theme = themeOf({ primary: '#2f6f6a' });
    const faint = { ...theme.light, '--kap-color-text': '#19242380' };
    const found = auditTheme(faint, 'light').filter(({ pair }) => pair.token === '--kap-color-text');
    expect(found).to.not.be.empty;
    const page = found.find(({ pair }) => pair.id === 'text on the page');
    // Half of #192423 over white.
    expect(page?.text).to.equal('#8c9191');
    expect(page?.ratio).to.be.closeTo(3.2, 0.1);
  });
});

describe('a see-through ground', () => {
  const { light } = themeOf({ primary: '#2f6f6a' });
  const failing = (more: object) => auditTheme({ ...light, ...more }, 'light').map(({ pair }) => pair.id);

  it('is measured on the worst that it may lie on', () => {
    // A dialog on the words of the page.
    expect(failing({ '--kap-color-raised': '#ffffff40' })).to.include(
      'text on a field, a choice or a dialog',
    );
    expect(failing({ '--kap-color-accent': '#2f6f6a40', '--kap-color-on-accent': '#ffffff' })).to.include(
      'the label on a filled button',
    );
  });

  it('is no page: what shows through a page is the browser’s own white', () => {
    expect(failing({ '--page': '#00000000' })).to.deep.equal(failing({ '--page': '#ffffff' }));
    expect(failing({ '--page': '#00000080' })).to.deep.equal(failing({ '--page': '#7f7f7f' }));
  });
});

describe('themes of random brands', () => {
  for (const kind of Object.keys(KINDS)) {
    it(`can be read in light and dark: ${kind}`, () => {
      const { brands, pairs, failing, text, seen } = figuresOf(kind, 40);
      expect(failing).to.deep.equal([]);
      expect(brands).to.equal(40);
      expect(pairs).to.equal(40 * 2 * PAIRS.length);
      expect(text).to.be.at.least(4.5);
      expect(seen).to.be.at.least(3);
    });
  }

  it('take a text color no further than it has to go', () => {
    const { light } = themeOf({ primary: '#2f6f6a', text: '#555' });
    expect(light['--kap-color-text']).to.match(/^#(4[a-f\d]|5[0-4])/);
    expect(light['--kap-color-accent'], 'the brand').to.equal('#2f6f6a');
    const l = (color: string | undefined) => oklch(readColor(color ?? '')!.rgba).l;
    const step = 0.02;
    const brands = fc.record({
      primary: fc
        .integer({ min: 0, max: 0xffffff })
        .map((value) => `#${value.toString(16).padStart(6, '0')}`),
      grey: fc.integer({ min: 0x30, max: 0xa0 }),
    });
    fc.assert(
      fc.property(brands, fc.double({ min: 0, max: 1, noNaN: true }), ({ primary, grey }, part) => {
        const text = `rgb(${grey} ${grey} ${grey})`;
        const theme = themeOf({ primary, text });
        expect(auditTheme(theme)).to.deep.equal([]);
        const [from, used] = [l(text), l(theme.light['--kap-color-text'])];
        if (from - used <= step) return;
        // If another one on the way could be kept, and the brand's color no worse, that one would have been taken.
        const nearer = hex(fromOklch({ l: used + step + part * (from - used - step), c: 0, h: 0 }));
        const other = themeOf({ primary, text: nearer }).light;
        // Black leaves the brand's color as much room as any text does.
        const black = themeOf({ primary, text: '#000' }).light;
        const accent = '--kap-color-accent';
        const isBetter = other['--kap-color-text'] === nearer && other[accent] === black[accent];
        expect(isBetter, `${primary} ${text}: ${nearer}`).to.equal(false);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  it('are the same every time', () => {
    const brand = { primary: '#a23a5e', secondary: '#d9825b', background: '#fdf7f5' };
    expect(themeOf(brand)).to.deep.equal(themeOf(brand));
  });

  it('keep the brand’s color where it passes, and say where it does not', () => {
    const kept = themeOf({ primary: '#0e5a73' });
    expect(kept.light['--kap-color-accent']).to.equal('#0e5a73');
    expect(kept.notes.filter(({ mode }) => mode === 'light')).to.deep.equal([]);
    const yellow = themeOf({ primary: '#f5c518' });
    expect(yellow.dark['--kap-color-accent']).to.equal('#f5c518');
    const [note] = yellow.notes;
    expect(note?.mode).to.equal('light');
    expect(note?.asked).to.equal('#f5c518');
    expect(note?.used).to.equal(yellow.light['--kap-color-accent']);
    expect(note?.why).to.match(/#f5c518.*\d\.\d:1 where 3:1 is needed/);
  });

  it('say what became of a color that screens cannot show', () => {
    const { light, notes } = themeOf({ primary: 'color(display-p3 0 0.45 0.2)' });
    expect(light['--kap-color-accent']).to.match(/^#[\da-f]{6}$/);
    expect(notes[0]?.why).to.contain('Not every screen');
  });

  it('move a background on which nothing can be read, and say so', () => {
    const { light, notes } = themeOf({ primary: '#2f6f6a', background: '#909090' });
    expect(light['--page']).to.not.equal('#909090');
    expect(notes.find(({ token }) => token === '--page')?.asked).to.equal('#909090');
  });

  it('know the nearest backgrounds on which everything can be read', () => {
    const grey = { primary: '#2f6f6a', background: '#808080' };
    const found = unreadableGround(grey, 'dark');
    expect(found).to.deep.equal({ asked: '#808080', grounds: ['#9e9e9e', '#424242'] });
    for (const background of found?.grounds ?? []) {
      const theme = themeOf({ ...grey, background });
      expect(theme[theme.home]['--page']).to.equal(background);
    }
    expect(unreadableGround({ ...grey, background: '#fafafa' }, 'light')).to.equal(undefined);
    const [note] = themeOf(grey).notes;
    expect(note?.why).to.match(/the page itself has to change.*made for a page of #424242/);
  });

  it('take a dark background for the dark half', () => {
    const theme = themeOf({ primary: '#b39dff', background: '#16122a' });
    expect(theme.home).to.equal('dark');
    expect(theme.dark['--page']).to.equal('#16122a');
    expect(theme.light['--page']).to.equal('#ffffff');
  });
});

describe('a color that fails', () => {
  const broken = () => {
    const theme = themeOf({ primary: '#2f6f6a' });
    const light = { ...theme.light, '--kap-color-muted': '#b0b0b0', '--kap-color-focus': '#dddddd' };
    return { ...theme, light };
  };

  it('is found, with where it is seen and the nearest that passes', () => {
    const theme = broken();
    const findings = auditTheme(theme);
    expect(findings.map(({ pair }) => pair.token)).to.include.members([
      '--kap-color-muted',
      '--kap-color-focus',
    ]);
    for (const { pair, mode, ratio, least, nearest } of findings) {
      expect(mode).to.equal('light');
      expect(ratio).to.be.below(least);
      expect(pair.where).to.match(/^[A-Z].*, on /);
      expect(nearest, pair.id).to.match(/^#/);
    }
  });

  it('passes everywhere once the nearest is taken', () => {
    const theme = broken();
    const better = auditTheme(theme).map(({ pair, nearest }) => [pair.token, nearest]);
    const light = { ...theme.light, ...Object.fromEntries(better) };
    expect(auditTheme({ ...theme, light })).to.deep.equal([]);
  });

  it('has a nearest that is no further away than it must be', () => {
    const near = nearestPassing('#777777', '#ffffff', 4.5) ?? '';
    expect(contrastRatio(near, '#fff')).to.be.within(4.5, 4.65);
    expect(nearestPassing('#000000', '#ffffff', 4.5)).to.equal('#000000');
    expect(nearestPassing('#808080', ['#000000', '#ffffff'], 7)).to.equal(undefined);
    expect(nearestPassing('nonsense', '#fff', 4.5)).to.equal(undefined);
  });

  it('is never a reason to throw, whatever a palette holds', () => {
    expect(auditTheme({ '--kap-color-text': 'url(x)', '--kap-color-accent': '' })).to.be.an('array');
    expect(auditTheme({}, 'light'), 'what the widgets take by themselves').to.deep.equal([]);
    expect(auditTheme({}, 'dark')).to.deep.equal([]);
  });
});

describe('presets', () => {
  it('are six, each of a look of its own, readable in light and dark', () => {
    expect(PRESETS).to.have.lengthOf(6);
    for (const preset of PRESETS) {
      expect(parseBrand(preset.brand), preset.id).to.deep.equal({ brand: preset.brand });
      expect(auditTheme(presetTheme(preset)), preset.id).to.deep.equal([]);
      expect(presetTheme(preset).notes.filter(({ token }) => token === '--page')).to.deep.equal([]);
    }
    for (const key of ['primary', 'background', 'radius'] as const) {
      expect(new Set(PRESETS.map(({ brand }) => brand[key])).size, key).to.equal(6);
    }
  });

  it('keep their own color and background in their own half', () => {
    for (const preset of PRESETS) {
      const theme = presetTheme(preset);
      expect(theme[theme.home]['--kap-color-accent'], preset.id).to.equal(preset.brand.primary);
      expect(theme[theme.home]['--page'], preset.id).to.equal(preset.brand.background);
    }
  });
});
