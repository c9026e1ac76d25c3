// A visitor who looks for a therapist by mouse or by keyboard alone, and uses all that the finder has.
import { createScreen } from './screen.mjs';

/**
 * @param driver one of drivers/
 * @param how 'mouse' or 'keyboard'
 * @param site.markers before sentences and in people's words, by their key
 * @param site.wanted what the visitor asks for
 */
export function createFinderVisitor(driver, how, { markers, wanted }) {
  const screen = createScreen(driver, how, markers);
  const { seen, byKeyboard, look, until, shows, press, click, tabTo, type } = screen;

  /** Waits until something is so inside. */
  const is = (what, condition, ...values) => until(what, () => driver.inside(condition, ...values));
  const lists = (count) =>
    is(`${count} people`, (root, count) => root.querySelectorAll('.cards > li').length === count, count);

  /** Goes into a field or a list. */
  async function enter(selector) {
    if (byKeyboard) await tabTo(selector);
    else await click(selector, []);
    await is(`focus in ${selector}`, (root, selector) => root.activeElement?.matches(selector), selector);
  }

  /** Ticks a value of a filter, which may stand behind the filter's name. */
  async function choose(facet, value) {
    const label = markers[`finder.${facet}.${value}`];
    const isThere = (root, label) =>
      [...root.querySelectorAll('label.option')].some((each) => each.textContent.includes(label));
    if (!(await driver.inside(isThere, label))) await press('summary', `finder.fact.${facet}`);
    await press('label.option', `finder.${facet}.${value}`);
    const isTicked = (root, label) =>
      [...root.querySelectorAll('label.option:has(:checked)')].some((each) =>
        each.textContent.includes(label),
      );
    await is(`${facet} ${value} ticked`, isTicked, label);
  }

  /** Picks from a list by its first letters, or by going down or up in it. */
  async function pick(selector, { letters, value, key = 'ArrowDown' }) {
    await is(selector, (root, selector) => root.querySelector(selector) !== null, selector);
    // No click: it would open the browser's own list, which no test can press.
    if (byKeyboard) await tabTo(selector);
    else await driver.inside((root, selector) => root.querySelector(selector).focus(), selector);
    const isPicked = (root, selector, value) => root.querySelector(selector).value === value;
    if (letters) await type(letters);
    for (let steps = 0; steps < 9 && !(await driver.inside(isPicked, selector, value)); steps++) {
      await driver.press(key);
    }
    await is(`${value} picked in ${selector}`, isPicked, selector, value);
  }

  async function chooseOnMap(from, value) {
    const isOpen = (root) => root.querySelector('.state details').open;
    if (!(await driver.inside(isOpen))) await press('.state summary', 'finder.map');
    const tile = `.tile:has([value="${value}"])`;
    await is('map', (root, tile) => root.querySelector(tile) !== null, tile);
    if (byKeyboard) {
      await tabTo(`.tile:has([value="${from}"])`);
      for (const key of ['ArrowLeft', 'ArrowLeft', 'Space']) await driver.press(key);
    } else await click(tile, []);
    await is(`${value} on the map`, (root, tile) => root.querySelector(`${tile} :checked`) !== null, tile);
  }

  /** Opens a dialog, looks at it, prints it where no dialog of the browser opens, and closes it. */
  async function lookInto(open, heading) {
    await press(...open);
    await shows(heading);
    await look();
    if (driver.name === 'Chromium') await press('.pop[open] button', 'finder.print');
    await press('.pop[open] button', 'finder.close');
    await is('no dialog', (root) => root.querySelector('dialog[open]') === null);
  }

  return {
    seen,
    look,
    shows,
    /** Asks for all that can be asked for. */
    async ask() {
      await look();
      await enter('#words');
      await type(wanted.word);
      await shows('finder.clear');
      await lists(7);
      // What is selected can be read by scripts that know how, and analytics do when somebody copies.
      for (const key of ['Control+a', 'Control+c']) await driver.press(key);
      for (const facet of ['condition', 'population', 'experience', 'format', 'license']) {
        await choose(facet, wanted[facet]);
      }
      await lists(4);
      const [first, second] = wanted.states;
      await pick('.state select', { letters: wanted.stateNames[0].toLowerCase(), value: first });
      await chooseOnMap(first, second);
      await enter('#zip');
      // With the four digits behind it, as it stands on letters.
      await type(`${wanted.zip}-4242`);
      await driver.press('Enter');
      await pick('.near select', { value: '25' });
      await pick('#sort', { value: 'name' });
      await pick('#sort', { value: 'distance', key: 'ArrowUp' });
      await look();
    },
    /** Does all that can be done with those who were found. */
    async useCards() {
      await press('.card summary', 'finder.about');
      await is('open words', (root) => root.querySelector('.card details').open);
      for (const at of [1, 2]) await press(`.cards > li:nth-child(${at}) .toggle`, 'finder.compare');
      await lookInto(['button', 'finder.compare-open'], 'finder.compare-heading');
      await lookInto(['.card button', 'finder.questions'], 'finder.ask-heading');
      await press('.card button', 'finder.copy-link');
      await shows('finder.link-copied', 'finder.link-by-hand');
      if (driver.name === 'Chromium') await press('button', 'finder.print-list');
      await look();
    },
    /** Takes everything back. */
    async clear() {
      await press('.picks button', 'finder.compare-clear');
      await press('.chips button', 'finder.clear');
      await lists(8);
    },
  };
}
