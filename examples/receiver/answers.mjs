// Answers in JSON, and bodies read with care.
import { send } from '../shared/web.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Req
 * @typedef {import('node:http').ServerResponse} Res
 * @typedef {Record<string, string>} Headers
 */

/** The rest of a body that nobody reads is thrown away up to here, so that the sender hears why. */
const DISCARD_LIMIT = 1024 * 1024;

/** @param {Res} res @param {number} status @param {unknown} body @param {Headers} [headers] */
export function sendJson(res, status, body, headers) {
  const json = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  send(res, status, { ...json, ...headers }, JSON.stringify(body));
}

/**
 * An answer that says what is wrong. What is still coming is thrown away.
 * @param {Res} res @param {number} status @param {string} code @param {string} message @param {string} [field]
 * @param {Headers} [headers]
 */
export function refuse(res, status, code, message, field = '', headers = {}) {
  const isWhole = res.req.complete;
  if (!isWhole) discard(res.req);
  sendJson(
    res,
    status,
    { errors: [{ field, code, message }] },
    { ...headers, ...(!isWhole && { Connection: 'close' }) },
  );
}

/** What may be logged of an error: its code. A message might quote the request. @param {any} error */
export const codeOf = (error) =>
  String(error?.code ?? error?.name ?? 'unknown')
    .replace(/[^\w.-]/g, '')
    .slice(0, 40);

/** @param {number} seconds @returns {Headers} */
export const retryAfter = (seconds) => ({ 'Retry-After': String(Math.max(1, Math.ceil(seconds))) });

/** @param {Req} req */
function discard(req) {
  let size = 0;
  const timer = setTimeout(() => req.destroy(), 5000).unref();
  req.on('data', (chunk) => (size += chunk.length) > DISCARD_LIMIT && req.destroy());
  req.on('close', () => clearTimeout(timer)).on('error', () => {});
}

/**
 * True when the method is one of `methods`; otherwise the answer is sent.
 * @param {Req} req @param {Res} res @param {string} methods
 */
export function allow(req, res, methods) {
  if (methods.split(', ').includes(req.method ?? '')) return true;
  refuse(res, 405, 'method', `Use ${methods} here.`, '', { Allow: methods });
  return false;
}

/**
 * The body, or why there is none.
 * @param {Req} req
 * @param {number} limit bytes
 * @param {number} timeout milliseconds for the whole body
 * @returns {Promise<Buffer | 'too-large' | 'too-slow'>}
 */
export function readBody(req, limit, timeout) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    const finish = (/** @type {Buffer | 'too-large' | 'too-slow'} */ result) => {
      clearTimeout(timer);
      req.off('data', take);
      resolve(result);
    };
    const timer = setTimeout(() => finish('too-slow'), timeout);
    const take = (/** @type {Buffer} */ chunk) => {
      size += chunk.length;
      if (size > limit) return finish('too-large');
      chunks.push(chunk);
    };
    req.on('data', take);
    req.once('end', () => finish(Buffer.concat(chunks)));
    const fail = () => {
      clearTimeout(timer);
      reject(Object.assign(new Error('The sender went away.'), { code: 'GONE' }));
    };
    req.once('error', fail).once('close', fail);
  });
}
