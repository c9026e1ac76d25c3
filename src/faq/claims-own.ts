import { by, type Claim, unchecked } from '../shared/claim.js';

/** What stands behind the answers for a practice's way of giving the medicine, by the key of their words. */
export const insteadClaims = {
  'clinic.what-is-kap.answer': by('practice-articles', 'ketalar'),
  'clinic.how-it-works.answer': by('ketalar', 'practice-articles'),
  'clinic.need-therapist.answer': by('practice-articles', 'clin-psychol-rev-2026'),
  'clinic.hard.answer': by('practice-articles', 'price-survey', 'spravato', '988', 'us-911'),
  'clinic.day.answer': by('practice-articles', 'kap-network'),
  'iv.day.length': unchecked('price-survey'),
  'nasal.day.length': by('spravato'),
  'clinic.how-many.answer': by('practice-articles'),
  'iv.how-many.usual': by('practice-articles', 'murrough-2013'),
  'nasal.how-many.usual': by('spravato'),
  'clinic.online.answer': by('practice-articles', 'state-licensure'),
  'home.day.answer': by('practice-articles', 'kap-network'),
  'home.driving.answer': by('spravato'),
} as const satisfies Readonly<Record<string, Claim>>;
