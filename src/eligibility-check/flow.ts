import { defineFlow, type QuestionId } from '../flow/index.js';
import { criteria, levels, overlays } from './policy.js';

/** For questions on health: what one may also answer. Both lead to a prescriber. */
const roles = { unsure: 'unknown', private: 'private' } as const;
const severalRoles = { none: 'exclusive', ...roles } as const;

/**
 * The built-in questions and their order, after the rows of the project's domain facts §2. A follow-up comes only
 * where an answer calls for it. It stops at once when someone needs help now, and asks nothing more of a minor.
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
      next: 'pregnancy',
    },
    pregnancy: {
      kind: 'one',
      options: ['none', 'pregnant', 'breastfeeding', 'trying', 'unsure', 'private'],
      roles,
      next: 'psychosis',
    },
    psychosis: {
      kind: 'many',
      options: ['self', 'relative', 'none', 'unsure', 'private'],
      roles: severalRoles,
      next: 'mood',
    },
    mood: {
      kind: 'many',
      options: ['manic', 'bipolar', 'dissociative', 'none', 'unsure', 'private'],
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
        else: 'vessels',
      },
    },
    'pressure-treated': { kind: 'one', options: ['yes', 'no', 'unsure', 'private'], roles, next: 'vessels' },
    'pressure-signs': {
      kind: 'one',
      options: ['yes', 'no', 'unsure'],
      roles: { unsure: 'unknown' },
      next: { when: [{ is: ['yes'], to: 'end' }], else: 'vessels' },
    },
    vessels: { kind: 'one', options: ['no', 'yes', 'unsure', 'private'], roles, next: 'heart' },
    heart: { kind: 'one', options: ['no', 'recent', 'past', 'unsure', 'private'], roles, next: 'brain' },
    brain: {
      kind: 'many',
      options: ['pressure', 'injury', 'seizures', 'glaucoma', 'glaucoma-steady', 'none', 'unsure', 'private'],
      roles: severalRoles,
      next: 'breathing',
    },
    breathing: {
      kind: 'many',
      options: ['severe', 'apnea', 'none', 'unsure', 'private'],
      roles: severalRoles,
      next: 'liver',
    },
    liver: { kind: 'one', options: ['no', 'severe', 'other', 'unsure', 'private'], roles, next: 'bladder' },
    bladder: { kind: 'one', options: ['no', 'now', 'past', 'unsure', 'private'], roles, next: 'thyroid' },
    thyroid: {
      kind: 'one',
      options: ['no', 'untreated', 'treated', 'unsure', 'private'],
      roles,
      next: 'reaction',
    },
    reaction: { kind: 'one', options: ['no', 'yes', 'unsure', 'private'], roles, next: 'substances' },
    substances: {
      kind: 'many',
      options: ['now', 'recovery', 'ketamine', 'none', 'unsure', 'private'],
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
