import { canKeep, kept } from '../shared/keep.js';
import { type Plan, readPlan } from './plan.js';

/**
 * `impossible`: the browser cannot; `off`: not asked for; `elsewhere`: it was erased in another tab. Only with `on` is
 * anything on the device.
 */
export type Keeping = 'impossible' | 'off' | 'on' | 'failed' | 'stopped' | 'not-erased' | 'elsewhere';

/** So long after a change it is kept, in milliseconds: once for a word, not for each letter. */
const PATIENCE = 400;

/** Keeps a plan on this device from the moment the visitor chooses so, and erases it. */
export class Keeper {
  status: Keeping = canKeep() ? 'off' : 'impossible';

  #store = kept<Plan>('planner');
  #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Plan | undefined;

  /** @param changed called when the status has changed by itself */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The plan that was kept before, if there is one. */
  async find(): Promise<Plan | undefined> {
    if (this.status === 'impossible') return undefined;
    const plan = readPlan(await this.#store.read());
    if (plan) this.status = 'on';
    return plan;
  }

  /** The visitor has chosen to keep it. */
  async keep(plan: Plan): Promise<void> {
    this.#set((await this.#store.write(plan)) ? 'on' : 'failed');
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
    if (!plan || this.status !== 'on') return;
    // What was erased in another tab must not come back from this one.
    const isThere = (await this.#store.read()) !== undefined;
    if (!this.#isOn) return;
    if (!isThere) this.#set('elsewhere');
    else if (!(await this.#store.write(plan)) && this.#isOn) this.#set('failed');
  }

  /** Erases what is kept. False if the browser did not let us. */
  async erase(): Promise<boolean> {
    this.#forget();
    if (this.status === 'impossible') return true;
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
    this.#changed();
  }
}
