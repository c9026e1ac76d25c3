import type { Steps } from './members.js';

/** How many names are sorted at once. */
const ROW = 128;

/**
 * The place of each name among all; the same for names that the alphabet holds for the same. Merges shorter rows into
 * longer ones, since the language's own way to sort cannot stop in the middle.
 * @param lang whose alphabet it is
 */
export function* ranksOf(names: readonly string[], lang: string | undefined): Steps<Uint32Array> {
  const compareNames = collator(lang).compare;
  const compare = (a: number, b: number) => compareNames(names[a] as string, names[b] as string);
  const { length } = names;
  let from = Uint32Array.from(names.keys());
  for (let start = 0; start < length; start += ROW) {
    from.subarray(start, start + ROW).sort(compare);
    yield;
  }
  for (let row = ROW; row < length; row *= 2) {
    const to = new Uint32Array(length);
    for (let start = 0; start < length; start += 2 * row) {
      let [a, b] = [start, Math.min(start + row, length)];
      const [endA, endB] = [b, Math.min(b + row, length)];
      for (let at = start; at < endB; at++) {
        const isFirst = b >= endB || (a < endA && compare(from[a] as number, from[b] as number) <= 0);
        to[at] = from[isFirst ? a++ : b++] as number;
        if (at % ROW === 0) yield;
      }
    }
    from = to;
  }
  const ranks = new Uint32Array(length);
  for (let at = 1; at < length; at++) {
    const [before, person] = [from[at - 1] as number, from[at] as number];
    ranks[person] = compare(before, person) ? at : (ranks[before] as number);
    if (at % ROW === 0) yield;
  }
  return ranks;
}

function collator(lang: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(lang);
  } catch {
    return new Intl.Collator();
  }
}
