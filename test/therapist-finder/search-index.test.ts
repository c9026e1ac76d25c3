import { expect } from '@open-wc/testing';
import type { Therapist } from '../../src/therapist-finder/index.js';
import { facetIds, facetValues } from '../../src/therapist-finder/search/facets.js';
import { nothingAsked, type Query, radii } from '../../src/therapist-finder/search/query.js';
import { SearchIndex } from '../../src/therapist-finder/search/search-index.js';
import { seeded } from './people.js';
import { describeValue, directory, miles, Oracle, queryFor, today } from './search-oracle.js';

const indexOf = (people: readonly Therapist[]) =>
  SearchIndex.build(people, { day: today, describe: describeValue, lang: 'en' });

const ask = (parts: Partial<Query>): Query => ({ ...nothingAsked, ...parts });

/** Compares every part of an answer with the definition. */
function compare(index: SearchIndex, oracle: Oracle, query: Query): void {
  const { people } = oracle;
  const answer = index.find(query, people.length);
  const where = JSON.stringify(query);
  const fitting = oracle.fitting(query);
  expect(answer.total).to.equal(fitting.length, where);
  expect(answer.of).to.equal(people.length);
  expect(answer.hits.map(({ therapist }) => therapist.id)).to.deep.equal(oracle.sorted(query), where);
  expect(answer.corrected).to.deep.equal(oracle.corrected(query.text), where);
  for (const { id, values } of answer.facets) {
    const base = oracle.fitting(query, id);
    const counts = new Map<string, number>();
    for (const each of people) for (const value of facetValues(id, each)) counts.set(value, 0);
    for (const each of base) {
      for (const value of facetValues(id, each)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect(new Map(values.map(({ value, count }) => [value, count]))).to.deep.equal(counts, `${id} ${where}`);
    for (const { value, selected } of values) {
      expect(selected).to.equal(query.selection[id]?.includes(value) ?? false);
    }
  }
  const used = [
    ...facetIds.filter((id) => query.selection[id]?.length),
    ...(/[\p{L}\p{N}]/u.test(query.text) ? (['text'] as const) : []),
    ...(query.near?.miles === undefined ? [] : (['near'] as const)),
  ];
  const without = answer.without.map(({ part, count }) => [part, count] as const);
  const expected = used.map((part) => [part, oracle.fitting(query, part).length] as const);
  expect([...without].sort()).to.deep.equal([...expected].sort(), where);
  const counts = answer.without.map(({ count }) => count);
  expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
  const { near } = query;
  const around = near ? oracle.fitting(query, 'near') : [];
  expect(answer.radii).to.deep.equal(
    near
      ? radii.map((each) => ({ miles: each, count: around.filter((who) => miles(near, who) <= each).length }))
      : [],
    where,
  );
  for (const hit of answer.hits) {
    const own = near ? miles(near, hit.therapist) : Number.POSITIVE_INFINITY;
    if (own === Number.POSITIVE_INFINITY) expect(hit.miles).to.be.undefined;
    else expect(hit.miles).to.be.closeTo(own, 0.01);
  }
}

describe('the search index', () => {
  for (const [size, lists, queries] of [
    [0, 4, 5],
    [1, 30, 20],
    [3, 60, 20],
    [50, 30, 40],
    [400, 5, 60],
  ] as const) {
    it(`answers ${lists * queries} random queries over ${lists} lists of ${size} as a naive search does`, async () => {
      const random = seeded(4 + size);
      for (let round = 0; round < lists; round++) {
        const people = directory(random, size);
        const index = await indexOf(people);
        const oracle = new Oracle(people);
        for (let each = 0; each < queries; each++) compare(index, oracle, queryFor(random, people));
      }
    }).timeout(60_000);
  }

  it('brings as many as were asked for, and counts the rest', async () => {
    const people = directory(seeded(1), 50);
    const index = await indexOf(people);
    const all = index.find(nothingAsked, 50).hits;
    const some = index.find(nothingAsked, 12);
    expect(some.hits).to.deep.equal(all.slice(0, 12));
    expect(some.total).to.equal(50);
    expect(index.find(nothingAsked, 0).hits).to.be.empty;
  });

  it('finds one by id, whoever else is there', async () => {
    const people = directory(seeded(2), 400);
    const index = await indexOf(people);
    for (const each of people) expect(index.byId(each.id)).to.equal(each);
    for (const id of ['', 't400', '__proto__']) expect(index.byId(id)).to.be.undefined;
  });

  it('offers only the sorting rules that the list can use', async () => {
    const near = { place: { lat: 34, lng: -118 } };
    const same = await indexOf([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]);
    expect(same.find(ask({ near: { ...near, miles: 5 } }), 5).sorts).to.deep.equal(['rotation', 'name']);
    expect(same.hasPlaces).to.be.false;
    const people: Therapist[] = [
      { id: 'a', name: 'A', accepting: 'yes', fee: { amount: 90 }, location: { lat: 34, lng: -118 } },
      { id: 'b', name: 'B' },
    ];
    const index = await indexOf(people);
    expect(index.find(nothingAsked, 5).sorts).to.deep.equal(['rotation', 'opening', 'name', 'fee']);
    expect(index.find(ask({ near }), 5).sorts[1]).to.equal('distance');
    expect(index.hasPlaces).to.be.true;
    expect((await indexOf([{ id: 'a', name: 'A' }])).find(nothingAsked, 5).sorts).to.deep.equal(['rotation']);
  });

  it('puts offices on the map by their ZIP code once somebody can say where it is', async () => {
    const index = await indexOf([
      { id: 'a', name: 'A', location: { zip: '90001' } },
      { id: 'b', name: 'B', location: { zip: '90001', lat: 40, lng: -74 } },
      { id: 'c', name: 'C', location: { zip: 'nowhere' } },
    ]);
    const query = ask({ near: { place: { lat: 34, lng: -118 }, miles: 10 } });
    expect(index.needsPlaces).to.be.true;
    expect(index.find(query, 5).total).to.equal(0);
    const asked: string[] = [];
    index.locate((zip) => {
      asked.push(zip);
      return zip === '90001' ? { lat: 34, lng: -118 } : undefined;
    });
    expect(index.needsPlaces).to.be.false;
    expect(asked).to.deep.equal(['90001', 'nowhere']);
    const { hits, radii: counts } = index.find(query, 5);
    expect(hits.map(({ therapist, miles: far }) => [therapist.id, far])).to.deep.equal([['a', 0]]);
    expect(counts.map(({ count }) => count)).to.deep.equal([1, 1, 1, 1]);
  });

  it('searches biographies that come later, and tries again if they could not be had', async () => {
    let fails = true;
    const people: Therapist[] = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B', states: ['CA'] },
    ];
    const index = await SearchIndex.build(
      {
        length: 2,
        at: (index) => people[index],
        biographies: {
          of: () => Promise.resolve(undefined),
          all: () =>
            fails
              ? Promise.reject(new Error('offline'))
              : Promise.resolve([undefined, 'I grew up by the sea.']),
        },
      },
      { day: today, describe: describeValue },
    );
    const query = ask({ text: 'grew' });
    const counted = () => index.find(query, 5).facets[0]?.values.map(({ count }) => count);
    expect([index.find(query, 5).total, counted()]).to.deep.equal([0, [0, 0]]);
    expect(index.needsBiographies).to.be.true;
    let failed: unknown;
    await index.addBiographies().catch((error: unknown) => (failed = error));
    expect(failed).to.be.an('error');
    expect(index.needsBiographies).to.be.true;
    fails = false;
    await Promise.all([index.addBiographies(), index.addBiographies()]);
    expect(index.needsBiographies).to.be.false;
    expect([index.find(query, 5).total, counted()]).to.deep.equal([1, [1, 0]]);
    expect(index.find(ask({ text: 'graw' }), 5).corrected).to.deep.equal([{ typed: 'graw', taken: 'grew' }]);
  });

  it('keeps a filter the same object while nothing in it has changed', async () => {
    const index = await indexOf(directory(seeded(3), 50));
    const selection = { format: ['online'] };
    const before = index.find(ask({ selection }), 5);
    const after = index.find(ask({ selection, sort: 'name' }), 10);
    before.facets.forEach((facet, at) => expect(after.facets[at]).to.equal(facet));
    const other = index.find(ask({ selection: { format: ['group'] } }), 5);
    const format = (answer: typeof before) => answer.facets.find(({ id }) => id === 'format');
    const counts = (answer: typeof before) => format(answer)?.values.map(({ count }) => count);
    expect(counts(other)).to.deep.equal(counts(before));
    expect(format(other)?.values.find(({ selected }) => selected)?.value).to.equal('group');
  });

  it('gives the page its turn while it is made of 20,000, and needs none itself if it is small', async () => {
    // What any other part of the page would see: a task that asks for its next turn at once.
    let turns = 0;
    let last = performance.now();
    let longest = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      port2.postMessage(undefined);
    };
    const small = directory(seeded(5), 20);
    const large = directory(seeded(6), 20_000);
    // The first time the engine itself is still being made.
    await indexOf(small);
    port2.postMessage(undefined);
    await indexOf(small);
    expect(turns).to.be.at.most(1);
    turns = longest = 0;
    last = performance.now();
    const start = last;
    const index = await indexOf(large);
    const took = performance.now() - start;
    port1.close();
    // Ratios, and wide ones: how long a turn is kept waiting is the machine's matter too.
    expect(turns).to.be.at.least(took / 100);
    expect(longest).to.be.below(Math.max(150, took / 2));
    expect(index.find(nothingAsked, 1).total).to.equal(20_000);
  });

  it('is given up when it is no longer wanted', async () => {
    const controller = new AbortController();
    const people = directory(seeded(7), 5000);
    const making = SearchIndex.build(people, {
      day: today,
      describe: describeValue,
      signal: controller.signal,
    });
    controller.abort();
    let failed: unknown;
    await making.catch((error: unknown) => (failed = error));
    expect((failed as Error).name).to.equal('AbortError');
  });
});
