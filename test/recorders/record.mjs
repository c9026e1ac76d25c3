// One recording: a page with a recorder and a listener on it, a visitor who uses a widget, and everything that was
// kept, sent or heard.
import { controls } from './server.mjs';

/**
 * @param tag of the widget
 * @param first the key of a sentence that says that the widget can be used
 */
export const createRecorder = ({ tag, createVisitor, first }) =>
  /**
   * @param options.recorder a name of page/
   * @param options.more what else the page is asked for
   * @param visit what the visitor does, given the visitor
   */
  async function record({ driver, server, recorder, how = 'mouse', isolation = 'closed', more = '' }, visit) {
    server.take();
    await driver.open(`${server.url}?recorder=${recorder}&isolation=${isolation}${more}`);
    await driver.page(upgraded, tag);
    const visitor = createVisitor(driver, how);
    await visitor.shows(first);
    await visit(visitor);
    await driver.page((late) => (document.querySelector('#late').textContent = late), controls.last);
    const press = async (control) => driver.click(...(await driver.page(placeOf, control)));
    // The page may still move under the visitor's hand.
    for (let tries = 0; tries < 5 && !(await driver.page(isTicked)); tries++) await press('box');
    await press('button');
    const kept = () => driver.page(() => window.recorder.kept().map((each) => JSON.stringify(each)));
    // Recorders send in their own time; the last of it when the page is left.
    await untilOr(6000, async () => {
      await driver.page(() => window.recorder.flush?.());
      const text = [...(await kept()), ...server.seen()].join('\n');
      const isKept = Object.values(controls).every((control) => text.includes(control));
      return recorder === 'none' || (isKept && choicesIn([readable(text)]) > 0);
    });
    const { heard, facts } = await driver.page(collect);
    const captured = await kept();
    await driver.open('about:blank');
    await untilOr(300, () => false);
    const { sent, asked } = server.take();
    return {
      /** All the recorder has, as text. */
      captured: [...captured, ...sent].map(readable),
      asked: asked.map(readable),
      heard,
      facts,
      seen: visitor.seen,
    };
  };

/**
 * How many times a recorder kept that a choice was ticked, in the way of rrweb (and those who build on it), of Clarity
 * and of Datadog. The page's own box is one.
 */
export const choicesIn = (texts) =>
  (
    texts
      .join('\n')
      .match(/"isChecked":(true|false)|\[\d+,27,\d+,"(true|false)"|\[13,(\[[012],\d+\],?)+\]/g) ?? []
  ).length;

/** JSON in JSON and percent signs undone, so that words are found as they are. */
function readable(text) {
  return text
    .replace(/\\+(["/])/g, '$1')
    .replace(/(\\+n|\s)+/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const value = parseInt(code.slice(1), 16);
      return value < 128 ? String.fromCharCode(value) : code;
    });
}

/** What the page itself shows and a recording does not have: it was not recording. */
export function missingControls({ captured }) {
  const all = captured.join('\n');
  return Object.values(controls).filter((control) => !all.includes(control));
}

async function untilOr(limit, condition) {
  const end = Date.now() + limit;
  while (!(await condition()) && Date.now() < end) await new Promise((past) => setTimeout(past, 100));
}

/*
 * These run in the page.
 */

async function upgraded(tag) {
  await customElements.whenDefined(tag);
  await document.querySelector(tag).updateComplete;
}

/** Where the page's own box and button stand, which the visitor presses last: every recorder must have kept that. */
async function placeOf(control) {
  const button = document.querySelector('site-card').shadowRoot.querySelector('button');
  const found = control === 'box' ? document.querySelector('[name=agreed]') : button;
  // Parts of a page that are not in sight may get another height as they come into it.
  for (let before; ; ) {
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    if (top === before) return [left + width / 2, top + height / 2];
    before = top;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  }
}

const isTicked = () => document.querySelector('[name=agreed]').checked;

function collect() {
  const { look, texts, facts } = window.heard;
  look();
  return { heard: [...texts], facts: [...facts].map(([name, values]) => [name, [...values]]) };
}
