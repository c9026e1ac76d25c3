// The figures as tables: in Markdown, which a terminal shows well enough too.
import { goalsOf } from './goals.mjs';
import { contenders, kinds, milliseconds, ratio, spread } from './measure.mjs';
import { pageNames, paintOf, widgetRatio, workOf } from './measure-widget.mjs';

const names = {
  floor: 'bitset floor',
  ours: 'ours',
  itemsjs: 'itemsjs + MiniSearch',
  minisearch: 'MiniSearch, counted by hand',
  orama: 'Orama',
  plain: 'written by hand',
  instantsearch: 'InstantSearch.js',
};
const kindNames = {
  facets: 'facets, all counts',
  text: 'beginnings of words, all counts',
  typo: 'a word with a typo, all counts',
  distance: 'distance, all counts',
  combined: 'words + facets + distance, all counts',
};
const grouped = (number) => number.toLocaleString('en-US');
const short = (number) => (number >= 100 ? grouped(Math.round(number)) : number.toPrecision(2));
const size = (bytes) => (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${short(bytes / 1e3)} KB`);

/** A table in Markdown, its columns in line for whoever reads it in a terminal. */
function table(head, rows) {
  const all = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, at) => Math.max(3, ...all.map((cells) => cells[at].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = line(widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))));
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

const people = (count) => `${grouped(count)} people`;
/** A ratio with the middle half of the rounds. */
const ratioText = ({ low, median, high }) => `${short(median)} (${short(low)}–${short(high)})`;

function cell(asked, name) {
  if (!asked[name]) return 'too slow to build';
  if (name === 'ours') return '1';
  const found = ratio(asked, name, 'ours');
  if (found.rough) return `about ${short(found.rough)}, asked once`;
  const { wrong, number } = asked[name];
  return `${ratioText(found)}${wrong ? ` †${wrong}/${number}` : ''}`;
}

function engineTable({ size: count, kinds: measured, builds, heap }) {
  const bare = heap['itemsjs, filters only'];
  const held = (name) =>
    heap[name] === undefined
      ? ''
      : `${short(heap[name] / heap.ours)}${name === 'itemsjs' && bare ? ` (filters only ${short(bare / heap.ours)})` : ''}`;
  const rows = [
    ...kinds.map((kind) => [
      kindNames[kind],
      `${milliseconds(measured[kind].ours).median.toFixed(3)} ms`,
      ...contenders.map((name) => cell(measured[kind], name)),
    ]),
    [
      'making the index',
      `${short(builds.ours.milliseconds)} ms`,
      ...contenders.map((name) =>
        builds[name] ? short(builds[name].milliseconds / builds.ours.milliseconds) : '',
      ),
    ],
    ['memory of the index', size(heap.ours), ...contenders.map(held)],
  ];
  return `### ${people(count)}\n\n${table(['times as long as ours', 'ours takes', ...contenders.map((name) => names[name])], rows)}`;
}

function widgetTable(widgets) {
  const rows = widgets.flatMap((widget) =>
    [
      ['until painted', paintOf],
      ['work of the main thread', workOf],
    ].map(([what, of]) => [
      `${people(widget.size)}, ${what}`,
      `${spread(widget.pages.ours.paint.map((_, round) => of(widget.pages.ours, round))).median.toFixed(1)} ms`,
      ...pageNames.map((name) => (name === 'ours' ? '1' : ratioText(widgetRatio(widget, name, 'ours', of)))),
    ]),
  );
  const head = ['from the press of a checkbox', 'ours takes', ...pageNames.map((name) => names[name])];
  const shown = widgets.slice(0, 1).flatMap(({ pages }) =>
    pageNames.map((name) => {
      const { cards, values, states, elements } = pages[name].content;
      return `${names[name]}: ${cards} cards, ${values} checkboxes and ${states} states with counts, ${elements} elements in all`;
    }),
  );
  return `### The widget\n\n${table(head, rows)}\n\nWhat the pages show: ${shown.join('; ')}.`;
}

const bytesTable = ({ code, data }) =>
  `### Bytes over the network (brotli)\n\n${table(
    ['', 'bytes'],
    [...code, ...data].map(([what, bytes]) => [what, grouped(bytes)]),
  )}`;

/** How much the floor's own time changed from round to round: the middle half, in percent of the median. */
function noiseOf(sizes) {
  const shares = sizes.flatMap(({ kinds: measured }) =>
    kinds.map((kind) => {
      const { low, median, high } = milliseconds(measured[kind].floor);
      return (100 * (high - low)) / median;
    }),
  );
  return spread(shares);
}

/** Everything, for the terminal and for the docs. */
export function reportOf({ sizes, widgets, bytes, machine, seconds, rounds }) {
  const { median, high } = noiseOf(sizes);
  const goals = goalsOf(sizes, widgets);
  const long = sizes.map(
    ({ size: count, builds }) =>
      `${grouped(count)}: ${builds.ours.longest ? `${Math.round(builds.ours.longest)} ms` : 'under 50 ms'}`,
  );
  return `${[
    `Measured in one run of ${Math.round(seconds)} s with ${machine}. Every figure is the median of ${rounds} rounds in which the
contenders take turns; in brackets the middle half of the rounds. Noise: the floor’s own time for the same questions
varied by ${Math.round(median)} % from round to round (middle half), by up to ${Math.round(high)} % for a quarter of the kinds.`,
    ...sizes.map(engineTable),
    `† so many of its answers are others than the floor’s (Orama matches two words and typos by rules of its own). All other
totals and counts were compared with the floor’s, question by question, and are equal. “asked once”: one question alone
took longer than its share of the time. The longest time for which making our index held the page up, by people: ${long.join('; ')}.`,
    ...(widgets.length ? [widgetTable(widgets)] : []),
    bytesTable(bytes),
    `### Goals\n\n${table(
      ['goal', 'people', 'found', ''],
      goals.map(({ goal, size: count, found, isMet }) => [
        goal,
        grouped(count),
        found,
        isMet ? 'met' : '**not met**',
      ]),
    )}`,
  ].join('\n\n')}\n`;
}
