/*
 * What the answers lead to, as data: one rule each. Source: the project's domain facts §2 (November 2026), where the
 * published criteria, labels and reviews are named; their ids here are those of shared/sources.ts.
 * Where one question has several rules, the first also says what "not sure" and "prefer not to say" lead to. On the
 * list of illnesses that is `vessels`, which has no question of its own.
 */

const reviewedOn = '2026-11-22';

/** Outcomes, most severe first; the last holds when no rule is met. */
export const levels = ['help-now', 'not-now', 'prescriber-first', 'discuss'] as const;

/** What stands beside the outcome. `crisis-lines` shows the help lines in full. */
export const overlays = [
  'crisis-lines',
  'out-of-area',
  'logistics',
  'approved-option',
  'older',
  'therapy-wanted',
  'medicine-only',
] as const;

const source = {
  safety: ['kap-network', 'psychedelic-clinic', 'spravato'],
  age: ['kap-network', 'spravato'],
  pregnancy: ['spravato', 'infusion-clinic'],
  psychosis: ['kap-network', 'psychedelic-clinic'],
  clinics: ['kap-network', 'infusion-clinic'],
  spravato: ['spravato'],
  heart: ['infusion-clinic', 'spravato'],
  brain: ['infusion-clinic', 'kap-network', 'ketalar'],
  network: ['kap-network'],
  labels: ['spravato', 'ketalar'],
  bladder: ['kap-network', 'ketalar', 'spravato'],
  thyroid: ['infusion-clinic'],
  interactions: ['veraart-2021', 'ketalar', 'spravato'],
  licensure: ['state-licensure'],
  practices: ['practice-articles'],
} as const;

