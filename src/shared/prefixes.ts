/**
 * What a practice file calls the words of each folder in its `text`: the first part of their keys. For tools and
 * tests, which go through all of them; an element names its own.
 */
export const PREFIXES = {
  comparison: 'comparison',
  'crisis-line': 'crisis',
  'discovery-call': 'call',
  'eligibility-check': 'eligibility',
  faq: 'faq',
  'integration-planner': 'planner',
  journey: 'journey',
  shared: 'sources',
  'therapist-finder': 'finder',
} as const;

/** A folder that has words. */
export type WordFolder = keyof typeof PREFIXES;
