// What the bench must show, and whether it does.
import { ratio } from './measure.mjs';
import { paintOf, widgetRatio, workOf } from './measure-widget.mjs';

const libraries = ['itemsjs', 'minisearch', 'orama'];

/** The fastest library for a kind: its name and how many times as long as ours it takes. */
export function bestLibrary(asked) {
  const all = libraries.flatMap((name) => {
    const found = ratio(asked, name, 'ours');
    return found?.median === undefined ? [] : [{ name, times: found.median }];
  });
  return all.sort((a, b) => a.times - b.times)[0];
}

const times = (number) => `${number.toFixed(number < 10 ? 2 : 0)}×`;

/** Every goal at every size at which it was measured: `{ goal, size, found, isMet }`. */
export function goalsOf(sizes, widgets) {
  const goals = [];
  const atMost = (goal, size, found, limit) =>
    goals.push({ goal, size, found: times(found), isMet: found <= limit });
  const atLeast = (goal, size, found, limit, of = '') =>
    goals.push({ goal, size, found: `${times(found)}${of && ` (${of})`}`, isMet: found >= limit });
  for (const { size, kinds, heap } of sizes) {
    if (size < 10_000) continue;
    atMost(
      'facets with all counts, against the floor: at most 1.3×',
      size,
      ratio(kinds.facets, 'ours', 'floor').median,
      1.3,
    );
    const facets = bestLibrary(kinds.facets);
    if (facets)
      atLeast('facets, faster than the best library: at least 10×', size, facets.times, 10, facets.name);
    const combined = bestLibrary(kinds.combined);
    if (combined && size === 10_000) {
      atLeast(
        'combined, faster than the best library: at least 15×',
        size,
        combined.times,
        15,
        combined.name,
      );
    }
    const typo = ratio(kinds.typo, 'minisearch', 'ours');
    if (typo?.median) atLeast('text with a typo, faster than MiniSearch: at least 8×', size, typo.median, 8);
    if (heap.itemsjs)
      atMost('memory, against itemsjs with words: at most 0.25×', size, heap.ours / heap.itemsjs, 0.25);
  }
  for (const widget of widgets) {
    const { size } = widget;
    for (const [what, of] of [
      ['painted', paintOf],
      ['main thread', workOf],
    ]) {
      const plain = widgetRatio(widget, 'ours', 'plain', of).median;
      const other = widgetRatio(widget, 'instantsearch', 'ours', of).median;
      atMost(`toggle to paint (${what}), against the hand-written page: at most 1×`, size, plain, 1);
      atLeast(`toggle to paint (${what}), faster than InstantSearch.js: at least 4×`, size, other, 4);
    }
  }
  return goals;
}
