import type { CallForm, CallHost } from '../call-form.js';
import type { Progress } from '../delivery/delivery.js';
import { quietWorld } from '../delivery/quiet-world.js';
import { KapCallFailedEvent, KapCallSentEvent } from '../events.js';
import { FIELDS } from '../fields.js';
import type { KeptRequest } from '../kept/index.js';
import { type CallState, untouched } from '../state.js';
import { type Dispatched, dispatch, type DispatchOptions } from './dispatch.js';
import type { Keeping } from './keeping.js';
import { type CallCircumstances, type Entry, Outbox } from './outbox.js';
import { isEmpty, valuesOf } from './restore.js';
import { goToField, isShown } from './to-field.js';
import { type CallContent, LINE, oneLine, validate } from './validate.js';
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
  /** True once it has taken so long that the visitor may want to stop; to its end. */
  readonly isLong?: boolean;
  /** True if another window has sent or deleted it, so that nothing was tried. */
  readonly isGone?: boolean;
  /** True if a version with other content, sent before, may have arrived. */
  readonly hasEarlier?: boolean;
  readonly failure?: Extract<Dispatched, { outcome: 'failed' }>;
}

/** Milliseconds: a try without an answer for longer can be stopped. */
const LONG = 4000;

/** Milliseconds: the longest a visitor waits for what was kept to be erased before it is told that it was sent. */
const ERASING = 1000;

/** The longest a receiver's word on when to try again is taken, in milliseconds: no clock shows what is far beyond. */
const FAR = 30 * 86_400_000;

/** Sends one request at a time, and follows it to its end. What it learns goes into the form's memory. */
export class Sender {
  attempt: Attempt | undefined;

  #host: CallHost;
  #call: CallForm;
  #where: Where;
  #keeping: Keeping;
  #outbox = new Outbox();
  #arrived = new WeakSet<Entry>();

  constructor(host: CallHost, call: CallForm, where: Where, keeping: Keeping) {
    this.#host = host;
    this.#call = call;
    this.#where = where;
    this.#keeping = keeping;
  }

  /** Sends what the form holds: the same content is the same request. */
  async send(content: CallContent): Promise<void> {
    const call = this.#call;
    this.attempt = undefined;
    call.set({ status: 'sending', summary: [], progress: undefined });
    this.#lookOn();
    await this.#where.known();
    const { person } = call;
    const entry = this.#outbox.entryFor(content, this.#circumstances);
    const { id } = entry.request;
    const isStillThere = this.#keeping.wasKept(id) ? () => this.#keeping.isStillThere(id) : undefined;
    await this.#deliver({ entry, person, isInForm: true, stop: new AbortController() }, { isStillThere });
  }

  /** The request that the form holds as it is now, if it was made before. */
  get held(): Entry | undefined {
    const { state, rules } = this.#call;
    // A token of the moment is no part of what is asked.
    const checked = validate(state.values, { ...rules, challenge: undefined });
    return 'content' in checked ? this.#outbox.find(checked.content, this.#circumstances) : undefined;
  }

  /** True if the form no longer holds what was tried. */
  get isChanged(): boolean {
    const { attempt } = this;
    return !!attempt?.isInForm && this.held?.request.id !== attempt.entry.request.id;
  }

  /** The visitor wants it sent, though another window has sent or deleted it. */
  insist(): void {
    const { entry } = this.attempt ?? {};
    if (!entry) return;
    entry.isUnclear = true;
    this.#keeping.insist(entry.request.id);
  }

  /** Sends what was kept on the device, as it is. */
  async sendKept(kept: KeptRequest): Promise<void> {
    const call = this.#call;
    if (call.state.status === 'sending') return;
    const isInForm = isEmpty(call.state.values);
    const entry = isInForm ? this.putInForm(kept) : entryOf(kept);
    call.set({ status: 'sending', summary: [], progress: undefined });
    this.#lookOn();
    const { person } = kept;
    const isStillThere = () => this.#keeping.isStillThere(entry.request.id);
    await this.#deliver({ entry, person, isInForm, stop: new AbortController() }, { isStillThere });
  }

