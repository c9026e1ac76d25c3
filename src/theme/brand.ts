import { hex, readColor } from './color.js';
import { readFonts } from './fonts.js';
import { isObject, type Problem, show } from './problem.js';

/** What a theme is derived from: one color, and what else a brand guide says. */
export interface Brand {
  /** The color the brand is known by, as any CSS color. */
  readonly primary: string;
  /** A second color: washes, what is chosen, and the ring of the focus. */
  readonly secondary?: string;
  /** The page's background; a dark one makes the dark half of the theme the site's own. */
  readonly background?: string;
  /** The page's background in the other half. */
  readonly otherBackground?: string;
  /** The color of text, on `background`. */
  readonly text?: string;
  /** Fonts, as in CSS. The page has to load them. */
  readonly font?: string;
  readonly headingFont?: string;
  /** Corners of buttons and fields: `0`, `8px`, `0.5rem`. */
  readonly radius?: string;
  readonly density?: Density;
  /** Whether cards cast a shadow. */
  readonly elevation?: Elevation;
  /** 100 to 900. */
  readonly headingWeight?: number;
}

export const DENSITIES = ['compact', 'regular', 'roomy'] as const;
export type Density = (typeof DENSITIES)[number];

export const ELEVATIONS = ['flat', 'soft'] as const;
export type Elevation = (typeof ELEVATIONS)[number];

export type BrandKey = keyof Brand;

/** Radii above this make ovals of fields and boxes. */
export const LARGEST_RADIUS = 2;

/** Reads one value: what to keep, or what was expected. */
type Reader = (value: unknown) => { keep: string | number } | { expected: string };

const colorReader: Reader = (value) => {
  const expected = 'an opaque color like #2f6f6a, rgb(47 111 106) or oklch(0.5 0.07 188)';
  const read = typeof value === 'string' ? readColor(value) : undefined;
  if (!read || read.rgba.a < 1) return { expected };
  // What a screen cannot show is kept as it was written: the theme says what it made of it.
  return { keep: read.isShown ? hex(read.rgba) : String(value).trim() };
};

const fontReader: Reader = (value) => {
  const font = typeof value === 'string' ? readFonts(value) : undefined;
  return font ? { keep: font } : { expected: 'names of fonts like "Source Sans 3", Verdana, sans-serif' };
};

const radiusReader: Reader = (value) => {
  const rem = typeof value === 'string' || typeof value === 'number' ? toRem(String(value)) : undefined;
  const isUsable = rem !== undefined && rem >= 0 && rem <= LARGEST_RADIUS;
  return isUsable
    ? { keep: `${rem}rem` }
    : { expected: `a size from 0 to ${LARGEST_RADIUS}rem like 0.5rem or 8px` };
};

const wordReader =
  (words: readonly string[]): Reader =>
  (value) =>
    typeof value === 'string' && words.includes(value)
      ? { keep: value }
      : { expected: `one of ${words.join(', ')}` };

const weightReader: Reader = (value) => {
  const weight = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  const isUsable = typeof weight === 'number' && weight >= 100 && weight <= 900;
  return isUsable ? { keep: Math.round(weight) } : { expected: 'a number from 100 to 900' };
};

const READERS: Readonly<Record<BrandKey, Reader>> = {
  primary: colorReader,
  secondary: colorReader,
  background: colorReader,
  otherBackground: colorReader,
  text: colorReader,
  font: fontReader,
  headingFont: fontReader,
  radius: radiusReader,
  density: wordReader(DENSITIES),
  elevation: wordReader(ELEVATIONS),
  headingWeight: weightReader,
};

/** All that a brand can say, in the order people ask for it. */
export const BRAND_KEYS = Object.keys(READERS) as readonly BrandKey[];

/** `8px` and `0.5rem` as a number of rem; `undefined` for what is no such size. */
export function toRem(size: string): number | undefined {
  const [, amount, unit = ''] = /^\s*(\d{0,6}(?:\.\d{1,6})?)(px|rem|em|pt)?\s*$/i.exec(size) ?? [];
  if (!amount) return undefined;
  const number = Number(amount);
  if (unit === '') return number === 0 ? 0 : undefined;
  const per = { px: 16, pt: 12, rem: 1, em: 1 }[unit.toLowerCase()] ?? 1;
  return Math.round((number / per) * 10_000) / 10_000;
}

/** One value of a brand, by its key. */
export function readValue(key: BrandKey, value: unknown): { keep: string | number } | { expected: string } {
  return READERS[key](value);
}

/** A brand out of anything. What is empty counts as not said; every problem is named at once. */
export function parseBrand(input: unknown): { brand: Brand } | { problems: readonly Problem[] } {
  if (!isObject(input)) {
    return {
      problems: [{ place: 'brand', expected: 'an object like {"primary": "#2f6f6a"}', found: show(input) }],
    };
  }
  const problems: Problem[] = [];
  const brand: Partial<Record<BrandKey, string | number>> = {};
  for (const [place, value] of Object.entries(input)) {
    if (value === undefined || value === null || value === '') continue;
    if (!Object.hasOwn(READERS, place)) {
      problems.push({ place, expected: `one of ${BRAND_KEYS.join(', ')}`, found: show(value) });
      continue;
    }
    const read = READERS[place as BrandKey](value);
    if ('keep' in read) brand[place as BrandKey] = read.keep;
    else problems.push({ place, expected: read.expected, found: show(value) });
  }
  if (!problems.some(({ place }) => place === 'primary') && brand.primary === undefined) {
    problems.unshift({
      place: 'primary',
      expected: 'the color of the brand, like #2f6f6a',
      found: 'nothing',
    });
  }
  if (problems.length > 0) return { problems };
  const inOrder = BRAND_KEYS.flatMap((key) => (brand[key] === undefined ? [] : [[key, brand[key]]]));
  // The readers have made every value what its key says.
  return { brand: Object.fromEntries(inOrder) as Brand };
}
