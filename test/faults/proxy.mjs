// Stands in front of a receiver, a real server on loopback, and does to each try what the schedule says.
import { once } from 'node:events';
import { Agent, createServer, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { LYING } from './schedule.mjs';

/** Longest that a request is held for another to pass, in milliseconds. */
const HOLD = 120;

const PORTAL = '<!doctype html><title>Welcome to the hotel</title><p>Please accept our terms.';

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer
 * @typedef {{ steps: import('./schedule.mjs').Step[], taken: number[], isLiedTo: boolean,
 *   storedAt: Map<string, number>, bodies: Map<string, Set<string>> }} Plan
 * `taken`: what the receiver answered; `isLiedTo`: something on the way said that nothing was taken; `storedAt`: by id,
 * when it first said that it has one (`performance.now()`); `bodies`: by id, all that was sent for one.
 */

/** The id in a body, if it came whole. @param {Buffer} body */
function idOf(body) {
  try {
    return String(JSON.parse(body.toString()).id);
  } catch {
    return undefined;
  }
}

/**
 * @param {{
 *   target: string,
 *   timeout: number,
 *   other?: import('node:http').RequestListener,
 *   alter?: { request?: (body: Buffer) => Buffer, answer?: (answer: Answer) => Answer },
 * }} options `timeout`: milliseconds after which the widget gives up; `other`: what answers where there is no plan;
 * `alter`: what a mutant makes of requests and answers.
 */
export async function createProxy({ target, timeout, other, alter = {} }) {
  const { hostname, port } = new URL(target);
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  /** @type {Map<string, Plan>} By the first part of the path. */
  const plans = new Map();
  /** @type {Record<string, number>} How often each fault was met. */
  const met = {};
  /** @type {Set<() => void>} Those that wait for another to pass. */
  const held = new Set();
  /** @type {Set<Promise<unknown>>} */
  const busy = new Set();

  /**
   * Passes a body on; `cut` breaks the connection in the middle of it.
   * @returns {Promise<Answer>}
   */
  function forward(path, plan, body, { cut = false } = {}) {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const outgoing = httpRequest({ hostname, port, path, method: 'POST', headers, agent }, (incoming) => {
        /** @type {Buffer[]} */
        const chunks = [];
        incoming.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
        incoming.on('end', () => {
          const status = incoming.statusCode ?? 0;
          plan.taken.push(status);
          const id = idOf(body);
          if (id && status < 300 && !plan.storedAt.has(id)) plan.storedAt.set(id, performance.now());
          resolve({ status, headers: { 'content-type': 'application/json' }, body: Buffer.concat(chunks) });
        });
      });
      outgoing.on('error', reject);
      if (!cut) return outgoing.end(body);
      outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy(new Error('cut')));
    });
  }

  /** Waits until another request passes, which must not wait for this one. */
  async function hold() {
    let pass = () => {};
    const passed = new Promise((resolve) => (pass = () => resolve(undefined)));
    held.add(pass);
    const stop = new AbortController();
    await Promise.race([passed, sleep(HOLD, undefined, { signal: stop.signal }).catch(() => {})]);
    stop.abort();
    held.delete(pass);
  }

  /** @param {import('node:http').ServerResponse} res @param {Answer} answer @param {{ sent?: number }} [how] */
  function reply(res, answer, { sent = answer.body.length } = {}) {
    const { status, headers, body } = alter.answer?.(answer) ?? answer;
    res.writeHead(status, { ...headers, 'content-length': body.length });
    if (sent === answer.body.length) res.end(body);
    else res.write(body.subarray(0, sent), () => res.destroy());
  }

  const status = (code, wait) => ({
    status: code,
    headers: { 'content-type': 'text/html', ...(wait && { 'retry-after': wait }) },
    body: Buffer.from('<p>no</p>'),
  });
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(PORTAL) };
  const elsewhere = { status: 302, headers: { location: '/portal' }, body: Buffer.alloc(0) };

  /** Does what the step says. What throws breaks the connection. */
  async function carry(res, path, plan, { fault, wait, milliseconds }, body) {
    const pass = (part = body, how = undefined) => forward(path, plan, part, how);
    const code = Number.parseInt(fault, 10);
    const half = Math.floor(1 + milliseconds * (body.length - 2));
    const short = milliseconds * timeout * 0.5;
    const long = timeout * (1 + milliseconds);
    switch (fault) {
      case 'none':
        return reply(res, await pass());
      case 'dropped at once':
      case 'dropped before storing':
        return res.destroy();
      case 'dropped after storing':
        await pass();
        return res.destroy();
      case 'slow before storing':
      case 'late before storing':
        // The widget may be gone when this arrives: it arrives all the same.
        await sleep(fault.startsWith('slow') ? short : long);
        return reply(res, await pass());
      case 'slow after storing':
      case 'late after storing': {
        const answer = await pass();
        await sleep(fault.startsWith('slow') ? short : long);
        return reply(res, answer);
      }
      case 'sent twice at once': {
        const [first, second] = await Promise.all([pass(), pass()]);
        return reply(res, milliseconds < 0.5 ? first : second);
      }
      case 'sent twice, the second later': {
        reply(res, await pass());
        await sleep(long);
        return pass();
      }
      case 'request cut off':
        return pass(body, { cut: true });
      case 'request cut off, length mended':
        return reply(res, await pass(body.subarray(0, half)));
      case 'answer cut off': {
        const answer = await pass();
        return reply(res, answer, { sent: Math.floor(milliseconds * answer.body.length) });
      }
      case 'answer cut off, length mended': {
        const answer = await pass();
        return reply(res, { ...answer, body: answer.body.subarray(0, milliseconds * answer.body.length) });
      }
      case 'held until another passed':
        await hold();
        return reply(res, await pass());
      case 'portal page':
        return reply(res, page);
      case 'portal redirect':
        return reply(res, elsewhere);
      case 'page in place of the answer':
        await pass();
        return reply(res, page);
      default:
        if (fault.endsWith('after storing')) await pass();
        return reply(res, status(code, wait));
    }
  }

  async function handle(req, res) {
    const [, key = '', path = '/'] = /^\/([^/]+)(\/.*)$/.exec(req.url ?? '') ?? [];
    const plan = plans.get(key);
    const step = plan?.steps.shift();
    if (!plan && other) return other(req, res);
    if (!plan || !step) return res.writeHead(404).end();
    plan.isLiedTo ||= LYING.includes(step.fault);
    met[step.fault] = (met[step.fault] ?? 0) + 1;
    res.on('error', () => {});
    try {
      if (step.fault === 'dropped at once') return res.destroy();
      const chunks = [];
      for await (const chunk of req) chunks.push(chunk);
      for (const pass of [...held]) pass();
      const body = Buffer.concat(chunks);
      const id = idOf(body);
      if (id) plan.bodies.set(id, (plan.bodies.get(id) ?? new Set()).add(body.toString()));
      await carry(res, path, plan, step, alter.request?.(body) ?? body);
    } catch {
      res.destroy();
    }
  }

  const server = createServer((req, res) => {
    // A Chromium that used a connection before sends again by itself, unseen by any script, after 408 or a break. What
    // a page says of its tries can then be wrong; here each request gets a connection of its own.
    if (other) res.shouldKeepAlive = false;
    const work = handle(req, res).finally(() => busy.delete(work));
    busy.add(work);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`,
    met,
    /** Says what happens to the tries of one visit. @param {string} key @param {Plan['steps']} steps */
    plan(key, steps) {
      const plan = {
        steps: [...steps],
        taken: [],
        isLiedTo: false,
        storedAt: new Map(),
        bodies: new Map(),
      };
      plans.set(key, plan);
      return plan;
    },
    /** Once everything that was held back has gone through. */
    async idle() {
      while (busy.size) await Promise.allSettled([...busy]);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await once(server, 'close');
    },
  };
}
