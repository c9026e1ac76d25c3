import { expect } from '@open-wc/testing';
import {
  facetIds,
  facetValues,
  find,
  NOT_STATED,
  prune,
  type Selection,
} from '../../src/therapist-finder/search/facets.js';
import type { Therapist } from '../../src/therapist-finder/index.js';
import { orderOfDay } from '../../src/therapist-finder/search/order.js';
import { people, seeded } from './people.js';

const pools = {
  states: ['CA', 'TX', 'NV', 'NY', 'MA'],
  formats: ['in-office', 'online', 'group', 'by carrier pigeon'],
  orgs: ['polaris', 'maps', 'fluence', '__proto__', 'constructor'],
  types: ['LMFT', 'LCSW', 'PhD'],
};

function directory(random: () => number, size: number): Therapist[] {
  const some = (pool: readonly string[]) => (random() < 0.2 ? undefined : pool.filter(() => random() < 0.4));
  return Array.from({ length: size }, (_, at): Therapist => {
    const trauma = [undefined, true, false, { training: 'EMDR' }, { years: 3 }][Math.floor(random() * 5)];
    const states = some(pools.states);
    const formats = some(pools.formats);
    const trainings = some(pools.orgs)?.map((org) => ({ org }));
    const licenses = some(pools.types)?.map((type) => ({ type }));
    return {
      id: `t${at}`,
      name: `T ${at}`,
      ...(states && { states }),
      ...(formats && { formats }),
      ...(trainings && { trainings }),
      ...(licenses && { licenses }),
      ...(trauma !== undefined && { traumaInformed: trauma }),
    };
  });
}

function query(random: () => number, therapists: readonly Therapist[]): Selection {
  const entries = facetIds.map((id) => {
    const values = [...new Set(therapists.flatMap((therapist) => facetValues(id, therapist)))];
    return [id, random() < 0.5 ? [] : values.filter(() => random() < 0.3)] as const;
  });
  return Object.fromEntries(entries);
}

/** The definition itself: any within a filter, all across filters. */
const naive = (therapists: readonly Therapist[], selection: Selection) =>
  therapists.filter((therapist) =>
    facetIds.every((id) => {
      const chosen = selection[id] ?? [];
      return !chosen.length || facetValues(id, therapist).some((value) => chosen.includes(value));
    }),
  );

describe('filters of the therapist finder', () => {
  it('find and count as a naive filter does, over hundreds of directories and queries', () => {
    const random = seeded(20261122);
    let queries = 0;
    for (let round = 0; round < 300; round++) {
      const therapists = directory(random, Math.floor(random() * 40));
      for (let each = 0; each < 4; each++) {
        const selection = query(random, therapists);
        const { found, facets, without } = find(therapists, selection);
        expect(found).to.deep.equal(naive(therapists, selection));
        for (const { id, values } of facets) {
          for (const { value, count, selected } of values) {
            expect(count).to.equal(
              naive(therapists, { ...selection, [id]: [value] }).length,
              `${id} ${value}`,
            );
            expect(selected).to.equal(selection[id]?.includes(value) ?? false);
          }
        }
        for (const { id, count } of without) {
          expect(count).to.equal(naive(therapists, { ...selection, [id]: [] }).length);
        }
        queries++;
      }
    }
    expect(queries).to.equal(1200);
  });

  it('keep every filter and value at zero results', () => {
    const before = find(people, {}).facets.map(({ id, values }) => [id, values.map(({ value }) => value)]);
    const none = find(people, { state: ['TX'], format: ['group'] });
    expect(none.found).to.be.empty;
    expect(none.facets.map(({ id, values }) => [id, values.map(({ value }) => value)])).to.deep.equal(before);
  });

  it('take "not stated" for a value of its own, never for a no', () => {
    expect(find(people, { trauma: ['no'] }).found.map(({ id }) => id)).to.deep.equal(['cy-marsh']);
    expect(find(people, { trauma: [NOT_STATED] }).found.map(({ id }) => id)).to.deep.equal(['di-orr']);
  });

  it('never guess the states served from a license', () => {
    const licensed = [{ id: 'a', name: 'A', licenses: [{ type: 'LMFT', number: '1', state: 'CA' }] }];
    expect(find(licensed, { state: ['CA'] }).found).to.be.empty;
  });

  it('are there only if they tell people apart', () => {
    const same = [
      { id: 'a', name: 'A', formats: ['online', 'group'], states: ['CA'] },
      { id: 'b', name: 'B', formats: ['online', 'group'], states: ['NV'] },
    ];
    expect(find(same, {}).facets.map(({ id }) => id)).to.deep.equal(['state']);
  });

  it('forget what the data no longer has', () => {
    expect(prune({ state: ['CA', 'ZZ'], format: ['online'] }, people)).to.deep.equal({
      state: ['CA'],
      format: ['online'],
    });
    expect(prune({ state: ['ZZ'] }, people)).to.deep.equal({});
  });
});

describe('the order of the day', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  const day = (at: number) => new Date(Date.UTC(2026, 0, at)).toISOString().slice(0, 10);

  it('is the same all day, whatever order the file has', () => {
    expect(orderOfDay(items, '2026-11-22')).to.deep.equal(orderOfDay([...items].reverse(), '2026-11-22'));
  });

  it('puts everybody first about equally often', () => {
    const firsts = new Map<string, number>();
    for (let at = 1; at <= 1000; at++) {
      const first = orderOfDay(items, day(at))[0]?.id ?? '';
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const { id } of items) expect(firsts.get(id)).to.be.within(150, 250);
  });
});
