import { by, type Claim, REVIEWED_ON, unchecked } from '../shared/claim.js';
import type { CellKey, HybridKey, RISKS } from './facts.js';

/** What the five practices say of their own kind of work, and of the others. */
const seeds = by('practice-articles');
const prices: Claim = { ...by('price-survey'), asOf: REVIEWED_ON };
const network = by('practice-articles', 'kap-network');
const program = by('at-home-study', 'fda-compounding');
const remote = by('at-home-study');
/** In an office, and at home, where no medical staff are. */
const homeToo = by('practice-articles', 'kap-network', 'fda-compounding');
const plans = by('price-survey');
const label = by('spravato');
const alert = by('fda-compounding');
const alertAndLabel = by('fda-compounding', 'spravato');
/** Depression: pills, talk therapy, brain stimulation, as the public institute and a society describe them. */
const brain = by('nimh-brain', 'nami-brain');

/** What stands behind each sentence, by the key of its words. Whole: the project's domain facts, sections 1, 6, 7. */
export const claims = {
  'kap.present': homeToo,
  'clinic.present': seeds,
  'at-home.present': program,
  'spravato.present': label,
  'other.present': by('mayo-psychotherapy', 'nami-brain'),

  'kap.focus': network,
  'clinic.focus': seeds,
  'at-home.focus': remote,
  'spravato.focus': label,
  'other.focus': by('mayo-psychotherapy', 'nimh-brain'),

  'kap.goal': by('practice-articles', 'clin-psychol-rev-2026'),
  'clinic.goal': seeds,
  'at-home.goal': unchecked('at-home-study'),
  'spravato.goal': label,
  'other.goal': by('nimh-depression', 'nimh-brain', 'mayo-psychotherapy'),

  'kap.personal': seeds,
  'clinic.personal': unchecked('practice-articles'),
  'at-home.personal': unchecked('at-home-study'),
  'spravato.personal': label,
  'other.personal': by('nimh-depression', 'star-d'),

  'kap.setting': network,
  'clinic.setting': seeds,
  'at-home.setting': remote,
  'spravato.setting': alertAndLabel,
  'other.setting': by('mayo-psychotherapy', 'ect-clinic', 'tms-society'),
  'note.setting': { ...by('dea'), validUntil: '2026-12-31' },

  'kap.preparation': seeds,
  'clinic.preparation': seeds,
  'at-home.preparation': remote,
  'spravato.preparation': label,
  'other.preparation': by('mayo-psychotherapy', 'nimh-depression'),

  'kap.dosing': seeds,
  'clinic.dosing': by('practice-articles', 'fda-compounding'),
  'at-home.dosing': program,
  'spravato.dosing': label,
  'other.dosing': by('mayo-psychotherapy', 'nimh-depression', 'nami-brain', 'tms-society'),

  'kap.hard': homeToo,
  'clinic.hard': seeds,
  'at-home.hard': program,
  'spravato.hard': label,
  'other.hard': unchecked('mayo-psychotherapy'),

  'kap.trauma': seeds,
  'clinic.trauma': seeds,
  'at-home.trauma': program,
  'spravato.trauma': label,
  'other.trauma': by('ptsd-therapies'),
  'note.trauma': by('clin-psychol-rev-2026'),

  'kap.integration': seeds,
  'clinic.integration': seeds,
  'at-home.integration': remote,
  'spravato.integration': label,
  'other.integration': by('mayo-psychotherapy', 'nimh-depression', 'nami-brain'),

  'kap.route': network,
  'clinic.route': seeds,
  'at-home.route': alert,
  'spravato.route': label,
  'other.route': brain,

  'kap.monitoring': homeToo,
  'clinic.monitoring': seeds,
  'at-home.monitoring': alert,
  'spravato.monitoring': label,
  'other.monitoring': by('antidepressant-warning', 'nami-brain', 'tms-society'),

  'kap.risks': by('fda-compounding', 'spravato', 'practice-articles'),
  'clinic.risks': by('fda-compounding', 'spravato', 'practice-articles'),
  'at-home.risks': alertAndLabel,
  'spravato.risks': label,
  'other.risks': by('nimh-depression', 'antidepressant-warning', 'tms-society', 'nami-brain', 'untreated'),

  'kap.length': seeds,
  'clinic.length': unchecked('practice-articles'),
  'at-home.length': unchecked('price-survey'),
  'spravato.length': label,
  'other.length': by('mayo-psychotherapy', 'ahrq-trd', 'nami-brain'),

  'kap.course': by('kap-network'),
  'clinic.course': by('practice-articles', 'murrough-2013'),
  'at-home.course': plans,
  'spravato.course': label,
  'other.course': by('nimh-depression', 'tms-society', 'ect-clinic', 'mayo-psychotherapy'),

  'kap.return': by('kap-network'),
  'clinic.return': by('murrough-2013', 'bjpsych-open-2023'),
  'at-home.return': plans,
  'spravato.return': label,
  'other.return': by('depression-long-term', 'nami-brain', 'tms-coverage'),

  'kap.cost': prices,
  'clinic.cost': prices,
  'at-home.cost': prices,
  'spravato.cost': prices,
  'other.cost': { ...by('other-prices'), asOf: REVIEWED_ON },
  'note.cost': by('no-surprises-act'),

  'kap.insurance': plans,
  'clinic.insurance': plans,
  'at-home.insurance': plans,
  'spravato.insurance': plans,
  'other.insurance': by('marketplace', 'tms-coverage'),

  'kap.fda': by('ketalar', 'fda-compounding'),
  'clinic.fda': by('ketalar'),
  'at-home.fda': alert,
  'spravato.fda': label,
  'other.fda': by('nimh-brain', 'fda-ect', 'tms-society'),
  'hybrid.fda': by('ketalar', 'fda-compounding'),

  'kap.evidence': by('kap-cohort', 'kap-cohort-preprint'),
  'clinic.evidence': by('karma-dep-2', 'bjpsych-open-2023'),
  'at-home.evidence': unchecked('at-home-study', 'fda-compounding'),
  'spravato.evidence': label,
  'other.evidence': by('star-d', 'therapy-trials', 'nimh-brain', 'untreated'),
  'hybrid.evidence': by('clin-psychol-rev-2026'),

  'kap.unknown': by('clin-psychol-rev-2026'),
  'clinic.unknown': unchecked('bjpsych-open-2023', 'fda-compounding'),
  'at-home.unknown': alert,
  'spravato.unknown': label,
  'other.unknown': by('star-d', 'untreated'),
  'hybrid.unknown': by('clin-psychol-rev-2026'),

  condition: by('nimh-depression', 'nimh-anxiety', 'ptsd-therapies'),
  'risks.intro': alertAndLabel,
  'risk.dissociation': alertAndLabel,
  'risk.pressure': alertAndLabel,
  'risk.sedation': alertAndLabel,
  'risk.breathing': alertAndLabel,
  'risk.misuse': alertAndLabel,
  'risk.bladder': alertAndLabel,
  'risk.psychiatric': alertAndLabel,
  'risks.other': by(),
  'matters.fair': by('star-d', 'untreated'),
  disclaimer: by(),
  'crisis.elsewhere': by('988', 'us-911'),
  crisis: by(),
} as const satisfies Readonly<
  Record<
    | CellKey
    | HybridKey
    | `note.${'setting' | 'trauma' | 'cost'}`
    | `risk.${(typeof RISKS)[number]}`
    | 'condition'
    | 'risks.intro'
    | 'risks.other'
    | 'matters.fair'
    | 'disclaimer'
    | 'crisis.elsewhere'
    | 'crisis',
    Claim
  >
>;
