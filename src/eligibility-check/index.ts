export { type EligibilityOutcome, KapEligibilityCheck } from './eligibility-check.js';
export { KapEligibilityCompleteEvent, KapEligibilityStartEvent } from './events.js';
