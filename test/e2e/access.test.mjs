// The self-check as people use it who need it large, in colors of their own, without motion, or without a mouse: the
// built files on a practice's site, in a closed root, on every kind of screen there is.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { createDemo } from '../../examples/server/index.mjs';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { createCheckVisitor } from '../support/self-check.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('access to the self-check', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kap-access-'));
  let demo;
  let browser;
  let context;
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
  afterEach(() => context?.close());

  /** A visitor on a practice's site. Its policy would keep out the styles that a reader puts over a page. */
  async function visit(settings, set = () => {}) {
    context = await browser.newContext({ locale: 'en-US', bypassCSP: true, ...settings });
    page = await context.newPage();
    await set(page);
    await page.goto(`${demo.url}/lanternfield/for-me.html`, { waitUntil: 'networkidle' });
    return createCheckVisitor(page);
  }

  /** Looks at every kind of screen, and gathers what is wrong on which. */
  async function lookAt(visitor, ...looks) {
    const found = [];
    let screens = 0;
    await visitor.tour(async (name) => {
      screens += 1;
      for (const look of looks) found.push(...(await visitor.inside(look)).map((what) => `${name}: ${what}`));
    });
    assert.equal(screens, 17);
    assert.deepEqual(found, []);
  }

  it('at 320 px nothing scrolls sideways, is cut, too small to hit or out of sight with the focus on it', async () => {
    await lookAt(
      await visit({ viewport: { width: 320, height: 640 } }),
      notSideways,
      notCut,
      largeEnough,
      inSight,
    );
  });

  it('at 400 % of 1280 by 1024 neither', async () => {
    const visitor = await visit({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await lookAt(visitor, notSideways, notCut, inSight);
  });

  it('takes a reader’s own text spacing', async () => {
    const visitor = await visit({ viewport: { width: 375, height: 740 } });
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
    await page.addStyleTag({ content: spacing });
    await visitor.inside(putOver, spacing);
    await lookAt(visitor, notSideways, notCut);
  });

  it('takes text twice as large', async () => {
    const visitor = await visit({ viewport: { width: 640, height: 740 } });
    await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
    const size = await visitor.inside((root) => getComputedStyle(root.querySelector('p')).fontSize);
    assert.ok(Number.parseFloat(size) >= 32, size);
    await lookAt(visitor, notSideways, notCut);
  });

  it('can be read from right to left', async () => {
    const visitor = await visit({ viewport: { width: 375, height: 740 } });
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await lookAt(visitor, notSideways, notCut, startsRight);
  });

  it('brings the heading of a new screen into sight', async () => {
    await lookAt(await visit({ viewport: { width: 375, height: 740 } }), focusInSight);
  });

  it('moves nothing for those who ask for that', async () => {
    const visitor = await visit({ viewport: { width: 375, height: 740 } });
    assert.notDeepEqual(await visitor.inside(moving), [], 'there is motion to be left out');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await lookAt(visitor, moving);
  });

  it('in forced colors shows what is chosen, where the focus is and where a score lies', async () => {
    const visitor = await visit({ viewport: { width: 375, height: 740 }, forcedColors: 'active' });
    await lookAt(visitor, toldApart, notSideways, notCut);
  });

  for (const page of ['dark', 'light']) {
    it(`has no fault that axe finds on a ${page} page`, async () => {
      const visitor = await visit({ viewport: { width: 375, height: 740 } }, (page_) =>
        onPlainPage(page_, page),
      );
      const found = [];
      await visitor.tour(async (name) => {
        found.push(...(await violations()).map((each) => `${name}: ${each}`));
      });
      assert.deepEqual(found, []);
    });
  }

  async function violations() {
    await page.evaluate(`window.exports = undefined; window.axe || (() => { ${axe} })(); void 0`);
    return page.evaluate(async () =>
      (await window.axe.run('kap-eligibility-check')).violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(', ')}`,
      ),
    );
  }

  /** The widget with nothing of the practice's looks, open for once, so that axe can look in. */
  async function onPlainPage(page, tone) {
    const colors = tone === 'dark' ? '#f1f3f4; background: #15181b' : '#1c1f21; background: #fff';
    await page.route('**/for-me.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Plain</title>
          <style>body { margin: 1rem; color: ${colors}; font: 1rem sans-serif }</style>
          <script type="module" src="/kap/kap.js"></script>
          <main><h1>Plain</h1><kap-eligibility-check isolation="open" practice="practice.json"></kap-eligibility-check></main>`,
      }),
    );
  }

  it('can be used by keyboard alone, and the focus is always seen', async () => {
    const visitor = await visit({ viewport: { width: 375, height: 740 } });
    const steps = { tabs: 0 };

    /** Tabs on to a control, and looks at every stop on the way. */
    async function to(kind, words) {
      for (let tabs = 0; tabs < 80; tabs++) {
        await page.keyboard.press('Tab');
        const at = await visitor.inside(stop);
        steps.tabs += 1;
        if (!at) continue;
        assert.deepEqual(at.faults, [], `${at.kind} “${at.words}”`);
        if (at.kind === kind && at.words.startsWith(words)) return;
      }
      throw new Error(`Tab does not lead to ${kind} “${words}”`);
    }
    async function use(kind, words, key = 'Enter') {
      await to(kind, words);
      await page.keyboard.press(key);
    }
    /** The screen of that heading has come, and the focus is on it. */
    async function on(heading) {
      await visitor.until(`focus on “${heading}”`, async () => {
        const at = await visitor.inside(stop);
        return at?.kind === 'h2' && at.words.startsWith(heading);
      });
      const at = await visitor.inside(stop);
      assert.deepEqual(at.faults, [], heading);
    }
    /** Chooses a radio button by its words, goes on, and finds the next heading. */
    async function answer(words, next) {
      await to('radio', '');
      await page.keyboard.press('Space');
      for (let down = 0; down < 12 && !(await visitor.inside(chosen)).startsWith(words); down++) {
        await page.keyboard.press('ArrowDown');
        assert.deepEqual((await visitor.inside(stop)).faults, [], words);
      }
      await use('button', 'Continue');
      await on(next);
    }
    async function tick(words, next) {
      for (const each of words) await use('checkbox', each, 'Space');
      await use('button', 'Continue');
      await on(next);
    }

    await page.locator('kap-eligibility-check').evaluate((check) => {
      check.tabIndex = -1;
      check.focus();
      check.removeAttribute('tabindex');
    });
    await use('button', 'Begin');
    await on('Are you thinking');
    await use('button', 'Continue');
    await visitor.until('the summary', async () =>
      (await visitor.inside(stop))?.words.startsWith('Something'),
    );
    assert.deepEqual((await visitor.inside(stop)).faults, []);
    await use('button', 'Please choose');
    assert.equal((await visitor.inside(stop)).kind, 'radio');
    await page.keyboard.press('Space');
    await use('button', 'Continue');
    await on('How old');
    await answer('18 to', 'Which state');
    await to('select', '');
    await page.keyboard.type('Arizona');
    await use('button', 'Continue');
    await on('What brings');
    await tick(['Feeling', 'Pain'], 'What have');
    await tick(['Talk'], 'Are you pregnant');
    await answer('No', 'About your mind');
    await tick(['None'], 'What was your blood');
    await answer('Below', 'About your health');
    await tick(['Liver'], 'How severe');
    await answer('Mild', 'About alcohol');
    await tick(['None'], 'Do you take');
    await tick(['Opioids'], 'Could an adult');
    await answer('Yes', 'What would');
    await answer('I am not', 'A medical check');
    await use('summary', 'Where');
    await use('button', 'Review');
    await on('Your answers');
    await use('button', 'Change: How old');
    await on('How old');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await use('button', 'Continue');
    await on('Your answers');
    await use('button', 'See my result');
    await on('A medical check');
    await use('button', 'Print');
    await on('Take your summary');
    await use('button', 'Copy');
    await use('button', 'Back to my result');
    await on('A medical check');
    await use('button', 'Start PHQ-9');
    await on('Your mood');
    for (let item = 0; item < 9; item++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      assert.equal((await visitor.inside(stop)).kind, 'radio', `item ${item + 1}`);
    }
    await page.keyboard.press('ArrowDown');
    assert.equal((await visitor.inside(stop)).kind, 'radio', 'the focus stays where the answer is');
    assert.deepEqual((await visitor.inside(stop)).faults, []);
    await use('button', 'Go to the help lines');
    await on('Thank you');
    await use('button', 'See my score');
    await on('Thank you');
    await use('button', 'Back to my result');
    await on('A medical check');
    await use('button', 'Clear');
    await visitor.until('start', async () => (await visitor.inside(stop))?.words.startsWith('Before a'));
    assert.ok(steps.tabs > 100, `${steps.tabs}`);
  });
});

