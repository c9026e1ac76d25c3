import type { Condition, Flow } from '../flow/index.js';
import { parseFlow } from '../flow/parse.js';
import type { KapProblem } from '../shared/events.js';
import { sources } from '../shared/sources.js';
import { levels } from './policy.js';

/** Sentences of a flow in each language, by key: `question.age`. */
export type FlowWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A practice's own flow, or why it cannot be used. */
export interface OwnFlow {
  /** Undefined when anything in the file is wrong: then the built-in questions are asked. */
  readonly flow?: Flow;
  /**
   * The sentences of each language that has them all; there if and only if `flow` is. A sentence that the flow may do
   * without (`hint`, `why` and `ask`) is the empty text where it is not there. Those of the widget's own (see
   * `isGiven`) are missing where the practice wrote none. Every source of the practice's own has its title.
   */
  readonly words?: FlowWords;
  /** What is wrong with the file, or with a language of it, and advice. The same list for the same file. */
  readonly problems: readonly KapProblem[];
}

/** The lists whose values a check knows: the states of the US, and those of them in which the practice works. */
export const flowLists = ['states', 'served'];

/** Notes beside the outcome that a check has a heading for. */
const knownOverlays = ['crisis-lines', 'out-of-area', 'logistics'];

/** A flow file's text as a flow that a check can ask. Never throws. */
export function readOwnFlow(text: string, name: string): OwnFlow {
  const problems: KapProblem[] = [];
  const add = (code: string, path: string, message: string) =>
    problems.push({ code, file: name, path, message });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    add(
      'json',
      '',
      'expected valid JSON, found a mistake (often a comma too many, or a quote or brace too few): ' +
        (error as Error).message,
    );
    return refused(name, problems);
  }
  const parsed = parseFlow(json, isGiven);
  for (const { path, message, expected, found } of parsed.problems)
    add('invalid', path, `${message}; expected ${expected}; found ${found}`);
  const { flow, words } = parsed;
  if (!flow) return refused(name, problems);

  const whole = problems.length;
  const complain = (path: string, expected: string, found: string) =>
    add('invalid', path, `expected ${expected}; found ${found}`);
  checkNames(flow, complain);
  checkSources(flow, words, complain);
  if (!words) complain('words', 'every sentence of the flow in at least one language', 'no such language');
  if (!words || problems.length > whole) return refused(name, problems);

  if (!Object.values(flow.criteria).some(({ level }) => level === 'help-now'))
    add('advice', 'criteria', ADVICE);
  for (const id of unjudged(flow)) add('advice', `questions.${id}`, UNJUDGED);
  return { flow, words: prepare(flow, words), problems };
}

const ADVICE =
  'used as it is, but no rule here leads to "help-now": whatever someone in danger answers, they are asked on as if ' +
  'nothing had happened. Ask about suicide first, with a rule of this level, as the built-in questions do';

const UNJUDGED =
  'used as it is, but no rule says what "not sure" or "rather not say" leads to here, so it counts as if all were ' +
  'well. Give a rule of this question an "unknown" level, as the built-in questions do';

/** Questions that rules with a level look at, and that can be left open without any of these rules saying so. */
const unjudged = (flow: Flow): readonly string[] =>
  Object.entries(flow.questions).flatMap(([id, { roles = {} }]) => {
    const canBeOpen = Object.values(roles).some((role) => role !== 'exclusive');
    const rules = Object.values(flow.criteria).filter(({ level, when }) => level && asks(when, id));
    return canBeOpen && rules.length && !rules.some(({ unknown }) => unknown) ? [id] : [];
  });

const asks = (condition: Condition, id: string): boolean =>
  'question' in condition
    ? condition.question === id
    : ('all' in condition ? condition.all : condition.any).some((part) => asks(part, id));

/** More problems than this nobody reads. */
const LISTED = 50;

/** Says last that nothing is lost: what visitors see instead. */
export const refused = (file: string, problems: readonly KapProblem[]): OwnFlow => ({
  problems: [
    ...problems.slice(0, LISTED),
    {
      code: 'advice',
      file,
      path: '',
      message: 'until this is mended, the built-in questions are asked instead',
    },
  ],
});

/** Sentences that the widget has for any flow, so that a practice need not write them. */
const isGiven = (key: string): boolean =>
  /^option\.[^.]*\.(unsure|private)$/.test(key) ||
  levels.some((level) => key === `level.${level}`) ||
  knownOverlays.some((overlay) => key === `overlay.${overlay}`);

type Complain = (path: string, expected: string, found: string) => void;

/** What a check knows how to show, beyond what any flow must have. */
function checkNames(flow: Flow, complain: Complain): void {
  const known = levels.filter((level) => flow.levels.includes(level));
  if (known.join() !== flow.levels.join() || known.at(-1) !== levels.at(-1))
    complain('levels', `some of ${levels.join(', ')}, in this order, the last one always`, show(flow.levels));
  for (const [at, list] of (flow.lists ?? []).entries())
    if (!flowLists.includes(list))
      complain(`lists[${at + 1}]`, `one of ${flowLists.join(', ')}`, show([list]));
  for (const [id, question] of Object.entries(flow.questions))
    if (question.kind === 'pick' && question.list !== 'states')
      complain(`questions.${id}.list`, 'states, the list to pick from', show([question.list]));
  // Its reason would stand for every answer "not sure".
  if (Object.hasOwn(flow.criteria, 'unknown')) complain('criteria.unknown', 'another id', 'unknown');
}

/** A rule that cites what nobody can look up would only seem to have a source. */
function checkSources(flow: Flow, words: FlowWords | undefined, complain: Complain): void {
  for (const [id, { source = [] }] of Object.entries(flow.criteria))
    for (const [at, key] of source.entries())
      if (!Object.hasOwn(sources, key) && !titleOf(words, key))
        complain(
          `criteria.${id}.source[${at + 1}]`,
          `one of ${Object.keys(sources).join(', ')}, or one of your own with its title in words, as "source.<id>"`,
          show([key]),
        );
}

const show = (names: readonly string[]): string => {
  const text = names.join(', ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text || 'nothing';
};

/** The title of a source in any language: it is a name, and better than none. */
const titleOf = (words: FlowWords = {}, source: string): string | undefined =>
  Object.values(words)
    .map((sentences) => sentences[`source.${source}`]?.trim())
    .find((title) => title);

/** Sentences so that each key the screens ask for is there, or is one the widget has for any flow. */
function prepare(flow: Flow, words: FlowWords): FlowWords {
  const none = [
    ...Object.keys(flow.questions).flatMap((id) => [`hint.${id}`, `why.${id}`]),
    ...Object.keys(flow.criteria).map((id) => `ask.${id}`),
  ].map((key) => [key, '']);
  const titles = Object.values(flow.criteria)
    .flatMap(({ source = [] }) => source)
    .flatMap((source) => {
      const title = titleOf(words, source);
      return title ? [[`source.${source}`, title]] : [];
    });
  const complete = (sentences: Readonly<Record<string, string>>): Record<string, string> => ({
    ...Object.fromEntries([...none, ...titles]),
    ...Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence.trim())),
  });
  return Object.fromEntries(
    Object.entries(words).map(([language, sentences]) => [language, complete(sentences)]),
  );
}
