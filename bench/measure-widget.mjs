// From the press of a checkbox to the frame that shows the result: the element, InstantSearch.js and a page written by
// hand, which show the same, in turns.
import { spread } from './measure.mjs';

export const pageNames = ['ours', 'plain', 'instantsearch'];

/** How many values are pressed in a round, each on and off again. */
const PRESSES = 8;

/** What the browser's main thread has done so far, in milliseconds. */
async function work(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return {
    all: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}

export async function measureWidgets(browser, url, size, { rounds, say }) {
  const pages = [];
  let shape;
  for (const name of pageNames) {
    say(`${size}: page ${name}`);
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.goto(`${url}/widget-${name}.html`);
    await page.waitForFunction(() => 'bench' in window);
    await page.evaluate((given) => window.bench.start(...given), [size, shape]);
    shape ??= await page.evaluate(() => window.bench.shape());
    const session = await context.newCDPSession(page);
    // By the thread's own clock: what else the computer does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const content = await page.evaluate(() => window.bench.content());
    pages.push({ name, page, context, session, content, paint: [], work: [] });
  }
  const totals = await pages[1].page.evaluate(() => window.bench.totals());
  // Of every filter some; what leaves nobody out would change nothing to wait for.
  const telling = totals.filter(({ total }) => total > 12 && total < size);
  const chosen = Array.from(
    { length: PRESSES },
    (_, at) => telling[Math.floor((at * telling.length) / PRESSES)],
  );
  say(`${size}: toggle to paint`);
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < pages.length; turn++) {
      const each = pages[(turn + round + 1) % pages.length];
      const before = await work(each.session);
      const times = await each.page.evaluate(pressAll, [chosen, size]);
      const after = await work(each.session);
      // The first time is for the browser to warm up.
      if (round < 0) continue;
      each.paint.push(spread(times).median);
      const presses = 2 * PRESSES;
      each.work.push(
        Object.fromEntries(Object.keys(after).map((key) => [key, (after[key] - before[key]) / presses])),
      );
    }
  }
  await Promise.all(pages.map(({ context }) => context.close()));
  return {
    size,
    pages: Object.fromEntries(
      pages.map(({ name, content, paint, work }) => [name, { content, paint, work }]),
    ),
  };
}

/** In the page: each value on and off again. */
async function pressAll([chosen, size]) {
  const times = [];
  for (const { name, value, total } of chosen) {
    times.push(await window.bench.toggle(name, value, total));
    times.push(await window.bench.toggle(name, value, size));
  }
  return times;
}

/** How many times as long one page takes as another, round by round. */
export function widgetRatio({ pages }, name, against, of) {
  return spread(pages[name].paint.map((_, round) => of(pages[name], round) / of(pages[against], round)));
}

export const paintOf = ({ paint }, round) => paint[round];
export const workOf = ({ work }, round) => work[round].all;
