// A local service that speaks Typesense's /multi_search, as much of it as a finder uses.
import { at, countValues, hasWords, metres, Refusal, serve, sorted } from './search-store.mjs';

/** What one of several searches is answered with when it fails; the others are answered all the same. */
class Failed extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Splits at a sign, not inside backticks, parentheses or brackets. */
function split(text, sign) {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '`') quoted = !quoted;
    if (!quoted && '(['.includes(char)) depth++;
    if (!quoted && ')]'.includes(char)) depth--;
    if (!quoted && !depth && text.startsWith(sign, index)) {
      parts.push('');
      index += sign.length - 1;
    } else parts[parts.length - 1] += char;
  }
  if (quoted || depth) throw new Failed(400, 'Could not parse the filter query.');
  return parts.map((part) => part.trim());
}

const plain = (value) => (/^`.*`$/s.test(value) ? value.slice(1, -1) : value);

/** A `filter_by` as a predicate. */
function parse(text, fields) {
  if (!text) return () => true;
  const any = split(text, '||');
  if (any.length > 1) {
    const parts = any.map((part) => parse(part, fields));
    return (record) => parts.some((holds) => holds(record));
  }
  const all = split(text, '&&');
  if (all.length > 1) {
    const parts = all.map((part) => parse(part, fields));
    return (record) => parts.every((holds) => holds(record));
  }
  if (text.startsWith('(') && text.endsWith(')')) return parse(text.slice(1, -1), fields);
  const [, name, operator, operand] = /^([\w.]+)\s*:\s*(!=|=|!)?\s*(.+)$/s.exec(text) ?? [];
  if (!name) throw new Failed(400, 'Could not parse the filter query.');
  const field = name === 'id' ? { type: 'string' } : fields.find((each) => each.name === name);
  if (!field) throw new Failed(404, `Could not find a filter field named \`${name}\` in the schema.`);
  if (field.type === 'geopoint') {
    const [, lat, lng, radius, unit] =
      /^\(\s*([-\d.]+)\s*,\s*([-\d.]+)\s*,\s*([\d.]+)\s*(km|mi)\s*\)$/.exec(operand) ?? [];
    if (!unit)
      throw new Failed(
        400,
        'Value of filter field `_geoloc`: must be in the `(-44.50, 170.29, 0.75 km)` format.',
      );
    const limit = Number(radius) * (unit === 'km' ? 1000 : 1609.344);
    return (record) => Boolean(record[name]) && metres(Number(lat), Number(lng), ...record[name]) <= limit;
  }
  if (operator !== '=' && operator !== '!=')
    throw new Failed(400, 'Only exact filters are part of this double.');
  const values = /^\[.*\]$/s.test(operand) ? split(operand.slice(1, -1), ',').map(plain) : [plain(operand)];
  const has = (record) => [at(record, name) ?? []].flat().some((own) => values.includes(own));
  return operator === '=' ? has : (record) => !has(record);
}

/** @param {{ records: any[], schema: { name: string, fields: any[], default_sorting_field: string } }} setup */
export function serveTypesense({ records, schema }) {
  const { fields } = schema;
  for (const record of records) {
    for (const { name, type, optional } of fields) {
      const value = at(record, name);
      const fits =
        value === undefined
          ? optional
          : type === 'string[]'
            ? Array.isArray(value) && value.every((each) => typeof each === 'string')
            : type === 'geopoint'
              ? value.length === 2
              : type === 'int64'
                ? Number.isSafeInteger(value)
                : typeof value === type;
      if (!fits) throw new Error(`Field \`${name}\` must be a ${type}.`);
    }
  }

  const order = (found, rules) => {
    const rule = split(rules || `${schema.default_sorting_field}:asc`, ',')[0];
    const [, geo, lat, lng, name] = /^(?:(\w+)\(([-\d.]+), ?([-\d.]+)\)|([\w.]+)):asc$/.exec(rule) ?? [];
    const field = fields.find((each) => each.name === (geo ?? name));
    const sortable = field?.sort || /^(int64|float|geopoint)$/.test(field?.type ?? '');
    if (!sortable)
      throw new Failed(404, `Could not find a field named \`${geo ?? name}\` in the schema for sorting.`);
    return sorted(found, (record) =>
      geo ? (record[geo] ? metres(Number(lat), Number(lng), ...record[geo]) : Infinity) : record[name],
    );
  };

  const answer = (search) => {
    const { collection, q, query_by: by, filter_by: filter, facet_by: facetBy, sort_by: sortBy } = search;
    const { max_facet_values: values = 10, page = 1, per_page: size = 10 } = search;
    if (collection !== schema.name) throw new Failed(404, 'Not found.');
    if (size > 250) throw new Failed(422, 'Only upto 250 hits can be fetched per page.');
    const searched = by.split(',');
    const missing = searched.find((name) => !fields.some((field) => field.name === name));
    if (missing) throw new Failed(404, `Could not find a field named \`${missing}\` in the schema.`);
    const facets = facetBy ? facetBy.split(',') : [];
    const wrong = facets.find((name) => !fields.some((field) => field.name === name && field.facet));
    if (wrong) throw new Failed(404, `Could not find a facet field named \`${wrong}\` in the schema.`);
    const holds = parse(filter, fields);
    const found = order(
      records.filter((record) => holds(record) && (q === '*' || hasWords(record, searched, q))),
      sortBy,
    );
    return {
      facet_counts: facets.map((name) => {
        const counts = countValues(found, name, values);
        return {
          field_name: name,
          sampled: false,
          stats: { total_values: counts.length },
          counts: counts.map(([value, count]) => ({ count, highlighted: value, value })),
        };
      }),
      found: found.length,
      out_of: records.length,
      page,
      hits: found.slice((page - 1) * size, page * size).map((document) => ({
        document,
        highlight: {},
        highlights: [],
        text_match: 1,
      })),
      request_params: { collection_name: collection, first_q: q, per_page: size, q },
      search_cutoff: false,
      search_time_ms: 1,
    };
  };

  return serve(({ url, headers, body }) => {
    const key = headers['x-typesense-api-key'] ?? url.searchParams.get('x-typesense-api-key');
    if (key !== 'key') {
      throw new Refusal(401, { message: 'Forbidden - a valid `x-typesense-api-key` header must be sent.' });
    }
    if (url.pathname !== '/multi_search') throw new Refusal(404, { message: 'Not Found' });
    const common = Object.fromEntries(url.searchParams);
    return {
      results: body.searches.map((search) => {
        try {
          return answer({ ...common, ...search });
        } catch (error) {
          if (error instanceof Failed) return { code: error.code, error: error.message };
          throw error;
        }
      }),
    };
  });
}
