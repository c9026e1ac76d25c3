// Who may read the inbox: one password, kept as a scrypt hash, and sessions in memory, which end with the process.
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { createTurns } from './turns.mjs';

const derive = promisify(scrypt);

/** 32 MB and about a tenth of a second for each guess (OWASP's recommendation for scrypt with r = 8, p = 3). */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };

/** A session ends after this many milliseconds without a request, and at the latest after the second. */
const IDLE = 30 * 60_000;
const LONGEST = 12 * 3_600_000;

/** Guesses that are worked on at once: more would take the memory that requests need. */
const AT_ONCE = 2;

/** Guesses that may wait for it: a few seconds' work. */
const MOST = 30;

const COOKIE = 'kap_inbox';

/** A password as it may be kept: `scrypt$N$r$p$salt$hash`. @param {string} password */
export async function hashPassword(password) {
  const salt = randomBytes(16);
  const { N, r, p } = COST;
  const hash = /** @type {Buffer} */ (await derive(password.normalize('NFKC'), salt, 32, COST));
  return ['scrypt', N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** @param {string} password @param {string} kept From {@link hashPassword}. */
async function isPassword(password, kept) {
  const [, N, r, p, salt, hash] = kept.split('$');
  const wanted = Buffer.from(hash ?? '', 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: 256 * Number(N) * Number(r) };
  const found = await derive(
    password.normalize('NFKC'),
    Buffer.from(salt ?? '', 'base64url'),
    wanted.length || 32,
    cost,
  );
  return wanted.length > 0 && timingSafeEqual(/** @type {Buffer} */ (found), wanted);
}

/**
 * The password in a file that only its owner may read; made of chance when there is none.
 * @param {string} path
 * @returns {{ password: string, isNew: boolean }}
 */
export function passwordFile(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const made = randomBytes(12).toString('base64url');
  try {
    writeFileSync(path, `${made}\n`, { mode: 0o600, flag: 'wx' });
    return { password: made, isNew: true };
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return { password: readFileSync(path, 'utf8').trim(), isNew: false };
  }
}

/**
 * @param {{
 *   password: string,
 *   now: () => number,
 *   guesses: ReturnType<typeof import('./limits.mjs').createLimit>,
 *   most?: number,
 * }} options `password` as it is, or as {@link hashPassword} keeps it. `most`: how many guesses may wait.
 */
export async function createLogin({ password, now, guesses, most = MOST }) {
  const kept = /^scrypt\$\d+\$\d+\$\d+\$[\w-]+\$[\w-]+$/.test(password)
    ? password
    : await hashPassword(password);
  /** @type {Map<string, { started: number, used: number }>} By the hash of the token: the map alone lets nobody in. */
  const sessions = new Map();
  const turns = createTurns({ atOnce: AT_ONCE, most });

  const name = (/** @type {string} */ token) => createHash('sha256').update(token).digest('base64url');
  const tokenOf = (/** @type {import('node:http').IncomingMessage} */ req) =>
    new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(req.headers.cookie ?? '')?.[1];
  const isOver = ({ started, used }) => now() - used > IDLE || now() - started > LONGEST;
  const cookie = (/** @type {string} */ value, /** @type {boolean} */ secure, /** @type {number} */ age) =>
    `${COOKIE}=${value}; Path=/receiver/inbox; HttpOnly; SameSite=Strict; Max-Age=${age}${secure ? '; Secure' : ''}`;

  return {
    /**
     * Tries a password. Answers the cookie of a new session, `wrong`, or how many seconds to wait.
     * @param {string} password @param {string} client @param {boolean} secure
     * @returns {Promise<{ cookie: string } | 'wrong' | number>}
     */
    async enter(password, client, secure) {
      const wait = guesses.take(client);
      if (wait) return wait;
      if (!(await turns.take())) {
        // It was not looked at, so it was no guess.
        guesses.give(client);
        return 1;
      }
      try {
        if (!(await isPassword(password.slice(0, 1000), kept))) return 'wrong';
      } finally {
        turns.give();
      }
      guesses.give(client);
      for (const [key, session] of sessions) if (isOver(session)) sessions.delete(key);
      const token = randomBytes(32).toString('base64url');
      sessions.set(name(token), { started: now(), used: now() });
      return { cookie: cookie(token, secure, LONGEST / 1000) };
    },

    /** True for whoever is signed in; it prolongs the session. @param {import('node:http').IncomingMessage} req */
    isIn(req) {
      const key = name(tokenOf(req) ?? '');
      const session = sessions.get(key);
      if (!session) return false;
      if (isOver(session)) return !sessions.delete(key);
      session.used = now();
      return true;
    },

    /** Ends a session, and answers the cookie that says so. @param {import('node:http').IncomingMessage} req @param {boolean} secure */
    leave(req, secure) {
      sessions.delete(name(tokenOf(req) ?? ''));
      return cookie('', secure, 0);
    },
  };
}
