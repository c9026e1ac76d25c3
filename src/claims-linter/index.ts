import type { PracticeFile } from '../practice/index.js';
import type { KapProblem } from '../shared/events.js';
import { type ClaimFinding, lintClaims } from './lint.js';
import { clip, eachPlace } from './places-read.js';
import { type Place, placesOfFlow, placesOfPractice, placesOfTherapists } from './places.js';

export { type ClaimFinding, lintClaims } from './lint.js';

/** A warning about words of a practice's own. */
export interface ClaimProblem extends KapProblem {
  readonly code: 'claim';
  /** The words, each once. */
  readonly found: readonly string[];
  readonly rule: string;
  readonly reason: string;
  readonly basis: string;
  readonly instead: string;
}

/** The warnings on texts: for each text, one a rule. */
function warnings(places: Iterable<Place>, file: string): ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  for (const { path, findings } of eachPlace(places, lintClaims)) {
    const byRule = new Map<string, [ClaimFinding, ...ClaimFinding[]]>();
    for (const finding of findings) {
      const sameRule = byRule.get(finding.rule);
      if (sameRule) sameRule.push(finding);
      else byRule.set(finding.rule, [finding]);
    }
    for (const sameRule of byRule.values()) {
      const [{ rule, reason, basis, instead }] = sameRule;
      const found = [...new Set(sameRule.map((finding) => clip(finding.found)))];
      const says = found.map((words) => `"${words}"`).join(', ');
      const message = `says ${says}: ${reason} (${basis}). Instead, ${instead}`;
      problems.push({ code: 'claim', file, path, message, found, rule, reason, basis, instead });
    }
  }
  return problems;
}

/**
 * Warnings on a practice file's own words.
 * @param name what the practice knows the file by
 */
export const lintPractice = (file: PracticeFile, name: string): ClaimProblem[] =>
  warnings(placesOfPractice(file), name);

/** Warnings on what therapists say of themselves, in `lang` if that is known. */
export const lintTherapists = (therapists: Iterable<unknown>, name: string, lang?: string): ClaimProblem[] =>
  warnings(placesOfTherapists(therapists, lang), name);

/** Warnings on the sentences of a practice's own flow, as it was read from its file. */
export const lintFlow = (flow: unknown, name: string): ClaimProblem[] => warnings(placesOfFlow(flow), name);
