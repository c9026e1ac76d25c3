import { countAt, countBoth, hasBit, setBit, wordCount } from './bits.js';

/*
 * Who has which value, or which word: one set for each, as bits where many have it and as numbers in order where few
 * do. Of the two the smaller is also the faster; both lie in one array, so that 100,000 people's fit in few MB.
 */

/** Work that can stop at every `yield`, so that a page stays alive meanwhile. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** How many people are dealt with before it may be time to stop. */
export const STEP = 64;

/** The codes of each person in turn, each code once for a person. */
export class Codes {
  #codes = new Uint32Array(1024);
  #length = 0;
  #ends: number[] = [];
  #seen: number[] = [];

  /** How many different codes there are. */
  get distinct(): number {
    return this.#seen.length;
  }

  /** Adds a code to the person whose turn it is. */
  add(code: number): void {
    const person = this.#ends.length + 1;
    if (this.#seen[code] === person) return;
    this.#seen[code] = person;
    if (this.#length === this.#codes.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#length++] = code;
  }

  /** Goes on to the next person. */
  next(): void {
    this.#ends.push(this.#length);
  }

  /**
   * The same by code.
   * @param few as of {@link Members}
   * @param ranks the place of each code among all; as they are if left out
   */
  *members(few: number, ranks?: Uint32Array): Steps<Members> {
    const size = this.#ends.length;
    const codes = this.#codes;
    const totals = new Uint32Array(this.distinct);
    for (let at = 0; at < this.#length; at++) {
      const code = codes[at] as number;
      const rank = ranks ? (ranks[code] as number) : code;
      codes[at] = rank;
      totals[rank] = (totals[rank] as number) + 1;
      if (at % 4096 === 0) yield;
    }
    const members = new Members(size, totals, few);
    const put = new Uint32Array(totals.length);
    let at = 0;
    for (let person = 0; person < size; person++) {
      for (const end = this.#ends[person] as number; at < end; at++) {
        const code = codes[at] as number;
        const before = put[code] as number;
        members.put(code, person, before);
        put[code] = before + 1;
      }
      if (person % STEP === 0) yield;
    }
    return members;
  }
}

/** A set of people for each code. */
export class Members {
  /** How many people there are in all. */
  readonly size: number;
  /** How many have each code. */
  readonly totals: Uint32Array;
  #words: number;
  #few: number;
  #starts: Uint32Array;
  #pool: Uint32Array;

  /**
   * Room for as many of each code as `totals` says, to be filled by {@link put} in the order of people.
   * @param few up to how many for each 32 people are kept as numbers: with 1 the sets are smallest; with less they are
   *   faster to count, since eight words are counted at once but people one by one
   */
  constructor(size: number, totals: Uint32Array, few: number) {
    this.size = size;
    this.totals = totals;
    this.#words = wordCount(size);
    this.#few = few * this.#words;
    this.#starts = new Uint32Array(totals.length);
    let length = 0;
    totals.forEach((total, code) => {
      this.#starts[code] = length;
      length += this.#isDense(code) ? this.#words : total;
    });
    this.#pool = new Uint32Array(length);
  }

  /** @param before how many have been put there before */
  put(code: number, person: number, before: number): void {
    const start = this.#starts[code] as number;
    if (this.#isDense(code)) {
      const word = start + (person >>> 5);
      this.#pool[word] = (this.#pool[word] as number) | (1 << (person & 31));
    } else {
      this.#pool[start + before] = person;
    }
  }

  /** Adds everybody who has a code to a set. */
  addTo(bits: Uint32Array, code: number): void {
    const start = this.#starts[code] as number;
    if (this.#isDense(code)) {
      for (let at = 0; at < this.#words; at++) {
        bits[at] = (bits[at] as number) | (this.#pool[start + at] as number);
      }
    } else {
      const end = start + (this.totals[code] as number);
      for (let at = start; at < end; at++) setBit(bits, this.#pool[at] as number);
    }
  }

  /**
   * How many of a set have a code.
   * @param places the words of the set that are not empty, if they are few
   */
  countIn(bits: Uint32Array, code: number, places?: Uint32Array): number {
    const start = this.#starts[code] as number;
    if (this.#isDense(code)) {
      return places ? countAt(bits, this.#pool, start, places) : countBoth(bits, this.#pool, start);
    }
    const end = start + (this.totals[code] as number);
    let count = 0;
    for (let at = start; at < end; at++) if (hasBit(bits, this.#pool[at] as number)) count++;
    return count;
  }

  #isDense(code: number): boolean {
    return (this.totals[code] as number) > this.#few;
  }
}
