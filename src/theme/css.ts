import type { Palette } from './roles.js';
import { toLink } from './share.js';
import type { Theme } from './theme.js';

/** How a theme is written as CSS. */
export interface CssOptions {
  /** Where the theme holds; `:root` by default, the whole page. */
  readonly selector?: string;
  /**
   * `light` or `dark` for a site that is always so; `auto` for one that itself follows the visitor's system. By default
   * the half that the brand's background belongs to.
   */
  readonly mode?: 'auto' | 'light' | 'dark';
}

/** Opens the comment by which a pasted style sheet is known again, with all that the brand said. */
export const MARK = 'kap-widgets theme';

/**
 * A theme as a style sheet: custom properties and nothing else.
 * @throws RangeError for a selector that is none
 */
export function themeCss(theme: Theme, options: CssOptions = {}): string {
  const { selector = ':root', mode = theme.home } = options;
  if (!/^[^{}<>;@\\/]*[^{}<>;@\\/\s][^{}<>;@\\/]*$/.test(selector)) {
    throw new RangeError(`selector: expected a CSS selector like :root or .widgets; found "${selector}".`);
  }
  const first = mode === 'dark' ? 'dark' : 'light';
  const pages =
    mode === 'auto'
      ? `a page of ${theme.light['--page']} in light and ${theme.dark['--page']} in dark`
      : `a page of ${theme[first]['--page']}`;
  const name = theme.name ? ` “${theme.name.replace(/[^\p{L}\p{N} -]/gu, '')}”` : '';
  const head = `/*! ${MARK}${name}, for ${pages}. To edit: ${toLink(theme.brand)} */`;
  const rules = [rule(selector, [...colors(theme[first]), ...Object.entries(theme.shared)], '')];
  if (mode === 'auto') {
    rules.push(`@media (prefers-color-scheme: dark) {\n${rule(selector, colors(theme.dark), '  ')}\n}`);
  }
  return `${[head, ...rules].join('\n')}\n`;
}

const colors = (palette: Palette): readonly (readonly [string, string])[] =>
  Object.entries(palette).filter(([name]) => name.startsWith('--kap-'));

const rule = (selector: string, values: readonly (readonly [string, string])[], indent: string): string =>
  [
    `${indent}${selector.trim()} {`,
    ...values.map(([name, value]) => `${indent}  ${name}: ${value};`),
    `${indent}}`,
  ].join('\n');
