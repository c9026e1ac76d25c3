import type { PracticeFile } from '../practice/index.js';
import { lookup, nearby } from './lookup.js';
import { canonical, clientTerm, type Dictionary, fill, type Phrase, primary, type Values } from './words.js';

/** The words of a widget where there is no page: in a build, on a server. */
export interface PlainWords<Key extends string> {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** True if the practice gave its own text for the key. */
  has(key: Key): boolean;
  /** The sentence for a key, with its values put in. */
  say(key: Key, values?: Values): string;
}

/**
 * As `Words`, without a page: the practice's own sentences in front, English behind.
 * @param prefix what the practice file calls the widget in `text`
 * @param dictionaries by primary subtag; English is among them
 * @param wanted a language tag; English if neither we nor the practice have words in that language
 */
export function plainWords<D extends Dictionary>(
  prefix: string,
  dictionaries: Readonly<Record<string, Dictionary>> & { readonly en: D },
  wanted: string,
  practice: PracticeFile,
): PlainWords<keyof D & string> {
  const page = canonical(wanted) ?? 'en';
  const ours = dictionaries[primary(page)];
  const dictionary = ours ?? {};
  const given = Object.keys(practice.text ?? {});
  const near = lookup(page, given);
  const other = near.length || ours ? undefined : nearby(page, given);
  const there = other ? [other] : near;
  const tags = [...there, ...(ours ? [] : ['en'])];
  const ownPhrase = (key: string, from = tags): Phrase | undefined => {
    const name = `${prefix}.${key}`;
    const own = from.map((tag) => practice.text?.[tag]).find((each) => each && Object.hasOwn(each, name));
    return own?.[name];
  };
  // As in a page: a language we do not have is that of the words if most of them are the practice's.
  const keys = Object.keys(dictionaries.en);
  const translated = keys.filter((key) => ownPhrase(key, there) !== undefined);
  const lang = ours || translated.length * 2 >= keys.length ? (other ?? page) : 'en';
  const rules = new Intl.PluralRules(lang);
  return {
    lang,
    has: (key) => ownPhrase(key) !== undefined,
    say: (key, values = {}) => {
      const phrase: Phrase = ownPhrase(key) ?? dictionary[key] ?? dictionaries.en[key] ?? key;
      const sentence =
        typeof phrase === 'string' ? phrase : (phrase[rules.select(Number(values.count))] ?? phrase.other);
      return fill(sentence, { client: clientTerm(practice, lang), ...values }, lang);
    },
  };
}
