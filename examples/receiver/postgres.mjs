// A PostgreSQL 14 or later, by its address. It needs a database of its own.
import process from 'node:process';
import { migrate } from './schema.mjs';

/** How long a statement may run, or a connection take, in milliseconds: shorter than a visitor's widget waits. */
const TIMEOUT = 5000;

/** Marks the one process that is bringing the tables up; any number that no other program uses. */
const LOCK = 4_716_011;

/**
 * @param {string} url `postgres://user:password@host/database`
 * @param {Date} now
 * @returns {Promise<import('./store.mjs').Driver>}
 */
export async function openPostgres(url, now) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: Number(process.env.DATABASE_CONNECTIONS ?? 4),
    connectionTimeoutMillis: TIMEOUT,
    statement_timeout: TIMEOUT,
    query_timeout: 2 * TIMEOUT,
    application_name: 'kap-receiver',
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => {});

  /** @returns {import('./store.mjs').Query} */
  const on =
    (client) =>
    async (sql, values = []) => {
      let place = 0;
      const { rows } = await client.query(
        sql.replace(/\?/g, () => `$${(place += 1)}`),
        values,
      );
      return rows;
    };

  const transaction = async (work) => {
    const client = await pool.connect();
    let broken;
    try {
      await client.query('BEGIN');
      const result = await work(on(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure) => (broken = failure));
      throw error;
    } finally {
      // A connection that cannot even roll back is not used again.
      client.release(broken);
    }
  };

  let isUpgraded = false;
  try {
    isUpgraded = await transaction(async (query) => {
      await query('SELECT pg_advisory_xact_lock(?)', [LOCK]);
      return migrate(query, 'postgres', now);
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    isUpgraded,
    query: on(pool),
    transaction,
    // Frees the room of deleted rows at once; if it cannot, the server does it later. Its own log and backups are for
    // whoever runs it.
    async forget() {
      for (const table of ['requests', 'mail_waiting', 'taken', 'forgotten']) {
        await pool.query(`VACUUM ${table}`).catch(() => {});
      }
    },
    close: () => pool.end(),
  };
}
