// Call requests in one SQLite file. A request that `add` returned for is on the disk.
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';

/** Milliseconds to wait for another process that is writing, before the request is refused. */
const BUSY_TIMEOUT = 2000;

const TABLE = `
  CREATE TABLE IF NOT EXISTS requests (
    id TEXT PRIMARY KEY,
    practice TEXT NOT NULL,
    received_at TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    consent_contact INTEGER NOT NULL,
    consent_voicemail INTEGER NOT NULL,
    consent_text INTEGER NOT NULL,
    state TEXT NOT NULL,
    times TEXT NOT NULL, -- a JSON list
    time_zone TEXT,
    topic TEXT,
    therapist TEXT,
    lang TEXT NOT NULL,
    sent_at TEXT NOT NULL
  ) STRICT`;

const COLUMNS = [
  ...['id', 'practice', 'received_at', 'name', 'contact', 'email', 'phone'],
  ...['consent_contact', 'consent_voicemail', 'consent_text', 'state', 'times'],
  ...['time_zone', 'topic', 'therapist', 'lang', 'sent_at'],
];

/** Set by the receiver or by the moment of pressing send: not part of what was asked. */
const NOT_ASKED = ['received_at', 'sent_at'];

/**
 * @typedef {import('../../src/discovery-call/call-request.schema.ts').CallRequest} CallRequest
 * @typedef {Record<string, any>} Row One stored request; the keys are the columns above.
 */

/**
 * Opens the file, which is made with its folder when missing, readable by its owner only.
 * @param {string} path
 */
export function openStore(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const db = new Database(path);
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  db.pragma('journal_mode = WAL');
  // FULL: a commit returns when the disk has it, so a power cut after it loses nothing.
  db.pragma('synchronous = FULL');
  db.exec(TABLE);

  const insert = db.prepare(
    `INSERT INTO requests (${COLUMNS}) VALUES (${COLUMNS.map((name) => `:${name}`)}) ON CONFLICT (id) DO NOTHING`,
  );
  const byId = db.prepare('SELECT * FROM requests WHERE id = ?');
  const newest = db.prepare(
    `SELECT * FROM requests WHERE practice = :practice OR :practice = ''
     ORDER BY received_at DESC, rowid DESC LIMIT :limit OFFSET :offset`,
  );
  const counts = db.prepare(
    'SELECT practice, count(*) AS count FROM requests GROUP BY practice ORDER BY practice',
  );

  const addInTransaction = db.transaction((/** @type {Row} */ row) => {
    if (insert.run(row).changes === 1) return 'stored';
    const [stored] = byId.all(row.id);
    return COLUMNS.every((name) => NOT_ASKED.includes(name) || stored[name] === row[name])
      ? 'repeat'
      : 'taken';
  });

  return {
    /**
     * Stores a request once. `repeat`: it was there already. `taken`: the id belongs to another
     * request, and nothing was stored. Throws when the database fails; then nothing was stored either.
     * @param {string} practice
     * @param {CallRequest} request
     * @returns {'stored' | 'repeat' | 'taken'}
     */
    add: (practice, request) => addInTransaction.immediate(toRow(practice, request)),

    /**
     * Requests, newest first; of every practice when `practice` is empty.
     * @param {string} practice
     * @param {number} limit
     * @param {number} offset
     * @returns {Row[]}
     */
    newest: (practice, limit, offset) => newest.all({ practice, limit, offset }),

    /**
     * How many requests each practice has.
     * @returns {{ practice: string, count: number }[]}
     */
    counts: () => counts.all(),

    close: () => db.close(),
  };
}

/**
 * @param {string} practice
 * @param {CallRequest} request
 * @returns {Row}
 */
function toRow(practice, request) {
  const row = {
    id: request.id,
    practice,
    received_at: new Date().toISOString(),
    name: request.name,
    contact: request.contact,
    email: request.email ?? null,
    phone: request.phone ?? null,
    consent_contact: Number(request.consent.contact),
    consent_voicemail: Number(request.consent.voicemail),
    consent_text: Number(request.consent.text),
    state: request.state,
    times: JSON.stringify(request.times),
    time_zone: request.timeZone ?? null,
    topic: request.topic ?? null,
    therapist: request.therapist ?? null,
    lang: request.lang,
    sent_at: request.sentAt,
  };
  // What the file cannot hold as it is (NUL, half a character) would read back cut or changed.
  const keepable = (/** @type {unknown} */ value) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, keepable(value)]));
}
