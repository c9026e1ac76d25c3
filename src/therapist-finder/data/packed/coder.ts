/*
 * What packs and what unpacks share, written once for both ways, so that they cannot differ: each function codes a
 * value and returns it. Unpacking, the value given does not count.
 */

/** Codes one yes or no, by how likely it has been so far. */
export interface Coder {
  /**
   * @param odds what was learnt, from `learner`
   * @param at which of them
   * @param bit 0 or 1
   */
  bit(odds: Uint32Array, at: number, bit: number): number;
}

/** The data is not what a packed file has. */
export class Malformed extends Error {}

/** After so many, a further one still counts this much. */
const STEADY = 250;

/** How much the nth counts: a part of 65536. */
const WEIGHTS = Uint32Array.from({ length: STEADY + 1 }, (_, met) => 65536 / (met + 1.6));

/** Odds that nothing is known of: in the upper 24 bits that of a 0 as a part of 65536, in the lower how many were met. */
export const learner = (length: number): Uint32Array => new Uint32Array(length).fill(32768 << 8);

/** The odds after a further bit. */
export function learn(odds: number, bit: number): number {
  const met = odds & 255;
  const zero = odds >>> 8;
  const weight = WEIGHTS[met] as number;
  const next = bit ? zero - ((zero * weight) >>> 16) : zero + (((65536 - zero) * weight) >>> 16);
  return (Math.min(Math.max(next, 24), 65512) << 8) | (met < STEADY ? met + 1 : met);
}

/** Symbols of an alphabet of `size`, each learnt by its context. */
export class Symbols {
  #depth: number;
  #size: number;
  #trees: Uint32Array[] = [];

  constructor(size: number) {
    this.#size = size;
    this.#depth = size > 1 ? 32 - Math.clz32(size - 1) : 0;
  }

  code(coder: Coder, context: number, symbol: number): number {
    if (!this.#depth) return 0;
    const tree = (this.#trees[context] ??= learner(1 << this.#depth));
    let node = 1;
    for (let place = this.#depth - 1; place >= 0; place--) {
      node = (node << 1) | coder.bit(tree, node, (symbol >>> place) & 1);
    }
    const found = node - (1 << this.#depth);
    if (found >= this.#size) throw new Malformed('a value that is in no dictionary');
    return found;
  }
}

/** Whole numbers from 0 to 2^31, small ones in few bits. */
export class Numbers {
  #lengths = new Symbols(32);
  #digits = learner(32 * 32);

  code(coder: Coder, context: number, value: number): number {
    const length = this.#lengths.code(coder, context, 32 - Math.clz32(value));
    let found = length ? 1 : 0;
    for (let place = length - 2; place >= 0; place--) {
      found = (found << 1) | coder.bit(this.#digits, length * 32 + place, (value >>> place) & 1);
    }
    return found;
  }

  /** As `code`, for numbers on both sides of 0. */
  codeSigned(coder: Coder, context: number, value: number): number {
    const found = this.code(coder, context, value < 0 ? -2 * value - 1 : 2 * value);
    return found & 1 ? -(found + 1) / 2 : found / 2;
  }
}

/** A letter that is no single byte. */
const WIDE = 255;

/** The most letters of all dictionaries together. */
const MOST = 50_000_000;

/** Lists of different texts, sorted; the letters are learnt from all of them. */
export class Texts {
  #numbers = new Numbers();
  #wide = new Numbers();
  #letters = new Symbols(256);
  #left = MOST;

  /** Yields now and then. */
  *code(coder: Coder, texts: readonly string[]): Generator<void, string[]> {
    const found: string[] = [];
    const count = this.#numbers.code(coder, 0, texts.length);
    for (let at = 0, before = ''; at < count; at++) {
      if (!(at & 255)) yield;
      before = this.#text(coder, before, texts[at] ?? '');
      found.push(before);
    }
    return found;
  }

  #text(coder: Coder, before: string, text: string): string {
    const shared = this.#numbers.code(coder, 1, sharedLength(before, text));
    let found = before.slice(0, shared);
    for (let at = shared, last = before.charCodeAt(at - 1) || 0; ; at++) {
      // 0 ends the text.
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const isWide = unit >= WIDE || (unit === 0 && at < text.length);
      const letter = this.#letters.code(coder, Math.min(last, WIDE), isWide ? WIDE : unit);
      if (!letter) return found;
      if (!--this.#left) throw new Malformed('more text than any directory has');
      last = letter === WIDE ? this.#wide.code(coder, 0, unit) : letter;
      found += String.fromCharCode(last);
    }
  }
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
