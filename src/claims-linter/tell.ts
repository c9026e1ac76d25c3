import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { report } from '../shared/report.js';
import { Slices } from '../shared/slices.js';
import { findClaims } from './find.js';
import { clip, eachPlace } from './places-read.js';
import { placesOfPractice } from './places.js';
import { rules } from './rules.js';

/** The console is no place for a hundred warnings. */
const LISTED = 20;

const MORE = 'what to say instead, and a closer look: npx kap-widgets check';

/**
 * Warns a practice, in the console and with one `kap-error` from `host`, of what its own words claim. A visitor's page
 * knows the most common words only; the command line knows the rest.
 */
export async function tellClaims(host: EventTarget, data: PracticeFile, file: string): Promise<void> {
  const slices = new Slices();
  const problems: KapProblem[] = [];
  const add = (path: string, message: string) => problems.push({ code: 'claim', file, path, message });
  const lint = (text: string) => findClaims(text, rules, ({ find }) => [find]);
  for (const { path, findings } of eachPlace(placesOfPractice(data), lint)) {
    for (const { found, reason } of findings) add(path, `says "${clip(found)}": ${reason}`);
    if (problems.length >= LISTED) break;
    if (slices.due) await slices.breathe();
  }
  if (problems.length) add('', MORE);
  report(host, problems);
}
