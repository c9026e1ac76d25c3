import type { Brand } from './brand.js';
import { hex, oklch, readColor } from './color.js';
import { deriveTheme, homeOf } from './derive.js';
import { colorsFor } from './palette.js';
import type { Mode } from './roles.js';
import type { Theme } from './theme.js';

/**
 * The page's background that a brand asks for in one half of its theme, where no set of colors can be read on it, and the
 * nearest of the same hue where one can: of a site's own background a darker and a lighter one. `undefined` where there is
 * nothing to mend.
 * @param theme of that brand, if it is known already
 */
export function unreadableGround(
  brand: Brand,
  mode: Mode,
  theme: Theme = deriveTheme(brand),
): { readonly asked: string; readonly grounds: readonly string[] } | undefined {
  const home = homeOf(brand);
  const asked = readColor((mode === home ? brand.background : brand.otherBackground) ?? '')?.rgba;
  const used = theme[mode]['--page'] ?? '';
  if (!asked || used === hex(asked)) return undefined;
  if (mode !== home) return { asked: hex(asked), grounds: [used] };
  const other = mode === 'light' ? 'dark' : 'light';
  const pages = [
    [mode, used],
    [other, hex(colorsFor(brand, other, other).page)],
  ] as const;
  const away = (page: string): number => Math.abs(oklch(readColor(page)?.rgba ?? asked).l - oklch(asked).l);
  return {
    asked: hex(asked),
    grounds: pages
      // One that were of the other half as a background of its own would be moved again.
      .flatMap(([side, page]) => (homeOf({ ...brand, background: page }) === side ? [page] : []))
      .sort((one, another) => away(one) - away(another)),
  };
}
