// Call requests in a database. A request that `add` returned for is on the disk.
import { forgetAll, isForgotten } from './forgotten.mjs';
import { openPostgres } from './postgres.mjs';
import { ASKED, COLUMNS, toRow } from './rows.mjs';
import { openSqlite } from './sqlite.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').CallRequest | import('./rows.mjs').SealedRequest} AnyRequest
 * @typedef {(sql: string, values?: unknown[]) => Promise<Row[]>} Query Values stand for `?` in the statement.
 * @typedef {{
 *   isUpgraded: boolean,
 *   query: Query,
 *   transaction: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
 *   forget: () => Promise<void>,
 *   close: () => Promise<void>,
 * }} Driver `isUpgraded`: it holds requests of a version that deleted none. `forget` makes what was deleted unreadable, as far as the database can.
 * @typedef {{ practice?: string, show?: 'waiting' | 'done' | 'all' }} Choice
 * @typedef {Awaited<ReturnType<typeof openStore>>} Store
 */

const INSERT = `INSERT INTO requests (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})
  ON CONFLICT (id) DO NOTHING RETURNING id`;

/** Ends a transaction in which a request turned out to be none to store. */
class Undone extends Error {
  /** @param {'repeat' | 'opening-taken'} outcome */
  constructor(outcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/** An opening is taken by whoever is first; who has it already has it still. */
const TAKE = `INSERT INTO taken (practice, start, request_id) VALUES (?, ?, ?)
  ON CONFLICT (practice, start) DO UPDATE SET request_id = excluded.request_id
  WHERE taken.request_id = excluded.request_id RETURNING start`;

/** Past its days: since it came, or since the upgrade to a version that deletes. */
const OLD = 'received_at < ? AND (kept_since IS NULL OR kept_since < ?)';

/**
 * Opens the database and brings it up to this version.
 * @param {{ databasePath?: string, databaseUrl?: string }} where A PostgreSQL by its address, or an SQLite file.
 * @param {Date} [now]
 */
export async function openStore({ databasePath, databaseUrl }, now = new Date()) {
  if (!databaseUrl && !databasePath) throw new TypeError('Name a databasePath or a databaseUrl.');
  const db = await (databaseUrl ? openPostgres(databaseUrl, now) : openSqlite(databasePath ?? '', now));
  const { query, transaction } = db;

  /** What a known id means for a row that comes with it. @param {Row} stored @param {Row} row */
  const compare = (stored, row) =>
    ASKED.every((name) => (stored[name] ?? null) === row[name]) ? 'repeat' : 'taken';

  /** @param {Choice} choice @returns {[string, unknown[]]} */
  const where = ({ practice = '', show = 'all' }) => {
    const rules = [
      ...(practice ? ['practice = ?'] : []),
      ...(show === 'waiting' ? ['done_at IS NULL'] : []),
      ...(show === 'done' ? ['done_at IS NOT NULL'] : []),
    ];
    return [rules.length ? `WHERE ${rules.join(' AND ')}` : '', practice ? [practice] : []];
  };

  return {
    /**
     * What is known of a request before anything else is asked of it: `repeat`, it is stored, or was; `taken`, its id belongs
     * to another; undefined, it is new.
     * @param {string} practice
     * @param {AnyRequest} request
     * @returns {Promise<'repeat' | 'taken' | undefined>}
     */
    async known(practice, request) {
      const [stored] = await query('SELECT * FROM requests WHERE id = ?', [request.id]);
      if (stored) return compare(stored, toRow(practice, request, ''));
      return (await isForgotten(query, practice, request.id)) ? 'repeat' : undefined;
    },

    /**
     * Stores a request once. `opening-taken`: somebody was quicker, and nothing was stored. Throws when the database
     * fails; then nothing was stored, or the same request again is a repeat.
     * @param {string} practice
     * @param {AnyRequest} request
     * @param {{ now: Date, mail?: boolean, hasOpenings?: boolean }} options `mail`: the practice is to hear of it.
     *   `hasOpenings`: the practice gives each of its openings to one request.
     * @returns {Promise<'stored' | 'repeat' | 'taken' | 'opening-taken'>}
     */
    async add(practice, request, { now, mail = false, hasOpenings = false }) {
      const row = toRow(practice, request, now.toISOString());
      const store = async (/** @type {Query} */ query) => {
        const values = COLUMNS.map((name) => row[name]);
        if ((await query(INSERT, values)).length === 0) {
          const [stored] = await query('SELECT * FROM requests WHERE id = ?', [row.id]);
          return compare(stored, row);
        }
        // Asked for after the insertion, which waits for a deletion that is under way.
        if (await isForgotten(query, practice, row.id)) throw new Undone('repeat');
        if (hasOpenings && row.opening_start) {
          const got = await query(TAKE, [practice, row.opening_start, row.id]);
          if (got.length === 0) throw new Undone('opening-taken');
        }
        if (mail)
          await query('INSERT INTO mail_waiting (request_id, practice) VALUES (?, ?)', [row.id, practice]);
        return 'stored';
      };
      try {
        return await transaction(store);
      } catch (error) {
        if (error instanceof Undone) return error.outcome;
        throw error;
      }
    },

    /** Beginnings of openings that are taken, as ISO texts in UTC. @param {string} practice */
    async taken(practice) {
      const rows = await query('SELECT start FROM taken WHERE practice = ?', [practice]);
      return new Set(rows.map(({ start }) => start));
    },

    /** One request, or undefined. @param {string} id @returns {Promise<Row | undefined>} */
    get: async (id) => (await query('SELECT * FROM requests WHERE id = ?', [id]))[0],

    /**
     * Requests, newest first.
     * @param {Choice & { limit: number, offset: number }} choice
     */
    newest({ limit, offset, ...choice }) {
      const [rules, values] = where(choice);
      return query(`SELECT * FROM requests ${rules} ORDER BY n DESC LIMIT ? OFFSET ?`, [
        ...values,
        limit,
        offset,
      ]);
    },

    /**
     * How many requests each practice has, and how many of them wait.
     * @returns {Promise<{ practice: string, all: number, waiting: number }[]>}
     */
    async counts() {
      const rows = await query(
        `SELECT practice, count(*) AS total, count(*) - count(done_at) AS waiting
         FROM requests GROUP BY practice ORDER BY practice`,
      );
      // PostgreSQL counts in numbers too large for JavaScript, and so as text.
      return rows.map(({ practice, total, waiting }) => {
        return { practice, all: Number(total), waiting: Number(waiting) };
      });
    },

    /** @param {string} id @param {Date | undefined} doneAt undefined: it waits again */
    async setDone(id, doneAt) {
      await query('UPDATE requests SET done_at = ? WHERE id = ?', [doneAt?.toISOString() ?? null, id]);
    },

    /**
     * Deletes one request for good; for some time a hash of its id is left, by which a late repeat is known.
     * @param {string} id
     * @param {{ now: Date, offerAgain?: boolean }} options `offerAgain`: its opening is offered again.
     */
    async remove(id, { now, offerAgain = false }) {
      await transaction(async (query) => {
        const rows = await query('DELETE FROM requests WHERE id = ? RETURNING id, practice', [id]);
        await forgetAll(query, rows, now);
        await query('DELETE FROM mail_waiting WHERE request_id = ?', [id]);
        if (offerAgain) await query('DELETE FROM taken WHERE request_id = ?', [id]);
      });
      await db.forget();
    },

    /**
     * Deletes what came before `before`, and taken openings that are past. Answers how many requests that were.
     * @param {Date} before
     * @param {Date} now
     */
    async removeOld(before, now) {
      const removed = await transaction(async (query) => {
        const values = [before.toISOString(), before.toISOString()];
        const rows = await query(`DELETE FROM requests WHERE ${OLD} RETURNING id, practice`, values);
        await forgetAll(query, rows, now);
        await query('DELETE FROM mail_waiting WHERE request_id NOT IN (SELECT id FROM requests)');
        await query('DELETE FROM taken WHERE start < ?', [now.toISOString()]);
        return rows.length;
      });
      if (removed > 0) await db.forget();
      return removed;
    },

    /** It holds requests of a version that deleted none: since now their days count. */
    isUpgraded: db.isUpgraded,

    /** How many requests there are, and how many of them came before `before`. @param {Date} before */
    async ages(before) {
      const [{ total, old }] = await query(
        'SELECT count(*) AS total, count(CASE WHEN received_at < ? THEN 1 END) AS old FROM requests',
        [before.toISOString()],
      );
      return { total: Number(total), old: Number(old) };
    },

    /** For the outbox of mails, which keeps its own rows. */
    query,
    transaction,

    close: () => db.close(),
  };
}
