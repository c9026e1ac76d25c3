import { nothing } from 'lit';
import type { Progress } from '../delivery/delivery.js';
import type * as Kept from '../kept/index.js';
import type en from './content.en.js';
import { type Says, showMoment } from './describe.js';
import type { Entry } from './outbox.js';

/** Who may keep a request, and what becomes of one that was kept. */
export interface Keeper {
  /** The words, the practice a request is for (others are not offered here), and where requests go now. */
  readonly place: () => { readonly says: Says; readonly practice: string; readonly to: string };
  readonly changed: () => void;
  /** The visitor wants a kept one sent as it is. */
  readonly send: (kept: Kept.KeptRequest) => void;
  /** The visitor wants a kept one in the form. */
  readonly open: (kept: Kept.KeptRequest) => void;
  /** The notice is gone: focus goes on from there. */
  readonly leave: () => void;
}

/** What was last said of keeping. */
export type KeepWord = Extract<keyof typeof en, `keep-${'on' | 'on-unclear' | 'failed'}` | `kept-${string}`>;

/** Keeping an unsent request on this device, if the visitor asks for it, and what was kept before. */
export class Keeping {
  /** What is to be said of it, until something else is. */
  word: KeepWord | undefined;

  #keeper: Keeper;
  #part: typeof Kept | undefined;
  #shelf: Kept.Shelf | undefined;
  /** Requests that stand in this form: they are not offered to it once more. */
  #ours = new Set<string>();
  #knew = new Set<string>();
  /** Requests of this form that another tab has sent or deleted. */
  #gone = new Set<string>();
  #until: Date | undefined;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** Looks for what was kept in another visit, once the page has nothing better to do. */
  async look(): Promise<void> {
    await idle();
    try {
      this.#part ??= await import('../kept/index.js');
      this.#shelf ??= new this.#part.Shelf(this.#changed);
      await this.#shelf.look();
    } catch {
      // Nothing is offered that could not be done.
    }
  }

  /** Stops listening to other tabs. */
  close(): void {
    this.#shelf?.close();
  }

  /** True where the browser lets a request be kept. */
  get isPossible(): boolean {
    return !!this.#shelf?.isPossible;
  }

  isKept(id: string | undefined): boolean {
    return !!id && !!this.#shelf?.has(id);
  }

  /** True of one that another visit or tab may have sent. */
  mayHaveArrived(id: string): boolean {
    return this.#gone.has(id) || !!this.#shelf?.mayHaveArrived(id);
  }

  /** True of one that was kept here, by this form or for it, and has not had its time: it is asked for before a try. */
  wasKept(id: string): boolean {
    return this.#gone.has(id) || this.isKept(id);
  }

  /** True of one that another window has sent or deleted. */
  isGone(id: string | undefined): boolean {
    return !!id && this.#gone.has(id);
  }

  /** Another window has sent or deleted it. */
  lost(id: string): void {
    this.#gone.add(id);
    this.word = undefined;
  }

  /** It is to be sent all the same. */
  insist(id: string): void {
    this.#gone.delete(id);
    this.word = undefined;
  }

  /** When a request kept now would no longer be offered. */
  get until(): Date {
    return new Date(Date.now() + (this.#part?.KEPT_FOR ?? 0));
  }

  /** The visitor has chosen to keep it. */
  async keep(entry: Entry, person: string | undefined, isUnclear: boolean): Promise<void> {
    const { practice, to } = this.#keeper.place();
    this.#ours.add(entry.request.id);
    this.#until = this.until;
    const isKept = await this.#shelf?.put({ ...entry, person, practice, to, isUnclear, since: Date.now() });
    this.#say(isKept ? (isUnclear ? 'keep-on-unclear' : 'keep-on') : 'keep-failed');
  }

  /** A kept request is on its way again: from here on it may have arrived. */
  follow(id: string, { phase }: Progress): void {
    if (phase === 'sending' && this.isKept(id)) void this.#shelf?.mark(id, { isUnclear: true });
  }

  /** What a try that is over has left of a kept request. */
  async settle(id: string, change: Pick<Kept.KeptRequest, 'isUnclear'>): Promise<void> {
    if (this.isKept(id)) await this.#shelf?.mark(id, change);
  }

  /**
   * A request has arrived.
   * @param isInForm it stood in the form: whatever else was asked for there is no longer kept either
   */
  async sent(ids: readonly string[], isInForm: boolean): Promise<void> {
    this.word = undefined;
    const all = isInForm ? [...ids, ...this.#ours] : ids;
    if (isInForm) this.#ours.clear();
    await this.#shelf?.remove(all);
  }

  /** True if it is still kept; asked right before it is sent. */
  isStillThere = async (id: string): Promise<boolean> => {
    await this.#shelf?.look();
    return this.isKept(id);
  };

  /** A word in the page's language. */
  say(word: KeepWord): string {
    const { says } = this.#keeper.place();
    return says.own(word, { until: showMoment(this.#until ?? this.until, says) });
  }

  /** Takes it for one that stands in this form. */
  take(id: string): void {
    this.#ours.add(id);
    this.word = undefined;
  }

  /** A request from another visit, and what can be done with it; nothing where there is none. */
  render(): unknown {
    const { send, open, place } = this.#keeper;
    const { says, practice, to } = place();
    const kept = this.#shelf?.for(practice, [...this.#ours]);
    if (!this.#part || !kept) return nothing;
    return this.#part.renderKept({
      says,
      kept,
      // The visitor was told where it goes: it does not go anywhere else unseen.
      send: kept.to === to ? () => send(kept) : undefined,
      open: () => open(kept),
      remove: () => void this.#remove(kept.request.id),
    });
  }

  async #remove(id: string): Promise<void> {
    this.#knew.delete(id);
    const isGone = await this.#shelf?.remove([id]);
    this.#say(isGone ? 'kept-deleted' : 'kept-not-deleted');
    this.#keeper.leave();
  }

  #changed = (): void => {
    const had = [...this.#knew].filter((id) => !this.isKept(id) && this.#ours.has(id));
    for (const id of had) this.#gone.add(id);
    if (had.length && this.word?.startsWith('keep-on')) this.word = 'kept-gone';
    this.#knew = new Set([...this.#ours].filter((id) => this.isKept(id)));
    this.#keeper.changed();
  };

  #say(word: KeepWord): void {
    this.word = word;
    this.#keeper.changed();
  }
}

/** Resolves when the page has come and has nothing better to do. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise<unknown>((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(resolve, { timeout: 2000 })
      : setTimeout(resolve, 200),
  );
}
