import type { Therapist } from '../../src/therapist-finder/index.js';
import { type FacetId, facetIds, facetValues } from '../../src/therapist-finder/search/facets.js';
import { isClaim } from '../../src/therapist-finder/search/facet-order.js';
import { turnOf } from '../../src/therapist-finder/search/order.js';
import type { Near, Part, Query } from '../../src/therapist-finder/search/query.js';

/*
 * The search again, as it is defined and without any thought of speed, and directories and queries to compare it with
 * the index by.
 */

export const today = '2026-11-22';

/** Labels and aliases of some values. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  'state CA': ['California'],
  'state NV': ['Nevada'],
  'modality ifs': ['IFS', 'Internal Family Systems'],
  'modality emdr': ['EMDR', 'Eye Movement Desensitization'],
  'condition ptsd': ['PTSD', 'Post-traumatic stress', 'Trauma'],
  'format online': ['Online', 'telehealth'],
  'language es': ['Spanish', 'Español'],
};

export const describeValue = (id: FacetId, value: string): readonly string[] =>
  Object.hasOwn(aliases, `${id} ${value}`)
    ? (aliases[`${id} ${value}`] ?? [])
    : ['modality', 'condition', 'format', 'language', 'training'].includes(id)
      ? [value]
      : [];

/** Words, without case and accents. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/(\w)['’](?=\w)/g, '$1')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Everything a therapist can be found by. */
function wordsOf(therapist: Therapist): Set<string> {
  const { name, title = '', bio = '', location: { city = '', state } = {} } = therapist;
  const labels = facetIds.flatMap((id) =>
    facetValues(id, therapist).flatMap((value) =>
      isClaim(value) ? [...describeValue(id, value), ...(id === 'state' ? [value] : [])] : [],
    ),
  );
  const place = state ? [state, ...describeValue('state', state)] : [];
  return new Set([name, title, bio, city, ...place, ...labels].flatMap(plainWords));
}

/** Everything one typo away from `word`: there is no shorter way to say it. */
function isTypo(a: string, b: string): boolean {
  if (a === b) return false;
  for (let at = 0; at <= a.length; at++) {
    const [head, tail] = [a.slice(0, at), a.slice(at)];
    if (head + tail.slice(1) === b) return true;
    if (tail.length > 1 && head + tail.charAt(1) + tail.charAt(0) + tail.slice(2) === b) return true;
    const letter = b.charAt(at);
    if (letter && (head + letter + tail === b || head + letter + tail.slice(1) === b)) return true;
  }
  return false;
}

