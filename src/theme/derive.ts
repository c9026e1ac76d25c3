import type { Brand } from './brand.js';
import { hex, oklch, readColor } from './color.js';
import { worst } from './contrast.js';
import { colorsFor } from './palette.js';
import { PAIRS } from './pairs.js';
import { type Colors, type Mode, paletteOf, type Role, tokenOf } from './roles.js';
import { shapeOf } from './shape.js';
import type { Note, Theme } from './theme.js';

/** Above this lightness (OKLCH) a background makes a light page. */
const LIGHT = 0.6;

/** Which half of a theme a brand's own background belongs to; light without one. */
export function homeOf({ background }: Brand): Mode {
  const color = background === undefined ? undefined : readColor(background)?.rgba;
  return color && oklch(color).l < LIGHT ? 'dark' : 'light';
}

/**
 * A full palette, light and dark, in which every pair that the widgets make passes. The brand's colors are kept
 * wherever they do; elsewhere the nearest colors of the same hue stand in, and `notes` says so.
 * @param brand one that {@link parseBrand} has read
 */
export function deriveTheme(brand: Brand, name?: string): Theme {
  const home = homeOf(brand);
  const light = colorsFor(brand, 'light', home);
  const dark = colorsFor(brand, 'dark', home);
  return {
    ...(name !== undefined && { name }),
    brand,
    home,
    light: paletteOf(light),
    dark: paletteOf(dark),
    shared: shapeOf(brand),
    notes: [...notes(brand, 'light', home, light), ...notes(brand, 'dark', home, dark)],
  };
}

function notes(brand: Brand, mode: Mode, home: Mode, colors: Colors): readonly Note[] {
  const asked: readonly (readonly [Role, string | undefined, string])[] = [
    ['page', mode === home ? brand.background : brand.otherBackground, 'background'],
    ['text', mode === home ? brand.text : undefined, 'text color'],
    ['accent', brand.primary, 'color'],
    ...(brand.secondary === undefined ? [] : [['focus', brand.secondary, 'second color'] as const]),
  ];
  return asked.flatMap(([role, color, what]) => {
    const written = color === undefined ? undefined : readColor(color);
    if (color === undefined || !written) return [];
    const used = hex(colors[role]);
    if (used === hex(written.rgba) && written.isShown) return [];
    return [
      {
        mode,
        token: tokenOf(role),
        asked: color,
        used,
        why: `${why(role, color, what)} ${role === 'page' ? madeFor(used) : instead(used)}`,
      },
    ];

    function why(role: Role, color: string, what: string): string {
      if (!written?.isShown) return `Not every screen can show your ${what} ${color}.`;
      const tried = { ...colors, [role]: written.rgba };
      const short =
        worst(
          tried,
          PAIRS.filter(({ token }) => token === tokenOf(role)),
        ) ?? worst(tried, PAIRS);
      if (role === 'page')
        return `On your ${what} ${color} no set of colors can be read everywhere: the page itself has to change.`;
      if (!short) return `Your ${what} ${color} would leave no room for the colors around it.`;
      const { pair, ratio } = short;
      return `With your ${what} ${color}, in ${mode}, contrast would be ${cut(ratio)}:1 where ${pair.least}:1 is needed (${lower(pair.where)}).`;
    }
  });
}

const cut = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const madeFor = (used: string): string => `These colors are made for a page of ${used}.`;
const instead = (used: string): string => `In its place stands ${used}.`;
