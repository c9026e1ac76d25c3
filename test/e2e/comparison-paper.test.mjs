// The whole comparison on paper: the built files in a closed root, printed to PDF by a real browser, its pages counted.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { createDemo } from '../../examples/server/index.mjs';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { createVisitor } from '../support/visitor.mjs';

describe('the comparison on paper', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kap-paper-'));
  let demo;
  let browser;

  before(async () => {
    demo = await createDemo({ dist: 'dist', databasePath: join(scratch, 'requests.sqlite') });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** A page with nothing but a comparison on it. */
  async function open(lang) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/alone.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Alone</title><main>
          <script type="module" src="/kap/kap.js"></script><kap-comparison></kap-comparison></main>`,
      }),
    );
    // In place of the printer, which takes the document as it is at that moment: in the frame's own mode of layout, so
    // without a doctype that the frame does not have.
    await page.addInitScript(() => {
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          const realm = get.call(this);
          if (realm) realm.print = () => (globalThis.printed = asPrinted(realm));
          return realm;
        },
      });
      const asPrinted = ({ document, getComputedStyle }) => {
        const { compatMode, doctype, documentElement, adoptedStyleSheets, body } = document;
        const rules = adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .map(({ cssText }) => cssText);
        const sizes = [...body.querySelectorAll('tbody :is(th, td)')].map(
          (each) => getComputedStyle(each).fontSize,
        );
        return {
          compatMode,
          sizes: [...new Set([getComputedStyle(body).fontSize, ...sizes])],
          text: `${doctype ? '<!doctype html>' : ''}<html lang="${documentElement.lang}"><style>${rules.join('')}</style>${body.outerHTML}`,
        };
      };
    });
    await page.goto(`${demo.url}/juniper-room/alone.html`);
    return page;
  }

  /** How many pages a PDF has. */
  const countPages = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

  for (const [lang, press] of [
    ['en', 'Print'],
    ['es', 'Imprimir'],
  ]) {
    it(`with all options and all points it takes two pages, in type of at least 7 points (${lang})`, async () => {
      const page = await open(lang);
      const visitor = await createVisitor(page);
      await visitor.press('button', press);
      await page.waitForFunction(() => globalThis.printed);
      const { text, compatMode, sizes } = await page.evaluate(() => globalThis.printed);
      assert.equal(sizes.length, 1, `the table has the type of its page: ${sizes}`);
      const paper = await browser.newPage();
      await paper.route('**/paper.html', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: text }),
      );
      await paper.goto(`${demo.url}/paper.html`);
      assert.equal(await paper.evaluate(() => document.compatMode), compatMode);
      const { cells, smallest } = await paper.evaluate(() => ({
        cells: document.querySelectorAll('tbody tr:has(th[scope=row]) td').length,
        smallest: Math.min(
          ...[...document.querySelectorAll('body, h1, th, td, p, li')].map((each) =>
            parseFloat(getComputedStyle(each).fontSize),
          ),
        ),
      }));
      assert.equal(cells, 21 * 5);
      assert.ok(smallest * 0.75 > 6.99, `${smallest} px`);
      for (const format of ['Letter', 'A4']) {
        assert.equal(countPages(await paper.pdf({ format, landscape: true })), 2, format);
      }
      await page.close();
      await paper.close();
    });
  }

  it('by the page’s own print command it is a table that nothing is cut off from', async () => {
    const page = await open('en');
    const visitor = await createVisitor(page);
    await visitor.find('button', 'Print');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    assert.equal(await visitor.sees('button', 'Print'), false);
    const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
    assert.ok(width <= 720, `${width} px`);
    const names = (await visitor.tree())
      .filter(({ role }) => role === 'columnheader')
      .map(({ name }) => name);
    assert.equal(names.length, 5);
    assert.ok(countPages(await page.pdf({ format: 'Letter' })) < 12);
    await page.close();
  });
});
