// A visitor who plans by mouse or by keyboard alone: picks, writes, sets days, takes the plan along, keeps and clears it.
import { createScreen } from './screen.mjs';

/**
 * @param driver one of drivers/
 * @param how 'mouse' or 'keyboard'
 * @param site.markers before sentences, and what the visitor writes, by their key
 * @param site.wanted the days and times the visitor sets
 */
export function createPlannerVisitor(driver, how, { markers, wanted }) {
  const screen = createScreen(driver, how, markers);
  const { seen, byKeyboard, look, until, shows, press, click, tabTo, type } = screen;
  const key = (id) => `planner.${id}`;

  /** Waits until something is so inside. */
  const is = (what, condition, ...values) => until(what, () => driver.inside(condition, ...values));
  const holds = (root, selector, value) => root.querySelector(selector)?.value === value;

  async function enter(selector) {
    await is(selector, (root, selector) => root.querySelector(selector) !== null, selector);
    if (byKeyboard) await tabTo(selector);
    else await click(selector, []);
  }

  async function write(selector, words) {
    await enter(selector);
    await type(words);
    await is(`${words} in ${selector}`, holds, selector, words);
  }

  /** A day or a time is typed part by part, as its field asks for it; what opens under a mouse no test can press. */
  async function set(selector, { typed, value }) {
    if (byKeyboard) await tabTo(selector);
    else await driver.inside((root, selector) => root.querySelector(selector).focus(), selector);
    await type(typed);
    // WebKit asks for a day with a window of its own, which no test can press.
    if (driver.name === 'WebKit') await driver.inside(give, selector, value);
    await is(`${value} in ${selector}`, holds, selector, value);
  }

  const goTo = async (part) => {
    await press('.tab', key(`part.${part}`));
    await shows(key(`${part}-heading`));
    await look();
  };

  return {
    seen,
    look,
    shows,
    async plan() {
      await look();
      await press('button', key('begin'));
      await shows(key('before-heading'));
      await press('label.choice', key('theme.fear'));
      await write('#note-theme-fear', markers['own.intention']);
      await set('#day', wanted.day);
      await set('#time', wanted.time);
      await goTo('first');
      await press('label.choice', key('body.walk'));
      await write('#note-people', markers['own.people']);
      await write('#note-journal', markers['own.journal']);
      // What is selected can be read by scripts that know how, and analytics do when somebody copies.
      for (const keys of ['Control+a', 'Control+c']) {
        await driver.press(keys);
        await driver.page(() => window.heard.look());
      }
      await goTo('after');
      await write('#note-habit', markers['own.habit']);
      await set('#habitDay', { typed: 'T', value: '2' });
      await set('#habitTime', wanted.time);
      await shows(key('habit-first'));
      await look();
    },
    async takeAlong() {
      await goTo('take');
      await press('button', key('copy'));
      await shows(key('copied'), key('not-copied'));
      await press('button', key('save'));
      await shows(key('saved'));
      await write('#title', markers['own.title']);
      await press('button', key('calendar-save'));
      if (driver.name === 'Chromium') {
        await press('button', key('print'));
        await is('paper', (root) => root.querySelector('.paper-tray iframe') !== null);
      }
      await press('.calls summary', key('call-heading'));
      await look();
    },
    /** Keeps it; false where the browser does not let it. */
    async keep() {
      await press('button', key('keep'));
      await shows(key('keep-on'), key('keep-failed'));
      await look();
      return screen.sees(key('keep-on'));
    },
    async clear() {
      await press('button', key('clear'));
      await shows(key('cleared'));
      await look();
    },
  };
}

/* This runs in the page, beside it. */
function give(root, selector, value) {
  const field = root.querySelector(selector);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
