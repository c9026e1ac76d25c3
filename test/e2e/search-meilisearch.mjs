// A local service that speaks Meilisearch's /multi-search, as much of it as a finder uses.
import { at, countValues, hasWords, metres, Refusal, serve, sorted } from './search-store.mjs';

function refuse(status, code, message) {
  const type = status === 403 ? 'auth' : 'invalid_request';
  throw new Refusal(status, { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` });
}

const FIELDS =
  'indexUid q facets filter limit offset page hitsPerPage sort attributesToHighlight highlightPreTag highlightPostTag attributesToRetrieve matchingStrategy'.split(
    ' ',
  );

const TOKEN =
  /\s*(?:(?<op>!=|>=|<=|=|>|<|\(|\)|\[|\]|,)|"(?<double>(?:\\.|[^"\\])*)"|'(?<single>(?:\\.|[^'\\])*)'|(?<bare>[^\s"'()[\],=!<>]+))/y;

function tokensOf(text) {
  const tokens = [];
  TOKEN.lastIndex = 0;
  for (let last = 0; last < text.trimEnd().length; last = TOKEN.lastIndex) {
    const groups = TOKEN.exec(text)?.groups;
    if (!groups)
      refuse(400, 'invalid_search_filter', `Unexpected characters at the end of the filter: \`${text}\`.`);
    const quoted = groups.double ?? groups.single;
    tokens.push(
      groups.op
        ? { op: groups.op }
        : quoted !== undefined
          ? { value: quoted.replace(/\\(.)/g, '$1'), quoted: true }
          : { value: groups.bare },
    );
  }
  return tokens;
}

/** A filter expression as a predicate. */
function parse(text, filterable) {
  const tokens = tokensOf(text);
  let next = 0;
  const fail = () => refuse(400, 'invalid_search_filter', `Was expecting an operation in \`${text}\`.`);
  const isWord = (word) => !tokens[next]?.quoted && tokens[next]?.value?.toUpperCase() === word;
  const op = (sign) => (tokens[next]?.op === sign ? (next++, true) : false);
  const value = () => tokens[next++]?.value ?? fail();
  const expression = () => {
    let left = conjunction();
    while (isWord('OR')) {
      next++;
      const [a, b] = [left, conjunction()];
      left = (record) => a(record) || b(record);
    }
    return left;
  };
  const conjunction = () => {
    let left = negation();
    while (isWord('AND')) {
      next++;
      const [a, b] = [left, negation()];
      left = (record) => a(record) && b(record);
    }
    return left;
  };
  const negation = () => {
    if (isWord('NOT')) {
      next++;
      const inner = negation();
      return (record) => !inner(record);
    }
    if (op('(')) {
      const inner = expression();
      if (!op(')')) fail();
      return inner;
    }
    return condition();
  };
  const list = (end) => {
    const values = [value()];
    while (op(',')) values.push(value());
    if (!op(end)) fail();
    return values;
  };
  const condition = () => {
    const attribute = value();
    if (attribute === '_geoRadius') {
      if (!filterable.includes('_geo')) fail();
      if (!op('(')) fail();
      const [lat, lng, radius] = list(')').map(Number);
      return ({ _geo: place }) => Boolean(place) && metres(lat, lng, place.lat, place.lng) <= radius;
    }
    if (!filterable.includes(attribute)) {
      const message = `Attribute \`${attribute}\` is not filterable. Available filterable attributes are: \`${filterable.join(', ')}\`.`;
      refuse(400, 'invalid_search_filter', message);
    }
    // Strings are compared without case.
    const has = (record, wanted) =>
      [at(record, attribute) ?? []].flat().some((own) => String(own).toLowerCase() === wanted.toLowerCase());
    if (op('='))
      return (
        (wanted) => (record) =>
          has(record, wanted)
      )(value());
    if (op('!='))
      return (
        (wanted) => (record) =>
          !has(record, wanted)
      )(value());
    if (isWord('IN')) {
      next++;
      if (!op('[')) fail();
      const values = list(']');
      return (record) => values.some((wanted) => has(record, wanted));
    }
    return fail();
  };
  const predicate = expression();
  if (next < tokens.length) fail();
  return predicate;
}

