// How often one may ask, challenges and openings; and that nothing of a request ever stands in a log.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientOf, createLimit } from '../../examples/receiver/limits.mjs';
import { openingsOf } from '../../examples/receiver/openings.mjs';
import { callRequest, databases, post, serve, signIn, startChild, until } from './receiver-support.mjs';

const [sqlite] = databases;
const SITE = 'https://willow.example.org';

describe('how often one may ask', () => {
  test('a client that hurries is told when to come back, readably for a page elsewhere; then it is let in', async () => {
    let at = Date.now();
    const own = await sqlite.open();
    const limited = await serve({
      ...own.where,
      limits: undefined,
      origins: [SITE],
      now: () => new Date(at),
    });
    try {
      const answers = [];
      for (let i = 0; i < 62; i += 1)
        answers.push(await post(limited.url, '{}', { headers: { Origin: SITE } }));
      const statuses = answers.map(({ status }) => status);
      assert.deepEqual(statuses, [...Array(60).fill(400), 429, 429]);
      const { headers, json } = answers[61];
      assert.equal(json.errors[0].code, 'busy');
      assert.equal(headers.get('retry-after'), '1');
      assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
      at += 1000 * Number(headers.get('retry-after'));
      assert.equal((await post(limited.url, callRequest())).status, 201);
    } finally {
      await limited.close();
      await own.close();
    }
  });

  test('tries of the widget, which wait as they are told, are never starved', () => {
    let at = 0;
    const limit = createLimit({ burst: 60, seconds: 1, now: () => at });
    // Forty people behind one address, each of whom needs five tries, all pressing at once.
    const left = Array.from({ length: 40 }, () => ({ next: 0, tries: 5 }));
    while (left.some(({ tries }) => tries) && at < 600_000) {
      for (const one of left.filter(({ tries, next }) => tries && next <= at)) {
        const wait = limit.take('home');
        if (!wait) one.tries -= 1;
        one.next = at + 1000 * (wait ? Math.ceil(wait) : 1);
      }
      at += 100;
    }
    assert.ok(at < 200_000, `${at} ms`);
  });

  test('a practice has a limit for new requests; repeats are not counted', async () => {
    const own = await sqlite.open();
    const at = new Date();
    const limited = await serve({ ...own.where, limits: undefined, proxies: 1, now: () => at });
    const from = (i) => ({ headers: { 'X-Forwarded-For': `6.6.6.6, 10.0.${i >> 5}.${i}` } });
    try {
      const first = callRequest();
      for (let i = 0; i < 120; i += 1) {
        assert.equal((await post(limited.url, i ? callRequest() : first, from(i))).status, 201);
      }
      const answer = await post(limited.url, callRequest(), from(200));
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '5']);
      assert.equal((await post(limited.url, first, from(201))).status, 200);
    } finally {
      await limited.close();
      await own.close();
    }
  });

  test('a header that anyone can write is believed only behind proxies of one’s own', () => {
    const req = (via, remoteAddress) => ({ headers: { 'x-forwarded-for': via }, socket: { remoteAddress } });
    assert.equal(clientOf(req('1.1.1.1', '9.9.9.9'), 0), '9.9.9.9');
    assert.equal(clientOf(req('1.1.1.1, 2.2.2.2', '9.9.9.9'), 1), '2.2.2.2');
    assert.equal(clientOf(req('1.1.1.1, 2.2.2.2', '9.9.9.9'), 2), '1.1.1.1');
    assert.equal(clientOf(req(undefined, '::ffff:9.9.9.9'), 1), '9.9.9.9');
    for (const one of ['2001:db8:0:7::1', '2001:0db8::7:a:b:c:d', '2001:db8:0:7:ffff:1:2:3%eth0']) {
      assert.equal(clientOf(req('', one), 0), '2001:db8:0:7', one);
    }
    assert.equal(clientOf(req('', '::1'), 0), '0:0:0:0');
  });
});

