// What becomes of requests: deleted after their days for good, brought along from the first version, saved as text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import Database from 'libsql';
import { cell, csvHead, csvLine, phoneText } from '../../examples/receiver/export.mjs';
import { readConfig } from '../../examples/receiver/config.mjs';
import { fromRow, toRow } from '../../examples/receiver/rows.mjs';
import { callRequest, databases, post, readSqlite, scratch, serve, signIn } from './receiver-support.mjs';

const DAY = 86_400_000;

for (const { name, open } of databases) {
  test(`requests are deleted after the stated days, with all that hangs on them (${name})`, async () => {
    const database = await open();
    let at = Date.now();
    const start = new Date(at + 3 * DAY).toISOString();
    const options = { practiceOf: () => ({ openings: [{ start, minutes: 20 }] }), retentionDays: 5 };
    const running = await serve({ ...database.where, ...options, now: () => new Date(at) });
    await post(
      running.url,
      callRequest({ name: 'Sentinel Old', opening: { start, minutes: 20 }, message: 'sentinel words' }),
    );
    const [{ id }] = await database.query('SELECT id FROM requests');
    await database.query("INSERT INTO mail_waiting (request_id, practice) VALUES (?, 'willow')", [id]);
    at += 4 * DAY;
    await post(running.url, callRequest({ name: 'Younger' }));
    assert.equal(await running.receiver.sweep(), 0);
    assert.match(await (await signIn(running.url)).page(), /Sentinel Old/);
    at += DAY + 1000;
    assert.equal(await running.receiver.sweep(), 1);
    const left = await database.query('SELECT name FROM requests');
    assert.deepEqual(left, [{ name: 'Younger' }]);
    for (const table of ['mail_waiting', 'taken'])
      assert.deepEqual(await database.query(`SELECT * FROM ${table}`), []);
    const { databasePath } = database.where;
    if (databasePath) {
      // Not only out of sight: the bytes are gone from the file and from its log.
      for (const file of readdirSync(dirname(databasePath))) {
        const bytes = readFileSync(join(dirname(databasePath), file));
        assert.ok(!/sentinel/i.test(bytes.toString('latin1')), file);
      }
    }
    // At the start too, for a receiver that slept.
    await running.close();
    at += 9 * DAY;
    const again = await serve({ ...database.where, ...options, now: () => new Date(at) });
    assert.deepEqual(await database.query('SELECT name FROM requests'), []);
    await again.close();
    await database.close();
  });
}

test('a deletion that fails is said by its code and tried again', async () => {
  const database = await databases[0].open();
  const running = await serve(database.where);
  await database.query('ALTER TABLE requests RENAME TO away');
  assert.equal(await running.receiver.sweep(), 0);
  assert.match(
    running.said[0],
    /^Old call requests could not be deleted \(\w+\); tried again within the hour\.$/,
  );
  await running.close();
  await database.close();
});

test('a database of the first version is brought up without loss, and opened again and again', async (t) => {
  const databasePath = join(scratch(t), 'old.db');
  const old = new Database(databasePath);
  old.exec(`CREATE TABLE requests (
    id TEXT PRIMARY KEY, practice TEXT NOT NULL, received_at TEXT NOT NULL, name TEXT NOT NULL, contact TEXT NOT NULL,
    email TEXT, phone TEXT, consent_contact INTEGER NOT NULL, consent_voicemail INTEGER NOT NULL,
    consent_text INTEGER NOT NULL, state TEXT NOT NULL, times TEXT NOT NULL, time_zone TEXT, topic TEXT,
    therapist TEXT, lang TEXT NOT NULL, sent_at TEXT NOT NULL
  ) STRICT`);
  const base = Date.now() - 3_600_000;
  const requests = Array.from({ length: 40 }, (_, i) => {
    const more = i % 2 ? { contact: 'phone', phone: '+13105550142', email: undefined } : {};
    const later = { days: [], therapistName: undefined, heard: undefined, message: undefined };
    return JSON.parse(JSON.stringify(callRequest({ name: `Visitor ${i}`, ...more, ...later })));
  });
  for (const [i, request] of requests.entries()) {
    const row = toRow('willow', request, new Date(base + i * 1000).toISOString());
    const names = ['id', 'practice', 'received_at', 'name', 'contact', 'email', 'phone', 'consent_contact'];
    names.push(
      'consent_voicemail',
      'consent_text',
      'state',
      'times',
      'time_zone',
      'topic',
      'therapist',
      'lang',
      'sent_at',
    );
    old
      .prepare(`INSERT INTO requests (${names}) VALUES (${names.map(() => '?')})`)
      .run(...names.map((each) => row[each]));
  }
  old.close();
  for (let round = 0; round < 2; round += 1) {
    const running = await serve({ databasePath });
    const rows = readSqlite(databasePath, 'SELECT * FROM requests ORDER BY n');
    assert.deepEqual(rows.map(fromRow), requests);
    assert.equal(rows[7].received_at, new Date(base + 7000).toISOString());
    assert.equal((await post(running.url, requests[3])).status, 200, 'a late repeat is still one');
    assert.match(await (await signIn(running.url)).page(), /Visitor 39/);
    await running.close();
  }
  assert.deepEqual(readSqlite(databasePath, 'SELECT version FROM schema_version'), [{ version: 3 }]);
  readSqlite(databasePath, 'UPDATE schema_version SET version = 99');
  await assert.rejects(serve({ databasePath }), { code: 'LATER' });
});

