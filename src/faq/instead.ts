import { isInClinic } from '../practice/facts.js';
import type { PracticeFile } from '../practice/index.js';
import type { Claim } from '../shared/claim.js';
import type { Values } from '../shared/words.js';
import { insteadClaims } from './claims-own.js';
import type en from './content-own.en.js';
import type { Instead } from './entries.js';

/*
 * Answers that hold for a practice's way of giving the medicine. In a clinic medical staff give it and stay, and a
 * therapist does where that was planned, as the journey says (src/journey/plan.ts and lines.ts).
 */

type Key = keyof typeof insteadClaims;

/** The words for a practice's ways, by the key of the general ones. */
export function insteadOf(
  { practice = {} }: PracticeFile,
  words: { has(key: keyof typeof en): boolean; say(key: keyof typeof en, values?: Values): string },
): Instead {
  const { routes = [], inPersonStates, onlineStates } = practice;
  const ways: string[] =
    routes.length && routes.every(isInClinic)
      ? [...(new Set(routes).size === 1 ? routes.slice(0, 1) : []), 'clinic']
      : onlineStates?.length && !inPersonStates?.length
        ? ['home']
        : [];
  return (key, values) => {
    const found = ways.map((way) => `${way}.${key}`).find((each): each is Key => each in insteadClaims);
    if (!found) return undefined;
    const claim: Claim | undefined = words.has(found) ? undefined : insteadClaims[found];
    return { text: words.say(found, values), claim };
  };
}
