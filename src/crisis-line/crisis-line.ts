import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { showPhone, telHref } from '../shared/phone.js';
import { Words } from '../shared/words.js';
import en from './content.en.js';
import { crisisLineStyles } from './crisis-line.styles.js';
import { type CrisisLine, crisisCountry, smsHref } from '../shared/crisis-lines.js';

type Key = keyof typeof en;

/**
 * People to talk to in a crisis, by country, as links that call and text. It is bundled, needs no network, counts
 * nothing and cannot be dismissed.
 *
 * @tag kap-crisis-line
 * @slot - Shown until the element is there, and without scripts: put the number of the main line here.
 * @event {KapReadyEvent} kap-ready - The lines are shown. Fires once.
 * @event {KapErrorEvent} kap-error - The file named by `practice` could not be used.
 * @csspart strip - The one-line form.
 * @csspart panel - The full form.
 * @csspart line - One help line in a list.
 * @cssproperty --kap-crisis-line-color - Colour of the bar at the edge of the one-line form. The accent by default.
 */
export class KapCrisisLine extends LitElement {
  static override styles = [hostStyles, controlStyles, crisisLineStyles];

  /** One line with the main numbers, and the rest behind a disclosure. */
  @property({ type: Boolean }) compact = false;

  /** ISO code of the country whose lines are shown; the practice's by default, else `US`. */
  @property() country: string | undefined;

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'crisis',
    en,
    others: { es: () => import('./content.es.js') },
  });

  protected override updated(): void {
    announceReady(this);
  }

  protected override render(): TemplateResult {
    return this.compact ? this.#renderStrip() : this.#renderPanel();
  }

  get #lines() {
    const { practice, crisis } = this.#practice.data;
    return crisisCountry(this.country ?? crisis?.country ?? practice?.country);
  }

  #renderStrip() {
    const { emergency, lines } = this.#lines;
    const [first] = lines;
    return html`
      <aside class="strip" part="strip" lang=${this.#words.lang} aria-label=${this.#words.say('label')}>
        <strong>${this.#words.say('compact')}</strong>
        ${first ? this.#renderLinks(first) : nothing}
        <a href=${telHref(emergency)}>${this.#words.say('emergency-short', { number: emergency })}</a>
        <details>
          <summary>${this.#words.say('more')}</summary>
          ${this.#renderList()}
        </details>
        <slot hidden></slot>
      </aside>
    `;
  }

  #renderPanel() {
    return html`
      <section class="card stack" part="panel" lang=${this.#words.lang} aria-label=${this.#words.say('label')}>
        <h2>${this.#words.say('heading')}</h2>
        <p>${this.#words.say('intro')}</p>
        <p>
          <a class="button primary" href=${telHref(this.#lines.emergency)}
            >${this.#words.say('emergency', { number: this.#lines.emergency })}</a
          >
        </p>
        ${this.#renderList()}
        <slot hidden></slot>
      </section>
    `;
  }

  #renderList() {
    const { lines, checkedOn, emergency } = this.#lines;
    return html`
      <ul>
        ${lines.map((line) =>
          this.#renderLine(
            this.#words.say(`${line.id}.name` as Key),
            this.#words.say(`${line.id}.note` as Key),
            this.#renderLinks(line, 'button'),
          ),
        )}
        ${this.#practice.data.crisis?.extra?.map(({ name, phone }) =>
          this.#renderLine(name, nothing, this.#renderCall(phone, 'button')),
        )}
      </ul>
      ${checkedOn ? nothing : html`<p class="small">${this.#words.say('unchecked', { number: emergency })}</p>`}
    `;
  }

  #renderLine(name: string, note: unknown, links: unknown) {
    return html`
      <li class="line" part="line">
        <div>
          <p class="name">${name}</p>
          <p class="small muted">${note}</p>
        </div>
        <div class="actions">${links}</div>
      </li>
    `;
  }

  #renderCall(phone: string, style: string) {
    return html`<a class=${style} href=${telHref(phone)}>${this.#words.say('call', { number: showPhone(phone) })}</a>`;
  }

  #renderLinks({ phone, sms, chat }: CrisisLine, style = '') {
    return html`
      ${phone ? this.#renderCall(phone, style) : nothing}
      ${
        sms
          ? html`<a class=${style} href=${smsHref(sms)}
            >${
              sms.body
                ? this.#words.say('text-word', { word: sms.body, number: sms.to })
                : this.#words.say('text', { number: sms.to })
            }</a
          >`
          : nothing
      }
      ${chat && style ? html`<a class=${style} href=${chat} rel="noreferrer">${this.#words.say('chat')}</a>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-crisis-line': KapCrisisLine;
  }
}
