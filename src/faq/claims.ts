import { by, type Claim, REVIEWED_ON, unchecked } from '../shared/claim.js';

/** The rules for prescribing by video, which have an end. */
const video: Claim = { ...by('dea'), validUntil: '2026-12-31' };

/** What stands behind each answer, by the key of its words. Source of the whole: the project's domain facts. */
export const claims = {
  'what-is-kap.answer': by('practice-articles', 'ketalar'),
  'what-is-kap.route': by('practice-articles'),
  'how-it-works.answer': by('ketalar', 'practice-articles'),
  'ketamine-clinic.answer': by('practice-articles', 'spravato', 'clin-psychol-rev-2026'),
  'need-therapist.answer': by('practice-articles', 'clin-psychol-rev-2026'),
  'does-therapy-help.answer': by('practice-articles', 'clin-psychol-rev-2026', 'kap-cohort'),
  'integration.answer': by('practice-articles', 'critical-period-mice'),
  'integration.when': by('practice-articles'),
  'how-long.answer': by('murrough-2013', 'bjpsych-open-2023', 'clin-psychol-rev-2026', 'kap-network'),
  'safety.answer': by('fda-compounding', 'spravato'),
  'who-should-not.answer': by('kap-network', 'psychedelic-clinic', 'infusion-clinic', 'spravato', 'ketalar'),
  // The self-check marks these limits as unconfirmed too: src/eligibility-check/policy.ts.
  'who-should-not.limits': unchecked('spravato', 'infusion-clinic', 'kap-network', 'ketalar'),
  'medicines.answer': by('veraart-2021', 'ketalar', 'spravato'),
  'addictive.answer': by('ketamine-label', 'fda-compounding', 'spravato'),
  'hard.answer': by('practice-articles', 'price-survey', 'spravato', '988', 'us-911'),
  'no-help.answer': by('practice-articles', 'spravato', '988', 'us-911'),
  'crisis.answer': by('988', 'us-911', 'spravato'),
  'crisis-now': by('988', 'us-911'),
  'day.answer': by('practice-articles', 'kap-network'),
  'day.sober': unchecked('spravato'),
  'day.length': by('practice-articles', 'price-survey'),
  'day.food': by(),
  'feel.answer': by('practice-articles', 'spravato'),
  'how-many.answer': by('practice-articles'),
  'how-many.usual': by('kap-network'),
  'online.answer': by('practice-articles', 'kap-network', 'state-licensure'),
  'online.rule': video,
  'driving.answer': by('spravato'),
  'cost.answer': { ...by('price-survey'), asOf: REVIEWED_ON },
  'cost.prescriber': by('price-survey'),
  'cost.estimate': by('no-surprises-act'),
  'insurance.answer': by('price-survey'),
  'legal.answer': by('ketalar', 'ketamine-label', 'fda-compounding', 'spravato'),
  'prescriber.answer': by('practice-articles', 'kap-network'),
  'prescriber.who': by(),
  'privacy.answer': by(),
  'find-therapist.answer': by('state-licensure', 'practice-articles'),
  'what-to-ask.answer': by(),
  'first-step.answer': by('practice-articles'),
  'first-step.call': by('practice-articles'),
} as const satisfies Readonly<Record<string, Claim>>;