// What is looked at inside. Each function stands by itself, for it runs in the page, and returns what is wrong.

function notSideways(root) {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const all = [root, root.querySelector('kap-crisis-line').shadowRoot].flatMap((each) => [
    ...each.querySelectorAll('*'),
  ]);
  const out = all.filter((each) => {
    if (!each.checkVisibility() || each.closest('.visually-hidden')) return false;
    const { left, right, width } = each.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
  });
  return [
    ...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
    ...out.map(
      (each) => `${each.localName}.${each.className} sticks out: ${each.textContent.trim().slice(0, 40)}`,
    ),
  ];
}

/** Words that leave the box they belong to, or lie upon others. */
function notCut(root) {
  const faults = [];
  const lines = [];
  for (const part of [root, root.querySelector('kap-crisis-line').shadowRoot]) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const parent = text.parentElement;
      if (
        !text.data.trim() ||
        !parent?.checkVisibility() ||
        parent.closest('.visually-hidden, option, style')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = parent
        .closest('.button, .choice, .reason, .note, .errors, .offer, .card, .strip, summary')
        ?.getBoundingClientRect();
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue;
        const words = text.data.trim().slice(0, 40);
        if (
          box &&
          (line.left < box.left - 1 ||
            line.right > box.right + 1 ||
            line.top < box.top - 3 ||
            line.bottom > box.bottom + 3)
        )
          faults.push(`leaves its box: ${words}`);
        for (const other of lines) {
          const across = Math.min(other.line.right, line.right) - Math.max(other.line.left, line.left);
          const down = Math.min(other.line.bottom, line.bottom) - Math.max(other.line.top, line.top);
          if (across > 2 && down > 8) faults.push(`“${words}” lies on “${other.words}”`);
        }
        lines.push({ line, words });
      }
    }
    for (const each of part.querySelectorAll('button, p, h2, h3, label, li, select')) {
      const hides = getComputedStyle(each).overflow !== 'visible';
      if (
        hides &&
        each.checkVisibility() &&
        !each.closest('.visually-hidden') &&
        each.scrollHeight > each.clientHeight + 2
      )
        faults.push(`is cut: ${each.textContent.trim().slice(0, 40)}`);
    }
  }
  return faults;
}

