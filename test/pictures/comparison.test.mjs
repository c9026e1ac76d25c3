// What the pictures are for: a break that a person would see must be one that they notice, and the same again must not.
// Real stories are broken as a change of ours might break them, one thing at a time.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { entries, serveStorybook } from '../support/built-storybook.mjs';
import { BREAKS, FORM, LIST, QUESTION } from './breaks.mjs';
import { holdAgainst, openStudio, pose, takeSheet } from './take.mjs';

/** Light on a phone and dark on a desktop: the other pictures are more of the same. */
const PAGES = ['light, 375 px', 'dark, 1100 px'];

describe('the comparison of pictures', () => {
  let browser;
  let storybook;

  before(async () => {
    storybook = await serveStorybook();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    storybook.close();
  });

  for (const id of [QUESTION, FORM, LIST]) {
    describe(id, () => {
      let studio;
      let sheet;

      before(async () => {
        studio = await openStudio(browser);
        await pose(
          studio,
          storybook.origin,
          entries.find((entry) => entry.id === id),
        );
        sheet = await takeSheet(studio, PAGES);
      });
      after(() => studio.page.close());

      it('is quiet when nothing has changed, also in another window', async () => {
        assert.deepEqual(await holdAgainst(studio, sheet, PAGES), []);
        const other = await openStudio(browser);
        await pose(
          other,
          storybook.origin,
          entries.find((entry) => entry.id === id),
        );
        assert.deepEqual(await holdAgainst(other, sheet, PAGES), []);
        await other.page.close();
      });

      for (const { name, act, in: where = [id], on = /./ } of BREAKS) {
        if (!where.includes(id)) continue;
        it(`notices: ${name}`, async () => {
          const undo = await studio.page.evaluateHandle(act);
          assert.ok(await undo.evaluate((undo) => typeof undo === 'function'), 'there is something to break');
          const differs = await holdAgainst(studio, sheet, PAGES);
          await undo.evaluate((undo) => undo());
          assert.deepEqual(
            differs.map((text) => text.split(': ')[0]),
            PAGES.filter((page) => on.test(page)),
          );
        });
      }

      it('is quiet again when all is mended', async () => {
        assert.deepEqual(await holdAgainst(studio, sheet, PAGES), []);
      });
    });
  }
});
