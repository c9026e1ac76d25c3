import * as z from 'zod/mini';
import { countUpTo, range, upTo } from './basics.js';

/** How many sessions there are and how long they take. */
export const sessions = z.strictObject(
  {
    /** The first call. */
    call: z.optional(
      z.strictObject(
        {
          /** Its length in minutes: the shortest and the longest; [15, 20] by default. */
          minutes: z.optional(range(upTo(240), '[15, 20]')),
        },
        'like {"minutes": [15, 20]}',
      ),
    ),
    /** The medical evaluation. */
    evaluation: z.optional(
      z.strictObject(
        {
          /** Its length in minutes: the shortest and the longest; about an hour by default. */
          minutes: z.optional(range(upTo(480), '[45, 60]')),
        },
        'like {"minutes": [45, 60]}',
      ),
    ),
    /** Meetings before the first dosing session. */
    preparation: z.optional(
      z
        .strictObject(
          {
            /** The fewest there are. */
            min: z.optional(countUpTo(50)),
            /** The most there are. */
            max: z.optional(countUpTo(50)),
          },
          'like {"min": 1}',
        )
        .check(
          z.refine(({ min = 0, max = min }) => min <= max, {
            error: 'a number that is not below the fewest, "min"',
            path: ['max'],
          }),
        ),
    ),
    /** The dosing sessions. */
    dosing: z.optional(
      z.strictObject(
        {
          /** Length of one in hours: the shortest and the longest. */
          hours: z.optional(range(upTo(12), '[2, 3]')),
          /** How long the effects are felt, in minutes: the shortest and the longest; [45, 60] by default. */
          effectMinutes: z.optional(range(upTo(480), '[45, 60]')),
          /** How many make a course: the fewest and the most. */
          count: z.optional(range(countUpTo(60), '[6, 8]')),
          /** Days from one to the next. */
          everyDays: z.optional(upTo(180)),
        },
        'like {"hours": [2, 3]}',
      ),
    ),
    /** Meetings after a dosing session. */
    integration: z.optional(
      z.strictObject(
        {
          /** The fewest there are. */
          min: z.optional(countUpTo(50)),
          /** How soon after a dosing session the first one is, in hours. */
          withinHours: z.optional(upTo(336)),
        },
        'like {"min": 2, "withinHours": 48}',
      ),
    ),
    /** The look back after a course. */
    followUp: z.optional(
      z.strictObject(
        {
          /** Days after the last dosing session. */
          days: z.optional(upTo(730)),
        },
        'like {"days": 30}',
      ),
    ),
  },
  'like {"preparation": {"min": 1}}',
);
