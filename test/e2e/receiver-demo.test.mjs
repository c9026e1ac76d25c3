// The demonstration server over real HTTP: pages, files and nothing else, and the receiver inside it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createDemo } from '../../examples/server/index.mjs';
import { callRequest, post, signIn } from './receiver-support.mjs';

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

before(async () => {
  writeSite();
  demo = await createDemo(options);
});

after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the receiver inside it', () => {
  test('takes requests for the practices there are, and shows them behind a password made once', async () => {
    assert.equal((await post(demo.url, callRequest({ name: 'In The Demo' }))).status, 201);
    assert.equal((await post(demo.url, callRequest(), { practice: 'nobody' })).status, 404);
    const { inbox } = demo;
    assert.deepEqual([inbox.isNew, statSync(inbox.passwordFile).mode & 0o777], [true, 0o600]);
    const page = await (await signIn(demo.url, inbox.password)).page();
    assert.match(page, /In The Demo/);
    assert.match(page, /Willow &lt;b&gt;&amp; Co/);
    await demo.close();
    demo = await createDemo(options);
    assert.deepEqual([demo.inbox.isNew, demo.inbox.password], [false, inbox.password]);
  });

  test('offers the openings in a practice’s folder', async () => {
    assert.equal((await fetch(`${demo.url}/receiver/openings/alder.json`)).status, 404);
    const openings = [{ start: '2031-01-06T15:00:00Z', minutes: 20 }];
    writeFileSync(join(options.practices, 'alder', 'openings.json'), JSON.stringify({ openings }));
    const offered = await (await fetch(`${demo.url}/receiver/openings/alder.json`)).json();
    assert.deepEqual(offered, [{ start: '2031-01-06T15:00:00.000Z', minutes: 20 }]);
    const { status } = await post(demo.url, callRequest({ opening: openings[0] }), { practice: 'alder' });
    assert.deepEqual(
      [status, await (await fetch(`${demo.url}/receiver/openings/alder.json`)).json()],
      [201, []],
    );
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
