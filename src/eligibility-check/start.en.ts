/** Words of the start screen, English: what a page shows at once, before the questions have arrived. */
export default {
  heading: 'Is KAP worth a talk?',
  start:
    'A private check for anyone who wonders about ketamine-assisted psychotherapy (KAP). It asks about your health and your life, and shows you what to talk about next.',
  'start-length':
    'One short question at a time, and more only where an answer calls for it. You can go back and change any answer.',
  'start-private':
    'Your answers stay in this page, on this device. We do not save or send them. Reload the page and they are gone.',
  'start-private-ask':
    'Your answers stay in this page, on this device. We do not save them. None is sent unless you ask for it at the end. Reload the page and they are gone.',
  'start-limits': 'This is not a diagnosis and not medical advice. Only a licensed prescriber can decide.',
  begin: 'Begin',
  waiting: 'One moment …',
  failed: 'The questions did not load. Please check your connection and try again.',
  cleared: 'Your answers are cleared.',
} as const;