/** All of the outer list, any of an inner one. */
function filterOf(filter, filterable) {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === 'string') return parse(filter, filterable);
  const all = filter.map((part) => [part].flat().map((each) => parse(each, filterable)));
  return (record) => all.every((any) => any.some((holds) => holds(record)));
}

/**
 * @param {{
 *   records: any[],
 *   settings: {
 *     filterableAttributes: string[], sortableAttributes: string[], searchableAttributes: string[],
 *     maxValuesPerFacet: number, maxTotalHits: number,
 *   },
 * }} setup
 */
export function serveMeilisearch({ records, settings }) {
  const { filterableAttributes, sortableAttributes, searchableAttributes } = settings;

  /** The last rule first: sorting is stable, so that the first has the last word. */
  const order = (found, rules) => [...(rules ?? [])].reverse().reduce(byRule, found);
  const byRule = (found, rule) => {
    const [, attribute, lat, lng] = /^(_geoPoint\(([-\d.]+), ?([-\d.]+)\)|[\w.]+):asc$/.exec(rule) ?? [];
    const name = attribute?.startsWith('_geoPoint') ? '_geo' : attribute;
    if (!sortableAttributes.includes(name)) {
      refuse(400, 'invalid_search_sort', `Attribute \`${name}\` is not sortable.`);
    }
    return sorted(found, (record) =>
      name === '_geo'
        ? record._geo
          ? metres(Number(lat), Number(lng), record._geo.lat, record._geo.lng)
          : Infinity
        : at(record, name),
    );
  };

  const answer = (query, index) => {
    const inside = `Inside \`.queries[${index}]\`: `;
    const unknown = Object.keys(query).find((key) => !FIELDS.includes(key));
    if (unknown) refuse(400, 'bad_request', `Unknown field \`${unknown}\` inside \`.queries[${index}]\``);
    const { indexUid, q = '', facets, filter, sort, page, hitsPerPage, limit = 20, offset = 0 } = query;
    if (indexUid !== 'therapists')
      refuse(404, 'index_not_found', `${inside}Index \`${indexUid}\` not found.`);
    const wrong = facets?.find((facet) => !filterableAttributes.includes(facet));
    if (wrong) {
      const message = `${inside}Invalid facet distribution: Attribute \`${wrong}\` is not filterable.`;
      refuse(400, 'invalid_search_facets', message);
    }
    const holds = filterOf(filter, filterableAttributes);
    // Any other strategy than "all" also finds those who lack the last words.
    const text = query.matchingStrategy === 'all' ? q : (/^\s*\S+/.exec(q)?.[0] ?? '');
    const found = order(
      records.filter((record) => holds(record) && hasWords(record, searchableAttributes, text)),
      sort,
    );
    const finite = page !== undefined || hitsPerPage !== undefined;
    const size = finite ? (hitsPerPage ?? 20) : limit;
    const start = finite ? ((page ?? 1) - 1) * size : offset;
    const total = Math.min(found.length, settings.maxTotalHits);
    const hits = found.slice(0, total).slice(start, start + size);
    return {
      indexUid,
      hits: hits.map((record) => ({ ...record, ...(query.attributesToHighlight && { _formatted: record }) })),
      query: q,
      processingTimeMs: 1,
      ...(finite
        ? {
            hitsPerPage: size,
            page: page ?? 1,
            totalPages: size ? Math.ceil(total / size) : 0,
            totalHits: total,
          }
        : { limit, offset, estimatedTotalHits: total }),
      ...(facets && {
        facetDistribution: Object.fromEntries(
          facets.map((facet) => [
            facet,
            Object.fromEntries(countValues(found, facet, settings.maxValuesPerFacet)),
          ]),
        ),
        facetStats: {},
      }),
    };
  };

  return serve(({ url, headers, body }) => {
    if (headers.authorization !== 'Bearer key') {
      refuse(403, 'invalid_api_key', 'The provided API key is invalid.');
    }
    if (url.pathname !== '/multi-search') refuse(404, 'not_found', 'Not found');
    return { results: body.queries.map(answer) };
  });
}
