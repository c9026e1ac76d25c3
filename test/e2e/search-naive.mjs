// The library as a bundler would take it, and what its answers are held against: the plainest way to find and count.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { people } from '../../bench/people.mjs';

/** The finder's modules, built for Node. */
export async function buildLibrary() {
  const outDir = 'node_modules/.cache/kap-search-test';
  const folder = 'src/therapist-finder';
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir,
      minify: false,
      copyPublicDir: false,
      lib: {
        entry: {
          remote: `${folder}/search/remote/remote-search.ts`,
          records: `${folder}/search/remote/records.ts`,
          facets: `${folder}/search/facets.ts`,
          reader: `${folder}/data/directory.ts`,
          finder: 'src/define/kap-therapist-finder.ts',
          // Written for bundlers: Node cannot load it as it is.
          typesense: fileURLToPath(import.meta.resolve('typesense-instantsearch-adapter')),
        },
        formats: ['es'],
      },
      rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: '[name].mjs' } },
    },
  });
  const load = (name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
  const [remote, records, facets, reader, typesense] = await Promise.all(
    ['remote', 'records', 'facets', 'reader', 'typesense'].map(load),
  );
  return { ...remote, ...records, ...facets, ...reader, TypesenseAdapter: typesense.default };
}

/** Values that query languages stumble over. */
const HOSTILE = [
  "O'Hara & Sons",
  'a, b',
  'x:y:z',
  'AND OR NOT',
  'say "hi"',
  'back\\slash',
  '(1] && [2)',
  'ünïcödé',
];

/** People as a practice's file would have them after reading: nobody in it is left out. */
export async function readPeople(library, count) {
  const raw = [...people(count, 7)].map((person, index) =>
    index % 9
      ? person
      : { ...person, insurance: [...(person.insurance ?? []), HOSTILE[index % HOSTILE.length]] },
  );
  const { therapists } = await library.readTherapists(raw, 'people', 'https://example.com/');
  return therapists;
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Miles over the globe. */
export function milesBetween(a, b) {
  const rad = Math.PI / 180;
  const cos =
    Math.sin(a.lat * rad) * Math.sin(b.lat * rad) +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.cos((a.lng - b.lng) * rad);
  return 3958.7613 * Math.acos(Math.min(1, cos));
}

/** Finds and counts among records by going through all of them, again for each question. */
export class Naive {
  /** @param {ReturnType<typeof import('../../src/therapist-finder/search/remote/records.ts').recordsOf>} records */
  constructor(records, facetIds) {
    this.facetIds = facetIds;
    this.records = records.map((record) => {
      const { name, title, bio, location, words } = record;
      const text = [name, title, bio, location?.city, location?.state, ...words].filter(Boolean).join(' ');
      return { ...record, all: [...new Set(fold(text).split(/[^\p{L}\p{N}]+/u))] };
    });
  }

  fits({ selection, text, near }, record) {
    for (const [id, values] of Object.entries(selection)) {
      if (values.length && !record[`facet_${id}`].some((value) => values.includes(value))) return false;
    }
    if (text && !record.all.some((word) => word.startsWith(fold(text)))) return false;
    if (near?.miles === undefined) return true;
    const { lat, lng } = record.location ?? {};
    return lat !== undefined && milesBetween(near.place, { lat, lng }) <= near.miles;
  }

  found(query) {
    return this.records.filter((record) => this.fits(query, record));
  }

  /** How many of those who fit have each value. */
  counts(query, id) {
    const counts = new Map();
    for (const record of this.found(query)) {
      for (const value of record[`facet_${id}`]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  /** Total, counts and ways back, as an answer has them. */
  answer(query, radii) {
    const { selection, text, near } = query;
    const nothing = { selection: {}, text: '', near: undefined };
    const without = (id) => ({ ...query, selection: { ...selection, [id]: [] } });
    const active = this.facetIds.filter((id) => selection[id]?.length);
    const facets = this.facetIds.flatMap((id) => {
      const all = this.counts(nothing, id);
      if (![...all.values()].some((count) => count < this.records.length)) return [];
      const counts = this.counts(active.includes(id) ? without(id) : query, id);
      return [[id, [...all.keys()].sort().map((value) => `${value} ${counts.get(value) ?? 0}`)]];
    });
    return {
      total: this.found(query).length,
      of: this.records.length,
      facets: Object.fromEntries(facets),
      without: Object.fromEntries([
        ...active.map((id) => [id, this.found(without(id)).length]),
        ...(text ? [['text', this.found({ ...query, text: '' }).length]] : []),
        ...(near?.miles === undefined ? [] : [['near', this.found({ ...query, near: undefined }).length]]),
      ]),
      radii: near
        ? radii.map((miles) => [miles, this.found({ ...query, near: { ...near, miles } }).length])
        : [],
    };
  }
}

/** A service's answer in the form of {@link Naive}'s. */
export const comparable = ({ total, of, facets, without, radii }) => ({
  total,
  of,
  facets: Object.fromEntries(
    facets.map(({ id, values }) => [
      id,
      values
        .map(({ value, count }) => ({ value, text: `${value} ${count}` }))
        .sort((a, b) => (a.value < b.value ? -1 : 1))
        .map(({ text }) => text),
    ]),
  ),
  without: Object.fromEntries(without.map(({ part, count }) => [part, count])),
  radii: radii.map(({ miles, count }) => [miles, count]),
});

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PLACES = [
  { lat: 34.052, lng: -118.243 },
  { lat: 40.7, lng: -73.95 },
  { lat: 41.881, lng: -87.63 },
];
const TEXTS = ['trau', 'sil', 'polaris', 'los', 'social', 'lozenge', 'Ketamine', 'zzzzzz'];

/** A query as somebody might put it, of values that somebody has. */
export function randomQuery(random, records, facetIds, sorts) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const selection = {};
  for (let filters = Math.floor(random() * 4); filters > 0; filters--) {
    const id = pick(facetIds);
    selection[id] = [
      ...new Set(
        Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(pick(records)[`facet_${id}`])),
      ),
    ];
  }
  const place = random() < 0.35 ? pick(PLACES) : undefined;
  return {
    selection,
    text: random() < 0.35 ? pick(TEXTS) : '',
    near: place && { place, ...(random() < 0.7 && { miles: pick([10, 25, 50, 100]) }) },
    sort: pick(sorts.filter((sort) => sort !== 'distance' || place)),
  };
}
