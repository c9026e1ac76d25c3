import type { Found } from './find.js';
import type { Place } from './places.js';

/** How much of an answer tells whether it says yes. */
const BEGINNING = 40;

/** The languages that there are rules for. */
export type RuleLanguage = 'en' | 'es';

/** Looks a text through; where nobody says what language it is in, by the rules of both. */
type Lint<F> = (text: string, lang?: RuleLanguage) => F[];

/**
 * What is found in each text. A question is read together with the beginning of its answer, which may make a claim of
 * it: "Is it a cure? Yes." Lazy, so that a page can have its turns between texts.
 */
export function* eachPlace<F extends Found>(
  places: Iterable<Place>,
  lint: Lint<F>,
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

function read<F extends Found>({ path, text, lang }: Place, answer: string, lint: Lint<F>) {
  const [spoken] = lang?.toLowerCase().split(/[-_]/) ?? [];
  // A word of a further language may look like one of ours and mean another thing: "premier" in French.
  if (spoken && spoken !== 'en' && spoken !== 'es') return { path, findings: [] };
  const findings = lint(answer ? `${text} ${answer}` : text, spoken as RuleLanguage | undefined).filter(
    ({ start, rule }) => start < text.length && !(rule === 'always-there' && HELP_LINE.test(path)),
  );
  return { path, findings };
}

/** Words as a message quotes them. */
export function clip(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
