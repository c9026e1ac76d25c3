import type { ReactiveElement } from 'lit';
import type { PracticeController, PracticeHost } from '../practice/index.js';
import type { Words } from '../shared/words.js';
import type en from './content.en.js';
import { type Field, FIELDS } from './fields.js';
import type { DeliverFunction } from './sending/deliver.js';
import type { Sending } from './sending/sending.js';
import { type CallState, readForm, untouched } from './state.js';

/** What the element is told from outside. */
export interface CallHost extends PracticeHost {
  therapist: string | undefined;
  therapistName: string | undefined;
  deliver: DeliverFunction | undefined;
}

/** The form's memory and what it knows of its surroundings. Private to the element: nothing here is handed on. */
export class CallForm {
  state: CallState = untouched;

  /** What happens from the press of the button on; undefined until it has been fetched. */
  sending: Sending | undefined;

  /** True if that could not be fetched: the visitor is told as when offline, and has phone and e-mail beside. */
  isStranded = false;

  #host: CallHost;
  #practice: PracticeController;
  #words: Words<typeof en>;
  #isBusy = false;
  #practiceCame: (() => void) | undefined;

  constructor(host: CallHost, practice: PracticeController, words: Words<typeof en>) {
    this.#host = host;
    this.#practice = practice;
    this.#words = words;
    void this.load();
  }

  /** Fetches what sending needs, if it is not there yet. A failed load is tried again with the next press. */
  async load(): Promise<Sending | undefined> {
    try {
      const { Sending } = await import('./sending/sending.js');
      this.sending ??= new Sending(this.#host, this.#practice, this);
      this.isStranded = false;
    } catch {
      this.isStranded = true;
    }
    this.#host.requestUpdate();
    return this.sending;
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
    return { phone: practice?.phone, email: practice?.email, link: this.absolute(call?.link) };
  }

  /** What the form offers. */
  get rules() {
    const { practice, call } = this.#practice.data;
    return { country: practice?.country, topics: call?.topics?.filter((topic) => topic.trim()) ?? [] };
  }

  /** True if there is somewhere to send to, or it is not known yet. */
  get canSend(): boolean {
    const { deliver = 'json', to } = this.#practice.data.call ?? {};
    return !!this.deliver || this.#practice.loading || (deliver === 'json' && to !== undefined);
  }

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

  /** A field changed. */
  read = (event: Event): void => {
    const field = (event.target as HTMLInputElement).name as Field;
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
      await (this.sending ?? (await this.load()))?.send(form);
    } finally {
      this.#isBusy = false;
    }
  };

  /** The practice file has come, or will not. */
  practiceCame(): void {
    this.#practiceCame?.();
  }

  /** Where requests go is known only when the practice file has come. */
  async untilPractice(): Promise<void> {
    if (!this.#practice.loading || this.deliver) return;
    await new Promise<void>((resolve) => {
      this.#practiceCame = resolve;
    });
  }

  focusOn(selector: string, options?: FocusOptions): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(options);
  }

  /** Moves focus after a step, unless the visitor has gone on to another part of the page. */
  async focusAfter(selector: string): Promise<void> {
    await (this.#host as ReactiveElement).updateComplete;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || this.#host.matches(':focus-within')) {
      this.focusOn(selector);
    }
  }
}
