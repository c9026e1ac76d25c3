/*
 * Looking a practice's files through away from a page, as `npx kap-widgets check` does: what is wrong, where, and which
 * of its own words claim what they should not. Nothing here touches a document, a disk or the network.
 */

export { checkDirectory, checkPacked, checkTherapists } from './check/directory.js';
export type { Checked, Finding } from './check/finding.js';
export { checkFlow, type CheckedFlow } from './check/flow.js';
export { checkOpenings } from './check/openings.js';
export { readPractice, type ReadPractice } from './check/practice.js';
export { kindOf } from './check/kind.js';
export { type ClaimFinding, type ClaimProblem, lintClaims, lintPractice, lintTherapists } from './index.js';
export { blockName } from '../therapist-finder/data/packed/pack.js';
export { unpublished } from '../therapist-finder/data/published.js';
