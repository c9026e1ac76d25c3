import type { CallForm, CallHost } from '../call-form.js';
import type { Progress } from '../delivery/delivery.js';
import { quietWorld } from '../delivery/quiet-world.js';
import { KapCallFailedEvent, KapCallSentEvent } from '../events.js';
import { FIELDS } from '../fields.js';
import type { KeptRequest } from '../kept/index.js';
import { untouched } from '../state.js';
import { type Dispatched, dispatch, type DispatchOptions } from './dispatch.js';
import type { Keeping } from './keeping.js';
import { type Entry, Outbox } from './outbox.js';
import { isEmpty, valuesOf } from './restore.js';
import type { CallContent } from './validate.js';
import type { Where } from './where.js';

/** What was last pressed to be sent, and what became of it. */
export interface Attempt {
  readonly entry: Entry;
  readonly person: string | undefined;
  /** True if the form stands for it; false for one kept in another visit while something else is being typed. */
  readonly isInForm: boolean;
  readonly stop: AbortController;
  /** Seconds to the next try, as they were when the wait began: nobody is told each one. */
  readonly seconds?: number;
  readonly failure?: Extract<Dispatched, { outcome: 'failed' }>;
}

/** The longest message of a receiver's that is shown, and the longest name that is sent. */
const LINE = 200;

/** Sends one request at a time, and follows it to its end. What it learns goes into the form's memory. */
export class Sender {
  attempt: Attempt | undefined;

  #host: CallHost;
  #call: CallForm;
  #where: Where;
  #keeping: Keeping;
  #outbox = new Outbox();

  constructor(host: CallHost, call: CallForm, where: Where, keeping: Keeping) {
    this.#host = host;
    this.#call = call;
    this.#where = where;
    this.#keeping = keeping;
  }

  /** Sends what the form holds: the same content is the same request. */
  async send(content: CallContent): Promise<void> {
    const call = this.#call;
    call.set({ status: 'sending', summary: [], progress: undefined });
    await call.untilPractice();
    const { person, lang, therapist } = call;
    const therapistName = therapist && this.#host.therapistName?.trim().slice(0, LINE);
    const timeZone = call.zone;
    const entry = this.#outbox.entryFor(content, {
      lang,
      ...(timeZone && { timeZone }),
      ...(therapist && { therapist }),
      ...(therapistName && { therapistName }),
    });
    await this.#deliver({ entry, person, isInForm: true, stop: new AbortController() });
  }

  /** Sends what was kept on the device, as it is. */
  async sendKept(kept: KeptRequest): Promise<void> {
    const call = this.#call;
    if (call.state.status === 'sending') return;
    const isInForm = isEmpty(call.state.values);
    if (isInForm) this.putInForm(kept);
    call.set({ status: 'sending', summary: [], progress: undefined });
    const { request, sealed, person } = kept;
    const isStillThere = () => this.#keeping.isStillThere(request.id);
    await this.#deliver(
      { entry: { request, sealed }, person, isInForm, stop: new AbortController() },
      { isStillThere },
    );
  }

  /** Fills in the form as it was when this was written. Sent unchanged, it is the same request. */
  putInForm({ request, sealed, person, isUnclear }: KeptRequest): void {
    this.#outbox.adopt({ request, sealed });
    this.#keeping.take(request.id);
    this.#host.therapist = request.therapist;
    this.#host.therapistName = request.therapist && person;
    const { selfCheck } = request;
    this.#call.set({
      ...untouched,
      values: valuesOf(request),
      ...(selfCheck && { selfCheck }),
      isUnclear,
    });
  }

  /** The visitor no longer wants to wait. */
  stop(): void {
    this.attempt?.stop.abort();
  }

  /** The visitor wants what is not sent yet kept on this device. */
  async keep(): Promise<void> {
    const { entry, person } = this.attempt ?? {};
    if (!entry) return;
    const { status, progress, isUnclear = true } = this.#call.state;
    // Before a first try nothing can have arrived; later, who knows what the tries did.
    const isBefore = status === 'sending' && progress?.phase === 'offline' && progress.attempt === 1;
    await this.#keeping.keep(entry, person, status === 'failed' ? isUnclear : !isBefore);
  }

  async #deliver(attempt: Attempt, options?: Pick<DispatchOptions, 'isStillThere'>): Promise<void> {
    const call = this.#call;
    const { target } = this.#where;
    this.attempt = attempt;
    if (!target) {
      call.set({ status: 'asking' });
      return call.focusAfter('h2');
    }
    const { entry, stop } = attempt;
    const result = await dispatch(entry, target, {
      ...options,
      signal: stop.signal,
      challenge: call.challengeToken(),
      // Open, it is for audits, which may watch the page's own `fetch`.
      world: call.root?.mode === 'closed' ? quietWorld : undefined,
      onProgress: (progress) => this.#follow(attempt, progress),
    });
    call.set({ progress: undefined });
    if (result.outcome === 'failed') return this.#fail(attempt, result);
    if (result.outcome === 'sent') return this.#arrive(attempt);
    this.#keeping.word = result.outcome === 'gone' ? 'kept-gone' : 'kept-elsewhere';
    call.set({ status: 'asking' });
    return call.focusAfter('h2');
  }

  #follow(attempt: Attempt, progress: Progress): void {
    const seconds =
      progress.phase === 'waiting' ? Math.max(1, Math.ceil((progress.until - Date.now()) / 1000)) : 1;
    this.attempt = { ...attempt, seconds };
    this.#keeping.follow(attempt.entry.request.id, progress);
    this.#call.set({ progress });
  }

  async #arrive({ entry: { request }, person, isInForm }: Attempt): Promise<void> {
    const call = this.#call;
    const ids = isInForm ? [...this.#outbox.ids, request.id] : [request.id];
    if (isInForm) this.#outbox.clear();
    this.attempt = undefined;
    call.set({ ...(isInForm && untouched), status: 'sent', sent: { request, person } });
    this.#host.dispatchEvent(new KapCallSentEvent());
    await call.focusAfter('.sent');
    await this.#keeping.sent(ids, isInForm);
  }

  async #fail(attempt: Attempt, failure: Extract<Dispatched, { outcome: 'failed' }>): Promise<void> {
    const { reason, isUnclear, fields = {}, after } = failure;
    const theirs = Object.fromEntries(
      Object.entries(fields).flatMap(([name, message]) => {
        const field = FIELDS.find((each) => each === name || each === `${name}.contact`);
        return field ? [[field, message.slice(0, LINE)]] : [];
      }),
    );
    this.attempt = { ...attempt, failure };
    this.#call.set({
      status: 'failed',
      reason,
      isUnclear,
      theirs,
      retryAt: after === undefined ? undefined : Date.now() + after,
      summary: FIELDS.filter((field) => Object.hasOwn(theirs, field)),
    });
    this.#host.dispatchEvent(new KapCallFailedEvent(reason));
    await this.#keeping.settle(attempt.entry.request.id, { isUnclear });
    return this.#call.focusAfter('[role="alert"]');
  }
}