/** Every rule. Its id is what `eligibility.stricter` in a practice file names. */
export const criteria = {
  plan: {
    level: 'help-now',
    when: { question: 'safety', is: ['plan'] },
    source: source.safety,
    reviewedOn,
  },
  thoughts: {
    level: 'prescriber-first',
    unknown: 'prescriber-first',
    when: { question: 'safety', is: ['thoughts'] },
    source: source.safety,
    reviewedOn,
  },
  'lines-shown': { overlay: 'crisis-lines', when: { question: 'safety', is: ['thoughts', 'private'] } },
  'under-18': {
    level: 'not-now',
    when: { question: 'age', is: ['under-18'] },
    source: source.age,
    reviewedOn,
  },
  older: { overlay: 'older', when: { question: 'age', is: ['older'] }, source: source.age, reviewedOn },
  'out-of-area': {
    overlay: 'out-of-area',
    when: { question: 'state', notIn: ['served'] },
    source: source.licensure,
    reviewedOn,
  },
  'approved-option': {
    overlay: 'approved-option',
    when: { question: 'tried', is: ['antidepressants'] },
    source: source.spravato,
    reviewedOn,
  },
  pregnant: {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'pregnancy', is: ['pregnant', 'breastfeeding'] },
    source: source.pregnancy,
    reviewedOn,
  },
  trying: {
    level: 'prescriber-first',
    when: { question: 'pregnancy', is: ['trying'] },
    source: source.pregnancy,
    reviewedOn,
  },
  psychosis: {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'mind', is: ['psychosis-self'] },
    source: source.psychosis,
    reviewedOn,
  },
  'psychosis-relative': {
    level: 'prescriber-first',
    when: { question: 'mind', is: ['psychosis-relative'] },
    source: source.psychosis,
    reviewedOn,
  },
  mania: {
    level: 'not-now',
    when: { question: 'mind', is: ['manic'] },
    source: source.clinics,
    reviewedOn,
  },
  bipolar: {
    level: 'prescriber-first',
    when: { question: 'mind', is: ['bipolar'] },
    source: source.clinics,
    reviewedOn,
  },
  dissociative: {
    level: 'prescriber-first',
    when: { question: 'mind', is: ['dissociative'] },
    source: source.clinics,
    reviewedOn,
  },
  'pressure-emergency': {
    level: 'help-now',
    unknown: 'not-now',
    when: { question: 'pressure-signs', is: ['yes'] },
    source: source.spravato,
    reviewedOn,
  },
  'pressure-high': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'pressure', is: ['high', 'very-high'] },
    source: source.spravato,
    reviewedOn,
  },
  'pressure-untreated': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'pressure-treated', is: ['no'] },
    source: source.spravato,
    reviewedOn,
  },
  'pressure-raised': {
    level: 'prescriber-first',
    when: {
      any: [
        { question: 'pressure', is: ['treated', 'raised'] },
        { question: 'pressure-treated', is: ['yes'] },
      ],
    },
    source: source.spravato,
    reviewedOn,
  },
  vessels: {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'conditions', is: ['vessels'] },
    source: source.spravato,
    reviewedOn,
  },
  'heart-recent': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'heart', is: ['recent'] },
    source: source.heart,
    reviewedOn,
  },
  heart: {
    level: 'prescriber-first',
    when: { question: 'heart', is: ['past'] },
    source: source.heart,
    reviewedOn,
  },
  'brain-pressure': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'brain', is: ['pressure'] },
    source: source.brain,
    reviewedOn,
  },
  glaucoma: {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'glaucoma', is: ['no'] },
    source: source.brain,
    reviewedOn,
  },
  brain: {
    level: 'prescriber-first',
    when: {
      any: [
        { question: 'brain', is: ['injury', 'seizures'] },
        { question: 'glaucoma', is: ['yes'] },
      ],
    },
    source: source.brain,
    reviewedOn,
  },
  breathing: {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'breathing', is: ['severe'] },
    source: source.network,
    reviewedOn,
  },
  'sleep-apnea': {
    level: 'prescriber-first',
    when: { question: 'breathing', is: ['apnea'] },
    source: source.network,
    reviewedOn,
  },
  'liver-severe': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'liver', is: ['severe'] },
    source: source.labels,
    reviewedOn,
  },
  liver: {
    level: 'prescriber-first',
    when: { question: 'liver', is: ['other'] },
    source: source.labels,
    reviewedOn,
  },
  'bladder-now': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'bladder', is: ['now'] },
    source: source.bladder,
    reviewedOn,
  },
  bladder: {
    level: 'prescriber-first',
    when: { question: 'bladder', is: ['past'] },
    source: source.bladder,
    reviewedOn,
  },
  'thyroid-untreated': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'thyroid', is: ['untreated'] },
    source: source.thyroid,
    reviewedOn,
  },
  thyroid: {
    level: 'prescriber-first',
    when: { question: 'thyroid', is: ['treated'] },
    source: source.thyroid,
    reviewedOn,
  },
  'substances-now': {
    level: 'not-now',
    unknown: 'prescriber-first',
    when: { question: 'substances', is: ['now'] },
    source: source.psychosis,
    reviewedOn,
  },
  'ketamine-misuse': {
    level: 'not-now',
    when: { question: 'substances', is: ['ketamine'] },
    source: source.psychosis,
    reviewedOn,
  },
  reaction: {
    level: 'not-now',
    when: { question: 'substances', is: ['reaction'] },
    source: source.spravato,
    reviewedOn,
  },
  recovery: {
    level: 'prescriber-first',
    when: { question: 'substances', is: ['recovery'] },
    source: source.psychosis,
    reviewedOn,
  },
  benzodiazepines: {
    level: 'prescriber-first',
    unknown: 'prescriber-first',
    when: { question: 'medicines', is: ['benzodiazepines'] },
    source: source.interactions,
    reviewedOn,
  },
  opioids: {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['opioids'] },
    source: source.interactions,
    reviewedOn,
  },
  stimulants: {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['stimulants'] },
    source: source.interactions,
    reviewedOn,
  },
  maoi: {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['maoi'] },
    source: source.interactions,
    reviewedOn,
  },
  lamotrigine: {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['lamotrigine'] },
    source: source.interactions,
    reviewedOn,
  },
  naltrexone: {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['naltrexone'] },
    source: source.interactions,
    reviewedOn,
  },
  theophylline: {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['theophylline'] },
    source: source.interactions,
    reviewedOn,
  },
  'sleep-medicines': {
    level: 'prescriber-first',
    when: { question: 'medicines', is: ['sleep'] },
    source: source.interactions,
    reviewedOn,
  },
  'no-ride': {
    overlay: 'logistics',
    when: { question: 'ride', is: ['no', 'unsure'] },
    source: source.network,
    reviewedOn,
  },
  'therapy-wanted': {
    overlay: 'therapy-wanted',
    when: { question: 'approach', is: ['both'] },
    source: source.practices,
    reviewedOn,
  },
  'medicine-only': {
    overlay: 'medicine-only',
    when: { question: 'approach', is: ['medicine'] },
    source: source.practices,
    reviewedOn,
  },
} as const;

/** Id of a rule. */
export type EligibilityCriterion = keyof typeof criteria;

/**
 * Rules whose exact limit no clinician has confirmed for this library yet (domain facts, "Open"): the result says so
 * beside the source.
 */
export const unconfirmed: ReadonlySet<string> = new Set<EligibilityCriterion>([
  'pressure-emergency',
  'pressure-high',
  'pressure-untreated',
  'pressure-raised',
  'heart-recent',
  'sleep-apnea',
  'breathing',
  'bladder-now',
]);

/** Rules by which the body is in danger, not the mind. */
export const medical: ReadonlySet<string> = new Set<EligibilityCriterion>(['pressure-emergency']);

/** Rules whose reason comes with the number of a help line for alcohol and drugs (SAMHSA, US). */
export const substanceLine: {
  readonly phone: string;
  readonly country: string;
  readonly criteria: ReadonlySet<string>;
} = {
  phone: '1-800-662-4357',
  country: 'US',
  criteria: new Set<EligibilityCriterion>(['substances-now', 'ketamine-misuse']),
};
