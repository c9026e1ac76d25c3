// Every widget in every state, on a light, a dark, a forced-colors and a right-to-left page, on a phone and on a
// desktop, held against the pictures in this folder: one sheet of eight for each story. UPDATE=1 takes them anew
// (npm run pictures:update); ONLY=part of a story's id looks at some; SHEETS=folder has them elsewhere. Of what differs,
// a picture is left in node_modules/.cache/pictures. Where another browser or other letters are installed than the
// pictures were taken with, all would differ: then they are skipped, and it is said.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { serveStorybook } from '../support/built-storybook.mjs';
import { pictureOf } from './sheets.mjs';
import { drawnWith } from './drawn-with.mjs';
import { pictured } from './stories.mjs';
import { holdAgainst, openStudio, pose, takeSheet } from './take.mjs';

const { UPDATE, ONLY = '', SHEETS: folder = 'test/pictures/sheets' } = process.env;
const differences = 'node_modules/.cache/pictures';
const signature = join(folder, 'drawn-with.json');
const chosen = pictured.filter(({ id }) => id.includes(ONLY));
/** Much of a story's time is waiting for it to be shown. */
const AT_ONCE = Number(process.env.AT_ONCE) || 3;

describe('pictures', { concurrency: AT_ONCE }, () => {
  let browser;
  let storybook;
  /** Why no picture can be compared here; undefined where they can. */
  let stranger;
  const free = [];

  before(async () => {
    storybook = await serveStorybook();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
    mkdirSync(folder, { recursive: true });
    rmSync(differences, { recursive: true, force: true });
    mkdirSync(differences, { recursive: true });
    const here = await drawnWith(browser);
    if (UPDATE) writeFileSync(signature, `${JSON.stringify(here, null, 2)}\n`);
    const there = existsSync(signature) ? JSON.parse(readFileSync(signature, 'utf8')) : here;
    if (here.browser !== there.browser) stranger = `taken with ${there.browser}, and this is ${here.browser}`;
    else if (here.letters !== there.letters) stranger = 'taken with other fonts (Debian: fonts-dejavu)';
    if (stranger)
      console.log(`PICTURES NOT COMPARED: ${stranger}. To take them anew: npm run pictures:update`);
  });

  after(async () => {
    await browser?.close();
    storybook.close();
  });

  for (const entry of chosen) {
    it(`${entry.title}: ${entry.name}`, async (t) => {
      if (stranger) return t.skip(stranger);
      const studio = free.pop() ?? (await openStudio(browser));
      const file = join(folder, `${entry.id}.webp`);
      try {
        await pose(studio, storybook.origin, entry);
        if (UPDATE) return writeFileSync(file, await takeSheet(studio));
        assert.ok(existsSync(file), `${file} is missing: npm run pictures:update makes it`);
        const differs = await holdAgainst(studio, readFileSync(file));
        if (!differs.length) return;
        const seen = join(differences, `${entry.id}.png`);
        writeFileSync(seen, await pictureOf(studio.page));
        assert.fail(`${differs.join('\n')}\nSee ${seen}. If it is meant: npm run pictures:update`);
      } finally {
        free.push(studio);
      }
    });
  }

  it('no sheet is left of a story that is no more', { skip: Boolean(ONLY) }, () => {
    const known = new Set(['drawn-with.json', ...pictured.map(({ id }) => `${id}.webp`)]);
    const left = readdirSync(folder).filter((file) => !known.has(file));
    if (UPDATE) for (const file of left) rmSync(join(folder, file));
    else assert.deepEqual(left, []);
  });
});
