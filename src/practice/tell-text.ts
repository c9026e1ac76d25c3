import { report } from '../shared/report.js';
import type { PracticeFile } from './schema.js';
import keys from './text-keys.js';
import { textProblems } from './text-problems.js';

/** The console is no place for a hundred warnings. */
const LISTED = 20;

/** Tells a practice, in one message, which of its own sentences no widget has, and what its languages lack. */
export function tellText(host: EventTarget, data: PracticeFile, file: string): void {
  const problems = textProblems(data, file, keys());
  const more = problems.length - LISTED;
  if (more > 0) {
    const message = `and ${more} more problems: npx kap-widgets check`;
    problems.splice(LISTED, more, { code: 'invalid', file, path: 'text', message });
  }
  report(host, problems);
}
