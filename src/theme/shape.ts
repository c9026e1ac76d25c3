import { type Brand, type Density, toRem } from './brand.js';

const DENSITY: Readonly<Record<Density, Readonly<Record<string, string>>>> = {
  // Fingers need 2.75rem, however little room there is.
  compact: { 'space-unit': '0.4375rem', 'size-control': '2.75rem', 'font-line-height': '1.5' },
  regular: { 'space-unit': '0.5rem', 'size-control': '2.875rem', 'font-line-height': '1.55' },
  roomy: { 'space-unit': '0.5625rem', 'size-control': '3.125rem', 'font-line-height': '1.65' },
};

/** Tokens that are no colors. Only what the brand says is set: the rest stays as the page and the widgets have it. */
export function shapeOf(brand: Brand): Readonly<Record<string, string>> {
  const { font, headingFont, headingWeight, radius, density, elevation } = brand;
  const tokens: Record<string, string> = {};
  if (font) tokens['font-family'] = font;
  if (headingFont) tokens['font-heading'] = headingFont;
  if (headingWeight) tokens['font-weight-heading'] = String(headingWeight);
  if (density) Object.assign(tokens, DENSITY[density]);
  const corner = radius === undefined ? undefined : toRem(radius);
  if (corner !== undefined) {
    tokens['radius-control'] = `${corner}rem`;
    tokens['radius-card'] = `${round(Math.min(corner * 1.6, Math.max(corner, 1.5)))}rem`;
    tokens['radius-small'] = `${round(Math.min(corner * 0.4, 0.375))}rem`;
    tokens['radius-pill'] = corner === 0 ? '0rem' : '2rem';
  }
  if (elevation) {
    tokens['shadow-card'] =
      elevation === 'flat' ? 'none' : '0 1px 2px rgb(0 0 0 / 6%), 0 6px 20px rgb(0 0 0 / 7%)';
  }
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--kap-${name}`, value]));
}

const round = (number: number): number => Math.round(number * 10_000) / 10_000;
