import type { Flow, LevelOf, ListOf, OptionOf, OverlayOf, QuestionId, Role } from './types.js';

type Target<F extends Flow> = QuestionId<F> | 'end';

type Only<T, Keys> = { readonly [K in Exclude<keyof T, Keys>]: never };

type BranchIn<F extends Flow, Self extends QuestionId<F>> =
  | { readonly question?: never; readonly is: readonly OptionOf<F, Self>[]; readonly to: Target<F> }
  | {
      [Q in QuestionId<F>]: {
        readonly question: Q;
        readonly is: readonly OptionOf<F, Q>[];
        readonly to: Target<F>;
      };
    }[QuestionId<F>];

type QuestionIn<F extends Flow, Self extends QuestionId<F>> = {
  readonly options: readonly string[];
  readonly roles?: { readonly [O in OptionOf<F, Self>]?: Role };
  readonly next: Target<F> | { readonly when: readonly BranchIn<F, Self>[]; readonly else: Target<F> };
} & ({ readonly kind: 'one' | 'many' } | { readonly kind: 'pick'; readonly list: ListOf<F> }) &
  Only<F['questions'][Self], 'kind' | 'options' | 'roles' | 'next' | 'list'>;

type ConditionIn<F extends Flow> =
  | {
      [Q in QuestionId<F>]:
        | { readonly question: Q; readonly is: readonly OptionOf<F, Q>[] }
        | (F['questions'][Q]['kind'] extends 'pick'
            ?
                | { readonly question: Q; readonly in: readonly ListOf<F>[] }
                | { readonly question: Q; readonly notIn: readonly ListOf<F>[] }
            : never);
    }[QuestionId<F>]
  | { readonly all: readonly ConditionIn<F>[] }
  | { readonly any: readonly ConditionIn<F>[] };

type CriterionIn<F extends Flow, C> = {
  readonly when: ConditionIn<F>;
  readonly unknown?: LevelOf<F>;
  readonly source?: readonly string[];
  readonly reviewedOn?: `${number}-${number}-${number}`;
} & (
  | { readonly level: LevelOf<F>; readonly overlay?: never }
  | { readonly overlay: OverlayOf<F>; readonly level?: never }
) &
  Only<C, 'when' | 'unknown' | 'source' | 'reviewedOn' | 'level' | 'overlay'>;

/** The flow as its own names allow it: what a literal is checked against. */
type Sound<F extends Flow> = {
  readonly start: QuestionId<F>;
  readonly questions: { readonly [Q in QuestionId<F>]: Q extends 'end' ? never : QuestionIn<F, Q> };
  readonly criteria: { readonly [C in keyof F['criteria']]: CriterionIn<F, F['criteria'][C]> };
  readonly levels: readonly string[];
  readonly overlays?: readonly string[];
  readonly lists?: readonly string[];
} & Only<F, keyof Flow>;

/**
 * A flow written as a literal. Returns it unchanged; the compiler refuses a `next`, option, question, level, overlay
 * or list that the flow does not have. What types cannot see (cycles, unreachable questions) is proved by `check`.
 */
export function defineFlow<const F extends Flow & Sound<F>>(flow: F): F {
  return flow;
}
