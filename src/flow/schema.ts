import * as z from 'zod/mini';
import type { Condition } from './types.js';

// zod would try `new Function` to make faster parsers, which a page with a strict CSP reports as a violation.
z.config({ jitless: true });

/*
 * The shape of a flow file. A message given to a schema says what is expected there. Unknown keys are refused, not
 * passed over: a mistyped `unknown` would quietly make a rule looser. The doc comments become the descriptions in
 * flow.schema.json. Of zod little more is used than practice files need: whatever else were, each page that has a
 * practice file would carry.
 */

/** @param rule which keys go together: a test, and how the message says it */
const block = <const S extends Record<string, z.ZodMiniType>>(
  shape: S,
  like: string,
  rule?: readonly [(value: Readonly<Record<string, unknown>>) => boolean, string],
) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `one of ${Object.keys(shape).join(', ')}`
        : `a block in braces, like ${like}`,
    // Not by a call of `check`, which would look into a shape that speaks of itself before it is there.
    ...(rule && { checks: [z.refine<Readonly<Record<string, unknown>>>(...rule)] }),
  });
/** Pairs under ids that the file chooses: an object of no known keys, half the size of zod's records. */
const byKey = <T extends z.ZodMiniType>(value: T, message: string) =>
  z.catchall(z.object({}, message), value);
const id = z.string('an id in quotes');
const ids = z.array(id, 'a list of ids, like ["yes", "no"]');

const next = z.union(
  [
    id,
    block(
      {
        /** The ways on, tried in this order; the first that fits is taken. */
        when: z.array(
          block(
            {
              /** The question whose answer decides: an earlier one, or this one if left out. */
              question: z.optional(id),
              /** The way is taken when any of these answers was given. */
              is: ids,
              /** The id of the question that comes next, or "end". */
              to: id,
            },
            '{"is": ["yes"], "to": "end"}',
          ),
          'a list like [{"is": ["yes"], "to": "end"}]',
        ),
        /** The question that comes next when no way above fits, or "end". */
        else: id,
      },
      '{"when": [{"is": ["yes"], "to": "end"}], "else": "age"}',
    ),
  ],
  'the id of a question, "end", or a block with "when" and "else"',
);

const ask = {
  /** The ids of the answers, in the order shown. Their words stand in `words`, as "option.<question>.<answer>". */
  options: ids,
  /**
   * What an answer means beyond itself; such an answer stands alone. "unknown": not sure. "private": would rather not
   * say. "exclusive": none of these, where several answers can be given.
   */
  roles: z.optional(
    byKey(
      z.enum(['unknown', 'private', 'exclusive'], 'one of "unknown", "private", "exclusive"'),
      'pairs in braces, like {"not-sure": "unknown"}',
    ),
  ),
  /** What comes next: the id of a question, "end", or ways on that depend on the answers. */
  next,
};
const question = block(
  {
    /** "one": one answer. "many": all that fit. "pick": one entry of a list, or one of the options. */
    kind: z.enum(['one', 'many', 'pick'], '"one", "many" or "pick"'),
    /** With "pick", and only there, the list to pick from: "states", the states of the US. */
    list: z.optional(id),
    ...ask,
  },
  '{"kind": "one", …}',
  [
    ({ kind, list }) => (kind === 'pick') === (list !== undefined),
    'a "list" with "kind": "pick", and only there',
  ],
);

// One block with every key, so that a message names the place inside it; which keys go together is checked after.
const condition = block(
  {
    /** The question whose answer is looked at. */
    question: z.optional(id),
    /** Met by any of these answers. */
    is: z.optional(ids),
    /** Met when what was picked is in one of these lists. */
    in: z.optional(ids),
    /** Met when what was picked is in none of these lists: {"question": "state", "notIn": ["served"]}. */
    notIn: z.optional(ids),
    /** Met when every one of these conditions is. */
    get all(): Conditions {
      return z.optional(z.array(condition, 'a list of conditions'));
    },
    /** Met when one of these conditions is. */
    get any(): Conditions {
      return z.optional(z.array(condition, 'a list of conditions'));
    },
  },
  '{"question": "age", "is": ["under-18"]}',
  [
    ({ question, ...rest }) => {
      const [word, ...more] = Object.keys(rest);
      return (
        !more.length &&
        (question === undefined ? word === 'all' || word === 'any' : /^(is|in|notIn)$/.test(word ?? ''))
      );
    },
    'a "question" with one of "is", "in", "notIn"; or "all"; or "any"',
  ],
) as unknown as z.ZodMiniType<Condition>;
type Conditions = z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<Condition>>>;

const criterion = block(
  {
    /** The outcome it leads to. The most severe one found is shown. */
    level: z.optional(id),
    /** In place of a level: the note it adds beside the outcome, one of `overlays`. */
    overlay: z.optional(id),
    /** Which answers meet the rule. */
    when: condition,
    /** The level that "not sure" and "would rather not say" lead to; none if left out. Never worse than the rule's own. */
    unknown: z.optional(id),
    /**
     * Where the rule comes from: ids of sources that the widgets know, such as "spravato", or of your own, whose titles
     * stand in `words`, as "source.<id>".
     */
    source: z.optional(z.array(id, 'a list of source ids')),
    /** The day on which the rule was last held against its sources, like "2026-11-01". */
    reviewedOn: z.optional(z.string('a date like "2026-11-01"')),
  },
  '{"level": "not-now", …}',
  [
    ({ level, overlay }) => (level === undefined) !== (overlay === undefined),
    'either a "level" or an "overlay"',
  ],
);

export const flowFileSchema = block(
  {
    /** For editors: where the schema of this file is. */
    $schema: z.optional(z.string()),
    /** The id of the first question. */
    start: id,
    /** The questions, by ids of your choice. */
    questions: byKey(question, 'questions in braces, by their ids'),
    /** The rules: what the answers lead to, by ids of your choice. */
    criteria: byKey(criterion, 'rules in braces, by their ids'),
    /** The outcomes, most severe first. The last one holds when no rule is met. */
    levels: ids,
    /** The notes that can stand beside an outcome. */
    overlays: z.optional(ids),
    /** The lists that questions and rules refer to. */
    lists: z.optional(ids),
    /** The sentences, by language and key, like {"en": {"question.age": "…", "option.age.adult": "…"}}. */
    words: z.optional(
      byKey(
        byKey(z.string('text in quotes'), 'sentences in braces, by their keys'),
        'languages in braces, like {"en": {"question.age": "…"}}',
      ),
    ),
  },
  '{"start": "age", …}',
);
