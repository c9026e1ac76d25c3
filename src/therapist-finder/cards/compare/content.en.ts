/** Words of the comparison of therapists, English. */
export default {
  'compare-heading': 'Side by side',
  'compare-intro': 'The same facts for everyone, as each of them states them. “Not stated” is not a no.',
  'compare-what': 'What',
  'compare-differs': 'differs',
  'compare-out': 'Take out',
  'compare-out-of': 'Take out {name}',
} as const;
