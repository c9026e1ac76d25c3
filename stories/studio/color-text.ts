import { hex, readColor } from '../../src/theme/color.js';

/** A color that can be used, or why it cannot be: with the same color in solid where it was see-through. */
export type Plain = { readonly color: string } | { readonly wrong: string; readonly solid?: string };

const NONE = 'This is no color we know. Write it like #2f6f6a, rgb(47 111 106) or teal.';
const NOTHING = 'This is fully see-through, so it is no color that anybody could see.';
const THROUGH =
  'This color is see-through: how well it can be read would depend on what lies below it. Take a solid one.';

/**
 * What somebody wrote for a color.
 * @param isWash whether what is below it may show through
 */
export function readPlain(text: string, isWash = false): Plain {
  const rgba = readColor(text)?.rgba;
  if (!rgba) return { wrong: NONE };
  if (isWash || rgba.a === 1) return { color: hex(rgba) };
  // Of nothing at all there is no solid color.
  return rgba.a === 0 ? { wrong: NOTHING } : { wrong: THROUGH, solid: hex({ ...rgba, a: 1 }) };
}
