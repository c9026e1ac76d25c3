import { asList, emptyRecord, own, questionOf, roleOf } from './lookup.js';
import type {
  Answer,
  Answers,
  Condition,
  CriterionId,
  Flow,
  LevelOf,
  Lists,
  OverlayOf,
  QuestionId,
} from './types.js';

/** An answer that a finding rests on. */
export interface Evidence<F extends Flow> {
  readonly question: QuestionId<F>;
  readonly answers: readonly string[];
}

/** What the answers say about one criterion. */
export interface Finding<F extends Flow> {
  readonly criterion: CriterionId<F>;
  /** `unknown`: it hangs on an answer "not sure" or "prefer not to say". */
  readonly state: 'met' | 'unmet' | 'unknown';
  /** The level this finding leads to, if any. */
  readonly level: LevelOf<F> | undefined;
  /** The overlay this finding leads to, if any. */
  readonly overlay: OverlayOf<F> | undefined;
  /** The answers that met it or left it unknown; empty when unmet. */
  readonly because: readonly Evidence<F>[];
}

export interface Assessment<F extends Flow> {
  /** One for each criterion whose questions were asked, in the order of the criteria. */
  readonly findings: readonly Finding<F>[];
  /** The most severe level found; the last level of the flow when there is none. */
  readonly outcome: LevelOf<F>;
  /** The overlays found, in the order of the flow. */
  readonly overlays: readonly OverlayOf<F>[];
  /** The findings that led to a level or an overlay: most severe first, overlays last. */
  readonly reasons: readonly Finding<F>[];
}

/**
 * What the answers add up to. No score: the most severe finding decides. Answers are those of `replay`; lists are
 * the practice's (which states it serves, say). Before the flow's end it tells what the answers so far lead to.
 */
export function assess<F extends Flow>(flow: F, answers: Answers<F>, lists?: Lists<F>): Assessment<F> {
  const findings: Finding<F>[] = [];
  for (const [criterion, { when, level, overlay, unknown }] of Object.entries(flow.criteria)) {
    const verdict = judge(flow, when, answers as Record<string, Answer>, lists);
    if (!verdict) continue;
    const { state, because } = verdict;
    findings.push({
      criterion,
      state,
      level: state === 'met' ? level : state === 'unknown' ? unknown : undefined,
      overlay: state === 'met' ? overlay : undefined,
      because: merge(because),
    } as Finding<F>);
  }
  const rank = ({ level }: Finding<F>) =>
    level === undefined ? flow.levels.length : flow.levels.indexOf(level);
  const reasons = findings
    .filter(({ level, overlay }) => level !== undefined || overlay !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  return {
    findings,
    outcome: (reasons[0]?.level ?? flow.levels.at(-1)) as LevelOf<F>,
    overlays: (flow.overlays ?? []).filter((overlay) =>
      reasons.some((reason) => reason.overlay === overlay),
    ) as OverlayOf<F>[],
    reasons,
  };
}

interface Verdict {
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly because: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

const UNMET: Verdict = { state: 'unmet', because: [] };

/** Undefined: not to be judged, because a question was not asked or a list was not given. */
function judge(
  flow: Flow,
  condition: Condition,
  answers: Readonly<Record<string, Answer>>,
  lists: Readonly<Record<string, readonly string[] | undefined>> | undefined,
): Verdict | undefined {
  if ('question' in condition) return judgeAnswer(flow, condition, answers, lists);
  const every = 'all' in condition;
  const parts = (every ? condition.all : condition.any).map((part) => judge(flow, part, answers, lists));
  const having = (state: Verdict['state']) => parts.filter((part) => part?.state === state) as Verdict[];
  const [met, unknown, unmet] = [having('met'), having('unknown'), having('unmet')];
  const because = [...met, ...unknown].flatMap((part) => part.because);
  if (every) {
    if (unmet.length) return UNMET;
    // "Not sure" counts even where it spared the visitor the follow-up: care is lost by asking less, never by more.
    if (unknown.length) return { state: 'unknown', because };
    return met.length < parts.length ? undefined : { state: 'met', because };
  }
  if (met.length) return { state: 'met', because: met.flatMap((part) => part.because) };
  if (unknown.length) return { state: 'unknown', because };
  return unmet.length ? UNMET : undefined;
}

function judgeAnswer(
  flow: Flow,
  condition: Extract<Condition, { question: string }>,
  answers: Readonly<Record<string, Answer>>,
  lists: Readonly<Record<string, readonly string[] | undefined>> | undefined,
): Verdict | undefined {
  const { question: id } = condition;
  const question = questionOf(flow, id);
  const answer = own(answers, id);
  if (!question || answer === undefined) return undefined;
  const verdict = (state: Verdict['state'], chosen: readonly string[]): Verdict => ({
    state,
    because: [{ question: id, answers: chosen }],
  });
  const chosen = asList(answer);
  const unsure = chosen.filter((option) => /^(unknown|private)$/.test(roleOf(question, option) ?? ''));
  if ('is' in condition) {
    // A rule may name "not sure" itself; only where it does not is the answer an unknown.
    const fitting = chosen.filter((option) => condition.is.includes(option));
    if (fitting.length) return verdict('met', fitting);
    return unsure.length ? verdict('unknown', unsure) : UNMET;
  }
  if (unsure.length) return verdict('unknown', unsure);
  const inside = 'in' in condition;
  const given = (inside ? condition.in : condition.notIn)
    .map((list) => own(lists, list))
    .filter((list) => !!list);
  if (!given.length) return undefined;
  const found = given.some((list) => chosen.some((value) => list.includes(value)));
  return found === inside ? verdict('met', chosen) : UNMET;
}

/** One entry a question, though several parts of a condition may speak of it. */
function merge(because: Verdict['because']): Verdict['because'] {
  const byQuestion = emptyRecord<Set<string>>();
  for (const { question, answers } of because)
    byQuestion[question] = new Set([...(byQuestion[question] ?? []), ...answers]);
  return Object.entries(byQuestion).map(([question, answers]) => ({ question, answers: [...answers] }));
}
