import { contrast, hex, nearest, over, readColor, type Rgba } from './color.js';
import { meet, type Pair, PAIRS } from './pairs.js';
import { type Colors, colorsOf, type Mode, type Palette, ROLES, type Role, tokenOf } from './roles.js';
import type { Theme } from './theme.js';

/** A pair that cannot be read or seen well enough. */
export interface Finding {
  readonly pair: Pair;
  readonly mode: Mode;
  /** Cut, never rounded up, to two digits. */
  readonly ratio: number;
  readonly least: number;
  /** The two colors that are seen. */
  readonly text: string;
  readonly on: string;
  /**
   * The nearest color for the pair's token that passes, with all its other pairs where there is one; for this pair
   * alone otherwise. Nothing if no color does: then what it stands on has to change.
   */
  readonly nearest?: string;
}

const isTheme = (given: Theme | Palette): given is Theme =>
  typeof given['light'] === 'object' && typeof given['dark'] === 'object';

/** All that fails. Of a palette, as `mode` has it; of a theme, in light and dark. */
export function auditTheme(given: Theme | Palette, mode: Mode = 'light'): readonly Finding[] {
  return isTheme(given)
    ? [...auditPalette(given.light, 'light'), ...auditPalette(given.dark, 'dark')]
    : auditPalette(given, mode);
}

function auditPalette(palette: Palette, mode: Mode): readonly Finding[] {
  const colors = colorsOf(palette, mode);
  const passing = new Map<string, string | undefined>();
  return PAIRS.flatMap((pair) => {
    const { front, back, ratio } = meet(pair, colors);
    if (ratio >= pair.least) return [];
    if (!passing.has(pair.token)) passing.set(pair.token, passingFor(pair.token, colors, PAIRS));
    const better = passing.get(pair.token) ?? passingFor(pair.token, colors, [pair]);
    return [
      {
        pair,
        mode,
        ratio: Math.floor(ratio * 100) / 100,
        least: pair.least,
        text: hex(front),
        on: hex(back),
        ...(better !== undefined && { nearest: better }),
      },
    ];
  });
}

/** The nearest opaque color for a token with which all of these pairs that have it in front pass. */
function passingFor(token: string, colors: Colors, pairs: readonly Pair[]): string | undefined {
  const role = ROLES.find((each) => tokenOf(each) === token);
  if (!role) return undefined;
  const own = pairs.filter((pair) => pair.token === token);
  const from = over(colors[role], colors.page);
  const found = nearest(from, (candidate) => passes({ ...colors, [role]: candidate }, own));
  return found && hex(found);
}

/** Whether all pairs pass, by a hair more than needed: browsers round what shows through in ways of their own. */
export const passes = (colors: Colors, pairs: readonly Pair[]): boolean =>
  pairs.every((pair) => meet(pair, colors).ratio >= pair.least * 1.01);

/** The pair of these that falls furthest short, if any does. */
export function worst(colors: Colors, pairs: readonly Pair[]): { pair: Pair; ratio: number } | undefined {
  const short = pairs
    .map((pair) => ({ pair, ratio: meet(pair, colors).ratio }))
    .filter(({ pair, ratio }) => ratio < pair.least)
    .sort((one, other) => one.ratio / one.pair.least - other.ratio / other.pair.least);
  return short[0];
}

/**
 * The color nearest to `color` that has a ratio of at least `least` on each of `on`. `undefined` where none has, or
 * where something is no opaque color.
 */
export function nearestPassing(
  color: string,
  on: string | readonly string[],
  least: number,
): string | undefined {
  const grounds = [on].flat().map((each) => readColor(each)?.rgba);
  const from = readColor(color)?.rgba;
  const isOpaque = (each: Rgba | undefined): each is Rgba => each?.a === 1;
  if (!isOpaque(from) || !grounds.every(isOpaque)) return undefined;
  const found = nearest(from, (candidate) => grounds.every((ground) => contrast(candidate, ground) >= least));
  return found && hex(found);
}

/** The contrast ratio of two opaque colors as WCAG 2.2 has it, from 1 to 21; `undefined` if one is none. */
export function contrastRatio(one: string, other: string): number | undefined {
  const [a, b] = [readColor(one)?.rgba, readColor(other)?.rgba];
  return a && b && a.a === 1 && b.a === 1 ? contrast(a, b) : undefined;
}

/** All pairs of a palette with what they come to, for those who want to see the figures. */
export const ratios = (palette: Palette, mode: Mode): readonly { pair: Pair; ratio: number }[] => {
  const colors = colorsOf(palette, mode);
  return PAIRS.map((pair) => ({ pair, ratio: meet(pair, colors).ratio }));
};

export type { Role };
