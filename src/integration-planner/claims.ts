import { by, type Claim } from '../shared/claim.js';
import type start from './start.en.js';
import type en from './content.en.js';

/** What stands behind the planner's clinical sentences, by the keys of its words. */
export const claims = {
  'warning-crisis': by('988', 'spravato'),
  'warning-crisis-call': by('988', 'spravato'),
  warning: by('fda-compounding', 'spravato'),
  'warning-emergency': by('emergency-signs', 'spravato', 'fda-compounding'),
  'sheet-elsewhere': by('988', 'us-911'),
  within: by('practice-articles'),
  'first-intro': by('spravato'),
  'leave.decisions': by('practice-articles'),
  'leave.driving': by('spravato'),
  'leave.tasks': by('practice-articles'),
} as const satisfies Partial<Record<keyof typeof start | keyof typeof en, Claim>>;
