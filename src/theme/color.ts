import {
  A98RGB,
  ColorSpace,
  getColor,
  HSL,
  HSV,
  HWB,
  inGamut,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  ProPhoto,
  REC_2020,
  sRGB,
  sRGB_Linear,
  to,
  toGamutCSS,
  XYZ_D50,
} from 'colorjs.io/fn';

// The library knows no space until it is told, so that what is not needed can be left out.
for (const space of [
  sRGB_Linear,
  sRGB,
  HSL,
  HSV,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  A98RGB,
  ProPhoto,
  REC_2020,
])
  ColorSpace.register(space);
ColorSpace.register(XYZ_D50);

/** A color as a screen gets it: red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** A color that was written somewhere. */
export interface Written {
  readonly rgba: Rgba;
  /** Whether an ordinary screen can show it just so; else `rgba` is the nearest that it can. */
  readonly isShown: boolean;
}

/** Longer than any color that a person writes. */
const LONGEST = 120;

/** Reads any color of CSS that needs no page to be known. `undefined` for all else: `var()`, `currentColor`, nonsense. */
export function readColor(text: string): Written | undefined {
  const written = text.trim();
  if (written === '' || written.length > LONGEST) return undefined;
  // A shell, and many a brand guide, leave out the hash.
  const color = /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(written) ? `#${written}` : written;
  try {
    const { space, coords, alpha } = getColor(color);
    if (![...coords, alpha].every((each) => each === null || Number.isFinite(each))) return undefined;
    const [x, y, z] = [coords[0] ?? 0, coords[1] ?? 0, coords[2] ?? 0];
    // CSS cuts what is written in the old ways to what a screen has: rgb(300 0 0) is rgb(255 0 0).
    if (!/^(?:rgb|hsl|hwb)/i.test(color)) return seen(space, [x, y, z], alpha ?? 0);
    const [r, g, b] = to({ space, coords: [x, y, z], alpha: 1 }, sRGB).coords;
    return { rgba: { r: byte(r), g: byte(g), b: byte(b), a: unit(alpha) }, isShown: true };
  } catch {
    return undefined;
  }
}

function seen(space: ColorSpace, coords: [number, number, number], alpha: number): Written {
  const rgb = to({ space, coords, alpha: 1 }, sRGB);
  const isShown = inGamut(rgb, sRGB, { epsilon: 0.001 });
  const [r, g, b] = (isShown ? rgb : to(toGamutCSS({ space, coords, alpha: 1 }, { space: sRGB }), sRGB))
    .coords;
  return { rgba: { r: byte(r), g: byte(g), b: byte(b), a: unit(alpha) }, isShown };
}

const unit = (part: number | null): number => Math.min(1, Math.max(0, part ?? 0));
const byte = (part: number | null): number => Math.round(unit(part) * 255);

/** As CSS: six digits, eight where something shows through. */
export function hex({ r, g, b, a }: Rgba): string {
  const parts = a < 1 ? [r, g, b, a * 255] : [r, g, b];
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

export function oklch({ r, g, b }: Rgba): Oklch {
  const [l, c, h] = to({ space: sRGB, coords: [r / 255, g / 255, b / 255], alpha: 1 }, OKLCH).coords;
  return { l: l ?? 0, c: c ?? 0, h: h ?? 0 };
}

/** The color of this hue and lightness with as much of this chroma as an ordinary screen can show. */
export const fromOklch = ({ l, c, h }: Oklch): Rgba =>
  kept(`${l} ${c} ${h}`, () => seen(OKLCH, [l, c, h], 1).rgba);

/** The same few colors are asked for again and again while a palette is sought. */
const known = new Map<string, Rgba>();
function kept(key: string, make: () => Rgba): Rgba {
  const color = known.get(key) ?? make();
  if (known.size > 20_000) known.clear();
  known.set(key, color);
  return color;
}

/** Between two opaque colors, as `color-mix(in oklab, …)` does it. */
export const mix = (from: Rgba, into: Rgba, part: number): Rgba =>
  kept(`${hex(from)} ${hex(into)} ${part}`, () => mixed(from, into, part));

function mixed(from: Rgba, into: Rgba, part: number): Rgba {
  const [one, other] = [from, into].map(
    ({ r, g, b }) => to({ space: sRGB, coords: [r / 255, g / 255, b / 255], alpha: 1 }, OKLab).coords,
  );
  const between = [0, 1, 2].map((at) => (one?.[at] ?? 0) * (1 - part) + (other?.[at] ?? 0) * part);
  return seen(OKLab, [between[0] ?? 0, between[1] ?? 0, between[2] ?? 0], 1).rgba;
}

/** What is seen where one color lies on an opaque one, rounded as a screen does. */
export const over = (top: Rgba, below: Rgba): Rgba => ({
  r: Math.round(top.r * top.a + below.r * (1 - top.a)),
  g: Math.round(top.g * top.a + below.g * (1 - top.a)),
  b: Math.round(top.b * top.a + below.b * (1 - top.a)),
  a: 1,
});

/** WCAG 2.2, relative luminance, for each value that a channel can have. */
const LINEAR = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const luminance = ({ r, g, b }: Rgba): number =>
  0.2126 * (LINEAR[r] ?? 0) + 0.7152 * (LINEAR[g] ?? 0) + 0.0722 * (LINEAR[b] ?? 0);

/** WCAG 2.2, contrast ratio of two opaque colors, from 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A step of lightness that nobody sees. */
const STEP = 0.004;

/** The color nearest to this one in lightness, of the same hue, for which something holds; `undefined` if for none. */
export function nearest(color: Rgba, holds: (candidate: Rgba) => boolean): Rgba | undefined {
  if (holds(color)) return color;
  const { l, c, h } = oklch(color);
  for (let away = STEP; away < 1 + STEP; away += STEP) {
    for (const lightness of [l - away, l + away]) {
      // The last step on either side is black or white itself.
      if (lightness < -STEP || lightness > 1 + STEP) continue;
      const candidate = fromOklch({ l: Math.min(1, Math.max(0, lightness)), c, h });
      if (holds(candidate)) return candidate;
    }
  }
  return undefined;
}