test('a challenge is asked for once, and a request that is stored is not asked again', async () => {
  const own = await sqlite.open();
  const seen = new Set();
  const verifyChallenge = async (token) => {
    if (token === 'broken') throw new Error('the service is down');
    return token.startsWith('good') && !seen.has(token) && Boolean(seen.add(token));
  };
  const guarded = await serve({ ...own.where, verifyChallenge });
  try {
    const send = (request, challenge) => post(guarded.url, { ...request, challenge });
    const request = callRequest();
    for (const [token, status, code, field] of [
      [undefined, 422, 'challenge_missing', 'challenge'],
      ['bad', 422, 'challenge_failed', 'challenge'],
      ['broken', 503, 'challenge_unchecked', ''],
    ]) {
      const answer = await send(request, token);
      assert.deepEqual(
        [answer.status, answer.json.errors[0]?.code, answer.json.errors[0]?.field],
        [status, code, field],
      );
    }
    assert.deepEqual(await own.query('SELECT * FROM requests'), []);
    assert.equal((await send(request, 'good 1')).status, 201);
    assert.equal((await send(request, 'good 1')).status, 200, 'the answer was lost and the token is used up');
    assert.equal((await send(request, 'good 2')).status, 200, 'another answer is no other request');
    assert.equal((await send(request, undefined)).status, 200);
    assert.equal((await send(callRequest(), 'good 1')).status, 422);
    const sealed = { id: crypto.randomUUID(), sealed: 'eyJh.bc.d.ef-_.g', sentAt: new Date().toISOString() };
    const statuses = [];
    for (const token of ['bad', 'good 3', 'good 3', 'good 4', 'bad'])
      statuses.push((await send(sealed, token)).status);
    assert.deepEqual(statuses, [422, 201, 200, 200, 200]);
  } finally {
    await guarded.close();
    await own.close();
  }
});
test('of two tries of one press that overlap, the second does not hear that its challenge is used up', async () => {
  const own = await sqlite.open();
  const isStored = async () => (await own.query('SELECT * FROM requests')).length > 0;
  let isFirst = true;
  const verifyChallenge = async () => {
    if (!isFirst) return !(await until('the first is stored', isStored));
    isFirst = false;
    await new Promise((past) => setTimeout(past, 100));
    return true;
  };
  const guarded = await serve({ ...own.where, verifyChallenge });
  try {
    const request = { ...callRequest(), challenge: 'once' };
    const both = await Promise.all([post(guarded.url, request), post(guarded.url, request)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 201]);
  } finally {
    await guarded.close();
    await own.close();
  }
});

