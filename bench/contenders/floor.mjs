// The least work that gives the total and every count: a bit for each person and value, AND, and count the bits.
// Nothing is kept from one question to the next.
import { facetIds, milesBetween } from '../page/documents.mjs';

const bitsOf = (word) => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const countBits = (bits) => countBoth(bits, bits);

/** Eight words at a time are added bit by bit (a carry-save adder): a third less work than counting each word's bits. */
function countBoth(a, b) {
  let [ones, twos, fours, eights, at] = [0, 0, 0, 0, 0];
  for (const end = a.length - 7; at < end; at += 8) {
    const w0 = a[at] & b[at];
    const w1 = a[at + 1] & b[at + 1];
    const w2 = a[at + 2] & b[at + 2];
    const w3 = a[at + 3] & b[at + 3];
    const w4 = a[at + 4] & b[at + 4];
    const w5 = a[at + 5] & b[at + 5];
    const w6 = a[at + 6] & b[at + 6];
    const w7 = a[at + 7] & b[at + 7];
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
    eights += bitsOf((fours & foursA) | (half & foursB));
    fours = half ^ foursB;
  }
  let count = 8 * eights + 4 * bitsOf(fours) + 2 * bitsOf(twos) + bitsOf(ones);
  for (; at < a.length; at++) count += bitsOf(a[at] & b[at]);
  return count;
}

export async function build(_people, documents) {
  const size = (documents.length + 31) >>> 5;
  const set = (bits, id) => (bits[id >>> 5] |= 1 << (id & 31));
  const facets = facetIds.map((id) => {
    const values = new Map();
    for (const document of documents) {
      for (const value of document[id]) {
        if (!values.has(value)) values.set(value, new Int32Array(size));
        set(values.get(value), document.at);
      }
    }
    return { id, values, names: [...values.keys()], bits: [...values.values()] };
  });
  const words = new Map();
  for (const { at, text } of documents) {
    for (const word of text.split(' ')) {
      if (!words.has(word)) words.set(word, []);
      words.get(word).push(at);
    }
  }
  const sorted = [...words.keys()].sort();
  const postings = sorted.map((word) => Uint32Array.from(words.get(word)));
  const latitudes = Float64Array.from(documents, ({ place }) => place?.lat ?? NaN);
  const longitudes = Float64Array.from(documents, ({ place }) => place?.lon ?? NaN);
  const everybody = new Int32Array(size);
  for (const { at } of documents) set(everybody, at);

  const withWord = (typed) => {
    const bits = new Int32Array(size);
    let from = 0;
    for (let to = sorted.length; from < to; ) {
      const middle = (from + to) >>> 1;
      if (sorted[middle] < typed) from = middle + 1;
      else to = middle;
    }
    let hasSome = false;
    for (let at = from; sorted[at]?.startsWith(typed); at++) {
      hasSome = true;
      for (const id of postings[at]) set(bits, id);
    }
    if (!hasSome && typed.length >= 4) {
      sorted.forEach((word, at) => {
        if (isOneTypo(typed, word)) for (const id of postings[at]) set(bits, id);
      });
    }
    return bits;
  };
  const within = ({ place, miles }) => {
    const bits = new Int32Array(size);
    for (let id = 0; id < latitudes.length; id++) {
      if (milesBetween(place.lat, place.lng, latitudes[id], longitudes[id]) <= miles) set(bits, id);
    }
    return bits;
  };

  const find = ({ selection, text, near }) => {
    const base = everybody.slice();
    const keep = (bits) => {
      for (let at = 0; at < size; at++) base[at] &= bits[at];
    };
    for (const typed of text.split(' ')) if (typed) keep(withWord(typed));
    if (near) keep(within(near));
    const active = facets.filter(({ id }) => selection[id]);
    const any = active.map(({ id, values }) => {
      const union = new Int32Array(size);
      for (const value of selection[id]) {
        const bits = values.get(value);
        if (bits) for (let at = 0; at < size; at++) union[at] |= bits[at];
      }
      return union;
    });
    /** Who fits all filters but one. */
    const without = (left) => {
      const rest = base.slice();
      any.forEach((union, index) => {
        if (index === left) return;
        for (let at = 0; at < size; at++) rest[at] &= union[at];
      });
      return rest;
    };
    const fit = without(-1);
    const hits = [];
    for (let at = 0; at < size && hits.length < 12; at++) {
      for (let word = fit[at]; word && hits.length < 12; word &= word - 1) {
        hits.push(documents[at * 32 + 31 - Math.clz32(word & -word)]);
      }
    }
    const counts = facets.map((facet) => {
      const index = active.indexOf(facet);
      const rest = index < 0 ? fit : without(index);
      return facet.bits.map((bits) => countBoth(bits, rest));
    });
    return { total: countBits(fit), counts, hits };
  };

  const read = ({ total, counts }) => ({
    total,
    counts: Object.fromEntries(
      facets.map(({ id, names }, index) => [id, names.map((name, at) => [name, counts[index][at]])]),
    ),
  });
  return { find, read };
}

/** True if one letter more, less, other or swapped with its neighbour makes one word of the other. */
function isOneTypo(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text, from) => text.slice(at + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  );
}
