// Each service once from a page of another site in a real browser: which requests it makes, and what it may read.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { start as startAppsScript } from './servers/apps-script.mjs';
import { start as startBasin } from './servers/basin.mjs';
import { PATH as CF7, start as startContactForm7 } from './servers/contact-form-7.mjs';
import { start as startFormspree } from './servers/formspree.mjs';
import { PATH as GRAVITY, start as startGravityForms } from './servers/gravity-forms.mjs';
import { PATH as HUBSPOT, start as startHubSpot } from './servers/hubspot.mjs';
import { start as startNetlify } from './servers/netlify.mjs';
import { formOf, jsonOf } from './servers/server.mjs';
import { KEY, start as startWeb3forms } from './servers/web3forms.mjs';
import { bundle, failed, FLAT, request, sent } from './support.mjs';

/** How long a browser waits in these tests, in milliseconds. */
const TIMEOUT = 5000;
const SECRET = '/private/page.html?of=zoe';

let browser;
let page;
/** The practice's own site, which is at Netlify. */
let site;
before(async () => {
  const html =
    '<!doctype html><meta charset="utf-8"><title>A practice</title><script type="module" src="/b.mjs"></script>';
  site = await startNetlify({
    '/private/page.html': { type: 'text/html', body: html },
    '/b.mjs': { type: 'text/javascript', body: `${await bundle()}\nwindow.kap = { deliver, channelOf };` },
  });
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  page = await browser.newPage();
  await page.goto(`${site.url}${SECRET}`);
  await page.waitForFunction(() => 'kap' in window);
  // Browsers give it to every port of this host, unless a request goes without.
  await page.evaluate(() => {
    document.cookie = 'recorder=zoe; path=/';
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Sends a request from the page. */
const send = (service, settings, parcel = request()) =>
  page.evaluate(
    async ([service, settings, parcel, timeout]) =>
      window.kap.deliver(parcel, await window.kap.channelOf(service, settings), { timeout }),
    [service, settings, parcel, TIMEOUT],
  );

const methods = ({ got }) => got.map(({ method }) => method);

const SERVICES = {
  formspree: { start: startFormspree, path: '/f/abcdwxyz', read: async (got) => (await formOf(got)).name },
  web3forms: {
    start: startWeb3forms,
    path: '/submit',
    settings: { extra: { access_key: KEY } },
    read: async (got) => (await formOf(got)).name,
  },
  basin: { start: startBasin, path: '/f/0123456789ab', read: async (got) => (await formOf(got)).name },
  // JSON cannot go to another site unasked; HubSpot says yes to the question.
  hubspot: {
    start: startHubSpot,
    path: HUBSPOT,
    methods: ['OPTIONS', 'POST'],
    read: (got) => jsonOf(got).fields[0].value,
  },
  'contact-form-7': {
    start: startContactForm7,
    path: CF7,
    read: async (got) => (await formOf(got))['your-name'],
  },
  'gravity-forms': {
    start: startGravityForms,
    path: GRAVITY,
    settings: { fields: { name: '1.3', message: '3' } },
    read: async (got) => (await formOf(got)).input_1_3,
  },
  'apps-script': {
    start: startAppsScript,
    path: '/macros/s/AKfy-example/exec',
    methods: ['POST', 'GET'],
    read: (got) => jsonOf(got).name,
  },
};

for (const [service, { start, path, settings = {}, methods: wanted = ['POST'], read }] of Object.entries(
  SERVICES,
)) {
  describe(`${service} from another site`, () => {
    let server;
    before(async () => {
      server = await start();
    });
    after(() => server.close());
    const all = () => ({ ...settings, to: `${server.url}${path}` });

    test(`takes a request with ${wanted.join(' and ')}, and learns which site, but neither page nor cookie`, async () => {
      server.reset();
      assert.deepEqual(await send(service, all()), sent);
      assert.deepEqual(methods(server), wanted);
      const [got] = server.posted;
      assert.equal(await read(got), FLAT.name);
      assert.equal(got.headers.origin, site.url);
      assert.equal(got.headers.referer, `${site.url}/`);
      assert.equal(got.headers.cookie, undefined);
    });

    test('an answer that the page may not read is no success', async () => {
      server.reset('portal');
      const unread = service === 'apps-script' ? 'network' : 'unexpected';
      assert.deepEqual(await send(service, all()), failed(unread, { isUnclear: true }));
    });
  });
}

describe('what a browser makes of a redirect and of a page of error', () => {
  test('a redirect of a form service is not followed', async () => {
    const server = await startFormspree();
    server.reset('elsewhere');
    const outcome = await send('formspree', { to: `${server.url}/f/abcdwxyz` });
    assert.deepEqual(outcome, failed('unexpected', { isUnclear: true }));
    assert.equal(server.got.length, 1);
    await server.close();
  });

  test('Apps Script’s page of error cannot be read: it may have arrived', async () => {
    const server = await startAppsScript();
    server.reset('throws-late');
    const outcome = await send('apps-script', { to: `${server.url}/macros/s/AKfy-example/exec` });
    assert.deepEqual(outcome, failed('network', { isUnclear: true }));
    assert.equal(server.rows.size, 1);
    await server.close();
  });
});

describe('netlify on its own site', () => {
  const settings = (origin) => ({ to: `${origin}/__forms.html`, extra: { 'form-name': 'call' } });

  test('takes a request with one POST', async () => {
    site.reset();
    assert.deepEqual(await send('netlify', settings(site.url)), sent);
    assert.deepEqual(methods(site), ['POST']);
    assert.equal(site.kept.at(-1).name, FLAT.name);
    assert.equal(site.posted[0].headers.cookie, 'recorder=zoe');
  });

  test('another site is not even asked: its answer could not be read', async () => {
    await assert.rejects(
      send('netlify', settings('https://other.example')),
      /call\.to: expected a page of this site/,
    );
  });
});
