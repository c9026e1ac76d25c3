import type { ReactiveElement } from 'lit';
import type { PracticeController, PracticeHost } from '../practice/index.js';
import type { Theirs, Words } from '../shared/words.js';
import type { Asked } from './asked/asked.js';
import type en from './content.en.js';
import { type Field, FIELDS } from './fields.js';
import type { Guard } from './guard/guard.js';
import { isSealed, type Mode, modeOf } from './mode.js';
import type { DeliverFunction } from './delivery/by-function.js';
import type { Sending } from './sending/sending.js';
import type { FormRules } from './sending/validate.js';
import { type CallState, readForm, untouched } from './state.js';
import { ownZone } from './when/own-zone.js';

/** What the element is told from outside. */
export interface CallHost extends PracticeHost {
  therapist: string | undefined;
  therapistName: string | undefined;
  deliver: DeliverFunction | undefined;
}

const filled = (list: readonly string[] = []) => list.filter((each) => each.trim());

/** The form's memory and what it knows of its surroundings. Private to the element: nothing here is handed on. */
export class CallForm {
  state: CallState = untouched;

  /** The inside of the element. A closed one is to be had nowhere else. */
  root: ShadowRoot | undefined;

  /** What happens from the press of the button on; undefined until it has been fetched. */
  sending: Sending | undefined;

  /** What tells people from machines; fetched together with that. */
  guard: Guard | undefined;

  /** What some practices ask for beyond this form; fetched beside the practice file. */
  asked: Asked | undefined;

  /** When the form was first shown, as `performance.now()` has it. */
  shownAt = Number.POSITIVE_INFINITY;

  /** True if that could not be fetched: the visitor is told as when offline, and has phone and e-mail beside. */
  isStranded = false;

  #host: CallHost;
  #practice: PracticeController;
  #words: Words<typeof en>;
  #isBusy = false;
  #isPlain = false;
  #ownZone = ownZone();

  constructor(host: CallHost, practice: PracticeController, words: Words<typeof en>) {
    this.#host = host;
    this.#practice = practice;
    this.#words = words;
    void this.load();
  }

