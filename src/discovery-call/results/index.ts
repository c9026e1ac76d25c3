import { nothing, type ReactiveElement } from 'lit';
import type { PracticeController } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { Words } from '../../shared/words.js';
import type { CallForm } from '../call-form.js';
import { maySelfCheck } from '../delivery/route.js';
import { type SelfCheckLine, untouched } from '../state.js';
import en from './content.en.js';
import { readLines } from './lines.js';
import { resultsStyles } from './results.styles.js';
import { renderLines, renderNote, type ResultsView } from './results.template.js';

/**
 * Lines of the self-check that the visitor asked to bring here: shown as they would be sent, taken out one by one, and
 * sent only with a consent of their own. Fetched where the practice asks for it (`call.selfCheck`), before anything
 * is offered: what cannot be shown is not taken.
 */
export class Results {
  #practice: PracticeController;
  #call: CallForm;
  #words: Words<typeof en>;
  #isEmptied = false;

  constructor(host: ReactiveElement, practice: PracticeController, call: CallForm) {
    this.#practice = practice;
    this.#call = call;
    this.#words = new Words(host, practice, {
      prefix: 'call',
      en,
      others: { es: () => import('./content.es.js') },
    });
    if (call.root) addStyles(call.root, [resultsStyles]);
  }

  /** True where the practice asks for lines, and nobody but the practice, or a function of its page, would get them. */
  get isOffered(): boolean {
    const { call, practice } = this.#practice.data;
    if (!call?.selfCheck || this.#call.mode !== 'form') return false;
    return !!this.#call.deliver || maySelfCheck(call, practice, (link) => this.#practice.resolve(link));
  }

  /** What may be sent if the visitor agrees. */
  get lines(): readonly SelfCheckLine[] {
    return this.isOffered ? (this.#call.state.selfCheck ?? []) : [];
  }

  /** Takes lines in, in place of those before. The consent to send them is asked anew: it was for others. */
  bring(given: unknown): void {
    const { status } = this.#call.state;
    // What had gone out is done: lines brought now are for a new request.
    const isDone = status === 'sent' || status === 'handed';
    const selfCheck = this.isOffered ? readLines(given) : [];
    this.#isEmptied = false;
    if (isDone && selfCheck.length) this.#call.set({ ...untouched, sent: undefined });
    this.#keep(selfCheck, false);
  }

  /** Above the form: that something was brought. */
  renderNote(): unknown {
    return this.isOffered ? renderNote(this.#view) : nothing;
  }

  /** In the form: what was brought, and the consent to send it. */
  render(): unknown {
    return this.lines.length ? renderLines(this.#view) : nothing;
  }

  get #view(): ResultsView {
    const { lines } = this;
    const call = this.#call;
    return {
      say: (key, values) => this.#words.say(key, { practice: call.practiceName, ...values }),
      lines,
      isEmptied: this.#isEmptied,
      hasConsent: call.state.values['consent.selfCheck'],
      isSealed: call.isSealed,
      via: call.deliver ? undefined : call.sending?.via,
      look: () => call.focusOn('#lines-heading'),
      remove: (at) => this.#remove(at),
      removeAll: () => {
        this.#keep([], false);
        this.#leave();
      },
    };
  }

  #remove(at: number): void {
    const selfCheck = this.lines.filter((_, each) => each !== at);
    this.#keep(selfCheck, selfCheck.length > 0 && this.#call.state.values['consent.selfCheck']);
    if (!selfCheck.length) this.#leave();
    else void this.#call.focusAfter(`.lines li:nth-child(${Math.min(at + 1, selfCheck.length)}) button`);
  }

  /** The section is gone: focus goes on to what stands below it. */
  #leave(): void {
    this.#isEmptied = true;
    void this.#call.focusAfter('[name="consent.contact"]');
  }

  #keep(selfCheck: readonly SelfCheckLine[], hasConsent: boolean): void {
    const { values } = this.#call.state;
    this.#call.set({ selfCheck, values: { ...values, 'consent.selfCheck': hasConsent } });
  }
}
