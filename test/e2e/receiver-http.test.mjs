// What the receiver takes and from whom: bodies and origins.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { callRequest, databases, post, serve } from './receiver-support.mjs';

const [sqlite] = databases;
const SITE = 'https://willow.example.org';
const raw = (changes) => JSON.stringify(callRequest(changes));

let database;
let running;
const count = async () => Number((await database.query('SELECT count(*) AS n FROM requests'))[0].n);

before(async () => {
  database = await sqlite.open();
  const practices = { willow: {}, elm: { openings: [{ start: '2031-01-06T15:00:00Z', minutes: 20 }] } };
  const practiceOf = (id) => practices[id];
  running = await serve({ ...database.where, practiceOf, origins: [SITE], bodyTimeout: 300 });
});
after(async () => {
  await running?.close();
  await database?.close();
});

describe('what is not a call request is refused and not kept', () => {
  const refused = async (body, status, field, code, how) => {
    const before = await count();
    const answer = await post(running.url, body, how);
    assert.equal(answer.status, status, JSON.stringify(answer.json));
    const found = answer.json.errors.find((error) => error.field === field);
    assert.ok(found, `no error for ${field}: ${JSON.stringify(answer.json)}`);
    if (code) assert.equal(found.code, code);
    assert.ok(found.message.length > 5);
    assert.equal(await count(), before);
  };

  for (const [name, body] of Object.entries({
    'an empty body': '',
    'broken JSON': '{"id":',
    'wrong bytes': new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  })) {
    test(name, () => refused(body, 400, '', 'not_json'));
  }
  for (const [name, body] of Object.entries({ null: 'null', 'a list': '[]', 'a string': '"hello"' })) {
    test(name, () => refused(body, 400, ''));
  }
  for (const [name, changes, field] of [
    ['no consent', { consent: { contact: false, voicemail: false, text: false } }, 'consent.contact'],
    ['consent that is missing', { consent: undefined }, 'consent'],
    ['an id that is not one', { id: "1'; DROP TABLE requests; --" }, 'id'],
    ['a name of spaces', { name: '   ' }, 'name'],
    ['a long name', { name: 'x'.repeat(201) }, 'name'],
    ['a name that is an object', { name: { toString: 'x' } }, 'name'],
    ['a broken address', { email: 'robin@' }, 'email'],
    ['no way to be reached', { contact: 'phone' }, 'contact'],
    ['a phone with markup', { phone: '<b>5550142' }, 'phone'],
    ['unknown times', { times: ['midnight'] }, 'times.0'],
    ['an unknown field', { diagnosis: 'depression' }, 'diagnosis'],
    [
      'self-check lines without consent',
      { selfCheck: [{ question: 'a', answer: 'b' }] },
      'consent.selfCheck',
    ],
    ['an opening without an end', { opening: { start: '2027-01-05T18:00:00Z' } }, 'opening.minutes'],
    ['a request half sealed', { sealed: 'a.b.c.d.e' }, 'name'],
  ]) {
    test(name, () => refused(raw(changes), 400, field));
  }
  test('a __proto__ key', () =>
    refused(raw().replace('{', '{"__proto__":{"admin":true},'), 400, '__proto__'));
  test('a header that names another id', () =>
    refused(raw(), 400, 'id', 'mismatch', { headers: { 'Idempotency-Key': crypto.randomUUID() } }));
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    test(`a body of ${type}`, () =>
      refused(raw(), 415, '', 'not_json', { headers: { 'Content-Type': type } }));
  }
  test('a compressed body', () =>
    refused(raw(), 415, '', 'encoded', { headers: { 'Content-Encoding': 'gzip' } }));
  test('a body past 128 KB', () => refused(raw({ name: 'x'.repeat(128 * 1024) }), 413, '', 'too_large'));
  test('a body of 900 KB', () => refused('x'.repeat(900_000), 413, '', 'too_large'));
  test('an unknown practice', () => refused(raw(), 404, '', 'not_found', { practice: 'nobody' }));
  test('a practice outside', () => refused(raw(), 404, '', 'not_found', { practice: '..%2Fwillow' }));

  test('another method', async () => {
    for (const [path, method, allowed] of [
      ['requests/willow', 'GET', 'POST, OPTIONS'],
      ['inbox', 'DELETE', 'GET, HEAD'],
      ['inbox/delete', 'PUT', 'POST'],
    ]) {
      const response = await fetch(`${running.url}/receiver/${path}`, { method });
      assert.equal(response.status, 405, path);
      assert.equal(response.headers.get('allow'), allowed);
      assert.equal((await response.json()).errors[0].code, 'method');
    }
  });

  test('an address that is none, without a word in the log', async () => {
    const said = running.said.length;
    const { hostname, port } = new URL(running.url);
    for (const path of ['//', '//[', 'http://[', 'http://a:b:c/', '/\\\\[', '//receiver/requests/willow:x']) {
      const sent = httpRequest({ hostname, port, path, headers: { Origin: SITE } }).end();
      const [response] = await once(sent, 'response');
      response.resume();
      assert.ok([400, 404].includes(response.statusCode), `${path}: ${response.statusCode}`);
      if (path !== '//receiver/requests/willow:x') assert.equal(response.statusCode, 400, path);
    }
    assert.equal(running.said.length, said);
  });

  /** Begins a request whose body does not end. */
  async function begin() {
    const { hostname, port } = new URL(running.url);
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '500' };
    const request = httpRequest({
      hostname,
      port,
      path: '/receiver/requests/willow',
      method: 'POST',
      headers,
    });
    request.on('error', () => {});
    request.write('{"id":');
    await once(request, 'socket').then(([socket]) => socket.connecting && once(socket, 'connect'));
    return request;
  }

  test('a body that breaks off, and the receiver goes on', async () => {
    (await begin()).destroy();
    assert.equal((await post(running.url, callRequest())).status, 201);
  });

  test('a body that never ends is not waited for', async () => {
    const request = await begin();
    const [response] = await once(request, 'response');
    assert.deepEqual([response.statusCode, response.headers.connection], [408, 'close']);
    request.destroy();
  });
});

