import type en from './content.en.js';

/** A key whose words hold a question, without `.question`. */
export type QuestionId =
  Extract<keyof typeof en, `${string}.question`> extends `${infer Id}.question` ? Id : never;

/** The built-in questions, in the order of a first reading. */
export const GROUPS = [
  {
    id: 'about',
    questions: [
      'what-is-kap',
      'how-it-works',
      'ketamine-clinic',
      'need-therapist',
      'does-therapy-help',
      'integration',
      'how-long',
    ],
  },
  {
    id: 'safety',
    questions: ['safety', 'who-should-not', 'medicines', 'addictive', 'hard', 'no-help', 'crisis'],
  },
  { id: 'session', questions: ['day', 'feel', 'how-many', 'online', 'driving'] },
  { id: 'practical', questions: ['cost', 'insurance', 'legal', 'prescriber', 'privacy'] },
  { id: 'finding', questions: ['find-therapist', 'what-to-ask', 'first-step'] },
] as const satisfies readonly { id: string; questions: readonly QuestionId[] }[];
