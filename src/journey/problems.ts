import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { LIMITS, STEPS, usable, usableRange } from './plan.js';

/** What of a practice file's journey cannot be used: ids that no step has, and numbers that nobody can mean. */
export function journeyProblems({ practice = {}, journey = {} }: PracticeFile, file: string): KapProblem[] {
  const { steps = {}, leaveOut = [] } = journey;
  const ids: readonly string[] = STEPS;
  const unknown = (path: string, id: string): KapProblem => ({
    code: 'unknown-id',
    file,
    path,
    message: `expected one of ${ids.join(', ')}; found "${id}"`,
  });
  return [
    ...Object.keys(steps).flatMap((id) => (ids.includes(id) ? [] : [unknown(`journey.steps.${id}`, id)])),
    ...leaveOut.flatMap((id, at) => (ids.includes(id) ? [] : [unknown(`journey.leaveOut[${at + 1}]`, id)])),
    ...(STEPS.every((id) => leaveOut.includes(id))
      ? [
          {
            code: 'invalid',
            file,
            path: 'journey.leaveOut',
            message: 'expected a step to be left; found none',
          },
        ]
      : []),
    ...Object.entries(LIMITS).flatMap(([path, most]) => {
      const isFasting = path.startsWith('fasting');
      const value = path
        .split('.')
        .reduce<unknown>(
          (at, key) => (at as Record<string, unknown> | undefined)?.[key],
          isFasting ? practice : practice.sessions,
        );
      const fits = Array.isArray(value) ? usableRange(value, most) : usable(value, most);
      if (value === undefined || fits) return [];
      const message = `expected more than 0 and at most ${most}; found ${String(value)}`;
      return [{ code: 'invalid', file, path: `practice.${isFasting ? '' : 'sessions.'}${path}`, message }];
    }),
    ...backwards(practice.sessions?.preparation, file),
  ];
}

function backwards(
  { min, max }: { min?: number | undefined; max?: number | undefined } = {},
  file: string,
): KapProblem[] {
  if (min === undefined || !max || min <= max) return [];
  const message = `expected at least the fewest (${min}); found ${max}`;
  return [{ code: 'invalid', file, path: 'practice.sessions.preparation.max', message }];
}
