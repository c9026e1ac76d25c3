// Opens every story of the built Storybook in a real browser: nothing may be said on the console, and axe may find
// nothing. With PICTURES=folder a picture of each is kept.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';

const built = 'node_modules/.cache/storybook-static';
const pictures = process.env.PICTURES;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
};
const stories = Object.values(JSON.parse(readFileSync(`${built}/index.json`, 'utf8')).entries);

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = readFileSync(join(built, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});

describe('stories', () => {
  let browser;
  let page;
  let origin;
  let said = [];

  before(async () => {
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
    page = await browser.newPage({ viewport: { width: 1100, height: 800 }, bypassCSP: true });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    if (pictures) mkdirSync(pictures, { recursive: true });
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  it('are there', () => assert.ok(stories.length > 20, `${stories.length} stories`));

  for (const { id, type, title, name, tags } of stories) {
    it(`${title}: ${name}`, async () => {
      said = [];
      const view = type === 'docs' ? 'docs' : 'story';
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${view}`, { waitUntil: 'load' });
      await settled(page, view);
      // A story that shows what happens to wrong data is meant to be told so on the console.
      const expected = (text) => tags.includes('wrong-data') && /kap-widgets:|Failed to load resource/.test(text);
      assert.deepEqual(
        said.filter((text) => !expected(text)),
        [],
      );
      if (pictures) await page.screenshot({ path: `${pictures}/${id}.png`, fullPage: true });
      if (view === 'docs') return;
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
        // A story is a part of a page: that it has no main landmark or first heading is the page's matter.
        const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
        const result = await window.axe.run('#storybook-root', { ...options, rules });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      });
      assert.deepEqual(violations, []);
    });
  }
});

/** Rendered, its play function done, its data there. */
async function settled(page, view) {
  const root = view === 'docs' ? '#storybook-docs' : '#storybook-root';
  await page.waitForFunction(
    ({ root, view }) =>
      document.body.classList.contains('sb-show-main') &&
      document.querySelector(root)?.childElementCount > 0 &&
      (view === 'docs' || document.body.dataset.storyDone !== undefined),
    { root, view },
  );
  await page.waitForLoadState('networkidle');
}
