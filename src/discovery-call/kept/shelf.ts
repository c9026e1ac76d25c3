import { canKeep, isSame, kept } from '../../shared/keep.js';
import { keptFor, type KeptRequest, stillKept, withKept, withoutKept } from './kept-request.js';

/** One change at a time, in all tabs: else one that was just kept could be erased with the last one sent. */
const LOCK = 'kap-widgets: call';

/**
 * The unsent requests on this device. Nothing is written before the visitor has asked for it, looking leaves nothing
 * behind, and what is past its time is erased as soon as it is seen.
 */
export class Shelf {
  #store = kept<readonly KeptRequest[]>('call');
  #list: readonly KeptRequest[] = [];
  #changed: () => void;
  #deafen: (() => void) | undefined;

  /** @param changed something was kept or erased, here or in another tab */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** True where a request can be kept. */
  get isPossible(): boolean {
    return canKeep();
  }

  /** The newest request for a practice, but for those of these ids. */
  for(practice: string, but: readonly string[]): KeptRequest | undefined {
    return keptFor(this.#list, practice, but);
  }

  has(id: string): boolean {
    return this.#list.some(({ request }) => request.id === id);
  }

  /** True of one that may have arrived all the same. */
  mayHaveArrived(id: string): boolean {
    return this.#list.some(({ request, isUnclear }) => request.id === id && isUnclear);
  }

  /** Looks for what was kept. */
  async look(): Promise<void> {
    if (!canKeep()) return;
    const found = await this.#store.read();
    this.#set(stillKept(found, Date.now()));
    if (found !== undefined && !isSame(found, this.#list)) await this.#change((list) => list);
  }

  /** Keeps one. False where the browser does not let us. */
  async put(one: KeptRequest): Promise<boolean> {
    return canKeep() && this.#change((list) => withKept(list, one));
  }

  /** A change to one that is still kept; none to one that was sent or deleted meanwhile. */
  async mark(id: string, change: Partial<KeptRequest>): Promise<void> {
    await this.#change((list) =>
      list.map((each) => (each.request.id === id ? { ...each, ...change } : each)),
    );
  }

  /** Erases these. False where the browser does not let us. */
  async remove(ids: readonly string[]): Promise<boolean> {
    return !ids.some((id) => this.has(id)) || this.#change((list) => withoutKept(list, ids));
  }

  /** Stops listening to other tabs, which only those do that have something kept. */
  close(): void {
    this.#deafen?.();
    this.#deafen = undefined;
  }

  #change(edit: (list: readonly KeptRequest[]) => readonly KeptRequest[]): Promise<boolean> {
    return navigator.locks.request(LOCK, async () => {
      const found = await this.#store.read();
      const next = edit(stillKept(found, Date.now()));
      let isDone = true;
      if (!next.length) {
        if (found !== undefined) {
          isDone = await this.#store.erase().then(
            () => true,
            () => false,
          );
        }
      } else if (!isSame(next, found)) isDone = await this.#store.write(next);
      // A place that failed to take something holds nothing any more (see keep.ts).
      this.#set(isDone ? next : next.length ? [] : this.#list);
      return isDone;
    });
  }

  #set(list: readonly KeptRequest[]): void {
    this.#list = list;
    // A page that listens for nothing can be put away and brought back as it was.
    if (!list.length) this.close();
    else this.#deafen ??= this.#store.listen(() => void this.look());
    this.#changed();
  }
}
