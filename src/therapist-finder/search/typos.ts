/*
 * Words one typo away: a letter too many, too few, another one, or two neighbours swapped. The words are in order, so
 * each part of a word up to the typo is looked up, not compared with every word.
 */

/** The place of the first of the words that is not before `word`. */
export function placeOfWord(words: readonly string[], word: string, from = 0): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place after the last word that begins with `start`, the first of which is at `from`. */
export function placeAfter(words: readonly string[], start: string, from: number): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string).startsWith(start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What `typed` may have been meant as: everything one typo away that is, or begins, one of the words. */
export function meantBy(typed: string, words: readonly string[]): Set<string> {
  const found = new Set<string>();
  const tryWord = (word: string) => {
    if (words[placeOfWord(words, word)]?.startsWith(word)) found.add(word);
  };
  for (let at = 0; at <= typed.length; at++) {
    const head = typed.slice(0, at);
    const [letter = '', next = ''] = [typed[at], typed[at + 1]];
    const rest = typed.slice(at + 1);
    const from = placeOfWord(words, head);
    const to = placeAfter(words, head, from);
    if (from === to) break;
    if (letter) tryWord(head + rest);
    if (next && next !== letter) tryWord(head + next + letter + rest.slice(1));
    // Each letter that goes on from here in some word, in the place of the typed one or before it.
    for (let word = from; word < to; ) {
      const other = words[word]?.[at];
      if (other === undefined) {
        word++;
        continue;
      }
      if (other !== letter) {
        if (letter) tryWord(head + other + rest);
        tryWord(head + other + letter + rest);
      }
      word = placeAfter(words, head + other, word);
    }
  }
  found.delete(typed);
  return found;
}
