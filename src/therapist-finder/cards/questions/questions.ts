import type { FactId } from '../facts.js';

/** A question to ask a therapist, and what of their facts already answers a part of it. */
export interface Question {
  readonly id:
    | 'license'
    | 'training'
    | 'consultation'
    | 'experience'
    | 'prescriber'
    | 'presence'
    | 'emergency'
    | 'touch'
    | 'hard'
    | 'integration'
    | 'cost';
  readonly facts: readonly FactId[];
}

/** A group of questions. */
export interface QuestionGroup {
  readonly id: 'person' | 'day' | 'around';
  readonly questions: readonly Question[];
}

/** The day on which the questions and their reasons were last held against their source (domain facts, "What people ask for"). */
export const REVIEWED_ON = '2026-11-22';

/** What people ask for before they choose: who is with them, the day itself, and what is around it. */
export const questionGroups: readonly QuestionGroup[] = [
  {
    id: 'person',
    questions: [
      { id: 'license', facts: ['license', 'states'] },
      { id: 'training', facts: ['trainings'] },
      { id: 'consultation', facts: [] },
      { id: 'experience', facts: ['experience'] },
    ],
  },
  {
    id: 'day',
    questions: [
      { id: 'prescriber', facts: ['prescriber'] },
      { id: 'presence', facts: ['presence'] },
      { id: 'emergency', facts: [] },
      { id: 'touch', facts: [] },
      { id: 'hard', facts: [] },
    ],
  },
  {
    id: 'around',
    questions: [
      { id: 'integration', facts: [] },
      { id: 'cost', facts: ['fee', 'insurance'] },
    ],
  },
];