  /** Fetches what sending needs, if it is not there yet. A failed load is tried again with the next press. */
  async load(): Promise<Sending | undefined> {
    void this.#loadAsked();
    try {
      const [{ Sending }, { Guard }] = await Promise.all([
        import('./sending/sending.js'),
        import('./guard/guard.js'),
      ]);
      this.guard ??= new Guard(this.#host, this.#practice, this);
      this.sending ??= new Sending(this.#host, this.#practice, this);
      this.isStranded = false;
    } catch {
      this.isStranded = true;
    }
    this.#host.requestUpdate();
    return this.sending;
  }

  /** Without it the form is the one that every practice has. */
  async #loadAsked(): Promise<void> {
    try {
      const { Asked } = await import('./asked/asked.js');
      this.asked ??= new Asked(this.#host, this.#practice, this);
    } catch {
      this.#isPlain = true;
    }
    this.#host.requestUpdate();
  }

  /** True while it is not known what the form has in it: what would come later keeps its place unseen. */
  get isWaiting(): boolean {
    const { call, practice } = this.#practice.data;
    const { mode } = this;
    const asksMore =
      mode === 'mail' ||
      mode === 'link' ||
      call?.message ||
      call?.openings ||
      call?.seal ||
      practice?.timeZone;
    return this.#practice.loading || (!!asksMore && !this.asked && !this.#isPlain);
  }

  get lang(): string {
    return this.#words.lang;
  }

  get practiceName(): string {
    return this.#practice.data.practice?.name ?? this.#words.say('practice');
  }

  get deliver(): DeliverFunction | undefined {
    return this.#host.deliver;
  }

  /** Id of the therapist asked for, if it can be one. */
  get therapist(): string | undefined {
    const id = this.#host.therapist?.trim();
    return id && id.length <= 200 ? id : undefined;
  }

  /** Who the call is to be with, by name. */
  get person(): string | undefined {
    return this.therapist && (this.#host.therapistName || this.say('with-chosen'));
  }

  /** The practice's numbers and addresses, the scheduling page made absolute. */
  get contacts() {
    const { practice, call } = this.#practice.data;
    return {
      phone: practice?.phone,
      email: practice?.email,
      link: this.absolute(call?.link ?? (call?.deliver === 'link' ? call.to : undefined)),
    };
  }

  /** What the form offers, and what stands beside it. */
  get rules(): FormRules {
    const { practice, call } = this.#practice.data;
    return {
      mode: this.mode,
      country: practice?.country,
      topics: filled(call?.topics),
      heard: filled(call?.heard),
      hasMessage: call?.message,
      days: call?.days,
      openings: this.asked?.openings?.offered,
      selfCheck: this.asked?.results?.lines,
      challenge: this.challengeToken(),
    };
  }

  /** True where a request is encrypted for the practice. */
  get isSealed(): boolean {
    return isSealed(this.#practice.data.call) && !this.deliver;
  }

  /** The practice's time zone, where it states one; the schema of its file has seen to it that this browser knows it. */
  get practiceZone(): string | undefined {
    return this.#practice.data.practice?.timeZone;
  }

  /** The time zone of all times in the form: the visitor's; the practice's in a browser that tells none. */
  get zone(): string | undefined {
    return this.#ownZone ?? this.practiceZone;
  }

  get isOwnZone(): boolean {
    return this.#ownZone !== undefined || !this.practiceZone;
  }

  /** What can be done for the visitor. A form until it is known. */
  get mode(): Mode {
    if (this.deliver || this.#practice.loading) return 'form';
    return this.sending?.mode ?? modeOf(this.#practice.data);
  }

  /** True if there is a form to fill in. */
  get canSend(): boolean {
    return this.mode !== 'ways';
  }

  /** What the element in the slot `challenge` gave: empty if nothing yet, undefined where there is no such element. */
  challengeToken(): string | undefined {
    return this.guard?.token;
  }

  /** What the practice wrote itself: a topic, say. */
  theirs = (own: string): Theirs => this.#words.theirs(own);

  say = (key: keyof typeof en & string, values?: Readonly<Record<string, string | number>>): string =>
    this.#words.say(key, {
      practice: this.#practice.data.practice?.name ?? this.#words.say('practice'),
      ...values,
    });

  /** An address of the practice file made absolute; undefined if it is none. */
  absolute(link: string | undefined): string | undefined {
    try {
      return link && this.#practice.resolve(link);
    } catch {
      return undefined;
    }
  }

  set(change: Partial<CallState>): void {
    this.state = { ...this.state, ...change };
    this.#host.requestUpdate();
  }

  /** What the receiver found wrong with a field no longer holds. */
  forget(field: Field): void {
    this.set({ theirs: { ...this.state.theirs, [field]: undefined } });
  }

  /** A field changed. */
  read = (event: Event): void => {
    // A field that goes because the form goes says once more what stood in it.
    if (this.state.sent) return;
    void this.asked?.near();
    const { name, checked } = event.target as HTMLInputElement;
    if (name === 'person') this.set({ person: checked ? 'said' : 'asked' });
    const field = name as Field;
    if (!FIELDS.includes(field)) return;
    const form = event.currentTarget as HTMLFormElement;
    this.set({
      values: readForm(form, this.state.values),
      touched: new Set(this.state.touched).add(field),
      theirs: { ...this.state.theirs, [field]: undefined },
    });
  };

  /** A field was left. */
  leave = (event: Event): void => {
    const field = (event.target as HTMLInputElement).name as Field;
    if (this.state.touched.has(field)) this.set({ shown: new Set(this.state.shown).add(field) });
  };

  submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    // One at a time from the press on, also while what sending needs is still being fetched.
    if (this.#isBusy) return;
    this.#isBusy = true;
    const form = event.currentTarget as HTMLFormElement;
    try {
      const sending = await (this.sending ?? this.load());
      if (sending && (await this.guard?.lets(form))) await sending.send(form);
    } finally {
      this.#isBusy = false;
    }
  };

  focusOn(selector: string, options?: FocusOptions): void {
    this.root?.querySelector<HTMLElement>(selector)?.focus(options);
  }

  /** Moves focus after a step, unless the visitor has gone on to another part of the page. */
  async focusAfter(to: string | (() => void)): Promise<void> {
    await (this.#host as ReactiveElement).updateComplete;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || this.#host.matches(':focus-within')) {
      if (typeof to === 'string') this.focusOn(to);
      else to();
    }
  }
}
