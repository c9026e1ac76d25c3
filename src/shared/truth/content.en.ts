/** Words around a claim, English. */
export default {
  sources: 'Sources and dates',
  failed: 'Could not be loaded. Close this and open it again.',
  general: 'The facts of this practice could not be loaded. What you see here is general.',
  again: 'Try again',
  none: 'Nothing claimed here, so no source. Ask those who offer it.',
  own: 'In the words of {practice}.',
  unverified: 'Not yet checked against a source.',
  reviewed: 'Checked against its source on {date}.',
  'as-of': 'As of {date}',
  past: 'This rule may have changed since {date}. Ask.',
  'past.all': 'Some rules on this page may have changed since it was checked. Ask before you decide.',
  'this-practice': 'this practice',
} as const;
