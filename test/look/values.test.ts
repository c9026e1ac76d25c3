import { expect } from '@open-wc/testing';
import { TOKENS } from '../../src/theme/tokens.js';
import { sourcesFrom } from './sources.js';

/** Sheets of paper: they are printed in ink on white, whatever the page looks like. */
const paper = /\/print\/|\/sheet\.styles|page-print\.styles|paperTable|questionPaper/;

/** Drawn to a scale of its own, part by part: the lines of the journey. */
const drawn = /\/(picture|sign)\.styles/;

/** What a style sheet may say by itself, and why. */
const allowed: readonly [RegExp, string][] = [
  [/^(0|none|inherit|transparent|currentcolor|normal|auto|50%|100%|initial)$/i, 'says no size and no color'],
  [/^[A-Z][A-Za-z]+$/, 'a system color, where colors are forced'],
  [/^2px solid Highlight$|^1px solid CanvasText$/, 'where colors are forced, no theme is seen'],
  [/^[\d.]+em$/, 'follows the size of the text around it'],
];

const isAllowed = (value: string) => allowed.some(([form]) => form.test(value));

/** A length that comes from no token. */
const rawLength = /(?<![\w-])-?(?:\d*\.)?\d+(?:px|rem|pt)\b/;
const rawColor =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(|\b(?:white|black|red|blue|green|gr[ae]y)\b/i;

/** For each kind of property, what must not stand in its value; a fallback behind a token may. */
const rules: readonly { readonly of: RegExp; readonly not: RegExp; readonly what: string }[] = [
  { of: /color|background|^border|outline|shadow|fill|stroke/, not: rawColor, what: 'a color' },
  { of: /^box-shadow$/, not: rawLength, what: 'a shadow' },
  { of: /radius$/, not: rawLength, what: 'a radius' },
  { of: /^(padding|margin|gap|row-gap|column-gap)/, not: rawLength, what: 'a space' },
  { of: /^font-size$/, not: /(?<!max\()\b\d*\.?\d+(?:px|rem|pt)\b/, what: 'a size of type' },
  { of: /^font-weight$/, not: /\d/, what: 'a weight' },
  { of: /^(transition|animation)/, not: /\d+m?s\b/, what: 'a duration' },
  { of: /^(outline-offset|scroll-margin|min-block-size)/, not: rawLength, what: 'a distance' },
  { of: /^line-height$/, not: /^1\.\d+$/, what: 'a height of lines' },
  { of: /^(max-inline-size|grid-template-columns)$/, not: /\d(px|rem)\b/, what: 'a width' },
  { of: /^border(?!.*radius)/, not: /\b[1-9]\d*px\b/, what: 'a border width' },
];

/** Single declarations that are meant so, each with its reason. */
const exceptions: readonly [RegExp, RegExp, string][] = [
  [/frame\.styles/, /background: #fff/, 'the frame shows paper'],
  [/desk\.styles/, /background: oklch/, 'paper, dimmed where white would glare'],
  [
    /./,
    /border(-block-start|-width)?: (0 2px 2px 0|2px solid|solid)/,
    'strokes of a tick or an arrow are drawn by us',
  ],
  [/sending\.styles/, /animation: settle/, 'no movement: it keeps a second press away'],
  [/state-map\.styles/, /gap: 1px/, 'the map’s tiles touch'],
  [/host\.styles/, /margin: -1px/, 'out of sight'],
  [/host\.styles/, /minmax\(160px, 75rem\)/, 'what it asks for where it could have any width'],
  [/fit\.styles/, /line-height: 1\.45/, 'on paper'],
];

/** `var(--kap-x, anything)` without what follows the comma: a documented token with its default. */
function withoutFallbacks(value: string): string {
  const at = value.search(/var\(--kap-[a-z-]+,/);
  if (at < 0) return value;
  let depth = 0;
  for (let end = at; end < value.length; end++) {
    if (value[end] === '(') depth++;
    if (value[end] === ')' && --depth === 0)
      return value.slice(0, at) + withoutFallbacks(value.slice(end + 1));
  }
  return value.slice(0, at);
}

describe('style sheets', () => {
  let styles: [string, string][];
  before(async () => {
    const sources = await sourcesFrom('/src/define.ts');
    styles = [...sources].filter(([path]) => /\.styles\./.test(path) && !paper.test(path));
  });

  it('are found', () => {
    expect(styles.length).to.be.greaterThan(25);
  });

  it('hold no value of their own: each comes from a token', () => {
    const raw: string[] = [];
    for (const [path, source] of styles) {
      // What a file has for paper stands at its end.
      const screen = source.split(/const (?:paperTable|questionPaper)Styles/)[0] ?? '';
      for (const [, property = '', value = ''] of screen.matchAll(/^\s*([a-z-]+):\s*([^;{}]+);/gm)) {
        const said = withoutFallbacks(value.replace(/\s+/g, ' ').trim());
        if (isAllowed(said) || (drawn.test(path) && !/color|background|border/.test(property))) continue;
        const line = `${property}: ${said}`;
        for (const { of, not, what } of rules) {
          if (!of.test(property) || !not.test(said)) continue;
          if (!exceptions.some(([where, which]) => where.test(path) && which.test(line)))
            raw.push(`${path} has ${what} of its own: ${line}`);
        }
      }
    }
    expect(raw).to.deep.equal([]);
  });

  it('read only tokens that are in the list, and each token is read', () => {
    const read = new Set<string>();
    for (const [path, source] of styles)
      for (const [name] of source.matchAll(/--kap-[a-z-]+/g)) {
        if (source.includes(`var(${name}`)) read.add(name);
        else expect.fail(`${path} names ${name} and does not read it`);
      }
    expect([...read].sort()).to.deep.equal(TOKENS.map(({ name }) => name).sort());
  });
});
