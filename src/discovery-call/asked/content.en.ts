/** Words of what a practice file asks for beyond the form that every practice has, English. */
export default {
  'openings-wait': 'Looking for open times…',
  'times-hint-theirs': 'In the practice’s time zone ({zone}). Choose none for any time.',
  'hours-here': '{hours} your time',
  'hours-from': 'From {day}: {hours}',
  'day-before': 'the day before',
  'day-after': 'the next day',
  'message-hint': 'Please do not share medical details here. You may leave this empty.',
  'message-left': 'Letters left: {count}',
  'message-over': 'Letters too many: {count}',
  'gets-lines': 'The lines of your self-check that you chose to send go with it. Nothing else.',
  sealed: 'It is locked in your browser, and only {practice} can open it.',
  'gets-mail':
    'The button opens your mail program with what you filled in here. Nothing is sent until you send it there.',
  'gets-link':
    'The button opens the scheduling page of {practice} in a new tab. Your name and e-mail go with you, so that you need not type them twice. You may leave them empty.',
} as const;
