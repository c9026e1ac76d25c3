import type { Brand } from './brand.js';
import { fromOklch, hex, nearest, oklch, type Oklch, over, readColor, type Rgba } from './color.js';
import { passes, worst } from './contrast.js';
import { PAIRS, rolesOf } from './pairs.js';
import type { Colors, Mode, Role } from './roles.js';

const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };
const BLACK: Rgba = { r: 0, g: 0, b: 0, a: 1 };

const read = (color: string | undefined): Rgba | undefined =>
  color === undefined ? undefined : readColor(color)?.rgba;

/** Pairs whose ratio only these roles decide, and in which one of `of` has a part. */
const between = (of: readonly Role[], known: readonly Role[]) =>
  PAIRS.filter((pair) => {
    const roles = rolesOf(pair);
    return roles.some((role) => of.includes(role)) && roles.every((role) => known.includes(role));
  });

const GROUND: readonly Role[] = ['page', 'surface', 'raised', 'tint', 'text'];
const ACCENT: readonly Role[] = ['accent', 'on-accent'];
const LATER = ['muted', 'link', 'danger', 'warning', 'success', 'outline', 'focus'] as const;

const ON_ACCENT = between(ACCENT, [...GROUND, ...ACCENT]);
const ON_GROUND = between(['text'], GROUND);
const ON_LATER = new Map<Role, typeof PAIRS>(
  // Boxes that say what failed are washed in danger, which therefore comes first of what stands on them.
  LATER.map((role) => [role, between([role], [...GROUND, ...ACCENT, 'danger', role])]),
);

/** How light the pages of a theme are, and what stands on them. */
const PLAN = {
  light: { page: 1, text: 0.25, muted: 0.47, outline: 0.58, danger: 0.5, caution: 0.52, out: 1 },
  dark: { page: 0.195, text: 0.94, muted: 0.77, outline: 0.6, danger: 0.77, caution: 0.82, out: -1 },
} as const;

/**
 * The colors of one half of a theme. Where no set of colors passes on the page that is asked for, the page is made
 * lighter (in light) or darker (in dark) until one does: on white and on black there always is one.
 */
export function colorsFor(brand: Brand, mode: Mode, home: Mode): Colors {
  const primary = known(read(brand.primary) ?? BLACK, mode);
  const asked = read(mode === home ? brand.background : brand.otherBackground);
  const from = oklch(asked ?? standardPage(brand, primary, mode));
  for (let step = 0; ; step++) {
    const l = from.l + PLAN[mode].out * step * 0.02;
    const isLast = l <= 0 || l >= 1;
    const page = step === 0 && asked ? asked : fromOklch({ ...from, l: Math.min(1, Math.max(0, l)) });
    const colors = onPage(page, brand, primary, mode, home);
    if (isLast ? step > 0 || !asked : false) return colors;
    if (!worst(colors, PAIRS)) return colors;
  }
}

/**
 * The brand's color as it is in this mode. Ink has no hue to know it by: what is black on white is white on black, and
 * not the grey between that would just pass.
 */
function known(primary: Rgba, mode: Mode): Rgba {
  const { l, c, h } = oklch(primary);
  const isLost = c < 0.03 && (mode === 'dark' ? l < 0.5 : l > 0.75);
  return isLost ? fromOklch({ l: mode === 'dark' ? 0.92 : 0.3, c: c / 2, h }) : primary;
}

function standardPage(brand: Brand, primary: Rgba, mode: Mode): Rgba {
  if (mode === 'light') return WHITE;
  const { c, h } = oklch(read(brand.background) ?? primary);
  // The hue of a background is hardly seen in it; in the dark it needs a little more.
  return fromOklch({ l: PLAN.dark.page, c: Math.min(0.016, brand.background ? c * 1.5 : c / 4), h });
}

