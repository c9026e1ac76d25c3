import { hex, over, readColor, type Rgba } from './color.js';
import { SHARED_TOKENS } from './tokens.js';

/** What a color is for: the last part of its token's name. `page` is the page's own background. */
export type Role =
  | 'page'
  | 'text'
  | 'muted'
  | 'accent'
  | 'on-accent'
  | 'link'
  | 'focus'
  | 'surface'
  | 'raised'
  | 'tint'
  | 'border'
  | 'outline'
  | 'danger'
  | 'warning'
  | 'success'
  | 'overlay';

/** Colors by token, with `--page` for the page's background they are made for. All optional, as in CSS. */
export type Palette = Readonly<Record<string, string>>;

/** Every role, as a screen gets it. */
export type Colors = Readonly<Record<Role, Rgba>>;

export type Mode = 'light' | 'dark';

export const tokenOf = (role: Role): string => (role === 'page' ? '--page' : `--kap-color-${role}`);

const COLOR = '--kap-color-';

/** In the order of the list of tokens. */
export const ROLES: readonly Role[] = [
  'page',
  ...SHARED_TOKENS.flatMap(({ name }) => (name.startsWith(COLOR) ? [name.slice(COLOR.length) as Role] : [])),
];

const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };
const BLACK: Rgba = { r: 0, g: 0, b: 0, a: 1 };

/** What the widgets make of a page that sets none of the tokens: the same as shared/host.styles.ts. */
function standard(mode: Mode, given: Partial<Colors>): Colors {
  const isDark = mode === 'dark';
  const text = given.text ?? (isDark ? WHITE : { r: 31, g: 31, b: 31, a: 1 });
  const accent = given.accent ?? read(isDark ? 'oklch(0.84 0.075 205)' : 'oklch(0.43 0.075 205)');
  const page = given.page ?? (isDark ? read('#161616') : WHITE);
  return {
    page,
    text,
    accent,
    muted: { ...text, a: 0.85 },
    'on-accent': isDark ? BLACK : WHITE,
    link: accent,
    focus: accent,
    surface: { ...accent, a: 0.05 },
    raised: read(isDark ? 'oklch(0.205 0 0)' : '#fff'),
    tint: { ...accent, a: 0.09 },
    border: { ...text, a: 0.18 },
    outline: { ...text, a: 0.62 },
    danger: read(isDark ? 'oklch(0.8 0.15 27)' : 'oklch(0.47 0.15 27)'),
    warning: read(isDark ? 'oklch(0.82 0.1 70)' : 'oklch(0.47 0.1 70)'),
    success: read(isDark ? 'oklch(0.84 0.1 150)' : 'oklch(0.45 0.1 150)'),
    overlay: { ...BLACK, a: 0.5 },
    ...given,
  };
}

const canvas = (mode: Mode): Rgba => (mode === 'dark' ? read('#121212') : WHITE);

const read = (color: string): Rgba => readColor(color)?.rgba ?? BLACK;

/** A palette as a screen gets it; what it leaves out, or what cannot be read, is what the widgets would take instead. */
export function colorsOf(palette: Palette, mode: Mode): Colors {
  const given: Partial<Record<Role, Rgba>> = {};
  for (const role of ROLES) {
    const written = palette[tokenOf(role)];
    const color = typeof written === 'string' ? readColor(written)?.rgba : undefined;
    // Nothing of the page's own is below a page: what shows through is the browser's.
    if (color) given[role] = role === 'page' ? over(color, canvas(mode)) : color;
  }
  return standard(mode, given);
}

export const paletteOf = (colors: Colors): Palette =>
  Object.fromEntries(ROLES.map((role) => [tokenOf(role), hex(colors[role])]));
