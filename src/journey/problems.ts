import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { STEPS } from './plan.js';

/** What of a practice file's journey cannot be used: ids that no step has. */
export function journeyProblems({ journey = {} }: PracticeFile, file: string): KapProblem[] {
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
  ];
}