describe('pages that may post', () => {
  const preflight = (origin) =>
    fetch(`${running.url}/receiver/requests/willow`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,idempotency-key',
      },
    });
  const corsOf = (headers) => [...headers.keys()].filter((name) => name.startsWith('access-control'));

  test('are those of a named origin, which is told by its name', async () => {
    const { status, headers } = await preflight(SITE);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), SITE);
    assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
    assert.ok(Number(headers.get('access-control-max-age')) >= 600);
    assert.equal(headers.get('vary'), 'Origin');
    const answer = await post(running.url, callRequest(), { headers: { Origin: SITE } });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('access-control-allow-origin'), SITE);
    const wrong = await post(running.url, '{}', { headers: { Origin: SITE } });
    assert.deepEqual([wrong.status, wrong.headers.get('access-control-allow-origin')], [400, SITE]);
  });

  test('can read every answer, whatever it is', async () => {
    const ask = async (path, init = {}) => {
      const response = await fetch(`${running.url}/receiver/${path}`, {
        ...init,
        headers: { Origin: SITE, ...init.headers },
      });
      const names = ['access-control-allow-origin', 'access-control-expose-headers', 'vary'];
      return [response.status, ...names.map((name) => response.headers.get(name))];
    };
    const json = { 'Content-Type': 'application/json' };
    const posted = (body, headers = json) => ({ method: 'POST', headers, body });
    const readable = [SITE, 'Retry-After', 'Origin'];
    for (const [status, path, init] of [
      [404, 'requests/nobody', posted(raw())],
      [404, 'requests/willow/more', posted(raw())],
      [404, 'nowhere'],
      [404, 'openings/willow.json'],
      [404, 'openings/nobody.json'],
      [200, 'openings/elm.json'],
      [405, 'openings/elm.json', posted('')],
      [405, 'requests/willow'],
      [413, 'requests/willow', posted('x'.repeat(900_000))],
      [415, 'requests/willow', posted(raw(), { 'Content-Type': 'text/plain' })],
      [400, 'requests/willow', posted('{}')],
      [201, 'requests/willow', posted(raw())],
      [200, 'health'],
    ]) {
      assert.deepEqual(await ask(path, init), [status, ...readable], `${status} ${path}`);
    }
    for (const path of ['requests/nobody', 'nowhere', 'openings/elm.json', 'requests/UPPER']) {
      const method = { 'Access-Control-Request-Method': 'POST' };
      assert.deepEqual(await ask(path, { method: 'OPTIONS', headers: method }), [204, ...readable], path);
    }
    // The inbox is for no page elsewhere, named or not.
    assert.equal((await ask('inbox'))[1], null);
  });

  test('a failure is readable too', async () => {
    await database.query('ALTER TABLE requests RENAME TO away');
    const headers = { Origin: SITE };
    const answers = [
      await post(running.url, callRequest(), { headers }),
      await fetch(`${running.url}/receiver/health`, { headers }),
    ];
    await database.query('ALTER TABLE away RENAME TO requests');
    for (const { status, headers } of answers)
      assert.deepEqual([status, headers.get('access-control-allow-origin')], [500, SITE]);
  });

  test('are those of its own, and programs that are no page', async () => {
    assert.equal((await post(running.url, callRequest(), { headers: { Origin: running.url } })).status, 201);
    assert.equal((await post(running.url, callRequest())).status, 201);
  });

  test('are no others', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `${SITE}.evil.example`,
      'https://willow.example.org:8443',
    ]) {
      const asked = await preflight(origin);
      assert.deepEqual([asked.status, corsOf(asked.headers)], [403, []], origin);
      const before = await count();
      const answer = await post(running.url, callRequest(), { headers: { Origin: origin } });
      assert.deepEqual([answer.status, corsOf(answer.headers)], [403, []], origin);
      assert.equal(answer.json.errors[0].code, 'origin');
      assert.equal(await count(), before);
      const lost = await post(running.url, callRequest(), {
        practice: 'nobody',
        headers: { Origin: origin },
      });
      assert.deepEqual([lost.status, corsOf(lost.headers)], [404, []], origin);
    }
  });
});
