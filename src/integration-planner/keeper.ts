import { canKeep, isSame, kept } from '../shared/keep.js';
import { type Plan, readPlan } from './plan.js';

/**
 * `impossible`: the browser cannot; `off`: not asked for; `elsewhere`: it was erased in another window or widget;
 * `other`: another plan has been kept there, and the visitor is asked which. Only with `on` is this one on the device.
 */
export type Keeping =
  | 'impossible'
  | 'off'
  | 'on'
  | 'failed'
  | 'stopped'
  | 'not-erased'
  | 'elsewhere'
  | 'other';

/** So long after a change it is kept, in milliseconds: once for a word, not for each letter. */
const PATIENCE = 400;

/** Whose plan it is. */
interface Owner {
  /** The status has changed by itself. */
  readonly changed: () => void;
  /** Another plan is to be shown; undefined for none. */
  readonly opened: (plan: Plan | undefined) => void;
  /** True as long as the visitor has not begun: another plan then takes nothing away. */
  readonly isIdle: () => boolean;
}

/** Keeps a plan on this device from the moment the visitor chooses so, and erases it. */
export class Keeper {
  status: Keeping = canKeep() ? 'off' : 'impossible';

  #store = kept<Plan>('planner');
  #owner: Owner;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Plan | undefined;
  /** What is on the device, as far as we know. */
  #known: Plan | undefined;
  #deafen: (() => void) | undefined;
  /** How often it was erased: what began before that knows nothing of it. */
  #erased = 0;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** The plan that was kept before, if there is one. */
  async find(): Promise<Plan | undefined> {
    if (this.status === 'impossible') return undefined;
    this.#known = await this.#store.read();
    const plan = readPlan(this.#known);
    if (plan) this.status = 'on';
    return plan;
  }

  /** Hears of what others keep and erase, until it is called again with false. */
  listen(isOn: boolean): void {
    this.#deafen?.();
    this.#deafen =
      isOn && this.status !== 'impossible' ? this.#store.listen(() => void this.#look()) : undefined;
    if (this.#deafen) void this.#look();
  }

  /** The visitor has chosen to keep it. Another one that is kept is not overwritten unasked. */
  async keep(plan: Plan): Promise<void> {
    await this.#replace(plan, this.#isOn ? this.#known : undefined, 'other');
  }

  /** The visitor has chosen this one and not the other. */
  async keepThis(plan: Plan): Promise<void> {
    const isKept = await this.#store.write(plan);
    if (isKept) this.#known = plan;
    this.#set(isKept ? 'on' : 'failed');
  }

  /** The visitor has chosen the other one. */
  async openOther(): Promise<void> {
    this.#forget();
    this.#known = await this.#store.read();
    const plan = readPlan(this.#known);
    if (plan) this.#owner.opened(plan);
    this.#set(plan ? 'on' : 'elsewhere');
  }

  /** Keeps a change, a little later. */
  follow(plan: Plan): void {
    if (this.status !== 'on') return;
    this.#next = plan;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PATIENCE);
  }

  /** Keeps what has changed now: the visitor may be about to leave. */
  async flush(): Promise<void> {
    const plan = this.#next;
    this.#forget();
    if (plan && this.#isOn) await this.#replace(plan, this.#known, 'elsewhere');
  }

  /** Erases what is kept. False if the browser did not let us. */
  async erase(): Promise<boolean> {
    this.#forget();
    if (this.status === 'impossible') return true;
    this.#erased++;
    this.#known = undefined;
    this.#set('off');
    return this.#store.erase().then(
      () => true,
      () => false,
    );
  }

  /** Erases what is kept; the plan stays on the screen. */
  async stop(): Promise<void> {
    this.#set((await this.erase()) ? 'stopped' : 'not-erased');
  }

  /** What was erased or written elsewhere is neither brought back nor overwritten. */
  async #replace(plan: Plan, was: Plan | undefined, gone: 'other' | 'elsewhere'): Promise<void> {
    const before = this.status;
    const erased = this.#erased;
    const done = await this.#store.replace(plan, was);
    if (this.#erased !== erased) return;
    if (done === 'kept') this.#known = plan;
    // In the wait the visitor may have pressed something.
    if (this.status !== before) return;
    if (done === 'gone') this.#set(gone);
    else this.#set(done === 'kept' ? 'on' : done === 'changed' ? 'other' : 'failed');
  }

  /** Something has been kept or erased, here or elsewhere. */
  async #look(): Promise<void> {
    const erased = this.#erased;
    const now = await this.#store.read();
    // Erased in the wait: that is told of anew when it is done.
    if (this.#erased !== erased || isSame(now, this.#known)) return;
    if (this.#owner.isIdle()) {
      this.#known = now;
      const plan = readPlan(now);
      this.#owner.opened(plan);
      this.#set(plan ? 'on' : 'off');
    } else if (this.#isOn || this.status === 'other') {
      this.#forget();
      this.#set(now === undefined ? 'elsewhere' : 'other');
    }
  }

  /** Asked anew after each wait, in which the visitor may have pressed something. */
  get #isOn(): boolean {
    return this.status === 'on';
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
  }

  #set(status: Keeping): void {
    this.status = status;
    this.#owner.changed();
  }
}
