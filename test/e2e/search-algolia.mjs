// A local service that speaks Algolia's search API, as much of it as a finder uses.
import { countValues, hasWords, metres, Refusal, serve, sorted } from './search-store.mjs';

const refuse = (status, message) => {
  throw new Refusal(status, { message, status });
};

const PARAMETERS =
  'indexName type query page hitsPerPage facets maxValuesPerFacet facetFilters aroundLatLng aroundRadius analytics clickAnalytics'.split(
    ' ',
  );

/**
 * @param {{
 *   records: any[],
 *   indexes: Record<string, string>,
 *   settings: { attributesForFaceting: string[], searchableAttributes: string[] },
 * }} setup `indexes` are the index and its replicas, each with the attribute its ranking begins with
 */
export function serveAlgolia({ records, indexes, settings }) {
  const modifier = /^(?:filterOnly|searchable)\((.+)\)$/;
  const filterable = settings.attributesForFaceting.map((name) => modifier.exec(name)?.[1] ?? name);
  const counted = settings.attributesForFaceting.filter((name) => !name.startsWith('filterOnly('));
  const orders = Object.fromEntries(
    Object.entries(indexes).map(([name, attribute]) => [
      name,
      sorted(records, (record) => record[attribute]),
    ]),
  );

  const answer = (request) => {
    const unknown = Object.keys(request).find((key) => !PARAMETERS.includes(key));
    if (unknown) refuse(400, `Unknown parameter: ${unknown}`);
    const { indexName, query = '', page = 0, hitsPerPage = 20, facets = [], facetFilters = [] } = request;
    const { maxValuesPerFacet = 100, aroundLatLng, aroundRadius } = request;
    const ordered = orders[indexName] ?? refuse(404, `Index ${indexName} does not exist`);
    if (hitsPerPage > 1000) refuse(400, 'invalid value for hitsPerPage, it should be between 0 and 1000');
    if (maxValuesPerFacet > 1000) refuse(400, 'invalid value for maxValuesPerFacet');
    const holds = (record, filter) => {
      const colon = filter.indexOf(':');
      if (colon < 1) refuse(400, 'facetFilters: expected attribute:value');
      const attribute = filter.slice(0, colon);
      const written = filter.slice(colon + 1);
      const value = written.replace(/^\\?-/, written.startsWith('\\-') ? '-' : '');
      // Filtering by what is not set up for it finds nothing.
      const has = filterable.includes(attribute) && [record[attribute] ?? []].flat().includes(value);
      return written.startsWith('-') ? !has : has;
    };
    const [lat, lng] = aroundLatLng?.split(',').map(Number) ?? [];
    const found = ordered.filter((record) => {
      if (!hasWords(record, settings.searchableAttributes, query)) return false;
      if (!facetFilters.every((group) => [group].flat().some((filter) => holds(record, filter))))
        return false;
      if (aroundLatLng === undefined) return true;
      const place = record._geoloc;
      return place && (aroundRadius === 'all' || metres(lat, lng, place.lat, place.lng) <= aroundRadius);
    });
    const ranked =
      indexes[indexName] === 'geo' && aroundLatLng
        ? sorted(found, ({ _geoloc: place }) => metres(lat, lng, place.lat, place.lng))
        : found;
    const reachable = ranked.slice(0, 1000);
    const hits = reachable.slice(page * hitsPerPage, (page + 1) * hitsPerPage);
    return {
      hits: hits.map((record) => ({
        ...record,
        _highlightResult: { name: { value: record.name, matchLevel: 'none', matchedWords: [] } },
      })),
      nbHits: found.length,
      page,
      nbPages: hitsPerPage ? Math.ceil(reachable.length / hitsPerPage) : 0,
      hitsPerPage,
      ...(facets.length && {
        facets: Object.fromEntries(
          facets
            .filter((facet) => counted.includes(facet))
            .map((facet) => [facet, Object.fromEntries(countValues(found, facet, maxValuesPerFacet))])
            .filter(([, counts]) => Object.keys(counts).length),
        ),
      }),
      exhaustiveNbHits: true,
      exhaustiveFacetsCount: true,
      query,
      params: '',
      index: indexName,
      processingTimeMS: 1,
    };
  };

  return serve(({ url, headers, body }) => {
    const id = headers['x-algolia-application-id'] ?? url.searchParams.get('x-algolia-application-id');
    const key = headers['x-algolia-api-key'] ?? url.searchParams.get('x-algolia-api-key');
    if (id !== 'LOCAL' || key !== 'key') refuse(403, 'Invalid Application-ID or API key');
    if (decodeURIComponent(url.pathname) !== '/1/indexes/*/queries') refuse(404, 'Not found');
    if (body.requests.length > 50) refuse(400, 'Too many queries');
    return { results: body.requests.map(answer) };
  });
}
