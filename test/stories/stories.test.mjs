// Opens every story of the built Storybook in a real browser: nothing may be said on the console, axe may find nothing,
// and nobody but Storybook's own server may be asked for anything. With PICTURES=folder a picture of each is kept; with
// GLOBALS="page:dark;language:es;width:phone" every story is opened with the toolbar set so. Each is also shown in Spanish
// and in two of the twelve looks (six finished themes, light and dark), so that every look sees a sixth of the stories;
// THEMES=all shows each in all twelve.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { PRESETS, presetTheme } from '../../dist/theme-tools.js';
import { entries, openRoom, serveStorybook, show as showEntry } from '../support/built-storybook.mjs';

const pictures = process.env.PICTURES;
const chosen = process.env.GLOBALS ?? '';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const stories = entries.filter(({ type }) => type === 'story');
/** The finished themes on a light and on a dark page. */
const looks = PRESETS.flatMap((preset) =>
  ['light', 'dark'].map((mode) => {
    const theme = presetTheme(preset);
    return {
      name: `${preset.id}, ${mode}`,
      isDark: mode === 'dark',
      style: { ...theme[mode], ...theme.shared },
    };
  }),
);
/** What another language can change of what axe finds: a name that is missing or double, words in the wrong language. */
const BY_LANGUAGE = [
  ...['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language', 'cat.aria'],
  ...['cat.tables', 'cat.structure', 'cat.semantics', 'cat.keyboard'],
];

/** How many are open at once: much of a story's time is waiting for it to come to rest. */
const AT_ONCE = 3;
/** One story of each element, to try the toolbar on; a tool that is a page of its own does not follow it. */
const following = stories.filter(({ tags }) => !tags.includes('whole-page'));
const firsts = [
  ...new Map(following.toReversed().map((story) => [story.title, story])).values(),
].toReversed();

describe('stories', { concurrency: AT_ONCE }, () => {
  let browser;
  let storybook;
  let origin;
  const free = [];

  before(async () => {
    storybook = await serveStorybook();
    origin = storybook.origin;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
    if (pictures) mkdirSync(pictures, { recursive: true });
  });

  after(async () => {
    await browser?.close();
    storybook.close();
  });

  /** A page, with what is said on its console and whom it asks beside Storybook. */
  async function open() {
    const page = await openRoom(browser);
    const room = { page, said: [], strangers: [] };
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

  for (const [index, entry] of entries.entries()) {
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
      if (entry.type !== 'story' || chosen) return;
      const some = [looks[index % looks.length], looks[(index + 7) % looks.length]];
      for (const look of process.env.THEMES === 'all' ? looks : some) {
        await wear(page, look);
        // What a theme changes of what axe finds.
        assert.deepEqual(await violations(page, ['color-contrast', 'link-in-text-block']), [], look.name);
      }
      await wear(page, { style: {} });
      await page.evaluate(() => (document.documentElement.lang = 'es'));
      await page.waitForLoadState('networkidle');
      // Names, roles, parts of the page: colors are seen above.
      assert.deepEqual(await violations(page, BY_LANGUAGE), [], 'in Spanish');
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

  async function show({ page, strangers }, entry, globals) {
    await showEntry(page, origin, entry, globals);
    assert.deepEqual(strangers, [], 'requests that leave Storybook');
  }

  /** Puts a theme on the page, or takes it off. */
  const wear = (page, look) =>
    page.evaluate(({ style, isDark = false }) => {
      for (const each of document.querySelectorAll('.page')) {
        each.classList.toggle('dark', isDark);
        each.style.cssText = '';
        for (const [name, value] of Object.entries(style)) each.style.setProperty(name, value);
      }
    }, look);

  async function violations(page, only) {
    await page.evaluate(axe);
    return page.evaluate(async (only) => {
      const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const runOnly = only ?? all;
      // A story is a part of a page: that it has no main landmark or first heading is the page's matter.
      const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
      const result = await window.axe.run('#storybook-root', { runOnly, rules });
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    }, only);
  }
});
