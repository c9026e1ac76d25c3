// Who gets into the inbox: the password, the session, and forms of other sites.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { createLimit } from '../../examples/receiver/limits.mjs';
import { createLogin, hashPassword, passwordFile } from '../../examples/receiver/login.mjs';
import { createTurns } from '../../examples/receiver/turns.mjs';
import {
  callRequest,
  databases,
  PASSWORD,
  PASSWORD_HASH,
  post,
  scratch,
  serve,
  signIn,
} from './receiver-support.mjs';

describe('getting in', () => {
  let database;
  let running;
  let at = Date.now();
  before(async () => {
    database = await databases[0].open();
    running = await serve({ ...database.where, now: () => new Date(at) });
    await post(running.url, callRequest({ name: 'Behind The Door' }));
  });
  after(async () => {
    await running?.close();
    await database?.close();
  });

  test('needs the password, and every page asks for it', async () => {
    for (const path of ['', '?show=all', '/requests.csv', `/delete/${randomUUID()}`]) {
      const response = await fetch(`${running.url}/receiver/inbox${path}`);
      const text = await response.text();
      assert.equal(response.status, 401, path);
      assert.match(text, /type="password"/);
      assert.doesNotMatch(text, /Behind The Door/);
    }
    const { entered, page } = await signIn(running.url, 'wrong');
    assert.deepEqual([entered.status, entered.headers.get('set-cookie')], [401, null]);
    assert.doesNotMatch(await page(), /Behind The Door/);
    assert.match(await (await signIn(running.url)).page(), /Behind The Door/);
  });

  test('is kept by a cookie that scripts and other sites never have', async () => {
    const { entered } = await signIn(running.url);
    const cookie = entered.headers.get('set-cookie');
    assert.match(
      cookie,
      /^kap_inbox=[\w-]{43}; Path=\/receiver\/inbox; HttpOnly; SameSite=Strict; Max-Age=43200$/,
    );
    const own = await databases[0].open();
    const secure = await serve({ ...own.where, publicUrl: 'https://calls.example.org' });
    const form = { method: 'POST', redirect: 'manual', body: new URLSearchParams({ password: PASSWORD }) };
    const send = (origin) =>
      fetch(`${secure.url}/receiver/inbox/login`, { ...form, headers: { Origin: origin } });
    assert.match((await send('https://calls.example.org')).headers.get('set-cookie'), /; Secure$/);
    assert.equal((await send(secure.url)).status, 403, 'only its own public address');
    await secure.close();
    await own.close();
  });

  test('ends by signing out, after half an hour, after a day of work, and with the process', async () => {
    const isIn = async ({ page }) => /Behind The Door/.test(await page());
    const one = await signIn(running.url);
    assert.equal((await one.press('/logout', {})).status, 303);
    assert.equal(await isIn(one), false, 'signed out');
    const two = await signIn(running.url);
    for (let i = 0; i < 25; i += 1) {
      at += 29 * 60_000;
      assert.equal(await isIn(two), i < 24, `${i}`);
    }
    const three = await signIn(running.url);
    at += 31 * 60_000;
    assert.equal(await isIn(three), false, 'left alone');
    const four = await signIn(running.url);
    await running.close();
    running = await serve({ ...database.where, now: () => new Date(at) });
    assert.equal(
      (await fetch(`${running.url}/receiver/inbox`, { headers: { Cookie: four.cookie } })).status,
      401,
    );
  });

  test('cannot be guessed at leisure, and guessing locks nobody else out', async () => {
    const guesses = createLimit({ burst: 10, seconds: 60, now: () => at });
    const login = await createLogin({ password: 'correct horse', now: () => at, guesses });
    const outcomes = [];
    for (let i = 0; i < 12; i += 1) outcomes.push(await login.enter(`guess ${i}`, 'here', false));
    assert.deepEqual(outcomes.slice(0, 10), Array(10).fill('wrong'));
    assert.ok(outcomes[10] > 50 && outcomes[11] > 50);
    assert.ok((await login.enter('correct horse', 'elsewhere', false)).cookie);
    assert.equal(typeof (await login.enter('correct horse', 'here', false)), 'number');
    at += 61_000;
    assert.ok((await login.enter('correct horse', 'here', false)).cookie);
  });

  test('many who guess at once from other addresses keep nobody out', async (t) => {
    const guesses = createLimit({ burst: 10, seconds: 60, now: () => at });
    const login = await createLogin({ password: 'correct horse', now: () => at, guesses });
    let isOver = false;
    let n = 0;
    let answered = 0;
    const wrong = new Set();
    const took = [];
    const flood = Array.from({ length: 12 }, async () => {
      while (!isOver) {
        wrong.add(await login.enter('guess', `10.0.${n >> 8}.${n++ & 255}`, false));
        answered += 1;
      }
    });
    for (let i = 0; i < 5; i += 1) {
      const [start, cpu, before] = [performance.now(), process.cpuUsage(), answered];
      const entered = await login.enter('correct horse', 'owner', false);
      assert.ok(entered.cookie, `${i}: ${JSON.stringify(entered)}`);
      assert.ok(answered - before <= 14, `after those who were there before: ${answered - before}`);
      // What two cores need for it: other programs on this computer are no part of the promise.
      const { user, system } = process.cpuUsage(cpu);
      assert.ok((user + system) / 2 < 5e6, `within a few seconds: ${(user + system) / 2e6}`);
      took.push([(user + system) / 2e6, (performance.now() - start) / 1000]);
    }
    isOver = true;
    await Promise.all(flood);
    assert.deepEqual([...wrong], ['wrong']);
    const list = took.map(([alone, clock]) => `${alone.toFixed(1)} (${clock.toFixed(1)} by the clock)`);
    t.diagnostic(`beside twelve who guess, in after ${list.join(', ')} s`);
  });

  test('no more guesses are worked on at once than memory allows, and none waits for ever', async () => {
    const turns = createTurns({ atOnce: 2, most: 5 });
    let working = 0;
    let most = 0;
    const work = async () => {
      if (!(await turns.take())) return false;
      most = Math.max(most, (working += 1));
      await new Promise(setImmediate);
      working -= 1;
      turns.give();
      return true;
    };
    assert.deepEqual(await Promise.all(Array.from({ length: 7 }, work)), Array(7).fill(true));
    const outcomes = await Promise.all(Array.from({ length: 20 }, work));
    assert.equal(outcomes.filter(Boolean).length, 7);
    assert.equal(most, 2);
    assert.equal(await work(), true, 'and it goes on');
  });

  test('who is turned away because too many wait may guess as often as before', async () => {
    const guesses = createLimit({ burst: 10, seconds: 60, now: () => at });
    const login = await createLogin({ password: PASSWORD_HASH, now: () => at, guesses, most: 0 });
    const all = await Promise.all(Array.from({ length: 10 }, () => login.enter('x', 'owner', false)));
    assert.deepEqual(all.filter((each) => each === 'wrong').length, 2);
    assert.deepEqual(all.filter((each) => each === 1).length, 8);
    for (let i = 0; i < 8; i += 1) assert.equal(await login.enter('x', 'owner', false), 'wrong', `${i}`);
    assert.ok((await login.enter('x', 'owner', false)) > 1);
  });

  test('takes a password kept as a hash, and makes one in a file for its owner alone', async (t) => {
    const path = join(scratch(t), 'deep', 'inbox-password.txt');
    const made = passwordFile(path);
    assert.deepEqual(passwordFile(path), { password: made.password, isNew: false });
    assert.ok(made.isNew && made.password.length >= 16);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    const hash = await hashPassword('pässword');
    assert.doesNotMatch(hash, /ssword/);
    const guesses = createLimit({ burst: 10, seconds: 60 });
    const login = await createLogin({ password: hash, now: Date.now, guesses });
    assert.ok((await login.enter('pa\u0308ssword', 'a', false)).cookie, 'as another keyboard writes it');
    assert.equal(await login.enter(hash, 'a', false), 'wrong', 'the hash is not the password');
  });

  test('a form of another site does nothing', async () => {
    const { press, page } = await signIn(running.url);
    const [, id] = /name="id" value="([^"]+)"/.exec(await page());
    for (const origin of ['https://evil.example', 'null']) {
      for (const action of ['/delete', '/done', '/logout', '/login']) {
        const { status } = await press(action, { id, done: 'yes', password: PASSWORD }, { Origin: origin });
        assert.equal(status, 403, `${action} from ${origin}`);
      }
    }
    assert.match(await page(), /Behind The Door/);
  });

  test('by a link in a mail, with the session one has', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    const text = await (await fetch(`${running.url}/receiver/inbox?show=all`, { headers })).text();
    assert.match(text, /http-equiv="refresh" content="0;url=\/receiver\/inbox\?show=all"/);
  });

  test('is kept out of caches, frames, search engines and scripts', async () => {
    for (const response of [
      await (await signIn(running.url)).get(),
      await fetch(`${running.url}/receiver/inbox`),
    ]) {
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const policy = response.headers.get('content-security-policy');
      assert.match(policy, /^default-src 'none'; style-src 'self';/);
      assert.doesNotMatch(policy, /script-src|unsafe/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.match(await response.text(), /<meta name="robots" content="noindex">/);
    }
  });

  test('without a password set, for nobody', async () => {
    const own = await databases[0].open();
    const none = await serve({ ...own.where, password: undefined });
    assert.equal((await fetch(`${none.url}/receiver/inbox`)).status, 503);
    const { entered, page } = await signIn(none.url, '');
    assert.equal(entered.status, 401);
    assert.match(await page(), /No password yet/);
    await none.close();
    await own.close();
  });
});
