import {
  assess,
  type Assessment,
  type Evidence,
  type Finding,
  type Flow,
  type Lists,
  type Replay,
  replay,
} from '../flow/index.js';
import { levels } from './policy.js';
import type { Run, Screen } from './run.js';

/** Where a run stands. */
export interface Place extends Pick<Replay<Flow>, 'path' | 'current' | 'answers' | 'remaining'> {
  /** The screen to show. Help needed now comes before any other. */
  readonly screen: Screen;
  /** What the answers before this place lead to. */
  readonly found: Assessment<Flow>;
  /** Someone needs help now. */
  readonly urgent: boolean;
  /** Every question of the way was asked: the result did not come early because of an answer. */
  readonly whole: boolean;
}

/**
 * Where a run stands under a flow, which may have changed since: a practice's settings can come late.
 * @param thoughts what was marked in a questionnaire that counts as thoughts of ending one's life
 */
export function placeOf(flow: Flow, run: Run, lists: Lists<Flow>, thoughts?: Evidence<Flow>): Place {
  const at = run.screen === 'question' ? run.at : undefined;
  const { path, current, answers, remaining } = replay(flow, run.responses, { lists, at });
  const found = withThoughts(flow, assess(flow, answers, lists), thoughts);
  const urgent = found.outcome === 'help-now';
  const screen = screenOf(run.screen, urgent, current);
  const whole = current === undefined && endsWith(flow, path.at(-1));
  return { path, current, answers, remaining, found, urgent, screen, whole };
}

/** What a questionnaire tells counts as if it had been said in the check: by the rule `thoughts`, as it is set. */
function withThoughts(
  flow: Flow,
  found: Assessment<Flow>,
  thoughts: Evidence<Flow> | undefined,
): Assessment<Flow> {
  const isKnown = found.reasons.some(
    ({ criterion, state, level }) =>
      /^(plan|thoughts)$/.test(criterion) && state === 'met' && level !== undefined,
  );
  if (!thoughts || isKnown) return found;
  const level = flow.criteria['thoughts']?.level ?? 'prescriber-first';
  const finding: Finding<Flow> = {
    criterion: 'thoughts',
    state: 'met',
    level,
    overlay: undefined,
    because: [thoughts],
  };
  // Before the others that are as severe.
  const reasons = [finding, ...found.reasons].sort((a, b) => severity(a) - severity(b));
  return { ...found, reasons, outcome: reasons[0]?.level ?? found.outcome };
}

const severity = ({ level }: Finding<Flow>): number =>
  level === undefined ? levels.length : levels.indexOf(level as (typeof levels)[number]);

/** The question, of the check or a questionnaire, whose answer calls for help now. */
export const causeOf = ({ urgent, found }: Place): string | undefined =>
  urgent ? found.reasons[0]?.because[0]?.question : undefined;

/** What a result is made of, on the screen and on paper. */
export interface ResultParts {
  /** The findings with a level, most severe first. */
  readonly raised: readonly Finding<Flow>[];
  /** What stands beside the outcome. */
  readonly notes: readonly Finding<Flow>[];
  /** A minor is sent to people they know, never to a sale. */
  readonly isMinor: boolean;
  /** Other kinds of care are named. */
  readonly wantsElse: boolean;
  /** The key of the words for the next steps. */
  readonly next: string;
}

export function resultOf({ found: { outcome, reasons, overlays } }: Place): ResultParts {
  const isMinor = reasons.some(({ criterion }) => criterion === 'under-18');
  return {
    raised: reasons.filter(({ level }) => level !== undefined),
    notes: reasons.filter(({ overlay }) => overlay !== undefined && overlay !== 'crisis-lines'),
    isMinor,
    wantsElse: !isMinor && (outcome === 'not-now' || overlays.includes('medicine-only')),
    next: `next.${isMinor ? 'under-18' : outcome}`,
  };
}

/** True if no answer to this question leads on to another one. */
function endsWith(flow: Flow, id: string | undefined): boolean {
  const next = flow.questions[id ?? '']?.next;
  if (next === undefined || typeof next === 'string') return next === 'end';
  return next.else === 'end' && next.when.every(({ to }) => to === 'end');
}

/** Screens that stand behind the result. */
const behindResult: readonly Screen[] = ['result', 'take-away', 'instrument', 'score'];

function screenOf(wanted: Screen, urgent: boolean, current: string | undefined): Screen {
  if (wanted === 'start') return wanted;
  if (urgent) return 'result';
  if (behindResult.includes(wanted) && current !== undefined) return 'question';
  return wanted === 'question' && current === undefined ? 'result' : wanted;
}

/**
 * Whether the help lines are shown in full: at once after the answer that calls for them, and with the result.
 * @param marked the questionnaire on the screen calls for them
 */
export function linesFor({ urgent, found, screen, path }: Place, marked: boolean): boolean {
  if (urgent || marked) return true;
  const cause = found.reasons.find(
    ({ overlay, criterion, because }) =>
      overlay === 'crisis-lines' || (criterion === 'thoughts' && !path.includes(because[0]?.question ?? '')),
  )?.because[0]?.question;
  if (cause === undefined) return false;
  return screen === 'result' || (screen === 'question' && path.at(-1) === cause);
}
