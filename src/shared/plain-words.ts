import type { PracticeFile } from '../practice/index.js';
import { clientTerm, type Dictionary, fill, type Phrase, type Values } from './words.js';

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
 * @param wanted a language tag; English if there are no words in that language
 */
export function plainWords<D extends Dictionary>(
  prefix: string,
  dictionaries: Readonly<Record<string, Dictionary>> & { readonly en: D },
  wanted: string,
  practice: PracticeFile,
): PlainWords<keyof D & string> {
  const lang = canonical(wanted, dictionaries);
  const dictionary = dictionaries[primary(lang)] ?? {};
  const own = practice.text?.[primary(lang)] ?? {};
  const ownPhrase = (key: string) => {
    const name = `${prefix}.${key}`;
    return Object.hasOwn(own, name) ? own[name] : undefined;
  };
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

const primary = (tag: string) => tag.split('-')[0] ?? tag;

function canonical(tag: string, dictionaries: object): string {
  try {
    const [lang = 'en'] = Intl.getCanonicalLocales(tag);
    return Object.hasOwn(dictionaries, primary(lang)) ? lang : 'en';
  } catch {
    return 'en';
  }
}
