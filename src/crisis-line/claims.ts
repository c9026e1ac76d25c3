import { by, type Claim, unchecked } from '../shared/claim.js';
import type { crisisCountries } from '../shared/help-lines.js';
import type strip from './content.en.js';
import type list from './list/content.en.js';

type Countries = typeof crisisCountries;
type LineId = { [C in keyof Countries]: Countries[C]['lines'][number]['id'] }[keyof Countries];

/** What stands behind the sentences of the crisis line, by the key of its words. */
export const claims = {
  intro: by('988'),
  'intro-emergency': unchecked('us-911'),
  elsewhere: by('988', 'us-911'),
  emergency: by('us-911'),
  'emergency-short': by('us-911'),
  'peers-note': unchecked(),
  'us-988.name': by('988'),
  'us-988.note': by('988'),
  'us-crisis-text.note': by('crisis-text-line'),
  'us-veterans.note': by('veterans-crisis-line', '988'),
  'us-trevor.note': by('trevor-project'),
  'us-samhsa.note': by('samhsa'),
  'ca-988.name': by('988-canada'),
  'ca-988.note': by('988-canada'),
  'gb-samaritans.note': unchecked('samaritans'),
  'gb-nhs.name': unchecked(),
  'gb-nhs.note': unchecked(),
  'ie-samaritans.note': unchecked('samaritans'),
  'au-lifeline.note': unchecked('lifeline-au'),
  'nz-1737.name': unchecked('1737'),
  'nz-1737.note': unchecked('1737'),
} as const satisfies Readonly<Partial<Record<keyof typeof strip | keyof typeof list, Claim>>>;

/** What stands behind the numbers to call and text, by the line's id. */
export const numberClaims: Readonly<Record<LineId, Claim>> = {
  'us-988': by('988'),
  'us-crisis-text': by('crisis-text-line'),
  'us-veterans': by('veterans-crisis-line', '988'),
  'us-trevor': by('trevor-project'),
  'us-samhsa': by('samhsa'),
  'ca-988': by('988-canada'),
  'gb-samaritans': unchecked('samaritans'),
  'gb-nhs': unchecked(),
  'ie-samaritans': unchecked('samaritans'),
  'au-lifeline': unchecked('lifeline-au'),
  'nz-1737': unchecked('1737'),
};

/** What stands behind the emergency numbers, by country. */
export const emergencyClaims: Readonly<Record<keyof Countries, Claim>> = {
  US: by('us-911'),
  CA: unchecked('us-911'),
  GB: unchecked(),
  IE: unchecked(),
  AU: unchecked(),
  NZ: unchecked(),
  EU: unchecked(),
};
