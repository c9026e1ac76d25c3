// A visitor who asks for a call by mouse or by keyboard alone: types and chooses in every field, is told that it did not
// arrive, copies the request and sends it again.
import { createScreen } from './screen.mjs';

/**
 * @param driver one of drivers/
 * @param how 'mouse' or 'keyboard'
 * @param site.markers before sentences, and what the visitor types, by their key
 * @param site.wanted what the visitor asks for
 */
export function createCallVisitor(driver, how, { markers, wanted }) {
  const screen = createScreen(driver, how, markers);
  const { seen, byKeyboard, look, until, shows, press, click, tabTo, type } = screen;
  const key = (id) => `call.${id}`;

  /** Waits until something is so inside. */
  const is = (what, condition, ...values) => until(what, () => driver.inside(condition, ...values));
  const holds = (root, selector, value) => root.querySelector(selector)?.value === value;

  async function write(selector, words) {
    await is(selector, (root, selector) => root.querySelector(selector) !== null, selector);
    if (byKeyboard) await tabTo(selector);
    else await click(selector, []);
    await type(words);
    await is(`${words} in ${selector}`, holds, selector, words);
  }

  /** One of several, by a click or by the space bar and the arrows, as in any form. */
  async function choose(selector) {
    const isChosen = (root, selector) => root.querySelector(`${selector} :checked`) !== null;
    if (!byKeyboard) await click(selector, []);
    else {
      const group = await driver.inside(nameOf, selector);
      await tabTo(`[name="${group}"]`);
      await driver.press('Space');
      for (let steps = 0; steps < 9 && !(await driver.inside(isChosen, selector)); steps++) {
        await driver.press('ArrowDown');
      }
    }
    await is(`${selector} chosen`, isChosen, selector);
  }

  async function tick(selector) {
    if (byKeyboard) {
      await tabTo(`${selector} input`);
      await driver.press('Space');
    } else await click(selector, []);
    await is(
      `${selector} ticked`,
      (root, selector) => root.querySelector(`${selector} :checked`) !== null,
      selector,
    );
  }

  /** Picks from a list by its first letters, or by going down in it. */
  async function pick(selector, { letters, value, key = 'ArrowDown' }) {
    // No click: it would open the browser's own list, which no test can press.
    if (byKeyboard) await tabTo(selector);
    else await driver.inside((root, selector) => root.querySelector(selector).focus(), selector);
    if (letters) await type(letters);
    for (let steps = 0; steps < 3 && !(await driver.inside(holds, selector, value)); steps++) {
      await driver.press(key);
    }
    await is(`${value} picked in ${selector}`, holds, selector, value);
  }

  const box = (name, value) => `label:has([name="${name}"]${value ? `[value="${value}"]` : ''})`;

  return {
    seen,
    look,
    shows,
    async fill() {
      await look();
      await is('openings', (root) => root.querySelector('.day') !== null);
      await write('#name', wanted.name);
      await choose(box('contact', 'email'));
      await write('#email', wanted.email);
      // What is selected can be read by scripts that know how, and analytics do when somebody copies.
      for (const keys of ['Control+a', 'Control+c']) await driver.press(keys);
      await pick('#state', wanted.state);
      await look();
      await choose(box('opening', wanted.start));
      await look();
      await choose(box('opening', 'none'));
      await tick(box('days', 'tue'));
      await tick(box('times', 'evening'));
      await pick('#topic', wanted.topic);
      await pick('#heard', wanted.heard);
      await write('#message', wanted.message);
      await tick(box('consent.contact'));
      await look();
    },
    /** Sends what is not taken, and copies it. */
    async fail() {
      await press('.submit', key('submit'));
      await shows(key('failed.unexpected'));
      await press('button', key('copy'));
      await shows(key('copied'), key('copy-yourself'));
      await look();
    },
    /** Chooses another way to be reached, and sends again. */
    async send() {
      if (byKeyboard) await tabTo('[name="contact"]');
      await choose(box('contact', 'phone'));
      await write('#phone', wanted.phone.typed);
      await tick(box('consent.voicemail'));
      await look();
      await press('.submit', key('submit'));
      await shows(key('sent-heading'));
      await look();
    },
  };
}

/* This runs in the page, beside it. */
const nameOf = (root, selector) => root.querySelector(selector).querySelector('input').name;
