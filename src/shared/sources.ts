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

/**
 * The sources that the self-check cites, and a flow of a practice's own may name, by id. Titles are names and stay in
 * their own language. Those that only other widgets cite are in all-sources.ts, so that the self-check need not carry
 * them.
 */
export const sources = {
  spravato: {
    title: 'Spravato (esketamine) US prescribing information',
    url: 'https://www.accessdata.fda.gov/drugsatfda_docs/label/2025/211243s019lbl.pdf',
    reviewedOn,
  },
  ketalar: {
    title: 'Ketalar (ketamine) US prescribing information',
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=14e8f864-8b8a-4e7e-8439-e510d3107063',
    reviewedOn,
  },
  'fda-compounding': {
    title: 'FDA alert on compounded ketamine for psychiatric disorders, October 2023',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
    reviewedOn,
  },
  'kap-network': { title: 'Eligibility criteria published by a KAP prescriber network', reviewedOn },
  'infusion-clinic': { title: 'Exclusions published by a ketamine infusion clinic', reviewedOn },
  'psychedelic-clinic': { title: 'Criteria published by a psychedelic therapy clinic', reviewedOn },
  'veraart-2021': {
    title: 'Veraart and others, 2021: drugs that interact with ketamine',
    url: 'https://doi.org/10.1093/ijnp/pyab039',
    reviewedOn,
  },
  'state-licensure': { title: 'State licensing boards: care is licensed where the person is', reviewedOn },
  'clin-psychol-rev-2026': {
    title:
      'Ketamine-assisted psychotherapies for mental disorders: review, Clinical Psychology Review, February 2026',
    reviewedOn,
  },
  'bjpsych-open-2023': {
    title: 'Kew and others, BJPsych Open, 2023: review of ketamine with psychotherapy',
    url: 'https://www.cambridge.org/core/journals/bjpsych-open/article/ketamine-and-psychotherapy-for-the-treatment-of-psychiatric-disorders-systematic-review/97614770DE6BC7846763FE19801D412D',
    reviewedOn,
  },
  'kap-cohort': {
    title: 'Study of 1,806 people in KAP, no comparison group, Psychedelic Medicine',
    url: 'https://doi.org/10.1089/psymed.2023.0021',
    reviewedOn,
  },
  'karma-dep-2': {
    title: 'KARMA-Dep 2 trial of 65 people: ketamine against midazolam',
    url: 'https://pubmed.ncbi.nlm.nih.gov/41123905/',
    reviewedOn,
  },
  'price-survey': { title: 'Prices and programs published by US practices and clinics', reviewedOn },
  'practice-articles': { title: 'What five US practices say of their own work', reviewedOn },
  dea: {
    title: 'DEA telemedicine flexibilities',
    url: 'https://www.govinfo.gov/content/pkg/FR-2025-12-31/html/2025-24123.htm',
    reviewedOn,
    validUntil: '2026-12-31',
  },
  'phq-gad': {
    title: 'PHQ and GAD-7, by Robert L. Spitzer, Kurt Kroenke, Janet B. W. Williams and colleagues',
    url: 'https://www.phqscreeners.com/',
    reviewedOn,
  },
  '988': {
    title: '988 Suicide & Crisis Lifeline',
    url: 'https://988lifeline.org/get-help/what-to-expect',
    reviewedOn,
  },
} as const satisfies Record<string, Source>;

/** True once a source's rules may have changed. */
export const isPast = (source: Source, today = new Date()): boolean =>
  source.validUntil !== undefined && today.toISOString().slice(0, 10) > source.validUntil;
