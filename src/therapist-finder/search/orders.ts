import type { Therapist } from '../data/therapist.schema.js';
import { ranksOf } from './alphabet.js';
import { eachBit, hasBit } from './bits.js';
import type { Steps } from './members.js';
import { feeOf, LAST, openingOf, sortByKeys, turnOf } from './order.js';
import type { SortId } from './query.js';

/** People are few where they are at most this part of all. */
const FEW = 32;

/** The orders of a list, each made when it is first asked for. An order is the numbers of all people in a row. */
export class Orders {
  #day: string;
  #idOf: (person: number) => string | undefined;
  #turns: Uint32Array;
  #openings: Uint32Array;
  #fees: Uint32Array;
  #names: string[] = [];
  #naming: Steps<undefined>;
  /** The place of everybody in an order, for orders that were asked for it. */
  #places = new WeakMap<Uint32Array, Uint32Array>();
  #made = new Map<SortId, Uint32Array>();
  /** The squares of distances that the order by distance is of. */
  #squares: Float32Array | undefined;

  /** @param day the visitor's, like `2026-11-22` @param lang whose alphabet names are sorted by */
  constructor(
    size: number,
    day: string,
    lang: string | undefined,
    idOf: (person: number) => string | undefined,
  ) {
    this.#day = day;
    this.#idOf = idOf;
    this.#turns = new Uint32Array(size);
    this.#openings = new Uint32Array(size).fill(LAST - 1);
    this.#fees = new Uint32Array(size).fill(LAST);
    this.#naming = this.#sortNames(lang);
  }

  add(person: number, therapist: Therapist): void {
    this.#turns[person] = turnOf(this.#day, therapist.id);
    this.#openings[person] = openingOf(therapist, this.#day);
    this.#fees[person] = feeOf(therapist);
    this.#names[person] = therapist.name;
  }

  /** The rules that tell some people of this list from others. */
  offered(): SortId[] {
    const differ = (keys: Uint32Array) => keys.some((key) => key !== keys[0]);
    return [
      'rotation',
      ...(differ(this.#openings) ? (['opening'] as const) : []),
      ...(this.#turns.length > 1 ? (['name'] as const) : []),
      ...(differ(this.#fees) ? (['fee'] as const) : []),
    ];
  }

  /**
   * The work of sorting names, which in some language's alphabet takes a while. It may be done ahead, in any number of
   * steps; the order by name does what is left of it.
   */
  get naming(): Steps<undefined> {
    return this.#naming;
  }

  by(sort: Exclude<SortId, 'distance'>): Uint32Array {
    const made = this.#made.get(sort) ?? this.#make(sort);
    this.#made.set(sort, made);
    return made;
  }

  /** @param squares of everybody's distance; the same object for the same place */
  byDistance(squares: Float32Array): Uint32Array {
    const made = this.#squares === squares && this.#made.get('distance');
    if (made) return made;
    this.#squares = squares;
    // The bits of positive numbers are in the order of the numbers.
    const order = sortByKeys(this.by('rotation'), new Uint32Array(squares.buffer));
    this.#made.set('distance', order);
    return order;
  }

  /**
   * The first of some people in an order.
   * @param bits who they are; everybody if undefined
   * @param total how many they are
   */
  first(order: Uint32Array, bits: Uint32Array | undefined, total: number, limit: number): Uint32Array {
    const wanted = Math.max(0, Math.min(limit, total));
    if (!bits) return order.subarray(0, wanted);
    const first = new Uint32Array(wanted);
    if (total * FEW > order.length) {
      for (let at = 0, next = 0; next < wanted; at++) {
        if (hasBit(bits, order[at] as number)) first[next++] = order[at] as number;
      }
      return first;
    }
    // To look for few people among all in a row takes longer than to put the few in order.
    const places = this.#placesIn(order);
    const own = new Uint32Array(total);
    let next = 0;
    eachBit(bits, (person) => {
      own[next++] = places[person] as number;
    });
    own.sort();
    return first.map((_, at) => order[own[at] as number] as number);
  }

  #placesIn(order: Uint32Array): Uint32Array {
    const known = this.#places.get(order);
    if (known) return known;
    const places = new Uint32Array(order.length);
    for (let at = 0; at < order.length; at++) places[order[at] as number] = at;
    this.#places.set(order, places);
    return places;
  }

  /** Who has an id: by the number that the order of the day goes by, so that no second table of ids is needed. */
  find(id: string): number | undefined {
    const order = this.by('rotation');
    const turn = turnOf(this.#day, id);
    let low = 0;
    for (let high = order.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (this.#turn(order, middle) < turn) low = middle + 1;
      else high = middle;
    }
    for (; low < order.length && this.#turn(order, low) === turn; low++) {
      if (this.#idOf(order[low] as number) === id) return order[low];
    }
    return undefined;
  }

  #turn(order: Uint32Array, at: number): number {
    return this.#turns[order[at] as number] as number;
  }

  #make(sort: SortId): Uint32Array {
    if (sort === 'opening') return sortByKeys(this.by('rotation'), this.#openings);
    if (sort === 'fee') return sortByKeys(this.by('rotation'), this.#fees);
    if (sort === 'name') {
      while (!this.#naming.next().done);
      return this.by('name');
    }
    const order = sortByKeys(Uint32Array.from(this.#turns.keys()), this.#turns);
    // Two ids in some billions have the same number; the order must not be the file's even then.
    for (let at = 1; at < order.length; at++) {
      for (let to = at; to > 0 && this.#turn(order, to) === this.#turn(order, to - 1); to--) {
        const [a, b] = [order[to - 1] as number, order[to] as number];
        if ((this.#idOf(a) ?? '') <= (this.#idOf(b) ?? '')) break;
        order[to - 1] = b;
        order[to] = a;
      }
    }
    return order;
  }

  *#sortNames(lang: string | undefined): Steps<undefined> {
    const ranks = yield* ranksOf(this.#names, lang);
    this.#made.set('name', sortByKeys(this.by('rotation'), ranks));
    this.#names = [];
    return undefined;
  }
}
