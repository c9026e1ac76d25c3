export { KapEligibilityCheck } from './eligibility-check.js';
export { KapEligibilityCompleteEvent, KapEligibilityStartEvent } from './events.js';
export type { EligibilityOutcome } from './outcome.js';