/** Distance over the ground by the haversine formula. */
export function miles({ place }: Near, { location: { lat, lng } = {} }: Therapist): number {
  if (lat === undefined || lng === undefined) return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2;
  const a = half(lat - place.lat) + Math.cos(lat * rad) * Math.cos(place.lat * rad) * half(lng - place.lng);
  return 2 * 3958.7613 * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** A list and the words in it, read once for many queries. */
export class Oracle {
  readonly people: readonly Therapist[];
  #words: readonly Set<string>[];
  #all: Set<string>;

  constructor(people: readonly Therapist[]) {
    this.people = people;
    this.#words = people.map(wordsOf);
    this.#all = new Set(this.#words.flatMap((words) => [...words]));
  }

  /** Which words count for a typed one; undefined if it is taken as it is. */
  taken(typed: string): { words: string[]; whole: boolean } | undefined {
    const all = [...this.#all];
    if (typed.length < 4 || all.some((word) => word.startsWith(typed))) return undefined;
    const near = all.filter((word) => isTypo(typed, word)).sort();
    if (near.length) return { words: near, whole: false };
    const starts = (word: string) => [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
    const begun = all.filter((word) => starts(word).some((start) => isTypo(typed, start)));
    return { words: begun.sort(), whole: true };
  }

  corrected(text: string) {
    return [...new Set(plainWords(text))].flatMap((typed) =>
      (this.taken(typed)?.words ?? []).map((taken) => ({ typed, taken })),
    );
  }

  /** Who fits, in the order of the list. @param without a part of the query that is left out */
  fitting({ selection, text, near }: Query, without?: Part): Therapist[] {
    const typed =
      without === 'text' ? [] : plainWords(text).map((word) => ({ word, taken: this.taken(word) }));
    return this.people.filter((therapist, at) => {
      const words = [...(this.#words[at] ?? [])];
      return (
        facetIds.every((id) => {
          const chosen = id === without ? [] : (selection[id] ?? []);
          return !chosen.length || facetValues(id, therapist).some((value) => chosen.includes(value));
        }) &&
        typed.every(({ word, taken }) =>
          words.some((own) =>
            taken
              ? taken.words.some((other) => (taken.whole ? own === other : own.startsWith(other)))
              : own.startsWith(word),
          ),
        ) &&
        (without === 'near' || near?.miles === undefined || miles(near, therapist) <= near.miles)
      );
    });
  }

  /** Ids of those who fit, in the order asked for. */
  sorted(query: Query): string[] {
    const { sort, near } = query;
    const { compare } = new Intl.Collator('en');
    const opening = ({ accepting, nextOpening }: Therapist) =>
      nextOpening && nextOpening >= today
        ? nextOpening
        : { yes: today, waitlist: 'a', no: 'c', none: 'b' }[accepting ?? 'none'];
    const less = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
    const turn = ({ id }: Therapist) => turnOf(today, id);
    const fee = (therapist: Therapist) => therapist.fee?.amount ?? Number.POSITIVE_INFINITY;
    return this.fitting(query)
      .sort((a, b) => {
        const first =
          sort === 'name'
            ? compare(a.name, b.name)
            : sort === 'fee'
              ? less(fee(a), fee(b))
              : sort === 'opening'
                ? less(opening(a), opening(b))
                : sort === 'distance' && near
                  ? less(miles(near, a), miles(near, b))
                  : 0;
        return first || less(turn(a), turn(b)) || less(a.id, b.id);
      })
      .map(({ id }) => id);
  }
}

const pools = {
  states: ['CA', 'TX', 'NV', 'NY', 'MA'],
  formats: ['in-office', 'online', 'group', 'by carrier pigeon'],
  orgs: ['polaris', 'maps', '__proto__', 'constructor', 'toString', ''],
  types: ['LMFT', 'LCSW', 'PhD'],
  modalities: ['ifs', 'emdr', 'hasOwnProperty', 'Ünüsual 🌊'],
  conditions: ['ptsd', 'grief', 'not-stated', 'no'],
  languages: ['en', 'es', 'ht'],
  names: [
    'Ada',
    'José',
    'Zoë',
    'Renée',
    'Bo',
    'Søren',
    "O'Neil",
    'Marta',
    'Martha',
    'Łucja',
    'Åsa',
    '__proto__',
  ],
  lasts: ['Quill', 'Fenn', 'Marsh', 'Orr', 'García-López', 'Nuñez', 'quill', '李', '🌵'],
  bios: ['I listen first, and I listen last.', 'Trauma work; EMDR & more', 'Café, naïve résumé', '', '💬'],
  cities: ['Los Angeles', 'San José', 'Reno'],
  openings: ['2026-11-21', '2026-11-22', '2026-11-25', '2027-01-04', '1999-01-01'],
};

/** A directory in which everything is stated by some and not by others. */
export function directory(random: () => number, size: number): Therapist[] {
  const one = <T>(pool: readonly T[]): T => pool[Math.floor(random() * pool.length)] as T;
  const maybe = <T>(value: T): T | undefined => (random() < 0.25 ? undefined : value);
  const some = (pool: readonly string[]) => maybe(pool.filter(() => random() < 0.4));
  const twice = (values: string[] | undefined) =>
    values && random() < 0.1 ? [...values, ...values] : values;
  // Where offices are in the same building they are at the same distance.
  const places = Array.from({ length: 8 }, () => ({ lat: 30 + random() * 12, lng: -120 + random() * 40 }));
  return Array.from({ length: size }, (_, at) => {
    const location = maybe({
      city: maybe(one(pools.cities)),
      state: maybe(one(pools.states)),
      ...maybe(random() < 0.5 ? one(places) : { lat: 33 + random(), lng: -118 + random() }),
    });
    const therapist = {
      id: `t${at}`,
      name: `${one(pools.names)} ${one(pools.lasts)}`,
      title: maybe(`${one(pools.types)} of ${one(pools.cities)}`),
      bio: maybe(one(pools.bios)),
      states: twice(some(pools.states)),
      formats: some(pools.formats),
      trainings: some(pools.orgs)?.map((org) => ({
        org,
        ...(random() < 0.5 && { level: one(['certificate', 'advanced']) }),
        ...(random() < 0.5 && { experiential: random() < 0.5 }),
      })),
      licenses: some(pools.types)?.map((type) => ({ type })),
      modalities: some(pools.modalities),
      conditions: some(pools.conditions),
      languages: some(pools.languages),
      role: maybe(one(['kap-therapist', 'integration-only', 'prescriber'])),
      presentDuringDosing: maybe(random() < 0.5),
      traumaInformed: maybe(one([true, false, { training: 'EMDR' }, { years: 3, training: 'x' }])),
      accepting: maybe(one(['yes', 'no', 'waitlist'])),
      nextOpening: random() < 0.4 ? one(pools.openings) : undefined,
      fee: maybe({ amount: one([0, 100, 150, 150.5, 400, 900]), slidingScale: maybe(random() < 0.5) }),
      location,
    };
    return JSON.parse(JSON.stringify(therapist)) as Therapist;
  });
}

const texts = (random: () => number): string => {
  const words =
    'ada JOSE josé zoe o’neil oneil garcia lopez quil mrash mart martaa ca california tx emdr trauma truama telehelth ' +
    'spanish espanol listen lisen cafe naive zzzz xyzzy i a internal famly __proto__ constructor 李 🌵 soren lucja';
  const pool = words.split(' ');
  const count = Math.floor(random() * 2.4);
  return Array.from({ length: count }, () => pool[Math.floor(random() * pool.length)]).join(' ');
};

/** A query that may ask for anything the directory has, and for what it has not. */
export function queryFor(random: () => number, people: readonly Therapist[]): Query {
  const share = random() * 0.3;
  const selection = Object.fromEntries(
    facetIds.map((id) => {
      const values = [
        ...new Set([...people.flatMap((each) => facetValues(id, each)), '__proto__', 'nobody']),
      ];
      return [id, random() < share ? values.filter(() => random() < 0.4) : []] as const;
    }),
  );
  const place = { lat: 33 + random(), lng: -118 + random() };
  const near =
    random() < 0.4 ? { place, miles: [undefined, 5, 25, 100, 2000][Math.floor(random() * 5)] } : undefined;
  const sort =
    (['rotation', 'distance', 'opening', 'name', 'fee'] as const)[Math.floor(random() * 5)] ?? 'rotation';
  return { selection, text: random() < 0.5 ? texts(random) : '', near, sort };
}
