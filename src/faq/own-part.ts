import type { PracticeController, PracticeHost } from '../practice/index.js';
import { Words } from '../shared/words.js';
import en from './content-own.en.js';
import type { Own } from './entries.js';
import { insteadOf } from './instead.js';
import { faqProblems, ownEntries, ownFacts, ownIds } from './own.js';

export { faqProblems, ownIds };

/** What a practice's file brings to the questions, in the language of the page; called for each rendering. */
export function ownPart(host: PracticeHost, practice: PracticeController): (practiceName: string) => Own {
  const words = new Words(host, practice, {
    prefix: 'faq',
    en,
    others: { es: () => import('./content-own.es.js') },
  });
  return (practiceName) => ({
    entries: ownEntries(practice.data, words.lang).map((entry) => {
      const [question, answer] = [entry.question, entry.answer].map((own) => words.theirs(own));
      return {
        ...entry,
        ...(question && { question: question.text, lang: entry.lang ?? question.lang }),
        ...(answer && { answer: answer.text }),
      };
    }),
    heading: words.say('group.own', { practice: practiceName }),
    facts: ownFacts(practice.data, practiceName, words, (link) => practice.resolve(link)),
    instead: insteadOf(practice.data, words),
  });
}
