// The built Storybook on a server of its own, and its stories opened as the tests need them: on one day, in one place,
// without motion, shown and at rest.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const built = 'node_modules/.cache/storybook-static';
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

/** Its stories and pages of documentation. */
export const entries = Object.values(JSON.parse(readFileSync(`${built}/index.json`, 'utf8')).entries);

/** Serves it. */
export async function serveStorybook() {
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
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A page on one day, in one place, without motion. */
export async function openRoom(browser, { width = 1100, height = 800, scale = 1 } = {}) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  page.setDefaultTimeout(30_000);
  // The finder's order changes by the day, and rules run out: every run is on the same day.
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00-08:00'));
  return page;
}

/**
 * Opens a story or a page of documentation and waits until it is shown, its play function done, its data there.
 * @param {string} globals as in the address: `page:dark;language:es`
 * @throws with what Storybook says where it could not be shown
 */
export async function show(page, origin, { id, type }, globals = '') {
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
  if (failure !== undefined) throw new Error(`${id}: ${failure}`);
}
