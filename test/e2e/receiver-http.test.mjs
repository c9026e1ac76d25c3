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
  const practiceOf = (id) => (id === 'willow' ? {} : undefined);
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
    }
  });
});
