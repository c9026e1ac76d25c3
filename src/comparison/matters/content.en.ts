import type { Dictionary } from '../../shared/words.js';

/** Words of "What matters to me", English. */
export default {
  'matters.heading': 'What matters to me',
  'matters.intro': 'Choose the points that matter to you, and put what each option says side by side.',
  'matters.fair': 'No option is better for everyone. How you weigh it is up to you.',
  'matters.private':
    'What you choose stays on this page. It is not sent, and it is saved only if you say so.',
  'matters.pick': 'Choose what matters to you',
  'matters.pick-hint': 'Open a group and choose up to five points. More is fine too.',
  'matters.plenty': 'You have more than five now. That is fine. Fewer may be easier to talk through.',
  'matters.picked': { one: '{count} chosen', other: '{count} chosen' },
  'matters.weigh': 'How much does each one matter?',
  'matters.level.0': 'Not set',
  'matters.level.1': 'A little',
  'matters.level.2': 'A fair amount',
  'matters.level.3': 'Very',
  'matters.summary': 'Your summary',
  'matters.summary-order':
    'Your points stand in the order you gave them. The options stand as in the table, which is not a ranking.',
  'matters.group.1': 'Matters a little',
  'matters.group.2': 'Matters a fair amount',
  'matters.group.3': 'Matters very much',
  'matters.unset': {
    one: '{count} point is not set yet. It comes into your summary once it is.',
    other: '{count} points are not set yet. They come into your summary once they are.',
  },
  'matters.hidden': {
    one: '{count} point you chose is hidden in the table, so it is not here.',
    other: '{count} points you chose are hidden in the table, so they are not here.',
  },
  'matters.go': 'See it in the table',
  'matters.go-named': 'See it in the table: {name}',
  'matters.ask': 'Questions to take to a talk',
  'matters.updated': {
    one: 'Your summary has {count} point.',
    other: 'Your summary has {count} points.',
  },
  'matters.print': 'Print or save as PDF',
  'matters.copy': 'Copy the text',
  'matters.copied': 'Copied. You can paste it where you like.',
  'matters.not-copied': 'We could not copy it for you. The text is marked below: please copy it from there.',
  'matters.text': 'Text of your summary',
  'matters.save': 'Save on this device',
  'matters.save-changes': 'Save the changes',
  'matters.save-done': 'Saved',
  'matters.save-hint': 'Others who use this device could see it here.',
  'matters.saved': 'Saved on this device. Erase takes it away again.',
  'matters.not-saved': 'This browser did not let us save it.',
  'matters.opened': 'This is what you saved on this device.',
  'matters.erase': 'Erase',
  'matters.erased': 'Erased. Nothing is kept on this device.',
  'matters.not-erased':
    'It is gone from this page, but this browser did not let us take it from the device. Clear the data of this site in your browser.',
  'matters.file': 'My points',
  'matters.made': 'Made on {date}',
  'matters.sources': 'The sources and dates stand below each point in the table.',
} as const satisfies Dictionary;
