import { asList, branchesOf, emptyRecord, own, questionOf, roleOf } from './lookup.js';
import { remaining } from './remaining.js';
import type { Answer, Answers, Flow, Lists, Question, QuestionId } from './types.js';

/** Where the visitor stands after their responses. */
export interface Replay<F extends Flow> {
  /** The questions answered, in the order asked. */
  readonly path: readonly QuestionId<F>[];
  /** The question to ask now; undefined when the flow has come to its end. */
  readonly current: QuestionId<F> | undefined;
  /** The answers of the questions on the path, no others. */
  readonly answers: Answers<F>;
  /** True when a response to `current` was there and is not an answer to it. */
  readonly invalid: boolean;
  /** How many questions are still to come, `current` included: at least and at most. Both 0 at the end. */
  readonly remaining: { readonly shortest: number; readonly longest: number };
}

export interface ReplayOptions<F extends Flow> {
  /** Checks picked values against the lists given; a value of a list that is not given is taken as it is. */
  readonly lists?: Lists<F>;
  /** Stop at this question though it is answered: Back, and changing an earlier answer. Ignored off the path. */
  readonly at?: QuestionId<F> | undefined;
}

/**
 * The state of a flow is a replay of its responses (question id to answer, from any source, never trusted): keep
 * the responses, change one, replay. Answers off the path vanish from `answers`; a response that is no answer to
 * its question stops the replay there. Never throws.
 */
export function replay<F extends Flow>(
  flow: F,
  responses: Readonly<Record<string, unknown>>,
  { lists, at }: ReplayOptions<F> = {},
): Replay<F> {
  const answers = emptyRecord<Answer>();
  const path: string[] = [];
  let invalid = false;
  let id = flow.start;
  let question = questionOf(flow, id);
  while (question && id !== at) {
    const response = own(responses, id);
    const answer = readAnswer(question, response, lists);
    if (answer === undefined) {
      invalid = response !== undefined;
      break;
    }
    path.push(id);
    answers[id] = answer;
    id = nextOf(question, id, answers);
    // A flow that was never checked may lead back to a question: it ends there, it does not spin.
    question = id in answers ? undefined : questionOf(flow, id);
  }
  return {
    path: path as QuestionId<F>[],
    current: question && (id as QuestionId<F>),
    answers: answers as Answers<F>,
    invalid,
    remaining: question ? remaining(flow, id, answers) : { shortest: 0, longest: 0 },
  };
}

/** The response as an answer to the question (a `many` in the order of its options), or undefined if it is none. */
export function readAnswer(
  question: Question,
  response: unknown,
  lists?: Readonly<Record<string, readonly string[] | undefined>>,
): Answer | undefined {
  const { kind, options } = question;
  if (kind === 'many') {
    if (!Array.isArray(response) || response.length === 0) return undefined;
    const chosen = new Set<unknown>(response);
    const answer = options.filter((option) => chosen.has(option));
    const alone = answer.length === 1 || !answer.some((option) => roleOf(question, option));
    return answer.length === chosen.size && alone ? answer : undefined;
  }
  if (typeof response !== 'string') return undefined;
  if (options.includes(response)) return response;
  if (kind !== 'pick' || response === '') return undefined;
  return (own(lists, question.list)?.includes(response) ?? true) ? response : undefined;
}

/** The chosen options of a `many` question after one is switched: an option with a role clears the rest. */
export function toggle(question: Question, chosen: readonly string[], option: string): readonly string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  const kept = roleOf(question, option) ? [] : chosen.filter((other) => !roleOf(question, other));
  return question.options.filter((other) => other === option || kept.includes(other));
}

function nextOf(question: Question, id: string, answers: Readonly<Record<string, Answer>>): string {
  const next = branchesOf(question);
  const fits = next.when.find(({ question: other = id, is }) => {
    const answer = own(answers, other);
    return answer !== undefined && asList(answer).some((chosen) => is.includes(chosen));
  });
  return fits ? fits.to : next.else;
}
