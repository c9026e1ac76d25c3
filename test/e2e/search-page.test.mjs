// <kap-therapist-finder> with a search client, in a browser: a real PostgreSQL behind the example endpoint of another
// origin, and a client whose answers come late, in the wrong order, or not at all.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { openDatabase } from '../../examples/search/database.mjs';
import { createSearch } from '../../examples/search/index.mjs';
import { loadTherapists } from '../../examples/search/load.mjs';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { buildLibrary, Naive, readPeople } from './search-naive.mjs';

const built = 'node_modules/.cache/kap-search-test';
const sorts = `{ rotation: 'therapists', name: 'therapists_name' }`;
const document = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Therapists</title><link rel="icon" href="data:,">
<kap-therapist-finder isolation="open" sync-url></kap-therapist-finder>`;

/** @param {import('node:http').RequestListener} handle */
async function listen(handle) {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

describe('a finder with a search client', () => {
  let browser, page, site, service, db, naive, said, sent;
  const origins = [];

  before(async () => {
    const library = await buildLibrary();
    const therapists = await readPeople(library, 150);
    naive = new Naive(library.recordsOf(therapists), library.facetIds);
    db = await openDatabase();
    await loadTherapists(db, therapists, library.recordsOf);
    service = await listen(createSearch({ db, origins }).handle);
    site = await listen((req, res) => {
      const { pathname } = new URL(req.url, 'http://site.invalid');
      const isScript = pathname !== '/';
      const file = pathname === '/client.js' ? 'examples/search/client.js' : `${built}${pathname}`;
      res.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      res.end(isScript ? readFileSync(file) : document);
    });
    origins.push(site.origin);
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await service?.close();
    await db?.close();
  });

  /** A page with a finder whose client is the module `client`, a function of the real one. */
  async function open(client) {
    await page?.close();
    page = await browser.newPage();
    said = [];
    sent = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => sent.push(request));
    await page.goto(site.origin);
    await page.addScriptTag({
      type: 'module',
      content: `import { searchClient } from '/client.js';
        import '/finder.mjs';
        const finder = document.querySelector('kap-therapist-finder');
        finder.searchSorts = ${sorts};
        finder.searchClient = (${client})(searchClient('${service.origin}/queries'));`,
    });
  }

  const count = (text) => page.getByText(text, { exact: false }).first().waitFor({ timeout: 8000 });
  const type = (words) =>
    page.getByRole('search').getByRole('searchbox').or(page.locator('#words')).first().fill(words);
  const total = (text) => naive.found({ selection: {}, text, near: undefined }).length;
  const cards = () => page.locator('.cards > li');

  it('shows what the service finds, and sends what is asked to it alone', async () => {
    await open('(real) => real');
    await cards().first().waitFor({ timeout: 15_000 });
    assert.equal(await cards().count(), 12);
    await type('polaris');
    await count(`${total('polaris')} of ${naive.records.length}`);
    const words = sent.filter((request) => `${request.url()} ${request.postData()}`.includes('polaris'));
    assert.ok(words.length > 0 && words.every((request) => request.url() === `${service.origin}/queries`));
    assert.ok(!page.url().includes('polaris'));
    assert.deepEqual(said, []);
  });

  it('shows the answer to the last question, in whatever order answers come', async () => {
    // Answers wait until the test lets them go; `window.waiting` holds what was asked and how to let it go.
    await open(`(real) => ({
      search(requests) {
        const { query } = requests[0].params;
        if (!query) return real.search(requests);
        return new Promise((resolve, reject) => {
          (window.waiting ??= {})[query] = () => real.search(requests).then(resolve, reject);
        });
      },
    })`);
    await cards().first().waitFor({ timeout: 15_000 });
    const asked = (words) => page.waitForFunction((key) => window.waiting?.[key], words);
    for (const words of ['polaris', 'trauma', 'social']) {
      await type(words);
      await asked(words);
    }
    await page.locator('.results[aria-busy=true]').waitFor();
    assert.equal(await cards().count(), 12, 'who was found before stays');
    await page.evaluate(() => window.waiting.social());
    await count(`${total('social')} of ${naive.records.length}`);
    await page.evaluate(async () => {
      await window.waiting.trauma();
      await window.waiting.polaris();
      // What would have come of them has come two frames later.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    await page.locator('.results[aria-busy=false]').waitFor();
    await count(`${total('social')} of ${naive.records.length}`);
    assert.notEqual(total('social'), total('trauma'));
    assert.deepEqual(said, []);
  });

  it('keeps the last list when the service fails, says so, and tries again on a press', async () => {
    await open(`(real) => ({
      search: (requests) =>
        window.isDown ? Promise.reject(new Error('down: ' + requests[0].params.query)) : real.search(requests),
    })`);
    await cards().first().waitFor({ timeout: 15_000 });
    await page.evaluate(() => (window.isDown = true));
    await type('trauma');
    const message = page.locator('[part=message][role=alert]');
    await message.waitFor();
    assert.equal(await cards().count(), 12);
    await page.evaluate(() => (window.isDown = false));
    await message.getByRole('button').click();
    await count(`${total('trauma')} of ${naive.records.length}`);
    await message.waitFor({ state: 'detached' });
    assert.ok(said.length && said.every((text) => !text.includes('trauma')), said.join());
  });
});
