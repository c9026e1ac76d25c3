// A visitor's eyes and hands, by mouse or by keyboard alone. What stands on the screen is read beside the page, in the
// closed root itself; what the visitor does goes through the browser as from a person.

/**
 * @param driver one of drivers/
 * @param how 'mouse' or 'keyboard'
 * @param markers the markers that stand before sentences, by the sentence's key
 */
export function createScreen(driver, how, markers) {
  /** Every marker that was on the screen. */
  const seen = new Set();
  const byKeyboard = how === 'keyboard';

  /** The words on the screen, those of widgets inside included. */
  const words = () =>
    driver.inside((root) => {
      const text = (node) =>
        `${node.textContent} ${[...node.querySelectorAll('*')].map((each) => each.shadowRoot && text(each.shadowRoot)).join(' ')}`;
      return text(root).replace(/<style>.*?<\/style>/gs, '');
    });

  async function look() {
    const text = await words();
    for (const marker of text.match(/zqx[a-z]{3}/g) ?? []) seen.add(marker);
    return text;
  }

  async function until(what, condition) {
    const end = Date.now() + 8000;
    for (;;) {
      const found = await condition();
      if (found) return found;
      if (Date.now() > end) throw new Error(`${driver.name}: no ${what}; the screen: ${await words()}`);
    }
  }

  /** Waits for one of these sentences. */
  const shows = (...keys) =>
    until(keys, async () => {
      const text = await words();
      return keys.some((key) => text.includes(markers[key]));
    });

  /** True if a sentence stands there now. */
  const sees = async (key) => key in markers && (await words()).includes(markers[key]);

  /** Presses the first control of a kind whose words hold one of the markers. */
  async function press(selector, ...keys) {
    const wanted = keys.map((key) => markers[key] ?? key);
    if (!byKeyboard) return click(selector, wanted);
    await tabTo(selector, wanted);
    await driver.press(selector.startsWith('label') ? 'Space' : 'Enter');
  }

  /** Clicks on it, once it stands still: what comes into sight may get another height. */
  async function click(selector, wanted) {
    let before;
    const [x, y] = await until(`${selector} ${wanted}`, async () => {
      const found = await driver.inside(place, selector, wanted);
      // For a frame or two: on a busy machine two looks may come before the first is drawn.
      await new Promise((next) => setTimeout(next, 30));
      const isStill = `${found}` === before;
      before = `${found}`;
      return isStill && found;
    });
    await driver.click(x, y);
  }

  async function tabTo(selector, wanted = []) {
    for (let tabs = 0; tabs < 200; tabs++) {
      if (await driver.inside(hasFocus, selector, wanted)) return;
      await driver.press('Tab');
    }
    throw new Error(`${driver.name}: Tab does not lead to ${selector} ${wanted}`);
  }

  /** Types, key by key, into what has the focus. */
  async function type(text) {
    for (const letter of text) await driver.press(letter);
  }

  return { seen, byKeyboard, words, look, until, shows, sees, press, click, tabTo, type };
}

/*
 * These run in the page, beside it.
 */

/** The middle of the first control of a kind with the words wanted (or of the one at a place), brought into view. */
function place(root, selector, wanted) {
  const all = [...root.querySelectorAll(selector)];
  const fits = (each) =>
    wanted.length === 0 ||
    wanted.some((word) => each.textContent.includes(word) || all.indexOf(each) === word);
  const found = all.find(fits);
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function hasFocus(root, selector, wanted) {
  const found = root.activeElement?.closest(selector);
  if (!found) return false;
  const at = [...root.querySelectorAll(selector)].indexOf(found);
  return wanted.length === 0 || wanted.some((word) => found.textContent.includes(word) || at === word);
}
