// The receiver: takes call requests from <kap-discovery-call>, keeps them in a database, tells the practice by mail
// that one has come, and shows them in an inbox behind a password. serve.mjs runs it on its own.
import { allow, codeOf, refuse, sendJson } from './answers.mjs';
import { createCors } from './cors.mjs';
import { createInbox } from './inbox.mjs';
import { createLimit } from './limits.mjs';
import { createLogin } from './login.mjs';
import { createMailer } from './mail.mjs';
import { openingsOf } from './openings.mjs';
import { startOutbox } from './outbox.mjs';
import { createReceive } from './requests.mjs';
import { startRetention } from './retention.mjs';
import { createOpener } from './sealed.mjs';
import { openStore } from './store.mjs';

/** Enough that a waiting room behind one address, each trying again, is never held up. */
const CLIENT_LIMIT = { burst: 60, seconds: 1 };
const PRACTICE_LIMIT = { burst: 120, seconds: 5 };
const GUESS_LIMIT = { burst: 10, seconds: 60 };

/** What addresses are read against. */
const BASE = 'http://receiver.invalid';

/**
 * @typedef {{ name?: string, timeZone?: string, openings?: unknown, mailTo?: string }} Practice `openings`: see
 *   openings.mjs; with them, an opening is given to one request only. `mailTo`: who hears of requests.
 * @typedef {{
 *   databasePath?: string,
 *   databaseUrl?: string,
 *   practiceOf?: (id: string) => Practice | undefined,
 *   origins?: readonly string[],
 *   publicUrl?: string,
 *   proxies?: number,
 *   password?: string,
 *   retentionDays?: number,
 *   sealKeys?: readonly string[],
 *   smtp?: { url: string, from: string, to?: string, everyMinutes?: number, tls?: object, firstWait?: number },
 *   verifyChallenge?: (token: string, request: { practice: string }) => Promise<boolean> | boolean,
 *   limits?: false,
 *   bodyTimeout?: number,
 *   now?: () => Date,
 *   log?: (message: string) => void,
 * }} Options
 * `databasePath`: an SQLite file, or `databaseUrl`: a PostgreSQL. `practiceOf`: which practices requests are taken for; by
 * default any well-formed id. `origins`: other sites whose pages may post. `publicUrl`: where this stands for the world.
 * `proxies`: how many of your own stand in front, whose X-Forwarded-For is believed. `password`: of the inbox, which
 * opens for nobody without one. `sealKeys`: files of private keys. `bodyTimeout`: milliseconds. `limits: false`: none.
 */

/**
 * A receiver for `node:http`, which can be mounted: it answers every path below `/receiver/`.
 * @param {Options} options
 */
