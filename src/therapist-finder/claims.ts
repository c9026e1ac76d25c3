import { by, type Claim, unchecked } from '../shared/claim.js';
import type questions from './cards/questions/content.en.js';
import type en from './content.en.js';

const licensure = by('state-licensure');
const practices = by('practice-articles');
const estimate = by('no-surprises-act');

/** What stands behind the finder's sentences, by the key of its words. What therapists state of themselves is theirs. */
export const claims = {
  'note-license': licensure,
  'note-steps': licensure,
  'maps-note': unchecked(),
  'fee-estimate': estimate,
  'why.license': licensure,
  'why.training': licensure,
  'why.consultation': practices,
  'why.experience': practices,
  'why.prescriber': by('kap-network', 'ketalar'),
  'why.presence': practices,
  'why.emergency': by('fda-compounding', 'spravato'),
  'why.touch': practices,
  'why.hard': practices,
  'why.integration': practices,
  'why.cost': estimate,
} as const satisfies Readonly<Partial<Record<keyof typeof en | keyof typeof questions, Claim>>>;
