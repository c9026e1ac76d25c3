import type { ReactiveElement } from 'lit';
import type { PracticeController } from '../practice/index.js';
import { type Dictionary, type Values, Words, type WordSource } from '../shared/words.js';

/** The sentences behind the start screen: those of the check, and those that come with its parts. */
export class Sentences {
  #host: ReactiveElement;
  #practice: PracticeController;
  #known: { readonly keys: Dictionary; readonly words: Words<Dictionary> }[] = [];

  constructor(host: ReactiveElement, practice: PracticeController) {
    this.#host = host;
    this.#practice = practice;
  }

  /**
   * Takes in the sentences of a part. No two parts have a key in common.
   * @returns resolves when they are there in the page's language, or will not come
   */
  add({ en, others }: Pick<WordSource<Dictionary>, 'en' | 'others'>): Promise<void> | undefined {
    const words = new Words(this.#host, this.#practice, { prefix: 'eligibility', en, others });
    this.#known.push({ keys: en, words });
    return words.ready;
  }

  has(key: string): boolean {
    return this.#of(key) !== undefined;
  }

  /** The sentence for a key; the key itself while there is none. */
  say(key: string, values?: Values): string {
    return this.#of(key)?.say(key, values) ?? key;
  }

  #of(key: string): Words<Dictionary> | undefined {
    return this.#known.find(({ keys }) => Object.hasOwn(keys, key))?.words;
  }
}
