// One size: every contender in a page of its own, asked in turns (A B C A B C …), so that what slows the computer
// down for a while slows all of them down.
import { heapOf } from './pages.mjs';

/** Kinds of question. */
export const kinds = ['facets', 'text', 'typo', 'distance', 'combined'];
export const contenders = ['floor', 'ours', 'itemsjs', 'minisearch', 'orama'];

/** How many different questions of a kind; a slow contender gets the first few of them. */
const QUESTIONS = 24;

/** Opens a contender's page with its people in it, builds its index and weighs it. */
async function open(browser, url, name, size, options) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`${url}/engine.html`);
  await page.waitForFunction(() => 'bench' in window);
  const session = await context.newCDPSession(page);
  await page.evaluate(
    ([contender, count, number]) => window.bench.prepare(contender, count, number),
    [name, size, QUESTIONS],
  );
  const before = await heapOf(session);
  const first = await page.evaluate((given) => window.bench.build(given), options);
  // What is made on the first question belongs to it too.
  await page.evaluate((all) => all.forEach((kind) => window.bench.ask(kind, 1)), options.kinds);
  const heap = (await heapOf(session)) - before;
  return { name, page, context, heap, builds: [first] };
}

/** Milliseconds that a batch of questions should take at least, so that the clock does not matter. */
const BATCH = 3;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const ask = (page, kind, number, passes = 1) =>
  page.evaluate((given) => window.bench.ask(...given), [kind, number, passes]);

/**
 * How many questions, how often over and in how many rounds a contender is asked, once it is warm. One that would
 * need far too long for that is asked a single question, once, for an idea of it.
 */
async function plan(page, kind, rounds, budget) {
  const [once] = await ask(page, kind, 1);
  if (once > budget) return { number: 1, passes: 1, rounds: 0, once };
  const tries = [await ask(page, kind, 2), await ask(page, kind, 2)];
  const few = Math.min(...tries.map(sum)) / 2;
  const number = Math.max(1, Math.min(QUESTIONS, Math.floor(budget / rounds / few)));
  let times = await ask(page, kind, number);
  for (let spent = sum(times); spent < Math.min(150, budget / 4); spent += sum(times))
    times = await ask(page, kind, number);
  const passes = Math.min(40, Math.ceil(BATCH / sum(times)));
  return { number, passes, rounds: few * rounds > 2 * budget ? 3 : rounds, once };
}

/** Which of the questions a contender answers otherwise than the floor. */
async function differing(page, kind, number, right) {
  const answers = await page.evaluate(([asked, count]) => window.bench.answers(asked, count), [kind, number]);
  return answers.filter(({ total, counts }, at) => total !== right[at].total || counts !== right[at].counts)
    .length;
}

/**
 * Measures all contenders at one size.
 * @param options rounds, milliseconds a contender may take for a kind, longest build, what earlier sizes took
 */
export async function measureSize(browser, url, size, { rounds, budget, buildBudget, earlier, say }) {
  const result = { size, builds: {}, heap: {}, kinds: {}, cut: [] };
  const open_ = [];
  const add = async (name, options) => {
    const expected = (earlier?.builds[name]?.fastest ?? 0) * (size / (earlier?.size ?? size)) * 1.3;
    if (expected > buildBudget || earlier?.cut.includes(name)) {
      result.cut.push(name);
      return undefined;
    }
    say(`${size}: ${name}`);
    return open(browser, url, name, size, options);
  };
  for (const name of contenders) {
    const opened = await add(name, { withText: true, kinds });
    if (opened) open_.push(opened);
  }
  // By itself itemsjs holds the filters only; the words beside it are MiniSearch's.
  const alone = size > 10_000 ? undefined : await add('itemsjs', { withText: false, kinds: ['facets'] });
  if (alone) {
    result.heap['itemsjs, filters only'] = alone.heap;
    await alone.context.close();
  }
  for (let again = size > 10_000 ? 0 : 2; again > 0; again--) {
    for (const { page, builds } of open_) {
      builds.push(await page.evaluate((given) => window.bench.build(given), { withText: true, kinds }));
    }
  }
  for (const { name, heap, builds } of open_) {
    result.heap[name] = heap;
    const [middle] = builds
      .map(({ milliseconds }) => milliseconds)
      .sort((a, b) => a - b)
      .slice(builds.length >> 1);
    result.builds[name] = {
      milliseconds: middle,
      fastest: Math.min(...builds.map(({ milliseconds }) => milliseconds)),
      longest: Math.max(...builds.map(({ longest }) => longest)),
    };
  }
  for (const kind of kinds) {
    say(`${size}: ${kind}`);
    result.kinds[kind] = await measureKind(open_, kind, rounds, budget);
  }
  await Promise.all(open_.map(({ context }) => context.close()));
  return result;
}

async function measureKind(pages, kind, rounds, budget) {
  const [floor] = pages;
  const right = await floor.page.evaluate((given) => window.bench.answers(...given), [kind, QUESTIONS]);
  const asked = {};
  for (const { name, page } of pages) {
    const planned = await plan(page, kind, rounds, budget);
    const wrong = planned.rounds ? await differing(page, kind, planned.number, right) : 0;
    asked[name] = { ...planned, wrong, times: [] };
  }
  for (let round = 0; round < rounds; round++) {
    // Another one begins each time, so that nobody always comes after the same one.
    for (let turn = 0; turn < pages.length; turn++) {
      const { name, page } = pages[(round + turn) % pages.length];
      const { number, passes, times, rounds: own } = asked[name];
      if (round < own) times.push(await ask(page, kind, number, passes));
    }
  }
  return asked;
}

/** Median and quartiles. */
export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)];
    return low + (sorted[Math.ceil(place)] - low) * (place % 1);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** How many times as long one takes as another for the same questions, round by round. */
export function ratio(asked, name, against) {
  const [one, other] = [asked[name], asked[against]];
  if (!one || !other) return undefined;
  const number = Math.min(one.number, other.number);
  const took = (times) => sum(times.slice(0, number));
  if (!one.rounds) return { rough: one.once / spread(other.times.map(([first]) => first)).median };
  return spread(one.times.map((times, round) => took(times) / took(other.times[round])));
}

/** Milliseconds of a question. */
export const milliseconds = ({ times, number, once }) =>
  times.length ? spread(times.map((each) => sum(each) / number)) : { median: once };
