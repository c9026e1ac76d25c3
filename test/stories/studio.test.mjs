// The theme studio in the built Storybook, used as somebody does who sees it for the first time: by keyboard, with a
// brand color, a mistake, files of their own, and something to paste at the end. With PICTURES=folder pictures are kept.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { openRoom, serveStorybook } from '../support/built-storybook.mjs';

const pictures = process.env.PICTURES;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const files = {
  'WordPress theme.json': JSON.stringify({
    version: 3,
    settings: {
      color: {
        palette: [
          { slug: 'primary', name: 'Plum', color: '#7a3b69' },
          { slug: 'base', name: 'Paper', color: '#fdfaf7' },
        ],
      },
    },
    styles: { elements: { button: { border: { radius: 'calc(1px + 1em)' } } } },
  }),
  'Design tokens (DTCG)': JSON.stringify({
    color: { brand: { $type: 'color', $value: '#1d4f8a' } },
    radius: { control: { $type: 'dimension', $value: { value: 4, unit: 'px' } } },
  }),
  CSS: ':root {\n  --brand: #8a3a1d;\n  --background: #fffaf5;\n  --font-heading: Georgia, serif;\n}',
};
const brands = { 'WordPress theme.json': '#7a3b69', 'Design tokens (DTCG)': '#1d4f8a', CSS: '#8a3a1d' };

