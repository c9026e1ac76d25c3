import { defineFlow, type QuestionId } from '../flow/index.js';
import { criteria, levels, overlays } from './policy.js';

/** For questions on health: what one may also answer. Both lead to a prescriber. */
const roles = { unsure: 'unknown', private: 'private' } as const;
const severalRoles = { none: 'exclusive', ...roles } as const;

/** The illnesses that call for one more question each, in the order of the questions. */
const [toHeart, ...afterHeart] = [
  { question: 'conditions', is: ['heart'], to: 'heart' },
  { question: 'conditions', is: ['brain'], to: 'brain' },
  { question: 'conditions', is: ['glaucoma'], to: 'glaucoma' },
  { question: 'conditions', is: ['breathing'], to: 'breathing' },
  { question: 'conditions', is: ['liver'], to: 'liver' },
  { question: 'conditions', is: ['bladder'], to: 'bladder' },
  { question: 'conditions', is: ['thyroid'], to: 'thyroid' },
] as const;
const [, ...afterBrain] = afterHeart;
const [, ...afterGlaucoma] = afterBrain;
const [, ...afterBreathing] = afterGlaucoma;
const [, ...afterLiver] = afterBreathing;
const [, ...afterBladder] = afterLiver;

/**
 * The built-in questions and their order, after the rows of the project's domain facts §2. Most people are asked the
 * 13 of the main path; a follow-up comes only where an answer calls for it. It stops at once when someone needs help
 * now, and asks nothing more of a minor.
 */
export const eligibilityFlow = defineFlow({
  start: 'safety',
  levels,
  overlays,
  lists: ['states', 'served'],
  criteria,
  questions: {
    safety: {
      kind: 'one',
      options: ['no', 'thoughts', 'plan', 'private'],
      roles: { private: 'private' },
      next: { when: [{ is: ['plan'], to: 'end' }], else: 'age' },
    },
    age: {
      kind: 'one',
      options: ['under-18', 'adult', 'older'],
      next: { when: [{ is: ['under-18'], to: 'end' }], else: 'state' },
    },
    state: {
      kind: 'pick',
      list: 'states',
      options: ['abroad', 'unsure'],
      roles: { unsure: 'unknown' },
      next: 'brings',
    },
    brings: {
      kind: 'many',
      options: [
        'depression',
        'anxiety',
        'trauma',
        'ocd',
        'addiction',
        'pain',
        'grief',
        'change',
        'other',
        'private',
      ],
      roles: { private: 'private' },
      next: 'tried',
    },
    tried: {
      kind: 'many',
      options: [
        'therapy',
        'antidepressant',
        'antidepressants',
        'medicine',
        'stimulation',
        'ketamine',
        'other',
        'none',
        'private',
      ],
      roles: { none: 'exclusive', private: 'private' },
      // From 65 on it does not apply.
      next: { when: [{ question: 'age', is: ['older'], to: 'mind' }], else: 'pregnancy' },
    },
    pregnancy: {
      kind: 'one',
      options: ['none', 'pregnant', 'breastfeeding', 'trying', 'unsure', 'private'],
      roles,
      next: 'mind',
    },
    mind: {
      kind: 'many',
      options: [
        'psychosis-self',
        'psychosis-relative',
        'manic',
        'bipolar',
        'dissociative',
        'none',
        'unsure',
        'private',
      ],
      roles: severalRoles,
      next: 'pressure',
    },
    pressure: {
      kind: 'one',
      options: ['normal', 'treated', 'raised', 'high', 'very-high', 'unsure', 'private'],
      roles,
      next: {
        when: [
          { is: ['raised'], to: 'pressure-treated' },
          { is: ['very-high'], to: 'pressure-signs' },
        ],
        else: 'conditions',
      },
    },
    'pressure-treated': {
      kind: 'one',
      options: ['yes', 'no', 'unsure', 'private'],
      roles,
      next: 'conditions',
    },
    'pressure-signs': {
      kind: 'one',
      options: ['yes', 'no', 'unsure', 'private'],
      roles,
      next: { when: [{ is: ['yes'], to: 'end' }], else: 'conditions' },
    },
    conditions: {
      kind: 'many',
      options: [
        'vessels',
        'heart',
        'brain',
        'glaucoma',
        'breathing',
        'liver',
        'bladder',
        'thyroid',
        'none',
        'unsure',
        'private',
      ],
      roles: severalRoles,
      next: { when: [toHeart, ...afterHeart], else: 'substances' },
    },
    heart: {
      kind: 'one',
      options: ['recent', 'past', 'unsure', 'private'],
      roles,
      next: { when: afterHeart, else: 'substances' },
    },
    brain: {
      kind: 'many',
      options: ['pressure', 'injury', 'seizures', 'unsure', 'private'],
      roles,
      next: { when: afterBrain, else: 'substances' },
    },
    glaucoma: {
      kind: 'one',
      options: ['yes', 'no', 'unsure', 'private'],
      roles,
      next: { when: afterGlaucoma, else: 'substances' },
    },
    breathing: {
      kind: 'many',
      options: ['severe', 'apnea', 'unsure', 'private'],
      roles,
      next: { when: afterBreathing, else: 'substances' },
    },
    liver: {
      kind: 'one',
      options: ['severe', 'other', 'unsure', 'private'],
      roles,
      next: { when: afterLiver, else: 'substances' },
    },
    bladder: {
      kind: 'one',
      options: ['now', 'past', 'unsure', 'private'],
      roles,
      next: { when: afterBladder, else: 'substances' },
    },
    thyroid: {
      kind: 'one',
      options: ['untreated', 'treated', 'unsure', 'private'],
      roles,
      next: 'substances',
    },
    substances: {
      kind: 'many',
      options: ['now', 'recovery', 'ketamine', 'reaction', 'none', 'unsure', 'private'],
      roles: severalRoles,
      next: 'medicines',
    },
    medicines: {
      kind: 'many',
      options: [
        'benzodiazepines',
        'opioids',
        'stimulants',
        'maoi',
        'lamotrigine',
        'naltrexone',
        'theophylline',
        'sleep',
        'none',
        'unsure',
        'private',
      ],
      roles: severalRoles,
      next: 'ride',
    },
    ride: { kind: 'one', options: ['yes', 'no', 'unsure'], next: 'approach' },
    approach: { kind: 'one', options: ['both', 'medicine', 'unsure'], next: 'end' },
  },
});

export type EligibilityFlow = typeof eligibilityFlow;
export type EligibilityQuestion = QuestionId<EligibilityFlow>;
