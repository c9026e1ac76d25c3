/*
 * What a word is to the search, and where one is in a text. Small and apart, since the cards mark matches with it.
 */

/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** True if it is what was searched for. */
  readonly hit: boolean;
}

/** Letters and digits in a row; an apostrophe inside belongs to the word, a hyphen parts two. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/** Accents, and the signs that only choose how the letter before them looks. */
const MARKS = /[\u0300-\u036f\ufe00-\ufe0f\u20d0-\u20ff'’ʼ]/g;

/** Letters that people write without their accent, though Unicode does not take them apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};
const UNPLAIN = /[ßæœøđðłıς]/g;

/** A word as it is compared: without case, accents and apostrophes. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text, as they are compared, in order. */
export function wordsOf(text: string): string[] {
  // Most text is plain, and a list of 100,000 people has millions of words.
  if (/^[\x00-\x7f]*$/.test(text)) {
    const words = text.toLowerCase().match(/[a-z0-9]+(?:'[a-z0-9]+)*/g) ?? [];
    return text.includes("'") ? words.map((word) => word.replaceAll("'", '')) : words;
  }
  return (text.match(WORD) ?? []).map(fold).filter((word) => word !== '');
}

/**
 * The words to mark in the results: those typed, but what was taken instead of a word that nobody has.
 * @param corrected as in the answer
 */
export function wordsToMark(
  text: string,
  corrected: readonly { readonly typed: string; readonly taken: string }[],
): string[] {
  const typed = wordsOf(text).filter((word) => !corrected.some((entry) => entry.typed === word));
  return [...new Set([...typed, ...corrected.map(({ taken }) => taken)])];
}

/**
 * A text in parts, those marked that begin a word as one of `words` does. The parts in a row are the text itself,
 * and no letter is parted from its accents.
 * @param words as {@link wordsToMark} gives them
 */
export function matches(text: string, words: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  const add = (to: number, hit: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), hit });
    from = to;
  };
  if (words.length) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const folded = fold(word);
      const longest = words.reduce(
        (most, each) => (each.length > most && folded.startsWith(each) ? each.length : most),
        0,
      );
      if (!longest) continue;
      add(index, false);
      add(index + lengthOf(word, longest), true);
    }
  }
  add(text.length, false);
  return parts;
}

/** How much of a word its first `folded` letters as compared are, with the accents that follow. */
function lengthOf(word: string, folded: number): number {
  let length = 0;
  let seen = 0;
  for (const sign of word) {
    const letters = fold(sign).length;
    if (seen >= folded && letters) break;
    seen += letters;
    length += sign.length;
  }
  return length;
}
