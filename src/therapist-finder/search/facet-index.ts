import type { Therapist } from '../data/therapist.schema.js';
import { countBits, wordCount } from './bits.js';
import { type Facet, type FacetId, facetIds, type FacetTotal, statedValues } from './facets.js';
import { compareValues, tellingOf } from './facet-order.js';
import { Codes, type Members, type Steps } from './members.js';

/** Counting matters more here than room: a list has far fewer values than words. */
const FEW = 1 / 4;

const NOTHING: readonly string[] = [];

/** People among whom is counted. */
export interface Base {
  /** The same for the same people. */
  readonly key: string;
  /** Who they are; undefined if they are everybody. */
  readonly bits: Uint32Array | undefined;
  readonly total: number;
  /** The words of `bits` that are not empty, if they are few. */
  readonly places: Uint32Array | undefined;
}

/** A base of these people; of everybody if `bits` is undefined. */
export function makeBase(key: string, bits: Uint32Array | undefined, size: number): Base {
  if (!bits) return { key, bits, total: size, places: undefined };
  const total = countBits(bits);
  let filled = 0;
  // Not worth a look where there are more people than words.
  if (total < bits.length) for (let at = 0; at < bits.length; at++) if (bits[at]) filled++;
  if (total >= bits.length || filled * 4 > bits.length) return { key, bits, total, places: undefined };
  const places = new Uint32Array(filled);
  for (let at = 0, next = 0; next < filled; at++) if (bits[at]) places[next++] = at;
  return { key, bits, total, places };
}

/** A value of the list, and its code. */
interface Coded extends FacetTotal {
  readonly code: number;
}

/** A filter that tells some people from others. */
interface Usable {
  readonly id: FacetId;
  readonly values: readonly Coded[];
  /** The value that most people have, if everybody has just one: what the others leave need not be counted. */
  readonly rest: Coded | undefined;
}

/** The last counts of a filter, and what they were counted among. */
interface Counted {
  readonly key: string;
  readonly chosen: readonly string[];
  readonly facet: Facet;
}

/** The values of a list's people, and how many of some people have each. */
export class FacetIndex {
  readonly members: Members;
  /** The filters that tell some people from others, the most telling first. */
  readonly usable: readonly Usable[];
  #codes: ReadonlyMap<FacetId, ReadonlyMap<string, number>>;
  #counted: (Counted | undefined)[] = [];

  constructor(members: Members, codes: ReadonlyMap<FacetId, ReadonlyMap<string, number>>) {
    const { size } = members;
    this.members = members;
    this.#codes = codes;
    const all = [...codes].map(([id, values]) => {
      const totals = [...values].map(([value, code]) => ({
        value,
        code,
        total: members.totals[code] as number,
      }));
      return { id, values: totals.sort((a, b) => compareValues(id, a, b)) };
    });
    this.usable = all
      // A filter is of use only if some choice in it leaves somebody out.
      .filter(({ values }) => values.some(({ total }) => total < size))
      // The law decides first: who may treat a visitor where they live.
      .map((facet) => ({ facet, telling: facet.id === 'state' ? 2 : tellingOf(facet.values, size) }))
      .sort((a, b) => b.telling - a.telling)
      .map(({ facet: { id, values } }) => ({ id, values, rest: restOf(values, size) }));
  }

  /** True if somebody has the value. */
  has(id: FacetId, value: string): boolean {
    return this.#codes.get(id)?.has(value) ?? false;
  }

  /** The values in the order of their codes. */
  values(): { readonly id: FacetId; readonly value: string }[] {
    const values: { readonly id: FacetId; readonly value: string }[] = [];
    for (const [id, codes] of this.#codes) for (const [value, code] of codes) values[code] = { id, value };
    return values;
  }

  /** Who has any of the values. */
  bitsOf(id: FacetId, values: readonly string[]): Uint32Array {
    const bits = new Uint32Array(wordCount(this.members.size));
    for (const value of values) {
      const code = this.#codes.get(id)?.get(value);
      if (code !== undefined) this.members.addTo(bits, code);
    }
    return bits;
  }

  /** The filter at a place of `usable` with its counts; the same object as long as nothing in it has changed. */
  facet(at: number, base: Base, chosen: readonly string[] = NOTHING): Facet {
    const { id, values, rest } = this.usable[at] as Usable;
    const last = this.#counted[at];
    const isSame = last?.key === base.key;
    if (isSame && last.chosen === chosen) return last.facet;
    let left = base.total;
    let restAt = -1;
    const shown = values.map((value, each) => {
      const selected = chosen.length > 0 && chosen.includes(value.value);
      let count = 0;
      if (isSame) count = last.facet.values[each]?.count ?? 0;
      else if (value === rest) restAt = each;
      else count = this.#count(value, base);
      left -= count;
      return { value: value.value, count, selected };
    });
    const counted = shown[restAt];
    if (counted) counted.count = left;
    const facet = { id, values: shown };
    this.#counted[at] = { key: base.key, chosen, facet };
    return facet;
  }

  #count({ code, total }: Coded, { bits, total: all, places }: Base): number {
    if (!bits) return total;
    if (total === this.members.size) return all;
    return all ? this.members.countIn(bits, code, places) : 0;
  }
}

function restOf(values: readonly Coded[], size: number): Coded | undefined {
  if (values.reduce((sum, { total }) => sum + total, 0) !== size) return undefined;
  return values.reduce((most, value) => (value.total > most.total ? value : most));
}

/** Makes a {@link FacetIndex}, person by person. */
export class FacetBuilder {
  #codes = facetIds.map((id) => ({ id, codes: new Map<string, number>() }));
  #people = new Codes();
  #distinct = 0;

  add(therapist: Therapist): void {
    for (const { id, codes } of this.#codes) {
      for (const value of statedValues(id, therapist)) {
        let code = codes.get(value);
        if (code === undefined) {
          code = this.#distinct++;
          codes.set(value, code);
        }
        this.#people.add(code);
      }
    }
    this.#people.next();
  }

  *build(): Steps<FacetIndex> {
    const codes = new Map(this.#codes.map((facet) => [facet.id, facet.codes]));
    return new FacetIndex(yield* this.#people.members(FEW), codes);
  }
}
