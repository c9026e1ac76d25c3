// The receiver and the demonstration server over real HTTP, with a real database file.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { createDemo } from '../../examples/server/index.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kap-receiver-'));
const databasePath = join(folder, 'data', 'call-requests.db');
const options = {
  dist: join(folder, 'dist'),
  site: join(folder, 'site'),
  practices: join(folder, 'practices'),
  databasePath,
};

/** @type {Awaited<ReturnType<typeof createDemo>>} */
let demo;

/** Writes the files of a small demonstration of our own, so that no word on the real one breaks a test. */
function writeSite() {
  const files = {
    'secret.json': '"outside every root"',
    'dist/kap.js': 'export {};',
    'dist/.hidden.js': 'export {};',
    'site/index.html':
      '<!doctype html><html lang="en"><head><title>{{practice.name}}</title></head><body class="home">' +
      '<h1>{{site.title}}</h1><p>{{practice.nothing}}{{constructor.name}}</p>' +
      '{{#if practice.phone}}<a href="tel:{{practice.phone}}">Call</a>{{else}}<i>no phone</i>{{/if}}' +
      '<ul>{{#each site.steps}}<li>{{this.title}}{{#if this.notes}}!{{/if}} with {{practice.name}}{{#each notes}}, {{this}}{{/each}}</li>{{/each}}</ul></body></html>',
    'site/contact.html': '<!doctype html><html lang="en"><head></head><body>{{practice.name}}</body></html>',
    'site/assets/site.css': 'body{}',
    'practices/index.json': '[{"id":"willow"},{"id":"alder"}]',
    'practices/willow/practice.json': '{"practice":{"name":"Willow <b>& Co</b>","phone":"+13105550142"}}',
    'practices/willow/site.json':
      '{"title":"Hello $& \\"you\\"","steps":[{"title":"One","notes":["a","b"]},{"title":"Two"}]}',
    'practices/willow/therapists.csv': 'id,name\n',
    'practices/alder/practice.json': '{"practice":{"name":"Alder"}}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(folder, 'secret.json'), join(folder, 'practices', 'willow', 'link.json'));
}

/** A request as the widget sends it. */
const callRequest = (changes = {}) => ({
  id: randomUUID(),
  name: 'Robin Example',
  contact: 'email',
  email: 'robin@example.com',
  consent: { contact: true, voicemail: false, text: true },
  state: 'CA',
  times: ['morning', 'evening'],
  timeZone: 'America/Los_Angeles',
  topic: 'Depression',
  therapist: 'wren-castellano',
  lang: 'en',
  sentAt: new Date().toISOString(),
  ...changes,
});

/** Posts a request, or a body as it is, and answers the response with its JSON. */
async function post(body, { practice = 'willow', headers = {}, url = demo.url } = {}) {
  const response = await fetch(`${url}/receiver/requests/${practice}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

/** The rows of the database file, read past the receiver. */
function rows(where = '1 = 1', ...values) {
  const db = new Database(databasePath);
  try {
    const found = db.prepare(`SELECT * FROM requests WHERE ${where}`).all(...values);
    // The driver adds its own timing to each row.
    return found.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => name !== '_metadata')),
    );
  } finally {
    db.close();
  }
}

const inbox = async (query = '') => (await fetch(`${demo.url}/receiver/inbox${query}`)).text();

/** A GET with the path exactly as written: fetch would tidy `..` away before sending. */
function rawGet(path) {
  const { hostname, port } = new URL(demo.url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

/** Starts the demonstration in a process of its own, which can be killed. */
async function startChild() {
  const module = new URL('../../examples/server/index.mjs', import.meta.url);
  const code = `import { createDemo } from ${JSON.stringify(String(module))};
    console.log((await createDemo(${JSON.stringify(options)})).url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
}

before(async () => {
  writeSite();
  demo = await createDemo(options);
});

after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a call request is kept', () => {
  test('with all it says, before it is acknowledged', async () => {
    const request = callRequest();
    const answer = await post(request, { headers: { 'Idempotency-Key': request.id } });
    assert.deepEqual(answer, { status: 201, json: { id: request.id, received: true } });
    const [row] = rows('id = ?', request.id);
    assert.ok(Math.abs(Date.parse(row.received_at) - Date.now()) < 60_000);
    assert.deepEqual(row, {
      id: request.id,
      received_at: row.received_at,
      practice: 'willow',
      name: 'Robin Example',
      contact: 'email',
      email: 'robin@example.com',
      phone: null,
      consent_contact: 1,
      consent_voicemail: 0,
      consent_text: 1,
      state: 'CA',
      times: '["morning","evening"]',
      time_zone: 'America/Los_Angeles',
      topic: 'Depression',
      therapist: 'wren-castellano',
      lang: 'en',
      sent_at: request.sentAt,
    });
  });

  test('with only what must be there', async () => {
    const none = { email: undefined, timeZone: undefined, topic: undefined, therapist: undefined };
    const request = callRequest({ ...none, contact: 'text', phone: '+13105550142', times: [] });
    assert.equal((await post(request)).status, 201);
    const [row] = rows('id = ?', request.id);
    assert.equal(row.phone, '+13105550142');
    assert.deepEqual([row.email, row.time_zone, row.topic, row.therapist], [null, null, null, null]);
  });

  test('when the receiver is killed while requests pour in: what it acknowledged is there', async () => {
    const { child, url } = await startChild();
    const acknowledged = [];
    await Promise.allSettled(
      Array.from({ length: 200 }, async () => {
        const request = callRequest();
        if ((await post(request, { url })).status === 201) acknowledged.push(request);
        if (acknowledged.length === 20) child.kill('SIGKILL');
      }),
    );
    assert.ok(acknowledged.length >= 20 && acknowledged.length < 200, String(acknowledged.length));

    const again = await startChild();
    try {
      for (const { id } of acknowledged) assert.equal(rows('id = ?', id).length, 1);
      const [request] = acknowledged;
      const repeat = await post(request, { url: again.url });
      assert.deepEqual(repeat, { status: 200, json: { id: request.id, received: true } });
    } finally {
      again.child.kill('SIGKILL');
    }
  });

  test('when another process is writing for a moment', async () => {
    const { child, url } = await startChild();
    const db = new Database(databasePath);
    try {
      db.exec('BEGIN IMMEDIATE');
      const answer = post(callRequest(), { url });
      // Nothing tells that the receiver has begun to wait, so this is time.
      await setTimeout(200);
      db.exec('ROLLBACK');
      assert.equal((await answer).status, 201);
    } finally {
      db.close();
      child.kill('SIGKILL');
    }
  });

  test('when the receiver is stopped and started again', async () => {
    const request = callRequest({ name: 'Kept Across Restarts' });
    await post(request);
    await demo.close();
    demo = await createDemo(options);
    assert.match(await inbox(), /Kept Across Restarts/);
    assert.equal((await post(request)).status, 200);
  });
});

describe('a call request is kept once', () => {
  test('when it comes again, even later, and in capitals', async () => {
    const request = callRequest();
    const first = await post(request);
    const second = await post({ ...request, sentAt: new Date(Date.now() + 5000).toISOString() });
    const third = await post({ ...request, id: request.id.toUpperCase() });
    assert.deepEqual([first.status, second.status, third.status], [201, 200, 200]);
    assert.deepEqual(second.json, first.json);
    assert.deepEqual(third.json, first.json);
    assert.equal(rows('id = ?', request.id).length, 1);
  });

  test('when it comes again with characters that a database may mangle', async () => {
    const request = callRequest({ name: 'Róbin \0 and \ud800 \u{1f331} more', topic: "it's; -- 100%" });
    assert.deepEqual([(await post(request)).status, (await post(request)).status], [201, 200]);
    assert.equal(rows('id = ?', request.id)[0].name, 'Róbin \ufffd and \ufffd \u{1f331} more');
  });

  test('when it comes many times at once, through two processes', async () => {
    const { child, url } = await startChild();
    try {
      const request = callRequest();
      const both = Array.from({ length: 20 }, (_, i) => post(request, { url: i % 2 ? url : demo.url }));
      const statuses = (await Promise.all(both)).map(({ status }) => status);
      assert.deepEqual(statuses.toSorted(), [...Array(19).fill(200), 201]);
      assert.equal(rows('id = ?', request.id).length, 1);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('and a different request under the same id is refused, not swallowed', async () => {
    const request = callRequest();
    await post(request);
    for (const [changed, practice] of [
      [{ ...request, email: 'corrected@example.com' }, 'willow'],
      [request, 'alder'],
    ]) {
      const { status, json } = await post(changed, { practice });
      assert.equal(status, 409);
      assert.equal(json.errors[0].code, 'id_taken');
    }
    const [row] = rows('id = ?', request.id);
    assert.deepEqual([row.practice, row.email], ['willow', 'robin@example.com']);
  });
});

describe('what is not a call request is refused and not kept', () => {
  const refused = async (body, status, field, code, how) => {
    const before = rows().length;
    const answer = await post(body, how);
    assert.equal(answer.status, status, JSON.stringify(answer.json));
    const found = answer.json.errors.find((error) => error.field === field);
    assert.ok(found, `no error for ${field}: ${JSON.stringify(answer.json)}`);
    if (code) assert.equal(found.code, code);
    assert.ok(found.message.length > 5);
    assert.equal(rows().length, before);
  };
  const raw = (changes) => JSON.stringify(callRequest(changes));

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
  ]) {
    test(name, () => refused(raw(changes), 400, field));
  }
  test('a __proto__ key', () =>
    refused(raw().replace('{', '{"__proto__":{"admin":true},'), 400, '__proto__'));
  test('a __proto__ key inside consent', () =>
    refused(raw().replace('"consent":{', '"consent":{"__proto__":{"text":true},'), 400, 'consent.__proto__'));
  test('a header that names another id', () =>
    refused(raw(), 400, 'id', 'mismatch', { headers: { 'Idempotency-Key': randomUUID() } }));
  test('a form', () =>
    refused('name=Robin', 415, '', 'not_json', {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }));
  test('text that is JSON', () =>
    refused(raw(), 415, '', 'not_json', { headers: { 'Content-Type': 'text/plain' } }));
  test('a body past 16 KB', () => refused(raw({ name: 'x'.repeat(16 * 1024) }), 413, '', 'too_large'));
  test('a body of 900 KB', () => refused('x'.repeat(900_000), 413, '', 'too_large'));
  test('an unknown practice', () => refused(raw(), 404, '', 'not_found', { practice: 'nobody' }));
  test('a practice outside', () => refused(raw(), 404, '', 'not_found', { practice: '..%2Fwillow' }));

  test('another method', async () => {
    for (const [path, method, allowed] of [
      ['requests/willow', 'GET', 'POST'],
      ['inbox', 'POST', 'GET, HEAD'],
      ['inbox', 'DELETE', 'GET, HEAD'],
    ]) {
      const response = await fetch(`${demo.url}/receiver/${path}`, { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), allowed);
      assert.equal((await response.json()).errors[0].code, 'method');
    }
  });

  test('a body that breaks off, and the receiver goes on', async () => {
    const { hostname, port } = new URL(demo.url);
    const path = '/receiver/requests/willow';
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '500' };
    const request = httpRequest({ hostname, port, path, method: 'POST', headers });
    request.on('error', () => {});
    request.write('{"id":');
    await once(request, 'socket').then(([socket]) => socket.connecting && once(socket, 'connect'));
    request.destroy();
    assert.equal((await post(callRequest())).status, 201);
  });
});

test('a database that fails: 500, not acknowledged, nothing told to the log, and the same request goes through later', async (t) => {
  const log = t.mock.method(console, 'error', () => {});
  const db = new Database(databasePath);
  const request = callRequest({ name: 'Told To Nobody' });
  db.exec("CREATE TRIGGER fail BEFORE INSERT ON requests BEGIN SELECT RAISE(ABORT, 'disk'); END");
  const answer = await post(request);
  db.exec('DROP TRIGGER fail');
  db.close();
  assert.equal(answer.status, 500);
  assert.equal(answer.json.errors[0].code, 'not_stored');
  assert.equal(answer.json.received, undefined);
  const said = JSON.stringify(log.mock.calls.map((call) => call.arguments.map(String)));
  assert.match(said, /could not be stored/);
  assert.doesNotMatch(said, /Told To Nobody|robin@|[0-9a-f]{8}-/);
  assert.equal((await post(request)).status, 201);
});

describe('the inbox', () => {
  test('shows hostile strings as text', async () => {
    const hostile = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';
    const sql = "Robert'); DROP TABLE requests;--";
    await post(
      callRequest({ name: hostile, topic: sql, therapist: hostile, timeZone: hostile, lang: hostile }),
    );
    const page = await inbox();
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&gt;&lt;img src=x/);
    assert.doesNotMatch(page, /<script|<img|onerror=alert\(2\)>/i);
    assert.match(page, /Robert&#39;\); DROP TABLE requests;--/);
    assert.ok(rows().length > 0);
  });

  test('filters by practice, and a hostile practice is text too', async () => {
    await post(callRequest({ name: 'Only At Alder' }), { practice: 'alder' });
    assert.match(await inbox('?practice=alder'), /Only At Alder/);
    assert.doesNotMatch(await inbox('?practice=willow'), /Only At Alder/);
    const page = await inbox(`?practice=${encodeURIComponent('"><script>x</script>')}&page=-1`);
    assert.match(page, /Nothing for this practice/);
    assert.doesNotMatch(page, /<script/);
  });

  test('shows the newest first and leaves none out', async () => {
    for (let i = 0; i < 60; i += 1) await post(callRequest({ name: `Visitor ${i}` }), { practice: 'alder' });
    const [first, second] = [await inbox('?practice=alder'), await inbox('?practice=alder&page=2')];
    const names = (page) => [...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map((match) => match[1]);
    const all = [...names(first), ...names(second)];
    assert.deepEqual(
      all.slice(0, 60),
      Array.from({ length: 60 }, (_, i) => `Visitor ${59 - i}`),
    );
    assert.equal(all.length, rows('practice = ?', 'alder').length);
    assert.match(first, /href="\/receiver\/inbox\?practice=alder&amp;page=2"/);
  });

  test('is kept out of caches, frames, search engines and scripts', async () => {
    const response = await fetch(`${demo.url}/receiver/inbox`);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const policy = response.headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'; style-src 'self';/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.match(await response.text(), /<meta name="robots" content="noindex">/);
  });

  test('is empty when nothing has come', async () => {
    const other = await createDemo({ ...options, databasePath: join(folder, 'empty', 'x.db') });
    try {
      assert.match(await (await fetch(`${other.url}/receiver/inbox`)).text(), /No requests yet/);
      assert.deepEqual(await (await fetch(`${other.url}/receiver/health`)).json(), { status: 'ok' });
    } finally {
      await other.close();
    }
  });
});

describe('the demonstration server', () => {
  test('leads to the first practice of index.json', async () => {
    const { status, headers } = await rawGet('/');
    assert.deepEqual([status, headers.location], [302, '/willow/']);
    assert.equal((await rawGet('/willow')).headers.location, '/willow/');
    assert.deepEqual(
      demo.practices.map(({ id }) => id),
      ['willow', 'alder'],
    );
  });

  test('fills a page, escaped, and puts the bar on top with the same page of the others', async () => {
    const { status, text, headers } = await rawGet('/willow/');
    assert.equal(status, 200);
    assert.match(text, /<title>Willow &lt;b&gt;&amp; Co&lt;\/b&gt;<\/title>/);
    assert.match(
      text,
      /<h1>Hello \$&amp; &quot;you&quot;<\/h1><p><\/p><a href="tel:\+13105550142">Call<\/a><ul>/,
    );
    assert.match(text, /<li>One! with Willow &lt;b&gt;&amp; Co&lt;\/b&gt;, a, b<\/li><li>Two with Willow/);
    assert.match(text, /<body class="home">\s*<aside class="demo-bar" aria-label="Demonstration">/);
    assert.match((await rawGet('/willow/contact.html')).text, /href="\/alder\/contact\.html"/);
    assert.doesNotMatch(text, /inbox/);
    assert.match(
      headers['content-security-policy'],
      /default-src 'self'; style-src 'self'; script-src 'self'; /,
    );
    assert.doesNotMatch(text, /<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
  });

  test('shows the page of a practice whose file is broken, and says so in the console', async (t) => {
    const log = t.mock.method(console, 'error', () => {});
    writeFileSync(join(options.practices, 'alder', 'practice.json'), '{"practice": oh');
    const { status, text } = await rawGet('/alder/');
    assert.equal(status, 200);
    assert.match(text, /<i>no phone<\/i>/);
    assert.match(String(log.mock.calls[0]?.arguments), /alder.*practice\.json is not valid JSON/);
  });

  test('serves files with their types and revalidates them', async () => {
    for (const [path, type] of [
      ['/kap/kap.js', 'text/javascript; charset=utf-8'],
      ['/willow/practice.json', 'application/json; charset=utf-8'],
      ['/willow/therapists.csv', 'text/csv; charset=utf-8'],
      ['/site/site.css', 'text/css; charset=utf-8'],
      ['/willow/assets/site.css', 'text/css; charset=utf-8'],
      ['/favicon.ico', 'image/svg+xml'],
    ]) {
      const response = await fetch(demo.url + path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(response.headers.get('cache-control'), 'no-cache');
      const etag = response.headers.get('etag');
      const again = await fetch(demo.url + path, { headers: { 'If-None-Match': etag }, cache: 'no-store' });
      assert.equal(again.status, 304);
    }
  });

  test('never leaves its folders', async () => {
    for (const path of [
      ...[
        '/kap/../secret.json',
        '/kap/%2e%2e/secret.json',
        '/kap/..%2fsecret.json',
        '/kap/%2e%2e%2fsecret.json',
      ],
      ...[
        '/kap/..%5csecret.json',
        '/kap/..\\secret.json',
        '/kap/%00kap.js',
        '/kap/kap.js%00.json',
        '/kap/%E0',
      ],
      ...[
        '/willow/../../secret.json',
        '/willow/link.json',
        '/willow/./practice.json',
        '/kap//kap.js',
        '//secret.json',
      ],
      ...[
        '/willow/..%2f..%2fsecret.html',
        '/willow/%2e%2e/index.html',
        '/__proto__/x.json',
        '/constructor/name.json',
      ],
      ...[
        '/kap/.hidden.js',
        '/kap/',
        '/kap/nothing.js',
        '/site/../index.html',
        '/willow/assets/',
        '/willow/assets/%2e%2e/index.html',
        '/kap/C:%5csecret.json',
      ],
    ]) {
      const { status, text } = await rawGet(path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(text, /outside every root/);
    }
  });

  test('has a 404 page that leads home', async () => {
    const { status, text, headers } = await rawGet('/willow/nothing.html?<script>');
    assert.equal(status, 404);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(text, /<h1>This page is not here<\/h1>/);
    assert.match(text, /href="\/willow\/">Go to Willow &lt;b&gt;/);
    assert.doesNotMatch(text, /<script/);
    assert.match((await rawGet('/nowhere')).text, /href="\/willow\/">Go to/);
    assert.equal((await fetch(`${demo.url}/willow/`, { method: 'POST' })).status, 405);
  });

  test('says when its port is taken', async () => {
    const port = Number(new URL(demo.url).port);
    await assert.rejects(createDemo({ ...options, port }), { code: 'EADDRINUSE' });
  });
});
