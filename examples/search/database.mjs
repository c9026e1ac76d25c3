// PostgreSQL 14 or later: PGlite inside this process by default, or a server by its address.
import { mkdirSync } from 'node:fs';
import process from 'node:process';

/** How long a statement may run on a server, in milliseconds. PGlite has no clock of its own to stop one by. */
const STATEMENT_TIMEOUT = 5000;

/**
 * @typedef {{
 *   query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, any>[] }>,
 *   atOnce: number,
 *   close: () => Promise<void>,
 * }} Database `atOnce` is how many statements it works on at a time.
 */

/**
 * Opens a database.
 * @param {{ url?: string, folder?: string, loading?: boolean }} options the address of a server, like
 *   `postgres://user@host/name`, else the folder of an embedded one; neither for one in memory, gone when it is closed.
 *   `loading` lets statements take as long as they need.
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, folder, loading = false } = {}) {
  if (url) return openServer(url, loading ? 0 : STATEMENT_TIMEOUT);
  const { PGlite } = await import('@electric-sql/pglite');
  if (folder) mkdirSync(folder, { recursive: true });
  const db = await PGlite.create(folder);
  return {
    query: (text, values) => db.query(text, values),
    atOnce: 1,
    close: () => db.close(),
  };
}

/** @param {string} url @param {number} timeout in milliseconds @returns {Promise<Database>} */
async function openServer(url, timeout) {
  const { default: pg } = await import('pg');
  const atOnce = Number(process.env.DATABASE_CONNECTIONS ?? 4);
  const pool = new pg.Pool({
    connectionString: url,
    max: atOnce,
    connectionTimeoutMillis: STATEMENT_TIMEOUT,
    statement_timeout: timeout,
    query_timeout: timeout ? timeout * 2 : 0,
    application_name: 'kap-search',
    // Compiling a statement takes longer than running it.
    options: '-c jit=off',
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    query: (text, values) => pool.query(text, values),
    atOnce,
    close: () => pool.end(),
  };
}
