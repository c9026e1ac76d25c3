import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { setState } from '../shared/states.js';
import { Words } from '../shared/words.js';
import { CallForm } from './call-form.js';
import en from './content.en.js';
import { discoveryCallStyles } from './discovery-call.styles.js';
import { FIELDS } from './fields.js';
import { renderContacts, renderFields } from './form.templates.js';
import { mask } from './mask.js';
import type { DeliverFunction } from './sending/deliver.js';
import { untouched } from './state.js';

/**
 * Asks a practice for a call: a short form with separate consents, posted as JSON to the address in the practice
 * file (`call.to`) or handed to the property `deliver`, and an honest word on what became of it. Nothing is reported
 * as sent that was not confirmed; whatever fails, what was typed stays, and phone, e-mail and copying are ways on.
 *
 * In the practice file, `call.deliver` may be `json` (the default), `mailto` or `link`. Without `call.to`, and for
 * `mailto` and `link`, the widget shows phone, e-mail and scheduling page instead of a form. The kinds `form`,
 * `multipart` and `text` are not supported yet: they are reported, and phone and e-mail are shown.
 *
 * The endpoint gets `POST` with `Content-Type: application/json` and a body as in `call-request.schema`; on the
 * page's own site also `Idempotency-Key`, which repeats the body's `id`. Tries of the same content carry the same id.
 * An endpoint on another site must allow this one (CORS, with `Content-Type`). Received means any 2xx with JSON or
 * nothing in it, within 15 seconds; redirects are not followed. 400 and 422 with
 * `{"errors": [{"field": "email", "message": "…"}]}` are shown at the fields.
 *
 * @tag kap-discovery-call
 * @slot - Shown only before scripts run: put the practice's number and address here.
 * @slot policy - Instead of the link to the practice's privacy policy.
 * @event {KapReadyEvent} kap-ready - The form, or the ways around it, can be used. Fires once.
 * @event {KapErrorEvent} kap-error - The practice file, or its `call` block, could not be used as it is.
 * @event {KapCallSentEvent} kap-call-sent - A request was sent and its receipt confirmed. Carries nothing.
 * @event {KapCallFailedEvent} kap-call-failed - A request could not be confirmed. Carries only the kind of failure.
 * @csspart heading - The heading.
 * @csspart intro - The column with heading, introduction and direct ways.
 * @csspart form - The box around the form, or what stands in its place.
 * @csspart therapist - Who the call is with.
 * @csspart failure - What went wrong, and the ways on.
 * @csspart sent - The confirmation.
 * @csspart submit - The button that sends.
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

  /** Id of the therapist the call is to be with; without it, whoever fits. The visitor can remove it. */
  @property() therapist: string | undefined;

  /** Name of that therapist, to show. Set it together with `therapist`. */
  @property({ attribute: 'therapist-name' }) therapistName: string | undefined;

  /**
   * Delivers a request instead of the built-in way. Fulfilled means received; throwing, or a `Response` that is not
   * ok, means failed, and the visitor is told. It has a minute.
   */
  @property({ attribute: false }) deliver: DeliverFunction | undefined;

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
  #wasRemoved = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('therapist')) return;
    // A name that was set for another therapist is nobody's.
    if (changed.get('therapist') !== undefined && !changed.has('therapistName'))
      this.therapistName = undefined;
    if (!this.therapist) return;
    this.#wasRemoved = false;
    // Somebody was chosen after a request had gone out: that is a new one.
    if (this.#form.state.status === 'sent') this.#form.state = untouched;
  }

  protected override updated(): void {
    mask(this.renderRoot as ShadowRoot);
    const { loading } = this.#practice;
    const { status, summary } = this.#form.state;
    setState(this.#internals, 'loading', loading);
    setState(this.#internals, 'invalid', summary.length > 0);
    setState(this.#internals, 'sending', status === 'sending');
    setState(this.#internals, 'failed', status === 'failed');
    setState(this.#internals, 'complete', status === 'sent');
    if (loading) return;
    this.#form.practiceCame();
    this.#form.sending?.reportProblem(this.practice ?? 'practice file');
    announceReady(this);
  }

  protected override render(): TemplateResult {
    const { practice, crisis } = this.#practice.data;
    const form = this.#form;
    const isUS = (crisis?.country ?? practice?.country ?? 'US') === 'US';
    const isForm = form.canSend && form.state.status !== 'sent';
    // Where the ways stand in the form's place, they need not stand beside it too.
    const hasDirect = isForm || form.state.sent || form.isStranded;
    const policy = form.absolute(practice?.privacyPolicy);
    // A practice's own heading, phone number and topics would push the rest down: it keeps its place unseen.
    const waiting = this.#practice.loading ? 'waiting' : '';
    return html`
      <kap-crisis-line compact practice=${ifDefined(this.practice)}></kap-crisis-line>
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
    const { state, sending, say, rules, lang } = this.#form;
    const mistakes = sending?.mistakes ?? [];
    const isSending = state.status === 'sending';
    const view = {
      state,
      say,
      rules,
      lang,
      wrong: FIELDS.filter(
        (field) => state.theirs[field] || (state.shown.has(field) && mistakes.includes(field)),
      ),
      message: sending?.message ?? String,
      states: sending?.states ?? [],
      outside: sending?.renderOutside() ?? nothing,
      via: sending?.via,
    };
    // A form with this method goes nowhere by itself: what is typed cannot end up in an address.
    return html`
      <form
        method="dialog"
        novalidate
        @submit=${this.#form.submit}
        @input=${this.#form.read}
        @change=${this.#form.read}
        @focusout=${this.#form.leave}
      >
        ${sending?.renderNotice()} ${this.#renderTherapist()} ${renderFields(view)}
        <div role="status">${navigator.onLine && !this.#form.isStranded ? nothing : html`<p class="note">${say('offline')}</p>`}</div>
        <button class="button primary submit" part="submit" type="submit" aria-disabled=${isSending}>
          ${say(isSending ? 'sending' : 'submit')}
        </button>
      </form>
    `;
  }

  #renderTherapist() {
    const { person, say } = this.#form;
    if (!person && !this.#wasRemoved) return nothing;
    return html`
      <div class="with" part="therapist" tabindex="-1">
        <p>${say('with')}: <strong>${person ?? say('with-anyone')}</strong></p>
        ${
          person
            ? html`<button
                class="button quiet"
                type="button"
                aria-label=${say('remove-label')}
                @click=${this.#removeTherapist}
              >
                ${say('remove')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #followLine = (): void => this.requestUpdate();

  #removeTherapist = (): void => {
    this.therapist = undefined;
    this.#wasRemoved = true;
    void this.#form.focusAfter('.with');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-discovery-call': KapDiscoveryCall;
  }
}
