import { fromDtcg } from './dtcg-read.js';
import { type Imported, readJson } from './import.js';
import { fromPastedCss } from './pasted-css.js';
import { isObject } from './problem.js';
import { fromWpThemeJson } from './wp-theme-json.js';

/** Reads a brand out of a file of any of the kinds there are: a theme.json, design tokens, or CSS. */
export function fromAny(text: string): Imported {
  // What begins like JSON was meant as JSON, and is told what is wrong with it as such.
  if (!/^\uFEFF?\s*[[{]/.test(text)) return fromPastedCss(text);
  const read = readJson(text);
  const isTheme = 'json' in read && isObject(read.json) && ('settings' in read.json || 'styles' in read.json);
  return isTheme ? fromWpThemeJson(read.json) : fromDtcg(text);
}
