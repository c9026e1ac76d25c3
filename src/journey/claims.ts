import type { Claim } from '../shared/claim.js';
import { pictureClaims } from './picture-claims.js';
import { stepClaims } from './steps/claims.js';

/** What stands behind each sentence that says something of health, law, length or number, by the key of its words. */
export const claims: Readonly<Record<string, Claim>> = { ...pictureClaims, ...stepClaims };
