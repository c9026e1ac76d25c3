// The inbox: sign in, look, mark as done, delete, save as a spreadsheet.
import { readFileSync } from 'node:fs';
import { send } from '../shared/web.mjs';
import { allow, readBody, refuse, retryAfter } from './answers.mjs';
import { csvHead, csvLine } from './export.mjs';
import {
  address,
  bouncePage,
  deletePage,
  listPage,
  loginPage,
  messagePage,
  PAGE,
  viewOf,
} from './inbox-pages.mjs';
import { clientOf } from './limits.mjs';
import { deletedOn } from './retention.mjs';
import { fromRow } from './rows.mjs';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  // Not "no-referrer": then a browser would not say either which page a form was sent from.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};

const STYLE = readFileSync(new URL('inbox.css', import.meta.url));
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The longest form that is read, in bytes. */
const FORM_LIMIT = 8 * 1024;

/** Rows that are read at once for a spreadsheet. */
const BATCH = 200;

/**
 * @typedef {import('./answers.mjs').Req} Req
 * @typedef {import('./answers.mjs').Res} Res
 * @param {{
 *   store: import('./store.mjs').Store,
 *   login?: Awaited<ReturnType<typeof import('./login.mjs').createLogin>>,
 *   opener: (row: import('./rows.mjs').Row) => Promise<import('./sealed.mjs').Opened>,
 *   practiceOf: (id: string) => import('./index.mjs').Practice | undefined,
 *   cors: ReturnType<typeof import('./cors.mjs').createCors>,
 *   retentionDays: number, proxies: number, publicUrl?: string, bodyTimeout: number, now: () => Date,
 * }} parts Without `login` nobody gets in.
 */
