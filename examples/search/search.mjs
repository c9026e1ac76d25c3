// Answers questions in SQL. All that is asked for is a parameter, never part of a statement.
import { oneAway, wordsIn } from './words.mjs';

/** A mistyped word is looked for from this length on. */
const TYPO_FROM = 4;

const EARTH = 6_371_008.8; // Metres, mean radius.

/** The people of `rows` as a string of bits, like `members`. */
const bitsOf = (/** @type {string} */ rows) => `
  SELECT string_agg(coalesce(bits, 0)::bit(64)::text, '' ORDER BY block)::bit varying
  FROM generate_series(0, (SELECT blocks FROM directory.list) - 1) AS block
  LEFT JOIN (
    SELECT n / 64 AS at, bit_or(1::bigint << (63 - n % 64)) AS bits FROM (${rows}) AS rows GROUP BY 1
  ) AS got ON at = block`;

/** Metres from a place, over the globe. */
const distance = (/** @type {string} */ lat, /** @type {string} */ lng) => `
  ${2 * EARTH} * asin(least(1, sqrt(
    sin(radians(lat - ${lat}) / 2) ^ 2
    + cos(radians(lat)) * cos(radians(${lat})) * sin(radians(lng - ${lng}) / 2) ^ 2)))`;

/**
 * Answers one question, in the form of Algolia's results.
 * @param {import('./database.mjs').Database} db
 * @param {import('./wire.mjs').Question} question
 * @param {string} day whose rotation it is, like `2026-11-22`
 * @param {Map<string, Promise<string>>} found who has which words and is how near, as found for another question of the
 *   same request
 */
export async function answer(db, question, day, found = new Map()) {
  const start = performance.now();
  const { text, page, size, facets, values } = question;
  const params = /** @type {unknown[]} */ ([]);
  const $ = (/** @type {unknown} */ value, /** @type {string} */ type) => `$${params.push(value)}::${type}`;
  const parts = await partsOf(db, question, $, found);
  // Twice "not": else a string of bits that comes from a table as it is would be unpacked again for every person.
  const statement = `
    WITH picked AS MATERIALIZED (SELECT ~ ~bit_and(members) AS members FROM (${parts.join(' UNION ALL ')}) AS parts)
    SELECT
      bit_count(members)::integer AS picked,
      ${facets.length ? countsOf($(JSON.stringify(facets), 'json'), $(values, 'integer')) : 'NULL'} AS counts,
      ${size ? hitsOf(question, day, $) : 'NULL'} AS hits
    FROM picked`;
  const { rows } = await db.query(statement, params);
  const { picked, counts, hits } = rows[0];
  return {
    index: question.index,
    hits: hits ?? [],
    nbHits: picked,
    page,
    nbPages: size ? Math.ceil(picked / size) : 0,
    hitsPerPage: size,
    facets: counts ?? {},
    exhaustiveNbHits: true,
    exhaustiveFacetsCount: true,
    query: text,
    params: '',
    processingTimeMS: Math.round(performance.now() - start),
  };
}

/** @typedef {(value: unknown, type: string) => string} Param */

/**
 * Who fits each part of the question.
 * @param {import('./database.mjs').Database} db @param {import('./wire.mjs').Question} question @param {Param} $
 * @param {Map<string, Promise<string>>} found
 */
async function partsOf(db, { groups, text, place, metres, sort }, $, found) {
  const parts = ['SELECT everyone AS members FROM directory.list'];
  const chosen = groups.flatMap((group, no) => group.map((filter) => ({ no, ...filter })));
  const byId = chosen.filter(({ attribute }) => attribute === 'id');
  const byFacet = chosen.filter(({ attribute }) => attribute !== 'id');
  if (byFacet.length) {
    parts.push(`
      SELECT bit_or(coalesce(v.members, ~everyone & everyone)) FROM directory.list,
        json_to_recordset(${$(JSON.stringify(byFacet), 'json')}) AS asked (no integer, attribute text, value text)
        LEFT JOIN directory.facet_values AS v ON v.facet = attribute AND v.value = asked.value
      GROUP BY no`);
  }
  if (byId.length) {
    const ids = $(JSON.stringify(byId.map(({ value }) => value)), 'json');
    parts.push(
      bitsOf(`SELECT n FROM directory.records WHERE id IN (SELECT json_array_elements_text(${ids}))`),
    );
  }
  /** Finds people once for all the questions of a request: they ask the same with and without the rest. */
  const once = async (/** @type {string} */ key, /** @type {() => Promise<[string, unknown[]]>} */ make) => {
    const search = async () => {
      const [rows, values] = await make();
      return (await db.query(`SELECT (${bitsOf(rows)})::text AS bits`, values)).rows[0].bits;
    };
    if (!found.has(key)) found.set(key, search());
    parts.push(`SELECT ${$(await found.get(key), 'text')}::bit varying`);
  };
  const typed = wordsIn(text);
  if (typed.length) {
    await once(`words ${typed.join(' ')}`, async () => [
      'SELECT n FROM directory.texts WHERE words @@ $1::tsquery',
      [await wantedWords(db, typed)],
    ]);
  }
  if (place && metres !== undefined) {
    await once(`within ${metres} of ${place.lat},${place.lng}`, async () => within(place, metres));
  } else if (place && sort !== 'distance') {
    // "All" is all who can be placed, as with Algolia; sorted by distance here, the others come last instead.
    parts.push(bitsOf('SELECT n FROM directory.people WHERE lat IS NOT NULL'));
  }
  return parts;
}

