/** Words of the therapist finder before there is a list, English. */
export default {
  loading: 'The list is on its way …',
  empty: 'Nobody is on this list at the moment.',
  failed: 'The list of therapists could not be loaded. Please reach us directly:',
  'failed-alone': 'The list of therapists could not be loaded. Please try again later.',
} as const;
