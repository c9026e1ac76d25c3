import type { PracticeFile } from '../../src/practice/index.js';
import { changeFetch } from './answer-fetch.js';
import { inPseudo, pseudoLanguages } from './pseudo.js';

/** What the toolbar offers. */
export const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'es', title: 'Español' },
  { value: 'en-XA', title: 'Ŵîđéŕ wöŕđš: 40 % longer' },
  { value: 'ar-XB', title: 'From right to left' },
];

const isPseudo = (language: string | undefined) => pseudoLanguages.some(({ lang }) => lang === language);

/** A file without a name would be told of in the console. The practice is made up. */
const PRACTICE: PracticeFile = { practice: { name: 'Juniper Room' } };

/** The direction of a language, and for one that nobody speaks the words of widgets that name no practice file. */
export function languageOf(language: string | undefined): { dir: string; practice?: PracticeFile } {
  const { dir = 'ltr' } = pseudoLanguages.find(({ lang }) => lang === language) ?? {};
  return { dir, ...(isPseudo(language) && { practice: inPseudo(PRACTICE) }) };
}

/** Puts the words of a language nobody speaks into every practice file that a story fetches. Returns how to stop. */
export function speak(language: string | undefined): (() => void) | undefined {
  if (!isPseudo(language)) return undefined;
  return changeFetch('/practice.json', (text) => {
    try {
      return JSON.stringify(inPseudo(JSON.parse(text) as PracticeFile));
    } catch {
      // A story of a broken file.
      return text;
    }
  });
}
