import { linkTo } from './address.js';
import { answerText } from './answers.js';
import type { Section } from './entries.js';
import { type StructuredData, thing } from '../shared/json-ld.js';

/**
 * Questions and answers for search engines, as schema.org has the words for it (read November 23, 2026): the very words
 * that are shown, in the order they are shown in. What stands behind an answer is left out, as are the words around it.
 * @param page address of the page that shows them
 * @param inLanguage BCP 47 tag of the words
 */
export function faqData(sections: readonly Section[], page: string, inLanguage: string): StructuredData {
  const mainEntity = sections
    .flatMap(({ entries }) => entries)
    .map((entry) =>
      thing('Question', {
        '@id': linkTo(page, entry.id),
        name: entry.question,
        acceptedAnswer: thing('Answer', { text: answerText(entry) }),
      }),
    );
  const faq = thing('FAQPage', { '@id': `${page.replace(/#.*$/s, '')}#kap-faq`, inLanguage, mainEntity });
  return { '@context': 'https://schema.org', '@graph': [faq] };
}
