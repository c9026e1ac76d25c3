import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromAny, fromDtcg, fromWpThemeJson } from '../../src/theme/index.js';
import { isSound } from './sound.js';

/** Shaped as the file of a block theme is. */
const themeJson = {
  $schema: 'https://schemas.wp.org/trunk/theme.json',
  version: 3,
  settings: {
    appearanceTools: true,
    color: {
      defaultPalette: false,
      palette: [
        { color: '#FFFDF8', name: 'Base', slug: 'base' },
        { color: '#1C1917', name: 'Contrast', slug: 'contrast' },
        { color: '#7A4F9E', name: 'Primary', slug: 'primary' },
        { color: '#D9825B', name: 'Accent 1', slug: 'accent-1' },
      ],
    },
    typography: {
      fontFamilies: [
        { name: 'Manrope', slug: 'manrope', fontFamily: 'Manrope, sans-serif' },
        { name: 'Fraunces', slug: 'fraunces', fontFamily: '"Fraunces", serif' },
      ],
    },
    custom: { radius: { buttonLarge: '12px' } },
  },
  styles: {
    color: { background: 'var:preset|color|base', text: 'var(--wp--preset--color--contrast)' },
    typography: { fontFamily: 'var:preset|font-family|manrope' },
    elements: {
      button: {
        color: { background: { ref: 'styles.blocks.core/site-title.color.text' } },
        border: { radius: 'var(--wp--custom--radius--button-large)' },
      },
      heading: { typography: { fontFamily: 'var:preset|font-family|fraunces' } },
    },
    blocks: { 'core/site-title': { color: { text: 'var:preset|color|primary' } } },
  },
};

describe('a WordPress theme.json', () => {
  it('says what its buttons, page and headings are', () => {
    const { brand, taken, problems } = fromWpThemeJson(JSON.stringify(themeJson));
    expect(brand).to.deep.equal({
      primary: '#7a4f9e',
      background: '#fffdf8',
      text: '#1c1917',
      secondary: '#d9825b',
      font: 'Manrope, sans-serif',
      headingFont: 'Fraunces, serif',
      radius: '0.75rem',
    });
    expect(problems).to.deep.equal([]);
    expect(taken.find(({ to }) => to === 'primary')?.from).to.equal(
      'styles.elements.button.color.background',
    );
    expect(taken.find(({ to }) => to === 'secondary')?.from).to.equal('settings.color.palette[3] (accent-1)');
  });

  it('of version 2, and as WordPress exports it, by the slugs of its palette alone', () => {
    const palette = themeJson.settings.color.palette;
    for (const list of [palette, { theme: palette, default: [{ slug: 'primary', color: '#000000' }] }]) {
      const { brand } = fromWpThemeJson({ version: 2, settings: { color: { palette: list } } });
      expect(brand?.primary).to.equal('#7a4f9e');
      expect(brand?.background).to.equal('#fffdf8');
      expect(brand?.text).to.equal('#1c1917');
    }
  });

  it('with references that lead nowhere, or round in a circle, says which', () => {
    const button = { color: { background: 'var:preset|color|gone' } };
    const missing = fromWpThemeJson({ ...themeJson, styles: { elements: { button } } });
    expect(missing.brand?.primary).to.equal('#7a4f9e');
    expect(missing.problems[0]).to.deep.equal({
      place: 'styles.elements.button.color.background',
      expected: 'a value that stands by itself',
      found: '"var:preset|color|gone"',
    });
    const round = {
      color: { background: { ref: 'styles.color.text' }, text: { ref: 'styles.color.background' } },
    };
    isSound(fromWpThemeJson({ settings: {}, styles: round }));
  });

  it('with corners as round as they go gets the roundest that a field can have', () => {
    const border = { radius: '9999px' };
    const { brand, problems } = fromWpThemeJson({
      ...themeJson,
      styles: { elements: { button: { border } } },
    });
    expect(brand?.radius).to.equal('2rem');
    expect(problems[0]?.found).to.equal('"9999px"');
  });

  it('that is none says where it stops', () => {
    expect(fromWpThemeJson('{\n  "settings": {,}\n}').problems[0]?.place).to.equal('line 2, column 16');
    expect(fromWpThemeJson('').problems[0]).to.include({ expected: 'JSON', found: 'nothing' });
    for (const input of [null, [], 3, '[]', '{"version": 3}']) isSound(fromWpThemeJson(input));
    expect(fromWpThemeJson({ version: 1, settings: {} }).problems[0]?.place).to.equal('version');
  });
});

