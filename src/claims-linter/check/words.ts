import type { KapProblem } from '../../shared/events.js';
import { PREFIXES } from '../../shared/prefixes.js';
import { distance } from '../../shared/salvage.js';
import type { Dictionary } from '../../shared/words.js';

const prefixes: Readonly<Record<string, string>> = PREFIXES;

/** Every sentence of every widget, by what `text` calls it. */
const sentences = new Map<string, string>();
const files = import.meta.glob<{ default: Dictionary }>('../../*/**/*.en.ts', { eager: true });
for (const [path, { default: words }] of Object.entries(files)) {
  const prefix = prefixes[path.split('/')[2] ?? ''];
  for (const [key, phrase] of Object.entries(words ?? {}))
    sentences.set(`${prefix}.${key}`, typeof phrase === 'string' ? phrase : Object.values(phrase).join(' '));
}

/** The languages the widgets have words in: sentences in any other are never shown. */
export const LANGUAGES: readonly string[] = ['en', 'es'];

type Text = Readonly<Record<string, unknown>>;

/**
 * What of a practice's own sentences no widget ever shows, and places in braces that none fills.
 * @param more keys that come from elsewhere: a flow of the practice's own
 */
export function wordProblems(text: Text, file: string, more: ReadonlySet<string>): KapProblem[] {
  const problems: KapProblem[] = [];
  const add = (code: string, path: string, message: string) => problems.push({ code, file, path, message });
  for (const [lang, own] of Object.entries(text)) {
    if (!LANGUAGES.includes(lang)) {
      const known = LANGUAGES.map((each) => `"${each}"`).join(' or ');
      add(
        'unused',
        `text.${lang}`,
        `never shown: expected a language that the widgets speak, ${known}; found "${lang}"`,
      );
    }
    for (const [key, sentence] of Object.entries(own as Readonly<Record<string, string>>)) {
      const path = `text.${lang}.${key}`;
      const built = sentences.get(key);
      if (built !== undefined) {
        const places = placesIn(built);
        for (const place of placesIn(sentence))
          if (!places.has(place) && place !== 'client') add('place', path, notFilled(place, places));
      } else if (!more.has(key)) add('unknown-key', path, unknown(key));
    }
  }
  return problems;
}

const placesIn = (sentence: string) =>
  new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));

const notFilled = (place: string, places: ReadonlySet<string>) =>
  `nothing is put in for {${place}} here; expected ${[...places, 'client'].map((each) => `{${each}}`).join(', ')}`;

function unknown(key: string): string {
  const prefix = key.split('.')[0] ?? '';
  const keys = [...sentences.keys()];
  const near = keys.find((each) => distance(each, key) <= 2) ?? keys.find((each) => each.endsWith(`.${key}`));
  const widgets = [...new Set(Object.values(prefixes))];
  if (near) return `no widget has this sentence; did you mean "${near}"?`;
  return widgets.includes(prefix)
    ? `no widget has this sentence; expected one of ${few(keys.filter((each) => each.startsWith(`${prefix}.`)))}`
    : `no widget has this sentence; expected a name that begins with one of ${widgets.map((each) => `"${each}."`).join(', ')}`;
}

const few = (keys: readonly string[]) =>
  keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');
