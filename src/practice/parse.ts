import type { KapProblem } from '../shared/events.js';
import { canonical } from '../shared/words.js';
import { ownLanguage } from './own-language.js';
import { type PracticeFile, practiceFileSchema } from './schema.js';
import { salvage } from '../shared/salvage.js';

/** The valid parts of a practice file and what was wrong with the rest. */
export interface ParsedPractice {
  readonly data: PracticeFile;
  readonly problems: readonly KapProblem[];
}

/**
 * Parses a practice file that has been read from JSON. Never throws: what is wrong is left out and described.
 * @param file the name the practice knows the file by, for the messages
 * @param listed how many problems are named, if not as many as a page does
 */
export function parsePractice(value: unknown, file: string, listed?: number): ParsedPractice {
  const { data, problems } = salvage(practiceFileSchema, value, file, listed);
  // Of what is no practice file at all, nothing more need be said.
  if (!data || problems.some(({ path }) => path === '')) return { data: data ?? {}, problems };
  if (data.practice?.name === undefined && !problems.some(({ path }) => path.startsWith('practice'))) {
    problems.push({
      code: 'required',
      file,
      path: 'practice.name',
      message: 'expected the practice’s name, like {"practice": {"name": "…"}}, found nothing',
    });
  }
  const lang = ownLanguage(data);
  return {
    data: { ...data, ...(data.text && { text: byTag(data.text) }), ...(lang && { lang }) },
    problems,
  };
}

/** Sentences by language, each named as pages name it, however the file wrote it: `FR`, `pt_br`. */
function byTag(text: NonNullable<PracticeFile['text']>): NonNullable<PracticeFile['text']> {
  const found: NonNullable<PracticeFile['text']> = {};
  for (const [written, own] of Object.entries(text)) {
    const tag = canonical(written.replaceAll('_', '-')) ?? written;
    found[tag] = { ...found[tag], ...own };
  }
  return found;
}

/** As {@link parsePractice}, from a file's text. */
export function parsePracticeText(text: string, file: string): ParsedPractice {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message =
      'expected valid JSON, found a mistake (often a comma too many, or a quote or brace too few): ' +
      (error as Error).message;
    return { data: {}, problems: [{ code: 'json', file, path: '', message }] };
  }
  return parsePractice(value, file);
}
