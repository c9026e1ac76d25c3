import type { KapProblem } from '../../shared/events.js';
import { missingIn, noLanguage, unknownKey } from '../../practice/text-problems.js';
import { PREFIXES } from '../../shared/prefixes.js';
import type { Dictionary, Phrase } from '../../shared/words.js';

const prefixes: Readonly<Record<string, string>> = PREFIXES;

/** All that a phrase says, in every form. */
function written(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : Object.values(phrase).join(' ');
}

/** Every sentence of every widget, by what `text` calls it. */
const sentences = new Map<string, string>();
const files = import.meta.glob<{ default: Dictionary }>('../../*/**/*.en.ts', { eager: true });
for (const [path, { default: words }] of Object.entries(files)) {
  const prefix = prefixes[path.split('/')[2] ?? ''];
  for (const [key, phrase] of Object.entries(words ?? {})) sentences.set(`${prefix}.${key}`, written(phrase));
}

type Sentences = Readonly<Record<string, Phrase>>;
type Text = Readonly<Record<string, unknown>>;

/**
 * What of a practice's own sentences no widget ever shows, and places in braces that none fills.
 * @param more keys that come from elsewhere: a flow of the practice's own
 */
export function wordProblems(text: Text, file: string, more: ReadonlySet<string>): KapProblem[] {
  const keys = [...sentences.keys()];
  const problems: KapProblem[] = [];
  const add = (code: string, path: string, message: string) => problems.push({ code, file, path, message });
  for (const [lang, own] of Object.entries(text)) {
    const wrong = noLanguage(lang);
    if (wrong) add('unused', `text.${lang}`, wrong);
    const lacking = wrong ? [] : missingIn(lang, own as Sentences, keys);
    // Whoever translates wants the whole list.
    if (lacking.length) add('missing', `text.${lang}`, missingText(lacking, keys.length));
    for (const [key, sentence] of Object.entries(own as Sentences)) {
      const path = `text.${lang}.${key}`;
      const built = sentences.get(key);
      if (built !== undefined) {
        const places = placesIn(built);
        for (const place of placesIn(written(sentence)))
          if (!places.has(place) && place !== 'client') add('place', path, notFilled(place, places));
      } else if (!more.has(key)) add('unknown-key', path, unknownKey(key, keys));
    }
  }
  return problems;
}

const placesIn = (sentence: string) =>
  new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));

const notFilled = (place: string, places: ReadonlySet<string>) =>
  `nothing is put in for {${place}} here; expected ${[...places, 'client'].map((each) => `{${each}}`).join(', ')}`;

function missingText(lacking: ReturnType<typeof missingIn>, all: number): string {
  const missing = lacking.reduce((sum, [, { length }]) => sum + length, 0);
  const lines = lacking.map(
    ([prefix, names, of]) => `${prefix}, ${names.length} of ${of} missing: ${names.join(', ')}`,
  );
  return [`${missing} of ${all} sentences are missing and stay English:`, ...lines].join('\n    ');
}
