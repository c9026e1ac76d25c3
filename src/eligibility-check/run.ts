import { type Answer, type Flow, type Lists, replay } from '../flow/index.js';
import { causeOf, type Place } from './place.js';

export type Screen = 'start' | 'question' | 'review' | 'result' | 'take-away' | 'instrument' | 'score';

/** The scores marked for the items of one questionnaire, in its order; undefined where there is none yet. */
export type Marks = readonly (number | undefined)[];

/** One visitor's way through the questions. What they said and where they look; everything else is derived. */
export interface Run {
  readonly screen: Screen;
  /** Every answer given, those of questions no longer on the path too: they count only when it leads there again. */
  readonly responses: Readonly<Record<string, Answer>>;
  /** The question looked at, if it is not the next one to answer. */
  readonly at?: string | undefined;
  /** The question was opened from the review, and its answer leads back there. */
  readonly changing?: boolean;
  /** The questionnaire looked at, on its own screen and on that of its score. */
  readonly instrument?: string;
  /** What was marked in each questionnaire. */
  readonly marks?: Readonly<Record<string, Marks>>;
}

/** The run after the first question has been opened. */
export const begin = (flow: Flow, run: Run): Run => ({ ...run, screen: 'question', at: flow.start });

/** What was said and marked, wherever one looks. */
export const kept = ({ responses, marks }: Run): Pick<Run, 'responses' | 'marks'> =>
  marks ? { responses, marks } : { responses };

/** The run after an answer: on to the next question or the result, or back to the review if it came from there. */
export function answer(flow: Flow, run: Run, id: string, value: Answer, lists: Lists<Flow>): Run {
  const responses = { ...run.responses, [id]: value };
  const after = { ...kept(run), responses };
  const { path, current } = replay(flow, responses, { lists });
  if (run.changing) {
    // Back to the review, unless the change asks one more thing of someone who had answered everything.
    const wasWhole = replay(flow, run.responses, { lists }).current === undefined;
    return wasWhole && current !== undefined
      ? { ...after, screen: 'question', at: current }
      : { ...after, screen: 'review' };
  }
  // A follow-up that a change brought in leads on to what is not answered yet, not through all that is.
  const isNew = !Object.hasOwn(run.responses, id);
  const at = (isNew ? undefined : path[path.indexOf(id) + 1]) ?? current;
  return at === undefined ? { ...after, screen: 'result' } : { ...after, screen: 'question', at };
}

/**
 * The run one step back. From help needed now that is the answer which called for it, taken back: else every other
 * screen would call for help again.
 */
export function back(run: Run, place: Place): Run {
  const before = kept(run);
  if (run.changing) return { ...before, screen: 'review' };
  if (/^(instrument|score|take-away)$/.test(place.screen)) return { ...before, screen: 'result' };
  const cause = causeOf(place);
  const at = cause ?? place.path.at(-1);
  if (at === undefined) return { ...before, screen: 'start' };
  if (cause === undefined) return { ...before, screen: 'question', at };
  // Someone who was changing an answer in the review is still doing that.
  const changing = run.screen === 'review' ? { changing: true } : {};
  return { ...without(before, new Set([cause])), screen: 'question', at, ...changing };
}

/** The run without what was said to these questions. */
export function without<R extends Pick<Run, 'responses'>>(run: R, ids: ReadonlySet<string>): R {
  const responses = Object.fromEntries(Object.entries(run.responses).filter(([id]) => !ids.has(id)));
  return { ...run, responses };
}

/** The run with the list of answers open. */
export const review = (run: Run): Run => ({ ...kept(run), screen: 'review' });

/** The run with one answer of the review open. */
export const change = (run: Run, id: string): Run => ({
  ...kept(run),
  screen: 'question',
  at: id,
  changing: true,
});

/** The run where it goes on from the review: the next question to answer, or the result. */
export const resume = (run: Run): Run => ({ ...kept(run), screen: 'question' });

/** The run at its result, from what stands behind that. */
export const toResult = (run: Run): Run => ({ ...kept(run), screen: 'result' });

/** The run with the summary to take along open. */
export const takeAway = (run: Run): Run => ({ ...kept(run), screen: 'take-away' });
