// The tables, as steps from one version to the next: whatever version a database has, it is brought up without loss.
// Written once for both databases; the few words in which they differ are filled in.

/** @typedef {import('./store.mjs').Query} Query */

const WORDS = {
  sqlite: { key: 'INTEGER PRIMARY KEY AUTOINCREMENT', strict: ' STRICT', arrival: 'rowid' },
  postgres: { key: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY', strict: '', arrival: 'id' },
};

/** Columns that were there from the first version. */
const FIRST = [
  ...['id', 'practice', 'received_at', 'name', 'contact', 'email', 'phone'],
  ...['consent_contact', 'consent_voicemail', 'consent_text', 'state', 'times'],
  ...['time_zone', 'topic', 'therapist', 'lang', 'sent_at'],
].join(', ');

/**
 * From here on requests are deleted after their days. Whoever kept them with an earlier version expects them to stay.
 */
const DELETES = 2;

/** @type {((words: (typeof WORDS)['sqlite']) => string[])[]} The step at place n leads from version n to n + 1. */
const STEPS = [
  // The first version had no number: its table may be there already.
  ({ strict }) => [
    `CREATE TABLE IF NOT EXISTS requests (
      id TEXT PRIMARY KEY, practice TEXT NOT NULL, received_at TEXT NOT NULL, name TEXT NOT NULL,
      contact TEXT NOT NULL, email TEXT, phone TEXT, consent_contact INTEGER NOT NULL,
      consent_voicemail INTEGER NOT NULL, consent_text INTEGER NOT NULL, state TEXT NOT NULL,
      times TEXT NOT NULL, time_zone TEXT, topic TEXT, therapist TEXT, lang TEXT NOT NULL,
      sent_at TEXT NOT NULL
    )${strict}`,
  ],
  ({ key, strict, arrival }) => [
    // A row is a whole request, or a sealed one of which nothing else is known: never half of either.
    `CREATE TABLE requests_2 (
      n ${key},
      id TEXT NOT NULL UNIQUE,
      practice TEXT NOT NULL,
      received_at TEXT NOT NULL,
      done_at TEXT,
      sealed TEXT,
      name TEXT, contact TEXT, email TEXT, phone TEXT,
      consent_contact INTEGER, consent_voicemail INTEGER, consent_text INTEGER, consent_self_check INTEGER,
      state TEXT,
      days TEXT, times TEXT, -- JSON lists
      opening_start TEXT, opening_minutes INTEGER,
      time_zone TEXT, topic TEXT, therapist TEXT, therapist_name TEXT, heard TEXT, message TEXT,
      self_check TEXT, -- a JSON list
      lang TEXT,
      sent_at TEXT NOT NULL,
      CHECK (CASE WHEN sealed IS NULL
        THEN name IS NOT NULL AND contact IS NOT NULL AND (email IS NOT NULL OR phone IS NOT NULL)
          AND consent_contact = 1 AND consent_voicemail IS NOT NULL AND consent_text IS NOT NULL
          AND state IS NOT NULL AND days IS NOT NULL AND times IS NOT NULL AND lang IS NOT NULL
        ELSE name IS NULL AND contact IS NULL AND email IS NULL AND phone IS NULL END)
    )${strict}`,
    `INSERT INTO requests_2 (${FIRST}, days) SELECT ${FIRST}, '[]' FROM requests ORDER BY received_at, ${arrival}`,
    'DROP TABLE requests',
    'ALTER TABLE requests_2 RENAME TO requests',
    'CREATE INDEX requests_practice ON requests (practice, n)',
    'CREATE INDEX requests_received ON requests (received_at)',
    // Openings that are taken. They outlive their request, so that deleting one offers no hour twice.
    `CREATE TABLE taken (
      practice TEXT NOT NULL, start TEXT NOT NULL, request_id TEXT NOT NULL, PRIMARY KEY (practice, start)
    )${strict}`,
    // Requests of which the practice has not heard by mail.
    `CREATE TABLE mail_waiting (request_id TEXT PRIMARY KEY, practice TEXT NOT NULL)${strict}`,
    // When a practice may next be written to.
    `CREATE TABLE mail_state (
      practice TEXT PRIMARY KEY, failures INTEGER NOT NULL, next_at TEXT NOT NULL
    )${strict}`,
  ],
  ({ strict }) => [
    // From when the days of a request count, where that is not when it came.
    'ALTER TABLE requests ADD COLUMN kept_since TEXT',
    // What was deleted, as a hash and the last day on which it is known: a late repeat is not stored again.
    `CREATE TABLE forgotten (hash TEXT PRIMARY KEY, until_day TEXT NOT NULL)${strict}`,
  ],
];

/**
 * Brings the database up to this version. To be called inside a transaction that nobody else can be in.
 * @param {Query} query
 * @param {'sqlite' | 'postgres'} dialect
 * @param {Date} now
 * @returns {Promise<boolean>} Whether it holds requests of a version that deleted none.
 */
export async function migrate(query, dialect, now) {
  await query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
  const [{ version } = { version: 0 }] = await query('SELECT version FROM schema_version');
  if (version > STEPS.length) {
    throw Object.assign(new Error('The database is of a later version of the receiver.'), { code: 'LATER' });
  }
  for (const step of STEPS.slice(version)) {
    for (const statement of step(WORDS[dialect])) await query(statement);
  }
  let hadRequests = false;
  if (version < DELETES) {
    const kept = 'UPDATE requests SET kept_since = ? WHERE received_at < ? RETURNING id';
    hadRequests = (await query(kept, [now.toISOString(), now.toISOString()])).length > 0;
  }
  await query('DELETE FROM schema_version');
  await query('INSERT INTO schema_version (version) VALUES (?)', [STEPS.length]);
  return hadRequests;
}
