import type { PracticeFile } from '../../practice/schema.js';
import type { KapProblem } from '../../shared/events.js';
import { LANGUAGES } from '../../practice/text-problems.js';
import { linesOf, noLines } from '../../shared/help-lines.js';
import { distance } from '../../shared/salvage.js';
import { GROUPS } from '../../faq/questions.js';
import { placesOfPractice } from '../places.js';
import { noState } from './us.js';

/** What is right by itself, and wrong beside the rest of the file or what the widgets have. */
export function besideProblems(data: PracticeFile, file: string): KapProblem[] {
  return [...countries(data), ...states(data), ...questions(data), ...blanks(data)].map(
    ([code, path, message]) => ({ code, file, path, message }),
  );
}

type Told = readonly [code: string, path: string, message: string];

/** Whose help lines are shown: a wrong country shows those of another. */
function* countries({ practice, crisis }: PracticeFile): Generator<Told> {
  const path = crisis?.country ? 'crisis.country' : 'practice.country';
  const code = crisis?.country ?? practice?.country;
  if (code && !linesOf(code)) yield ['invalid', path, noLines(code)];
}

function* states({ practice = {} }: PracticeFile): Generator<Told> {
  if ((practice.country ?? 'US') !== 'US') return;
  for (const key of ['inPersonStates', 'onlineStates'] as const)
    for (const [at, code] of (practice[key] ?? []).entries()) {
      const message = noState(code);
      if (message) yield ['state', `practice.${key}[${at + 1}]`, message];
    }
}

const builtIn: readonly string[] = GROUPS.flatMap(({ questions: ids }) => ids);

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag;

/** Languages no widget speaks, and ids that may be a slip of the finger. */
function* questions({ faq = [], text = {} }: PracticeFile): Generator<Told> {
  for (const [at, { id, lang }] of faq.entries()) {
    const spoken = [...LANGUAGES, ...Object.keys(text).map(primary)];
    const known = LANGUAGES.map((each) => `"${each}"`).join(' or ');
    if (lang && !spoken.includes(primary(lang)))
      yield [
        'unused',
        `faq[${at + 1}].lang`,
        `never shown: expected a language that the widgets speak, ${known}, or one with sentences in "text"; found "${lang}"`,
      ];
    const near =
      id && !builtIn.includes(id) && builtIn.find((each) => distance(each, id) <= (each.length > 7 ? 2 : 1));
    if (near && near.length > 4)
      yield [
        'id',
        `faq[${at + 1}].id`,
        `a question beside "${near}", not in its place; did you mean "${near}"?`,
      ];
  }
}

/** Nothing but spaces would take a sentence of ours away and put none in its place. */
function* blanks(data: PracticeFile): Generator<Told> {
  for (const { path, text } of placesOfPractice({ ...data, therapists: undefined } as PracticeFile))
    if (!text.trim()) yield ['invalid', path, 'expected some text; found only spaces'];
}
