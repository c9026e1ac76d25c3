import type { Dictionary } from '../../shared/words.js';
import type { InstrumentId, instruments } from './instruments.js';

type BandWords = {
  readonly [K in
    | `instrument.band.${(typeof instruments)[InstrumentId]['bands'][number]['key']}`
    | `instrument.title.${InstrumentId}`]: string;
};

/** Words around the questionnaires, English. Their own words are in instruments.ts and stay as published. */
export default {
  'instrument.offer-heading': 'How you have been, in numbers',
  'instrument.offer':
    'Many doctors know these short forms. They can help you say how you have been. You do not have to fill them in, and the score by itself does not change your result.',
  'instrument.english-only': 'These questions are in English only, because their wording must not change.',
  'instrument.length': '{name}, {count} questions',
  'instrument.start': 'Start',
  'instrument.look': 'Change my answers',

  'instrument.title.phq-2': 'Your mood, in brief',
  'instrument.title.phq-8': 'Your mood',
  'instrument.title.phq-9': 'Your mood',
  'instrument.title.gad-7': 'Worry',

  'instrument.unwatched':
    'Nobody watches your answers here. If you need help now, use the help line at the top.',
  'instrument.thoughts':
    'One question is about thoughts of death or of hurting yourself. If you have such thoughts, we show you people to talk to, and your result will say so.',
  'instrument.to-lines': 'Go to the help lines',
  'instrument.effect-lead':
    'If you marked any problem above, there is one last question. It does not count for the score, and you can leave it empty.',
  'instrument.finish': 'See my score',
  'instrument.back': 'Back to my result',
  'instrument.missing': 'Question {number} has no answer yet.',

  'instrument.score-heading': 'Your score',
  'instrument.score': '{score} of {most}',
  'instrument.band.minimal': 'minimal',
  'instrument.band.mild': 'mild',
  'instrument.band.moderate': 'moderate',
  'instrument.band.moderately-severe': 'moderately severe',
  'instrument.band.severe': 'severe',
  'instrument.band.below': 'below the cut-off',
  'instrument.band.above': 'at the cut-off or above',
  'instrument.called': 'A score like this is often called “{band}”.',
  'instrument.called.below':
    'This is below {cut}, the published cut-off. How you feel still counts, whatever the number says.',
  'instrument.called.above':
    'The published cut-off is {cut}. From there on, it is worth a talk with someone who can ask you more.',
  'instrument.range': '{from} to {to}',
  'instrument.line': '{score} of {most}, {band}',
  'instrument.effect-line': 'How difficult it made daily life: {answer}',
  'instrument.not-heading': 'What it does not mean',
  'instrument.not-diagnosis': 'It is not a diagnosis. Only someone trained who talks with you can make one.',
  'instrument.not-kap': 'It is not a yes or a no about KAP. The score by itself does not change your result.',
  'instrument.not-forever': 'It looks at the last 2 weeks only. It can go up and down.',
  'instrument.use-heading': 'What you can do with it',
  'instrument.use':
    'Show it to your doctor, your therapist or a prescriber. Tell them what life is like behind the number.',
  'instrument.credit': 'The {name} is free to use, and no one has to ask first. We show it word for word.',
  'instrument.reviewed': 'Last checked on {date}.',
} as const satisfies BandWords & Dictionary;
