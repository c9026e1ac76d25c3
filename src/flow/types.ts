/**
 * A question flow is plain data: it can be written in TypeScript (see `defineFlow`, which lets the compiler check
 * every name in it) or come as JSON (see `parse.ts`). Routing (`next`), policy (`criteria`) and words are apart.
 */

/** What an option means beyond itself. Options with a role stand alone: in a `many` question they clear the rest. */
export type Role =
  /** "Not sure". */
  | 'unknown'
  /** "Prefer not to say". */
  | 'private'
  /** "None of these", in a `many` question. */
  | 'exclusive';

/** One way on: taken when any of the answers `is` was given to `question` (default: the question just asked). */
export interface Branch {
  readonly question?: string;
  readonly is: readonly string[];
  readonly to: string;
}

/** Where to go: a question, `'end'`, or the first branch that fits and `else` where none does. */
export type Next = string | { readonly when: readonly Branch[]; readonly else: string };

interface Ask {
  /** Ids of the answers, in the order shown. */
  readonly options: readonly string[];
  readonly roles?: Readonly<Record<string, Role>>;
  readonly next: Next;
}

/**
 * `one`: one of the options. `many`: at least one of the options. `pick`: one value of the named list, which comes
 * from outside (US states, say), or one of the options (often only "not sure"; may be empty).
 */
export type Question =
  | (Ask & { readonly kind: 'one' | 'many' })
  | (Ask & { readonly kind: 'pick'; readonly list: string });

/**
 * `is`: any of these answers. `in`/`notIn`: the value picked is in one/none of these named lists. `all`: one part
 * against it settles it, else one "not sure" makes it unknown (also where it spared the visitor a follow-up), else a
 * part not asked leaves it unjudged. `any`: one part for it is enough; parts not asked do not count.
 */
export type Condition =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly question: string; readonly notIn: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A rule. It leads to a level, or to an overlay that stands beside the levels and does not compete with them. */
export type Criterion = {
  readonly when: Condition;
  /** The level that "not sure" and "prefer not to say" lead to. Default: none. */
  readonly unknown?: string;
  /** Ids of the sources of this rule. */
  readonly source?: readonly string[];
  /** ISO date of the last review of this rule against its sources. */
  readonly reviewedOn?: string;
} & (
  | { readonly level: string; readonly overlay?: never }
  | { readonly overlay: string; readonly level?: never }
);

/** Any flow. A flow from `defineFlow` has its exact names in its type; one from JSON has this type. */
export interface Flow {
  readonly start: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly criteria: Readonly<Record<string, Criterion>>;
  /** Most severe first; the last is the outcome when no criterion is met. */
  readonly levels: readonly string[];
  readonly overlays?: readonly string[];
  /** Names of the lists that `pick` questions and conditions refer to; their values are given at run time. */
  readonly lists?: readonly string[];
}

/** One thing wrong in a flow or a policy: where, what, and what would be right. */
export interface Problem {
  /** Such as `questions.bp.next.when[1].to`, counted from 1 as people do. */
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
}

export type QuestionId<F extends Flow> = keyof F['questions'] & string;
export type CriterionId<F extends Flow> = keyof F['criteria'] & string;
export type LevelOf<F extends Flow> = F['levels'][number];
export type OverlayOf<F extends Flow> = 'overlays' extends keyof F
  ? NonNullable<F['overlays']>[number]
  : never;
export type ListOf<F extends Flow> = 'lists' extends keyof F ? NonNullable<F['lists']>[number] : never;
export type OptionOf<F extends Flow, Q extends QuestionId<F>> = F['questions'][Q]['options'][number];

/** An option id or picked value; for a `many` question the list of them. */
export type Answer = string | readonly string[];
export type AnswerOf<F extends Flow, Q extends QuestionId<F>> =
  string extends QuestionId<F>
    ? Answer
    : F['questions'][Q]['kind'] extends 'many'
      ? readonly OptionOf<F, Q>[]
      : F['questions'][Q]['kind'] extends 'pick'
        ? string
        : OptionOf<F, Q>;
/** The answers on the path: what `replay` returns and `assess` reads. */
export type Answers<F extends Flow> = { readonly [Q in QuestionId<F>]?: AnswerOf<F, Q> };
/** The values of the flow's lists. A list left out is not known: conditions that need it are not judged. */
export type Lists<F extends Flow> = { readonly [L in ListOf<F>]?: readonly string[] };

/** The sentences a flow needs in each language. `reason` says why a criterion matters to the visitor. */
export type WordKey<F extends Flow> =
  | `question.${QuestionId<F>}`
  | { [Q in QuestionId<F>]: `option.${Q}.${OptionOf<F, Q>}` }[QuestionId<F>]
  | `reason.${CriterionId<F>}`
  | `level.${LevelOf<F>}`
  | `overlay.${OverlayOf<F>}`;
/**
 * Sentences that may be there: help with a question and why it is asked, what to ask a clinician, what a level means
 * and what to do next, the name of a source.
 */
export type ExtraWordKey<F extends Flow> =
  | `${'hint' | 'why'}.${QuestionId<F>}`
  | `ask.${CriterionId<F>}`
  | `${'text' | 'next'}.${LevelOf<F>}`
  | `source.${string}`;
export type Words<F extends Flow> = { readonly [K in WordKey<F>]: string } & {
  readonly [K in ExtraWordKey<F>]?: string;
};
