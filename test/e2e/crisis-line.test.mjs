// The crisis line where something is in the way: a list that does not come, colors of the reader's own, paper.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { createDemo } from '../../examples/server/index.mjs';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { createVisitor } from '../support/visitor.mjs';

const LIST = '**/kap/list-*.js';
const MORE = 'More help lines';

describe('the crisis line', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kap-crisis-'));
  let demo;
  let browser;
  let page;

  before(async () => {
    demo = await createDemo({ dist: 'dist', databasePath: join(scratch, 'requests.sqlite') });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  afterEach(() => page?.close());

  /** A page with nothing but a crisis line on it. */
  async function open(attributes, { isListThere = true, ...settings } = {}) {
    page = await browser.newPage({ viewport: { width: 375, height: 740 }, ...settings });
    if (!isListThere) await page.route(LIST, (route) => route.abort());
    await page.route('**/alone.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Alone</title><main>
          <script type="module" src="/kap/kap.js"></script>
          <kap-crisis-line ${attributes}><a href="tel:988">988</a></kap-crisis-line></main>`,
      }),
    );
    await page.goto(`${demo.url}/juniper-room/alone.html`);
    return createVisitor(page);
  }

  for (const [form, attributes, main] of [
    ['in one line', 'compact', ['Call 988', 'Text 988', 'In danger: 911']],
    ['in full', '', ['In danger right now: call 911', 'Call 988', 'Text 988']],
  ]) {
    it(`${form} keeps its main numbers where the list does not load, says so, and brings it on a later press`, async () => {
      const visitor = await open(attributes, { isListThere: false });
      for (const name of main) await visitor.find('link', name);
      const failed = page.waitForEvent('requestfailed');
      await visitor.press('DisclosureTriangle', MORE);
      await failed;
      await visitor.find('StaticText', 'Could not be loaded. Press again.');
      for (const name of main) await visitor.find('link', name);

      await page.unroute(LIST);
      await visitor.press('DisclosureTriangle', MORE);
      await visitor.find('link', 'Text HOME to 741741');
      for (const name of main) await visitor.find('link', name);
    });
  }

  it('has buttons to copy with a mouse, and none where one touches and the links call', async () => {
    for (const [settings, hasCopies] of [
      [{}, true],
      [{ hasTouch: true, isMobile: true }, false],
      [{ hasTouch: true }, false],
    ]) {
      const visitor = await open('', settings);
      await visitor.find('link', 'Text HOME to 741741');
      const copies = await page.evaluate(
        () =>
          [...document.querySelector('kap-crisis-line').shadowRoot.querySelectorAll('.copy')].filter((each) =>
            each.checkVisibility(),
          ).length,
      );
      assert.equal(copies > 0, hasCopies, JSON.stringify(settings));
      await page.close();
    }
  });

  it('in colors of the reader’s own has a border around every button and a mark at its edge', async () => {
    for (const attributes of ['', 'compact']) {
      const visitor = await open(attributes, { forcedColors: 'active' });
      if (attributes) await visitor.press('DisclosureTriangle', MORE);
      await visitor.find('link', 'Text HOME to 741741');
      const bare = await page.evaluate(() => {
        const root = document.querySelector('kap-crisis-line').shadowRoot;
        const hasEdge = (each) => {
          const { borderInlineStartWidth, borderBlockStartWidth, borderInlineStartStyle } =
            getComputedStyle(each);
          const width = Math.max(parseFloat(borderInlineStartWidth), parseFloat(borderBlockStartWidth));
          return width >= 1 && borderInlineStartStyle !== 'none';
        };
        const all = [...root.querySelectorAll('a.button, button, .strip')];
        // A copy button shares the border of the link before it.
        return all.filter((each) => !hasEdge(each) && !each.matches('.copy')).map((each) => each.outerHTML);
      });
      assert.deepEqual(bare, []);
      await page.close();
    }
  });

  it('on paper has every number, those behind the disclosure too, and no button to copy', async () => {
    for (const attributes of ['', 'compact']) {
      const visitor = await open(attributes);
      await visitor.find('link', 'Call 988');
      await page.waitForFunction(
        () => document.querySelector('kap-crisis-line').shadowRoot.querySelector('ul') !== null,
      );
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => {
        const root = document.querySelector('kap-crisis-line').shadowRoot;
        const isSeen = (each) => each.getBoundingClientRect().height > 0 && each.checkVisibility();
        return {
          numbers: [...root.querySelectorAll('a')].filter(isSeen).map((each) => each.textContent.trim()),
          copies: [...root.querySelectorAll('.copy')].filter(isSeen).length,
        };
      });
      for (const number of ['988', '911', '741741', '838255', '1-866-488-7386', '1-800-662-4357'])
        assert.ok(
          seen.numbers.some((name) => name.includes(number)),
          `${attributes}: ${number} in ${seen.numbers}`,
        );
      assert.equal(seen.copies, 0);
      await page.close();
    }
  });
});
