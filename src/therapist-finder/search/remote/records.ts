import { usStates } from '../../../shared/us-states.js';
import type { Therapist } from '../../data/therapist.schema.js';
import { vocabularies, type Vocabulary } from '../../data/vocabularies.js';
import { officePlaceOf } from '../../near/zips.js';
import { facetIds, facetValues } from '../facets.js';
import { feeOf, openingOf, turnOf } from '../order.js';
import { facetAttribute } from './search-client.js';

/*
 * What a practice fills a search service with. Each service then has to be told what its fields are for:
 *
 * Algolia: attributesForFaceting = facetAttributes + "filterOnly(id)"; searchableAttributes = searchableAttributes
 * below; the ranking begins with "asc(sort_rotation)", and that of a replica for each further rule with
 * "asc(sort_name)", "asc(sort_fee)", "asc(sort_opening)" or, for the distance, with "geo".
 * Meilisearch: filterableAttributes = facetAttributes + "id" + "_geo"; sortableAttributes = "sort_name" and so on +
 * "_geo"; faceting.maxValuesPerFacet and pagination.maxTotalHits at least as many as there are.
 * Typesense: typesenseSchema below.
 */

/** The attributes that hold the values for the filters. */
export const facetAttributes: readonly string[] = facetIds.map(facetAttribute);

/** The attributes whose words are searched, the most important first. */
export const searchableAttributes = [
  'name',
  'title',
  'location.city',
  'location.state',
  'words',
  'bio',
] as const;

/** The services whose records differ: in how they write where an office is. */
export type SearchService = 'algolia' | 'meilisearch' | 'typesense';

/** How records are made. */
export interface RecordOptions {
  readonly service?: SearchService | undefined;
  /** The day they are made for, like "2026-11-22": openings before it are left out, and the rotation is that day's. */
  readonly day?: string | undefined;
}

/**
 * Therapists as records for a search service: as they are, with `objectID`, `facet_…` for each filter ("not-stated" is
 * a value like any other), `sort_…` for each rule, `words` that find them beside their own, and where the office is.
 * Make them anew every day: the rotation and the openings are a day's. Pure; changes nothing.
 */
export function recordsOf(
  therapists: readonly Therapist[],
  { service = 'algolia', day = new Date().toLocaleDateString('en-CA') }: RecordOptions = {},
): Record<string, unknown>[] {
  return therapists.map((therapist) => ({
    ...therapist,
    objectID: therapist.id,
    ...Object.fromEntries(facetIds.map((id) => [facetAttribute(id), facetValues(id, therapist)])),
    words: wordsOf(therapist),
    sort_name: plain(therapist.name),
    sort_fee: feeOf(therapist),
    sort_opening: openingOf(therapist, day),
    sort_rotation: turnOf(day, therapist.id),
    ...geoOf(therapist, service),
  }));
}

/** The collection to make in Typesense. */
export const typesenseSchema = (name: string) => ({
  name,
  enable_nested_fields: true,
  fields: [
    { name: 'name', type: 'string' },
    ...['title', 'bio', 'location.city', 'location.state'].map((field) => ({
      name: field,
      type: 'string',
      optional: true,
    })),
    { name: 'words', type: 'string[]' },
    ...facetAttributes.map((field) => ({ name: field, type: 'string[]', facet: true })),
    { name: 'sort_name', type: 'string', sort: true },
    ...['sort_fee', 'sort_opening', 'sort_rotation'].map((field) => ({ name: field, type: 'int64' })),
    { name: '_geoloc', type: 'geopoint', optional: true },
  ],
  default_sorting_field: 'sort_rotation',
});

function geoOf({ location }: Therapist, service: SearchService): Record<string, unknown> {
  // Only the page has the table of ZIP codes; a service must be told.
  const { lat, lng } =
    location?.lat === undefined ? (location?.zip && officePlaceOf(location.zip)) || {} : location;
  if (lat === undefined || lng === undefined) return {};
  if (service === 'typesense') return { _geoloc: [lat, lng] };
  return service === 'meilisearch' ? { _geo: { lat, lng } } : { _geoloc: { lat, lng } };
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Other ways to write what somebody has, so that "Ketamine Training Institute" finds who trained there. */
function wordsOf(therapist: Therapist): readonly string[] {
  const { licenses, trainings, states } = therapist;
  const has: readonly (readonly [keyof typeof vocabularies, readonly string[] | undefined])[] = [
    ['org', trainings?.map(({ org }) => org)],
    ['type', licenses?.map(({ type }) => type)],
    ['modalities', therapist.modalities],
    ['conditions', therapist.conditions],
    ['routes', therapist.routes],
    ['formats', therapist.formats],
    ['populations', therapist.populations],
    ['insurance', therapist.insurance],
  ];
  const written = has.flatMap(([key, values = []]) => {
    const vocabulary: Vocabulary = vocabularies[key];
    return values.flatMap((value) => [
      value.replaceAll('-', ' '),
      ...(Object.hasOwn(vocabulary, value) ? (vocabulary[value] ?? []) : []),
    ]);
  });
  const places = (states ?? []).map((state) => usStates[state] ?? state);
  return [...new Set([...written, ...places])];
}
