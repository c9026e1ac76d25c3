// The inbox: what is shown, what can be done, sealed requests, and the spreadsheet.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CompactEncrypt, importJWK } from 'jose';
import { generateKey, protectKey } from '../../dist/seal-tools.js';
import { callRequest, databases, post, scratch, serve, signIn, withSelfCheck } from './receiver-support.mjs';

for (const { name, open } of databases) {
  describe(`what it shows and does (${name})`, () => {
    let database;
    let running;
    let practice;
    const practiceOf = (id) => ({
      name: { willow: 'Willow House', alder: 'Alder & Sons' }[id],
      timeZone: 'America/New_York',
      ...(id === 'elm' && { openings: [{ start: '2031-01-06T15:00:00Z', minutes: 20 }] }),
    });
    const rows = (where, ...values) => database.query(`SELECT * FROM requests WHERE ${where}`, values);
    before(async () => {
      database = await open();
      running = await serve({ ...database.where, practiceOf });
      practice = await signIn(running.url);
    });
    after(async () => {
      await running?.close();
      await database?.close();
    });

    test('nothing at first, and says so', async () => {
      assert.match(await practice.page(), /No requests yet/);
    });

    test('everything that was asked, the opening on both clocks, and when it is deleted', async () => {
      const request = callRequest({
        ...withSelfCheck(['How is your sleep?', 'Broken']),
        opening: { start: '2031-01-06T15:00:00Z', minutes: 20 },
        lang: 'es',
      });
      await post(running.url, request, { practice: 'elm' });
      const page = await practice.page();
      for (const words of [
        ...[
          'Robin Example',
          'robin@example.com',
          'no voice messages',
          'Depression',
          'Wren Castellano',
          'A friend',
        ],
        ...['After five, please.', 'How is your sleep\\?', 'Broken', 'Spanish', '>CA<'],
        ...['Jan 6, 2031, 10:00 AM EST', '7:00 AM PST for them', 'Will be deleted on'],
      ]) {
        assert.match(page, new RegExp(words));
      }
      assert.match(
        page,
        new RegExp(
          `Will be deleted on <time datetime="${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}`,
        ),
      );
    });

    test('hostile strings as text', async () => {
      const hostile = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';
      const changes = {
        name: hostile,
        topic: hostile,
        therapistName: hostile,
        timeZone: hostile,
        lang: hostile,
      };
      const more = { heard: hostile, message: hostile, ...withSelfCheck([hostile, hostile]) };
      await post(running.url, callRequest({ ...changes, ...more }), { practice: 'alder' });
      await post(running.url, callRequest({ email: "a'+&subject=x?bcc=y@example.com" }), {
        practice: 'alder',
      });
      const page = await practice.page('?practice=alder');
      assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&gt;&lt;img src=x/);
      assert.doesNotMatch(page, /<script|<img|onerror=alert\(2\)>|href="mailto:[^"]*[?&]/i);
      assert.match(page, /Alder &amp; Sons/);
      const other = await practice.page(
        `?practice=${encodeURIComponent('"><script>x</script>')}&page=-1&show=x`,
      );
      assert.match(other, /Nothing here for this practice/);
      assert.doesNotMatch(other, /<script/);
    });

    test('a name that turns the direction of writing, on its own', async () => {
      const turned = '\u202eelpmaxE\u2066 niboR\u200f\u061c\ufeff';
      const changes = { name: turned, topic: turned, therapistName: turned, heard: turned, timeZone: turned };
      const lines = { message: `one\n${turned}`, ...withSelfCheck([turned, turned]) };
      await post(running.url, callRequest({ ...changes, ...lines }), { practice: 'alder' });
      const page = await practice.page('?practice=alder');
      // By their number, as `kap-widgets open` shows them.
      const shown = '\\u{202e}elpmaxE\\u{2066} niboR\\u{200f}\\u{61c}';
      assert.ok(page.split(shown).length > 9, String(page.split(shown).length));
      assert.ok(page.includes(`<bdi>${shown}`));
      assert.ok(page.includes(`one\n${shown}`), 'lines stay lines');
      assert.doesNotMatch(page, /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
      // Joiners turn nothing, and names and signs need them.
      await post(running.url, callRequest({ name: 'می\u200cخواهم 👩\u200d💻' }), { practice: 'alder' });
      assert.ok((await practice.page('?practice=alder')).includes('<bdi>می\u200cخواهم 👩\u200d💻</bdi>'));
    });

    test('the newest first, one practice or all, and leaves none out', async () => {
      for (let i = 0; i < 60; i += 1)
        await post(running.url, callRequest({ name: `Visitor ${i}` }), { practice: 'oak' });
      const names = (page) => [...page.matchAll(/<h2[^>]*><bdi>(.*?)<\/bdi>/g)].map((match) => match[1]);
      const first = await practice.page('?practice=oak');
      const all = [...names(first), ...names(await practice.page('?practice=oak&page=2'))];
      assert.deepEqual(
        all,
        Array.from({ length: 60 }, (_, i) => `Visitor ${59 - i}`),
      );
      assert.match(first, /href="\/receiver\/inbox\?practice=oak&amp;page=2"/);
      assert.match(await practice.page(), /Alder &amp; Sons<\/bdi> <span>/);
    });

    test('what is done goes out of sight, and comes back', async () => {
      const request = callRequest({ name: 'Soon Done' });
      await post(running.url, request);
      const press = (done) =>
        practice.press('/done', { id: request.id, done, practice: 'willow', show: 'waiting', page: '1' });
      const answer = await press('yes');
      assert.deepEqual(
        [answer.status, answer.headers.get('location')],
        [303, '/receiver/inbox?practice=willow'],
      );
      assert.doesNotMatch(await practice.page(), /Soon Done/);
      assert.match(await practice.page('?show=done'), /Soon Done/);
      assert.equal((await post(running.url, request)).status, 200, 'still the same request');
      await press('no');
      assert.match(await practice.page(), /Soon Done/);
    });

    test('one is deleted after a question, and its opening is offered again only if one says so', async () => {
      const start = '2031-01-06T15:00:00Z';
      const [{ id }] = await rows("practice = 'elm'");
      const ask = await practice.page(`/delete/${id}?practice=elm`);
      assert.match(ask, /Delete this request\?/);
      assert.match(ask, /name="offer" value="yes"/);
      assert.equal((await rows('id = ?', id)).length, 1, 'asking deletes nothing');
      const offered = async () =>
        (await (await fetch(`${running.url}/receiver/openings/elm.json`)).json()).length;
      await practice.press('/delete', { id });
      assert.deepEqual([await rows('id = ?', id), await offered()], [[], 0]);
      await database.query('DELETE FROM taken');
      const again = callRequest({ opening: { start, minutes: 20 } });
      await post(running.url, again, { practice: 'elm' });
      assert.equal(await offered(), 0);
      await practice.press('/delete', { id: again.id, offer: 'yes' });
      assert.equal(await offered(), 1);
      assert.equal((await practice.get(`/delete/${id}`)).status, 404);
    });

    test('a spreadsheet of all, of one practice, and of what waits', async () => {
      const response = await practice.get('/requests.csv');
      assert.match(response.headers.get('content-type'), /^text\/csv; charset=utf-8/);
      assert.match(
        response.headers.get('content-disposition'),
        /^attachment; filename="call-requests-\d{4}-\d\d-\d\d\.csv"$/,
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const lines = (text) => text.split('\r\n').length - 2;
      const [{ n }] = await database.query('SELECT count(*) AS n FROM requests');
      assert.equal(lines(bytes.toString()), Number(n));
      assert.equal(lines(await practice.page('/requests.csv?practice=oak')), 60);
      assert.equal(lines(await practice.page('/requests.csv?practice=oak&show=done')), 0);
    });
  });
}

