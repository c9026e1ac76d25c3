// Opens every story of the built Storybook in a real browser: nothing may be said on the console, axe may find nothing,
// and nobody but Storybook's own server may be asked for anything. With PICTURES=folder a picture of each is kept; with
// GLOBALS="page:dark;language:es;width:phone" every story is opened with the toolbar set so.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';

const built = 'node_modules/.cache/storybook-static';
const pictures = process.env.PICTURES;
const chosen = process.env.GLOBALS ?? '';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
};
const entries = Object.values(JSON.parse(readFileSync(`${built}/index.json`, 'utf8')).entries);
const stories = entries.filter(({ type }) => type === 'story');
/** How many are open at once: much of a story's time is waiting for it to come to rest. */
const AT_ONCE = 3;
/** One story of each element, to try the toolbar on. */
const firsts = [...new Map(stories.toReversed().map((story) => [story.title, story])).values()].toReversed();

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = readFileSync(join(built, path === '/' ? 'index.html' : path));
    // As a real one's: what has its content's hash in its name is asked for once, not for each story anew.
    const keeps = path.startsWith('/assets/') && { 'cache-control': 'max-age=3600, immutable' };
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html', ...keeps }).end(body);
  } catch {
    // Browsers ask for this by themselves.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
});

describe('stories', { concurrency: AT_ONCE }, () => {
  let browser;
  let origin;
  const free = [];

  before(async () => {
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
    if (pictures) mkdirSync(pictures, { recursive: true });
  });

  after(async () => {
    await browser?.close();
    server.close();
  });

  /** A page, with what is said on its console and whom it asks beside Storybook. */
  async function open() {
    const page = await browser.newPage({
      viewport: { width: 1100, height: 800 },
      locale: 'en-US',
      timezoneId: 'America/Los_Angeles',
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const room = { page, said: [], strangers: [] };
    page.setDefaultTimeout(30_000);
    // The finder's order changes by the day, and rules run out: every run is on the same day.
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00-08:00'));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) room.said.push(message.text());
    });
    page.on('pageerror', (error) => room.said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) room.strangers.push(url.href);
    });
    return room;
  }

  /** A test with a page for itself, which the next one takes over. */
  const inRoom = (test) => async () => {
    const room = free.pop() ?? (await open());
    room.said.length = room.strangers.length = 0;
    try {
      await test(room);
    } finally {
      free.push(room);
    }
  };

  it('are there for every element, each with a page of documentation', () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    const tags = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName = [] }) => tagName);
    const told = entries.filter(({ type }) => type === 'docs').map(({ id }) => id);
    for (const tag of tags) {
      const name = tag.replace('kap-', '');
      assert.ok(
        told.some((id) => id.endsWith(`${name}--docs`)),
        `a documentation page of ${tag}`,
      );
      assert.ok(
        stories.some(({ id }) => id.includes(`-${name}--`)),
        `a story of ${tag}`,
      );
    }
  });

  const isQuiet = async ({ page, said, strangers }) => {
    await page.goto(`${origin}/`, { waitUntil: 'load' });
    await page.locator('#storybook-explorer-tree').getByRole('link').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(strangers, []);
    assert.deepEqual(said, []);
  };
  it('stand in a frame that is quiet and asks nobody else', inRoom(isQuiet));

  for (const entry of entries) {
    const isSound = async (room) => {
      const { page, said } = room;
      await show(room, entry, chosen);
      const isWrong = entry.tags.includes('wrong-data');
      const told = said.filter((text) => text.startsWith('kap-widgets:'));
      // A story that shows what happens to wrong data is meant to be told so on the console, once.
      assert.equal(told.length, isWrong ? 1 : 0, said.join('\n'));
      assert.deepEqual(
        said.filter((text) => !told.includes(text)),
        [],
      );
      if (pictures) await page.screenshot({ path: `${pictures}/${entry.id}.png`, fullPage: true });
      if (entry.type === 'story') assert.deepEqual(await violations(page), []);
    };
    it(`${entry.title}: ${entry.name}`, inRoom(isSound));
  }

  for (const entry of firsts) {
    const follows = async (room) => {
      const { page, said } = room;
      await show(room, entry, 'page:dark;language:es;width:phone');
      assert.deepEqual(said, []);
      const { lang, color, width } = await page.evaluate(() => {
        const room = document.querySelector('.room');
        return {
          lang: document.documentElement.lang,
          color: getComputedStyle(room.parentElement).colorScheme,
          width: room.getBoundingClientRect().width,
        };
      });
      assert.deepEqual({ lang, color, width }, { lang: 'es', color: 'dark', width: 375 });
      assert.deepEqual(await violations(page), []);
    };
    it(`${entry.title}: follow the toolbar`, inRoom(follows));
  }

  /** Opens a story or a page of documentation and waits until it is shown, its play function done, its data there. */
  async function show({ page, strangers }, { id, type }, globals) {
    const view = type === 'docs' ? 'docs' : 'story';
    // Storybook would run axe too, for its panel.
    const set = ['a11y.manual:!true', ...(globals ? [globals] : [])].join(';');
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${view}&globals=${set}`, { waitUntil: 'load' });
    await page.waitForFunction((view) => {
      const shown = document.body.classList;
      if (shown.contains('sb-show-errordisplay')) return true;
      const root = document.getElementById(view === 'docs' ? 'storybook-docs' : 'storybook-root');
      return (
        shown.contains('sb-show-main') &&
        root?.childElementCount > 0 &&
        (view === 'docs' || document.body.dataset.storyDone !== undefined)
      );
    }, view);
    await page.waitForLoadState('networkidle');
    const failure = await page.evaluate(() =>
      document.body.classList.contains('sb-show-errordisplay')
        ? document.getElementById('error-message')?.textContent
        : undefined,
    );
    assert.equal(failure, undefined);
    assert.deepEqual(strangers, [], 'requests that leave Storybook');
  }

  async function violations(page) {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // A story is a part of a page: that it has no main landmark or first heading is the page's matter.
      const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
      const result = await window.axe.run('#storybook-root', { runOnly, rules });
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
  }
});