describe('theme studio', () => {
  let served;
  let browser;
  let page;
  let said;
  let strangers;

  before(async () => {
    served = await serveStorybook();
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
    if (pictures) mkdirSync(pictures, { recursive: true });
  });

  after(async () => {
    await browser?.close();
    served?.close();
  });

  /** A new person: nothing that was done before is there. */
  async function arrive(size = { width: 1440, height: 900 }) {
    await page?.close();
    page = await openRoom(browser, size);
    said = [];
    strangers = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== served.origin) strangers.push(url.href);
    });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.origin });
  }

  beforeEach(() => arrive());

  const open = async (hash = '') => {
    await page.goto(
      `${served.origin}/iframe.html?id=theme-studio--studio&viewMode=story&globals=a11y.manual:!true${hash}`,
    );
    await page.getByRole('tab', { name: 'Brand' }).waitFor();
  };
  const tab = (name) => page.getByRole('tab', { name }).click();
  const panel = (name) => page.getByRole('tabpanel', { name });
  const clipboard = (at = page) => at.evaluate(() => navigator.clipboard.readText());
  const frame = (device) => page.frameLocator(`iframe[data-device=${device}]`);

  /** A custom property as a widget in the preview has it. */
  const inPreview = (property, device = 'desktop', at = page) =>
    at
      .frameLocator(`iframe[data-device=${device}]`)
      .locator('kap-comparison')
      .evaluate((widget, property) => getComputedStyle(widget).getPropertyValue(property).trim(), property);

  async function eventually(read, expected, what) {
    const end = Date.now() + 20_000;
    let found = await read();
    while (found !== expected && Date.now() < end) {
      await new Promise((next) => setTimeout(next, 50));
      found = await read();
    }
    assert.equal(found, expected, what);
  }

  async function violations() {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // The practice page in the frames is held to the same in its own story.
      const options = { runOnly, iframes: false, rules: { region: { enabled: false } } };
      const { violations } = await window.axe.run('#storybook-root', options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
  }

  const picture = async (name) => {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
  };

  it('is found, and left with something pasted, in few steps', async (t) => {
    const began = Date.now();
    let steps = 1;
    const step = async (act) => {
      await act;
      steps += 1;
    };
    await page.goto(`${served.origin}/`, { waitUntil: 'load' });
    const tree = page.locator('#storybook-explorer-tree');
    await step(tree.getByRole('link', { name: 'Theme studio', exact: true }).click());
    const inside = page.frameLocator('#storybook-preview-iframe');
    await step(inside.getByRole('textbox', { name: 'Brand color', exact: true }).fill('#7a3b69'));
    await step(inside.getByRole('tab', { name: 'Export' }).click());
    await step(inside.getByRole('radio', { name: 'Plain HTML' }).check());
    const head = inside.getByRole('button', { name: 'Copy: In the head' });
    await step(head.click());
    await inside.getByText('Copied', { exact: true }).waitFor();
    const first = await clipboard();
    await step(inside.getByRole('button', { name: 'Copy: In the page' }).click());
    await eventually(async () => (await clipboard()) !== first, true, 'the second part');
    const second = await clipboard();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    t.diagnostic(`${steps} steps and 2 pastes, ${seconds} seconds for a machine`);
    assert.ok(steps <= 7, `${steps} steps`);

    // A link copied inside Storybook's own window opens the studio, with the theme.
    await inside.getByRole('button', { name: 'Copy link' }).click();
    await inside.getByText('Link copied.', { exact: false }).waitFor();
    const guest = await browser.newPage();
    await guest.goto(await clipboard());
    const color = guest.getByRole('textbox', { name: 'Brand color', exact: true });
    await eventually(() => color.inputValue(), '#7a3b69', 'the color behind the link');
    await guest.close();

    // The practice's own page, with the files where the first step says.
    const demo = await browser.newPage();
    await demo.route(`${served.origin}/kap/**`, (route) =>
      route.fulfill({
        path: `dist${new URL(route.request().url()).pathname.slice('/kap'.length)}`,
        contentType: 'text/javascript',
      }),
    );
    const html = `<!doctype html><html lang="en"><head><title>Practice</title>${first}</head><body>${second}</body></html>`;
    await demo.route(`${served.origin}/page.html`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    await demo.route(`${served.origin}/practice.json`, (route) =>
      route.fulfill({ json: { practice: { name: 'Test' } } }),
    );
    await demo.goto(`${served.origin}/page.html`);
    const accent = () =>
      demo.evaluate(() => {
        const widget = document.querySelector('kap-comparison:defined');
        return widget && getComputedStyle(widget).getPropertyValue('--_accent').trim();
      });
    await eventually(accent, '#7a3b69', 'the accent of the pasted widget');
    await demo.close();
    assert.deepEqual(strangers, []);
  });

  it('takes a color from the keyboard, and shows it in all widgets at both widths', async () => {
    await open();
    await frame('desktop').locator('kap-comparison').waitFor();
    await frame('phone').locator('kap-comparison').waitFor();
    const before = await inPreview('--_accent');
    // From the chosen tab on, as a person would who has no mouse.
    await page.getByRole('tab', { name: 'Brand' }).focus();
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.id === 'code' ? at.getRootNode().host.label : '';
      });
    for (let presses = 0; presses < 14 && (await focused()) !== 'Brand color'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    assert.equal(await focused(), 'Brand color');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('#7a3b69');
    await page.keyboard.press('Enter');
    assert.notEqual(before, '#7a3b69');
    for (const device of ['desktop', 'phone']) {
      await eventually(() => inPreview('--_accent', device), '#7a3b69', device);
    }
    const tags = await frame('desktop')
      .locator('body')
      .evaluate((body) => [...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))]);
    assert.equal(tags.filter((tag) => tag.startsWith('kap-')).length, 9);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    assert.deepEqual(said, []);
    assert.deepEqual(strangers, []);
  });

  it('says where something cannot be read, and mends it with one press', async () => {
    await open();
    await frame('desktop').locator('kap-comparison').waitFor();
    await tab('Colors');
    const field = panel('Colors').getByRole('textbox', { name: 'Links', exact: true });
    await field.fill('#a9c9c5');
    await field.press('Enter');
    await tab('Contrast 1');
    const mark = frame('desktop').getByRole('button', { name: /^Links: contrast/ });
    await mark.first().waitFor();
    const part = panel('Contrast').getByRole('listitem').filter({ hasText: 'Links' }).first();
    assert.match(await part.textContent(), /\d\.\d\d:1\s*of the 4\.5:1/);
    await picture('contrast');

    // To the place, and from the place back to the color.
    await part.getByRole('button', { name: 'Show Links in the preview' }).click();
    const isMarkFocused = () =>
      mark.evaluateAll((buttons) => buttons.some((button) => button.getRootNode().activeElement === button));
    await eventually(isMarkFocused, true, 'a mark has the focus');
    await page.keyboard.press('Enter');
    await panel('Colors').waitFor();

    await tab('Contrast 1');
    await part.getByRole('button', { name: /^Take #/ }).click();
    await panel('Contrast').getByText('Everything can be read').waitFor();
    await eventually(() => mark.count(), 0, 'no mark is left');
    assert.deepEqual(said, []);
  });

  it('shows signs and the focus where they are, in the state in which a visitor sees them', async () => {
    await open('#kap=1&p=2f6f6a&light=danger:f0b0a8,warning:e8c890,success:b8e0c0,focus:d8e8e6');
    await page.locator('figure.phone.ready').waitFor();
    await tab('Contrast 4');
    for (const name of ['Mistakes', 'Warnings', 'Confirmations', 'Focus ring']) {
      await panel('Contrast')
        .getByRole('button', { name: `Show ${name} in the preview` })
        .click();
      for (const device of ['desktop', 'phone']) {
        const mark = frame(device).getByRole('button', { name: new RegExp(`^${name}: contrast`) });
        await mark.first().waitFor();
      }
      await page.getByText(`Marked in the preview: ${name}.`).waitFor();
      await picture(`state ${name}`);
    }
    assert.deepEqual(said, []);
    assert.deepEqual(strangers, []);
  });

  it('measures a page as it is, says that it has to change, and offers pages that work', async () => {
    await open();
    const field = page.getByRole('textbox', { name: 'Background', exact: true });
    await field.fill('#808080');
    await field.press('Enter');
    await panel('Brand')
      .getByText(/no set of colors can be read everywhere/)
      .waitFor();
    await eventually(() => inPreview('--page'), '#808080', 'their own page');
    await tab('Contrast 1');
    await panel('Contrast').getByText('Your page has to change', { exact: false }).waitFor();
    await picture('grey');
    assert.deepEqual(await violations(), []);
    await panel('Contrast').getByRole('button', { name: 'Take #9e9e9e' }).click();
    await panel('Contrast').getByText('Everything can be read').waitFor();
    await eventually(() => inPreview('--page'), '#9e9e9e', 'the page that was taken');
  });

  it('takes no see-through color, says why, and offers the solid one', async () => {
    await open();
    const field = page.getByRole('textbox', { name: 'Brand color', exact: true });
    await field.fill('#7a3b6980');
    await field.press('Enter');
    await page.getByText('This color is see-through', { exact: false }).waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await violations(), []);
    await page.getByRole('button', { name: 'Take #7a3b69 for Brand color' }).click();
    await eventually(() => inPreview('--_accent'), '#7a3b69', 'the solid color');
  });

  it('asks which color is the brand’s where nothing says so', async () => {
    await open();
    await tab('Import');
    const use = async (text) => {
      await panel('Import').getByRole('textbox', { name: 'Or paste it' }).fill(text);
      await panel('Import').getByRole('button', { name: 'Use it' }).click();
    };
    await use('.btn { background: #7a3b69 } a { color: #1d4f8a }');
    const result = panel('Import').getByRole('region', { name: 'Taken from CSS' });
    await eventually(() => inPreview('--_accent'), '#7a3b69', 'what a button has');
    await result.getByRole('button', { name: '#1d4f8a' }).click();
    await eventually(() => inPreview('--_accent'), '#1d4f8a', 'what was chosen');
    await picture('import which');
    assert.deepEqual(await violations(), []);
    await result.getByRole('button', { name: 'Take it back' }).click();
    await eventually(() => inPreview('--_accent'), '#2f6f6a', 'the accent before');
    await use(':root { --font-heading: Georgia; --background: #fffaf5 }');
    await panel('Import').getByRole('region', { name: '2 things taken from CSS' }).waitFor();
    await eventually(() => inPreview('--page'), '#fffaf5', 'what was taken is used');
  });

  it('says what of a link it could not take', async () => {
    await open('#kap=1&p=7a3b69&light=link:zzz,muted:5a3344');
    await page.getByRole('alert').filter({ hasText: 'Links: “zzz” is no color' }).waitFor();
    await eventually(() => inPreview('--_muted'), '#5a3344', 'the rest');
    assert.deepEqual(await violations(), []);
    await arrive();
    await open('#kap=%E0%A4%A');
    await page.getByRole('alert').filter({ hasText: 'broken' }).waitFor();
  });

  for (const [kind, text] of Object.entries(files)) {
    it(`takes a brand from ${kind}`, async () => {
      await open();
      await tab('Import');
      await panel('Import').getByRole('textbox', { name: 'Or paste it' }).fill(text);
      await panel('Import').getByRole('button', { name: 'Use it' }).click();
      const result = panel('Import').getByRole('region', { name: `Taken from ${kind}` });
      await result.waitFor();
      assert.ok((await result.getByRole('rowheader', { name: 'Brand color' }).count()) === 1);
      await eventually(() => inPreview('--_accent'), brands[kind], 'the accent');
      if (kind.startsWith('WordPress')) {
        const problem = result.getByRole('listitem').first();
        for (const word of ['border.radius', 'Expected', 'Found']) {
          assert.ok((await problem.textContent()).includes(word), word);
        }
      }
      await picture(`import ${kind}`);
      await result.getByRole('button', { name: 'Take it back' }).click();
      await eventually(() => inPreview('--_accent'), '#2f6f6a', 'the accent before');
    });
  }

  it('has something to paste for every platform, and to save', async () => {
    await open();
    await tab('Export');
    for (const name of [
      'WordPress',
      'Wix',
      'Squarespace',
      'Webflow',
      'Plain HTML',
      'CSS file',
      'Design tokens',
    ]) {
      await panel('Export').getByRole('radio', { name, exact: true }).check();
      const code = panel('Export').locator('pre').first();
      assert.match(await code.textContent(), /accent|kap\.js/, name);
      await panel('Export').getByRole('button', { name: /^Copy/ }).first().click();
      assert.equal(await clipboard(), await code.textContent(), name);
      assert.ok((await panel('Export').getByRole('listitem').count()) >= 3, name);
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel('Export').getByRole('button', { name: 'Download' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'kap-theme.tokens.json');
    await picture('export');
  });

  it('is the same for whoever opens the link', async () => {
    await open();
    await page.getByRole('button', { name: /Rose dawn/ }).click();
    await tab('Colors');
    const field = panel('Colors').getByRole('textbox', { name: 'Quiet text', exact: true });
    await field.fill('#5a3344');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await clipboard();

    const { origin, hash } = new URL(link);
    assert.equal(origin, served.origin);
    await arrive();
    await open(hash);
    await eventually(() => inPreview('--_accent'), '#a23a5e', 'the accent');
    await eventually(() => inPreview('--_muted'), '#5a3344', 'the color set by hand');
    assert.equal(await page.getByRole('button', { name: /Rose dawn/ }).getAttribute('aria-pressed'), 'true');
  });

  it('goes back and forth, and begins anew', async () => {
    await open();
    await page.getByRole('button', { name: /Deep sea/ }).click();
    await eventually(() => inPreview('--_accent'), '#0e5a73', 'taken');
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => inPreview('--_accent'), '#2f6f6a', 'undone');
    await page.getByRole('button', { name: 'Redo' }).click();
    await eventually(() => inPreview('--_accent'), '#0e5a73', 'done again');
    await page.getByRole('button', { name: 'Start over' }).click();
    await eventually(() => inPreview('--_accent'), '#2f6f6a', 'anew');
  });

  for (const [name, size] of [
    ['desk', { width: 1440, height: 900 }],
    ['tablet', { width: 1024, height: 768 }],
    ['tablet upright', { width: 768, height: 1024 }],
    ['phone', { width: 375, height: 780 }],
  ]) {
    it(`is sound in every tab on a ${name}`, async () => {
      await arrive(size);
      await open();
      await page.locator('figure.ready').first().waitFor();
      for (const each of ['Brand', 'Colors', 'Contrast', 'Import', 'Export']) {
        await tab(each);
        assert.deepEqual(await violations(), [], each);
        const { wide, high } = await page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
          return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
        });
        assert.ok(wide <= 0, `${each} is ${wide} px too wide`);
        // On a phone one part stands above the other, and the page scrolls.
        if (name !== 'phone') assert.ok(high <= 0, `${each} is ${high} px too high`);
        await picture(`${name} ${each}`);
      }
      assert.deepEqual(said, []);
      assert.deepEqual(strangers, []);
    });
  }
});