/** Main controls are 44 px high; links within a sentence may be smaller, but nothing less than 24 px. */
function largeEnough(root) {
  return [root, root.querySelector('kap-crisis-line').shadowRoot]
    .flatMap((each) => [...each.querySelectorAll('button, a, summary, .choice, select, input.input')])
    .filter((each) => each.checkVisibility())
    .flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      const least = each.matches('li a:not(.button)') ? 24 : 44;
      return width < 24 || height < least - 0.01
        ? [`${Math.round(width)} × ${Math.round(height)} px: ${each.textContent.trim()}`]
        : [];
    });
}

/** Whatever takes the focus is then on the screen, and nothing lies on it. */
function inSight(root) {
  return [root, root.querySelector('kap-crisis-line').shadowRoot].flatMap((part) =>
    [...part.querySelectorAll('button, a, summary, input, select, [tabindex]')]
      .filter((each) => each.checkVisibility())
      .flatMap((each) => {
        part.activeElement?.blur();
        each.focus();
        const seen = each.closest('.choice') ?? each;
        const { left, right, top, bottom } = seen.getBoundingClientRect();
        const middle = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
        const there = part.elementFromPoint(...middle);
        const isSeen =
          bottom > 0 && top < innerHeight && there && (seen.contains(there) || there.contains(seen));
        return isSeen
          ? []
          : [`is not in sight with the focus: ${each.textContent.trim().slice(0, 40)} ${Math.round(top)}`];
      }),
  );
}