export function createInbox({
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
}) {
  const show = (
    /** @type {Res} */ res,
    /** @type {number} */ status,
    /** @type {string} */ body,
    more = {},
  ) => send(res, status, { ...HEADERS, ...more }, body);
  const goTo = (/** @type {Res} */ res, /** @type {string} */ to, more = {}) =>
    show(res, 303, '', { Location: to, ...more });

  /** Whether the browser came by https, as far as can be known. @param {Req} req */
  const isSecure = (req) =>
    publicUrl?.startsWith('https:') ??
    ('encrypted' in req.socket || (proxies > 0 && req.headers['x-forwarded-proto'] === 'https'));

  const openRow = async (/** @type {import('./rows.mjs').Row} */ row) =>
    row.sealed ? opener(row) : { request: fromRow(row) };

  /** @param {import('./rows.mjs').Row} row */
  async function entry(row) {
    const { name = row.practice, timeZone } = practiceOf(row.practice) ?? {};
    return {
      row,
      opened: await openRow(row),
      deletedOn: deletedOn(row, retentionDays),
      name,
      timeZone,
    };
  }

  /** @param {Res} res @param {URLSearchParams} query */
  async function list(res, query) {
    const view = viewOf(query);
    const found = await store.counts();
    const counts = found.map((each) => ({ ...each, name: practiceOf(each.practice)?.name ?? each.practice }));
    const { practice } = view;
    const total = counts
      .filter((each) => !practice || each.practice === practice)
      .reduce((sum, { all, waiting }) => sum + { all, waiting, done: all - waiting }[view.show], 0);
    const rows = await store.newest({ ...view, limit: PAGE, offset: (view.page - 1) * PAGE });
    show(res, 200, listPage({ view, counts, entries: await Promise.all(rows.map(entry)), total }));
  }

  /** In pieces, so that a year of requests needs no more memory than a day. @param {Res} res @param {URLSearchParams} query */
  async function spreadsheet(res, query) {
    const choice = { practice: viewOf(query).practice, show: query.has('show') ? viewOf(query).show : 'all' };
    res.writeHead(200, {
      ...HEADERS,
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="call-requests-${now().toISOString().slice(0, 10)}.csv"`,
      'X-Content-Type-Options': 'nosniff',
    });
    res.write(csvHead());
    for (let offset = 0; ; offset += BATCH) {
      const rows = await store.newest({ ...choice, limit: BATCH, offset });
      for (const row of rows) res.write(csvLine(row, await openRow(row)));
      if (rows.length < BATCH || res.destroyed) break;
    }
    res.end();
  }

  /** @param {Req} req @param {Res} res @param {URLSearchParams} form */
  async function enter(req, res, form) {
    const secure = isSecure(req);
    const outcome =
      (await login?.enter(form.get('password') ?? '', clientOf(req, proxies), secure)) ?? 'wrong';
    if (outcome === 'wrong') return show(res, 401, loginPage('This is not the password.'));
    if (typeof outcome === 'number') {
      const words = `Too many tries. Wait ${Math.ceil(outcome)} seconds.`;
      return show(res, 429, loginPage(words), retryAfter(outcome));
    }
    goTo(res, '/receiver/inbox', { 'Set-Cookie': outcome.cookie });
  }

  /** @param {Req} req @param {Res} res @param {string} action */
  async function act(req, res, action) {
    // The cookie is not sent from other sites (SameSite); and whoever says they are one is refused as well.
    if (!cors.isSame(req)) return refuse(res, 403, 'origin', 'This form was not sent from the inbox.');
    const body = await readBody(req, FORM_LIMIT, bodyTimeout);
    if (typeof body === 'string')
      return refuse(res, body === 'too-slow' ? 408 : 413, 'body', 'This form cannot be read.');
    const form = new URLSearchParams(body.toString('utf8'));
    if (action === 'login') return enter(req, res, form);
    if (!login?.isIn(req)) return show(res, 401, loginPage('You were signed out. Sign in again.'));
    if (action === 'logout') {
      return goTo(res, '/receiver/inbox', {
        'Set-Cookie': login.leave(req, isSecure(req)),
        'Clear-Site-Data': '"cache"',
      });
    }
    const id = form.get('id') ?? '';
    if (UUID.test(id)) {
      if (action === 'done') await store.setDone(id, form.get('done') === 'yes' ? now() : undefined);
      if (action === 'delete')
        await store.remove(id, { now: now(), offerAgain: form.get('offer') === 'yes' });
    }
    goTo(res, address(viewOf(form)));
  }

  /** @param {Req} req @param {Res} res @param {string} id @param {URLSearchParams} query */
  async function askToDelete(res, id, query) {
    const row = UUID.test(id) ? await store.get(id) : undefined;
    if (!row) return show(res, 404, messagePage('It is not here', 'This request was deleted.'));
    const isAhead = Boolean(row.opening_start && row.opening_start > now().toISOString());
    show(res, 200, deletePage(await entry(row), viewOf(query), isAhead));
  }

  /**
   * Answers what is below /receiver/inbox.
   * @param {Req} req @param {Res} res @param {string} path The rest of the address. @param {URLSearchParams} query
   */
  return async function inbox(req, res, path, query) {
    if (path === '.css') {
      const type = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' };
      return allow(req, res, 'GET, HEAD') && send(res, 200, type, STYLE);
    }
    const action = /^\/(login|logout|done|delete)$/.exec(path)?.[1];
    if (action)
      return req.method === 'GET'
        ? goTo(res, '/receiver/inbox')
        : allow(req, res, 'POST') && act(req, res, action);
    const id = /^\/delete\/([0-9a-f-]{36})$/.exec(path)?.[1];
    if (path !== '' && path !== '/requests.csv' && !id)
      return refuse(res, 404, 'not_found', 'There is nothing at this address.');
    if (!allow(req, res, 'GET, HEAD')) return undefined;
    if (!login?.isIn(req)) {
      const isFromElsewhere = req.headers['sec-fetch-site'] === 'cross-site' && path === '';
      if (isFromElsewhere) return show(res, 200, bouncePage(address(viewOf(query))));
      return login
        ? show(res, 401, loginPage(''))
        : show(res, 503, messagePage('No password yet', 'Start the receiver with a password for the inbox.'));
    }
    if (path === '/requests.csv') return spreadsheet(res, query);
    return id ? askToDelete(res, id, query) : list(res, query);
  };
}
