import en from '../../src/eligibility-check/content.en.js';
import { criteria, type levels, type overlays, unconfirmed } from '../../src/eligibility-check/policy.js';
import { defaultLimits } from '../../src/eligibility-check/settings.js';
import { assess, replay } from '../../src/flow/index.js';
import { sources } from '../../src/shared/sources.js';
import { clear, flow, type Said } from './support.js';

/** A practice of two states; `FL` stands for every state it does not work in. */
export const lists = { states: ['CA', 'TX', 'FL'], served: ['CA', 'TX'] };

const words: Readonly<Record<string, string>> = en;
const limits: Readonly<Record<string, string>> = { ...defaultLimits };
const say = (key: string) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => limits[name] ?? '');

/** What the file says where a visitor picks a state. */
const states: Readonly<Record<string, string>> = {
  CA: '(a state where the practice works)',
  FL: '(another state)',
};

/** Levels and overlays as the file says them. */
const results = {
  'help-now': '**Help now**',
  'not-now': '**Not now**',
  'prescriber-first': '**Prescriber first**',
  'crisis-lines': 'help lines shown in full',
  'out-of-area': 'note: outside the area',
  logistics: 'note: a ride home',
  'approved-option': 'note: an approved option',
  older: 'note: 65 or older',
  'therapy-wanted': 'note: therapy wanted',
  'medicine-only': 'note: medicine only',
} satisfies Record<Exclude<(typeof levels)[number], 'discuss'> | (typeof overlays)[number], string>;

/** What the file says of a level or an overlay. */
export const resultText: Readonly<Record<string, string>> = results;

export const questionText = (question: string): string => say(`question.${question}`);
export const answerText = (question: string, answer: string): string =>
  states[answer] ??
  (/^(unsure|private)$/.test(answer) ? say(`option.${answer}`) : say(`option.${question}.${answer}`));

/** Every answer to a question, one at a time. */
export const answersTo = (question: string): readonly string[] => [
  ...(flow.questions[question]?.kind === 'pick' ? Object.keys(states) : []),
  ...(flow.questions[question]?.options ?? []),
];

/** The answer as it is given. */
export const given = (question: string, ...answers: readonly string[]): Said => ({
  [question]: flow.questions[question]?.kind === 'many' ? answers : (answers[0] ?? ''),
});

/** The answer that a follow-up is asked after, on the list of illnesses or the blood pressure. */
export const leadIn = (question: string): Said =>
  question === 'pressure-treated'
    ? { pressure: 'raised' }
    : question === 'pressure-signs'
      ? { pressure: 'very-high' }
      : flow.questions['conditions']?.options.includes(question)
        ? { conditions: [question] }
        : {};

/** What the file should say of one answer: a line of its table. */
export function lineFor(question: string, answer: string): string {
  const said = { ...clear, ...leadIn(question), ...given(question, answer) };
  const { path, answers } = replay(flow, said, { lists });
  const found = assess(flow, answers, lists).reasons.filter(({ because }) =>
    because.some((each) => each.question === question && each.answers.includes(answer)),
  );
  const usual = replay(flow, clear, { lists }).path;
  const next = path[path.indexOf(question) + 1];
  const stops = next === undefined && question !== usual.at(-1);
  const asks = next !== undefined && !usual.includes(next) ? `asks: ${questionText(next)}` : '';
  const skipped = usual.filter((id) => !path.includes(id));
  const leadsTo = [
    ...found.map(({ level, overlay }) => resultText[level ?? overlay ?? ''] ?? '?'),
    ...(asks ? [asks] : []),
    ...(stops ? ['the check stops'] : skipped.map((id) => `not asked: ${questionText(id)}`)),
  ];
  const rules = found.map(({ criterion }) => flow.criteria[criterion]);
  const each = <T>(values: readonly T[]) => [...new Set(values)].join(', ') || '–';
  const cells = [
    questionText(question),
    answerText(question, answer),
    leadsTo.join('; ') || 'nothing',
    each(found.map(({ criterion, state }) => (state === 'unknown' ? `${criterion} (not known)` : criterion))),
    each(rules.flatMap((rule) => rule?.source ?? [])),
    each(rules.flatMap((rule) => rule?.reviewedOn ?? [])),
    found.some(({ criterion }) => unconfirmed.has(criterion)) ? 'not confirmed by a clinician' : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Every line of the table, in the order of the questions and their answers. */
export const lines: readonly { question: string; answer: string; line: string }[] = Object.keys(
  flow.questions,
).flatMap((question) =>
  answersTo(question).map((answer) => ({ question, answer, line: lineFor(question, answer) })),
);

/** The list of sources below the table. */
export const sourceLines: readonly string[] = [
  ...new Set(
    Object.values(criteria).flatMap((rule): readonly string[] => ('source' in rule ? rule.source : [])),
  ),
].map((id) => `- ${id}: ${sources[id as keyof typeof sources].title}`);

export const rulesFile = async (): Promise<string> =>
  (await fetch(new URL('./rules.md', import.meta.url))).text();
