// One SQLite file, made with its folder when missing, readable by its owner only.
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { migrate } from './schema.mjs';

/** Milliseconds to wait for another process that is writing, before the request is refused. */
const BUSY_TIMEOUT = 2000;

/**
 * @param {string} path
 * @param {Date} now
 * @returns {Promise<import('./store.mjs').Driver>}
 */
export async function openSqlite(path, now) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const db = new Database(path);
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  db.pragma('journal_mode = WAL');
  // FULL: a commit returns when the disk has it, so a power cut after it loses nothing.
  db.pragma('synchronous = FULL');
  // What is deleted is overwritten, not only forgotten.
  db.pragma('secure_delete = ON');

  const prepared = new Map();
  /** @type {import('./store.mjs').Query} */
  const run = async (sql, values = []) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    if (!/^\s*SELECT|\bRETURNING\b/i.test(sql)) return statement.run(...values) && [];
    // The driver adds its own timing to each row.
    return statement.all(...values).map((row) => {
      delete row._metadata;
      return row;
    });
  };

  // One connection: a statement must not slip into somebody else's transaction.
  let turn = Promise.resolve();
  const alone = (work) => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  const transaction = (work) =>
    alone(async () => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(run);
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    });

  /** Also what the write-ahead log still holds of deleted rows goes. A reader elsewhere can delay it: then next time. */
  const forget = () => alone(() => void db.pragma('wal_checkpoint(TRUNCATE)'));

  let isUpgraded = false;
  try {
    // Only one process brings a database up; and what it dropped is not left in the log.
    isUpgraded = await transaction((query) => migrate(query, 'sqlite', now));
    prepared.clear();
    await forget();
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    isUpgraded,
    query: (sql, values) => alone(() => run(sql, values)),
    transaction,
    forget,
    close: () => alone(() => void db.close()),
  };
}
