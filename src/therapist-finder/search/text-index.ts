import { wordsOf } from './match.js';
import { Codes, type Members, type Steps } from './members.js';
import { meantBy, placeAfter, placeOfWord } from './typos.js';

/** Words of texts in order, each with whose text it is in. */
export class TextIndex {
  readonly #words: readonly string[];
  readonly #members: Members;

  /** @param words in order; code n of `members` is word n */
  constructor(words: readonly string[], members: Members) {
    this.#words = words;
    this.#members = members;
  }

  /** True if some word begins with `start`. */
  begins(start: string): boolean {
    return this.#words[placeOfWord(this.#words, start)]?.startsWith(start) ?? false;
  }

  /** True if `word` is one of the words. */
  has(word: string): boolean {
    return this.#words[placeOfWord(this.#words, word)] === word;
  }

  /** The words that begin with `start`. */
  wordsFrom(start: string): readonly string[] {
    const from = placeOfWord(this.#words, start);
    return this.#words.slice(from, placeAfter(this.#words, start, from));
  }

  /** What a word that nobody has may have been meant as: words and beginnings of words. */
  meantBy(typed: string): Set<string> {
    return meantBy(typed, this.#words);
  }

  /** Adds those in whose text a word begins with `start`, or with `whole` is `start`. */
  addTo(bits: Uint32Array, start: string, whole = false): void {
    const from = placeOfWord(this.#words, start);
    const to = whole ? from + Number(this.has(start)) : placeAfter(this.#words, start, from);
    for (let code = from; code < to; code++) this.#members.addTo(bits, code);
  }
}

/** Makes a {@link TextIndex}, text by text. */
export class TextBuilder {
  #numbers = new Map<string, number>();
  #common = new Map<string, readonly number[]>();
  #codes = new Codes();

  /** Adds the words of a text to those of the one whose turn it is. */
  add(text: string): void {
    for (const word of wordsOf(text)) this.#codes.add(this.#codeOf(word));
  }

  /** As {@link add}, for texts that many have: titles, towns. */
  addCommon(text: string): void {
    let codes = this.#common.get(text);
    if (!codes) {
      codes = wordsOf(text).map((word) => this.#codeOf(word));
      this.#common.set(text, codes);
    }
    for (const code of codes) this.#codes.add(code);
  }

  /** Goes on to the next text. */
  next(): void {
    this.#codes.next();
  }

  *build(): Steps<TextIndex> {
    const words = yield* inOrder([...this.#numbers.keys()]);
    const ranks = new Uint32Array(words.length);
    for (let rank = 0; rank < words.length; rank++) {
      ranks[this.#numbers.get(words[rank] as string) as number] = rank;
      if (rank % 1024 === 0) yield;
    }
    // Joined and parted again, a word is no longer a piece of the text it came from, which it would keep in memory.
    return new TextIndex(
      words.length ? words.join(' ').split(' ') : [],
      yield* this.#codes.members(1, ranks),
    );
  }

  #codeOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Sorted by parts, since 50,000 words at once would hold the page up. */
function* inOrder(words: readonly string[]): Steps<string[]> {
  const parts = new Map<string, string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const part = parts.get(word.slice(0, 2));
    if (part) part.push(word);
    else parts.set(word.slice(0, 2), [word]);
    if (at % 1024 === 0) yield;
  }
  const sorted: string[] = [];
  for (const start of [...parts.keys()].sort()) {
    for (const word of parts.get(start)?.sort() ?? []) sorted.push(word);
    yield;
  }
  return sorted;
}
