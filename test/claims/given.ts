import type { SourceId } from '../../src/shared/all-sources.js';

/**
 * The numbers that each source gives for what the sentences cite it for: the project's domain facts, or the source
 * itself as it was read. Prices with their sign, shares with theirs. A number in a sentence that none of its sources
 * gives fails the tests that read this.
 */
export const given: Readonly<Partial<Record<SourceId, readonly string[]>>> = {
  'practice-articles': ['1', '2', '3', '4', '6', '15', '20', '24', '40', '45', '60', '72'],
  // Every 2 weeks is 14 days; an hour is 60 minutes.
  'kap-network': ['1', '2', '6', '8', '14', '18', '30', '60', '65'],
  'price-survey': ['$10', '$129', '$215', '$275', '$400', '$590', '$800', '$1,000', '$1,400', '90'],
  'other-prices': ['$100', '$250', '$400', '$500'],
  // Twice a week for 4 weeks, then once a week for 4: 12 visits, at first 3.5 days apart. 2 hours are 120 minutes.
  spravato: ['1', '2', '3', '3.5', '4', '12', '18', '30', '65', '120', '7.6%', '22.5%', '2025'],
  'fda-compounding': ['2023'],
  'murrough-2013': ['6', '18', '24'],
  'kap-cohort': ['3', '346', '1,806'],
  'kap-cohort-preprint': ['0.75', '0.86'],
  'karma-dep-2': ['65'],
  'clin-psychol-rev-2026': ['2', '72', '2026'],
  dea: ['31', '2026'],
  'mayo-psychotherapy': ['45', '60'],
  'ahrq-trd': ['40'],
  'nami-brain': ['1'],
  'nimh-depression': ['4', '8'],
  'tms-society': ['4', '6'],
  'ect-clinic': ['6', '12'],
  'antidepressant-warning': ['25'],
  'phq-gad': ['0', '2', '3', '5', '6', '7', '8', '9', '10', '15', '20', '21', '24', '27'],
  '988': ['1', '2', '988'],
  'us-911': ['911'],
  'crisis-text-line': ['741741'],
  'veterans-crisis-line': ['1', '988', '838255'],
  'trevor-project': ['1-866-488-7386', '678-678'],
  samhsa: ['1-800-662-4357'],
  '988-canada': ['988'],
};

/** The prices of each option, in the order in which the comparison and the questions name them. */
export const prices: Readonly<Record<string, readonly string[]>> = {
  kap: ['$800', '$1,400'],
  clinic: ['$400', '$1,000', '$275', '$800'],
  'at-home': ['$129', '$215'],
  spravato: ['$590', '$1,000', '$10'],
};

/** Sentences with a number that no source gives as it stands there, each with its reason. */
export const derived: Readonly<Record<string, readonly [number: string, why: string]>> = {
  'eligibility.option.age.adult': ['64', 'the last year before the next answer, which begins at 65'],
};

/** Numbers as they are written: prices with their sign, phone numbers whole; "1 to 4" is two. */
export const numbersIn = (text: string): readonly string[] =>
  text.replaceAll(/\{\w+\}/g, '').match(/[$]?\d+(?:[.,-]\d+)*%?/g) ?? [];