describe('the spreadsheet', () => {
  /** What a spreadsheet takes for the beginning of a formula, wherever it thinks that a cell begins. */
  const runs = /^[\s\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠]/u;
  const parts = fc.constantFrom(
    ...'=+-@＝＋－＠ \t\r\n;,|"\'a1\u00a0\u3000\ufeff\u200b\u202e\0\x07(',
    '=1+1',
    "cmd|' /C calc'!A0",
  );
  const words = fc.oneof(
    fc.array(parts, { maxLength: 12 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  test('holds no cell that runs, also where other signs part the cells', () => {
    fc.assert(
      fc.property(words, (text) => {
        const written = cell(text);
        assert.match(written, /^"(?:[^"]|"")*"$/);
        const [row] = csvParse(`a,b\r\n${written},"x"\r\n`);
        assert.doesNotMatch(row.a, runs);
        assert.doesNotMatch(row.a, /^[\t\r\n]/);
        const plain = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '');
        assert.equal(row.a.startsWith("'"), runs.test(plain) || /^['\t\r\n]/.test(plain));
        assert.equal(row.b, 'x');
        for (const apart of [/;/, /\t/, /\r\n?|\n/, /\|/, /,/, /"/]) {
          for (const piece of row.a.split(apart)) assert.doesNotMatch(piece, runs, JSON.stringify(written));
        }
        // Nothing but apostrophes comes in, nothing but control characters goes.
        const bare = (value) => value.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f']/g, '');
        assert.equal(bare(row.a), bare(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('brings back ordinary words as they were', () => {
    for (const text of [
      'Robin "Bobby" O’Neil',
      'two\nlines',
      'a, b; c',
      'sam+kap@example.com',
      'Tue - Thu',
      '日本語',
      '',
    ]) {
      assert.equal(csvParse(`a\r\n${cell(text)}\r\n`)[0]?.a ?? '', text);
    }
  });

  test('keeps phone numbers readable, and none of them a number or a formula', () => {
    assert.equal(phoneText('+13105550142'), '(310) 555-0142');
    assert.equal(phoneText('3105550142'), '(310) 555-0142');
    assert.equal(phoneText('+442079460958'), 'tel:+442079460958');
    assert.equal(phoneText('+13105550142;ext=12'), '(310) 555-0142 ext. 12');
    assert.equal(phoneText('+442079460958;ext=3'), 'tel:+442079460958 ext. 3');
    const phones = fc.stringMatching(/^\+?\d{7,15}$/);
    fc.assert(
      fc.property(phones, (phone) => {
        assert.doesNotMatch(phoneText(phone), /^[=+\-@]|^\d*$/);
        assert.ok(phone.endsWith(phoneText(phone).replace(/\D/g, '')));
      }),
    );
  });

  test('has a line for a request of any kind, in Excel’s and everyone’s CSV', () => {
    const request = callRequest({ name: '=HYPERLINK("https://evil.example")', message: 'a\r\n@SUM(1)' });
    const row = toRow('willow', request, '2026-11-23T12:34:56.000Z');
    const text =
      csvHead() +
      csvLine({ ...row, done_at: null }, { request }) +
      csvLine({ ...row, sealed: 'eyJ.a.b.c.d', done_at: null }, { problem: 'x' });
    assert.ok(text.startsWith('\ufeff"Id","Practice"') && text.endsWith('\r\n'));
    const [open, sealed] = csvParse(text.slice(1));
    assert.equal(open.Name, '\'=HYPERLINK("https://evil.example")');
    assert.equal(open['Received (UTC)'], '2026-11-23 12:34');
    assert.equal(open.Days, 'mon thu');
    assert.equal(open.Message, "a\r\n'@SUM(1)");
    assert.deepEqual([sealed.Name, sealed.Sealed], ['', 'eyJ.a.b.c.d']);
  });
});

describe('settings', () => {
  test('that cannot be used are said by their names, and never what was found', async (t) => {
    const DATA = scratch(t);
    for (const [env, expected] of [
      [{ PORT: 'secret' }, /^PORT: expected a whole number from 0 to 65535\.$/],
      [{ RETENTION_DAYS: '0' }, /^RETENTION_DAYS/],
      [{ ORIGINS: 'https://secret.example/' }, /^ORIGINS/],
      [{ PUBLIC_URL: 'secret' }, /^PUBLIC_URL/],
      [{ INBOX_PASSWORD: 'secret' }, /^INBOX_PASSWORD: expected at least 8/],
      [{ SMTP_URL: 'https://secret@x' }, /^SMTP_URL/],
      [{ SMTP_URL: 'smtps://secret@x' }, /^MAIL_FROM/],
      [{ SMTP_URL: 'smtps://secret@x', MAIL_FROM: 'a@example.org' }, /^PUBLIC_URL/],
      [{ SMTP_URL: 'smtps://x', MAIL_FROM: 'secret', PUBLIC_URL: 'https://x.example' }, /^MAIL_FROM/],
      [{ PRACTICES: join(DATA, 'secret.json') }, /^PRACTICES.*ENOENT/],
    ]) {
      await assert.rejects(
        readConfig({ DATA, ...env }),
        ({ message }) => expected.test(message) && !message.includes('secret'),
      );
    }
  });

  test('have an answer for each: a database under DATA, thirty days, a password made once', async (t) => {
    const DATA = scratch(t);
    const first = await readConfig({ DATA });
    assert.deepEqual([first.port, first.host, first.options.retentionDays], [4200, '127.0.0.1', 30]);
    assert.equal(first.options.databasePath, join(DATA, 'call-requests.db'));
    assert.ok(first.notes.join().includes(first.options.password));
    const second = await readConfig({ DATA, PRACTICES: 'examples/receiver/practices.json' });
    assert.equal(second.options.password, first.options.password);
    assert.ok(!second.notes.join().includes(first.options.password), 'shown once');
    assert.equal(second.options.practiceOf('juniper-room').timeZone, 'America/Los_Angeles');
    assert.equal(second.options.practiceOf('constructor'), undefined);
  });
});
