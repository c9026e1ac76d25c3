import { keepBoth, wordCount, eachBit } from './bits.js';
import { wordsOf } from './match.js';
import type { Members } from './members.js';
import type { Answer } from './query.js';
import type { TextIndex } from './text-index.js';

/** Words typed by a visitor are short; longer texts are pasted by mistake, and only their beginning counts. */
const LONGEST = 300;

/** From so many letters on a word that nobody has is taken for a typo. */
const TYPO_FROM = 4;

/** How many typed words are remembered, since a visitor changes only the last of them at a time. */
const REMEMBERED = 12;

/** Who was found for the words, and which words were taken for others. */
export interface TextFindings {
  readonly bits: Uint32Array;
  readonly corrected: Answer['corrected'];
}

/** Finds people by words: in their own texts, and in what their values are called. */
export class TextSearch {
  #size: number;
  /** Indices of people's texts. */
  #texts: TextIndex[];
  /** The index of what values are called, whose numbers are codes of `holders`. */
  #labels: TextIndex;
  #holders: Members;
  #known = new Map<string, TextFindings>();
  #last: { readonly text: string; readonly found: TextFindings | undefined } | undefined;

  constructor(size: number, text: TextIndex, labels: TextIndex, holders: Members) {
    this.#size = size;
    this.#texts = [text];
    this.#labels = labels;
    this.#holders = holders;
  }

  /** Searches further texts of the same people. */
  add(text: TextIndex): void {
    this.#texts.push(text);
    this.#known.clear();
    this.#last = undefined;
  }

  /** Who has all the words; undefined if there are none. */
  find(text: string): TextFindings | undefined {
    if (this.#last?.text !== text) this.#last = { text, found: this.#find(text) };
    return this.#last.found;
  }

  #find(text: string): TextFindings | undefined {
    const words = [...new Set(wordsOf(text.slice(0, LONGEST)))];
    if (!words.length) return undefined;
    const found = words.map((word) => this.#findWord(word));
    const bits = new Uint32Array(wordCount(this.#size)).fill(0xffffffff);
    for (const each of found) keepBoth(bits, each.bits);
    return { bits, corrected: found.flatMap(({ corrected }) => corrected) };
  }

  #findWord(typed: string): TextFindings {
    const known = this.#known.get(typed);
    if (known) return known;
    const bits = new Uint32Array(wordCount(this.#size));
    const taken = this.#taken(typed);
    if (taken) for (const { start, whole } of taken) this.#addTo(bits, start, whole);
    else this.#addTo(bits, typed, false);
    const found = { bits, corrected: (taken ?? []).map(({ start }) => ({ typed, taken: start })) };
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= REMEMBERED) this.#known.delete(oldest);
    this.#known.set(typed, found);
    return found;
  }

  /**
   * The words taken for one that nobody has, in their order; undefined if it is taken as it is. Words that are one
   * typo away as a whole go before those of which only the beginning is: the visitor may still be typing.
   */
  #taken(typed: string): { start: string; whole: boolean }[] | undefined {
    const indices = [...this.#texts, this.#labels];
    if ([...typed].length < TYPO_FROM || indices.some((index) => index.begins(typed))) return undefined;
    const meant = [...new Set(indices.flatMap((index) => [...index.meantBy(typed)]))];
    const words = meant.filter((word) => indices.some((index) => index.has(word)));
    if (words.length) return words.sort().map((start) => ({ start, whole: false }));
    const begun = meant.flatMap((start) => indices.flatMap((index) => index.wordsFrom(start)));
    return [...new Set(begun)].sort().map((start) => ({ start, whole: true }));
  }

  #addTo(bits: Uint32Array, start: string, whole: boolean): void {
    for (const text of this.#texts) text.addTo(bits, start, whole);
    const values = new Uint32Array(wordCount(this.#holders.totals.length));
    this.#labels.addTo(values, start, whole);
    eachBit(values, (value) => this.#holders.addTo(bits, value));
  }
}
