// The controls beside a story: each attribute, custom property and slot of the manifest has one, and it reaches the widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { entries, openRoom, serveStorybook, show } from '../support/built-storybook.mjs';

const IN_TAG = 'in the tag';
const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const firstOf = (tag) =>
  entries.find(({ type, id }) => type === 'story' && id.includes(`${tag.replace('kap-', '-')}--`));

describe('controls', () => {
  let storybook;
  let browser;

  before(async () => {
    storybook = await serveStorybook();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });

  after(async () => {
    await browser?.close();
    storybook.close();
  });

  for (const { tagName, attributes = [], cssProperties = [], slots = [] } of elements) {
    it(`of ${tagName} reach it`, async () => {
      const page = await openRoom(browser);
      const entry = firstOf(tagName);
      await show(page, storybook.origin, entry);
      const controls = await page.evaluate(async (storyId) => {
        const { argTypes, initialArgs } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId });
        // By what the table calls them: an argument may have another name.
        return Object.entries(argTypes).flatMap(([arg, { name = arg, control, options }]) =>
          control && !control.disable
            ? [[name, { arg, type: control.type ?? control, options, first: initialArgs[arg] }]]
            : [],
        );
      }, entry.id);
      const controlOf = new Map(controls);

      const set = async (name, value) => {
        const control = controlOf.get(name);
        assert.ok(control, `${name} has a control; there are ${[...controlOf.keys()].join(', ')}`);
        await page.evaluate(
          ([storyId, arg, value]) =>
            window.__STORYBOOK_PREVIEW__.channel.emit('updateStoryArgs', {
              storyId,
              updatedArgs: { [arg]: value },
            }),
          [entry.id, control.arg, value ?? sample(control)],
        );
      };
      /** Waits until something of the widget is what was set, or no longer what it was. */
      const becomes = (test, argument, what) =>
        page.waitForFunction(test, argument, { timeout: 10_000 }).catch(() => assert.fail(what));

      for (const { name } of attributes) {
        const was = await page.locator(tagName).first().getAttribute(name);
        await set(name);
        await becomes(
          ([tag, name, was]) => document.querySelector(tag)?.getAttribute(name) !== was,
          [tagName, name, was],
          `the attribute ${name}`,
        );
      }
      for (const { name } of cssProperties) {
        await set(name, '17px');
        await becomes(
          ([tag, name]) =>
            getComputedStyle(document.querySelector(tag)).getPropertyValue(name).trim() === '17px',
          [tagName, name],
          `the custom property ${name}`,
        );
      }
      // What an element that shows nothing has inside is the story itself.
      for (const { name } of tagName === 'kap-practice' ? [] : slots) {
        await set(name || IN_TAG, `<b>${name} of a test</b>`);
        await becomes(
          ([tag, name]) => {
            const words = [...document.querySelector(tag).querySelectorAll('b')];
            const own = words.find(({ textContent }) => textContent === `${name} of a test`);
            return own && (own.closest('[slot]')?.slot ?? '') === name;
          },
          [tagName, name],
          `the slot ${name || 'without a name'}`,
        );
      }
      await page.close();
    });
  }
});

/** Something else than what a story begins with. */
function sample({ type, options, first }) {
  if (options) return options.findLast((option) => option !== first);
  if (type === 'boolean') return !first;
  if (type === 'number') return 7;
  return 'a-test';
}
