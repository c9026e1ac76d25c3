import { by, type Claim } from '../shared/claim.js';
import type en from './content.en.js';
import type sending from './sending/content.en.js';

/** What stands behind the call form's sentences, by the key of its words. */
export const claims = {
  monitored: by('us-911', '988'),
  'monitored-elsewhere': by('us-911', '988'),
  'state-hint': by('state-licensure'),
  outside: by('state-licensure'),
} as const satisfies Readonly<Partial<Record<keyof typeof en | keyof typeof sending, Claim>>>;
