import { findClaims, type Found } from './find.js';
import { rules } from './rules.js';
import { effectRules } from './rules-effect.js';
import { personRules } from './rules-person.js';
import { standingRules } from './rules-standing.js';

const thorough = new Map([...effectRules, ...standingRules, ...personRules].map((rule) => [rule.id, rule]));

/** Words that a practice should not leave standing, and what to say instead. */
export interface ClaimFinding extends Found {
  /** Where the reason is from. */
  readonly basis: string;
  /** What to say. */
  readonly instead: string;
}

/**
 * Words in a practice's own text that promise, rank, praise or advise what they should not, in English and in Spanish,
 * whichever language the text says it is in. What is denied ("no one can guarantee"), warned of or asked is left
 * alone. It reads words, not meaning: it misses some and is wrong about some, so it warns and never forbids.
 */
export const lintClaims = (written: string): ClaimFinding[] =>
  findClaims(written, rules, ({ id, find }) => {
    const more = thorough.get(id);
    return more ? [more.en, more.es, find] : [find];
  }).map((found) => {
    const { basis = '', instead = '' } = thorough.get(found.rule) ?? {};
    return { ...found, basis, instead };
  });
