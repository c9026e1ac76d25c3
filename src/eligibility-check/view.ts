import type { Answer, Flow } from '../flow/index.js';
import type { Values } from '../shared/words.js';
import { usStates } from '../shared/us-states.js';
import type { Place, Run } from './run.js';

/** What the templates need to know, and what they can ask the element to do. */
export interface View {
  readonly flow: Flow;
  readonly place: Place;
  readonly say: (key: string, values?: Values) => string;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** What is chosen on the question shown, given or not yet. */
  readonly chosen: Answer | undefined;
  /** The visitor wanted to go on without an answer. */
  readonly isMissing: boolean;
  /** States in which the practice works, by name; empty if it does not say. */
  readonly served: readonly string[];
  /** Country whose help lines are shown. */
  readonly country: string;
  /** The ways to ask for a call: an element of this page, else a link, else words. */
  readonly call: {
    readonly onPage: boolean;
    readonly link: string | undefined;
    readonly phone: string | undefined;
  };
  readonly choose: (answer: Answer) => void;
  readonly submit: (event: Event) => void;
  readonly back: () => void;
  readonly go: (change: (run: Run) => Run) => void;
  readonly startAgain: () => void;
  readonly clear: () => void;
  readonly requestCall: () => void;
}

/** The words of an answer: of a question's option, or the name of a state. */
export function answerText({ flow, say }: View, question: string, answer: string): string {
  if (/^(unsure|private)$/.test(answer)) return say(`option.${answer}`);
  if (flow.questions[question]?.options.includes(answer)) return say(`option.${question}.${answer}`);
  return usStates[answer] ?? answer;
}

/** The words of all answers to one question. */
export const answersText = (view: View, question: string, answers: Answer): string =>
  [answers]
    .flat()
    .map((answer) => answerText(view, question, answer))
    .join('; ');
