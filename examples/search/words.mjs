// Words as they are compared: without case and accents, letters and digits only.

/** @param {string} text */
export const wordsIn = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/**
 * Everything one typing mistake away: a sign left out, put in, taken for another, or swapped with its neighbour.
 * @param {string} word
 */
export function oneAway(word) {
  const signs = [...word];
  const found = new Set();
  for (let at = 0; at <= signs.length; at++) {
    const before = signs.slice(0, at).join('');
    const after = (/** @type {number} */ from) => signs.slice(from).join('');
    for (const sign of ALPHABET) {
      found.add(before + sign + after(at));
      if (at < signs.length) found.add(before + sign + after(at + 1));
    }
    if (at < signs.length) found.add(before + after(at + 1));
    if (at < signs.length - 1) found.add(before + signs[at + 1] + signs[at] + after(at + 2));
  }
  found.delete(word);
  return [...found];
}
