// A request comes in: who may send, how much, how often, is it one, is it new; then it is stored, then acknowledged.
import { allow, codeOf, readBody, refuse, retryAfter, sendJson } from './answers.mjs';
import { check } from './check.mjs';
import { clientOf } from './limits.mjs';
import { moment } from './rows.mjs';

/** The longest body that is read, in bytes. A sealed request has up to 60,000, an open one usually about 700. */
const BODY_LIMIT = 128 * 1024;

/** How long a check of a challenge may take, in milliseconds: less than the widget waits. */
const CHALLENGE_TIMEOUT = 8000;

/**
 * @param {{
 *   store: import('./store.mjs').Store,
 *   cors: ReturnType<typeof import('./cors.mjs').createCors>,
 *   limits?: { client: ReturnType<typeof import('./limits.mjs').createLimit>, practice: ReturnType<typeof import('./limits.mjs').createLimit> },
 *   proxies: number,
 *   bodyTimeout: number,
 *   openings: (practice: string) => import('./openings.mjs').Opening[] | 'failed' | undefined,
 *   verifyChallenge?: (token: string, request: { practice: string }) => Promise<boolean> | boolean,
 *   now: () => Date,
 *   log: (message: string) => void,
 *   onStored?: (practice: string) => void,
 * }} parts
 */
export function createReceive({
  store,
  cors,
  limits,
  proxies,
  bodyTimeout,
  openings,
  verifyChallenge,
  now,
  log,
  onStored,
}) {
  /**
   * Why a new request cannot be taken, as the arguments of an answer; undefined if it can.
   * @param {string} practice
   * @param {import('./store.mjs').AnyRequest} request
   * @param {string | undefined} challenge
   * @returns {Promise<[number, string, string, string?, Record<string, string>?] | undefined>}
   */
  async function obstacle(practice, request, challenge) {
    const wait = limits?.practice.take(practice) ?? 0;
    if (wait) return [429, 'busy', 'Too many requests. Try again soon.', '', retryAfter(wait)];
    const wanted = 'opening' in request && request.opening;
    const list = wanted && openings(practice);
    const isIt = (/** @type {import('./openings.mjs').Opening} */ { start, minutes }) =>
      wanted && start === moment(wanted.start) && minutes === wanted.minutes;
    if (list && !(list !== 'failed' && list.some(isIt))) {
      return [422, 'opening_unknown', 'This opening is not offered, or no longer.', 'opening'];
    }
    if (!verifyChallenge) return undefined;
    if (!challenge) return [422, 'challenge_missing', 'Expected: the answer to a challenge.', 'challenge'];
    const deadline = new Promise((_, reject) => {
      const late = () => reject(Object.assign(new Error('late'), { code: 'TIMEOUT' }));
      setTimeout(late, CHALLENGE_TIMEOUT).unref();
    });
    try {
      const isRight = await Promise.race([verifyChallenge(challenge, { practice }), deadline]);
      return isRight === true
        ? undefined
        : [422, 'challenge_failed', 'The answer to the challenge is not right, or too old.', 'challenge'];
    } catch (error) {
      log(`A challenge could not be checked (${codeOf(error)}); the sender was told to try again.`);
      return [
        503,
        'challenge_unchecked',
        'The challenge could not be checked. Try again.',
        '',
        retryAfter(5),
      ];
    }
  }

  /**
   * @param {import('./answers.mjs').Req} req @param {import('./answers.mjs').Res} res @param {string} practice
   */
  return async function receive(req, res, practice) {
    if (cors.origin(req) === 'foreign')
      return refuse(res, 403, 'origin', 'Pages of this origin may not send here.');
    if (!allow(req, res, 'POST, OPTIONS')) return;
    // A page elsewhere cannot post this type without asking first (CORS), so no other site fills the inbox.
    if (!/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) {
      return refuse(res, 415, 'not_json', 'Send the request as application/json.');
    }
    if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') {
      return refuse(res, 415, 'encoded', 'Send the request as it is, not compressed.');
    }
    const wait = limits?.client.take(clientOf(req, proxies)) ?? 0;
    if (wait) return refuse(res, 429, 'busy', 'Too many requests. Try again soon.', '', retryAfter(wait));

    const body = await readBody(req, BODY_LIMIT, bodyTimeout);
    if (body === 'too-large')
      return refuse(res, 413, 'too_large', `The body is longer than ${BODY_LIMIT} bytes.`);
    if (body === 'too-slow') return refuse(res, 408, 'too_slow', 'The body took too long.');
    const checked = check(body);
    if ('errors' in checked) return sendJson(res, 400, { errors: checked.errors });
    const { request, challenge } = checked;
    // The draft of the header's standard writes it in quotes.
    const key = req.headers['idempotency-key'];
    if (
      key !== undefined &&
      String(key)
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase() !== request.id
    ) {
      return refuse(res, 400, 'mismatch', 'The Idempotency-Key header must be the id of the request.', 'id');
    }

    let outcome;
    try {
      // First of all: the challenge of a request that is stored was used up by it, and its opening is its own.
      outcome = await store.known(practice, request);
      if (!outcome) {
        const why = await obstacle(practice, request, challenge);
        // Another try of the same press may have been stored meanwhile, and have used up the challenge.
        if (why) outcome = await store.known(practice, request);
        if (why && !outcome) return refuse(res, ...why);
        const hasOpenings = 'opening' in request && openings(practice) !== undefined;
        const more = { now: now(), mail: Boolean(onStored), hasOpenings };
        outcome ??= await store.add(practice, request, more);
      }
    } catch (error) {
      log(`A call request could not be stored (${codeOf(error)}); the sender was told.`);
      return refuse(res, 500, 'not_stored', 'The request could not be stored. It was not received.');
    }
    if (outcome === 'taken') {
      return refuse(res, 409, 'id_taken', 'This id belongs to another request. Nothing was stored.', 'id');
    }
    if (outcome === 'opening-taken') {
      return refuse(res, 422, 'opening_taken', 'Somebody else has asked for this opening.', 'opening');
    }
    sendJson(res, outcome === 'stored' ? 201 : 200, { id: request.id, received: true });
    if (outcome === 'stored') onStored?.(practice);
  };
}
