/** Words of the practice's own openings, English. */
export default {
  'openings-hint':
    'In your time zone ({zone}). You ask for this time; it is booked once {practice} says yes. Choose none for any time.',
  'openings-hint-theirs':
    'In the practice’s time zone ({zone}). You ask for this time; it is booked once {practice} says yes. Choose none for any time.',
  'openings-length': 'Each is {count} minutes.',
  'opening-minutes': '{time}, {count} minutes',
  'openings-more': 'Show more days',
  'openings-none': 'None of these fit',
  'openings-empty': 'There are no open times listed right now. Say which days and hours are good for you.',
  'openings-failed': 'We cannot show open times right now. Say which days and hours are good for you.',
  'openings-again': 'Look again',
} as const;
