// The example receiver: takes call requests from <kap-discovery-call>, keeps them in a SQLite file and
// shows them on an inbox page. It has no password: keep it on this computer or behind one of your own.
import { readFileSync } from 'node:fs';
import { send } from '../shared/web.mjs';
import { check } from './check.mjs';
import { inboxPage } from './inbox.mjs';
import { openStore } from './store.mjs';

/** The longest body that is read, in bytes. A real request has about 600. */
const BODY_LIMIT = 16 * 1024;

/** The rest of a body that is too long is thrown away up to here, so that the sender hears why. */
const DISCARD_LIMIT = 64 * BODY_LIMIT;

const INBOX_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};

const STYLE = readFileSync(new URL('inbox.css', import.meta.url));

/**
 * @typedef {import('node:http').IncomingMessage} Req
 * @typedef {import('node:http').ServerResponse} Res
 */

/**
 * A receiver for `node:http`, which can be mounted: it answers every path below `/receiver/`.
 * @param {{
 *   databasePath: string,
 *   isPractice?: (id: string) => boolean,
 * }} options `isPractice` says which practices requests are taken for; by default any well-formed id.
 */
export function createReceiver({ databasePath, isPractice = () => true }) {
  const store = openStore(databasePath);

  /** @param {Req} req @param {Res} res @param {string} practice */
  async function receive(req, res, practice) {
    // A page elsewhere cannot post this type without asking first (CORS), so no other site fills the inbox.
    if (
      !/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '') ||
      req.headers['content-encoding']
    ) {
      req.resume();
      return refuse(res, 415, 'not_json', 'Send the request as application/json, not compressed.');
    }
    const body = await readBody(req);
    if (!body) return refuse(res, 413, 'too_large', `The body is longer than ${BODY_LIMIT} bytes.`);
    const checked = check(body);
    if ('errors' in checked) return sendJson(res, 400, { errors: checked.errors });

    const { request } = checked;
    const key = req.headers['idempotency-key'];
    if (key !== undefined && String(key).toLowerCase() !== request.id) {
      return refuse(res, 400, 'mismatch', 'The Idempotency-Key header must be the id of the request.', 'id');
    }
    let outcome;
    try {
      outcome = store.add(practice, request);
    } catch (error) {
      // The code alone: a message might quote the request.
      console.error(
        `A call request could not be stored (${error?.code ?? error?.name}); the sender was told.`,
      );
      return refuse(res, 500, 'not_stored', 'The request could not be stored. It was not received.');
    }
    if (outcome === 'taken') {
      return refuse(res, 409, 'id_taken', 'This id belongs to another request. Nothing was stored.', 'id');
    }
    sendJson(res, outcome === 'stored' ? 201 : 200, { id: request.id, received: true });
  }

  /** @param {Req} req @param {Res} res */
  async function route(req, res) {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://receiver.invalid');
    const practice = /^\/receiver\/requests\/([a-z0-9][a-z0-9-]{0,63})$/.exec(pathname)?.[1];

    if (practice && isPractice(practice)) {
      return allow(req, res, 'POST') && (await receive(req, res, practice));
    }
    if (pathname === '/receiver/inbox') {
      return allow(req, res, 'GET, HEAD') && send(res, 200, INBOX_HEADERS, inboxPage(store, searchParams));
    }
    if (pathname === '/receiver/inbox.css') {
      return (
        allow(req, res, 'GET, HEAD') && send(res, 200, { 'Content-Type': 'text/css; charset=utf-8' }, STYLE)
      );
    }
    if (pathname === '/receiver/health') {
      return allow(req, res, 'GET, HEAD') && (store.counts(), sendJson(res, 200, { status: 'ok' }));
    }
    req.resume();
    refuse(res, 404, 'not_found', 'There is nothing at this address.');
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
        console.error(`The receiver failed (${error?.code ?? error?.name}).`);
        if (res.headersSent) res.destroy();
        else refuse(res, 500, 'failed', 'The receiver failed.');
      }
    },
    /** Closes the database file. */
    close: () => store.close(),
  };
}

/** @param {Res} res @param {number} status @param {unknown} body @param {Record<string, string>} [headers] */
function sendJson(res, status, body, headers) {
  const json = 'application/json; charset=utf-8';
  send(res, status, { 'Content-Type': json, 'Cache-Control': 'no-store', ...headers }, JSON.stringify(body));
}

/** @param {Res} res @param {number} status @param {string} code @param {string} message @param {string} [field] */
function refuse(res, status, code, message, field = '') {
  sendJson(res, status, { errors: [{ field, code, message }] });
}

/**
 * True when the method is one of `methods`; otherwise the answer is sent.
 * @param {Req} req @param {Res} res @param {string} methods
 */
function allow(req, res, methods) {
  if (methods.split(', ').includes(req.method ?? '')) return true;
  req.resume();
  const error = { field: '', code: 'method', message: `Use ${methods} here.` };
  sendJson(res, 405, { errors: [error] }, { Allow: methods });
  return false;
}

/**
 * The body, or undefined when it is too long.
 * @param {Req} req
 */
async function readBody(req) {
  const chunks = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
    else if (size > DISCARD_LIMIT) break; // Leaving the loop cuts the connection.
  }
  return size <= BODY_LIMIT ? Buffer.concat(chunks) : undefined;
}