export async function createReceiver({
  practiceOf = () => ({}),
  origins = [],
  publicUrl,
  proxies = 0,
  password,
  retentionDays = 30,
  sealKeys = [],
  smtp,
  verifyChallenge,
  limits,
  bodyTimeout = 15_000,
  now = () => new Date(),
  log = (message) => console.error(message),
  ...where
}) {
  // Whatever can be wrong with the options is found before the database is opened.
  const opener = await createOpener(sealKeys);
  const mailer = smtp && (await createMailer(smtp.url, smtp));
  if (smtp && !publicUrl) throw new TypeError('The mails name the inbox: say in publicUrl where it is.');
  const time = () => now().getTime();
  const guesses = createLimit({ ...GUESS_LIMIT, now: time });
  const login = password ? await createLogin({ password, now: time, guesses }) : undefined;
  const cors = createCors({ origins, publicUrl });
  const store = await openStore(where, now());
  const retention = startRetention({ store, days: retentionDays, now, log });
  await retention.announce();
  await retention.sweep();
  const outbox =
    smtp &&
    mailer &&
    startOutbox({
      ...{ store, mailer, now, log, firstWait: smtp.firstWait },
      to: (id) => practiceOf(id)?.mailTo ?? smtp.to,
      inbox: new URL('/receiver/inbox', publicUrl).href,
      every: (smtp.everyMinutes ?? 10) * 60_000,
    });

  const openings = (/** @type {string} */ id) => {
    const { openings: source, timeZone = 'UTC' } = practiceOf(id) ?? {};
    if (source === undefined) return undefined;
    try {
      return openingsOf(source, timeZone, now());
    } catch (error) {
      // Whoever mounts the receiver may say anything here. It must not keep people from asking.
      log(`The openings of a practice could not be worked out (${codeOf(error)}).`);
      return 'failed';
    }
  };
  const receive = createReceive({
    ...{ store, cors, proxies, bodyTimeout, openings, verifyChallenge, now, log },
    limits:
      limits === false
        ? undefined
        : {
            client: createLimit({ ...CLIENT_LIMIT, now: time }),
            practice: createLimit({ ...PRACTICE_LIMIT, now: time }),
          },
    onStored: outbox && (() => outbox.wake()),
  });
  const inbox = createInbox({
    store,
    login,
    opener,
    practiceOf,
    cors,
    retentionDays,
    proxies,
    publicUrl,
    bodyTimeout,
    now,
  });

  /** @param {import('./answers.mjs').Req} req @param {import('./answers.mjs').Res} res */
  async function route(req, res) {
    // Programs that look for weak places send addresses that are none: nothing of ours has failed.
    if (!URL.canParse(req.url ?? '/', BASE)) return refuse(res, 400, 'address', 'This address is none.');
    const { pathname, searchParams } = new URL(req.url ?? '/', BASE);
    if (pathname === '/receiver/inbox' || /^\/receiver\/inbox[/.]/.test(pathname)) {
      return inbox(req, res, pathname.slice('/receiver/inbox'.length), searchParams);
    }
    // Below, whatever the answer: a page that may post must also be able to read why it was refused.
    for (const [name, value] of Object.entries(cors.headers(req))) res.setHeader(name, value);
    if (req.method === 'OPTIONS' && cors.origin(req) !== 'foreign') {
      return void res.writeHead(204, cors.preflight).end();
    }
    const [, kind, id] =
      /^\/receiver\/(?:(requests|openings)\/([a-z0-9][a-z0-9-]{0,63}))/.exec(pathname) ?? [];
    const rest = pathname.slice(`/receiver/${kind}/${id}`.length);
    if (kind === 'requests' && rest === '' && practiceOf(id)) return receive(req, res, id);
    const listed = kind === 'openings' && rest === '.json' ? openings(id) : undefined;
    if (listed) {
      if (!allow(req, res, 'GET, HEAD')) return undefined;
      if (listed === 'failed') return refuse(res, 503, 'failed', 'The openings could not be worked out.');
      const taken = await store.taken(id);
      const free = listed.filter(({ start }) => !taken.has(start));
      return sendJson(res, 200, free);
    }
    if (pathname === '/receiver/health') {
      return allow(req, res, 'GET, HEAD') && (await store.counts(), sendJson(res, 200, { status: 'ok' }));
    }
    return refuse(res, 404, 'not_found', 'There is nothing at this address.');
  }

  return {
    /**
     * Answers one request. Never throws: what goes wrong becomes an answer.
     * @param {import('./answers.mjs').Req} req
     * @param {import('./answers.mjs').Res} res
     */
    async handle(req, res) {
      try {
        await route(req, res);
      } catch (error) {
        if (req.destroyed && !req.complete) return void res.destroy(); // The sender went away half-way.
        log(`The receiver failed (${codeOf(error)}).`);
        if (res.headersSent) res.destroy();
        else refuse(res, 500, 'failed', 'The receiver failed.');
      }
    },
    /** Deletes what is past its days; it does so by itself every hour. */
    sweep: retention.sweep,
    /** Waits for what is under way and closes the database. */
    async close() {
      retention.stop();
      await outbox?.stop();
      await store.close();
    },
  };
}
