/** Words for what the visitor brings from the self-check, English. */
export default {
  'lines-note': {
    one: 'You brought {count} line of your self-check. It stands below, before your permission.',
    other: 'You brought {count} lines of your self-check. They stand below, before your permission.',
  },
  'lines-look': 'Look at what you brought',
  'lines-heading': 'Answers from your self-check',
  'lines-brought': {
    one: 'You brought {count} line. It is not sent unless you tick the box below.',
    other: 'You brought {count} lines. Nothing of this is sent unless you tick the box below.',
  },
  'lines-shown': 'This is word for word what would be sent. Take out what you want to keep to yourself.',
  'lines-sealed':
    '{practice} would get these lines. They are encrypted on your device, and nobody on the way can read them.',
  'lines-open':
    '{practice} would get these lines. They are not encrypted for {practice} alone: whoever runs its website, or a service in between, could read them too.',
  'lines-open-via':
    '{practice} would get these lines by way of {host}. They are not encrypted for {practice} alone: {host} could read them too.',
  'lines-remove': 'Remove',
  'lines-remove-all': 'Remove all',
  'lines-none': 'No line is left. Nothing of your self-check is sent.',
  'lines-permission': 'Your permission for these lines',
  'consent.selfCheck': { one: 'Send this line too', other: 'Send these {count} lines too' },
} as const;
