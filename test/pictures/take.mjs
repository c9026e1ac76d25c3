// A story on the eight pages of its pictures: light, dark, with forced colors, right to left, on a phone and on a
// desktop. It is loaded once; the page is made what it is around it.
import assert from 'node:assert/strict';
import { openRoom, show } from '../support/built-storybook.mjs';
import { openSheet, see, sheetOf } from './sheets.mjs';

const WIDTHS = [375, 1100];
const PAGES = {
  light: {},
  dark: { isDark: true },
  forced: { forcedColors: 'active' },
  rtl: { dir: 'rtl' },
};

const pictures = WIDTHS.flatMap((width) =>
  Object.entries(PAGES).map(([name, page]) => ({ name: `${name}, ${width} px`, width, ...page })),
);
const some = (only) => pictures.filter(({ name }) => !only || only.includes(name));

/**
 * Where a picture ends, in pixels of the page. A dozen long pages go on below with more rows and answers of the same
 * kind, most of them as in another story, and would take as long and as much room as thirty others.
 */
const TALLEST = 5000;

/** The most times that a picture is taken until it stays the same. */
const TRIES = 12;

/** A page that pictures can be taken of. */
export async function openStudio(browser) {
  const page = await openRoom(browser);
  await page.addInitScript(holdStill);
  return { page, devtools: await page.context().newCDPSession(page) };
}

/**
 * Runs in the page before all else: nothing comes by chance, and nothing that comes by itself after seconds ("this takes
 * longer than usual") depends on how long taking pictures takes. It is waited for, and what it starts never comes.
 */
function holdStill() {
  let count = 0;
  crypto.randomUUID = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const [later, never] = [window.setTimeout, window.clearTimeout];
  const awaited = new Set();
  window.kapStill = { awaited, isPosed: false };
  window.setTimeout = (act, wait = 0, ...rest) => {
    // Storybook has one of five seconds in every story.
    if (!(wait >= 2000 && wait < 5000)) return later(act, wait, ...rest);
    if (window.kapStill.isPosed) return 0;
    const timer = later(() => {
      awaited.delete(timer);
      act(...rest);
    }, wait);
    awaited.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    awaited.delete(timer);
    never(timer);
  };
}

/** Opens a story in it, in the state that it plays. */
export async function pose({ page }, origin, entry) {
  const said = [];
  const listen = (message) => message.type() === 'error' && said.push(message.text());
  page.on('console', listen);
  await show(page, origin, entry);
  await page.waitForFunction(() => !window.kapStill.awaited.size);
  await page.evaluate(() => (window.kapStill.isPosed = true));
  page.off('console', listen);
  // What a story plays may fail: then it is not in the state it is to show.
  assert.deepEqual(
    said.filter((text) => !text.startsWith('kap-widgets:')),
    [],
  );
  // The font that comes with the browser of the tests, whatever else is installed. A caret comes and goes.
  await page.addStyleTag({
    content: '.page { font-family: "DejaVu Sans", sans-serif; caret-color: transparent }',
  });
}

/**
 * Takes the story's pictures, each until it no longer changes.
 * @param {string[]} [only] names of the pictures, where not all are wanted
 */
export async function takeSheet(studio, only) {
  for (const picture of some(only)) await lightUp(studio, picture, ({ isAtRest }) => isAtRest);
  await leave(studio);
  return sheetOf(studio.page);
}

/**
 * Holds the story against a sheet. A picture that is as it was is taken once; another one until it no longer changes,
 * since it may be on its way.
 * @param {Buffer} sheet
 * @param {string[]} [only] names of the pictures in the sheet, where it has not all
 * @returns {Promise<string[]>} what differs, in words
 */
export async function holdAgainst(studio, sheet, only) {
  await openSheet(
    studio.page,
    sheet,
    some(only).map(({ name, width }) => [name, width]),
  );
  const differences = [];
  for (const picture of some(only)) {
    const found = await lightUp(studio, picture, ({ isAtRest, differs }) => isAtRest || !differs);
    if (found.differs) differences.push(`${picture.name}: ${found.differs}`);
  }
  await leave(studio);
  return differences;
}

async function lightUp({ page, devtools }, { name, width, isDark = false, dir = 'ltr', ...rest }, isDone) {
  const { forcedColors = 'none' } = rest;
  if (page.viewportSize().width !== width) await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  await page.evaluate(
    ([isDark, dir]) => {
      document.documentElement.dir = dir;
      for (const each of document.querySelectorAll('.page')) {
        each.classList.toggle('dark', isDark);
        each.classList.toggle('light', !isDark);
      }
    },
    [isDark, dir],
  );
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await see(page, name, await shot(page, devtools));
    if (isDone(found)) return found;
  }
  throw new Error(`${name}: it does not come to rest`);
}

/** The page after what it does in two frames, in the browser's quick kind of PNG. */
async function shot(page, devtools) {
  const [width, whole] = await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame();
    await frame();
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth, scrollHeight];
  });
  const height = Math.min(whole, TALLEST);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  return data;
}

/** For the next story, the page as the first was opened in. */
async function leave({ page }) {
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: WIDTHS.at(-1), height: 800 });
}
