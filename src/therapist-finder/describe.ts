import { usStates } from '../shared/us-states.js';
import { vocabularies } from './data/vocabularies.js';
import { languageName, type ListWords } from './labels.js';
import { type FacetId, NOT_STATED } from './search/facets.js';

/** The vocabulary that a filter's values come from, where its name is another. */
const vocabularyOf: Partial<Record<FacetId, keyof typeof vocabularies>> = {
  training: 'org',
  license: 'type',
  role: 'role',
  accepting: 'accepting',
  level: 'level',
  prescriber: 'prescriberArrangement',
  route: 'routes',
  format: 'formats',
  modality: 'modalities',
  condition: 'conditions',
  population: 'populations',
  insurance: 'insurance',
};

/**
 * The words by which a value can be searched for: what it is called on the page, and the other ways people write it.
 * None for what is a yes or no, a price or not stated: they are found by the filters, and a search for "no" is none.
 */
export function describe(label: ListWords['label'], id: FacetId, value: string): readonly string[] {
  if (value === NOT_STATED) return [];
  const vocabulary = vocabularyOf[id];
  if (!vocabulary)
    return id === 'state'
      ? [label(id, value), usStates[value] ?? '']
      : id === 'language'
        ? languageNames(label, value)
        : [];
  const aliases: Readonly<Record<string, readonly string[]>> = vocabularies[vocabulary];
  return [label(id, value), ...(Object.hasOwn(aliases, value) ? (aliases[value] ?? []) : [])];
}

/** A language by its name here, in English and in Spanish, as people write it in a list. */
const languageNames = (label: ListWords['label'], tag: string): readonly string[] => [
  label('language', tag),
  languageName('en', tag),
  languageName('es', tag),
];
