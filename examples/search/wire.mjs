// What may be asked, in the words of Algolia's multi-query: everything else is refused before the database hears of it.

/** The most of each thing in a request. */
const MOST = { requests: 50, groups: 50, values: 200, facets: 50, hits: 1000, offset: 10_000, text: 512 };

const SORTS = ['name', 'fee', 'opening', 'distance'];

/** What is wrong with a request, for the answer; it quotes nothing. */
export class Refused extends Error {}

/** @param {unknown} good @param {string} message */
function must(good, message) {
  if (!good) throw new Refused(message);
}

/**
 * @typedef {{
 *   index: string, sort: string, text: string, page: number, size: number, facets: string[], values: number,
 *   groups: { attribute: string, value: string }[][], place?: { lat: number, lng: number }, metres?: number,
 * }} Question
 */

/**
 * The questions of a request's body.
 * @param {unknown} body
 * @param {string} index the name the list goes by; `<name>_fee` and so on are the same people in another order
 * @returns {Question[]}
 */
export function questionsIn(body, index) {
  const requests = body?.requests;
  must(Array.isArray(requests), 'Expected {"requests": [...]}.');
  must(requests.length <= MOST.requests, `Expected at most ${MOST.requests} requests.`);
  const questions = requests.map((request) => questionOf(request, index));
  const hits = questions.reduce((sum, { size }) => sum + size, 0);
  must(hits <= MOST.hits, `Expected at most ${MOST.hits} people in all, found ${hits}.`);
  return questions;
}

/** Text that a database takes: no NUL, and no half of a character. @param {unknown} value */
const isText = (value) => typeof value === 'string' && !/\0|\p{Cs}/u.test(value);

/** @param {any} request @param {string} index @returns {Question} */
function questionOf(request, index) {
  must(typeof request === 'object' && request !== null, 'Expected a block for each request.');
  const params = request.params ?? request;
  must(typeof params === 'object' && params !== null, 'Expected a block for "params".');
  const { indexName } = request;
  const sort = SORTS.find((each) => indexName === `${index}_${each}`) ?? '';
  must(
    sort || indexName === index,
    `Expected the index "${index}", or "${index}_" and one of ${SORTS.join(', ')}.`,
  );
  const { query = '', facetFilters = [], aroundLatLng, aroundRadius } = params;
  must(isText(query) && query.length <= MOST.text, `Expected a text of at most ${MOST.text} for "query".`);
  const facets = params.facets ?? [];
  must(
    Array.isArray(facets) && facets.length <= MOST.facets && facets.every(isText),
    `Expected a list of at most ${MOST.facets} texts for "facets".`,
  );
  const page = whole(params, 'page', 0, MOST.offset);
  const size = whole(params, 'hitsPerPage', 20, MOST.hits);
  must(page * size <= MOST.offset, `Expected to look through at most ${MOST.offset} people.`);
  return {
    index: indexName,
    sort,
    text: query,
    page,
    size,
    facets,
    values: whole(params, 'maxValuesPerFacet', 100, 1000),
    groups: groupsOf(facetFilters),
    ...aroundOf(aroundLatLng, aroundRadius),
  };
}

/** @param {any} params @param {string} key @param {number} otherwise @param {number} most */
function whole(params, key, otherwise, most) {
  const value = params[key] ?? otherwise;
  must(Number.isInteger(value) && value >= 0 && value <= most, `Expected 0 to ${most} for "${key}".`);
  return value;
}

/** @param {unknown} filters */
function groupsOf(filters) {
  must(Array.isArray(filters) && filters.length <= MOST.groups, 'Expected a short list for "facetFilters".');
  return filters.map((entry) => {
    const group = Array.isArray(entry) ? entry : [entry];
    must(group.length <= MOST.values, `Expected at most ${MOST.values} values in a filter.`);
    return group.map((filter) => {
      const at = typeof filter === 'string' ? filter.indexOf(':') : -1;
      must(at > 0, 'Expected filters like "attribute:value".');
      const value = filter.slice(at + 1);
      must(!value.startsWith('-'), 'Expected filters without "not".');
      return { attribute: filter.slice(0, at), value: value.replace(/^\\-/, '-') };
    });
  });
}

/** @param {unknown} latLng @param {unknown} radius */
function aroundOf(latLng, radius) {
  if (latLng === undefined) return {};
  const found = /^(-?\d{1,3}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(String(latLng));
  const [lat, lng] = [Number(found?.[1]), Number(found?.[2])];
  must(
    found && Math.abs(lat) <= 90 && Math.abs(lng) <= 180,
    'Expected "latitude,longitude" for "aroundLatLng".',
  );
  must(
    radius === 'all' || (Number.isInteger(radius) && radius > 0),
    'Expected metres, or "all", for "aroundRadius".',
  );
  return { place: { lat, lng }, ...(radius !== 'all' && { metres: Math.min(radius, 21_000_000) }) };
}
