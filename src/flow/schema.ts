import * as z from 'zod/mini';
import type { Condition } from './types.js';

/*
 * The shape of a flow file. A message given to a schema says what is expected there. Unknown keys are refused, not
 * passed over: a mistyped `unknown` would quietly make a rule looser.
 */

const block = <const S extends Record<string, z.ZodMiniType>>(shape: S, like: string) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `one of ${Object.keys(shape).join(', ')}`
        : `a block in braces, like ${like}`,
  });
const id = z.string('an id in quotes');
const ids = z.array(id, 'a list of ids, like ["yes", "no"]');

const next = z.union(
  [
    id,
    block(
      {
        when: z.array(
          block({ question: z.exactOptional(id), is: ids, to: id }, '{"is": ["yes"], "to": "end"}'),
          'a list like [{"is": ["yes"], "to": "end"}]',
        ),
        else: id,
      },
      '{"when": [{"is": ["yes"], "to": "end"}], "else": "age"}',
    ),
  ],
  'the id of a question, "end", or a block with "when" and "else"',
);

const ask = {
  options: ids,
  roles: z.exactOptional(
    z.record(
      z.string(),
      z.enum(['unknown', 'private', 'exclusive'], 'one of "unknown", "private", "exclusive"'),
      'pairs in braces, like {"not-sure": "unknown"}',
    ),
  ),
  next,
};
const question = z.discriminatedUnion(
  'kind',
  [
    block({ kind: z.enum(['one', 'many']), ...ask }, '{"kind": "one", …}'),
    block({ kind: z.literal('pick'), list: id, ...ask }, '{"kind": "pick", …}'),
  ],
  'a block with "kind": "one", "many" or "pick"',
);

// One block with every key, so that a message names the place inside it; which keys go together is checked after.
const condition = z
  .lazy(() =>
    block(
      {
        question: z.optional(id),
        is: z.optional(ids),
        in: z.optional(ids),
        notIn: z.optional(ids),
        all: z.optional(z.array(condition, 'a list of conditions')),
        any: z.optional(z.array(condition, 'a list of conditions')),
      },
      '{"question": "age", "is": ["under-18"]}',
    ),
  )
  .check(
    z.refine(({ question, ...rest }) => {
      const [word, ...more] = Object.keys(rest);
      return (
        !more.length &&
        (question === undefined ? word === 'all' || word === 'any' : /^(is|in|notIn)$/.test(word ?? ''))
      );
    }, 'a "question" with one of "is", "in", "notIn"; or "all"; or "any"'),
  ) as unknown as z.ZodMiniType<Condition>;

const rule = {
  when: condition,
  unknown: z.exactOptional(id),
  source: z.exactOptional(z.array(id, 'a list of source ids')),
  reviewedOn: z.exactOptional(z.string('a date like "2026-11-01"')),
};
const criterion = z.union(
  [
    block({ level: id, ...rule }, '{"level": "not-now", …}'),
    block({ overlay: id, ...rule }, '{"overlay": "logistics", …}'),
  ],
  'a block with "when" and either "level" or "overlay"',
);

const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code like "en"'));

export const flowFileSchema = block(
  {
    $schema: z.exactOptional(z.string()),
    start: id,
    questions: z.record(z.string(), question, 'questions in braces, by their ids'),
    criteria: z.record(z.string(), criterion, 'rules in braces, by their ids'),
    levels: ids,
    overlays: z.exactOptional(ids),
    lists: z.exactOptional(ids),
    words: z.exactOptional(
      z.record(
        language,
        z.record(z.string(), z.string('text in quotes'), 'sentences in braces, by their keys'),
        'languages in braces, like {"en": {"question.age": "…"}}',
      ),
    ),
  },
  '{"start": "age", …}',
);
