// What is left of a request that was deleted: a hash of its id, for some time, so that a repeat that comes late is known
// and not stored as new.
import { createHash } from 'node:crypto';

/** How many days it is left. */
const DAYS = 90;

/** @typedef {import('./store.mjs').Query} Query */

/** An id is made of chance, so its hash tells nobody what it was. @param {string} practice @param {string} id */
const hashOf = (practice, id) => createHash('sha256').update(`${practice} ${id}`).digest('base64url');

/** A day, without the hour. @param {Date} now @param {number} ahead */
const day = (now, ahead) => new Date(now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Whether a practice had a request that was deleted. @param {Query} query @param {string} practice @param {string} id */
export const isForgotten = async (query, practice, id) =>
  (await query('SELECT hash FROM forgotten WHERE hash = ?', [hashOf(practice, id)])).length > 0;

/**
 * Notes what was deleted, and drops notes whose days are over.
 * @param {Query} query
 * @param {import('./store.mjs').Row[]} rows
 * @param {Date} now
 */
export async function forgetAll(query, rows, now) {
  for (const { practice, id } of rows) {
    const note = 'INSERT INTO forgotten (hash, until_day) VALUES (?, ?) ON CONFLICT DO NOTHING';
    await query(note, [hashOf(practice, id), day(now, DAYS)]);
  }
  await query('DELETE FROM forgotten WHERE until_day < ?', [day(now, 0)]);
}
