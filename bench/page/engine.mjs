// Runs in the browser: one contender in a page of its own, so that no memory or garbage of another is in its way.
import { people } from '../people.mjs';
import { facetIds, toDocument } from './documents.mjs';
import { kinds, makeQueries } from './queries.mjs';

const contenders = {
  floor: () => import('../contenders/floor.mjs'),
  ours: () => import('../contenders/ours.mjs'),
  itemsjs: () => import('../contenders/itemsjs.mjs'),
  orama: () => import('../contenders/orama.mjs'),
  minisearch: () => import('../contenders/minisearch.mjs'),
};

let list;
let documents;
let built;
let builder;
const questions = {};

/** Makes the people and the questions. Both stay, in every contender's page. */
async function prepare(name, count, number) {
  builder = await contenders[name]();
  list = [...people(count)];
  documents = list.map(toDocument);
  for (const kind of kinds) questions[kind] = makeQueries(kind, documents, number);
}

/** Builds the index; the milliseconds to where it answers, and the longest time for which the page could not. */
async function build(options) {
  built = undefined;
  let longest = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  built = await builder.build(list, documents, options);
  const milliseconds = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return { milliseconds, longest };
}

/** Total and counts of each question, in a form in which contenders can be compared. */
function answers(kind, number) {
  return questions[kind].slice(0, number).map((query) => {
    const { total, counts } = built.read(built.find(query));
    const lines = facetIds.map((id) =>
      counts[id]
        .filter(([, count]) => count)
        .map(([value, count]) => `${id} ${value} ${count}`)
        .sort()
        .join('\n'),
    );
    return { total, counts: lines.join('\n') };
  });
}

/** Asks the first questions one after the other, so many times over; the milliseconds that each took. */
function ask(kind, number, passes = 1) {
  const asked = questions[kind].slice(0, number);
  const times = asked.map(() => 0);
  let last = performance.now();
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < asked.length; at++) {
      built.find(asked[at]);
      const now = performance.now();
      times[at] += now - last;
      last = now;
    }
  }
  return times.map((time) => time / passes);
}

Object.assign(window, { bench: { prepare, build, answers, ask, questions } });
