// Sheets: the eight pictures of a story side by side as one WebP, read and written by the browser that takes them.
// What is kept of a picture, and what counts as another one, is in boxes.mjs.
import { readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
/** Both modules as one, since a page of Storybook has no way to the second. */
const handling = `data:text/javascript;base64,${Buffer.from(
  read('in-page.mjs').replace(/^import .*$/m, () => read('boxes.mjs')),
).toString('base64')}`;

/** Calls a function of in-page.mjs in a page. */
const call = (page, name, ...args) =>
  page.evaluate(
    async ([module, name, args]) => (await import(module))[name](...args),
    [handling, name, args],
  );

/** @param {import('playwright-core').Page} page */
export const openSheet = (page, sheet, pictures) =>
  call(page, 'openSheet', sheet.toString('base64'), pictures);
/** @returns {Promise<{ isAtRest: boolean, differs?: string }>} */
export const see = (page, name, png) => call(page, 'see', name, png);
/** All that was seen, as WebP. */
export const sheetOf = async (page) => Buffer.from(await call(page, 'sheetOf'), 'base64');
/** What differs, as PNG. */
export const pictureOf = async (page) => Buffer.from(await call(page, 'pictureOf'), 'base64');
