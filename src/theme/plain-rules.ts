import { hex, oklch, readColor } from './color.js';
import type { Declared } from './css-values.js';
import { choose, type Found, type Imported } from './import.js';

/** A color somewhere, and how much it says for being the brand's that it stands there. */
interface Seen {
  readonly color: string;
  readonly place: string;
  readonly weight: number;
}

const COLOR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)/gi;

/** What people call the things that have the brand's color. */
const BUTTON =
  /\b(?:btn|button|cta|primary|brand|accent)\b|\[type=.?submit|wp-(?:block-button|element-button)/i;
const PAGE = /(?:^|,)\s*(?:html|body|:root|html body)\s*(?:,|$)/i;
const HEADING = /(?:^|[\s,>])h[1-3](?![\w-])|\bheading|\btitle\b/i;
const MAIN = /\b(?:primary|main|brand)\b/i;
const LINK = /(?:^|[\s,>])a(?![\w-])|\blink\b/i;

/** Below this chroma (OKLCH) a color is a grey, which few brands are known by. */
const GREY = 0.03;
const MOST = 6;
/** The weight of what all but says that it is the brand's. */
const SURE = 8;

/**
 * A brand out of rules that set no custom properties, or none by a name that is known: what buttons and links have, and
 * else the strongest color that is used most. What was found by name before stays.
 */
export function fromPlainRules(
  rules: readonly Declared[],
  put: (value: string) => string | undefined,
  alone: readonly Seen[],
  named: Imported,
): Imported {
  const of = (kind: Found['kind'], fits: (each: Declared) => boolean): readonly Found[] =>
    rules.filter(fits).flatMap(({ selector, name, line, value: raw }) => {
      const value = put(raw)?.replace(/\s*!important$/i, '');
      const color = kind === 'color' ? colorsIn(value)[0] : value;
      return color === undefined ? [] : [{ kind, name, place: at(selector, name, line), raw, value: color }];
    });
  const onPage = ({ selector }: Declared) => PAGE.test(selector);
  const known = new Set(named.taken.map(({ value }) => value));
  const seen = [...rules.flatMap((each) => seenIn(each, put)), ...alone];
  const brands = ranked(seen.filter(({ color }) => !known.has(color)));
  // A grey is a brand's only where somebody says so: on a button, or by giving it alone.
  const likely = brands.filter(({ color, weight }) => !isGrey(color) || weight >= SURE || alone.length > 0);
  const made = choose([], {
    primary: likely.map(({ color, place }) => ({ kind: 'color', name: '', place, raw: color, value: color })),
    background: of('color', (each) => onPage(each) && /^background(?:-color)?$/.test(each.name)),
    text: of('color', (each) => onPage(each) && each.name === 'color'),
    font: of('font', (each) => onPage(each) && each.name === 'font-family'),
    headingFont: of('font', (each) => HEADING.test(each.selector) && each.name === 'font-family'),
    radius: of('size', (each) => BUTTON.test(each.selector) && each.name === 'border-radius'),
  });
  const taken = [
    ...named.taken.filter(({ to }) => !made.taken.some((each) => each.to === to)),
    ...made.taken,
  ];
  if (!made.brand) {
    const greys = brands.map(({ color }) => color).slice(0, MOST);
    const expected = 'a color that is no grey, or one called primary, brand or accent';
    const only = { place: 'all of it', expected, found: `only ${greys.join(', ')}` };
    const problems = [...named.problems, ...(named.taken.length > 0 ? [] : made.problems)];
    return greys.length > 0 ? { taken, problems: [only], others: greys } : { taken, problems };
  }
  const values = new Set(taken.map(({ value }) => value));
  const others = [...new Set(brands.map(({ color }) => color))].filter((color) => !values.has(color));
  const earlier = named.problems.filter(({ place }) => place !== 'all of it');
  return {
    brand: { ...Object.fromEntries(named.taken.map(({ to, value }) => [to, value])), ...made.brand },
    taken,
    problems: [...earlier, ...made.problems],
    others: others.slice(0, MOST),
  };
}

/** Colors that stand in no declaration: one by itself, or a line of somebody's brand guide. */
export function looseColors(text: string, rules: readonly Declared[]): readonly Seen[] {
  if (rules.some(({ selector }) => selector !== '') || /[{}]/.test(text)) return [];
  return text.split('\n').flatMap((line, index) =>
    [...(line.match(COLOR) ?? (/^\s*[\w#]+\s*$/.test(line) ? [line.trim()] : []))].flatMap((each) =>
      // Who lists the colors of a brand begins with the one it is known by.
      solid(each).map((color) => ({
        color,
        place: `line ${index + 1}`,
        weight: MAIN.test(line) ? SURE : 1 / (1 + index),
      })),
    ),
  );
}

function seenIn(
  { selector, name, value, line }: Declared,
  put: (value: string) => string | undefined,
): readonly Seen[] {
  // What the page itself has is its background and its text.
  if (PAGE.test(selector) && !name.startsWith('--')) return [];
  if (selector === '' && !name.startsWith('--')) return [];
  if (!/color|background|border|fill|stroke|^--/.test(name)) return [];
  const isFilled = name.startsWith('background');
  const weight =
    BUTTON.test(selector) && isFilled ? SURE : LINK.test(selector) && name === 'color' ? 4 : isFilled ? 2 : 1;
  return colorsIn(put(value)).map((color) => ({ color, place: at(selector, name, line), weight }));
}

/** Each color once, at its best place: those that are used most and are least grey first. */
function ranked(seen: readonly Seen[]): readonly Seen[] {
  const sums = new Map<string, number>();
  const best = new Map<string, Seen>();
  for (const each of seen) {
    sums.set(each.color, (sums.get(each.color) ?? 0) + each.weight);
    if ((best.get(each.color)?.weight ?? 0) < each.weight) best.set(each.color, each);
  }
  const score = ({ color }: Seen): number =>
    (sums.get(color) ?? 0) * (isGrey(color) ? 0.02 : 0.5 + Math.min(chroma(color), 0.25) * 4);
  return [...best.values()].sort((one, other) => score(other) - score(one));
}

const chroma = (color: string): number => oklch(readColor(color)?.rgba ?? { r: 0, g: 0, b: 0, a: 1 }).c;
const isGrey = (color: string): boolean => chroma(color) < GREY;

const colorsIn = (value: string | undefined): readonly string[] =>
  value === undefined
    ? []
    : (value.match(COLOR) ?? value.split(/[\s,]+/).filter((word) => /^[a-z]+$/i.test(word))).flatMap(solid);

const solid = (text: string): readonly string[] => {
  const rgba = readColor(text)?.rgba;
  return rgba?.a === 1 ? [hex(rgba)] : [];
};

const at = (selector: string, name: string, line: number): string =>
  name.startsWith('--')
    ? `${name}, line ${line}`
    : `${selector.length > 40 ? `${selector.slice(0, 39)}…` : selector} ${name}, line ${line}`.trim();
