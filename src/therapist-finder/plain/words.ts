import { clientTerm, fill, type Phrase } from '../../shared/words.js';
import type { PracticeFile } from '../../practice/index.js';
import en from '../content.en.js';
import es from '../content.es.js';
import { labelsFor, type ListWords, type Sentences } from '../labels.js';

const dictionaries: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = { en, es };

/**
 * The finder's words where there is no page: in a build, on a server.
 * @param wanted a language tag; English if the finder does not have that language
 */
export function wordsFor(wanted: string, practice: PracticeFile): ListWords {
  const lang = canonical(wanted);
  const dictionary = dictionaries[primary(lang)] ?? {};
  const own = practice.text?.[primary(lang)] ?? {};
  const ownPhrase = (key: string) => (Object.hasOwn(own, `finder.${key}`) ? own[`finder.${key}`] : undefined);
  const rules = new Intl.PluralRules(lang);
  const words: Sentences = {
    lang,
    has: (key) => ownPhrase(key) !== undefined,
    say: (key, values = {}) => {
      const phrase: Phrase = ownPhrase(key) ?? dictionary[key] ?? en[key] ?? key;
      const form = rules.select(Number(values.count));
      const sentence = typeof phrase === 'string' ? phrase : (phrase[form] ?? phrase.other);
      return fill(sentence, { client: clientTerm(practice, lang), ...values }, lang);
    },
  };
  return labelsFor(words, () => practice.practice?.country);
}

const primary = (tag: string) => tag.split('-')[0] ?? tag;

function canonical(tag: string): string {
  try {
    const [lang = 'en'] = Intl.getCanonicalLocales(tag);
    return Object.hasOwn(dictionaries, primary(lang)) ? lang : 'en';
  } catch {
    return 'en';
  }
}