function onPage(page: Rgba, brand: Brand, primary: Rgba, mode: Mode, home: Mode): Colors {
  const plan = PLAN[mode];
  const isDark = mode === 'dark';
  const base = oklch(page);
  const { c, h } = oklch(primary);
  const neutral = (l: number, most: number): Rgba => fromOklch({ l, c: Math.min(c / 4, most), h });
  // On white, cards are a breath of the brand; on any other page they are nearer to white, or in the dark to grey.
  const lift = (by: number): Rgba => fromOklch({ ...base, l: Math.min(1, base.l + by) });
  const surface = isDark ? lift(0.04) : base.l > 0.985 && base.c < 0.004 ? neutral(0.975, 0.01) : lift(0.018);
  const raised = isDark ? lift(0.065) : lift(0.025);

  const tint = tintOf(read(brand.secondary) ?? primary, page);
  const partial = (more: Partial<Colors>): Colors => ({ ...EMPTY, page, surface, raised, tint, ...more });
  const wanted = (mode === home ? read(brand.text) : undefined) ?? neutral(plan.text, isDark ? 0.012 : 0.03);
  const ink = neutral(0.2, 0.03);
  // On the far side of the page's own lightness there may be one that passes, too; nobody would know it again.
  const isOnSide = (accent: Rgba) => (isDark ? oklch(accent).l > base.l : oklch(accent).l < base.l);
  /** The text with the filled color it leaves room for, if there is one. */
  const withAccent = (text: Rgba): Colors | undefined => {
    const filled = (accent: Rgba): Colors | undefined =>
      (isOnSide(accent) ? labels(accent, ink) : [])
        .map((label) => partial({ text, accent, 'on-accent': label }))
        .find((each) => passes(each, ON_ACCENT));
    const accent = soonWhite(
      nearest(primary, (each) => filled(each) !== undefined),
      primary,
      filled,
    );
    return accent && filled(accent);
  };
  const isRead = (text: Rgba) => passes(partial({ text }), ON_GROUND);
  const finish = (colors: Colors) => completed(colors, brand, primary, isDark, neutral);

  const text = nearest(wanted, isRead);
  const first = text && withAccent(text);
  if (first) return finish(first);
  // On a page of middling lightness only a stronger text leaves room for a filled button.
  const strongest = isDark ? WHITE : BLACK;
  const last = isRead(strongest) ? withAccent(strongest) : undefined;
  const whole = finish(last ?? partial({ text: text ?? wanted, accent: primary }));
  if (!last || !text || worst(whole, PAIRS)) return whole;
  // The strongest would be a surprise where a little more is enough: as long as the brand's own color, which people
  // know it by, is not moved further for that.
  const moved = ({ accent }: Colors) => Math.abs(oklch(accent).l - oklch(primary).l);
  for (const each of stronger(text, strongest)) {
    const between = isRead(each) ? withAccent(each) : undefined;
    const colors = between && moved(between) <= moved(last) + TEXT_STEP ? finish(between) : undefined;
    if (colors && !worst(colors, PAIRS)) return colors;
  }
  return whole;
}

/** The same hue, ever nearer to black or white. */
function* stronger(color: Rgba, strongest: Rgba): Generator<Rgba> {
  const { l, c, h } = oklch(color);
  const end = oklch(strongest).l;
  const steps = Math.ceil(Math.abs(end - l) / TEXT_STEP);
  for (let at = 1; at < steps; at++) yield fromOklch({ l: l + ((end - l) * at) / steps, c, h });
}

/** A step of lightness that is hardly seen in a text. */
const TEXT_STEP = 0.01;

/** Adds what stands on the settled colors. */
function completed(
  settled: Colors,
  brand: Brand,
  primary: Rgba,
  isDark: boolean,
  neutral: (l: number, most: number) => Rgba,
): Colors {
  const plan = PLAN[isDark ? 'dark' : 'light'];
  let colors = settled;
  const hues: Readonly<Record<(typeof LATER)[number], Rgba>> = {
    muted: neutral(plan.muted, 0.025),
    link: primary,
    danger: fromOklch({ l: plan.danger, c: isDark ? 0.12 : 0.165, h: 27 }),
    warning: fromOklch({ l: plan.caution, c: 0.11, h: 70 }),
    success: fromOklch({ l: plan.caution, c: 0.11, h: 152 }),
    outline: neutral(plan.outline, 0.03),
    focus: read(brand.secondary) ?? colors.accent,
  };
  for (const role of ['danger', ...LATER.filter((each) => each !== 'danger')] as const) {
    const pairs = ON_LATER.get(role) ?? [];
    const found = nearest(hues[role], (each) => passes({ ...colors, [role]: each }, pairs));
    colors = { ...colors, [role]: found ?? hues[role] };
  }
  return {
    ...colors,
    border: { ...colors.text, a: isDark ? 0.2 : 0.16 },
    overlay: isDark ? { ...BLACK, a: 0.62 } : { ...neutral(0.18, 0.03), a: 0.5 },
  };
}

/**
 * A filled color that is not the brand's own any more may as well go a little further, to where a label is white: dark
 * labels on a strong blue or red look like a mistake.
 */
function soonWhite(accent: Rgba | undefined, primary: Rgba, filled: (each: Rgba) => Colors | undefined) {
  if (!accent || hex(accent) === hex(primary)) return accent;
  const white = nearest(accent, (each) => hex(filled(each)?.['on-accent'] ?? BLACK) === hex(WHITE));
  return white && Math.abs(oklch(white).l - oklch(accent).l) < 0.09 ? white : accent;
}

/** White first: it is what people expect on a button. */
const labels = (accent: Rgba, ink: Rgba): readonly Rgba[] =>
  oklch(accent).l < 0.62 ? [WHITE, ink, BLACK] : [ink, BLACK, WHITE];

/** A wash that is just seen: a color near the page's own has to be stronger for that. */
function tintOf(color: Rgba, page: Rgba): Rgba {
  const base: Oklch = oklch(page);
  // In parts of 255, as eight digits say it.
  for (const part of [25, 36, 51, 76]) {
    const a = part / 255;
    const seen = oklch(over({ ...color, a }, page));
    if (Math.hypot(seen.l - base.l, 2 * (seen.c - base.c)) > 0.03) return { ...color, a };
  }
  return { ...color, a: 0.4 };
}

/** Stands in for what is not settled yet; no pair that is looked at has a part in it. */
const EMPTY = Object.fromEntries(
  [...GROUND, ...ACCENT, ...LATER, 'border', 'overlay'].map((role) => [role, BLACK]),
) as unknown as Colors;
