import { type FacetId, facetIds } from '../facets.js';
import { type Part, type Place, type Query, radii } from '../query.js';
import { facetAttribute, type SearchParams, type SearchRequest, type SearchSorts } from './search-client.js';

/*
 * What a service is asked so that it answers a whole query at once: as InstantSearch's own helper does it, one request
 * for the people, and one more for each part of the query in use, without that part. It gives the counts of a filter's
 * own values and how many would fit if it were taken back.
 */

/** The most people that can be looked through: what Algolia and Meilisearch allow unless told otherwise. */
export const MOST = 1000;

/** The most people in one request: Typesense brings 250, Algolia and Meilisearch 1000. */
const PAGE = 100;

/** The most values that are counted for a filter: what Algolia allows. */
const VALUES = 1000;

/** The longest text that is searched for: Algolia takes 512 bytes. */
const TEXT = 120;

const METRES = 1609.344;

/** What a request is for. */
export type Purpose =
  | { readonly kind: 'page' }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'radius'; readonly miles: number }
  | { readonly kind: 'totals' };

/** A request and what it is for. */
export interface Asked {
  readonly purpose: Purpose;
  readonly request: SearchRequest;
}

/** The filters in use. */
export const activeIn = ({ selection }: Query): FacetId[] => facetIds.filter((id) => selection[id]?.length);

/** A place to about a hundred metres: nearer is nobody's business, and changes no answer in miles. */
export const roughly = ({ lat, lng }: Place): Place => ({ lat: +lat.toFixed(3), lng: +lng.toFixed(3) });

/**
 * Everything to ask for a query.
 * @param withTotals whether also the counts of the whole index, which stay the same
 */
export function requestsFor(
  query: Query,
  limit: number,
  indexName: string,
  sorts: SearchSorts | undefined,
  withTotals: boolean,
): Asked[] {
  const active = activeIn(query);
  const inactive = facetIds.filter((id) => !active.includes(id));
  const { near } = query;
  const pages = Math.max(1, Math.ceil(Math.min(limit, MOST) / PAGE));
  const size = pages > 1 ? PAGE : Math.max(1, Math.min(limit, PAGE));
  const ask = (purpose: Purpose, params: Partial<SearchParams>, index = indexName): Asked => ({
    purpose,
    request: { indexName: index, params: { ...nothing, ...params } },
  });
  const count = (of: Query) => filtersOf(of);
  return [
    ...Array.from({ length: pages }, (_, page) =>
      ask(
        { kind: 'page' },
        {
          ...filtersOf(query),
          ...sortedAround(query, sorts),
          page,
          hitsPerPage: size,
          facets: page ? [] : inactive.map(facetAttribute),
        },
        indexOf(query, indexName, sorts),
      ),
    ),
    ...active.map((id) =>
      ask(
        { kind: 'part', part: id },
        {
          ...count({ ...query, selection: { ...query.selection, [id]: [] } }),
          facets: [facetAttribute(id)],
        },
      ),
    ),
    ...(query.text.trim() ? [ask({ kind: 'part', part: 'text' }, count({ ...query, text: '' }))] : []),
    ...(near?.miles === undefined
      ? []
      : [ask({ kind: 'part', part: 'near' }, count({ ...query, near: undefined }))]),
    ...(near
      ? radii.map((miles) =>
          ask({ kind: 'radius', miles }, count({ ...query, near: { place: near.place, miles } })),
        )
      : []),
    ...(withTotals ? [ask({ kind: 'totals' }, { facets: facetIds.map(facetAttribute) })] : []),
  ];
}

/** What asks for one therapist. */
export const requestFor = (id: string, indexName: string): SearchRequest => ({
  indexName,
  params: { ...nothing, hitsPerPage: 1, facetFilters: [[`id:${escape(id)}`]] },
});

const nothing: SearchParams = {
  query: '',
  page: 0,
  hitsPerPage: 0,
  facets: [],
  maxValuesPerFacet: VALUES,
  analytics: false,
  clickAnalytics: false,
};

/** A minus at the beginning would mean "not"; InstantSearch escapes it so. */
const escape = (value: string) => value.replace(/^-/, '\\-');

function filtersOf(query: Query): Partial<SearchParams> {
  const { selection, text, near } = query;
  const facetFilters = activeIn(query).map((id) =>
    (selection[id] ?? []).map((value) => `${facetAttribute(id)}:${escape(value)}`),
  );
  return {
    query: text.trim().slice(0, TEXT),
    ...(facetFilters.length && { facetFilters }),
    ...(near?.miles !== undefined && {
      aroundLatLng: latLng(near.place),
      aroundRadius: Math.max(1, Math.round(near.miles * METRES)),
    }),
  };
}

const latLng = (place: Place) => {
  const { lat, lng } = roughly(place);
  return `${lat},${lng}`;
};

/** Where an index sorts by distance, it has to be told from where. */
const sortedAround = ({ sort, near }: Query, sorts: SearchSorts | undefined): Partial<SearchParams> =>
  sort === 'distance' && near && near.miles === undefined && typeof sorts?.distance === 'string'
    ? { aroundLatLng: latLng(near.place), aroundRadius: 'all' }
    : {};

function indexOf({ sort, near }: Query, indexName: string, sorts: SearchSorts | undefined): string {
  if (sort !== 'distance') return sorts?.[sort] ?? indexName;
  const { distance } = sorts ?? {};
  if (!near || distance === undefined) return indexName;
  return typeof distance === 'string' ? distance : distance(roughly(near.place));
}
