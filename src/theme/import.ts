import { type Brand, BRAND_KEYS, type BrandKey, LARGEST_RADIUS, readValue, toRem } from './brand.js';
import { candidatesFor } from './names.js';
import { type Problem, show } from './problem.js';

/** What was understood of somebody else's file. */
export interface Imported {
  /** Nothing where no color of the brand was found. */
  readonly brand?: Brand;
  /** Where each value came from. */
  readonly taken: readonly Taken[];
  readonly problems: readonly Problem[];
  /** Where no color is called the brand's, and the strongest was taken for it: the other ones, best first. */
  readonly others?: readonly string[];
}

export interface Taken {
  /** The place in the file. */
  readonly from: string;
  readonly to: BrandKey;
  readonly value: string;
}

/** A value that a file has, as CSS. */
export interface Found {
  readonly kind: 'color' | 'font' | 'size';
  /** What its author calls it. */
  readonly name: string;
  /** Where it is, for messages. */
  readonly place: string;
  /** `undefined` where it could not be made out. */
  readonly value: string | undefined;
  /** What stands there. */
  readonly raw: unknown;
  /** Where its references lead, if that is no value. */
  readonly astray?: string;
}

/** Longer than any theme file that is not made to be one. */
export const LONGEST_FILE = 2_000_000;

const ORDER = ['primary', 'background', 'text', 'secondary', 'font', 'headingFont', 'radius'] as const;

/**
 * Chooses among what a file has.
 * @param found all of it
 * @param sure what the file itself says the use of, best first: it goes before any name
 */
export function choose(
  found: readonly Found[],
  sure: Partial<Readonly<Record<BrandKey, readonly Found[]>>> = {},
  earlier: readonly Problem[] = [],
): Imported {
  const problems: Problem[] = [...earlier];
  const taken: Taken[] = [];
  const brand: Partial<Record<BrandKey, string | number>> = {};
  for (const key of ORDER) {
    for (const candidate of [...(sure[key] ?? []), ...candidatesFor(key, found)]) {
      if (taken.some(({ from, to }) => from === candidate.place && `${to}${key}` !== 'fontheadingFont'))
        continue;
      const read = usable(key, candidate, problems);
      if (read === undefined || (key === 'secondary' && read === brand.primary)) continue;
      brand[key] = read;
      taken.push({ from: candidate.place, to: key, value: String(read) });
      break;
    }
  }
  if (brand.primary !== undefined) return { brand: brand as unknown as Brand, taken, problems };
  const colors = found.filter(({ kind }) => kind === 'color').map(({ name }) => name);
  const list =
    colors.length > 8 ? `${colors.slice(0, 8).join(', ')} and ${colors.length - 8} more` : colors.join(', ');
  problems.push({
    place: 'all of it',
    expected: 'a color called primary, brand or accent',
    found: list === '' ? 'no color' : `colors called ${list}`,
  });
  return { taken, problems };
}

function usable(
  key: BrandKey,
  { place, value, raw, astray }: Found,
  problems: Problem[],
): string | number | undefined {
  const wide = key === 'radius' && value !== undefined ? toRem(value) : undefined;
  if (wide !== undefined && wide > LARGEST_RADIUS) {
    problems.push({
      place,
      expected: `corners of up to ${LARGEST_RADIUS}rem, which are used instead`,
      found: show(raw),
    });
    return `${LARGEST_RADIUS}rem`;
  }
  const read = value === undefined ? { expected: 'a value that stands by itself' } : readValue(key, value);
  if ('keep' in read) return read.keep;
  problems.push({ place, expected: read.expected, found: astray ?? show(raw) });
  return undefined;
}

/** All that a file of our own says. */
export const takenWhole = (brand: Brand, from: string): readonly Taken[] =>
  BRAND_KEYS.flatMap((to) => (brand[to] === undefined ? [] : [{ from, to, value: String(brand[to]) }]));

/** JSON, or the place where it stops being JSON. What is no text is taken as read already. */
export function readJson(input: unknown): { json: unknown } | { problem: Problem } {
  if (typeof input !== 'string') return { json: input };
  if (input.length > LONGEST_FILE) {
    return {
      problem: { place: 'file', expected: 'at most 2 MB', found: `${Math.round(input.length / 1e6)} MB` },
    };
  }
  try {
    return { json: JSON.parse(input.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const before = input.slice(0, position === undefined ? 0 : Number(position)).split('\n');
    const place =
      position === undefined ? 'file' : `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const what = input.trim() === '' ? 'nothing' : message.replace(/ in JSON at position.*| \(line.*/s, '');
    return { problem: { place, expected: 'JSON', found: what } };
  }
}
