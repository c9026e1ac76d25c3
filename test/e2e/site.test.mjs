// The demonstration site as a visitor on a phone meets it: the built files, a real browser, the real receiver and its
// database.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import Database from 'libsql';
import { chromium } from 'playwright-core';
import { createDemo } from '../../examples/server/index.mjs';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { createVisitor } from '../support/visitor.mjs';
import { signIn } from './receiver-support.mjs';

const pages = [
  '',
  'for-me.html',
  'what-happens.html',
  'therapists.html',
  'questions.html',
  'plan.html',
  'contact.html',
  'privacy.html',
];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('demonstration site', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kap-site-'));
  const databasePath = join(scratch, 'requests.sqlite');
  let demo;
  let browser;
  let context;
  let page;
  let visitor;
  let said;
  let foreign;

  before(async () => {
    demo = await createDemo({ dist: 'dist', databasePath });
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 375, height: 740 }, locale: 'en-US' });
    await watchShifts(context);
    page = await context.newPage();
    said = [];
    foreign = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.url)) foreign.push(request.url());
    });
    visitor = await createVisitor(page);
  });
  afterEach(() => context.close());

  const open = async (path) => {
    await page.goto(`${demo.url}${path}`, { waitUntil: 'load' });
    await ready(page);
  };
  const rows = () => {
    const database = new Database(databasePath, { readonly: true });
    try {
      return database.prepare('select * from requests').all();
    } finally {
      database.close();
    }
  };

  for (const id of ['juniper-room', 'marigold-house', 'tidewren', 'saltgrass', 'lanternfield']) {
    it(`${id}: every page is quiet, still, whole and open to all`, async () => {
      for (const name of pages) {
        const path = `/${id}/${name}`;
        await open(path);
        assert.deepEqual(said, [], path);
        assert.deepEqual(foreign, [], path);
        assert.equal(await shift(page), 0, `layout shift on ${path}`);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `${path} is ${sideways} px too wide`);
        await page.evaluate(`window.exports = undefined; ${axe}`);
        const found = await page.evaluate(async () =>
          (await window.axe.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        );
        assert.deepEqual(found, [], `axe on ${path}`);
      }
    });
  }

  for (const width of [375, 1280]) {
    it(`at ${width} px nothing moves when the widgets come late, one by one`, async () => {
      // Nearly all of it is waiting: all the pages of the site at once.
      await Promise.all(
        pages.map(async (name) => {
          const tab = await context.newPage();
          await tab.setViewportSize({ width, height: 740 });
          let late = 0;
          await tab.route(/\/kap\/|practice\.json|therapists\.(csv|json)$/, async (route) => {
            late = (late + 60) % 290;
            await new Promise((past) => setTimeout(past, late));
            await route.continue();
          });
          await tab.goto(`${demo.url}/marigold-house/${name}`, { waitUntil: 'load' });
          await ready(tab);
          assert.equal(await shift(tab), 0, `layout shift on ${name}`);
        }),
      );
    });
  }

  it('a request for a call is stored as it was typed, once, and the inbox shows it', async () => {
    await open('/juniper-room/contact.html');
    await fillIn();
    await page.keyboard.press('Tab');
    await visitor.press('button', 'Send my request');
    await visitor.find('heading', /sent|thank/i);
    const [row, ...others] = rows().filter(({ name }) => name === 'Ottilie Brandt-Vance');
    assert.deepEqual(others, []);
    assert.equal(row.practice, 'juniper-room');
    assert.equal(row.email, 'ottilie@example.org');
    assert.equal(row.state, 'CA');
    assert.deepEqual(said, []);
    assert.ok(!page.url().includes('ottilie'), page.url());
    const inbox = await signIn(demo.url, demo.inbox.password);
    assert.ok((await inbox.page()).includes('Ottilie Brandt-Vance'));
  });

  it('no page of the site links to the inbox', async () => {
    for (const name of pages) {
      const html = await (await fetch(`${demo.url}/juniper-room/${name}`)).text();
      assert.ok(!html.includes('inbox'), name);
    }
  });

  const failures = {
    'is down': (route) => route.abort('connectionrefused'),
    'answers 500': (route) => route.fulfill({ status: 500, body: 'no' }),
    'answers 400': (route) =>
      route.fulfill({
        status: 400,
        json: { errors: [{ field: 'email', code: 'invalid', message: 'no such mailbox' }] },
      }),
    'answers with a web page': (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Hello</title>' }),
  };
  for (const [what, answer] of Object.entries(failures)) {
    it(`when the receiver ${what}, nothing is called sent and all that was typed is there`, async () => {
      await page.route('**/receiver/requests/**', answer);
      await open('/juniper-room/contact.html');
      await fillIn();
      await visitor.press('button', 'Send my request');
      await page.waitForFunction(() => window.failed === true);
      assert.equal((await visitor.find('textbox', 'Name')).value, 'Ottilie Brandt-Vance');
      assert.equal(await visitor.sees('heading', /sent|thank/i), false);
      assert.ok(await visitor.sees('link', /\(310\) 555-0142/));
    });
  }

  it('from a therapist’s card to the form, with that therapist chosen', async () => {
    await open('/marigold-house/therapists.html');
    await visitor.press('button', 'Filters');
    await visitor.press('checkbox', /^Polaris Insight Center/);
    await page.keyboard.press('Escape');
    await visitor.press('link', 'Request a call with Xóchitl Merriweather');
    await page.waitForFunction(() => document.querySelector('kap-discovery-call')?.hasAttribute('therapist'));
    assert.match(page.url(), /therapists\.html$/);
    assert.match(await visitor.words(), /Xóchitl Merriweather/);
  });

  it('from filter to filter and back by the browser’s own Back, with the address telling no more than it may', async () => {
    await open('/marigold-house/therapists.html');
    await visitor.find('button', 'Filters');
    await visitor.press('button', 'Filters');
    await visitor.press('checkbox', /^Marriage and family therapist/);
    await visitor.press('checkbox', /^Depression/);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\?kap-license=LMFT$/);
    await visitor.find('button', /License: Marriage and family/);
    await page.goBack();
    await page.waitForURL(/therapists\.html$/);
    await visitor.find('button', /Works with: Depression/);
    assert.equal(await visitor.sees('button', /License: Marriage and family/), false);
    await page.goForward();
    await visitor.find('button', /License: Marriage and family/);
  });

  it('the self-check by keyboard alone, told to nobody', async () => {
    await open('/juniper-room/for-me.html');
    const sent = [];
    page.on('request', (request) => sent.push(request.url()));
    await visitor.press('button', 'Begin');
    for (let question = 0; question < 40; question++) {
      const words = await visitor.tree();
      if (words.some(({ role, name }) => role === 'button' && /start again/i.test(name))) break;
      await answerByKeyboard(words);
    }
    assert.match(await visitor.words(), /Do not stop or change any medicine on your own/);
    assert.ok(await visitor.sees('link', 'Call 988'));
    const told = sent.filter((url) => !url.startsWith(`${demo.url}/kap/`));
    assert.deepEqual(told, []);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
    assert.match(page.url(), /for-me\.html$/);
    assert.deepEqual(said, []);
  });

  it('two copies of the one-tag script live together', async () => {
    await page.route('**/second-copy/**', (route) => {
      const file = new URL(route.request().url()).pathname.replace('/second-copy/', '');
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`dist/${file}`) });
    });
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/for-me.html', async (route) => {
      const response = await route.fetch();
      const copy = '<script type="module" src="/second-copy/kap.js"></script>';
      await route.fulfill({ response, body: (await response.text()).replace('</head>', `${copy}</head>`) });
    });
    await open('/juniper-room/for-me.html');
    assert.ok(asked.some((path) => path.startsWith('/second-copy/kap/')));
    assert.equal(asked.filter((path) => path.endsWith('/practice.json')).length, 1);
    assert.equal(await page.locator('kap-comparison').count(), 1);
    assert.deepEqual(said, []);
    await visitor.find('heading', /Ways to have ketamine treatment/);
  });

  it('self-contained files of different elements share one fetch of the practice file', async () => {
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/alone.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Alone</title><main>
          <script type="module" src="/kap/kap-comparison.js"></script>
          <script type="module" src="/kap/kap-discovery-call.js"></script>
          <kap-comparison practice="practice.json"></kap-comparison>
          <kap-discovery-call practice="practice.json"></kap-discovery-call></main>`,
      }),
    );
    await open('/juniper-room/alone.html');
    await visitor.find('heading', 'Ask for a discovery call');
    await visitor.find('heading', /Ways to have ketamine treatment/);
    assert.equal(asked.filter((path) => path.endsWith('/practice.json')).length, 1);
    assert.deepEqual(said, []);
  });

  it('without JavaScript there is help, and a way to reach the practice', async () => {
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 375, height: 740 },
    });
    const quiet = await plain.newPage();
    for (const [path, tag] of [
      ['for-me.html', 'kap-eligibility-check'],
      ['plan.html', 'kap-integration-planner'],
      ['contact.html', 'kap-discovery-call'],
    ]) {
      await quiet.goto(`${demo.url}/juniper-room/${path}`);
      assert.ok(await quiet.locator(`${tag} a[href="tel:988"]`).first().isVisible(), tag);
      assert.ok(await quiet.locator(`${tag} a[href^="tel:+1310"]`).first().isVisible(), tag);
    }
    await plain.close();
  });

  it('a widget moved, taken out and put back goes on', async () => {
    await open('/juniper-room/contact.html');
    await visitor.type('Name', 'Ottilie');
    await page.evaluate(() => {
      const widget = document.querySelector('kap-discovery-call');
      const home = widget.parentElement;
      document.querySelector('footer').append(widget);
      widget.remove();
      home.append(widget);
    });
    assert.equal((await visitor.find('textbox', 'Name')).value, 'Ottilie');
    await visitor.find('button', 'Send my request');
    assert.deepEqual(said, []);
  });

  it('when the reader of practice files does not come, the self-check goes on with its defaults', async () => {
    await page.route(/\/kap\/(load|schemas|salvage)-/, (route) => route.abort());
    await page.goto(`${demo.url}/juniper-room/for-me.html`, { waitUntil: 'load' });
    await visitor.press('button', 'Begin');
    await visitor.find('heading', /ending your life/);
    assert.ok(
      said.some((line) => /practice\.json/.test(line)),
      'the console says so',
    );
  });

  it('a summary saved tells the page nothing of a navigation', async () => {
    await open('/lanternfield/for-me.html');
    await page.evaluate(() => {
      window.navigations = [];
      window.navigation.addEventListener('navigate', ({ destination }) =>
        window.navigations.push(destination.url),
      );
    });
    await visitor.press('button', 'Begin');
    await visitor.press('radio', 'No');
    await visitor.press('button', 'Continue');
    await visitor.press('radio', 'Under 18');
    await visitor.press('button', 'Continue');
    await visitor.press('button', 'Print, copy or save');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      visitor.press('button', 'Save the text'),
    ]);
    assert.equal(download.suggestedFilename(), 'summary.txt');
    assert.match(readFileSync(await download.path(), 'utf8'), /KAP may not be safe right now/);
    assert.deepEqual(await page.evaluate(() => window.navigations), []);
  });

  it('when the script is blocked, the page keeps what was written for that', async () => {
    await page.route('**/kap/**', (route) => route.abort());
    await page.goto(`${demo.url}/juniper-room/for-me.html`, { waitUntil: 'load' });
    assert.ok(await page.locator('kap-eligibility-check a[href="tel:988"]').isVisible());
  });

  async function fillIn() {
    await page.evaluate(() =>
      document.addEventListener('kap-call-failed', () => Object.assign(window, { failed: true })),
    );
    await visitor.type('Name', 'Ottilie Brandt-Vance');
    await visitor.press('radio', 'E-mail');
    await visitor.type(/^E-mail/, 'ottilie@example.org');
    await visitor.choose('State', 'California');
    await visitor.press('radio', 'None of these fit');
    await visitor.press('checkbox', /^Morning/);
    await visitor.press('checkbox', /^I agree/);
  }

  /** Answers the question on the screen with the kindest answer there is, by keys. */
  async function answerByKeyboard(nodes) {
    const calm =
      /^(No|None|Normal|Yes, both|18 to 64|Does not apply|Yes|Below|California|I would rather not|Prefer not)/;
    const focused = await visitor.focused();
    assert.ok(focused, 'something has the focus');
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      const at = await visitor.focused();
      if (at?.role === 'combobox' && !/California/.test(at.value ?? '')) {
        await page.keyboard.type('California');
      } else if (at?.role === 'radio') {
        const options = nodes.filter(({ role }) => role === 'radio').map(({ name }) => name);
        const wanted = options.findIndex((name) => calm.test(name));
        await page.keyboard.press('Space');
        for (let down = 0; down < Math.max(wanted, 0); down++) await page.keyboard.press('ArrowDown');
      } else if (at?.role === 'checkbox' && calm.test(at.name)) {
        await page.keyboard.press('Space');
      } else if (at?.role === 'button' && /^(Continue|See )/.test(at.name)) {
        await page.keyboard.press('Enter');
        // The focus goes on to the next question's heading.
        for (let looks = 0; looks < 50 && (await visitor.focused())?.role === 'button'; looks++);
        return;
      }
    }
    throw new Error(`no way on from: ${nodes.map(({ role, name }) => `${role} ${name}`).join(' | ')}`);
  }
});

/** Keeps the sum of layout shifts that no press of the visitor caused. */
async function watchShifts(context) {
  await context.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shift = (page) => page.evaluate(() => window.shifts);

/** Every kap element on the page has come and has stopped loading. */
async function ready(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('kap-'))
      .every((element) => element.matches(':defined') && !element.matches(':state(loading)')),
  );
  await page.waitForLoadState('networkidle');
}
