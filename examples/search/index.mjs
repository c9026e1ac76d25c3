// A search service of one's own: a small endpoint over PostgreSQL that speaks Algolia's multi-query, so that
// <kap-therapist-finder> can ask it through client.js.  node examples/search/index.mjs
//
//   DATABASE_URL=postgres://…   a PostgreSQL 14 or later; without it PGlite, inside this process, under data/
//   ORIGINS=https://example.org the pages that may ask, separated by commas
//   PORT=4300
//
// What people search for is about their health: nothing of it is logged, kept, or told in an error.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { send } from '../shared/web.mjs';
import { openDatabase } from './database.mjs';
import { answer } from './search.mjs';
import { questionsIn, Refused } from './wire.mjs';

/** The longest body that is read, in bytes. A real one has a few thousand. */
const BODY_LIMIT = 128 * 1024;

/**
 * @typedef {import('node:http').IncomingMessage} Req
 * @typedef {import('node:http').ServerResponse} Res
 */

/**
 * The endpoint for `node:http`: it answers `POST /queries`.
 * @param {{ db: import('./database.mjs').Database, index?: string, origins?: string[], today?: () => string }} options
 */
export function createSearch({ db, index = 'therapists', origins = [], today = localDay }) {
  /** @param {Req} req @param {Res} res */
  async function route(req, res) {
    const { origin } = req.headers;
    if (origin !== undefined && !origins.includes(origin)) {
      return refuse(req, res, 403, 'This page may not ask here.');
    }
    const cors = origin ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {};
    if (req.url !== '/queries') return refuse(req, res, 404, 'There is nothing at this address.', cors);
    if (req.method === 'OPTIONS') {
      const allowed = {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'content-type',
        'Access-Control-Max-Age': '86400',
      };
      return send(res, 204, { ...cors, ...allowed });
    }
    if (req.method !== 'POST') return refuse(req, res, 405, 'Use POST here.', { ...cors, Allow: 'POST' });
    if (!/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) {
      return refuse(req, res, 415, 'Send the request as application/json.', cors);
    }
    const body = await readBody(req);
    if (body === undefined)
      return refuse(req, res, 413, `The body is longer than ${BODY_LIMIT} bytes.`, cors);
    const questions = questionsIn(parse(body), index);
    const day = today();
    // As many at a time as the database has connections for one visitor; the rest waits its turn.
    const results = new Array(questions.length);
    const left = questions.entries();
    const found = new Map();
    const work = async () => {
      for (const [at, question] of left) results[at] = await answer(db, question, day, found);
    };
    await Promise.all(Array.from({ length: db.atOnce }, work));
    sendJson(res, 200, { results }, cors);
  }

  return {
    /**
     * Answers one request. Never throws: what goes wrong becomes an answer.
     * @param {Req} req
     * @param {Res} res
     */
    async handle(req, res) {
      try {
        await route(req, res);
      } catch (error) {
        if (req.destroyed && !req.complete) return res.destroy(); // The sender went away half-way.
        const { origin } = req.headers;
        const cors = origin ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {};
        if (error instanceof Refused) return refuse(req, res, 400, error.message, cors);
        // The code alone: a database's message quotes what it was asked.
        console.error(`A search failed (${error?.code ?? error?.name}).`);
        if (res.headersSent) res.destroy();
        else refuse(req, res, error?.code === '57014' ? 504 : 500, 'The search failed.', cors);
      }
    },
  };
}

const localDay = () => new Date().toLocaleDateString('en-CA');

/** @param {Buffer} body */
function parse(body) {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused('Expected JSON.');
  }
}

/** @param {Res} res @param {number} status @param {unknown} body @param {Record<string, string>} headers */
function sendJson(res, status, body, headers) {
  const json = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  send(res, status, { ...json, ...headers }, JSON.stringify(body));
}

/** An answer in the form of Algolia's errors. */
function refuse(
  /** @type {Req} */ req,
  /** @type {Res} */ res,
  /** @type {number} */ status,
  /** @type {string} */ message,
  headers = {},
) {
  req.resume();
  sendJson(res, status, { message, status }, headers);
}

/** The body, or undefined when it is too long. @param {Req} req */
async function readBody(req) {
  const chunks = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const { DATABASE_URL, ORIGINS = 'http://localhost:4100', PORT = '4300' } = process.env;
  const db = await openDatabase({
    url: DATABASE_URL,
    folder: fileURLToPath(new URL('data/therapists', import.meta.url)),
  });
  const { rows } = await db.query(`SELECT to_regclass('directory.list') IS NOT NULL AS loaded`);
  if (!rows[0].loaded) console.log('Nobody is in the database yet: see load.mjs.');
  const search = createSearch({ db, origins: ORIGINS.split(',').map((origin) => origin.trim()) });
  const server = createServer(search.handle).listen(Number(PORT), () => {
    console.log(`Searching at http://localhost:${PORT}/queries, for pages of ${ORIGINS}.`);
  });
  const stop = () => {
    server.close(() => void db.close());
    server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
