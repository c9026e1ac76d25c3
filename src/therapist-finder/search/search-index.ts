import type { Therapist } from '../data/therapist.schema.js';
import { countBoth, keepBoth } from './bits.js';
import { inSlices, type IndexOptions, type Parts, partsOf } from './build.js';
import type { Offices } from './distance.js';
import { type Base, type FacetIndex, makeBase } from './facet-index.js';
import { type FacetId, facetIds, type ValueList } from './facets.js';
import { STEP } from './members.js';
import type { Orders } from './orders.js';
import {
  type Answer,
  type Hit,
  type Near,
  type Part,
  type Place,
  type Query,
  radii,
  type SortId,
  type TherapistList,
  type TherapistSearch,
} from './query.js';
import type { TextSearch } from './search-text.js';
import { TextBuilder } from './text-index.js';

export type { IndexOptions };

/** From so many names on, they are sorted ahead. */
const MANY = 5000;

/** Where a ZIP code is. */
export type Locate = (zip: string) => Place | undefined;

/** A part of the query that leaves people out, and who is left. */
interface Condition {
  readonly part: Part;
  readonly key: string;
  readonly bits: Uint32Array;
}

/** The index of a list in the page: answers at once, with every count. */
export class SearchIndex implements TherapistSearch, ValueList {
  #list: TherapistList;
  #facets: FacetIndex;
  #text: TextSearch;
  #orders: Orders;
  #offices: Offices;
  #sorts: readonly SortId[];
  /** Those whose office has no coordinates, by its ZIP code. */
  #zips: Parts['zips'];
  #biographies: Promise<void> | undefined;
  /** Counts what has been added since: what was found before may then be out of date. */
  #version = 0;
  /** The conditions of the last query. */
  #conditions = new Map<Part, Condition>();
  #copies: Uint32Array[] = [];
  #copied = 0;

  private constructor(list: TherapistList, parts: Parts) {
    this.#list = list;
    this.#facets = parts.facets;
    this.#text = parts.text;
    this.#orders = parts.orders;
    this.#offices = parts.offices;
    this.#zips = parts.zips;
    this.#sorts = parts.orders.offered();
  }

  /** Makes the index of a list, in slices between which the page gets its turn. */
  static async build(list: TherapistList, options: IndexOptions): Promise<SearchIndex> {
    const parts = await inSlices(partsOf(list, options), options.signal);
    // So many names take longer than a visitor should wait; few are sorted when somebody asks for it.
    if (list.length > MANY) inSlices(parts.orders.naming, options.signal).catch(() => {});
    return new SearchIndex(list, parts);
  }

  /** True if some office can be put on the map: else no distance can be asked for. */
  get hasPlaces(): boolean {
    return this.#offices.known > 0 || this.#zips.size > 0;
  }

  /** True if some office has no coordinates but a ZIP code, and {@link locate} has not been called. */
  get needsPlaces(): boolean {
    return this.#zips.size > 0;
  }

  /** True if biographies are still to be had and searched. */
  get needsBiographies(): boolean {
    return this.#list.biographies !== undefined && !this.#biographies;
  }

  /** Puts the offices on the map of which only the ZIP code is known. */
  locate(locate: Locate): void {
    for (const [zip, people] of this.#zips) {
      const place = locate(zip);
      if (place) for (const person of people) this.#offices.set(person, place);
    }
    this.#zips = new Map();
    this.#version++;
  }

