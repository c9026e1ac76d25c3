import type { Answer, Finding, Flow } from '../flow/index.js';
import type { Values } from '../shared/words.js';
import { type Source, sources } from '../shared/sources.js';
import { statesOf } from '../shared/us-states.js';
import type * as fhir from '../fhir/resources.js';
import type * as instruments from './instruments/index.js';
import type * as takeAway from './take-away/index.js';
import type { Place } from './place.js';
import type { Marks, Run } from './run.js';

/** Parts that come later, and some only where a practice asks for them; each once it has arrived. */
export interface Extras {
  readonly takeAway?: typeof takeAway;
  readonly instruments?: typeof instruments;
  readonly fhir?: typeof fhir;
}

/** The questionnaires beside the check. */
export interface InstrumentsView {
  /** Those the practice offers, in its order. */
  readonly offered: readonly instruments.Instrument[];
  /** The one looked at. */
  readonly open: instruments.Instrument | undefined;
  /** What was marked in each, by its id. */
  readonly marks: Readonly<Record<string, Marks>>;
  /** Places of the items without a mark, once the visitor wanted to go on without them. */
  readonly missing: readonly number[];
  readonly start: (id: string) => void;
  readonly mark: (item: number, score: number) => void;
  /** Goes on to the score, or says what is missing. */
  readonly finish: (event: Event) => void;
}

const ignore = () => {};

/** While there are none. */
export const noInstruments: InstrumentsView = {
  offered: [],
  open: undefined,
  marks: {},
  missing: [],
  start: ignore,
  mark: ignore,
  finish: ignore,
};

/** How the visitor takes the summary along. */
export interface TakeAwayView {
  /** With all the answers, for a doctor; else the result and what to ask. */
  readonly forDoctor: boolean;
  /** What was done last, to be said: `copied`, `not-copied` or `saved`. */
  readonly told: 'copied' | 'not-copied' | 'saved' | undefined;
  readonly choose: (forDoctor: boolean) => void;
  readonly tell: (what: NonNullable<TakeAwayView['told']>) => void;
}

/** What the templates need to know, and what they can ask the element to do. */
export interface View {
  readonly flow: Flow;
  readonly place: Place;
  readonly say: (key: string, values?: Values) => string;
  /** Whether there is a sentence of that key: a practice's own questions may do without a hint, say. */
  readonly has: (key: string) => boolean;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** That of one sentence: a practice may have its own questions in fewer languages. */
  readonly langOf: (key: string) => string;
  /** What is chosen on the question shown, given or not yet. */
  readonly chosen: Answer | undefined;
  /** The visitor wanted to go on without an answer. */
  readonly isMissing: boolean;
  /** Rules whose exact limit no clinician has confirmed. */
  readonly unconfirmed: ReadonlySet<string>;
  /** States in which the practice works, by name; empty if it does not say. */
  readonly served: readonly string[];
  /** The emergency number of the country whose help lines are shown. */
  readonly emergency: string;
  /** Country whose help lines are shown. */
  readonly country: string;
  /** The ways to ask for a call: an element of this page, else a link, else words. */
  readonly call: {
    readonly onPage: boolean;
    readonly link: string | undefined;
    readonly phone: string | undefined;
  };
  readonly extras: Extras;
  readonly instruments: InstrumentsView;
  readonly takeAway: TakeAwayView;
  readonly choose: (answer: Answer) => void;
  readonly submit: (event: Event) => void;
  readonly back: () => void;
  readonly go: (change: (run: Run) => Run) => void;
  readonly startAgain: () => void;
  readonly clear: () => void;
  readonly requestCall: () => void;
  /** Brings the answers to the page's call form, where the visitor decides; undefined where that is not offered. */
  readonly bringAnswers: (() => void) | undefined;
}

/** The item of a questionnaire that can count for the result; its answers are named by their scores. */
const crisisItem = ({ flow, extras: { instruments } }: View, id: string) => {
  // A practice's own question may be called as a questionnaire is.
  if (Object.hasOwn(flow.questions, id)) return undefined;
  const found: instruments.Instrument | undefined = instruments?.instruments[id as instruments.InstrumentId];
  return found?.items[found.crisisItem ?? -1];
};

/** The words of a question, of the check or (where one counts for the result) of a questionnaire. */
export const questionText = (view: View, question: string): string =>
  crisisItem(view, question)?.text ?? view.say(`question.${question}`);

/** BCP 47 tag of a question's words and its answers'. Questionnaires are in their own wording only. */
export const questionLang = (view: View, question: string): string =>
  crisisItem(view, question) ? 'en' : view.langOf(`question.${question}`);

/** The words of an answer: of a question's option, the name of a state, or a mark of a questionnaire. */
export function answerText(view: View, question: string, answer: string): string {
  if (view.flow.questions[question]?.options.includes(answer)) {
    const own = `option.${question}.${answer}`;
    return view.say(view.has(own) ? own : `option.${answer}`);
  }
  if (!crisisItem(view, question)) return statesOf(view.say('states'))[answer] ?? answer;
  return view.extras.instruments?.answers.find(({ score }) => String(score) === answer)?.text ?? answer;
}

/** The words of all answers to one question. */
export const answersText = (view: View, question: string, answers: Answer): string =>
  [answers]
    .flat()
    .map((answer) => answerText(view, question, answer))
    .join('; ');

/** The key of the words for a finding: of its rule, or of not knowing, which some rules have words of their own for. */
export function wordsOf(
  { has }: View,
  { criterion, state }: Pick<Finding<Flow>, 'criterion' | 'state'>,
): string {
  if (state !== 'unknown') return criterion;
  const own = `unknown-${criterion}`;
  return has(`reason.${own}`) ? own : 'unknown';
}

/** A source as it is cited. */
export interface Cited extends Source {
  /** BCP 47 tag of its title. */
  readonly lang: string;
}

/** The sources of a rule: the library's own, and those that a practice's questions name in words of their own. */
export function sourcesOf({ say, has, flow, langOf }: View, id: string): readonly Cited[] {
  const { source = [], reviewedOn = '' } = flow.criteria[id] ?? {};
  return source.flatMap((key): Cited[] => {
    const own = `source.${key}`;
    if (has(own)) return [{ title: say(own), reviewedOn, lang: langOf(own) }];
    // Titles are the sources' own, whatever language the page is in.
    return Object.hasOwn(sources, key) ? [{ ...sources[key as keyof typeof sources], lang: 'en' }] : [];
  });
}
