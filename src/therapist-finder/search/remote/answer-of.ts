import { compareValues, type Facet, type FacetId, facetIds, tellingOf } from '../facets.js';
import type { Answer, Hit, Part, Query } from '../query.js';
import { activeIn, type Asked } from './requests.js';
import type { Result } from './results.js';
import { facetAttribute } from './search-client.js';

/*
 * From a service's results to the answer that the view shows.
 */

/** What the whole index holds, whatever is asked. */
export interface Totals {
  readonly of: number;
  /** How many have each value of each filter that is set up in the service. */
  readonly values: ReadonlyMap<FacetId, ReadonlyMap<string, number>>;
}

/** The counts of the whole index. */
export function totalsOf({ nbHits, facets }: Result): Totals {
  const counted = facetIds.flatMap((id) => {
    const counts = facets[facetAttribute(id)];
    return counts ? [[id, new Map(Object.entries(counts))] as const] : [];
  });
  return { of: nbHits, values: new Map(counted) };
}

/** The filters of which the service counted nothing, though every record has a value for each. */
export const missingFrom = ({ of, values }: Totals): readonly FacetId[] =>
  of ? facetIds.filter((id) => !values.get(id)?.size) : [];

/** The answer, but for the therapists and the sorting rules. */
export function answerOf(
  query: Query,
  asked: readonly Asked[],
  results: readonly Result[],
  totals: Totals,
): Omit<Answer, 'hits' | 'sorts'> {
  const given = asked.map(({ purpose }, at) => ({ purpose, result: results[at] as Result }));
  const main = given.find(({ purpose }) => purpose.kind === 'page')?.result as Result;
  const parts = new Map<Part, Result>();
  for (const { purpose, result } of given) if (purpose.kind === 'part') parts.set(purpose.part, result);
  const active = activeIn(query);
  return {
    total: main.nbHits,
    of: totals.of,
    facets: usable(totals).map(({ id, values }): Facet => {
      const counts = (active.includes(id) ? parts.get(id) : main)?.facets[facetAttribute(id)] ?? {};
      return {
        id,
        values: values.map(({ value }) => ({
          value,
          count: Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0,
          selected: query.selection[id]?.includes(value) ?? false,
        })),
      };
    }),
    without: [...parts]
      .map(([part, { nbHits }]) => ({ part, count: nbHits }))
      .sort((a, b) => b.count - a.count),
    radii: given.flatMap(({ purpose, result }) =>
      purpose.kind === 'radius' ? [{ miles: purpose.miles, count: result.nbHits }] : [],
    ),
    corrected: [],
  };
}

/** The filters that leave somebody out: the state first, since the law decides first, then the most telling. */
function usable({ of, values }: Totals) {
  return [...values]
    .map(([id, totals]) => ({ id, values: [...totals].map(([value, total]) => ({ value, total })) }))
    .filter((facet) => facet.values.some(({ total }) => total < of))
    .map(({ id, values: each }) => ({
      id,
      values: each.sort((a, b) => compareValues(id, a, b)),
      telling: id === 'state' ? 2 : tellingOf(each, of),
    }))
    .sort((a, b) => b.telling - a.telling);
}

/** Straight-line distance in miles on a globe of the Earth's mean radius. */
export function withMiles(query: Query): (therapist: Hit['therapist']) => Hit {
  const { near } = query;
  return (therapist) => {
    const { lat, lng } = therapist.location ?? {};
    if (!near || lat === undefined || lng === undefined) return { therapist };
    const rad = Math.PI / 180;
    const { place } = near;
    const h =
      Math.sin(((lat - place.lat) * rad) / 2) ** 2 +
      Math.cos(lat * rad) * Math.cos(place.lat * rad) * Math.sin(((lng - place.lng) * rad) / 2) ** 2;
    return { therapist, miles: 2 * 3958.7613 * Math.asin(Math.sqrt(Math.min(1, h))) };
  };
}
