/** Words for what tells people from machines, English. */
export default {
  trap: 'Please leave this empty',
  'person-why':
    'A field that nobody sees was filled in. Machines do that, and so do some tools that fill in forms for you. Nothing is lost.',
  person: 'I am a person',
  'person-next': 'Tick the box, then press the button again.',
  'gets-challenge': 'The result of the check above goes with it.',
  'challenge-ways': 'If the check does not work for you, call or write:',
} as const;
