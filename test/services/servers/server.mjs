// What the servers of all services share: a real server on loopback that remembers every request byte for byte.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A request as it arrived.
 * @typedef {{ method: string, path: string, query: URLSearchParams, headers: import('node:http').IncomingHttpHeaders,
 *   raw: Buffer, type: string }} Got
 * @typedef {{ status?: number, headers?: Record<string, string>, body?: string | object, drop?: boolean }} Reply
 */

/** The fields of a form, urlencoded or multipart, in their order. */
export async function formOf({ raw, headers }) {
  const form = await new Response(raw, {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();
  return Object.fromEntries(form);
}

/** The body as JSON; undefined if it is none. */
export function jsonOf({ raw }) {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return undefined;
  }
}

/** What every service answers in the same way when it is told to by `server.mode`. */
const COMMON_MODES = {
  busy: { status: 429, body: 'Too many requests' },
  'busy-for-2-s': { status: 429, headers: { 'retry-after': '2' }, body: 'Too many requests' },
  'busy-for-an-hour': { status: 429, headers: { 'retry-after': '3600' }, body: 'Too many requests' },
  broken: { status: 503, body: '<html><title>Service unavailable</title></html>' },
  'hangs-up': { drop: true },
  elsewhere: { status: 302, headers: { location: '/thanks' } },
  portal: {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<html><h1>Log in to the Wi-Fi</h1></html>',
  },
};

/**
 * Starts a server.
 * @param {(got: Got, mode: string) => Reply | Promise<Reply>} answer
 * @param {{ cors?: (got: Got, reply: Reply) => Record<string, string>, preflight?: (got: Got) => Reply }} [options]
 *   `cors`: the headers that let another site's page read an answer; `preflight`: what OPTIONS is answered
 */
export async function startServer(answer, { cors = () => ({}), preflight = () => ({ status: 405 }) } = {}) {
  const state = { got: [], mode: '', times: Number.POSITIVE_INFINITY };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const got = {
      method: request.method,
      path: pathname,
      query: searchParams,
      headers: request.headers,
      type: request.headers['content-type'] ?? '',
      raw: Buffer.concat(chunks),
    };
    state.got.push(got);
    const isPreflight = got.method === 'OPTIONS';
    // A mode holds for so many requests; then the service is itself again.
    const mode = !isPreflight && state.times-- > 0 ? state.mode : '';
    const reply = isPreflight ? preflight(got) : (COMMON_MODES[mode] ?? (await answer(got, mode)));
    if (reply.drop) return void request.socket.destroy();
    const isText = typeof reply.body === 'string';
    response.writeHead(reply.status ?? 200, {
      'content-type': isText ? 'text/plain' : 'application/json',
      ...(isPreflight ? {} : cors(got, reply)),
      ...reply.headers,
    });
    response.end(isText ? reply.body : JSON.stringify(reply.body ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Requests as they arrived, preflights among them. */
    get got() {
      return state.got;
    },
    get posted() {
      return state.got.filter(({ method }) => method === 'POST');
    },
    /** Behaves as `mode` says, for `times` requests; forgets what it got. */
    reset(mode = '', times = Number.POSITIVE_INFINITY) {
      Object.assign(state, { got: [], mode, times });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A service that lets every page of the world read its answers. */
export const openToAll = { cors: () => ({ 'access-control-allow-origin': '*' }) };
