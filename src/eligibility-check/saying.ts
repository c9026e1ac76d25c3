import type { PracticeFile } from '../practice/index.js';
import { clientTerm, fill, type Values } from '../shared/words.js';
import type { OwnQuestions } from './extras.js';
import type { Sentences } from './sentences.js';
import type { View } from './view.js';

/**
 * The sentences of a check: those that a practice wrote for its own questions, and behind them the built-in ones.
 * @param values known in the built-in ones
 */
export function sayingOf(
  { sentences, lang }: { readonly sentences: Sentences; readonly lang: string },
  facts: PracticeFile,
  questions: OwnQuestions | undefined,
  values: Values,
): Pick<View, 'say' | 'has' | 'lang' | 'langOf'> {
  const own = questions?.flow && questions.wordsFor(lang);
  const ownSentence = (key: string) =>
    own && Object.hasOwn(own.sentences, key) ? own.sentences[key] : undefined;
  return {
    lang,
    say: (key, more) => {
      const sentence = ownSentence(key);
      return sentence === undefined
        ? sentences.say(key, { ...values, ...more })
        : fill(sentence, { client: clientTerm(facts, own?.lang ?? lang), ...more });
    },
    // An empty text says that the practice's questions do without this sentence.
    has: (key) => Boolean(ownSentence(key) ?? sentences.has(key)),
    langOf: (key) => (own && ownSentence(key) !== undefined ? own.lang : lang),
  };
}
