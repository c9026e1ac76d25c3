// What the three search services of search.test.mjs have in common: words, distances, counts, and a real HTTP server.
// Each of them reads its own query language from the wire and answers as its documentation says; typing mistakes and
// relevance, in which they differ for good reasons, are left out.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** @param {string} text */
export const wordsIn = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A value by its path, `location.city`. */
export const at = (record, path) => path.split('.').reduce((value, key) => value?.[key], record);

const words = new WeakMap();

/** Whether all words are in the record, the last one as the beginning of a word: what all three do by default. */
export function hasWords(record, attributes, query) {
  const asked = wordsIn(query);
  if (!asked.length) return true;
  const key = attributes.join();
  const known = words.get(record) ?? new Map();
  words.set(record, known);
  if (!known.has(key)) {
    known.set(key, [
      ...new Set(attributes.flatMap((path) => [at(record, path) ?? []].flat().flatMap(wordsIn))),
    ]);
  }
  const own = known.get(key);
  return asked.every((word, index) =>
    own.some((each) => (index === asked.length - 1 ? each.startsWith(word) : each === word)),
  );
}

/** Metres over the globe. */
export function metres(lat1, lng1, lat2, lng2) {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lng2 - lng1) * rad) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}

/** How many records have each value of an attribute, the most first, at most `most` values. */
export function countValues(records, path, most) {
  const counts = new Map();
  for (const record of records) {
    for (const value of [at(record, path) ?? []].flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}

/** Sorted by what `key` gives, ascending. */
export const sorted = (records, key) =>
  records
    .map((record) => ({ record, by: key(record) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    .map(({ record }) => record);

/** An error that the service answers with. */
export class Refusal extends Error {
  constructor(status, body) {
    super('refused');
    this.status = status;
    this.body = body;
  }
}

/**
 * A local server.
 * @param {(request: { url: URL, headers: import('node:http').IncomingHttpHeaders, body: any }) => unknown} answer
 */
export async function serve(answer) {
  const state = { fault: undefined, requests: [] };
  const server = createServer(async (req, res) => {
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Content-Type': 'application/json',
    };
    if (req.method === 'OPTIONS') return res.writeHead(204, headers).end();
    const chunks = [];
    for await (const chunk of req) chunks.push(chunk);
    const reply = (status, body) =>
      res.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
    try {
      if (state.fault) return await state.fault(reply);
      const url = new URL(req.url, 'http://service.invalid');
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      state.requests.push(body);
      reply(200, answer({ url, headers: req.headers, body }));
    } catch (error) {
      if (error instanceof Refusal) reply(error.status, error.body);
      else reply(500, { message: String(error?.stack) });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    state,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