describe('openings', () => {
  const now = new Date('2026-11-23T12:00:00Z');

  test('made of rules keep to the practice’s clock when it is put back and forward', () => {
    const rules = { weekly: { sun: ['01:30', '02:30', '10:00'] }, days: 8, noticeHours: 0 };
    const of = (day) => openingsOf(rules, 'America/Los_Angeles', new Date(day)).map(({ start }) => start);
    // The first of November, put back at 2; the fourteenth of March, when 2:30 does not exist.
    assert.deepEqual(
      of('2026-10-31T12:00:00Z').filter((start) => start.startsWith('2026-11-01')),
      ['2026-11-01T08:30:00.000Z', '2026-11-01T10:30:00.000Z', '2026-11-01T18:00:00.000Z'],
    );
    assert.deepEqual(
      of('2027-03-13T12:00:00Z').filter((start) => start.startsWith('2027-03-14')),
      ['2027-03-14T09:30:00.000Z', '2027-03-14T17:00:00.000Z'],
    );
  });

  test('of a list leave out what is past, twice, or no opening', () => {
    const list = [
      { start: '2026-12-02T10:00:00-08:00', minutes: 15 },
      { start: '2026-12-01T10:00:00-08:00' },
      { start: '2026-12-01T18:00:00Z', minutes: 30 },
      { start: '2026-11-01T10:00:00Z', minutes: 20 },
      ...[
        { start: '2026-12-01T10:00:00' },
        { start: 'soon' },
        { start: '2026-12-03T10:00:00Z', minutes: 1 },
        null,
        7,
      ],
    ];
    const expected = [
      { start: '2026-12-01T18:00:00.000Z', minutes: 20 },
      { start: '2026-12-02T18:00:00.000Z', minutes: 15 },
    ];
    assert.deepEqual(openingsOf(list, 'UTC', now), expected);
    assert.deepEqual(openingsOf({ openings: list }, 'UTC', now), expected);
  });

  test('that are not offered are refused, and a practice without any takes what is asked for', async () => {
    const own = await sqlite.open();
    const openings = { weekly: { tue: ['10:00'] } };
    const practiceOf = (id) => ({ timeZone: 'America/New_York', ...(id === 'elm' && { openings }) });
    const receiver = await serve({ ...own.where, practiceOf, origins: [SITE], now: () => now });
    const ask = (start, practice) =>
      post(receiver.url, callRequest({ opening: { start, minutes: 20 } }), { practice });
    try {
      const response = await fetch(`${receiver.url}/receiver/openings/elm.json`, {
        headers: { Origin: SITE },
      });
      assert.equal(response.headers.get('access-control-allow-origin'), SITE);
      const [first, second, ...others] = await response.json();
      assert.deepEqual(
        [first.start, second.start, others.length],
        ['2026-11-24T15:00:00.000Z', '2026-12-01T15:00:00.000Z', 1],
      );
      const wrong = await ask('2026-12-01T16:00:00Z', 'elm');
      assert.deepEqual([wrong.status, wrong.json.errors[0].code], [422, 'opening_unknown']);
      // Nobody takes an hour of a practice that offers twenty minutes.
      for (const minutes of [5, 19, 21, 240]) {
        const opening = { start: first.start, minutes };
        const other = await post(receiver.url, callRequest({ opening }), { practice: 'elm' });
        assert.deepEqual([other.status, other.json.errors[0].code], [422, 'opening_unknown'], `${minutes}`);
        assert.equal(other.json.errors[0].field, 'opening');
      }
      assert.equal((await ask(first.start, 'elm')).status, 201);
      assert.equal((await ask(first.start, 'elm')).json.errors[0].code, 'opening_taken');
      for (let i = 0; i < 2; i += 1) assert.equal((await ask('2026-12-01T16:00:00Z', 'oak')).status, 201);
      assert.equal((await fetch(`${receiver.url}/receiver/openings/oak.json`)).status, 404);
    } finally {
      await receiver.close();
      await own.close();
    }
  });
});

test('nothing of a request, nor an address, ever stands in a log, whatever goes wrong', async () => {
  const own = await sqlite.open();
  const child = await startChild({
    DATA: new URL('.', `file://${own.where.databasePath}`).pathname,
    TRUST_PROXY: '1',
  });
  const secret = {
    name: 'Sentinel Name',
    email: 'sentinel@example.com',
    message: 'sentinel words',
    topic: 'sentinel',
  };
  const headers = { 'X-Forwarded-For': '203.0.113.77' };
  const send = (body, more) => post(child.url, body, { headers: { ...headers, ...more } });
  try {
    const request = callRequest(secret);
    const statuses = [];
    for (const body of [request, request, { ...request, name: 'Sentinel Other' }, `{"sentinel": "sentinel`]) {
      statuses.push((await send(body)).status);
    }
    statuses.push((await send(callRequest({ ...secret, sentinel: 'sentinel' }))).status);
    statuses.push((await send(callRequest(secret), { Origin: 'https://sentinel.example' })).status);
    statuses.push((await send('x'.repeat(200_000))).status);
    await own.query(
      "CREATE TRIGGER fail BEFORE INSERT ON requests BEGIN SELECT RAISE(ABORT, 'sentinel'); END",
    );
    statuses.push((await send(callRequest(secret))).status);
    await fetch(`${child.url}/receiver/sentinel?sentinel=%E0`);
    const practice = await signIn(child.url);
    assert.match(await practice.page(), /Sentinel Name/);
    await signIn(child.url, 'sentinel password');
    await practice.page(`/delete/${request.id}`);
    assert.deepEqual(statuses, [201, 200, 409, 400, 400, 403, 413, 500]);
    assert.match(child.said(), /could not be stored/);
    assert.doesNotMatch(child.said(), new RegExp(`sentinel|203\\.0\\.113|${request.id}`, 'i'));
  } finally {
    await child.kill('SIGTERM');
    await own.close();
  }
});
