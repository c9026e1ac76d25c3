// A visitor who compares by mouse or by keyboard alone: chooses what is shown, says what matters, and saves that.
import { createScreen } from './screen.mjs';

/**
 * @param driver one of drivers/
 * @param how 'mouse' or 'keyboard'
 * @param site.markers before sentences, by their key
 * @param site.wanted what the visitor chooses
 */
export function createComparisonVisitor(driver, how, { markers, wanted }) {
  const screen = createScreen(driver, how, markers);
  const { seen, byKeyboard, look, until, shows, press, click, tabTo } = screen;
  const key = (id) => `comparison.${id}`;

  /** Waits until something is so inside. */
  const is = (what, condition, ...values) => until(what, () => driver.inside(condition, ...values));
  const picked = (count) =>
    is(`${count} points`, (root, count) => root.querySelectorAll('.weight').length === count, count);

  /** Says how much the point at a place among those chosen matters; the first answer is that it is not set. */
  async function weigh(at, level) {
    const answers = `.weight:nth-child(${at}) .level`;
    if (byKeyboard) {
      await tabTo(answers);
      for (let step = 0; step < level; step++) await driver.press('ArrowDown');
    } else await click(answers, [level]);
    const isSet = (root, answers, level) => root.querySelectorAll(answers)[level].matches(':has(:checked)');
    await is(`level ${level}`, isSet, answers, level);
  }

  return {
    seen,
    look,
    shows,
    /** Takes an option and a point away, and marks on which points the others differ. */
    async choose() {
      await look();
      await press('button', key('choose'));
      await shows(key('choose.heading'));
      await press('label.box', key(`option.${wanted.option}`));
      await press('label.box', key(`row.${wanted.row}`));
      await shows(key('shown'));
      await press('button', key('mark'));
      await shows(key('differ.all'));
      await press('[part=sources] summary');
      await look();
      // What is selected can be read by scripts that know how, and analytics do when somebody copies.
      for (const keys of ['Control+a', 'Control+c']) await driver.press(keys);
      await press('button', key('choose'));
    },
    /** Chooses points, says how much they matter, looks at the summary and takes it along. */
    async weigh() {
      await press('button', key('matters'));
      await shows(key('matters.heading'));
      for (const [group, id] of wanted.points) {
        await press('.point-groups summary', key(`group.${group}`));
        await press('label.pill', key(`row.${id}`));
      }
      await picked(wanted.points.length);
      await look();
      for (const [at, level] of wanted.levels.entries()) await weigh(at + 1, level);
      await shows(key('matters.summary'));
      await look();
      await press('.summary button', key('matters.go'));
      await press('button', key('matters.copy'));
      await shows(key('matters.copied'), key('matters.not-copied'));
      if (driver.name === 'Chromium') {
        await press('.matters button', key('matters.print'));
        await press('.tools button', key('print'));
        await is('paper', (root) => root.querySelector('.paper iframe') !== null);
      }
      await press('.matters button', key('matters.save'));
      await shows(key('matters.saved'));
      await look();
    },
    /** Takes all of it back. */
    async erase() {
      await press('.matters button', key('matters.erase'));
      await shows(key('matters.erased'));
      await look();
    },
  };
}
