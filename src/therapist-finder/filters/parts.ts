import { chosenCount } from '../search/facets.js';
import { nothingAsked, type Part, type Query, type SortId } from '../search/query.js';

/*
 * What a visitor can take back of a query, and what is left to ask then.
 */

/** Without a place nothing can be sorted by the distance from it. */
const sortWithout = (sort: SortId): SortId => (sort === 'distance' ? 'rotation' : sort);

/** The change that takes one part back: a whole filter, the words, or the place. */
export function without({ selection, sort }: Query, part: Part): Partial<Query> {
  if (part === 'text') return { text: '' };
  if (part === 'near') return { near: undefined, sort: sortWithout(sort) };
  return { selection: { ...selection, [part]: [] } };
}

/** The change that takes everything back but the order. */
export const withoutAll = ({ sort }: Query): Partial<Query> => ({ ...nothingAsked, sort: sortWithout(sort) });

/** How many choices stand in the panel: values, and a place. */
export const panelCount = ({ selection, near }: Query): number => chosenCount(selection) + (near ? 1 : 0);

/** The change that a place makes. Who gives one wants the nearest first, unless they chose another order. */
export const withPlace = (
  { near, sort }: Query,
  place: NonNullable<Query['near']>['place'],
): Partial<Query> => ({
  near: { place, miles: near?.miles },
  sort: sort === 'rotation' ? 'distance' : sort,
});
