/*
 * Proper names by id. They are the same in every language; what is a word and not a name is in the content files.
 * Apart from the aliases, so that the element carries no more than it shows.
 */

/** Organisations that train for KAP. That one is named says nothing of its quality. */
export const orgNames: Readonly<Record<string, string>> = {
  ciis: 'CIIS',
  polaris: 'Polaris Insight Center',
  prati: 'PRATI',
  fluence: 'Fluence',
  ipi: 'Integrative Psychiatry Institute',
  ktc: 'The Ketamine Training Center',
  kriya: 'KRIYA',
  sage: 'Sage Institute',
  'living-medicine': 'Living Medicine',
  onca: 'ONCA',
  'journey-clinical': 'Journey Clinical',
  'inbodied-life': 'Inbodied Life',
  maps: 'MAPS',
  naropa: 'Naropa',
  'innate-path': 'Innate Path',
};

/** Ways of working that go by a name or an abbreviation everywhere. */
export const modalityNames: Readonly<Record<string, string>> = {
  cbt: 'CBT',
  ifs: 'IFS',
  emdr: 'EMDR',
  act: 'ACT',
  hakomi: 'Hakomi',
  dbt: 'DBT',
  eft: 'EFT',
};
