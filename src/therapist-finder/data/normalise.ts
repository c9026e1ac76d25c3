import { usStates } from '../../shared/us-states.js';
import { spokenLanguages, vocabularies, type Vocabulary } from './vocabularies.js';

/** Lower case, without accents, words joined by hyphens: how two ways of writing one thing are compared. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^(the-|-)|-$/g, '');

type Lookup = ReadonlyMap<string, string>;

const lookup = (pairs: Iterable<readonly [string, string]>): Lookup =>
  new Map([...pairs].map(([written, id]) => [slug(written), id]));

const aliases = (vocabulary: Vocabulary): Lookup =>
  lookup(
    Object.entries(vocabulary).flatMap(([id, other]) => [id, ...other].map((name) => [name, id] as const)),
  );

const languageNames = ['en', 'es'].flatMap((reader) => {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return spokenLanguages.map((tag) => [names.of(tag) ?? tag, tag] as const);
});

/** How each key's values are looked up. A map: keys come from files, and may be `__proto__`. */
const lookups: ReadonlyMap<string, Lookup> = new Map([
  ...Object.entries(vocabularies).map(([key, vocabulary]) => [key, aliases(vocabulary)] as const),
  ['languages', lookup(languageNames)],
  [
    'states',
    lookup(
      Object.entries(usStates).flatMap(
        ([code, name]) =>
          [
            [code, code],
            [name, code],
          ] as const,
      ),
    ),
  ],
]);

/** The id of a value of the vocabulary `key`; a value that is in none is kept as it was written. */
export const toId = (key: string, value: string): string =>
  lookups.get(key)?.get(slug(value)) ?? value.trim();

/** True if `value` is in the vocabulary `key`, in any way of writing it. */
export const isKnown = (key: string, value: string): boolean => lookups.get(key)?.has(slug(value)) ?? false;

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a practice writes for "we do not say": the same as leaving it out, and never a no. */
const isUnsaid = (value: unknown) =>
  value === null ||
  (typeof value === 'string' && /^(|-|\?|n\/?a|not[ -]stated|unknown)$/i.test(value.trim()));

/**
 * A therapist as it was written, with aliases turned into ids and what was left unsaid left out. What is of a wrong
 * type is passed on as it is, for the schema to describe. Never throws, never changes `raw`.
 */
export function normalise(raw: unknown): unknown {
  if (!isBlock(raw)) return raw;
  const said = Object.entries(raw).filter(([, value]) => !isUnsaid(value));
  return Object.fromEntries(said.map(([key, value]) => [key, withIds(key, value)]));
}

function withIds(key: string, value: unknown): unknown {
  if (typeof value === 'string') return key === 'state' ? toId('states', value) : toId(key, value);
  if (key === 'licenses' || key === 'trainings') {
    return Array.isArray(value) ? value.map((entry) => withinBlock(entry)) : value;
  }
  if (Array.isArray(value)) {
    const ids = value.map((entry: unknown) => (typeof entry === 'string' ? toId(key, entry) : entry));
    return [...new Set(ids)];
  }
  return withinBlock(value);
}

/** A licence, a training, a place, a fee: some keys inside have a vocabulary. */
function withinBlock(block: unknown): unknown {
  if (!isBlock(block)) return block;
  const entries = Object.entries(block).filter(([, value]) => !isUnsaid(value));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'string' && ['org', 'type', 'state'].includes(key) ? withIds(key, value) : value,
    ]),
  );
}