  /** Makes the words of biographies that come apart from the list searchable. Rejects if they cannot be had. */
  addBiographies(): Promise<void> {
    this.#biographies ??= this.#readBiographies().catch((error: unknown) => {
      this.#biographies = undefined;
      throw error;
    });
    return this.#biographies;
  }

  /** True if somebody has the value. */
  has(id: FacetId, value: string): boolean {
    return this.#facets.has(id, value);
  }

  byId(id: string): Therapist | undefined {
    const person = this.#orders.find(id);
    return person === undefined ? undefined : this.#list.at(person);
  }

  find(query: Query, limit: number): Answer {
    const { selection, near } = query;
    this.#copied = 0;
    const text = this.#text.find(query.text);
    const conditions = this.#conditionsOf(query, text?.bits);
    const fitting = this.#base(conditions);
    const others = new Map(
      conditions.map(({ part }) => [part, this.#base(conditions.filter((each) => each.part !== part))]),
    );
    const around = near && (others.get('near') ?? fitting);
    return {
      total: fitting.total,
      of: this.#list.length,
      hits: this.#hits(query, fitting, limit),
      facets: this.#facets.usable.map(({ id }, at) =>
        // A filter's own counts ignore what is chosen in it: they say what another choice would give.
        this.#facets.facet(at, others.get(id) ?? fitting, selection[id]),
      ),
      without: [...others]
        .map(([part, { total }]) => ({ part, count: total }))
        .sort((a, b) => b.count - a.count),
      radii:
        near && around
          ? radii.map((miles) => ({ miles, count: this.#countWithin(near, miles, around) }))
          : [],
      sorts: near && this.#offices.known ? ['rotation', 'distance', ...this.#sorts.slice(1)] : this.#sorts,
      corrected: text?.corrected ?? [],
    };
  }

  async #readBiographies(): Promise<void> {
    const biographies = (await this.#list.biographies?.all()) ?? [];
    const { length } = this.#list;
    const builder = new TextBuilder();
    const steps = function* () {
      for (let person = 0; person < length; person++) {
        builder.add(biographies[person] ?? '');
        builder.next();
        if (person % STEP === 0) yield;
      }
      return yield* builder.build();
    };
    this.#text.add(await inSlices(steps()));
    this.#version++;
  }

  #conditionsOf({ selection, text, near }: Query, found: Uint32Array | undefined): Condition[] {
    const conditions: Condition[] = [];
    const add = (part: Part, asked: unknown, make: () => Uint32Array) => {
      const key = JSON.stringify([part, asked]);
      const last = this.#conditions.get(part);
      conditions.push(last?.key === key ? last : { part, key, bits: make() });
    };
    for (const id of facetIds) {
      const chosen = selection[id];
      if (chosen?.length) add(id, chosen, () => this.#facets.bitsOf(id, chosen));
    }
    if (found) add('text', [this.#version, text], () => found);
    const { place, miles } = near ?? {};
    if (place && miles !== undefined) {
      add('near', [this.#version, place.lat, place.lng, miles], () => this.#offices.within(place, miles));
    }
    this.#conditions = new Map(conditions.map((condition) => [condition.part, condition]));
    return conditions;
  }

  /** Who fits all the conditions. */
  #base(conditions: readonly Condition[]): Base {
    const [first, ...rest] = conditions;
    let bits = first?.bits;
    if (bits && rest.length) {
      bits = this.#copy(bits);
      for (const condition of rest) keepBoth(bits, condition.bits);
    }
    return makeBase(conditions.map(({ key }) => key).join('\n'), bits, this.#list.length);
  }

  /** A copy that lasts until the next query: nothing new is made for what nobody keeps. */
  #copy(bits: Uint32Array): Uint32Array {
    const copy = this.#copies[this.#copied] ?? new Uint32Array(bits.length);
    this.#copies[this.#copied++] = copy;
    copy.set(bits);
    return copy;
  }

  #countWithin({ place }: Near, miles: number, { bits }: Base): number {
    const within = this.#offices.within(place, miles);
    return countBoth(bits ?? within, within, 0);
  }

  #hits({ sort, near }: Query, { bits, total }: Base, limit: number): Hit[] {
    const order =
      sort === 'distance'
        ? near
          ? this.#orders.byDistance(this.#offices.squaresFrom(near.place))
          : this.#orders.by('rotation')
        : this.#orders.by(sort);
    const hits: Hit[] = [];
    for (const person of this.#orders.first(order, bits, total, limit)) {
      const therapist = this.#list.at(person);
      if (therapist)
        hits.push(near ? { therapist, miles: this.#offices.milesTo(person, near.place) } : { therapist });
    }
    return hits;
  }
}
