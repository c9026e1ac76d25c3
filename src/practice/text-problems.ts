import type { KapProblem } from '../shared/events.js';
import { PREFIXES } from '../shared/prefixes.js';
import { distance } from '../shared/salvage.js';
import type { Phrase } from '../shared/words.js';
import type { PracticeFile } from './schema.js';

/* What is wrong with the names of a practice's own sentences: for a page, and for `npx kap-widgets check`. */

/** The languages the widgets have words in. In any other they say what a practice gave for it. */
export const LANGUAGES: readonly string[] = ['en', 'es'];

const prefixes: readonly string[] = [...new Set(Object.values(PREFIXES))];

const primary = (tag: string) => tag.split('-')[0] ?? tag;

/** Why no page is ever in a language, if so. A language that no browser has a name for was hardly meant. */
export function noLanguage(tag: string): string | undefined {
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames('en', { type: 'language' }).of(primary(tag));
  } catch {
    // No tag at all.
  }
  return name && name !== primary(tag)
    ? undefined
    : `never shown: expected a language, like "en" or "fr"; found "${tag}"`;
}

/** Why a sentence is never shown. */
export function unknownKey(key: string, keys: readonly string[]): string {
  const near = keys.find((each) => distance(each, key) <= 2) ?? keys.find((each) => each.endsWith(`.${key}`));
  if (near) return `no widget has this sentence; did you mean "${near}"?`;
  const [prefix = ''] = key.split('.');
  return prefixes.includes(prefix)
    ? `no widget has this sentence; expected one of ${few(keys.filter((each) => each.startsWith(`${prefix}.`)))}`
    : `no widget has this sentence; expected a name that begins with one of ${prefixes.map((each) => `"${each}."`).join(', ')}`;
}

const few = (keys: readonly string[]) =>
  keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');

/** What a further language lacks, widget by widget: `[prefix, missing, all]`. Empty for one that we have words in. */
export function missingIn(
  lang: string,
  own: Readonly<Record<string, Phrase>>,
  keys: readonly string[],
): [prefix: string, missing: string[], all: number][] {
  if (LANGUAGES.includes(primary(lang))) return [];
  return prefixes.flatMap((prefix): [string, string[], number][] => {
    const all = keys.filter((key) => key.startsWith(`${prefix}.`));
    const missing = all.filter((key) => !Object.hasOwn(own, key));
    return missing.length ? [[prefix, missing, all.length]] : [];
  });
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Every text of a practice's own: `text` can have it in another language, too. */
export const ownTexts = (file: PracticeFile): Set<string> =>
  new Set(textsIn({ ...file, text: undefined, therapists: undefined }));

const shown = (count: number) => count.toLocaleString('en');

/** What a page tells of them: every name no widget has, and of a further language how much is missing, and where. */
export function textProblems(data: PracticeFile, file: string, keys: readonly string[]): KapProblem[] {
  const { text = {}, eligibility } = data;
  const known = new Set([...keys, ...ownTexts(data)]);
  // A practice's own questions bring names of their own.
  const isTheirs = (key: string) => !!eligibility?.flow && key.startsWith('eligibility.');
  return Object.entries(text).flatMap(([lang, own]) => {
    const path = `text.${lang}`;
    const wrong = noLanguage(lang);
    if (wrong) return [{ code: 'unused', file, path, message: wrong }];
    const unknown = Object.keys(own).filter((key) => !known.has(key) && !isTheirs(key));
    const lacking = missingIn(lang, own, keys);
    const missing = lacking.reduce((sum, [, { length }]) => sum + length, 0);
    const message =
      `${shown(missing)} of ${shown(keys.length)} sentences are missing and stay English: ` +
      `${lacking.map(([prefix, { length }, all]) => `${prefix} ${length} of ${all}`).join(', ')}. ` +
      'All their names: npx kap-widgets check';
    return [
      ...unknown.map((key) => ({
        code: 'unknown-key',
        file,
        path: `${path}.${key}`,
        message: unknownKey(key, keys),
      })),
      ...(missing ? [{ code: 'missing', file, path, message }] : []),
    ];
  });
}
