import { ContextEvent } from '@lit/context';
import { html, LitElement, noChange, nothing, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { type Isolation, isolatedRoot, quietRoot } from '../shared/isolation.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Words } from '../shared/words.js';
import { CallForm } from './call-form.js';
import en from './content.en.js';
import type { DeliverFunction } from './delivery/by-function.js';
import { discoveryCallStyles } from './discovery-call.styles.js';
import { FIELDS } from './fields.js';
import { renderContacts, renderForm } from './form.templates.js';
import { mask } from './mask.js';
import { type SelfCheckLine, untouched } from './state.js';

/**
 * Asks a practice for a call: a short form with separate consents, delivered as the practice file says (`call.deliver`,
 * `call.service`, `call.to`) or handed to the property `deliver`, and an honest word on what became of it. Nothing is
 * reported as sent that was not confirmed; whatever fails, what was typed stays, and phone, e-mail and copying are ways
 * on. Where there is nowhere to send to, the form prepares an e-mail or opens the scheduling page, or gives the number.
 *
 * By default an endpoint gets `POST` with `Content-Type: application/json` and a body as in `call-request.schema`; on the
 * page's own site also `Idempotency-Key`, which repeats the body's `id`. Tries of the same content carry the same id.
 * An endpoint on another site must allow this one (CORS, with `Content-Type`). Received means a 2xx with nothing in
 * it, or JSON in which nothing says no, within 15 seconds; redirects are not followed. 400 and 422 with
 * `{"errors": [{"field": "email", "message": "…"}]}` are shown at the fields.
 *
 * What a visitor types or chooses is in a closed root, which session recorders do not see into, and no event tells it.
 * Browsers fill in names, addresses and numbers in it all the same, and password managers that ask for closed roots
 * (`chrome.dom.openOrClosedShadowRoot`) do too. For those that do not there is `isolation="open"`: then every script of
 * the page can read the form.
 *
 * Machines are kept away without a third party: by a field that no person sees, by the shortest time a person takes, and
 * by any element in the slot `challenge` that has a `value`, holds a hidden input or tells `detail.payload` by
 * `verified` or `statechange` (ALTCHA does). Its token goes with the request as `challenge`.
 *
 * @tag kap-discovery-call
 * @slot - Shown only before scripts run: put the practice's number and address here.
 * @slot challenge - A proof-of-work or other check of yours, above the button; see above.
 * @slot policy - Instead of the link to the practice's privacy policy.
 * @event {KapReadyEvent} kap-ready - The form, or the ways around it, can be used. Fires once.
 * @event {KapErrorEvent} kap-error - The practice file, or its `call` block, could not be used as it is.
 * @event {KapCallSentEvent} kap-call-sent - A request was sent and its receipt confirmed. Carries nothing.
 * @event {KapCallFailedEvent} kap-call-failed - A request could not be confirmed. Carries only the kind of failure.
 * @csspart heading - The heading.
 * @csspart intro - The column with heading, introduction and direct ways.
 * @csspart form - The box around the form, or what stands in its place.
 * @csspart therapist - Who the call is with.
 * @csspart lines - What the visitor brought from the self-check.
 * @csspart failure - What went wrong, and the ways on.
 * @csspart sent - The confirmation.
 * @csspart handed - What is said after a mail was prepared or the scheduling page opened.
 * @csspart kept - An unsent request that was kept on this device in another visit.
 * @csspart keep - Keeping an unsent request on this device.
 * @csspart submit - The button that sends.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - Of the buttons, the one that leads on.
 * @csspart input - A field to type into or to choose from.
 * @csspart choice - One of several, or a box to tick.
 * @csspart chip - A day or an opening to choose.
 * @csspart note - Something to know, in a box.
 * @csspart errors - What is to be looked at again, above the form.
 * @cssstate loading - The practice file is on its way.
 * @cssstate invalid - The visitor was told to look at some fields again.
 * @cssstate sending - A request is on its way.
 * @cssstate failed - The last request could not be confirmed.
 * @cssstate complete - A request was sent and confirmed.
 */
export class KapDiscoveryCall extends LitElement {
  static override styles = [hostStyles, controlStyles, discoveryCallStyles];

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /**
   * `closed` (the default) hides the inside from scripts of the page, session recorders among them; `open` is for
   * audits, tests and tools that fill in forms but cannot see into a closed one. Read once, when the element is first
   * connected.
   */
  @property() isolation: Isolation = 'closed';

  /** Id of the therapist the call is to be with; without it, whoever fits. The visitor can remove it. */
  @property() therapist: string | undefined;

  /** Name of that therapist, to show. Set it together with `therapist`. */
  @property({ attribute: 'therapist-name' }) therapistName: string | undefined;

  /**
   * Delivers a request instead of the built-in way. Fulfilled means received; throwing, `false`, or a `Response`
   * that is not ok, means failed, and the visitor is told. It has a minute, and the visitor can stop waiting before.
   */
  @property({ attribute: false }) deliver: DeliverFunction | undefined;

  /**
   * Lines of the self-check that the visitor asked to bring here, each a question and its answer in words. They are
   * shown, each can be removed, and none is sent without a consent of its own. Can be set and not read; without
   * `takesSelfCheck` nothing is taken. An empty list takes those before away.
   */
  set selfCheck(lines: readonly SelfCheckLine[]) {
    this.#form.asked?.results?.bring(lines);
  }

  /**
   * True if lines of the self-check can be brought here: the practice file says so (`call.selfCheck`), and they would
   * be sealed, stay on this site or go through `deliver`. Tells nothing of a visitor.
   */
  get takesSelfCheck(): boolean {
    return this.#form.asked?.results?.isOffered ?? false;
  }

  /** Moves focus to the heading, where the form begins. */
  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.#form.focusOn('h2', options);
    else void this.updateComplete.then(() => this.#form.focusOn('h2', options));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#followLine);
    addEventListener('offline', this.#followLine);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#followLine);
    removeEventListener('offline', this.#followLine);
  }

  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'call',
    en,
    others: { es: () => import('./content.es.js') },
  });
  #internals = this.attachInternals();
  #form = new CallForm(this, this.#practice, this.#words);

  /** A closed root stays in the form; Lit, and whoever reads what it holds, gets an empty fragment in its place. */
  protected override createRenderRoot(): DocumentFragment {
    this.#form.root = isolatedRoot(this, this.isolation, KapDiscoveryCall.elementStyles);
    return this.shadowRoot ?? new DocumentFragment();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('therapist')) return;
    // A name that was set for another therapist is nobody's.
    if (changed.get('therapist') !== undefined && !changed.has('therapistName'))
      this.therapistName = undefined;
    if (!this.therapist) return;
    // Somebody was chosen after a request had gone out: that is a new one.
    if (this.#form.state.status === 'sent') this.#form.state = untouched;
  }

  protected override updated(): void {
    const { root, guard } = this.#form;
    if (root) mask(root);
    guard?.follow(root);
    const { loading } = this.#practice;
    const { status, summary } = this.#form.state;
    setStates(this.#internals, {
      loading,
      invalid: summary.length > 0,
      sending: status === 'sending',
      failed: status === 'failed',
      complete: status === 'sent',
    });
    if (this.#form.isWaiting) return;
    this.#form.shownAt = Math.min(this.#form.shownAt, performance.now());
    this.#form.sending?.reportProblem(this.#practice.file || 'practice file');
    announceReady(this);
  }

  /** Renders into the root by itself, and leaves Lit nothing to hold on to. */
  protected override render(): typeof noChange {
    if (this.#form.root) render(room(this.#renderFrame()), this.#form.root, { host: this });
    return noChange;
  }

  #renderFrame(): TemplateResult {
    const { practice, crisis } = this.#practice.data;
    const form = this.#form;
    const { status } = form.state;
    const isUS = (crisis?.country ?? practice?.country ?? 'US') === 'US';
    const isForm = form.canSend && status !== 'sent' && status !== 'handed';
    // Where the ways stand in the form's place, they need not stand beside it too.
    const hasDirect = isForm || form.state.sent || form.isStranded;
    const policy = form.absolute(practice?.privacyPolicy);
    // A practice's own heading, phone number and topics would push the rest down: it keeps its place unseen.
    const waiting = form.isWaiting ? 'waiting' : '';
    return html`
      <kap-crisis-line
        compact
        .practice=${this.practice}
        .dispatchEvent=${this.#speak}
        .createRenderRoot=${quietRoot}
      ></kap-crisis-line>
      <div class="layout private ${waiting}" lang=${form.lang}>
        <div class="aside stack" part="intro">
          <h2 part="heading" tabindex="-1">${form.say('heading')}</h2>
          <p>${form.say('intro')}</p>
          ${
            hasDirect && (practice?.phone || practice?.email)
              ? html`<div>
                  <p class="label">${form.say('direct')}</p>
                  <p class="links">${renderContacts(form)}</p>
                </div>`
              : nothing
          }
          <p class="hint">${form.say(isUS ? 'monitored' : 'monitored-elsewhere')}</p>
        </div>
        <div class="card stack" part="form">
          ${isForm ? this.#renderForm() : form.sending?.renderInstead()}
          <p class="policy">
            <slot name="policy"
              >${policy ? html`<a href=${policy} target="_blank" rel="noreferrer">${form.say('policy')}</a>` : nothing}</slot
            >
          </p>
        </div>
      </div>
    `;
  }

  #renderForm() {
    const call = this.#form;
    const { theirs, shown } = call.state;
    const mistakes = call.sending?.mistakes ?? [];
    const wrong = FIELDS.filter((field) => theirs[field] || (shown.has(field) && mistakes.includes(field)));
    return renderForm({ call, wrong }, this.#removeTherapist);
  }

  #followLine = (): void => this.requestUpdate();

  #removeTherapist = (): void => {
    this.therapist = undefined;
    void this.#form.focusAfter('.with');
  };

  /**
   * Speaks for the help line inside. Its events would reach listeners of the page before anything here could stop
   * them, and its question for the practice's facts carries the element itself, and with that a way into this root.
   */
  #speak = (event: Event): boolean => {
    if (event.type === 'kap-ready') return true;
    if (event.type !== 'context-request') return this.dispatchEvent(event);
    const { context, callback, subscribe } = event as DocumentEventMap['context-request'];
    return this.dispatchEvent(new ContextEvent(context, this, callback, subscribe));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-discovery-call': KapDiscoveryCall;
  }
}
