// What is still known of requests that were deleted, and what an upgrade may not delete.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import Database from 'libsql';
import { callRequest, databases, post, readSqlite, scratch, serve, signIn } from './receiver-support.mjs';

const DAY = 86_400_000;

for (const { name, open } of databases) {
  test(`a repeat that comes after its request was deleted is not stored again, for ninety days (${name})`, async () => {
    const database = await open();
    let at = Date.parse('2026-11-23T12:00:00Z');
    const start = '2027-08-02T15:00:00.000Z';
    const practiceOf = () => ({ openings: [{ start, minutes: 20 }] });
    const running = await serve({ ...database.where, practiceOf, retentionDays: 5, now: () => new Date(at) });
    const count = async () => Number((await database.query('SELECT count(*) AS n FROM requests'))[0].n);
    try {
      const opening = { start, minutes: 20 };
      const [swept, pressed, freed] = [callRequest(), callRequest({ opening }), callRequest()];
      for (const request of [swept, pressed, freed])
        assert.equal((await post(running.url, request)).status, 201);
      const practice = await signIn(running.url);
      await practice.press('/delete', { id: pressed.id });
      await practice.press('/delete', { id: freed.id, offer: 'yes' });
      at += 6 * DAY;
      assert.equal(await running.receiver.sweep(), 1);
      for (const request of [swept, pressed, freed]) {
        const late = await post(running.url, request);
        assert.deepEqual([late.status, late.json], [200, { id: request.id, received: true }]);
      }
      assert.equal(await count(), 0);
      // Of another practice it was never there.
      assert.equal((await post(running.url, swept, { practice: 'alder' })).status, 201);
      await database.query('DELETE FROM requests');

      // All that is left is a hash and a day.
      const left = await database.query('SELECT * FROM forgotten');
      const hashOf = ({ id }) => createHash('sha256').update(`willow ${id}`).digest('base64url');
      assert.deepEqual(new Set(left.map(({ hash }) => hash)), new Set([swept, pressed, freed].map(hashOf)));
      for (const row of left) {
        assert.deepEqual(Object.keys(row).sort(), ['hash', 'until_day']);
        assert.match(row.until_day, /^2027-02-\d\d$/);
      }
      at += 83 * DAY;
      await running.receiver.sweep();
      assert.equal((await post(running.url, pressed)).status, 200, 'not yet');
      at += 10 * DAY;
      await running.receiver.sweep();
      assert.deepEqual(await database.query('SELECT * FROM forgotten'), []);
      // Its own opening is still its own, though nobody remembers the request.
      assert.equal((await post(running.url, pressed)).status, 201);
    } finally {
      await running.close();
      await database.close();
    }
  });
}

test('an upgrade deletes nothing at once: it says what is due, and counts the days from then', async (t) => {
  const databasePath = join(scratch(t), 'old.db');
  const old = new Database(databasePath);
  const names = [
    'id',
    'practice',
    'received_at',
    'name',
    'contact',
    'email',
    'consent_contact',
    'consent_voicemail',
  ];
  names.push('consent_text', 'state', 'times', 'lang', 'sent_at');
  old.exec(`CREATE TABLE requests (
    id TEXT PRIMARY KEY, practice TEXT NOT NULL, received_at TEXT NOT NULL, name TEXT NOT NULL, contact TEXT NOT NULL,
    email TEXT, phone TEXT, consent_contact INTEGER NOT NULL, consent_voicemail INTEGER NOT NULL,
    consent_text INTEGER NOT NULL, state TEXT NOT NULL, times TEXT NOT NULL, time_zone TEXT, topic TEXT,
    therapist TEXT, lang TEXT NOT NULL, sent_at TEXT NOT NULL
  ) STRICT`);
  const start = Date.parse('2026-11-23T12:00:00Z');
  const ages = [400, 45, 31, 29, 1];
  for (const age of ages) {
    const came = new Date(start - age * DAY).toISOString();
    old
      .prepare(`INSERT INTO requests (${names}) VALUES (${names.map(() => '?')})`)
      .run(
        ...[
          crypto.randomUUID(),
          'willow',
          came,
          `Aged ${age}`,
          'email',
          'a@example.com',
          1,
          0,
          0,
          'CA',
          '[]',
          'en',
        ],
        came,
      );
  }
  old.close();
  const people = () =>
    readSqlite(databasePath, 'SELECT name FROM requests ORDER BY n').map((row) => row.name);
  const everybody = ages.map((age) => `Aged ${age}`);

  let at = start;
  const options = { databasePath, retentionDays: 30, now: () => new Date(at) };
  const first = await serve(options);
  assert.deepEqual(first.said, [
    'The database was brought up from an earlier version, which deleted nothing. Of its 5 requests, 3 are older than 30 days (RETENTION_DAYS). They are all kept until 2026-12-23, then deleted.',
  ]);
  assert.deepEqual(people(), everybody);
  assert.equal(
    readSqlite(databasePath, 'SELECT received_at FROM requests ORDER BY n')[0].received_at,
    new Date(start - 400 * DAY).toISOString(),
  );
  assert.match(
    await (await signIn(first.url)).page(),
    /Aged 400[^]*Will be deleted on <time datetime="2026-12-23/,
  );
  await post(first.url, callRequest({ name: 'New' }));
  await first.close();

  at = start + 29.9 * DAY;
  const second = await serve(options);
  assert.deepEqual(second.said, [], 'said once');
  assert.deepEqual(people(), [...everybody, 'New']);
  at = start + 30 * DAY + 1000;
  assert.equal(await second.receiver.sweep(), 6);
  assert.deepEqual(people(), []);
  await second.close();
  for (const file of readdirSync(dirname(databasePath)))
    assert.ok(!readFileSync(join(dirname(databasePath), file)).includes('Aged 400'), file);
});

test('an upgrade of a database without requests says nothing, and neither does a new one', async (t) => {
  const databasePath = join(scratch(t), 'new.db');
  for (let round = 0; round < 2; round += 1) {
    const running = await serve({ databasePath });
    assert.deepEqual(running.said, []);
    await running.close();
  }
});
