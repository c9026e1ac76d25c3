import type { RowId } from './facts.js';

/** What to ask those who offer an option, row by row, English. */
export default {
  'ask.present': 'Who is with me the whole time, and until I am myself again?',
  'ask.focus': 'What are you licensed for, and what are you trained in?',
  'ask.goal': 'What does this aim at, and how will we know if it helps?',
  'ask.personal': 'What is fitted to me, and who decides?',
  'ask.setting': 'Where would I be? May I see the place first?',
  'ask.preparation': 'How will you help me get ready?',
  'ask.dosing': 'What will I feel, and for how long?',
  'ask.hard': 'What do you do if I am scared, or it gets too much?',
  'ask.trauma': 'What do you do if old trauma comes up, during and after?',
  'ask.integration': 'Who talks with me afterwards, and how soon?',
  'ask.route': 'How do I take it, and why in this way?',
  'ask.monitoring': 'Who checks my heart, breathing and blood pressure, and when?',
  'ask.risks': 'Which of these risks matter most for me?',
  'ask.length': 'How much time does one visit take, door to door?',
  'ask.course': 'How many visits, and over how many weeks?',
  'ask.return': 'How often do people come back, and for how long?',
  'ask.cost': 'What will all of it cost me, in writing?',
  'ask.insurance': 'Which parts does my plan pay for?',
  'ask.fda': 'Has the FDA approved this medicine for what I have?',
  'ask.evidence': 'Which studies is this based on? Were they of people like me?',
  'ask.unknown': 'What do you not know about this?',
} as const satisfies Readonly<Record<`ask.${RowId}`, string>>;
