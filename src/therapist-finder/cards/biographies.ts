import type { Therapist } from '../data/therapist.schema.js';
import type { Biographies } from '../search/query.js';

/** A therapist's own words, as far as they are known. */
export interface Biography {
  /** `unasked` if nobody has looked yet, `none` if there are none. */
  readonly status: 'ready' | 'unasked' | 'loading' | 'failed' | 'none';
  readonly text?: string | undefined;
}

/** Biographies that come when they are first asked for, and stay. */
export class BiographyShelf {
  #found = new Map<string, Biography>();
  #source: () => Biographies | undefined;
  #last: Biographies | undefined;
  #changed: () => void;
  #failed: (error: Error) => void;

  /**
   * @param source where to get those that the therapists do not have with them, as it is now
   * @param changed told whenever one has come, or will not
   * @param failed told why one cannot be had
   */
  constructor(
    source: () => Biographies | undefined,
    changed: () => void,
    failed: (error: Error) => void = () => {},
  ) {
    this.#failed = failed;
    this.#source = source;
    this.#changed = changed;
  }

  of({ id, bio }: Therapist): Biography {
    if (bio) return { status: 'ready', text: bio };
    const source = this.#source();
    // Another list may have another person under the same id.
    if (source !== this.#last) this.#found.clear();
    this.#last = source;
    return this.#found.get(id) ?? { status: source ? 'unasked' : 'none' };
  }

  /** Gets a person's words, unless they are there or on their way. */
  async fetch(therapist: Therapist): Promise<void> {
    const { id } = therapist;
    const source = this.#source();
    if (!source || !['unasked', 'failed'].includes(this.of(therapist).status)) return;
    this.#put(id, { status: 'loading' });
    try {
      const text = await source.of(id);
      this.#put(id, { status: text ? 'ready' : 'none', text }, source);
    } catch (error) {
      this.#put(id, { status: 'failed' }, source);
      this.#failed(error as Error);
    }
  }

  #put(id: string, biography: Biography, from = this.#last): void {
    if (from !== this.#source()) return;
    this.#found.set(id, biography);
    this.#changed();
  }
}
