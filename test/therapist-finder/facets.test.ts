import { expect } from '@open-wc/testing';
import {
  chosenCount,
  type FacetId,
  facetValues,
  NOT_STATED,
  prune,
  type Selection,
  toggle,
} from '../../src/therapist-finder/search/facets.js';
import { compareValues, tellingOf } from '../../src/therapist-finder/search/facet-order.js';
import type { Therapist } from '../../src/therapist-finder/index.js';
import { nothingAsked } from '../../src/therapist-finder/search/query.js';
import { SearchIndex } from '../../src/therapist-finder/search/search-index.js';
import { feeOf, openingOf, orderOfDay, sortByKeys } from '../../src/therapist-finder/search/order.js';
import { people, seeded } from './people.js';
import { today } from './search-oracle.js';

const indexOf = (list: readonly Therapist[]) => SearchIndex.build(list, { day: today, describe: () => [] });

async function find(list: readonly Therapist[], selection: Selection) {
  const answer = (await indexOf(list)).find({ ...nothingAsked, selection }, list.length);
  return { ...answer, ids: answer.hits.map(({ therapist }) => therapist.id) };
}

const person = (id: string, more: Partial<Therapist> = {}): Therapist => ({ id, name: id, ...more });

describe('filters of the therapist finder', () => {
  it('keep every filter and value at zero results', async () => {
    const values = ({ facets }: Awaited<ReturnType<typeof find>>) =>
      facets.map(({ id, values }) => [id, values.map(({ value }) => value)]);
    const none = await find(people, { state: ['TX'], format: ['group'] });
    expect(none.ids).to.be.empty;
    expect(values(none)).to.deep.equal(values(await find(people, {})));
  });

  it('take "not stated" for a value of its own, never for a no', async () => {
    expect((await find(people, { trauma: ['no'] })).ids).to.deep.equal(['cy-marsh']);
    expect((await find(people, { trauma: [NOT_STATED] })).ids).to.deep.equal(['di-orr']);
  });

  it('never guess the states served from a license', async () => {
    const licensed = [person('a', { licenses: [{ type: 'LMFT', number: '1', state: 'CA' }] })];
    expect((await find(licensed, { state: ['CA'] })).ids).to.be.empty;
  });

  it('are there only if they tell people apart', async () => {
    const { facets } = await find(
      [
        person('a', { formats: ['online', 'group'], states: ['CA'] }),
        person('b', { formats: ['online', 'group'], states: ['NV'] }),
      ],
      {},
    );
    expect(facets.map(({ id }) => id)).to.deep.equal(['state']);
    expect((await find([], {})).facets).to.be.empty;
  });

  it('come the state first, then by how much they tell', async () => {
    const list = Array.from({ length: 20 }, (_, at) =>
      person(`p${at}`, {
        // All but one speak English: that tells little. Few say how they prescribe: that tells little too.
        languages: at ? ['en'] : ['es'],
        ...(at < 2 && { prescriberArrangement: at ? 'partner' : 'self' }),
        accepting: at % 2 ? 'yes' : 'no',
        role: (['kap-therapist', 'prescriber', 'integration-only'] as const)[at % 3],
        states: at ? ['CA'] : ['CA', 'NV'],
      } as Partial<Therapist>),
    );
    const { facets } = await find(list, {});
    expect(facets.map(({ id }) => id)).to.deep.equal([
      'state',
      'role',
      'accepting',
      'language',
      'prescriber',
    ]);
  });

  it('show first what most have, states by name, and last no and not stated', () => {
    const sorted = (id: FacetId, values: [string, number][]) =>
      values
        .map(([value, total]) => ({ value, total }))
        .sort((a, b) => compareValues(id, a, b))
        .map(({ value }) => value)
        .join(' ');
    const values: [string, number][] = [
      [NOT_STATED, 9],
      ['b', 1],
      ['no', 8],
      ['c', 2],
      ['a', 1],
    ];
    expect(sorted('trauma', values)).to.equal('c a b no not-stated');
    expect(sorted('state', values)).to.equal('a b c no not-stated');
  });

  it('tell what share a choice leaves out', () => {
    const telling = (totals: Record<string, number>, size: number) =>
      tellingOf(
        Object.entries(totals).map(([value, total]) => ({ value, total })),
        size,
      );
    expect(telling({ a: 5, b: 5 }, 10)).to.equal(0.5);
    expect(telling({ a: 5, b: 5, [NOT_STATED]: 10 }, 20)).to.equal(0.25);
    expect(telling({ a: 10, b: 10 }, 10)).to.equal(0);
    expect(telling({ [NOT_STATED]: 10 }, 10)).to.equal(0);
  });

  it('forget what the data no longer has', async () => {
    const index = await indexOf(people);
    expect(prune({ state: ['CA', 'ZZ'], format: ['online'] }, index)).to.deep.equal({
      state: ['CA'],
      format: ['online'],
    });
    expect(prune({ state: ['ZZ', '__proto__'] }, index)).to.deep.equal({});
  });

  it('can be turned on and off, and are counted', () => {
    const on = toggle(toggle({}, 'state', 'CA'), 'format', 'online');
    expect(chosenCount(on)).to.equal(2);
    expect(chosenCount(toggle(on, 'state', 'CA'))).to.equal(1);
  });

  it('give each value of a therapist once', () => {
    expect(facetValues('state', person('a', { states: ['CA', 'CA'] }))).to.deep.equal(['CA']);
    const trainings = [{ org: 'maps', level: 'one' }, { org: 'maps' }];
    expect(facetValues('training', person('a', { trainings }))).to.deep.equal(['maps']);
    expect(facetValues('level', person('a', { trainings }))).to.deep.equal(['one']);
    expect(facetValues('prescriber', person('a', { prescriber: 'Dr. X' }))).to.deep.equal([NOT_STATED]);
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

  it('sorts openings by a coming day, then waiting lists, silence and no', () => {
    const order = [
      person('today', { accepting: 'yes' }),
      person('past', { accepting: 'yes', nextOpening: '2026-11-21' }),
      person('tomorrow', { nextOpening: '2026-11-23' }),
      person('later', { accepting: 'no', nextOpening: '2027-01-01' }),
      person('waitlist', { accepting: 'waitlist', nextOpening: '2026-01-01' }),
      person('silent'),
      person('no', { accepting: 'no' }),
    ].map((each) => openingOf(each, today));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order[0]).to.equal(order[1]);
    expect(new Set(order).size).to.equal(6);
  });

  it('sorts fees by the cent, and unknown ones last', () => {
    const fee = (amount: number) => feeOf(person('a', { fee: { amount } }));
    expect(fee(0)).to.be.below(fee(150));
    expect(fee(150)).to.be.below(fee(150.5));
    expect(fee(1e300)).to.be.below(feeOf(person('a')));
  });

  it('keeps those with the same key as they were, in short lists and in long ones', () => {
    const random = seeded(8);
    for (const size of [0, 1, 5, 2047, 2048, 5000]) {
      const keys = Uint32Array.from({ length: size }, () =>
        random() < 0.5 ? Math.floor(random() * 2 ** 32) : Math.floor(random() * 3) * 0x7fff_ffff,
      );
      const before = Uint32Array.from(keys.keys()).reverse();
      const naive = [...before].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      expect([...sortByKeys(before, keys)]).to.deep.equal(naive);
    }
  });
});
