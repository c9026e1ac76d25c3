// The static way: a list rendered at build time stands inside the widget. A visitor without scripts reads it, and one
// with scripts gets the widget's own list in its place. And structured data in pages with strict policies.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { load } from '../support/load.mjs';
import { createVisitor } from '../support/visitor.mjs';

const folder = 'examples/practices/marigold-house';
const practice = JSON.parse(readFileSync(`${folder}/practice.json`, 'utf8'));
const file = readFileSync(`${folder}/therapists.json`, 'utf8');
const names = JSON.parse(file).map(({ name }) => name);

const { readTherapistsText, renderDirectory } = await load('src/therapist-finder/plain/index.ts');
const { therapists, problems } = await readTherapistsText(file, 'therapists.json', practice.practice.website);
const rendered = renderDirectory(therapists, { lang: 'en', practice, structuredData: true });

const strict = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'";
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`;

const document = (inside, script) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Our therapists</title>
<body><main><h1>Our therapists</h1>${inside}<p id="after">What comes after.</p></main>
<script type="module" src="${script}"></script></body></html>`;

/** A page's own script that describes a list as the widget does, as often as it is asked to. */
const publisher = await build({
  stdin: {
    contents: `
      import { publish, withdraw } from './src/therapist-finder/plain/publish.js';
      import { wordsFor } from './src/therapist-finder/plain/words.js';
      const list = wordsFor('en', {});
      window.violations = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
      window.publish = (people) => publish(document.querySelector('#host'), people, list, {});
      window.withdraw = () => withdraw(document.querySelector('#host'));`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
  logLevel: 'error',
});

const pages = {
  '/': document(
    `<kap-therapist-finder practice="/practice.json" isolation="open">${rendered}</kap-therapist-finder>`,
    '/dist/kap.js',
  ),
  '/described': document('<div id="host"></div>', '/publisher.js'),
  '/publisher.js': publisher.outputFiles[0].text,
  '/practice.json': JSON.stringify(practice),
  '/therapists.json': file,
};
const kinds = { '.js': 'text/javascript', '.json': 'application/json', '': 'text/html; charset=utf-8' };

describe('a list rendered at build time', () => {
  let server;
  let browser;
  let url;

  before(async () => {
    server = createServer(async ({ url: address }, response) => {
      const { pathname, searchParams } = new URL(address, 'http://localhost');
      const built = pathname.slice(1);
      const body =
        pages[pathname] ?? (built.startsWith('dist/') && existsSync(built) ? readFileSync(built) : '');
      // Time enough to paint what stands there while the widget, and then its list, is on its way.
      if (['/dist/kap.js', '/therapists.json'].includes(pathname))
        await new Promise((resolve) => setTimeout(resolve, 300));
      response.setHeader('content-type', kinds[extname(pathname)] ?? 'text/plain');
      response.setHeader('content-security-policy', searchParams.has('trusted') ? trusted : strict);
      response.writeHead(body ? 200 : 404).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${server.address().port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve()));
  });

  /** Runs with a page of its own, which has to stay quiet. */
  async function visit(path, options, look) {
    const context = await browser.newContext({
      viewport: { width: 375, height: 740 },
      locale: 'en-US',
      ...options,
    });
    try {
      await context.addInitScript(() => {
        window.shifts = 0;
        // Where the names stand in every frame in which they are shown. A new box in an old place is no layout shift.
        window.places = [];
        const look = () => {
          const shown = [...document.querySelectorAll('[data-kap-plain] h3')].filter(
            (name) => name.offsetParent,
          );
          if (shown.length > 1) {
            window.places.push(shown.map((name) => Math.round(name.getBoundingClientRect().top)).join());
          }
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const page = await context.newPage();
      const said = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
      await page.goto(url + path, { waitUntil: 'load' });
      await look(page);
      assert.deepEqual(
        said.filter((text) => !text.includes('favicon')),
        [],
      );
    } finally {
      await context.close();
    }
  }

  it('is made without a page: nothing of the elements comes with it', async () => {
    const { metafile } = await build({
      entryPoints: ['src/therapist-finder/plain/index.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const modules = Object.keys(metafile.inputs);
    assert.deepEqual(
      modules.filter((name) =>
        /node_modules\/(@?lit|lit-)|kap-practice|practice-controller|\.template/.test(name),
      ),
      [],
    );
    assert.ok(modules.some((name) => name.includes('plain/render')));
  });

  it('is of everyone in the file', () => {
    assert.deepEqual(problems, []);
    assert.equal(therapists.length, names.length);
    assert.equal(
      renderDirectory([...therapists].reverse(), { lang: 'en', practice, structuredData: true }),
      rendered,
    );
  });

  it('shows real therapists where no script runs, and a link to one of them works', async () => {
    await visit('/#kap-therapist=xochitl-merriweather', { javaScriptEnabled: false }, async (page) => {
      for (const name of names) assert.ok(await page.getByRole('heading', { name }).isVisible(), name);
      assert.equal(await page.getByRole('listitem').count(), names.length);
      const call = page.getByRole('link', { name: 'Request a call with Xóchitl Merriweather' });
      assert.equal(await call.getAttribute('href'), `mailto:${practice.practice.email}`);
      assert.ok(await page.getByText('$260 per session').isVisible());
      // The part of the address finds the person by itself.
      const { y } = await page.getByRole('heading', { name: 'Xóchitl Merriweather' }).boundingBox();
      assert.ok(y >= 0 && y < 120, `at ${y}`);
    });
  });

  it('stays where it is until it gives way to the widget: then there is one list', async () => {
    await visit('/', {}, async (page) => {
      await page.waitForFunction(() => {
        const finder = document.querySelector('kap-therapist-finder');
        return finder.matches(':defined') && !finder.matches(':state(loading)');
      });
      await page.waitForFunction(() => document.querySelector('[data-kap-plain]').offsetParent === null);
      // Before the widget is there, and while it waits for its list: the same, to the pixel.
      assert.deepEqual(await page.evaluate(() => [...new Set(window.places)].length), 1);
      assert.ok((await page.evaluate(() => window.shifts)) < 0.001);
      const visitor = await createVisitor(page);
      const headings = (await visitor.tree()).filter(({ role }) => role === 'heading');
      for (const name of names) {
        assert.equal(headings.filter((heading) => heading.name.startsWith(name)).length, 1, name);
      }
      assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
    });
  });

  for (const path of ['/described', '/described?trusted']) {
    it(`is described under a strict policy, and nothing is reported: ${path}`, async () => {
      await visit(path, {}, async (page) => {
        const text = () => page.evaluate(() => document.querySelector('#host').textContent);
        const people = therapists.slice(0, 2);
        await page.evaluate((all) => window.publish(all), people);
        assert.equal(JSON.parse(await text())['@graph'].length, 2);
        await page.evaluate((all) => window.publish(all), people.slice(0, 1));
        assert.equal(JSON.parse(await text())['@graph'].length, 1);
        // A violation is reported in a task of its own.
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        assert.deepEqual(await page.evaluate(() => window.violations), []);
        await page.evaluate(() => window.withdraw());
        assert.equal(await text(), '');
      });
    });
  }
});
