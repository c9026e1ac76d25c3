import {
  type Answer,
  assess,
  type Assessment,
  type Flow,
  type Lists,
  type Replay,
  replay,
} from '../flow/index.js';

export type Screen = 'start' | 'question' | 'review' | 'result';

/** One visitor's way through the questions. What they said and where they look; everything else is derived. */
export interface Run {
  readonly screen: Screen;
  /** Every answer given, those of questions no longer on the path too: they count only when it leads there again. */
  readonly responses: Readonly<Record<string, Answer>>;
  /** The question looked at, if it is not the next one to answer. */
  readonly at?: string | undefined;
  /** The question was opened from the review, and its answer leads back there. */
  readonly changing?: boolean;
}

/** Where a run stands. */
export interface Place extends Pick<Replay<Flow>, 'path' | 'current' | 'answers' | 'remaining'> {
  /** The screen to show. Help needed now comes before any other. */
  readonly screen: Screen;
  /** What the answers before this place lead to. */
  readonly found: Assessment<Flow>;
  /** Someone needs help now. */
  readonly urgent: boolean;
}

/** Where a run stands under a flow, which may have changed since: a practice's settings can come late. */
export function placeOf(flow: Flow, run: Run, lists: Lists<Flow>): Place {
  const at = run.screen === 'question' ? run.at : undefined;
  const { path, current, answers, remaining } = replay(flow, run.responses, { lists, at });
  const found = assess(flow, answers, lists);
  const urgent = found.outcome === flow.levels[0];
  return { path, current, answers, remaining, found, urgent, screen: screenOf(run.screen, urgent, current) };
}

function screenOf(wanted: Screen, urgent: boolean, current: string | undefined): Screen {
  if (wanted === 'start') return wanted;
  if (urgent) return 'result';
  if (wanted === 'result' && current) return 'question';
  return wanted === 'question' && !current ? 'result' : wanted;
}

/** Whether the help lines are shown in full: at once after the answer that calls for them, and with the result. */
export function linesFor({ urgent, found, screen, path }: Place): boolean {
  const cause = found.reasons.find(({ overlay }) => overlay === 'crisis-lines')?.because[0]?.question;
  return (
    urgent ||
    (cause !== undefined && (screen === 'result' || (screen === 'question' && path.at(-1) === cause)))
  );
}

/** The run after the first question has been opened. */
export const begin = (flow: Flow, run: Run): Run => ({ ...run, screen: 'question', at: flow.start });

/** The run after an answer: on to the next question or the result, or back to the review if it came from there. */
export function answer(flow: Flow, run: Run, id: string, value: Answer, lists: Lists<Flow>): Run {
  const responses = { ...run.responses, [id]: value };
  if (run.changing) return { screen: 'review', responses };
  const { path, current } = replay(flow, responses, { lists });
  const at = path[path.indexOf(id) + 1] ?? current;
  return at === undefined ? { screen: 'result', responses } : { screen: 'question', responses, at };
}

/** The run one step back. From help needed now that is the answer which called for it. */
export function back(run: Run, place: Place): Run {
  const { responses } = run;
  if (run.changing) return { screen: 'review', responses };
  const cause = place.urgent ? place.found.reasons[0]?.because[0]?.question : undefined;
  const at = cause ?? place.path.at(-1);
  return at === undefined ? { screen: 'start', responses } : { screen: 'question', responses, at };
}

/** The run with the list of answers open. */
export const review = ({ responses }: Run): Run => ({ screen: 'review', responses });

/** The run with one answer of the review open. */
export const change = ({ responses }: Run, id: string): Run => ({
  screen: 'question',
  responses,
  at: id,
  changing: true,
});

/** The run where it goes on from the review: the next question to answer, or the result. */
export const resume = ({ responses }: Run): Run => ({ screen: 'question', responses });
