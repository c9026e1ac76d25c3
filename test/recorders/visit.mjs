// A visitor who goes through the self-check by mouse or by keyboard alone.
import { flow, markers, usStates } from './plans.mjs';
import { createScreen } from './screen.mjs';

/**
 * @param driver one of drivers/
 * @param how 'mouse' or 'keyboard'
 */
export function createVisitor(driver, how) {
  const screen = createScreen(driver, how, markers);
  const { seen, byKeyboard, look, until, shows, sees, press, click, tabTo, type } = screen;

  async function choose(id, answer) {
    const wanted = [markers[`eligibility.option.${id}.${answer}`] ?? markers[`eligibility.option.${answer}`]];
    if (await driver.inside((root) => root.querySelector('fieldset select') !== null)) return pick(answer);
    const isChosen = () => driver.inside(chosen, wanted);
    if (byKeyboard && (await driver.inside((root) => root.querySelector('[type=radio]') !== null))) {
      await arrowTo(wanted);
    } else await press('label', ...wanted);
    await until(`chosen ${id} ${answer}`, isChosen);
  }

  /** Within a group of which one is chosen: Tab leads to the group, and arrow keys on. */
  async function arrowTo(wanted) {
    await tabTo('label', []);
    await driver.press('Space');
    for (let down = 0; down < 30 && !(await driver.inside(chosen, wanted)); down++) {
      await driver.press('ArrowDown');
    }
  }

  async function pick(answer) {
    const name = usStates[answer] ?? answer;
    if (byKeyboard) await tabTo('select', []);
    else await driver.inside((root) => root.querySelector('select').focus());
    await type(name.toLowerCase());
    const chosenName = (root) => root.querySelector('select').selectedOptions[0]?.text.trim();
    if ((await driver.inside(chosenName)) !== name) throw new Error(`${driver.name}: ${name} is not chosen`);
  }

  /** Answers one question, which must be the one on the screen. */
  async function reply(id, answer) {
    await shows(`eligibility.question.${id}`);
    await look();
    for (const each of [answer].flat()) await choose(id, each);
    await press('button', 'eligibility.continue');
  }

  /** What can head a result: help is needed for the mind or for the body. */
  const resultOf = ({ outcome }) =>
    [outcome, ...(outcome === flow.levels[0] ? ['emergency'] : [])].map(
      (level) => `eligibility.level.${level}`,
    );

  return {
    seen,
    look,
    press,
    shows,
    reply,
    /** A run from the start screen to the result. */
    async walk(plan) {
      await look();
      await press('button', 'eligibility.begin', 'eligibility.go-on');
      for (const id of plan.path) await reply(id, plan.said[id]);
      await shows(...resultOf(plan));
      await look();
    },
    /**
     * On the result: opens every source, goes to the review, changes the first answer and comes back, fills in a
     * questionnaire and takes the summary along.
     */
    async lookAround({ path, said, outcome }) {
      await openSources();
      await press('button', 'eligibility.review');
      await shows('eligibility.review-heading');
      await look();
      await press('button', 'eligibility.change');
      await reply(path[0], said[path[0]]);
      await shows('eligibility.review-heading');
      await press('button', 'eligibility.see-result');
      await shows(...resultOf({ outcome }));
      if (await sees('eligibility.instrument.start')) await fillIn();
      // Another level may stand there now: marks can call for one.
      await shows('eligibility.again');
      if (await sees('eligibility.take-open')) await takeAlong();
      await shows('eligibility.again');
    },
    /** Clicks on words, draws over them, selects all and copies. */
    async selectAndCopy() {
      const [x, y, width] = await driver.inside(firstWords);
      await driver.click(x + 5, y);
      await untilSeen();
      await driver.press('Control+c');
      await driver.press('Control+a');
      await untilSeen();
      await driver.press('Control+c');
      await driver.drag([x + 5, y], [x + width - 5, y]);
      await untilSeen();
      await driver.press('Control+c');
      await untilSeen();
    },
  };

  /** The listener looks at the selection now and then. */
  function untilSeen() {
    return driver.page(() => window.heard.look());
  }

  /** The first questionnaire offered, with the last answer to everything. */
  async function fillIn() {
    await press('button', 'eligibility.instrument.start');
    await shows('eligibility.instrument.finish');
    const count = await driver.inside((root) => root.querySelectorAll('fieldset').length);
    for (let at = 0; at < count; at++) {
      if (byKeyboard) {
        await tabTo('fieldset', [at]);
        await driver.press('Space');
        await driver.press('ArrowUp');
      } else await click('fieldset label:last-of-type', [at]);
    }
    await look();
    await press('button', 'eligibility.instrument.finish');
    await shows('eligibility.instrument.score-heading');
    await look();
    await press('button', 'eligibility.instrument.back');
  }

  /** Prints where no dialog opens. */
  async function takeAlong() {
    await press('button', 'eligibility.take-open');
    await shows('eligibility.take-heading');
    if (byKeyboard) await arrowTo([markers['eligibility.take-doctor']]);
    else await press('label', 'eligibility.take-doctor');
    const ways = ['copy', 'save', ...(driver.name === 'Chromium' ? ['print'] : [])];
    for (const way of ways) {
      await press('button', `eligibility.take-${way}`);
      await driver.page(() => window.heard.look());
      await look();
    }
    await press('button', 'eligibility.take-back');
  }

  async function openSources() {
    const count = await driver.inside((root) => root.querySelectorAll('summary').length);
    for (let at = 0; at < count; at++) {
      const isOpen = () =>
        driver.inside((root, at) => root.querySelectorAll('summary')[at].parentElement.open, at);
      if (byKeyboard) await tabTo('summary', [at]);
      if (byKeyboard) await driver.press('Enter');
      else await click('summary', [at]);
      await until('open source', isOpen);
    }
    await look();
  }
}

/*
 * These run in the page, beside it.
 */

function chosen(root, wanted) {
  return [...root.querySelectorAll('label:has(:checked)')].some((each) =>
    wanted.some((word) => each.textContent.includes(word)),
  );
}

/** Where the first heading stands, and how wide its line is. */
function firstWords(root) {
  const heading = root.querySelector('h2');
  heading.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = heading.getBoundingClientRect();
  return [left, top + height / 2, Math.min(width, 300)];
}
