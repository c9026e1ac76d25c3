/*
 * English of ours that is left on a page in `en-XA`, where every sentence from a dictionary is accented. What comes from
 * elsewhere is known: names, a practice's own words, dates as Intl has them for English.
 */
import { elementsIn } from './looks.js';

const ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
];

const dates = (options: Intl.DateTimeFormatOptions, units: readonly Date[]) =>
  units.map((day) => new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(day));
const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2026, at, 1)));
const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2026, 5, at + 1)));

/** Words of `Intl` for a language it takes for English. */
const INTL = [
  ...dates({ month: 'long' }, months),
  ...dates({ month: 'short' }, months),
  ...dates({ weekday: 'long' }, days),
  ...dates({ weekday: 'short' }, days),
  ...new Intl.ListFormat('en').format(['0', '0']).split('0'),
  ...new Intl.ListFormat('en', { type: 'disjunction' }).format(['0', '0']).split('0'),
  'UTC GMT Pacific Eastern Central Mountain Standard Daylight Time Coordinated Universal',
].flatMap((each) => each.split(/\s+/));

/** Three letters of plain ASCII together and no accent beside them; what is all in capitals is an abbreviation. */
const PLAIN = /(?<![\p{L}\p{M}\d@/.-])(?!\p{Lu}+(?!\p{L}))[A-Za-z]{3,}(?![\p{L}\p{M}@/]|\.\w)/gu;

/**
 * @param given texts that come from elsewhere, whose words may stand here
 */
export function leftovers(root: ParentNode, given: readonly string[]): string[] {
  const known = new Set([...INTL, ...given.flatMap((each) => each.match(PLAIN) ?? [])]);
  const plainIn = (text: string) => (text.match(PLAIN) ?? []).filter((word) => !known.has(word));
  return elementsIn(root).flatMap((element) => {
    // Questionnaires and titles of sources are in their own wording, and say so.
    if (element.closest('style, script, [lang="en"]')) return [];
    const texts = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
    const named = ATTRIBUTES.map((name) => [name, element.getAttribute(name) ?? ''] as const);
    return [
      ...texts.flatMap((text) =>
        plainIn(text).map((word) => `${element.localName}: “${word}” in “${text.trim().slice(0, 80)}”`),
      ),
      ...named.flatMap(([name, text]) =>
        plainIn(text).map((word) => `${element.localName}[${name}]: “${word}” in “${text.slice(0, 80)}”`),
      ),
    ];
  });
}

/** Every text in a value. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
