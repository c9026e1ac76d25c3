/** Words of the summary to take along, English. */
export default {
  'take-heading': 'Take your summary with you',
  'take-private': 'It is made on your device and stays there. Nothing is sent.',
  'take-for': 'Who is it for?',
  'take-me': 'For me: my result and what to ask',
  'take-doctor': 'For my doctor: all my answers too',
  'take-print': 'Print or save as PDF',
  'take-copy': 'Copy the text',
  'take-save': 'Save the text',
  'take-fhir': 'Save for a health record system (FHIR)',
  'take-copied': 'Copied. You can paste it where you like.',
  'take-not-copied': 'We could not copy it for you. The text is marked below: please copy it from there.',
  'take-saved': 'Saved on this device. If you share it, others can read the file.',
  'take-text': 'Text of your summary',
  'take-back': 'Back to my result',
  'take-file': 'Summary',
  'take-title': 'My KAP self-check',
  'take-title-doctor': 'KAP self-check, for my doctor',
  'take-date': 'Made on {date}',
  'take-help': 'In a crisis: call {number}. In danger right now: call {emergency}.',
  'take-help-text': 'In a crisis: call or text {number}. In danger right now: call {emergency}.',
  'take-name': 'Name:',
  'take-born': 'Date of birth:',
  'take-scores': 'Questionnaires',
  'take-answers': 'All answers',
  'take-how': 'How this was made',
  'take-how-rules':
    'Set rules, drawn from published criteria and drug labels, led to this result. It is not a diagnosis. No one has checked the answers.',
  'take-how-device':
    'The person who answered made it with kap-widgets, on a device of their own. Nothing was sent.',
  bring: 'Bring my answers to the call form',
  'bring-note':
    'You see every line there first and can take lines out. Nothing is sent unless you tick a box for it.',
  'limits-ask':
    'This check is not a diagnosis and not medical advice. Your result stays in this page unless you choose to send it.',
  'bring-result': 'Result of the self-check',
  'take-limits': 'This is not a diagnosis and not medical advice. Only a licensed prescriber can decide.',
} as const;
