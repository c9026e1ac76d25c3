import { expect } from '@open-wc/testing';
import type { Therapist } from '../../src/therapist-finder/data/therapist.schema.js';
import { facetIds } from '../../src/therapist-finder/search/facets.js';
import { nothingAsked, type Query } from '../../src/therapist-finder/search/query.js';
import { recordsOf, typesenseSchema } from '../../src/therapist-finder/search/remote/records.js';
import { MOST, RemoteSearch } from '../../src/therapist-finder/search/remote/remote-search.js';
import type { SearchClient, SearchRequest } from '../../src/therapist-finder/search/remote/search-client.js';
import type { KapProblem } from '../../src/shared/events.js';

const people: Therapist[] = [
  {
    id: 'ada-lund',
    name: 'Ada Lund',
    title: 'Psychologist',
    licenses: [{ type: 'PsyD', number: 'PSY 000233', state: 'CA' }],
    states: ['CA', 'OR'],
    trainings: [{ org: 'ktc' }],
    location: { city: 'Oakland', lat: 37.8, lng: -122.27 },
    fee: { amount: 200 },
    accepting: 'yes',
  },
  { id: 'bo-reed', name: 'Bo Reed', states: ['TX'], accepting: 'no', nextOpening: '2026-11-01' },
  { id: 'cy-ångström', name: 'Cy Ångström' },
];
const records = recordsOf(people, { day: '2026-11-22' });
const oakland = { lat: 37.8044, lng: -122.2712 };