/** What a move has brought the focus to is on the screen, wherever the visitor was before. */
function focusInSight(root) {
  const at = root.activeElement;
  if (!at?.matches('[tabindex="-1"]')) return [];
  const { top, bottom } = at.getBoundingClientRect();
  return top < 0 || Math.min(bottom, top + 60) > innerHeight ? [`the focus is at ${Math.round(top)} px`] : [];
}

/** The text of headings begins at the right. */
function startsRight(root) {
  return [...root.querySelectorAll('h2, .choice span, .reason p')].flatMap((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    const right = Math.max(...[...range.getClientRects()].map((line) => line.right));
    const { paddingRight, borderRightWidth } = getComputedStyle(each);
    const edge =
      each.getBoundingClientRect().right -
      Number.parseFloat(paddingRight) -
      Number.parseFloat(borderRightWidth);
    const isLeft = each.checkVisibility() && edge - right > 2;
    return isLeft ? [`begins at the left: ${each.textContent.trim().slice(0, 40)}`] : [];
  });
}

function moving(root) {
  const parts = [root, root.querySelector('kap-crisis-line').shadowRoot];
  const running = [document, ...parts].flatMap((each) => each.getAnimations({ subtree: true }));
  const can = parts
    .flatMap((each) => [...each.querySelectorAll('*')])
    .filter((each) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    });
  return [
    ...running.map(() => 'something moves'),
    ...can.map((each) => `${each.localName}.${each.className} can move`),
  ];
}

function toldApart(root) {
  const faults = [];
  const look = (each) => {
    const label = getComputedStyle(each.closest('.choice'));
    const mark = getComputedStyle(each, '::before');
    return {
      outline: `${label.outlineStyle} ${label.outlineWidth} ${label.borderColor}`,
      // A tick, or of a radio button the ring that gets broad.
      mark: `${mark.content} ${getComputedStyle(each).borderTopWidth}`,
    };
  };
  for (const each of root.querySelectorAll('.choice input:checked')) {
    const other = [...each.closest('fieldset').querySelectorAll('input')].find((input) => !input.checked);
    if (!other) continue;
    if (look(each).outline === look(other).outline)
      faults.push('a chosen answer has the outline of the others');
    if (look(each).mark === look(other).mark) faults.push('a chosen answer has no mark');
  }
  const { activeElement } = root;
  if (activeElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      activeElement.closest('.choice') ?? activeElement,
    );
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      faults.push('the focus has no outline');
  }
  const pin = root.querySelector('.pin span');
  if (pin) {
    const { backgroundColor } = getComputedStyle(pin);
    const canvas = getComputedStyle(pin.closest('.card')).backgroundColor;
    if (backgroundColor === canvas || backgroundColor === 'rgba(0, 0, 0, 0)')
      faults.push('the score is not marked');
  }
  const progress = root.querySelector('progress');
  if (progress && getComputedStyle(progress).borderTopWidth === '0px')
    faults.push('the progress is not seen');
  return faults;
}

function putOver(root, content) {
  for (const each of [root, root.querySelector('kap-crisis-line').shadowRoot]) {
    const style = document.createElement('style');
    style.textContent = content;
    each.append(style);
  }
}

/** Where the focus is, and what is wrong about how it is seen there; nothing if it has left the check. */
function stop(root) {
  const line = root.querySelector('kap-crisis-line').shadowRoot;
  const part = line.activeElement ? line : root;
  const at = part.activeElement;
  if (document.activeElement === document.body || !at) return undefined;
  const seen = at.closest('.choice') ?? at;
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  const { top, bottom, left, right } = seen.getBoundingClientRect();
  const middle = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const there = part.elementFromPoint(...middle);
  return {
    kind: at.type === 'radio' || at.type === 'checkbox' ? at.type : at.localName,
    words: (at.closest('label') ?? at).textContent.replace(/\s+/g, ' ').trim(),
    faults: [
      ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['no outline'] : []),
      ...(bottom <= 0 || top >= innerHeight ? ['out of sight'] : []),
      ...(there && (seen.contains(there) || there.contains(seen)) ? [] : ['something lies on it']),
    ],
  };
}

function chosen(root) {
  return root.activeElement?.closest('label')?.textContent.trim() ?? '';
}
