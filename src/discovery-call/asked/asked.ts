import { nothing, type ReactiveController } from 'lit';
import type { PracticeController } from '../../practice/index.js';
import { addStyles } from '../../shared/add-styles.js';
import { Words } from '../../shared/words.js';
import type { CallForm, CallHost } from '../call-form.js';
import type { FormView } from '../controls.templates.js';
import type { Results } from '../results/index.js';
import type { Openings } from '../when/openings.js';
import type { Time } from '../when/windows.js';
import { type AskedSay, renderHours, renderMessage, renderWait } from './asked.templates.js';
import { askedStyles } from './asked.styles.js';
import en from './content.en.js';

/**
 * What a practice file asks for beyond the form that every practice has: openings, hours on the practice's clock, own
 * words, lines of the self-check, and other ways than sending. Fetched beside the practice file, which takes longer.
 */
export class Asked implements ReactiveController {
  /** The practice's own openings; fetched once the visitor comes near, where there is a list of them. */
  openings: Openings | undefined;

  /** What the visitor brought from the self-check; fetched where the practice asks for it. */
  results: Results | undefined;

  #host: CallHost;
  #practice: PracticeController;
  #call: CallForm;
  #words: Words<typeof en>;
  #styled: ShadowRoot | undefined;
  #isInSight = false;
  #isNear = false;
  #hasResults = false;
  #nearness = new IntersectionObserver(
    ([entry]) => {
      this.#isInSight ||= !!entry?.isIntersecting;
      if (this.#isInSight) void this.near();
    },
    // Far enough ahead for a list of openings to be there when the visitor is.
    { rootMargin: '600px' },
  );

  constructor(host: CallHost, practice: PracticeController, call: CallForm) {
    this.#host = host;
    this.#practice = practice;
    this.#call = call;
    this.#words = new Words(host, practice, {
      prefix: 'call',
      en,
      others: { es: () => import('./content.es.js') },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#nearness.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#nearness.disconnect();
  }

  hostUpdated(): void {
    const { root } = this.#call;
    if (root && root !== this.#styled) addStyles((this.#styled = root), [askedStyles]);
    if (this.#practice.loading) return;
    if (this.#practice.data.call?.selfCheck) void this.#loadResults();
    if (this.#isInSight) void this.near();
  }

  /** The visitor has come near, or uses the form: openings are asked for now and not before. */
  async near(): Promise<void> {
    // What seals must be there when the line is gone: a request that waits is sealed before.
    if (this.#call.isSealed) import('../seal/seal.js').catch(() => undefined);
    if (this.#isNear || !this.#practice.data.call?.openings) return;
    this.#isNear = true;
    try {
      const { Openings } = await import('../when/openings.js');
      this.openings = new Openings(this.#host, this.#practice, this.#call);
    } catch {
      // The days and hours stand in for them; the next use of the form tries again.
      this.#isNear = false;
    }
    this.#host.requestUpdate();
  }

  /** Openings to choose from where there are any; else, or if none of them fits, good days and hours. */
  renderWhen(view: FormView, windows: () => unknown): unknown {
    if (!this.#practice.data.call?.openings || view.call.mode === 'link') return windows();
    return this.openings?.render(view, windows) ?? renderWait(view, this.say);
  }

  /** A part of the day on both clocks; undefined where both show the same, or only one is known. */
  renderHours(view: FormView, time: Time): unknown {
    return renderHours(view, this.say, time);
  }

  /** Own words, where the practice takes them. */
  renderMessage(view: FormView): unknown {
    return view.call.rules.hasMessage ? renderMessage(view, this.say) : nothing;
  }

  /** What goes along with the press of the button, or what that does instead of sending. */
  renderGets(): unknown {
    const { mode, state, isSealed } = this.#call;
    if (mode === 'link' || mode === 'mail') return this.say(`gets-${mode}`);
    const hasLines = state.selfCheck?.length && state.values['consent.selfCheck'];
    const lines = hasLines ? this.say('gets-lines') : this.#call.say('gets-only');
    return isSealed ? `${lines} ${this.say('sealed')}` : lines;
  }

  /** Words of this part. */
  say: AskedSay = (key, values) => this.#words.say(key, { practice: this.#call.practiceName, ...values });

  /** Before anything is offered: lines are taken only where they can be shown. */
  async #loadResults(): Promise<void> {
    if (this.#hasResults) return;
    this.#hasResults = true;
    try {
      const { Results } = await import('../results/index.js');
      this.results = new Results(this.#host, this.#practice, this.#call);
      this.#host.requestUpdate();
    } catch {
      // Nothing is offered; the next change of the form tries again.
      this.#hasResults = false;
    }
  }
}
