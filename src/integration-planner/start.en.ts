/** Words of the start screen and of whom to call, English: what a page shows at once. */
export default {
  heading: 'Plan for your session and the days after',
  start: 'A quiet place to set your intentions, plan the first days and choose one small habit.',
  'start-any': 'Nothing here is a must. Take what helps, in any order.',
  'start-private': 'What you write stays in this page, on this device. We do not see it or send it.',
  'start-keep': 'It is gone when you leave the page, unless you print it, save it or choose to keep it here.',
  begin: 'Begin',
  'go-on': 'Go on with my plan',
  waiting: 'One moment …',
  failed: 'The planner did not load. Please check your connection and try again.',
  cleared: 'Everything is cleared, here and on this device.',
  'not-erased':
    'This page is cleared, but the browser did not let us erase the plan kept on this device. Clear the data of this site in your browser’s settings.',
  'kept-here': 'A plan is kept on this device.',
  clear: 'Clear everything',
  'call-heading': 'When to call someone',
  'warning-crisis': 'If you think of suicide or of hurting yourself, call or text {number} now.',
  'warning-crisis-call': 'If you think of suicide or of hurting yourself, call {number} now.',
  'crisis-call': 'Call {number}',
  'crisis-text': 'Text {number}',
  'crisis-text-word': 'Text {word} to {number}',
  warning:
    'If you feel much worse, see or hear things that are not there, or have urinary pain, contact your prescriber.',
  'warning-emergency':
    'If someone has chest pain, has trouble breathing or cannot be woken, call {emergency}.',
  'call-prescriber': 'Call your prescriber: {number}',
  'call-named': 'Call {name}: {number}',
  'call-practice': 'Call {name}: {number}',
  'call-us': 'Call us: {number}',
  'call-other': 'For other questions',
  'call-none': 'Keep the number of your prescriber where you can reach it.',
} as const;