describe('sealed requests', () => {
  test('are opened for the one who looks, with the right key, and never stored open', async (t) => {
    const folder = scratch(t);
    const [mine, others] = [await generateKey(), await generateKey()];
    const files = { key: join(folder, 'key.json'), locked: join(folder, 'locked.json') };
    writeFileSync(files.key, JSON.stringify(mine.privateKey));
    writeFileSync(files.locked, JSON.stringify(await protectKey(mine.privateKey, 'x')));
    // By another hand than the widget's: the format is a standard.
    const seal = async (request, { publicKey }) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(request)))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: publicKey.kid })
        .encrypt(await importJWK(publicKey, 'ECDH-ES'));
    const databasePath = join(folder, 'sealed.db');
    const keyed = await serve({ databasePath, sealKeys: [files.key] });
    const envelope = async (request, key, id = request.id) => {
      const sealed = await seal(request, key);
      const answer = await post(keyed.url, { id, sealed, sentAt: new Date().toISOString() });
      assert.equal(answer.status, 201);
      return sealed;
    };
    const sealed = await envelope(callRequest({ name: '=Sealed "Person"', message: 'quiet words' }), mine);
    const strange = await envelope(callRequest({ name: 'For Another' }), others);
    await envelope({ hello: 'there' }, mine, randomUUID());
    await envelope(callRequest({ name: 'In Another Envelope' }), mine, randomUUID());
    const practice = await signIn(keyed.url);
    const page = await practice.page();
    assert.match(page, /=Sealed &quot;Person&quot;/);
    assert.match(page, /quiet words/);
    assert.match(page, /Came sealed\./);
    assert.match(page, /sealed for another key/);
    assert.match(page, /what is in it is not a call request/);
    assert.match(page, /belongs to another request/);
    assert.doesNotMatch(page, /For Another<|In Another Envelope/);
    const csv = await practice.page('/requests.csv');
    assert.match(csv, /"'=Sealed ""Person"""/);
    assert.ok(csv.includes(strange) && !csv.includes(sealed));
    await keyed.close();
    for (const file of [databasePath, `${databasePath}-wal`].filter(existsSync)) {
      assert.ok(!readFileSync(file).includes('quiet words'));
    }

    const keyless = await serve({ databasePath });
    const closed = await (await signIn(keyless.url)).page();
    assert.ok(closed.includes(sealed));
    assert.match(closed, /npx kap-widgets open/);
    assert.doesNotMatch(closed, /quiet words/);
    await keyless.close();

    for (const [path, why] of [
      [files.locked, /passphrase/],
      [join(folder, 'none.json'), /ENOENT/],
    ]) {
      await assert.rejects(serve({ databasePath, sealKeys: [path] }), why);
    }
  });
});
