import type { BrandKey } from './brand.js';
import type { Found } from './import.js';

/**
 * What people call their values, best name first, tried on a name's words in lower case. Known systems:
 * WordPress (slugs of Twenty Twenty to Twenty-Five), Elementor (e global …), Squarespace 7.1 (accent hsl, heading font),
 * Wix (color 11 the page, 15 the text, 18 the action; font 8 paragraphs, font 2 titles), Bootstrap (bs …), shadcn, Divi (gcid …).
 */
const NAMES: Partial<Readonly<Record<BrandKey, readonly RegExp[]>>> = {
  primary: [
    /^kap color accent$/,
    /\bprimary$/,
    /\bprimary (?:color|\d+|base|default|main|500|600|hsl|rgb)$/,
    /\bprimary button background color$/,
    /\bbrand$/,
    /\bbrand (?:color|base|default|main|500|600)$/,
    /\bbrand\b/,
    /\bprimary\b/,
    /\baccent(?: (?:1|color|base|default|500|600|hsl))?$/,
    /\bcolor 18$/,
    /\b(?:accent|action|cta|theme color|main color)\b/,
    /\b(?:button|btn)(?: background| bg)?(?: color)?$/,
    /\blink(?: color)?$/,
  ],
  secondary: [
    /\bsecondary(?: color| base| default| main| 500| 600)?$/,
    /\bbrand (?:2|secondary|alt)$/,
    /\baccent(?: (?:1|color|base|default|500|600|hsl))?$/,
    /\b(?:tertiary|accent 2|highlight)$/,
    /\bcolor 23$/,
  ],
  background: [
    /^(?:color |wp preset color |e global color )?(?:background|base)$/,
    /\b(?:body|page|site|canvas) (?:background|bg)(?: color)?$/,
    /\b(?:background|bg)(?: (?:color|base|default|page|body|primary))?$/,
    /\bcolor 11$/,
    /\b(?:base|canvas|paper)$/,
    /\bwhite hsl$/,
  ],
  text: [
    /^kap color text$/,
    /^(?:color |wp preset color |e global color )?(?:text|foreground|contrast|ink)$/,
    /\bbody (?:color|text)(?: color)?$/,
    /\b(?:paragraph medium color|text (?:color|base|default|primary|body)|foreground|ink)$/,
    /\bcolor 15$/,
  ],
  font: [
    /^kap font family$/,
    /\b(?:body|text|base|paragraph)(?: font)*(?: family)?$/,
    /\bfont(?: family)?(?: (?:body|text|base|sans|primary|default|sans serif))?(?: font family)?$/,
    /\bfont 8$/,
    /\bfont sans\b/,
  ],
  headingFont: [
    /^kap font heading$/,
    /\b(?:headings?|headlines?|titles?|display)(?: font)*(?: family)?$/,
    /\bfont(?: family)? (?:headings?|headlines?|titles?|display)$/,
    /\be global typography primary font family$/,
    /\bfont 2$/,
  ],
  radius: [
    /^kap radius control$/,
    /\b(?:button|btn|control|input) (?:border )?radius$/,
    /\b(?:border )?radius(?: (?:base|default|md|medium|m|control|button))?$/,
    /\b(?:rounded|corner)s?(?: (?:base|default|md|medium|radius))?$/,
    /\bradius\b/,
  ],
};

const KIND: Partial<Readonly<Record<BrandKey, Found['kind']>>> = {
  font: 'font',
  headingFont: 'font',
  radius: 'size',
};

/** Words that make a value one for a special case. */
const SPECIAL =
  /\b(?:on|hover|hovered|active|pressed|focus|disabled|visited|inverse|contrast|subtle|muted|soft|light|lighter|lightest|dark|darker|darkest|border|shadow|icon|emphasis|weak|danger|error|success|warning|info|rgb|sm|lg|xl|50|100|200|300|400|700|800|900|950)\b/g;

/** `--e-global-color-primary` and `color.brandPrimary` as words. */
export const wordsOf = (name: string): string =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What could be meant by a key, best first. */
export function candidatesFor(key: BrandKey, found: readonly Found[]): readonly Found[] {
  const kind = KIND[key] ?? 'color';
  return found
    .filter((each) => each.kind === kind)
    .flatMap((each) => {
      const words = wordsOf(each.name);
      const rank = NAMES[key]?.findIndex((name) => name.test(words)) ?? -1;
      const special = key === 'text' ? 0 : (words.match(SPECIAL)?.length ?? 0);
      return rank < 0 ? [] : [{ each, score: rank + special * 20 + words.length / 1000 }];
    })
    .sort((one, other) => one.score - other.score)
    .slice(0, 5)
    .map(({ each }) => each);
}
