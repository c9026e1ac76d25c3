import type { Claim } from '../../shared/claim.js';
import type { SourceId } from '../../shared/all-sources.js';

/** Numbers for sources, in the order in which they are first cited. */
export class References {
  #ids: SourceId[] = [];

  /** The sources cited so far; the first is number 1. */
  get ids(): readonly SourceId[] {
    return this.#ids;
  }

  /** The numbers of what a sentence rests on. */
  cite({ sources }: Claim): readonly number[] {
    return sources.map((id) => {
      if (!this.#ids.includes(id)) this.#ids.push(id);
      return this.#ids.indexOf(id) + 1;
    });
  }
}