/** What a service answers a request with that has no words and no filters. */
function resultOf({ params }: SearchRequest) {
  const facets: Record<string, Record<string, number>> = {};
  for (const facet of params.facets) {
    const counts: Record<string, number> = (facets[facet] = {});
    for (const value of records.flatMap((record) => record[facet] as string[])) {
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return { hits: params.hitsPerPage ? records : [], nbHits: records.length, facets };
}

/** A client that answers so, and keeps what it was asked. */
function clientOf(
  answer: (requests: SearchRequest[]) => unknown = (all) => ({ results: all.map(resultOf) }),
) {
  const asked: SearchRequest[][] = [];
  const client: SearchClient = {
    search: async (requests) => {
      asked.push(requests);
      return answer(requests);
    },
  };
  return { client, asked };
}

const searchOf = (client: SearchClient, more = {}) =>
  new RemoteSearch(client, { indexName: 'therapists', ...more });

async function failureOf(
  client: SearchClient,
  query: Query = nothingAsked,
  timeout = 10_000,
): Promise<string> {
  try {
    await searchOf(client, { timeout }).find(query, 5);
  } catch (error) {
    expect(error).to.be.an.instanceof(Error);
    return (error as Error).message;
  }
  throw new Error('it did not fail');
}

describe('kap-therapist-finder: a search service', () => {
  describe('what is asked', () => {
    const query: Query = {
      selection: { state: ['CA', 'TX'], accepting: ['yes'], format: [] },
      text: '  grief ',
      near: { place: oakland, miles: 25 },
      sort: 'fee',
    };

    it('puts a query in one call: people, and without each part in use', async () => {
      const { client, asked } = clientOf();
      await searchOf(client, { sorts: { fee: 'therapists_fee' } }).find(query, 12);
      const [requests = []] = asked;
      expect(asked).to.have.length(1);
      const [main, ...others] = requests;
      expect(main?.indexName).to.equal('therapists_fee');
      expect(main?.params).to.include({
        query: 'grief',
        page: 0,
        hitsPerPage: 12,
        aroundLatLng: '37.804,-122.271',
      });
      expect(main?.params.aroundRadius).to.equal(40234);
      expect(main?.params.facetFilters).to.deep.equal([
        ['facet_state:CA', 'facet_state:TX'],
        ['facet_accepting:yes'],
      ]);
      expect(main?.params.facets)
        .to.have.length(facetIds.length - 2)
        .and.not.include('facet_state');
      // Two filters, the words, the distance, four radii, the totals: none brings people.
      expect(others.map(({ params }) => params.hitsPerPage)).to.deep.equal(Array(9).fill(0));
      const [state, accepting, text, near] = others;
      expect(state?.params).to.deep.include({
        facets: ['facet_state'],
        facetFilters: [['facet_accepting:yes']],
      });
      expect(accepting?.params.facetFilters).to.deep.equal([['facet_state:CA', 'facet_state:TX']]);
      expect(text?.params).to.include({ query: '', aroundRadius: 40234 });
      expect(near?.params).to.include({ query: 'grief' }).and.not.have.property('aroundRadius');
      expect(others.slice(4, 8).map(({ params }) => params.aroundRadius)).to.deep.equal([
        16093, 40234, 80467, 160934,
      ]);
    });

    it('asks for a place to a hundred metres only, and to be kept out of statistics', async () => {
      const { client, asked } = clientOf();
      const sorts = { distance: ({ lat, lng }: typeof oakland) => `therapists:_geoPoint(${lat},${lng}):asc` };
      await searchOf(client, { sorts }).find(
        { ...nothingAsked, near: { place: oakland }, sort: 'distance' },
        1,
      );
      const sent = JSON.stringify(asked);
      expect(sent).to.include('_geoPoint(37.804,-122.271):asc').and.not.include('37.8044');
      expect(asked.flat().every(({ params }) => params.analytics === false && !params.clickAnalytics)).to.be
        .true;
    });

    it('asks in pages of a hundred, and never beyond what services allow', async () => {
      const { client, asked } = clientOf();
      await searchOf(client).find(nothingAsked, MOST * 5);
      const pages = (asked[0] ?? []).filter(({ params }) => params.hitsPerPage);
      expect(pages.map(({ params }) => params.page)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('escapes a minus, which would mean "not"', async () => {
      const { client, asked } = clientOf();
      await searchOf(client).find({ ...nothingAsked, selection: { insurance: ['-5', 'a:-b'] } }, 1);
      expect(asked[0]?.[0]?.params.facetFilters).to.deep.equal([
        ['facet_insurance:\\-5', 'facet_insurance:a:-b'],
      ]);
    });
  });

  describe('what comes back', () => {
    it('is read by the schema: what a service adds stays out, a wrong record is told once', async () => {
      const problems: KapProblem[] = [];
      const hits = [
        { ...records[0], _highlightResult: { name: { value: '<em>' } }, __position: 1, text_match: 5 },
        { objectID: 'only-here', name: 'Only Here', url: 'javascript:alert(1)' },
        { objectID: 'x', title: 'no name' },
        'no record',
      ];
      const { client } = clientOf((all) => ({
        results: all.map((request) => ({ ...resultOf(request), hits })),
      }));
      const search = searchOf(client, {
        onProblems: (some: readonly KapProblem[]) => problems.push(...some),
      });
      const first = await search.find(nothingAsked, 12);
      await search.find(nothingAsked, 12);
      expect(first.hits.map(({ therapist }) => therapist)).to.deep.equal([
        people[0],
        { id: 'only-here', name: 'Only Here' },
      ]);
      const places = problems.map(({ path }) => path);
      expect(places).to.include('only-here.url');
      expect(new Set(problems.map(({ path, message }) => path + message)).size).to.equal(problems.length);
    });

    it('offers the filters that leave somebody out, the state first, with what each value would give', async () => {
      const { facets, of, total, sorts, corrected } = await searchOf(clientOf().client).find(nothingAsked, 1);
      expect([of, total, sorts, corrected]).to.deep.equal([3, 3, [], []]);
      expect(facets[0]?.id).to.equal('state');
      expect(facets[0]?.values).to.deep.equal([
        { value: 'CA', count: 1, selected: false },
        { value: 'OR', count: 1, selected: false },
        { value: 'TX', count: 1, selected: false },
        { value: 'not-stated', count: 1, selected: false },
      ]);
      expect(facets.map(({ id }) => id)).to.not.include('format', 'nobody says how they meet people');
    });

    it('tells distances in miles from the exact place', async () => {
      const { hits } = await searchOf(clientOf().client).find(
        { ...nothingAsked, near: { place: oakland } },
        3,
      );
      expect(hits[0]?.miles).to.be.closeTo(0.31, 0.01);
      expect(hits[2]).to.not.have.property('miles');
    });

    it('reports filters that the service was not set up for, and fails if it was for none', async () => {
      const problems: KapProblem[] = [];
      const without = (names: RegExp) => (all: SearchRequest[]) => ({
        results: all.map((request) => {
          const { facets, ...rest } = resultOf(request);
          return {
            ...rest,
            facets: Object.fromEntries(Object.entries(facets).filter(([name]) => !names.test(name))),
          };
        }),
      });
      const { client } = clientOf(without(/route/));
      const onProblems = (some: readonly KapProblem[]) => problems.push(...some);
      await searchOf(client, { onProblems }).find(nothingAsked, 1);
      expect(problems.map(({ message }) => message).join()).to.match(
        /expected counts for facet_route; found none/,
      );
      expect(await failureOf(clientOf(without(/./)).client)).to.match(
        /expected counts for facet_state.*found none/,
      );
    });
  });

  describe('failing', () => {
    const secret: Query = { ...nothingAsked, text: 'suicidal', selection: { condition: ['ptsd'] } };

    it('says what was expected and what was found, whatever the client answers', async () => {
      const result = { hits: [], nbHits: 0, facets: {} };
      for (const [answer, message] of [
        [undefined, /found undefined/],
        [{}, /\{ results: \[\.\.\.\] \}.*found results: undefined/],
        [[], /found a list of 0/],
        [{ results: null }, /found results: null/],
        [{ results: [] }, /expected \d results.*found a list of 0/],
        [{ results: Array(3).fill(null) }, /results\[0\].*found null/],
        [{ results: Array(3).fill({ ...result, hits: {} }) }, /results\[0\]\.hits.*found a block/],
        [{ results: Array(3).fill({ ...result, nbHits: -1 }) }, /results\[0\]\.nbHits/],
        [{ results: Array(3).fill({ ...result, nbHits: '12' }) }, /nbHits.*found a string/],
        [{ results: Array(3).fill({ ...result, facets: [] }) }, /results\[0\]\.facets.*found a list/],
        [{ results: Array(3).fill({ ...result, facets: { a: { b: 'c' } } }) }, /facets\.a/],
      ] as const) {
        const { client } = clientOf(() => answer);
        expect(await failureOf(client, { ...nothingAsked, text: 'x' }), JSON.stringify(answer)).to.match(
          message,
        );
      }
    });

    it('tells nothing of what was searched for, though the service does', async () => {
      const error = Object.assign(new Error('q="suicidal" ptsd'), { name: 'ApiError', status: 403 });
      const throwing: SearchClient = {
        search: () => {
          throw error;
        },
      };
      for (const client of [throwing, { search: () => Promise.reject(error) }]) {
        const message = await failureOf(client, secret);
        expect(message).to.equal('expected an answer from the search client; found status 403');
      }
      expect(await failureOf({ search: () => Promise.reject('suicidal') }, secret)).to.not.include(
        'suicidal',
      );
    });

    it('gives up on an answer that does not come, and asks anew for what it could not keep', async () => {
      const hanging: SearchClient = { search: () => new Promise(() => {}) };
      expect(await failureOf(hanging, secret, 20)).to.match(/within 0\.02 s; found none/);
      let isDown = true;
      const { client, asked } = clientOf((all) => (isDown ? {} : { results: all.map(resultOf) }));
      await failureOf(client);
      isDown = false;
      expect((await searchOf(client).find(nothingAsked, 1)).of).to.equal(3);
      await searchOf(client).find(nothingAsked, 1);
      expect(asked.map(({ length }) => length)).to.deep.equal(
        [2, 2, 1],
        'the totals are asked for until known',
      );
    });
  });

  describe('records', () => {
    it('have every filter’s values, "not stated" among them, and what to sort and search by', () => {
      const [ada, bo, cy] = records;
      expect(ada).to.include({
        objectID: 'ada-lund',
        sort_name: 'ada lund',
        sort_fee: 20000,
        sort_opening: 0,
      });
      expect(ada?.facet_state).to.deep.equal(['CA', 'OR']);
      expect(ada?.facet_fee).to.deep.equal(['to-250']);
      expect(ada?._geoloc).to.deep.equal({ lat: 37.8, lng: -122.27 });
      expect(ada?.words).to.include('Ketamine Training Institute').and.include('California');
      expect(cy?.facet_state).to.deep.equal(['not-stated']);
      expect(cy?.sort_name).to.equal('cy angstrom');
      expect(cy).to.not.have.property('_geoloc');
      expect(bo?.sort_opening).to.be.greaterThan(cy?.sort_opening as number, 'a day in the past is none');
      expect(people[0]).to.not.have.property('objectID');
    });

    it('are written as each service wants them', () => {
      const [meilisearch] = recordsOf(people, { service: 'meilisearch' });
      expect(meilisearch?._geo).to.deep.equal({ lat: 37.8, lng: -122.27 });
      const [typesense] = recordsOf(people, { service: 'typesense' });
      expect(typesense?._geoloc).to.deep.equal([37.8, -122.27]);
      const names = typesenseSchema('therapists').fields.map(({ name }) => name);
      for (const id of facetIds) expect(names).to.include(`facet_${id}`);
    });
  });
});
