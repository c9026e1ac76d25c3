/** Words of the crisis line, English. */
export default {
  label: 'Help in a crisis',
  heading: 'Need to talk to someone now?',
  intro:
    'If you might hurt yourself or someone else, you do not have to wait for us. These people answer now.',
  'heading-emergency': 'Need help right now?',
  'intro-emergency':
    'If you might hurt yourself or someone else, you do not have to wait for us. Call {number} now.',
  elsewhere:
    'These are help lines in the United States. If you are somewhere else, call the emergency number there.',
  compact: 'In crisis?',
  call: 'Call {number}',
  text: 'Text {number}',
  'text-word': 'Text {word} to {number}',
  emergency: 'In danger right now: call {number}',
  'emergency-short': 'In danger: {number}',
  more: 'More help lines',
  failed: 'Could not be loaded. Press again.',
} as const;
