import { html, nothing, type ReactiveElement } from 'lit';
import type { PracticeController } from '../../practice/index.js';
import { report } from '../../shared/report.js';
import { usStates } from '../../shared/us-states.js';
import { Words } from '../../shared/words.js';
import type { CallForm } from '../call-form.js';
import { KapCallFailedEvent, KapCallSentEvent } from '../events.js';
import { type Field, FIELDS } from '../fields.js';
import { renderContacts } from '../form.templates.js';
import { readForm, untouched } from '../state.js';
import en from './content.en.js';
import { deliverBy, type Delivery, deliverJson } from './deliver.js';
import { asText, mailHref, type Says } from './describe.js';
import { renderFailure, renderMistakes, renderSent, renderSummary, renderWays } from './outcome.templates.js';
import { Outbox } from './outbox.js';
import { chooseRoute, type Route } from './route.js';
import { validate } from './validate.js';

/**
 * What happens from the press of the button on: checking, delivering, and saying what came of it. Fetched while the
 * visitor fills in the form, which does not wait for it.
 */
export class Sending {
  #host: ReactiveElement;
  #practice: PracticeController;
  #call: CallForm;
  #says: Says;
  #outbox = new Outbox();
  #settings: unknown;
  #route: Route = {};

  constructor(host: ReactiveElement, practice: PracticeController, call: CallForm) {
    this.#host = host;
    this.#practice = practice;
    this.#call = call;
    const words = new Words(host, practice, {
      prefix: 'call',
      en,
      others: { es: () => import('./content.es.js') },
    });
    this.#says = {
      form: call.say,
      own: (key, values) => words.say(key, { practice: call.practiceName, ...values }),
    };
  }

  /** Fields that need another look as they are now. */
  get mistakes(): readonly Field[] {
    const checked = validate(this.#call.state.values, this.#call.rules);
    return 'errors' in checked ? checked.errors : [];
  }

  /** What to say about a field: the receiver's word, or ours. */
  message = (field: Field): string => {
    const theirs = this.#call.state.theirs[field];
    const { own } = this.#says;
    return theirs ? own('error-theirs', { message: theirs }) : own(`error.${field}` as 'error.name');
  };

  /** Other site a request goes to. */
  get via(): string | undefined {
    const { to } = this.#chosenRoute;
    const host = to && new URL(to).host;
    return host === location.host ? undefined : host;
  }

  /** What may be chosen as a state. */
  get states(): readonly (readonly [code: string, name: string])[] {
    return [...Object.entries(usStates), ['other', this.#call.say('other')]];
  }

  /** A word to those who will be where the practice does not work. It stops nobody. */
  renderOutside(): unknown {
    const { state, lang } = this.#call;
    const { inPersonStates = [], onlineStates = [] } = this.#practice.data.practice ?? {};
    const codes = [...new Set([...inPersonStates, ...onlineStates])];
    const chosen = state.values.state;
    if (!chosen || !codes.length || codes.includes(chosen)) return nothing;
    const states = new Intl.ListFormat(lang).format(codes.map((code) => usStates[code] ?? code));
    return html`<p class="note">${this.#says.own('outside', { states })}</p>`;
  }

  /** Above the form: what to mend, or what went wrong. */
  renderNotice(): unknown {
    const { state } = this.#call;
    const summary = state.summary.length
      ? renderSummary(state.summary, this.message, (field) => this.#call.focusOn(`[name="${field}"]`))
      : nothing;
    if (state.status !== 'failed') return summary === nothing ? nothing : renderMistakes(this.#says, summary);
    return renderFailure({
      says: this.#says,
      reason: state.reason ?? 'unexpected',
      summary,
      contacts: this.#renderContacts(),
      copy: this.#copy,
      isCopied: state.copy === 'done',
      text: state.copy === 'by-hand' ? this.#text : undefined,
    });
  }

  /** In the form's stead: the confirmation, or the ways to reach a practice that has no endpoint. */
  renderInstead(): unknown {
    const { state, contacts } = this.#call;
    const { phone, email, link } = contacts;
    if (state.sent) return renderSent(state.sent.request, state.sent.person, this.#says, this.#startAgain);
    return renderWays(this.#says, link, this.#renderContacts(), !!(phone || email || link));
  }

  /** Opens a mail with what was typed. The address never stands in the page, where trackers and recorders read. */
  write(email: string): void {
    const link = document.createElement('a');
    link.href = mailHref(email, this.#call.state.values, this.#call.person, this.#says);
    link.click();
  }

  /** Checks what stands in the form and sends it, once. */
  async send(form: HTMLFormElement): Promise<void> {
    const call = this.#call;
    // Password managers fill in without a word.
    call.set({
      values: readForm(form, call.state.values),
      theirs: {},
      copy: undefined,
      shown: new Set(FIELDS),
    });
    const checked = validate(call.state.values, call.rules);
    if ('errors' in checked) {
      call.set({ status: 'asking', summary: checked.errors });
      return call.focusAfter('[role="alert"]');
    }
    call.set({ status: 'sending', summary: [] });
    await call.untilPractice();
    const { deliver, person, lang, therapist } = call;
    const { to, fields } = this.#chosenRoute;
    if (!deliver && !to) {
      call.set({ status: 'asking' });
      return call.focusAfter('h2');
    }
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const request = this.#outbox.requestFor(checked.content, {
      lang,
      ...(timeZone && { timeZone }),
      ...(therapist && { therapist }),
    });
    const delivery = await (deliver
      ? deliverBy(deliver, request)
      : deliverJson(request, { to: to ?? '', fields }));
    if (delivery.outcome === 'failed') return this.#fail(delivery);
    this.#outbox.clear();
    call.set({ ...untouched, status: 'sent', sent: { request, person } });
    this.#host.dispatchEvent(new KapCallSentEvent());
    return call.focusAfter('.sent');
  }

  /** Tells the practice, once, what is wrong with its settings. */
  reportProblem(file: string): void {
    const { problem } = this.#chosenRoute;
    if (!problem || this.#call.deliver) return;
    this.#route = { ...this.#route, problem: undefined };
    report(this.#host, [{ ...problem, file }]);
  }

  get #chosenRoute(): Route {
    const { call } = this.#practice.data;
    if (call !== this.#settings) {
      this.#settings = call;
      this.#route = chooseRoute(call ?? {}, (link) => this.#practice.resolve(link));
    }
    return this.#route;
  }

  #renderContacts() {
    return renderContacts(this.#call, 'button');
  }

  get #text(): string {
    return asText(this.#call.state.values, this.#call.person, this.#says);
  }

  #fail({ reason, fields: theirs = {} }: Extract<Delivery, { outcome: 'failed' }>): Promise<void> {
    this.#call.set({ status: 'failed', reason, theirs, summary: FIELDS.filter((field) => theirs[field]) });
    this.#host.dispatchEvent(new KapCallFailedEvent(reason));
    return this.#call.focusAfter('[role="alert"]');
  }

  #startAgain = (): void => {
    this.#call.set({ ...untouched, sent: undefined });
    void this.#call.focusAfter('h2');
  };

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#call.set({ copy: 'done' });
    } catch {
      // No permission, or a page without https.
      this.#call.set({ copy: 'by-hand' });
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector('textarea')?.select();
    }
  };
}