describe('a file of design tokens', () => {
  it('of the older kind: values as text, aliases, types of groups', () => {
    const { brand, problems } = fromDtcg({
      palette: { $type: 'color', violet: { $value: '#7a4f9e' }, sand: { $value: '#d9825b' } },
      color: {
        $type: 'color',
        brand: { primary: { $value: '{palette.violet}' }, secondary: { $value: '{palette.sand}' } },
        background: { $value: '#fffdf8' },
        text: { $value: 'rgb(28 25 23)' },
      },
      font: { body: { $type: 'fontFamily', $value: ['Manrope', 'sans-serif'] } },
      radius: { $type: 'dimension', md: { $value: '8px' }, lg: { $value: '16px' } },
    });
    expect(problems).to.deep.equal([]);
    expect(brand).to.deep.equal({
      primary: '#7a4f9e',
      background: '#fffdf8',
      text: '#1c1917',
      secondary: '#d9825b',
      font: 'Manrope, sans-serif',
      radius: '0.5rem',
    });
  });

  it('of 2025.10: values as objects, $ref, $root, another color space', () => {
    const { brand } = fromDtcg({
      color: {
        $type: 'color',
        accent: {
          $root: {
            $value: { colorSpace: 'srgb', components: [0.4784, 0.3098, 0.6196], alpha: 1, hex: '#7a4f9e' },
          },
          hover: { $value: { colorSpace: 'srgb', components: [0, 0, 0] } },
        },
        primary: { $value: { $ref: '#/color/accent/$root/$value' } },
        background: { $value: { colorSpace: 'oklch', components: [1, 'none', 0] } },
        secondary: { $value: { colorSpace: 'hsl', components: [20, 60, 50] } },
      },
      shape: { radius: { $type: 'dimension', $value: { value: 0.5, unit: 'rem' } } },
      type: {
        body: { $type: 'typography', $value: { fontFamily: 'Lora', fontSize: { value: 16, unit: 'px' } } },
      },
    });
    expect(brand).to.deep.equal({
      primary: '#7a4f9e',
      background: '#ffffff',
      secondary: '#cc6633',
      font: 'Lora, serif',
      radius: '0.5rem',
    });
  });

  it('as Tokens Studio still writes them', () => {
    const { brand } = fromDtcg({
      global: { brand: { value: '#7a4f9e', type: 'color' }, radius: { value: '8px', type: 'borderRadius' } },
    });
    expect(brand).to.deep.equal({ primary: '#7a4f9e', radius: '0.5rem' });
  });

  it('with aliases that go nowhere or round in a circle says which', () => {
    const { brand, problems } = fromDtcg({
      color: {
        $type: 'color',
        primary: { $value: '{color.a}' },
        a: { $value: '{color.b}' },
        b: { $value: '{color.a}' },
        brand: { $value: '{nowhere}' },
        accent: { $value: '#7a4f9e' },
      },
    });
    expect(brand?.primary).to.equal('#7a4f9e');
    expect(problems.map(({ place }) => place)).to.deep.equal(['color.primary', 'color.brand']);
    expect(problems[0]?.found).to.contain('circle');
    expect(problems[1]?.found).to.contain('nowhere');
  });

  it('that is none, too deep or full of traps is told, not thrown', () => {
    let deep: object = { $value: '#fff' };
    for (let at = 0; at < 5000; at++) deep = { g: deep };
    for (const input of [
      null,
      'x',
      '[',
      [],
      {},
      { a: 1 },
      deep,
      JSON.parse('{"__proto__": {"primary": {"$value": "#123456"}}}'),
    ]) {
      isSound(fromDtcg(input));
    }
    expect(({} as Record<string, unknown>)['primary']).to.equal(undefined);
  });
});

describe('any file', () => {
  it('is told by what it is', () => {
    expect(fromAny(JSON.stringify(themeJson)).brand?.primary).to.equal('#7a4f9e');
    expect(fromAny('\uFEFF {"brand": {"$type": "color", "$value": "#7a4f9e"}}').brand?.primary).to.equal(
      '#7a4f9e',
    );
    expect(fromAny(':root{--brand:#7a4f9e}').brand?.primary).to.equal('#7a4f9e');
    expect(fromAny('{"settings": {').problems[0]?.expected).to.equal('JSON');
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((text) => `--primary:${text}`),
        ),
        (text) => isSound(fromAny(text)),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
        isSound(fromDtcg({ color: { $type: 'color', primary: { $value: input } } }));
        isSound(fromWpThemeJson({ settings: { color: { palette: input } }, styles: input }));
      }),
      { numRuns: 300 },
    );
  });
});
