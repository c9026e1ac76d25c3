import { own } from './lookup.js';
import type { Criterion, CriterionId, Flow, Problem } from './types.js';

export interface Policy {
  /** Criterion id to a level at least as severe as the criterion's own. From a practice's file: never trusted. */
  readonly stricter?: Readonly<Record<string, unknown>>;
}

/** Why a line of a policy was refused; `path` is `stricter.<criterion>`. */
export interface PolicyProblem extends Problem {
  readonly criterion: string;
  /** The criterion's own level; undefined when there is no such criterion or it leads to an overlay. */
  readonly level: string | undefined;
  readonly asked: unknown;
}

/** A flow whose criteria may have other levels than the literal it came from. */
export type TunedFlow<F extends Flow> = Omit<F, 'criteria'> & {
  readonly criteria: { readonly [C in CriterionId<F>]: Criterion };
};

/**
 * The flow with a practice's own levels. A rule may be made stricter, never looser: what is looser or unknown is
 * left as it was and reported. Never throws, never changes the flow it was given.
 */
export function withPolicy<F extends Flow>(
  flow: F,
  { stricter = {} }: Policy,
): { readonly flow: TunedFlow<F>; readonly problems: readonly PolicyProblem[] } {
  const criteria: Record<string, Criterion> = { ...flow.criteria };
  const problems: PolicyProblem[] = [];
  for (const [id, asked] of Object.entries(stricter)) {
    const criterion = own(flow.criteria, id);
    const level = criterion?.level;
    const refuse = (message: string, expected: readonly string[], found: unknown) =>
      problems.push({
        path: `stricter.${id}`,
        message,
        expected: expected.join(', '),
        found: typeof found === 'string' ? found : typeof found,
        criterion: id,
        level,
        asked,
      });
    if (!criterion) refuse('there is no such rule', Object.keys(flow.criteria), id);
    else if (level === undefined)
      refuse('this rule has no level', ['a rule with a level'], criterion.overlay);
    else {
      const allowed = flow.levels.slice(0, flow.levels.indexOf(level) + 1);
      if (typeof asked !== 'string' || !flow.levels.includes(asked))
        refuse('this is not a level', allowed, asked);
      else if (!allowed.includes(asked)) refuse('a rule can be made stricter, not looser', allowed, asked);
      else criteria[id] = { ...criterion, level: asked } as Criterion;
    }
  }
  return { flow: { ...flow, criteria: criteria as TunedFlow<F>['criteria'] }, problems };
}
