import { usStates } from '../../shared/us-states.js';
import { slug } from './slug.js';
import { spokenLanguages, vocabularies, type Vocabulary } from './vocabularies.js';

type Lookup = ReadonlyMap<string, string>;

const lookup = (pairs: Iterable<readonly [string, string]>): Lookup =>
  new Map([...pairs].map(([written, id]) => [slug(written), id]));

const aliases = (vocabulary: Vocabulary): Lookup =>
  lookup(
    Object.entries(vocabulary).flatMap(([id, other]) => [id, ...other].map((name) => [name, id] as const)),
  );

const languageNames = ['en', 'es'].flatMap((reader) => {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return spokenLanguages.flatMap((tag) => [tag, names.of(tag) ?? tag].map((name) => [name, tag] as const));
});

/** Names that differ from those of the browser. Not Mandarin: it would be shown as "Chinese", which says less. */
const otherLanguageNames = [
  ['Farsi', 'fa'],
  ['ASL', 'ase'],
  ['American Sign Language', 'ase'],
] as const;

const stateNames = [
  ...Object.entries(usStates).flatMap(([code, name]) =>
    [code, name].map((written) => [written, code] as const),
  ),
  ...['D.C.', 'Washington DC', 'Washington D.C.'].map((written) => [written, 'DC'] as const),
];

/** What spreadsheets have for yes and no. Apart from the vocabulary, whose words can also be searched for. */
const signs = [
  ['y', 'yes'],
  ['1', 'yes'],
  ['n', 'no'],
  ['0', 'no'],
] as const;

/** How each key's values are looked up. A map: keys come from files, and may be `__proto__`. */
const lookups: ReadonlyMap<string, Lookup> = new Map([
  ...Object.entries(vocabularies).map(([key, vocabulary]) => [key, aliases(vocabulary)] as const),
  ['accepting', new Map([...aliases(vocabularies.accepting), ...lookup(signs)])],
  ['languages', lookup([...languageNames, ...otherLanguageNames])],
  ['states', lookup(stateNames)],
  ['state', lookup(stateNames)],
]);

/** The id of a value of the vocabulary `key`; a value that is in none is kept as it was written. */
export const toId = (key: string, value: string): string =>
  lookups.get(key)?.get(slug(value)) ?? value.trim();

/** True if `value` is in the vocabulary `key`, in any way of writing it. */
export const isKnown = (key: string, value: string): boolean => lookups.get(key)?.has(slug(value)) ?? false;

/** Where "no" and "none" are answers, or names, or a language's tag: everywhere else they stand for a text not given. */
const answered = new Set(
  'id name role accepting ownExperience traumaInformed presentDuringDosing slidingScale experiential languages states state'.split(
    ' ',
  ),
);

/**
 * What a practice writes for "we do not say": the same as leaving it out, and never a no.
 * @param key what it is the value of, without what it is in: `training`
 */
export const isUnsaid = (value: unknown, key: string): boolean => {
  if (typeof value !== 'string') return value === null;
  if (value.length >= 20) return false;
  const text = value.trim();
  return (
    /^([-–—?]*|n\/?a|n\.a\.|tbd|tba|not[ -]stated|unknown|no aplica)$/i.test(text) ||
    (!answered.has(key) && /^(no|none|ningun[oa])$/i.test(text))
  );
};

/** True for what has keys and is no list. */
export const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Brings the therapists of one file to one way of writing. Use another one for another file. */
export class Normaliser {
  /** By vocabulary, what each way of writing met so far stands for: a file says the same few things many times. */
  #met = new Map<string, Map<string, string>>();

  /**
   * A therapist as it was written, with aliases turned into ids and what was left unsaid left out. Values of no
   * vocabulary are kept; if they differ only in case, all are written as the first. What is of a wrong type is passed
   * on as it is, for the schema to describe. Never throws, never changes `raw`.
   */
  normalise(raw: unknown): unknown {
    return isBlock(raw) ? this.#block(raw, true) : raw;
  }

  #block(block: Record<string, unknown>, top = false): Record<string, unknown> {
    const clean: Record<string, unknown> = {};
    for (const key of Object.keys(block)) {
      const value = block[key];
      if (isUnsaid(value, key)) continue;
      const content = this.#value(key, value, top);
      // The only key that an assignment would not make a key of.
      if (key === '__proto__') Object.defineProperty(clean, key, { value: content, enumerable: true });
      else clean[key] = content;
    }
    return clean;
  }

  #value(key: string, value: unknown, top: boolean): unknown {
    if (typeof value === 'string') return this.#word(key, value);
    if (!top) return value;
    if (!Array.isArray(value)) return isBlock(value) ? this.#block(value) : value;
    const said = value.filter((entry) => typeof entry !== 'string' || !entry.trim() || !isUnsaid(entry, key));
    const entries = said.map((entry: unknown) =>
      typeof entry === 'string' ? this.#word(key, entry) : isBlock(entry) ? this.#block(entry) : entry,
    );
    return entries.length > 1 ? [...new Set(entries)] : entries;
  }

  #word(key: string, value: string): string {
    const known = lookups.get(key);
    // "$220 per per session" is what a card would say.
    if (!known) return key === 'unit' ? value.trim().replace(/^(per|por)\s+/i, '') : value.trim();
    let met = this.#met.get(key);
    if (!met) this.#met.set(key, (met = new Map()));
    let id = met.get(value);
    if (id === undefined) {
      const folded = `\n${value.trim().toLowerCase()}`;
      id = known.get(slug(value)) ?? met.get(folded) ?? value.trim();
      // A register knows an AMFT and an APCC, and no "associate".
      if (key === 'type' && id === 'associate') id = value.trim();
      met.set(value, id).set(folded, id);
    }
    return id;
  }
}
