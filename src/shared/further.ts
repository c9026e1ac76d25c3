import type { PracticeFile } from '../practice/index.js';
import { lookup, nearby } from './lookup.js';
import { type Dictionary, type Phrase, primary, type WordSource } from './words.js';

/** A practice's sentences where the page's language, or its very tag, is known from the practice file alone. */
export interface Further {
  /** What is said in front of our words, by its name in `text`. */
  readonly own: Readonly<Record<string, Phrase>>;
  /** The tag of what most of the words are in. */
  readonly lang: string;
  /** The tag of the words behind. */
  readonly behind: string;
  /** The tag of the practice's own sentences, whose plurals go by it. */
  readonly front: string;
}

/** Languages that run from right to left. */
const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * The words of a widget in a language that only the practice file has, or in one of a region or script it names: `fr`,
 * `pt-BR`, `es-MX`, `zh-Hant`. What it lacks stays in our language behind.
 * @param wanted the page's language
 * @param behind the language of our words
 */
export function furtherWords<D extends Dictionary>(
  text: PracticeFile['text'] = {},
  { en, prefix }: Pick<WordSource<D>, 'en' | 'prefix'>,
  wanted: string,
  behind: string,
): Further {
  const isOurs = primary(behind) === primary(wanted);
  const there = Object.keys(text);
  const tags = lookup(wanted, there);
  // Words of another region are better than English, and called what they are.
  const other = tags.length || isOurs ? undefined : nearby(wanted, there);
  const given = Object.assign(
    {},
    ...[...tags, ...(other ? [other] : [])].reverse().map((tag) => text[tag]),
  ) as Readonly<Record<string, Phrase>>;
  const keys = Object.keys(en).map((key) => `${prefix}.${key}`);
  const missing = keys.filter((key) => !Object.hasOwn(given, key));
  const isMost = isOurs || missing.length * 2 <= keys.length;
  return {
    own: { ...text[primary(behind)], ...(RTL.test(wanted) ? isolated(given) : given) },
    lang: isMost ? (other ?? wanted) : behind,
    behind,
    front: other ?? wanted,
  };
}

/** Values in marks that isolate them: from right to left, the parts of a telephone number would change places. */
const isolated = (given: Readonly<Record<string, Phrase>>): Record<string, Phrase> => {
  const isolate = (sentence: string) => sentence.replace(/\{\w+\}/g, '\u2068$&\u2069');
  return Object.fromEntries(
    Object.entries(given).map(([key, phrase]) => [
      key,
      typeof phrase === 'string'
        ? isolate(phrase)
        : { ...mapped(phrase, isolate), other: isolate(phrase.other) },
    ]),
  );
};

const mapped = (forms: object, change: (sentence: string) => string) =>
  Object.fromEntries(Object.entries(forms).map(([form, sentence]) => [form, change(String(sentence))]));
