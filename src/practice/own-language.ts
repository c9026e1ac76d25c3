import type { PracticeFile } from './schema.js';

/** Small words that one of the two languages is full of and the other has not. */
const SMALL = {
  en: /\b(?:the|and|of|to|with|you|your|we|our|is|are|for|it|at|or|what|how)\b/gi,
  es: /(?<!\p{L})(?:el|la|los|las|de|del|que|y|con|usted|su|nuestr[oa]s?|es|son|para|por|una|cómo|qué)(?!\p{L})/giu,
};

const count = (words: string, small: RegExp) => words.match(small)?.length ?? 0;

/**
 * The language that a practice's own words are in, where its file does not say: English or Spanish, if they are clearly
 * one of them. A screen reader has to know it where the page is in another.
 */
export function ownLanguage({
  lang,
  comparison,
  journey,
  faq,
  call,
  crisis,
}: PracticeFile): string | undefined {
  if (lang) return lang;
  const general = faq?.filter((entry) => !entry.lang).map(({ question, answer }) => [question, answer]);
  const own = [
    comparison?.cells,
    comparison?.hybrid,
    journey?.steps,
    general,
    call?.topics,
    call?.heard,
    crisis?.extra,
  ];
  const words = JSON.stringify(own);
  const [en, es] = [count(words, SMALL.en), count(words, SMALL.es)];
  // Two or three words may be a name.
  if (Math.max(en, es) < 2 || Math.abs(en - es) < Math.max(en, es) / 2) return undefined;
  return en > es ? 'en' : 'es';
}
