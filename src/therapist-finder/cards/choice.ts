import type { Therapist } from '../data/therapist.schema.js';
import type { TherapistSearch } from '../search/query.js';

/** How many people can be compared at a time. */
const MOST = 3;

/** Who is chosen to be compared. It outlives every change of the filters, but not the list a person was on. */
export class Choice {
  /** Those chosen, in the order in which they were. */
  people: readonly Therapist[] = [];
  /** True if the last press was one too many. */
  isFull = false;

  #search: TherapistSearch | undefined;

  get ids(): readonly string[] {
    return this.people.map(({ id }) => id);
  }

  /** Puts a person in or takes them out. */
  toggle(therapist: Therapist): void {
    const others = this.people.filter(({ id }) => id !== therapist.id);
    const isIn = others.length < this.people.length;
    this.isFull = !isIn && others.length >= MOST;
    if (!this.isFull) this.people = isIn ? others : [...others, therapist];
  }

  clear(): void {
    this.people = [];
    this.isFull = false;
  }

  /** Keeps of them who is on this list, as they are on it. True if that changed anything. */
  async follow(search: TherapistSearch): Promise<boolean> {
    if (search === this.#search) return false;
    this.#search = search;
    const before = this.people;
    if (!before.length) return false;
    try {
      const found = await Promise.all(before.map(({ id }) => search.byId(id)));
      if (search !== this.#search || before !== this.people) return false;
      this.people = found.filter((person) => person !== undefined);
      return true;
    } catch {
      // A service that does not answer: nobody has left the list as far as we know.
      return false;
    }
  }
}
