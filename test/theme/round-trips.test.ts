import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Brand,
  deriveTheme,
  fromAny,
  fromDtcg,
  fromLink,
  fromPastedCss,
  parseBrand,
  PRESETS,
  presetTheme,
  themeCss,
  TOKENS,
  toDtcg,
  toLink,
} from '../../src/theme/index.js';
import { KINDS } from './brands.js';

const brands: readonly Brand[] = [
  ...PRESETS.map(({ brand }) => brand),
  ...Object.values(KINDS).flatMap((kind) => fc.sample(kind, { numRuns: 3, seed: 7 })),
  {
    primary: 'rebeccapurple',
    font: '"Source Sans 3", Verdana',
    headingFont: "O'Hara Display",
    radius: '8px',
  },
].map((written) => {
  const read = parseBrand(written);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.brand;
});

describe('a brand comes back as it was', () => {
  it('out of a link', () => {
    for (const brand of brands) {
      expect(fromLink(toLink(brand))).to.deep.equal({ brand });
      expect(fromLink(`https://example.com/studio?path=/x${toLink(brand)}`)).to.deep.equal({ brand });
    }
    expect(toLink({ primary: '#2f6f6a', radius: '0.5rem' })).to.equal('#kap=1&p=2f6f6a&r=0.5rem');
  });

  it('out of CSS', () => {
    for (const brand of brands) {
      for (const mode of ['light', 'dark', 'auto'] as const) {
        const css = themeCss(deriveTheme(brand, 'A */ name'), { mode });
        expect(fromPastedCss(css).brand, css.slice(0, 200)).to.deep.equal(brand);
      }
    }
  });

  it('out of design tokens', () => {
    for (const brand of brands) {
      const file = JSON.stringify(toDtcg(deriveTheme(brand)));
      expect(fromDtcg(file).brand).to.deep.equal(brand);
      expect(fromAny(file).problems).to.deep.equal([]);
    }
  });

  it('near enough out of CSS and tokens whose marks a tool has taken away', () => {
    const theme = presetTheme(PRESETS[1]!);
    const css = themeCss(theme).replace(/\/\*[^]*?\*\//g, '');
    expect(fromPastedCss(css).brand?.primary).to.equal(theme.light['--kap-color-accent']);
    expect(fromPastedCss(css).brand?.radius).to.equal('0.5rem');
    const { light, radius } = JSON.parse(JSON.stringify(toDtcg(theme)));
    const bare = fromDtcg({ light, radius });
    expect(bare.brand?.primary).to.equal(theme.light['--kap-color-accent']);
    expect(bare.brand?.radius).to.equal('0.5rem');
  });
});

describe('CSS', () => {
  const theme = presetTheme(PRESETS[0]!);

  it('sets what the theme says and nothing that is no token', async () => {
    const names = new Set(TOKENS.map(({ name }): string => name));
    const sheet = await new CSSStyleSheet().replace(themeCss(theme, { mode: 'light' }));
    const rule = sheet.cssRules[0] as CSSStyleRule;
    expect(sheet.cssRules).to.have.lengthOf(1);
    expect(rule.selectorText).to.equal(':root');
    const all = { ...theme.light, ...theme.shared };
    expect(rule.style).to.have.lengthOf(Object.keys(all).length - 1);
    for (const name of rule.style) {
      expect(names.has(name), name).to.equal(true);
      expect(rule.style.getPropertyValue(name)).to.equal(all[name]);
    }
  });

  it('follows the visitor’s system only where it is asked to', async () => {
    const auto = await new CSSStyleSheet().replace(themeCss(theme, { mode: 'auto', selector: '.widgets' }));
    expect([...auto.cssRules].map((rule) => rule.constructor.name)).to.deep.equal([
      'CSSStyleRule',
      'CSSMediaRule',
    ]);
    expect((auto.cssRules[1] as CSSMediaRule).cssRules[0]?.cssText).to.match(/^\.widgets/);
    expect(themeCss(theme)).to.not.contain('@media');
  });

  it('is refused for what is no selector', () => {
    for (const selector of ['', '  ', 'a{}', '</style>', '/*', '@media x']) {
      expect(() => themeCss(theme, { selector }), selector).to.throw(RangeError, /selector: expected/);
    }
  });
});

describe('links', () => {
  it('never throw, whatever stands in them', () => {
    const keys = fc.constantFrom('kap', 'p', 's', 'b', 'f', 'r', 'w', 'd', '__proto__', 'x');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.tuple(keys, fc.oneof(fc.constant('1'), fc.constant('%'), fc.string())), { maxLength: 8 })
        .map((parts) => `#kap=1&${parts.map(([key, value]) => `${key}=${value}`).join('&')}`),
      fc.anything(),
    );
    fc.assert(
      fc.property(hostile, (link) => {
        const read = fromLink(link);
        if ('brand' in read) deriveTheme(read.brand);
        else expect(read.problems).to.not.be.empty;
      }),
      { numRuns: 300 },
    );
  });

  it('bring nothing into a style sheet that is no font', () => {
    for (const font of [
      'x;}*{display:none',
      'url(//example.com)',
      '</style><script>',
      'a\\',
      'expression(1)',
      '"',
    ]) {
      const read = fromLink(`#${new URLSearchParams({ kap: '1', p: '2f6f6a', f: font })}`);
      expect(read, font).to.have.property('problems');
    }
  });

  it('of a version to come are told apart from nonsense', () => {
    const read = fromLink('#kap=9&p=2f6f6a');
    expect('problems' in read && read.problems[0]?.found).to.contain('newer');
  });
});

describe('a brand', () => {
  it('is refused with every problem at once: the place, what was expected, what was found', () => {
    const read = parseBrand({
      secondary: 'currentColor',
      radius: '9rem',
      density: 'loose',
      color: 'red',
      font: 'a;b',
    });
    if (!('problems' in read)) throw new Error('expected problems');
    expect(read.problems.map(({ place }) => place)).to.deep.equal([
      ...['primary', 'secondary', 'radius', 'density', 'color', 'font'],
    ]);
    for (const { expected, found } of read.problems) expect(`${expected}${found}`).to.match(/\w.*\w/);
    expect(read.problems[2]).to.deep.equal({
      place: 'radius',
      expected: 'a size from 0 to 2rem like 0.5rem or 8px',
      found: '"9rem"',
    });
    for (const input of [null, 3, 'red', [], undefined])
      expect(parseBrand(input)).to.have.property('problems');
  });

  it('may be written as people write it', () => {
    for (const primary of ['2F6F6A', '#2f6f6a', 'rgb(47, 111, 106)', ' rgb(47 111 106) ']) {
      expect(parseBrand({ primary })).to.deep.equal({ brand: { primary: '#2f6f6a' } });
    }
    expect(parseBrand({ primary: '#2f6f6a', font: '', radius: 0 })).to.deep.equal({
      brand: { primary: '#2f6f6a', radius: '0rem' },
    });
  });
});
