/** Where a clinical or legal sentence comes from. */
export interface Source {
  /** What it is, as one would cite it. */
  readonly title: string;
  /** Where it can be read, if it has a lasting public address. */
  readonly url?: string;
  /** When the sentences that cite it were last held against it, ISO 8601. */
  readonly reviewedOn: string;
  /** After this day it may no longer hold, ISO 8601. */
  readonly validUntil?: string;
}

const reviewedOn = '2026-11-22';

/** Every source that the built-in words cite, by id. Titles are names and stay in their own language. */
export const sources = {
  spravato: { title: 'Spravato (esketamine) US prescribing information', reviewedOn },
  ketalar: { title: 'Ketalar (ketamine) US prescribing information', reviewedOn },
  'fda-compounding': {
    title: 'FDA alert on compounded ketamine for psychiatric disorders, October 2023',
    reviewedOn,
  },
  'kap-network': { title: 'Eligibility criteria published by a KAP prescriber network', reviewedOn },
  'infusion-clinic': { title: 'Exclusions published by a ketamine infusion clinic', reviewedOn },
  'psychedelic-clinic': { title: 'Criteria published by a psychedelic therapy clinic', reviewedOn },
  'veraart-2021': { title: 'Veraart and others, 2021: drugs that interact with ketamine', reviewedOn },
  'state-licensure': { title: 'State licensing boards: care is licensed where the client is', reviewedOn },
  'clin-psychol-rev-2026': {
    title: 'Review of ketamine with psychotherapy, Clinical Psychology Review, February 2026',
    reviewedOn,
  },
  'bjpsych-open-2023': { title: 'Review of relapse after ketamine, BJPsych Open, 2023', reviewedOn },
  'kap-cohort': { title: 'Study of 1,806 people in KAP, no comparison group, preprint', reviewedOn },
  'karma-dep-2': { title: 'KARMA-Dep 2 trial: ketamine against midazolam', reviewedOn },
  'price-survey': { title: 'Prices published by US practices and clinics', reviewedOn },
  'practice-articles': { title: 'What five US practices say of their own work', reviewedOn },
  dea: {
    title: 'DEA telemedicine flexibilities',
    reviewedOn,
    validUntil: '2026-12-31',
  },
  'phq-gad': {
    title: 'PHQ and GAD-7, by Robert L. Spitzer, Kurt Kroenke, Janet B. W. Williams and colleagues',
    reviewedOn,
  },
  '988': { title: '988 Suicide & Crisis Lifeline', url: 'https://988lifeline.org', reviewedOn },
} as const satisfies Record<string, Source>;

/** Id of a source. */
export type SourceId = keyof typeof sources;

/** True once a source's rules may have changed. */
export const isPast = (source: Source, today = new Date()): boolean =>
  source.validUntil !== undefined && today.toISOString().slice(0, 10) > source.validUntil;
