import type { PracticeController, PracticeHost } from '../practice/index.js';
import { Words } from '../shared/words.js';
import en from './answers.en.js';
import { answersOf, type TruthWords } from './answers.js';
import type { Answers } from './entries.js';

export { answerStyles } from './answer.styles.js';

/** The answers in the language of the page, as they are when this is called. Fetched after the questions are shown. */
export function answersPart(
  host: PracticeHost,
  practice: PracticeController,
): (truth: TruthWords) => Answers {
  const words = new Words(host, practice, {
    prefix: 'faq',
    en,
    others: { es: () => import('./answers.es.js') },
  });
  return (truth) => answersOf(words, truth, practice.data);
}
