// Fills the database:  node examples/search/load.mjs therapists.csv   (or .json)
// For a trial:         node examples/search/load.mjs --people 100000
// With PGlite, stop index.mjs first: one program at a time may use its folder.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openDatabase } from './database.mjs';
import { wordsIn } from './words.mjs';

/** People sent to the database together. */
const BATCH = 1000;

/**
 * The tables. A person's number `n` is their bit in `members`: who has a value is one string of bits, so that any
 * choice of filters is a few ANDs and ORs, and a count is the number of bits that are left. What is sorted by stands
 * apart from what is long, so that looking through all of it is quick.
 */
const TABLES = `
  CREATE TABLE loading.people (
    n integer PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    fee double precision,
    opening date,
    accepting text,
    lat double precision,
    lng double precision
  );
  CREATE TABLE loading.records (n integer PRIMARY KEY, id text NOT NULL UNIQUE, record json NOT NULL);
  CREATE TABLE loading.texts (n integer PRIMARY KEY, words tsvector NOT NULL);
  CREATE TABLE loading.words (word text COLLATE "C" PRIMARY KEY);
  CREATE TABLE loading.facet_values (
    facet text NOT NULL,
    value text NOT NULL,
    members bit varying NOT NULL,
    PRIMARY KEY (facet, value)
  );
  CREATE TABLE loading.list (size integer NOT NULL, blocks integer NOT NULL, everyone bit varying NOT NULL);
  ALTER TABLE loading.facet_values ALTER members SET STORAGE EXTERNAL
`;

const INDEXES = `
  CREATE INDEX ON loading.texts USING gin (words);
  CREATE INDEX ON loading.people (name, n);
  CREATE INDEX ON loading.people (fee, n);
  CREATE INDEX ON loading.people (lat, lng);
  ANALYZE loading.people;
  ANALYZE loading.texts;
  ANALYZE loading.records
`;

/** Puts a batch into the three tables of people. */
const INSERT = `
  WITH batch AS (
    SELECT * FROM json_to_recordset($1::json) AS row (n integer, id text, record json, words text, name text,
      fee double precision, opening date, accepting text, lat double precision, lng double precision)
  ), texts AS (
    INSERT INTO loading.texts SELECT n, array_to_tsvector(string_to_array(words, ' ')) FROM batch
  ), records AS (
    INSERT INTO loading.records SELECT n, id, record FROM batch
  )
  INSERT INTO loading.people SELECT n, name, fee, opening, accepting, lat, lng FROM batch`;

/** Bits as PostgreSQL reads them, in blocks of 64. */
class Members {
  #bits = new Uint8Array(1024);
  /** @param {number} n */
  add(n) {
    const at = n >> 3;
    if (at >= this.#bits.length) {
      const bits = new Uint8Array(Math.max(this.#bits.length * 2, at + 1));
      bits.set(this.#bits);
      this.#bits = bits;
    }
    this.#bits[at] |= 128 >> (n & 7);
  }
  /** @param {number} blocks */
  toHex(blocks) {
    const bytes = Buffer.alloc(blocks * 8);
    bytes.set(this.#bits.subarray(0, bytes.length));
    return `x${bytes.toString('hex')}`;
  }
}

/**
 * Puts these therapists in the place of all that were there. Until it is done, the old list answers.
 * @param {import('./database.mjs').Database} db
 * @param {Iterable<{ id: string }>} therapists
 * @param {(therapists: any[]) => Record<string, any>[]} recordsOf that of `kap-widgets/directory-tools.js`
 * @returns {Promise<number>} how many there are now
 */
export async function loadTherapists(db, therapists, recordsOf) {
  await db.query('DROP SCHEMA IF EXISTS loading CASCADE');
  await db.query('CREATE SCHEMA loading');
  for (const statement of TABLES.split(';')) await db.query(statement);

  /** @type {Map<string, Members>} */
  const members = new Map();
  const everyone = new Members();
  const words = new Set();
  let size = 0;
  const insert = async (/** @type {any[]} */ batch) => {
    const rows = recordsOf(batch).map((record, at) => {
      const therapist = batch[at];
      const n = size++;
      everyone.add(n);
      for (const [attribute, values] of Object.entries(record)) {
        if (!attribute.startsWith('facet_')) continue;
        for (const value of values) {
          const key = `${attribute}:${value}`;
          if (!members.has(key)) members.set(key, new Members());
          members.get(key)?.add(n);
        }
      }
      const { name, title, bio, location, fee, nextOpening, accepting } = therapist;
      const own = new Set(
        [name, title, bio, location?.city, location?.state, ...record.words].flatMap((text) =>
          text ? wordsIn(text) : [],
        ),
      );
      for (const word of own) words.add(word);
      return {
        n,
        id: therapist.id,
        record: { ...therapist, objectID: therapist.id },
        words: [...own].join(' '),
        name: record.sort_name,
        fee: fee?.amount,
        opening: nextOpening,
        accepting,
        lat: location?.lat,
        lng: location?.lng,
      };
    });
    await db.query(INSERT, [JSON.stringify(rows)]);
  };
  let batch = [];
  for (const therapist of therapists) {
    batch.push(therapist);
    if (batch.length === BATCH) {
      await insert(batch);
      batch = [];
    }
  }
  if (batch.length) await insert(batch);

  const blocks = Math.max(1, Math.ceil(size / 64));
  for (const [key, bits] of members) {
    const at = key.indexOf(':');
    await db.query('INSERT INTO loading.facet_values VALUES ($1, $2, $3::text::bit varying)', [
      key.slice(0, at),
      key.slice(at + 1),
      bits.toHex(blocks),
    ]);
  }
  await db.query('INSERT INTO loading.words SELECT json_array_elements_text($1::json)', [
    JSON.stringify([...words]),
  ]);
  await db.query('INSERT INTO loading.list VALUES ($1::integer, $2::integer, $3::text::bit varying)', [
    size,
    blocks,
    everyone.toHex(blocks),
  ]);
  for (const statement of INDEXES.split(';')) await db.query(statement);
  await db.query('DROP SCHEMA IF EXISTS directory CASCADE');
  await db.query('ALTER SCHEMA loading RENAME TO directory');
  return size;
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const [first, second] = process.argv.slice(2);
  const { readTherapists, readTherapistsText, recordsOf } = await import('../../dist/directory-tools.js');
  const db = await openDatabase({
    url: process.env.DATABASE_URL,
    folder: fileURLToPath(new URL('data/therapists', import.meta.url)),
    loading: true,
  });
  const read = async () => {
    if (first !== '--people') {
      return readTherapistsText(readFileSync(first, 'utf8'), first, pathToFileURL(resolve(first)).href);
    }
    const { people } = await import('../../bench/people.mjs');
    return readTherapists([...people(Number(second ?? 1000))], 'people', 'https://example.com/');
  };
  try {
    if (!first) throw new Error('Name a file of therapists: node examples/search/load.mjs therapists.csv');
    const { ok, therapists, problems } = await read();
    for (const { path, message } of problems) console.error(`${first}, ${path}: ${message}`);
    if (!ok) throw new Error(`${first} could not be read; nothing was changed.`);
    const start = performance.now();
    const size = await loadTherapists(db, therapists, recordsOf);
    console.log(`${size} therapists loaded in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await db.close();
  }
}
