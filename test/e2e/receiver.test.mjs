// What the receiver promises of a request, over real HTTP and with both databases: kept whole, kept once, or refused.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { callRequestSchema } from '../../dist/call-request.js';
import { fromRow } from '../../examples/receiver/rows.mjs';
import { callRequest, databases, post, serve, signIn, withSelfCheck } from './receiver-support.mjs';

for (const { name, open } of databases) {
  describe(name, () => {
    let database;
    let running;
    const practiceOf = (id) => (['willow', 'alder'].includes(id) ? { name: id } : undefined);
    const rows = (where = '1 = 1', ...values) =>
      database.query(`SELECT * FROM requests WHERE ${where} ORDER BY n`, values);
    const send = (body, how) => post(running.url, body, how);

    before(async () => {
      database = await open();
      running = await serve({ ...database.where, practiceOf });
    });
    after(async () => {
      await running?.close();
      await database?.close();
    });

    describe('a call request is kept', () => {
      test('with all it says, before it is acknowledged', async () => {
        const request = callRequest({
          ...withSelfCheck(['How is your sleep?', 'Broken'], ['And your mood?', 'Low']),
          opening: { start: '2027-01-05T18:00:00Z', minutes: 20 },
          phone: '+13105550142',
        });
        const { status, json } = await send(request, { headers: { 'Idempotency-Key': request.id } });
        assert.deepEqual([status, json], [201, { id: request.id, received: true }]);
        const [row] = await rows('id = ?', request.id);
        assert.ok(Math.abs(Date.parse(row.received_at) - Date.now()) < 60_000);
        assert.equal(row.practice, 'willow');
        const opening = { start: '2027-01-05T18:00:00.000Z', minutes: 20 };
        assert.deepEqual(fromRow(row), { ...request, opening });
      });

      test('with only what must be there', async () => {
        const optional = ['email', 'timeZone', 'topic', 'therapist', 'therapistName', 'heard', 'message'];
        const none = Object.fromEntries(optional.map((key) => [key, undefined]));
        const request = callRequest({ ...none, contact: 'text', phone: '+13105550142', days: [], times: [] });
        assert.equal((await send(request)).status, 201);
        const [row] = await rows('id = ?', request.id);
        assert.deepEqual(fromRow(row), JSON.parse(JSON.stringify(request)));
      });

      test('sealed, without looking into it', async () => {
        const sealed = { id: randomUUID(), sealed: 'eyJh.bc.d.ef-_.g', sentAt: new Date().toISOString() };
        assert.equal((await send(sealed)).status, 201);
        const [row] = await rows('id = ?', sealed.id);
        assert.deepEqual([row.sealed, row.name, row.email, row.state], [sealed.sealed, null, null, null]);
        assert.equal((await send({ ...sealed, sentAt: new Date().toISOString() })).status, 200);
        // Sealed anew it may be another request: nobody here can tell.
        assert.equal((await send({ ...sealed, sealed: 'eyJh.bc.d.ef-_.h' })).status, 409);
      });

      test('but never the answer to a challenge', async () => {
        const request = callRequest();
        await send({ ...request, challenge: 'token-of-the-challenge' });
        assert.ok(!JSON.stringify(await rows('id = ?', request.id)).includes('token-of-the-challenge'));
        assert.equal((await send({ ...request, challenge: 'a newer token' })).status, 200);
      });

      test('when the receiver is stopped and started again', async () => {
        const request = callRequest({ name: 'Kept Across Restarts' });
        await send(request);
        await running.close();
        running = await serve({ ...database.where, practiceOf });
        assert.match(await (await signIn(running.url)).page(), /Kept Across Restarts/);
        assert.equal((await send(request)).status, 200);
      });
    });

    describe('a call request is kept once', () => {
      test('when it comes again, even later, in capitals, and with the key in quotes', async () => {
        const request = callRequest();
        const first = await send(request);
        const second = await send({ ...request, sentAt: new Date(Date.now() + 5000).toISOString() });
        const third = await send(
          { ...request, id: request.id.toUpperCase() },
          { headers: { 'Idempotency-Key': `"${request.id}"` } },
        );
        assert.deepEqual([first.status, second.status, third.status], [201, 200, 200]);
        assert.deepEqual([second.json, third.json], [first.json, first.json]);
        assert.equal((await rows('id = ?', request.id)).length, 1);
      });

      test('when it comes again with characters that a database may mangle', async () => {
        const request = callRequest({
          name: 'Róbin \\0 and \u{1f331} more',
          topic: "it's; -- 100% ? $1 :x",
        });
        assert.deepEqual([(await send(request)).status, (await send(request)).status], [201, 200]);
        assert.equal((await rows('id = ?', request.id))[0].name, request.name);
        // What is no text is refused, with its place, not stored as something else.
        for (const name of ['Ro\0bin', 'Ro\ud800bin', 'Ro\nbin']) {
          const { status, json } = await send(callRequest({ name }));
          assert.deepEqual([status, json.errors[0].field], [400, 'name']);
        }
      });

      test('when it comes many times at once, through two receivers', async () => {
        const other = database.isAlone ? running : await serve({ ...database.where, practiceOf });
        try {
          const request = callRequest();
          const both = Array.from({ length: 20 }, (_, i) => post([running, other][i % 2].url, request));
          const statuses = (await Promise.all(both)).map(({ status }) => status);
          assert.deepEqual(statuses.toSorted(), [...Array(19).fill(200), 201]);
          assert.equal((await rows('id = ?', request.id)).length, 1);
        } finally {
          if (other !== running) await other.close();
        }
      });

      test('and a different request under the same id is refused, not swallowed', async () => {
        const request = callRequest();
        await send(request);
        for (const [changed, practice] of [
          [{ ...request, email: 'corrected@example.com' }, 'willow'],
          [{ ...request, message: undefined }, 'willow'],
          [{ ...request, days: [] }, 'willow'],
          [request, 'alder'],
        ]) {
          const { status, json } = await send(changed, { practice });
          assert.deepEqual([status, json.errors[0].code], [409, 'id_taken']);
        }
        const [row] = await rows('id = ?', request.id);
        assert.deepEqual([row.practice, row.email], ['willow', 'robin@example.com']);
      });
    });

    test('one opening is given to one request, however many ask at once', async () => {
      const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 86_400_000).toISOString();
      const openings = [{ start, minutes: 20 }];
      const options = { ...database.where, practiceOf: () => ({ openings }) };
      // PGlite has a connection for one receiver at a time.
      if (database.isAlone) await running.close();
      const one = await serve(options);
      const two = database.isAlone ? one : await serve(options);
      try {
        const requests = Array.from({ length: 12 }, () =>
          // The same moment, written otherwise.
          callRequest({ opening: { start: start.replace('.000Z', 'Z'), minutes: 20 } }),
        );
        const answers = await Promise.all(
          requests.map((request, i) => post([one, two][i % 2].url, request, { practice: 'elm' })),
        );
        const statuses = answers.map(({ status }) => status);
        assert.deepEqual(statuses.toSorted(), [201, ...Array(11).fill(422)]);
        const { json } = answers.find(({ status }) => status === 422);
        assert.deepEqual([json.errors[0].field, json.errors[0].code], ['opening', 'opening_taken']);
        assert.equal((await rows('practice = ?', 'elm')).length, 1);
        const offered = await (await fetch(`${one.url}/receiver/openings/elm.json`)).json();
        assert.deepEqual(offered, []);
        const winner = requests[statuses.indexOf(201)];
        assert.equal((await post(two.url, winner, { practice: 'elm' })).status, 200, 'its own repeat');
      } finally {
        await one.close();
        if (two !== one) await two.close();
        if (database.isAlone) running = await serve({ ...database.where, practiceOf });
      }
    });

    test('a database that fails: not acknowledged, and the same request goes through later', async () => {
      const request = callRequest({ name: 'Told To Nobody' });
      await database.query('ALTER TABLE requests RENAME TO away');
      const answer = await send(request);
      await database.query('ALTER TABLE away RENAME TO requests');
      assert.deepEqual([answer.status, answer.json.errors[0].code], [500, 'not_stored']);
      assert.equal(answer.json.received, undefined);
      assert.match(running.said.join(), /could not be stored/);
      assert.doesNotMatch(running.said.join(), /Told To Nobody|robin@|[0-9a-f]{8}-/);
      assert.equal((await send(request)).status, 201);
    });

    test('half a request cannot be written, whoever tries', async () => {
      const columns = 'id, practice, received_at, sent_at';
      const insert = (more, values) =>
        database.query(`INSERT INTO requests (${columns}${more}) VALUES ('x', 'willow', '', ''${values})`);
      await assert.rejects(insert('', ''));
      await assert.rejects(insert(', name, contact, email', ", 'Robin', 'email', 'a@example.com'"));
      await assert.rejects(insert(', sealed, name', ", 'eyJ', 'Robin'"));
      assert.deepEqual(await rows("id = 'x'"), []);
    });

    test('all that is stored is a request, as the schema has it', async () => {
      const stored = await rows('sealed IS NULL');
      assert.ok(stored.length > 8, String(stored.length));
      for (const row of stored) assert.ok(callRequestSchema.safeParse(fromRow(row)).success);
    });
  });
}
