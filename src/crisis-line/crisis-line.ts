import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { countryOf, crisisCountry, linesOf } from '../shared/help-lines.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { telHref } from '../shared/phone.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Words } from '../shared/words.js';
import en from './content.en.js';
import { crisisLineStyles } from './crisis-line.styles.js';
import { linksOf } from './links.js';
import type * as List from './list/list.js';

let list: Promise<typeof List> | undefined;

/** The list of all lines; one that did not come is fetched anew. */
const fetchList = () => {
  list ??= import('./list/list.js');
  list.catch(() => (list = undefined));
  return list;
};

// At once, not when it is asked for: it must be there without a network later.
void fetchList();

/**
 * People to talk to in a crisis, by country, as links that call and text. It needs no network once it is there, counts
 * nothing and cannot be dismissed. With a mouse, where such links often do nothing, the list's numbers can be copied.
 *
 * @tag kap-crisis-line
 * @slot - Shown until the element is there, and without scripts: put the number of the main line here.
 * @event {KapReadyEvent} kap-ready - The lines are shown. Fires once.
 * @event {KapErrorEvent} kap-error - The file named by `practice` could not be used, or there are no lines of the
 * country asked for: those of the US are shown.
 * @csspart strip - The one-line form.
 * @csspart panel - The full form.
 * @csspart line - One help line in a list.
 * @csspart peers - Peer support that the practice names. It stands apart from the help lines.
 * @csspart heading - The heading of the full form.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - Of the buttons, the one that leads on.
 * @cssproperty --kap-crisis-line-color - Color of the bar at the edge of the one-line form. The accent by default.
 * @cssstate loading - It, or the practice file, is on its way.
 * @cssstate failed - A part of it, or the practice file, did not come.
 */
export class KapCrisisLine extends LitElement {
  static override styles = [hostStyles, controlStyles, crisisLineStyles];

  /** One line with the main numbers, and the rest behind a disclosure. */
  @property({ type: Boolean }) compact = false;

  /**
   * ISO code of the country whose lines are shown; the practice's by default, else `US`. A member of the EU without
   * lines here has 112; any other country without has the lines of the US, and `kap-error` says so.
   */
  @property() country: string | undefined;

  /** Address of a practice file of this element's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'crisis',
    en,
    others: { es: () => import('./content.es.js') },
  });
  #list: List.CrisisList | undefined;
  #hasFailed = false;
  #isSettled = false;

  protected override firstUpdated(): void {
    void this.#findList();
  }

  protected override updated(): void {
    setStates(this.#internals, {
      loading: !this.#isSettled || this.#practice.loading,
      failed: this.#hasFailed || this.#practice.failed,
    });
    if (this.#isSettled) announceReady(this);
    if (!this.#list || this.#practice.loading) return;
    const place = this.country
      ? { file: 'kap-crisis-line', path: 'country' }
      : { file: this.#practice.file, path: 'crisis.country' };
    this.#list.tellUnknown(this.#country, place);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { emergency, lines } = crisisCountry(this.#country);
    const call = (key: 'emergency' | 'emergency-short', style: string) =>
      html`<a part=${style} class=${style} href=${telHref(emergency)}>${words.say(key, { number: emergency })}</a>`;
    const links = (style?: string) =>
      lines[0] ? linksOf(lines[0], words, style).map(({ link }) => link) : [];
    const [first, second] = links();
    const hasMore = lines.length > 0 || this.#practice.data.crisis?.extra?.length;
    const rest =
      this.#list?.render(this.#country) ??
      (this.#hasFailed ? html`<p role="status">${words.say('failed')}</p>` : undefined);
    const more = html`<details @toggle=${this.#findList}>
      <summary>${words.say('more')}</summary>
      ${rest}
    </details>`;
    const isGuess = this.#country ? !linesOf(this.#country) : this.#practice.failed;
    const elsewhere = isGuess ? html`<p class="elsewhere">${words.say('elsewhere')}</p>` : nothing;
    // Of several on a page one landmark is enough, and none inside another widget.
    const isLandmark = document.querySelector(this.localName) === this;
    const of = lines.length ? '' : '-emergency';
    return room(
      this.compact
        ? html`
          <section
            class="strip"
            part="strip"
            lang=${words.lang}
            role=${isLandmark ? 'complementary' : 'group'}
            aria-label=${words.say('label')}
          >
            <strong>${words.say('compact')}</strong>
            ${first} ${second} ${call('emergency-short', '')}
            ${hasMore || this.#hasFailed ? more : rest} ${elsewhere}
            <slot hidden></slot>
          </section>
        `
        : html`
          <section
            class="card stack"
            part="panel"
            lang=${words.lang}
            role=${isLandmark ? 'region' : 'group'}
            aria-label=${words.say('label')}
          >
            <h2 part="heading">${words.say(`heading${of}`)}</h2>
            <p>${words.say(`intro${of}`, { number: emergency })}</p>
            ${elsewhere}
            <p>${call('emergency', 'button primary')}</p>
            ${rest && !this.#hasFailed ? rest : html`<div class="actions">${links('button')}</div>`}
            ${this.#hasFailed ? more : ''}
            <slot hidden></slot>
          </section>
        `,
    );
  }

  /** The code asked for: by the attribute, else by the practice file. */
  get #country(): string | undefined {
    return this.country || countryOf(this.#practice.data);
  }

  /** Waits for the list; a later press asks for it again if it did not come. */
  #findList = async (event?: Event): Promise<void> => {
    if (this.#list) return;
    const pressed = event?.currentTarget as HTMLDetailsElement | undefined;
    try {
      const { CrisisList } = await fetchList();
      this.#list ??= new CrisisList(this, this.#practice, this.#words);
      // The press that brings the list closes what said that there was none.
      if (pressed && this.#hasFailed) pressed.open = true;
    } catch {
      this.#hasFailed = true;
    }
    this.#isSettled = true;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-crisis-line': KapCrisisLine;
  }
}
