import { readColor } from './color.js';
import { MARK } from './css.js';
import { declarations, type Declared, resolver } from './css-values.js';
import { choose, type Found, type Imported, LONGEST_FILE, takenWhole } from './import.js';
import { wordsOf } from './names.js';
import { fromPlainRules, looseColors } from './plain-rules.js';
import { show } from './problem.js';
import { fromLink } from './share.js';

/**
 * Reads a brand out of pasted CSS: its custom properties, however they go on to other ones. It knows the names that
 * WordPress, Elementor, Divi, Squarespace, Wix, Bootstrap and shadcn give theirs. Where nothing is called the brand's it
 * looks at plain rules, and at colors that stand alone. A theme of ours comes back exactly.
 */
export function fromPastedCss(text: unknown): Imported {
  if (typeof text !== 'string' || text.length > LONGEST_FILE) {
    return { taken: [], problems: [{ place: 'CSS', expected: 'text of at most 2 MB', found: show(text) }] };
  }
  const ours = ownBrand(text);
  if (ours) return ours;
  const rules = declarations(text);
  // Of two with one name the later holds, but what holds only in the dark is not the site's own.
  const light = rules.filter(({ isDark }) => !isDark);
  const declared = light.length > 0 ? light : rules;
  const all = declared.filter(({ name }) => name.startsWith('--'));
  const last = new Map(all.map((each) => [each.name, each]));
  const put = resolver(new Map(all.map(({ name, value }) => [name, value])));
  const named = choose([...last.values()].flatMap((each) => found(each, put)));
  if (named.brand) return named;
  const plain = fromPlainRules(declared, put, looseColors(text, declared), named);
  if (plain.taken.length > 0 || plain.others || all.length > 0) return plain;
  const expected = 'a color like #2f6f6a, or CSS that has some';
  return { taken: [], problems: [{ place: 'CSS', expected, found: show(text.trim() || undefined) }] };
}

function ownBrand(text: string): Imported | undefined {
  const at = text.indexOf(`/*! ${MARK}`);
  const link = at < 0 ? undefined : /#kap=\S+/.exec(text.slice(at, text.indexOf('*/', at)))?.[0];
  const read = link === undefined ? undefined : fromLink(link);
  if (!read || !('brand' in read)) return undefined;
  return { brand: read.brand, taken: takenWhole(read.brand, `the comment “${MARK}”`), problems: [] };
}

function found(
  { name, value, line }: Declared,
  put: (value: string) => string | undefined,
): readonly Found[] {
  const css = put(value);
  const kind = kindOf(name, css ?? value);
  if (!kind) return [];
  const written =
    css === undefined ? undefined : kind === 'color' ? plainColor(css) : kind === 'font' ? family(css) : css;
  return [{ kind, name, place: `${name}, line ${line}`, raw: value, value: written }];
}

function kindOf(name: string, value: string): Found['kind'] | undefined {
  const words = wordsOf(name);
  if (/\b(?:radius|rounded|corners?)\b/.test(words)) return 'size';
  if (plainColor(value) !== undefined && readColor(plainColor(value) ?? '')) return 'color';
  if (
    /\bfont\b/.test(words) &&
    !/\b(?:size|weight|style|height|spacing|transform|decoration|case)\b/.test(words)
  )
    return 'font';
  // What should be a color by its name, and cannot be read, is worth a word.
  return /\b(?:colou?r|primary|secondary|accent|brand|background|bg)\b/.test(words) && /[(#]/.test(value)
    ? 'color'
    : undefined;
}

/** Wix, Bootstrap, Squarespace and shadcn keep the bare numbers of a color. */
function plainColor(value: string): string | undefined {
  const color = value.replace(/\s*!important\s*$/i, '').trim();
  const [, ...rgb] = /^(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})$/.exec(color) ?? [];
  if (rgb.length === 3 && rgb.every((part) => Number(part) <= 255)) return `rgb(${rgb.join(' ')})`;
  const [, h, s, l] = /^(-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%$/.exec(color) ?? [];
  return h === undefined ? color : `hsl(${h} ${s}% ${l}%)`;
}

/** The fonts of a value that may be the whole shorthand: `normal normal 400 15px/1.4em avenir, sans-serif`. */
const family = (value: string): string => value.replace(/^[^"',]*?[\d.]+(?:px|r?em|pt|%|vw)\S*\s+(?=\S)/, '');
