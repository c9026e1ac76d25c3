import { branchesOf } from './lookup.js';
import type { Flow, QuestionId } from './types.js';

/** One way through the flow. Edges of one question come in the order in which they are tried. */
export interface Edge<F extends Flow> {
  readonly from: QuestionId<F>;
  readonly to: QuestionId<F> | 'end';
  /** The answers that take it; undefined for the way taken when no other fits. */
  readonly when: { readonly question: QuestionId<F>; readonly is: readonly string[] } | undefined;
  /** Where the target is written: `questions.bp.next.when[1].to`, counted from 1 as people do. */
  readonly path: string;
}

/** Every way the flow can take, for drawing it or proving something about it. */
export function graph<F extends Flow>(flow: F): readonly Edge<F>[] {
  return Object.entries(flow.questions).flatMap(([from, question]) => {
    const next = branchesOf(question);
    const at = `questions.${from}.next`;
    const edges = next.when.map(({ question: other = from, is, to }, index) => ({
      from,
      to,
      when: { question: other, is },
      path: `${at}.when[${index + 1}].to`,
    }));
    const otherwise = {
      from,
      to: next.else,
      when: undefined,
      path: typeof question.next === 'string' ? at : `${at}.else`,
    };
    return [...edges, otherwise] as Edge<F>[];
  });
}

/** The keys of the sentences a flow needs in each language (see `WordKey`). */
export function wordKeys(flow: Flow): readonly string[] {
  const questions = Object.entries(flow.questions);
  return [
    ...questions.flatMap(([id, { options }]) => [
      `question.${id}`,
      ...options.map((option) => `option.${id}.${option}`),
    ]),
    ...Object.keys(flow.criteria).map((id) => `reason.${id}`),
    ...flow.levels.map((level) => `level.${level}`),
    ...(flow.overlays ?? []).map((overlay) => `overlay.${overlay}`),
  ];
}

/** The keys of the sentences a flow may have besides (see `ExtraWordKey`). */
export function extraWordKeys(flow: Flow): readonly string[] {
  const criteria = Object.entries(flow.criteria);
  return [
    ...Object.keys(flow.questions).flatMap((id) => [`hint.${id}`, `why.${id}`]),
    ...criteria.map(([id]) => `ask.${id}`),
    ...flow.levels.flatMap((level) => [`text.${level}`, `next.${level}`]),
    ...new Set(criteria.flatMap(([, { source = [] }]) => source.map((id) => `source.${id}`))),
  ];
}
