import type { FacetId } from '../facets.js';
import type { Place, SortId } from '../query.js';

/*
 * What a search service's client must do: what InstantSearch asks of one. Our own minimal types, so that nobody needs
 * InstantSearch for them; the published clients of Algolia, Meilisearch, Typesense and Searchkit (Elasticsearch) fit.
 */

/** What a request asks for, by Algolia's names. The clients of the other services translate them. */
export interface SearchParams {
  query: string;
  /** From 0. */
  page: number;
  hitsPerPage: number;
  /** Attributes to count the values of. */
  facets: string[];
  maxValuesPerFacet: number;
  /** `attribute:value`; any within an inner list, all across them. */
  facetFilters?: string[][];
  /** Latitude and longitude. */
  aroundLatLng?: string;
  /** In metres, or any distance. */
  aroundRadius?: number | 'all';
  /** Algolia would keep what was searched for in its statistics. */
  analytics: false;
  clickAnalytics: false;
}

/** One of the requests that are sent together. */
export interface SearchRequest {
  indexName: string;
  params: SearchParams;
}

/** A search service's client, as InstantSearch takes it. */
export interface SearchClient {
  /** Resolves to `{ results: [...] }`, one for each request. */
  search(requests: SearchRequest[]): PromiseLike<unknown>;
}

/**
 * Which index answers in which order, for example `{ name: 'therapists_name', fee: 'therapists_fee' }`: as
 * InstantSearch does it, a sorting rule is another name of index. Only the rules named are offered. `rotation` may
 * name the main index itself, if its order is that of `sort_rotation` in records made anew every day; without it the
 * visitor is told that the service decides. Where the distance is part of the name (Meilisearch, Typesense),
 * `distance` is a function of the place.
 */
export type SearchSorts = Readonly<Partial<Record<Exclude<SortId, 'distance'>, string>>> & {
  readonly distance?: string | ((place: Place) => string);
};

/** The attribute of a record that holds its values for a filter. */
export const facetAttribute = (id: FacetId): string => `facet_${id}`;
