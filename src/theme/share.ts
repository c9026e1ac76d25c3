import { type Brand, type BrandKey, parseBrand } from './brand.js';
import { hex, readColor } from './color.js';
import { homeOf } from './derive.js';
import { type Problem, show } from './problem.js';
import { type Mode, ROLES, tokenOf } from './roles.js';
import type { Theme } from './theme.js';

/** One letter for each key. A letter never gets another meaning: links are kept for years. */
const LETTERS: Readonly<Record<BrandKey, string>> = {
  primary: 'p',
  secondary: 's',
  background: 'b',
  otherBackground: 'o',
  text: 't',
  font: 'f',
  headingFont: 'h',
  radius: 'r',
  density: 'd',
  elevation: 'e',
  headingWeight: 'w',
};

const VERSION = '1';
const LONGEST = 2000;

/** A brand as the end of an address: `#kap=1&p=2f6f6a&r=0.5rem`. */
export function toLink(brand: Brand): string {
  const parts = new URLSearchParams({ kap: VERSION });
  for (const [key, letter] of Object.entries(LETTERS)) {
    const value = brand[key as BrandKey];
    if (value !== undefined) parts.set(letter, String(value).replace(/^#/, ''));
  }
  return `#${parts}`;
}

/** What a link is where it is none that can be read here. */
function strange(parts: URLSearchParams, link: string): string | undefined {
  // What is left of signs that were cut in two on the way.
  if (/\uFFFD/.test(String([...parts].flat()))) return 'a broken one: some of its signs were lost on the way';
  const version = parts.get('kap');
  if (version === VERSION) return undefined;
  if (version === null) return show(link);
  return /^[2-9]\d{0,2}$|^1\d{1,2}$/.test(version)
    ? `one of version ${version}, made by a newer kap-widgets`
    : `a broken one: its version is ${show(version)}`;
}

/** The brand in an address, or in its end. Whatever somebody put there, this does not throw. */
export function fromLink(link: unknown): { brand: Brand } | { problems: readonly Problem[] } {
  const expected = 'a link that ends like #kap=1&p=2f6f6a';
  if (typeof link !== 'string' || link.length > LONGEST) {
    return { problems: [{ place: 'link', expected, found: show(link) }] };
  }
  const parts = new URLSearchParams(link.slice(link.indexOf('#') + 1));
  const found = strange(parts, link);
  if (found !== undefined) return { problems: [{ place: 'link', expected, found }] };
  const said = Object.entries(LETTERS).flatMap(([key, letter]) => {
    const value = parts.get(letter);
    return value === null ? [] : [[key, value]];
  });
  return parseBrand(Object.fromEntries(said));
}

/** What a theme is for: pages that follow the visitor's device, or only light or dark ones. */
export const KINDS = ['light', 'dark', 'auto'] as const;
export type Kind = (typeof KINDS)[number];

/** Colors that were set by hand, by token, over those that derive from the brand. */
export type ByHand = Readonly<Record<Mode, Readonly<Record<string, string>>>>;

/** A brand with all that was decided beside it. */
export interface Edited {
  readonly brand: Brand;
  readonly byHand: ByHand;
  readonly kind: Kind;
}

/** A part of a link that could not be taken. */
export interface Missed {
  readonly part: Mode | 'kind';
  /** What it is about, as the link has it. */
  readonly name: string;
  /** The token, where the name is one. */
  readonly token?: string;
  readonly code: string;
  /** Whether it is a color, but one that something shows through where nothing may. */
  readonly isSeeThrough: boolean;
}

/** Longer than any theme; anything above was not made here. */
const LONGEST_WHOLE = 6000;

/** The same as {@link toLink}, and behind it what was set by hand: `&light=link:7a1f5c,muted:555555&kind=auto`. */
export function toWholeLink({ brand, byHand, kind }: Edited): string {
  const parts = [toLink(brand)];
  for (const mode of ['light', 'dark'] as const) {
    const colors = Object.entries(byHand[mode]).map(
      ([token, color]) => `${short(token)}:${color.replace(/^#/, '')}`,
    );
    if (colors.length > 0) parts.push(`${mode}=${colors.join(',')}`);
  }
  if (kind !== homeOf(brand)) parts.push(`kind=${kind}`);
  return parts.join('&');
}

/** All that a link says, and what of it could not be taken. */
export function fromWholeLink(
  link: string,
): (Edited & { readonly missed: readonly Missed[] }) | { problems: readonly Problem[] } {
  if (link.length > LONGEST_WHOLE) {
    return { problems: [{ place: 'link', expected: 'one no longer than any theme', found: show(link) }] };
  }
  const parts = new URLSearchParams(link.slice(link.indexOf('#') + 1));
  const [light, dark, kind] = ['light', 'dark', 'kind'].map((name) => parts.get(name));
  for (const name of ['light', 'dark', 'kind']) parts.delete(name);
  const read = fromLink(parts.has('kap') ? `#${parts}` : link);
  if ('problems' in read) return read;
  const missed: Missed[] = [];
  const byHand = { light: handSet(light, 'light', missed), dark: handSet(dark, 'dark', missed) };
  const known = KINDS.find((each) => each === kind);
  if (typeof kind === 'string' && !known)
    missed.push({ part: 'kind', name: 'kind', code: kind, isSeeThrough: false });
  return { brand: read.brand, byHand, kind: known ?? homeOf(read.brand), missed };
}

/** The link in a style sheet or a tokens file that was made here. */
export const linkIn = (text: string): string | undefined =>
  /(?:To edit: |\.studio": ")(#kap=[^\s"]+)/.exec(text)?.[1];

/** A theme with colors that were set by hand over its own. */
export const withByHand = (theme: Theme, byHand: ByHand): Theme => ({
  ...theme,
  light: { ...theme.light, ...byHand.light },
  dark: { ...theme.dark, ...byHand.dark },
});

const short = (token: string): string => token.replace(/^--(?:kap-color-)?/, '');
const tokens = new Map(ROLES.map((role) => [short(tokenOf(role)), tokenOf(role)]));

/** What is below these may show through. Of all else nobody could say what it is read on. */
const WASHES: readonly string[] = ['surface', 'tint', 'border', 'overlay'];

/** A link comes from anywhere: only tokens that there are, and only colors that can stand there. */
function handSet(text: string | null | undefined, part: Mode, missed: Missed[]): Record<string, string> {
  const found = (text ?? '').split(',').flatMap((each) => {
    const [name = '', code = ''] = each.split(':');
    if (each === '') return [];
    const token = tokens.get(name);
    const rgba = token === undefined ? undefined : readColor(`#${code}`)?.rgba;
    if (token && rgba && (rgba.a === 1 || WASHES.includes(name))) return [[token, hex(rgba)] as const];
    const isSeeThrough = rgba !== undefined && rgba.a > 0 && rgba.a < 1;
    missed.push({ part, name, ...(token && { token }), code, isSeeThrough });
    return [];
  });
  return Object.fromEntries(found);
}