  /** Fills in the form as it was when this was written. Sent unchanged, it is the same request. */
  putInForm(kept: KeptRequest): Entry {
    const { request, person, isUnclear } = kept;
    const entry = this.#outbox.adopt(entryOf(kept));
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
    return entry;
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
    await this.#keeping.keep(entry, person, entry.isUnclear || (status === 'failed' ? isUnclear : !isBefore));
    const { id } = entry.request;
    // Meanwhile it may have gone out, or arrived.
    if (this.#arrived.has(entry)) await this.#keeping.sent([id], false);
    else if (this.#call.state.progress) this.#keeping.follow(id, this.#call.state.progress);
  }

  async #deliver(attempt: Attempt, options?: Pick<DispatchOptions, 'isStillThere'>): Promise<void> {
    const call = this.#call;
    const { target } = this.#where;
    this.attempt = { ...attempt, hasEarlier: this.#outbox.hasEarlier(attempt.entry) };
    // Whether the page may be left is up to what is on its way now.
    this.#host.requestUpdate();
    if (!target) {
      call.set({ status: 'asking' });
      return call.focusAfter('h2');
    }
    const { entry, stop } = attempt;
    // Another tab, or an earlier visit, may have tried it too.
    entry.isUnclear ||= this.#keeping.mayHaveArrived(entry.request.id);
    const { selfCheck } = call.state;
    const long = setTimeout(() => this.#change({ isLong: true }), LONG);
    const result = await dispatch(entry, target, {
      ...options,
      signal: stop.signal,
      challenge: call.challengeToken(),
      // Open, it is for audits, which may watch the page's own `fetch`.
      world: call.root?.mode === 'closed' ? quietWorld : undefined,
      onProgress: (progress) => this.#follow(entry, progress),
    }).catch(() => LOST);
    clearTimeout(long);
    call.set({ progress: undefined });
    if (result.outcome === 'failed') return this.#fail(entry, result);
    if (result.outcome === 'sent') return this.#arrive(attempt, selfCheck);
    if (result.outcome === 'gone' && attempt.isInForm) {
      this.#change({ isGone: true });
      this.#keeping.lost(entry.request.id);
      call.set({ status: 'failed' });
      return call.focusAfter('[role="alert"]');
    }
    this.#keeping.word = result.outcome === 'gone' ? 'kept-gone' : 'kept-elsewhere';
    call.set({ status: 'asking' });
    return call.focusAfter('h2');
  }

  /** What goes with the content from around the form. */
  get #circumstances(): CallCircumstances {
    const { lang, therapist, zone } = this.#call;
    const therapistName = therapist && oneLine(this.#host.therapistName?.slice(0, LINE) ?? '');
    return {
      lang,
      ...(zone && { timeZone: zone }),
      ...(therapist && { therapist }),
      ...(therapistName && { therapistName }),
    };
  }

  /** What was pressed may be gone, or far from where it is said how the sending goes on. */
  #lookOn(): void {
    void this.#call.focusAfter('.submit');
  }

  #change(change: Partial<Attempt>): void {
    if (this.attempt) this.attempt = { ...this.attempt, ...change };
    this.#host.requestUpdate();
  }

  #follow({ request }: Entry, progress: Progress): void {
    const seconds =
      progress.phase === 'waiting' ? Math.max(1, Math.ceil((progress.until - Date.now()) / 1000)) : 1;
    this.#change({ seconds, ...(progress.phase !== 'sending' && { isLong: true }) });
    this.#keeping.follow(request.id, progress);
    this.#call.set({ progress });
  }

  async #arrive({ entry, person, isInForm }: Attempt, lines: CallState['selfCheck']): Promise<void> {
    const { request } = entry;
    const call = this.#call;
    const hasEarlier = !!this.attempt?.hasEarlier;
    this.#arrived.add(entry);
    const ids = isInForm ? [...this.#outbox.ids, request.id] : [request.id];
    if (isInForm) this.#outbox.clear();
    // First, as who reads that it was sent may close the page at once; but a slow device keeps nobody waiting for that.
    const erased = this.#keeping.sent(ids, isInForm);
    await Promise.race([erased, new Promise((resolve) => setTimeout(resolve, ERASING))]);
    // Lines that came while it was on its way are for the next one.
    const { selfCheck } = call.state;
    const next = isInForm && { ...untouched, ...(selfCheck !== lines && { selfCheck }) };
    this.attempt = undefined;
    call.set({ ...next, status: 'sent', sent: { request, person, hasEarlier } });
    this.#host.dispatchEvent(new KapCallSentEvent());
    await call.focusAfter('.sent');
  }

  async #fail(entry: Entry, failure: Extract<Dispatched, { outcome: 'failed' }>): Promise<void> {
    const { reason, fields = {}, after } = failure;
    const isUnclear = failure.isUnclear || !!entry.isUnclear;
    entry.isUnclear = isUnclear;
    const theirs = Object.fromEntries(
      Object.entries(fields).flatMap(([name, message]) => {
        const field = FIELDS.find((each) => each === name || each === `${name}.contact`);
        return field ? [[field, message.slice(0, LINE)]] : [];
      }),
    );
    this.#change({ failure });
    this.#call.set({
      status: 'failed',
      reason,
      isUnclear,
      theirs,
      retryAt: after === undefined ? undefined : Date.now() + Math.min(after, FAR),
      summary: FIELDS.filter((field) => Object.hasOwn(theirs, field)),
    });
    this.#host.dispatchEvent(new KapCallFailedEvent(reason));
    await this.#keeping.settle(entry.request.id, { isUnclear });
    return this.#call.focusAfter(this.#firstWrong ?? '[role="alert"]');
  }

  /** The way to the first field that a receiver finds wrong, if the form has it and stands for what was tried. */
  get #firstWrong(): (() => void) | undefined {
    const { root, state, rules } = this.#call;
    const field = state.summary.find((each) => isShown(each, state.values, rules));
    return field && this.attempt?.isInForm ? () => goToField(root, field) : undefined;
  }
}

/** Something of the page's own went wrong on the way: what is known is that nothing is known. */
const LOST: Dispatched = { outcome: 'failed', reason: 'unexpected', isUnclear: true, isIdempotent: false };

const entryOf = ({ request, sealed, isUnclear }: KeptRequest): Entry => ({ request, sealed, isUnclear });
