import type { Claim } from '../shared/claim.js';
import { allSources } from '../shared/all-sources.js';
import type { Source } from '../shared/sources.js';
import type { Phrase } from '../shared/words.js';
import { dataClaims } from './data.js';
import { widgets } from './widgets.js';

/** A clinical or legal sentence of the library, and what stands behind it. */
export interface Registered {
  /** `<prefix>.<key>`: the key that a practice's own `text` has for it, or the data's own. */
  readonly id: string;
  readonly en: string;
  readonly es: string;
  readonly claim: Claim;
}

/** A phrase with all its forms. */
export const written = (phrase: Phrase | undefined): string =>
  typeof phrase === 'object' ? Object.values(phrase).join(' / ') : (phrase ?? '');

/**
 * Every claim of every widget, together. For tests, for the build, and for a clinician or a lawyer who reads it
 * through; never loaded by visitors.
 */
export const register: readonly Registered[] = [
  ...widgets.flatMap(({ prefix, words, claims }) =>
    Object.entries(claims).map(([key, claim]) => {
      const file = words.find(({ en }) => Object.hasOwn(en, key));
      return { id: `${prefix}.${key}`, en: written(file?.en[key]), es: written(file?.es[key]), claim };
    }),
  ),
  ...dataClaims,
];

/** A source as someone who checks a sentence needs it. */
export interface CitedSource extends Source {
  readonly id: string;
}

/** The sources of a claim, with their titles and addresses. */
export const citedBy = ({ sources: ids }: Claim): readonly CitedSource[] =>
  ids.map((id) => ({ id, ...(allSources[id] as Source) }));
