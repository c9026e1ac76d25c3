import type { Found } from './find.js';
import type { Place } from './places.js';

/** How much of an answer tells whether it says yes. */
const BEGINNING = 40;

/**
 * What is found in each text. A question is read together with the beginning of its answer, which may make a claim of
 * it: "Is it a cure? Yes." Lazy, so that a page can have its turns between texts.
 */
export function* eachPlace<F extends Found>(
  places: Iterable<Place>,
  lint: (text: string) => F[],
): Generator<{ readonly path: string; readonly findings: readonly F[] }> {
  let question: Place | undefined;
  for (const place of places) {
    if (question) yield read(question, place.text.slice(0, BEGINNING), lint);
    question = /^faq\[\d+\]\.question$/.test(place.path) ? place : undefined;
    if (!question) yield read(place, '', lint);
  }
}

/** A help line may well be there day and night. */
const HELP_LINE = /(?:^|\.)crisis\./;

function read<F extends Found>({ path, text }: Place, answer: string, lint: (text: string) => F[]) {
  const findings = lint(answer ? `${text} ${answer}` : text).filter(
    ({ start, rule }) => start < text.length && !(rule === 'always-there' && HELP_LINE.test(path)),
  );
  return { path, findings };
}

/** Words as a message quotes them. */
export function clip(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
