/*
 * Sets of people as bits, 32 in a word: who has a value, who fits. All of a list's sets are equally long.
 */

/** How many words a set of `size` people has. */
export const wordCount = (size: number): number => (size + 31) >>> 5;

/** How many bits of a word are set. */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const hasBit = (bits: Uint32Array, at: number): boolean =>
  (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;

export function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

export const countBits = (bits: Uint32Array): number => countBoth(bits, bits, 0);

/**
 * How many are in both `a` and the set that begins at `from` in `pool`. Eight words at a time are added bit by bit
 * (a carry-save adder), which takes half the time of counting each word's bits.
 */
export function countBoth(a: Uint32Array, pool: Uint32Array, from: number): number {
  const { length } = a;
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  let at = 0;
  let b = from;
  for (const end = length - 7; at < end; at += 8, b += 8) {
    const w0 = (a[at] as number) & (pool[b] as number);
    const w1 = (a[at + 1] as number) & (pool[b + 1] as number);
    const w2 = (a[at + 2] as number) & (pool[b + 2] as number);
    const w3 = (a[at + 3] as number) & (pool[b + 3] as number);
    const w4 = (a[at + 4] as number) & (pool[b + 4] as number);
    const w5 = (a[at + 5] as number) & (pool[b + 5] as number);
    const w6 = (a[at + 6] as number) & (pool[b + 6] as number);
    const w7 = (a[at + 7] as number) & (pool[b + 7] as number);
    let half = ones ^ w0;
    const twosA = (ones & w0) | (half & w1);
    ones = half ^ w1;
    half = ones ^ w2;
    const twosB = (ones & w2) | (half & w3);
    ones = half ^ w3;
    half = twos ^ twosA;
    const foursA = (twos & twosA) | (half & twosB);
    twos = half ^ twosB;
    half = ones ^ w4;
    const twosC = (ones & w4) | (half & w5);
    ones = half ^ w5;
    half = ones ^ w6;
    const twosD = (ones & w6) | (half & w7);
    ones = half ^ w7;
    half = twos ^ twosC;
    const foursB = (twos & twosC) | (half & twosD);
    twos = half ^ twosD;
    half = fours ^ foursA;
    eights += bitsIn((fours & foursA) | (half & foursB));
    fours = half ^ foursB;
  }
  let count = 8 * eights + 4 * bitsIn(fours) + 2 * bitsIn(twos) + bitsIn(ones);
  for (; at < length; at++, b++) count += bitsIn((a[at] as number) & (pool[b] as number));
  return count;
}

/** As {@link countBoth}, only at the words `places`: for a set that has nobody in most of its words. */
export function countAt(a: Uint32Array, pool: Uint32Array, from: number, places: Uint32Array): number {
  let count = 0;
  for (let each = 0; each < places.length; each++) {
    const at = places[each] as number;
    count += bitsIn((a[at] as number) & (pool[from + at] as number));
  }
  return count;
}

/** Leaves in `target` only who is in `other` too. */
export function keepBoth(target: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] as number) & (other[at] as number);
}

/** Calls `visit` with each of a set, in order. */
export function eachBit(bits: Uint32Array, visit: (at: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] as number;
    while (rest) {
      visit((word << 5) + (31 - Math.clz32(rest & -rest)));
      rest &= rest - 1;
    }
  }
}
