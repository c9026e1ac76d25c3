import fc from 'fast-check';
import {
  auditTheme,
  type Brand,
  deriveTheme,
  PAIRS,
  parseBrand,
  ratios,
  tell,
} from '../../src/theme/index.js';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const rounded = (value: number) => Number(value.toFixed(3));
const oklch = (l: [number, number], c: [number, number]) =>
  fc
    .tuple(number(...l), number(...c), number(0, 360))
    .map(([lightness, chroma, hue]) => `oklch(${rounded(lightness)} ${rounded(chroma)} ${rounded(hue)})`);

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

const alone = (primary: fc.Arbitrary<string>): fc.Arbitrary<Brand> => fc.record({ primary });

/** Brands of every kind that somebody may have, by what they are called in the figures. */
export const KINDS: Readonly<Record<string, fc.Arbitrary<Brand>>> = {
  'any color': alone(anyColor),
  greys: alone(fc.integer({ min: 0, max: 255 }).map((value) => `rgb(${value} ${value} ${value})`)),
  neon: alone(oklch([0.7, 0.97], [0.22, 0.4])),
  'near white': alone(oklch([0.93, 1], [0, 0.06])),
  'near black': alone(oklch([0, 0.2], [0, 0.08])),
  'Display P3, out of sRGB': alone(
    fc
      .tuple(number(0, 1), fc.constantFrom([1, 0], [0, 1]), fc.nat(2))
      .map(([between, [high = 1, low = 0], turn]) => {
        const parts = [high, low, rounded(between)];
        return `color(display-p3 ${[...parts.slice(turn), ...parts.slice(0, turn)].join(' ')})`;
      }),
  ),
  'with a second color': fc.record({ primary: anyColor, secondary: anyColor }),
  'on a background of any color': fc.record({ primary: anyColor, background: anyColor }),
  'with a text color': fc.record({ primary: anyColor, text: anyColor }),
  'with all of these': fc.record({
    primary: anyColor,
    secondary: anyColor,
    background: anyColor,
    otherBackground: anyColor,
    text: anyColor,
  }),
};

/** What came of deriving themes from many brands. */
export interface Figures {
  brands: number;
  pairs: number;
  /** Pairs that fail, each with the brand that shows it. */
  failing: string[];
  /** The lowest ratio of text, and of what only has to be seen. */
  text: number;
  seen: number;
  /** In how many light and dark palettes the brand's own color could stay the accent. */
  kept: [number, number];
}

/** Derives a theme from so many brands of a kind, the same every time. */
export function figuresOf(kind: string, count: number, seed = 20261123): Figures {
  const figures: Figures = { brands: 0, pairs: 0, failing: [], text: 21, seen: 21, kept: [0, 0] };
  const arbitrary = KINDS[kind];
  if (!arbitrary)
    throw new RangeError(`kind: expected one of ${Object.keys(KINDS).join(', ')}; found "${kind}".`);
  for (const written of fc.sample(arbitrary, { numRuns: count, seed })) {
    const parsed = parseBrand(written);
    if ('problems' in parsed) throw new Error(parsed.problems.map(tell).join(' '));
    const theme = deriveTheme(parsed.brand);
    figures.brands++;
    figures.pairs += 2 * PAIRS.length;
    for (const { pair, mode, ratio } of auditTheme(theme)) {
      figures.failing.push(`${JSON.stringify(written)}, ${mode}: ${pair.id} ${ratio}`);
    }
    for (const [at, mode] of (['light', 'dark'] as const).entries()) {
      for (const { pair, ratio } of ratios(theme[mode], mode)) {
        const which = pair.least === 3 ? 'seen' : 'text';
        figures[which] = Math.min(figures[which], ratio);
      }
      const isKept = !theme.notes.some((note) => note.mode === mode && note.token === '--kap-color-accent');
      figures.kept[at] = (figures.kept[at] ?? 0) + Number(isKept);
    }
  }
  return figures;
}
