import type { PracticeFile } from '../../practice/index.js';
import { plainWords } from '../../shared/plain-words.js';
import en from '../content.en.js';
import es from '../content.es.js';
import { labelsFor, type ListWords } from '../labels.js';

/**
 * The finder's words where there is no page: in a build, on a server.
 * @param wanted a language tag; English if the finder does not have that language
 */
export const wordsFor = (wanted: string, practice: PracticeFile): ListWords =>
  labelsFor(plainWords('finder', { en, es }, wanted, practice), () => practice.practice?.country);
