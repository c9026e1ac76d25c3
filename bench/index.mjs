// `npm run bench`: how fast the therapist finder is beside others, in one run in Chromium.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measureBytes } from './bytes.mjs';
import { goalsOf } from './goals.mjs';
import { measureSize } from './measure.mjs';
import { measureWidgets, pageNames } from './measure-widget.mjs';
import { openBrowser, servePages } from './pages.mjs';
import { reportOf } from './report.mjs';

const help = `Usage: npm run bench -- [--quick] [--markdown] [--gate] [--sizes 1000,10000]

Measures the search index and the widget against others with 100 to 100,000 made-up therapists: some minutes.
  --quick      1,000 and 10,000 only, with fewer rounds: about a minute
  --sizes      other numbers of therapists
  --markdown   the tables for the docs and nothing else: no word of what is being measured
  --gate       end with 1 if a goal is missed`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean' },
        markdown: { type: 'boolean' },
        gate: { type: 'boolean' },
        sizes: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const sizes = (values.sizes ?? (values.quick ? '1000,10000' : '100,1000,10000,100000'))
      .split(',')
      .map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size >= 50))
      throw new Error('--sizes: numbers from 50 on');
    return { ...values, sizes: sizes.sort((a, b) => a - b) };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return process.exit(2);
  }
}

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
const started = performance.now();
const say = (text) =>
  options.markdown ||
  console.error(`${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${text}`);
const limits = options.quick
  ? { rounds: 9, budget: 400, buildBudget: 15_000 }
  : { rounds: 15, budget: 1500, buildBudget: 60_000 };

const pages = await servePages(['engine', ...pageNames.map((name) => `widget-${name}`)]);
const browser = await openBrowser();
try {
  const sizes = [];
  for (const size of options.sizes) {
    sizes.push(await measureSize(browser, pages.url, size, { ...limits, earlier: sizes.at(-1), say }));
  }
  const widgets = [];
  for (const size of options.sizes.filter((each) => each === 1000 || each === 10_000)) {
    widgets.push(await measureWidgets(browser, pages.url, size, { rounds: options.quick ? 5 : 9, say }));
  }
  say('bytes');
  const bytes = await measureBytes();
  const machine = `${availableParallelism()} processor cores and Chromium ${browser.version()}, headless`;
  const seconds = (performance.now() - started) / 1000;
  console.log(reportOf({ sizes, widgets, bytes, machine, seconds, rounds: limits.rounds }));
  const missed = goalsOf(sizes, widgets).filter(({ isMet }) => !isMet);
  if (options.gate && missed.length) process.exitCode = 1;
} finally {
  await browser.close();
  pages.close();
}