/**
 * @param {{ lat: number, lng: number }} place @param {number} metres
 * @returns {[string, unknown[]]}
 */
function within({ lat, lng }, metres) {
  const up = (metres / EARTH) * (180 / Math.PI) * 1.001;
  // East and west the degrees are shorter; near a pole, or across the date line, only north and south are used.
  const side = up / Math.max(0.01, Math.cos((Math.min(89, Math.abs(lat) + up) * Math.PI) / 180));
  const wraps = lng - side < -180 || lng + side > 180;
  const [west, east] = wraps ? [-180, 180] : [lng - side, lng + side];
  return [
    `SELECT n FROM directory.people
     WHERE lat BETWEEN $1::float8 AND $2::float8 AND lng BETWEEN $3::float8 AND $4::float8
     AND ${distance('$5::float8', '$6::float8')} <= $7::float8`,
    [lat - up, lat + up, west, east, lat, lng, metres],
  ];
}

/**
 * The words to look for: each typed word as the beginning of one; if no word of the list begins so, those one typing
 * mistake away.
 * @param {string[]} typed
 */
async function wantedWords(db, typed) {
  const words = [...new Set(typed)].slice(0, 12);
  const { rows: known } = await db.query(
    `SELECT typed FROM json_array_elements_text($1::json) AS typed
     WHERE EXISTS (SELECT FROM directory.words WHERE word >= typed COLLATE "C" AND word < typed || chr(1114111) COLLATE "C")`,
    [JSON.stringify(words)],
  );
  const begins = new Set(known.map(({ typed: word }) => word));
  const wanted = words.map(async (word) => {
    if (begins.has(word) || word.length < TYPO_FROM) return `'${word}':*`;
    const { rows } = await db.query(
      'SELECT word FROM directory.words WHERE word IN (SELECT json_array_elements_text($1::json))',
      [JSON.stringify(oneAway(word))],
    );
    return rows.length ? `(${rows.map(({ word: near }) => `'${near}'`).join('|')})` : `'${word}':*`;
  });
  return (await Promise.all(wanted)).join('&');
}

/** How many of those picked have each value, by filter. @param {string} facets @param {string} values */
const countsOf = (facets, values) => `(
  SELECT json_object_agg(facet, counts) FROM (
    SELECT facet, json_object_agg(value, count) AS counts FROM (
      SELECT facet, value, bit_count(v.members & picked.members)::integer AS count,
        row_number() OVER (PARTITION BY facet ORDER BY bit_count(v.members & picked.members) DESC, value) AS place
      FROM directory.facet_values AS v WHERE facet IN (SELECT json_array_elements_text(${facets}))
    ) AS counted WHERE count > 0 AND place <= ${values} GROUP BY facet
  ) AS by_facet)`;

/** @param {import('./wire.mjs').Question} question @param {string} day @param {Param} $ */
function hitsOf({ sort, place, page, size }, day, $) {
  const type = 'double precision';
  const today = () => `${$(day, 'text')}::date`;
  // Another order every day, and the same for everybody all day long; also among those whom a rule puts side by side.
  const rotation = `hashint4extended(n, ${$(Number(day.replaceAll('-', '')), 'bigint')}), n`;
  const rules = {
    name: () => 'name',
    fee: () => 'fee NULLS LAST',
    // Days to come first, a yes without one as today; then waiting lists, then silence, then a no.
    opening: () =>
      `CASE WHEN opening >= ${today()} THEN opening WHEN accepting = 'yes' THEN ${today()} END NULLS LAST,
       CASE accepting WHEN 'waitlist' THEN 0 WHEN 'no' THEN 2 ELSE 1 END`,
    distance: () => `${distance($(place.lat, type), $(place.lng, type))} NULLS LAST`,
  };
  const order = sort && (sort !== 'distance' || place) ? `${rules[sort]()}, ${rotation}` : rotation;
  return `(
    SELECT json_agg(record ORDER BY place) FROM (
      SELECT n, row_number() OVER () AS place FROM (
        SELECT n FROM directory.people WHERE get_bit(picked.members, n) = 1
        ORDER BY ${order} LIMIT ${$(size, 'integer')} OFFSET ${$(page * size, 'integer')}
      ) AS ordered
    ) AS placed JOIN directory.records USING (n))`;
}
