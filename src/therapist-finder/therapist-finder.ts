import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PracticeController, type PracticeHost } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { telHref } from '../shared/phone.js';
import { setState } from '../shared/states.js';
import { Words } from '../shared/words.js';
import { readSelection, writeSelection } from './address.js';
import { type CardContext, renderCard } from './cards/card.template.js';
import { DirectoryController, type DirectoryHost } from './directory-controller.js';
import { KapTherapistSelectEvent } from './events.js';
import { type FacetId, find, prune, type Selection, toggle } from './search/facets.js';
import {
  chosenCount,
  type FilterContext,
  renderChips,
  renderFacets,
  renderNobody,
} from './filters/filters.template.js';
import { handOver } from './hand-over.js';
import type { ListWords } from './labels.js';
import { renderMessage, renderNote } from './messages.template.js';
import en from './start.en.js';
import type { Therapist } from './data/therapist.schema.js';
import { therapistFinderStyles } from './therapist-finder.styles.js';

const PAGE_SIZE = 12;

/**
 * Finds a therapist: a list from a spreadsheet, a JSON file or the practice file, with filters that say what each
 * choice would give. What a therapist does not state is shown as not stated. It asks nothing about the visitor's
 * health, and what is chosen stays in the page; only with `sync-url` do state, format and license go to the address.
 *
 * @tag kap-therapist-finder
 * @slot - Shown before the list is there and when it fails, for example a plain list of the therapists.
 * @event {KapReadyEvent} kap-ready - The list, or a message in its place, is shown. Fires once.
 * @event {KapErrorEvent} kap-error - The list, or a part of it, could not be used: `code`, `file`, `path`, `message`.
 * @event {KapTherapistSelectEvent} kap-therapist-select - A visitor asks for a call with the therapist `id`. If the page
 *   cancels it, the widget does nothing more; else it moves to the `kap-discovery-call` on the page or follows the link.
 *   Where there is neither (nor a link, e-mail or phone in the practice file), there is no button to ask with.
 * @csspart heading - The heading.
 * @csspart count - How many people fit.
 * @csspart filters - The panel with the filters.
 * @csspart chips - The filters in use.
 * @csspart results - The list of people.
 * @csspart card - One person.
 * @csspart portrait - The photo or the initials.
 * @csspart licenses - A person's licenses.
 * @csspart facts - A person's facts.
 * @csspart about - A person's own words and further facts, behind a disclosure.
 * @csspart nobody - The message when nobody fits.
 * @csspart message - The message when there is no list.
 * @csspart note - The note on licenses.
 * @cssproperty --kap-therapist-finder-portrait - Background of the initials. A tint of the accent by default.
 * @cssproperty --kap-therapist-finder-panel-width - Width of the filter panel on wide places; `17rem` by default.
 * @cssstate loading - The list is on its way.
 */
export class KapTherapistFinder extends LitElement implements PracticeHost, DirectoryHost {
  static override styles = [hostStyles, controlStyles, therapistFinderStyles];

  /** Address of a CSV or JSON file of therapists. It goes before the practice file's `therapists`. */
  @property() src: string | undefined;

  /** Address of a practice file of this widget's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /** How many people are shown at first, and how many more at each press; 12 by default. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = PAGE_SIZE;

  /** Keeps state, format and license in the address, so that a link can name them. Nothing else ever goes there. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** The therapists as a list of objects, instead of `src`. It goes before `src` when both are set. */
  @property({ attribute: false }) therapists: readonly unknown[] | undefined;

  @state() private selection: Selection = {};
  @state() private pages = 1;
  @state() private panelOpen = false;

  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'finder',
    en,
    others: { es: () => import('./start.es.js') },
  });
  #directory = new DirectoryController(this, this.#practice);
  #people = this.#directory.therapists;
  #findings = find([], {});
  #opened = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('syncUrl')) this.#readAddress();
    if (this.#people !== this.#directory.therapists) {
      this.#people = this.#directory.therapists;
      this.selection = prune(this.selection, this.#people);
    }
    this.#findings = find(this.#people, this.selection);
  }

  protected override updated(): void {
    setState(this.#internals, 'loading', this.#directory.status === 'loading');
    if (this.#directory.status !== 'loading') announceReady(this);
  }

  protected override render(): TemplateResult {
    const { status, list } = this.#directory;
    const shown = status === 'ready' && this.#people.length > 0 && list;
    return html`
      <div class="finder" part="finder" lang=${this.#words.lang}>
        ${shown ? html`<h2 part="heading">${list.words.say('heading', { count: this.#people.length })}</h2>` : nothing}
        <div role="status">
          ${
            status === 'loading'
              ? html`<p class="loading">${this.#words.say('loading')}</p>`
              : shown
                ? html`<p class="count muted" part="count" tabindex="-1">${this.#countText(list)}</p>`
                : nothing
          }
        </div>
        ${shown ? this.#renderList(list) : status === 'loading' ? nothing : this.#renderMessage(status)}
      </div>
      <div ?hidden=${shown}><slot></slot></div>
    `;
  }

  #countText({ words }: ListWords): string {
    const total = this.#people.length;
    // One person needs no counting.
    if (total < 2) return '';
    return words.say(chosenCount(this.selection) ? 'count-of' : 'count', {
      count: this.#findings.found.length,
      total,
    });
  }

  #renderList(list: ListWords) {
    const { words } = list;
    const { facets, found } = this.#findings;
    const filters: FilterContext = {
      ...list,
      selection: this.selection,
      findings: this.#findings,
      onToggle: this.#toggle,
      onChoose: this.#choose,
      onDrop: this.#drop,
    };
    const used = chosenCount(this.selection);
    const panel = facets.length
      ? html`<div class="panel ${this.panelOpen ? 'open' : ''}" part="filters" id="filters" role="group" aria-label=${words.say('filters')}>
          ${renderFacets(filters)}
          <button class="button primary filters-done" type="button" @click=${this.#closePanel}>
            ${words.say('filters-done', { count: found.length })}
          </button>
        </div>`
      : nothing;
    const button = facets.length
      ? html`<button
          class="button filters-button"
          type="button"
          aria-expanded=${this.panelOpen ? 'true' : 'false'}
          aria-controls="filters"
          @click=${() => (this.panelOpen = !this.panelOpen)}
        >
          ${words.say(used ? 'filters-used' : 'filters', { count: used })}
        </button>`
      : nothing;
    return html`
      ${button} ${renderChips(filters)}
      <div class="layout ${facets.length ? 'with-panel' : ''}">
        ${panel}
        <div class="results">
          ${found.length ? this.#renderCards(list) : renderNobody(filters)} ${renderNote(list, this.#people.length > 1)}
        </div>
      </div>
    `;
  }

  #renderCards(list: ListWords) {
    const { practice: { email, phone } = {}, call } = this.#practice.data;
    const mail = email && `mailto:${email}`;
    const context: CardContext = {
      ...list,
      callLink: call?.link ? this.#practice.resolve(call.link) : mail || (phone && telHref(phone)),
      opened: this.#opened,
      onCall: this.#call,
    };
    const { found } = this.#findings;
    const shown = this.pages * this.#size;
    const more = Math.min(found.length - shown, this.#size);
    return html`
      <ul class="cards" part="results">
        ${found.slice(0, shown).map((therapist) => html`<li>${renderCard(context, therapist)}</li>`)}
      </ul>
      ${
        more > 0
          ? html`<button class="button more" type="button" @click=${this.#showMore}>
              ${list.words.say('more', { count: more })}
            </button>`
          : nothing
      }
    `;
  }

  #renderMessage(status: 'ready' | 'failed') {
    const { phone, email } = this.#practice.data.practice ?? {};
    const key = status === 'ready' ? 'empty' : phone || email ? 'failed' : 'failed-alone';
    // What the page itself has written there is not said twice.
    const isThere = this.querySelector('[href^="tel:"]');
    return renderMessage(this.#words.say(key), isThere ? undefined : phone, email);
  }

  get #size(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : PAGE_SIZE;
  }

  #toggle = (id: FacetId, value: string, event: Event): void => {
    const chip = (event.currentTarget as Element).closest('li');
    const at = chip ? [...(chip.parentElement?.children ?? [])].indexOf(chip) : -1;
    this.#choose(toggle(this.selection, id, value));
    // The pressed chip goes; its place is taken by the next, or there is none left.
    if (chip) void this.#focus(`.chips li:nth-child(${at + 1}) button`);
  };

  #choose = (selection: Selection): void => {
    this.selection = selection;
    this.pages = 1;
    if (this.syncUrl) this.#writeAddress();
  };

  /** Clears one filter or all, by a button that goes with it. */
  #drop = (id?: FacetId): void => {
    this.#choose(id ? { ...this.selection, [id]: [] } : {});
    void this.#focus('.count');
  };

  #closePanel = (): void => {
    this.panelOpen = false;
    void this.#focus('.count');
  };

  #showMore = (): void => {
    const first = this.pages * this.#size + 1;
    this.pages++;
    void this.#focus(`.cards > li:nth-child(${first}) .card`);
  };

  /** Focuses what a change has put there; the count if it is not there. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const found =
      this.renderRoot.querySelector<HTMLElement>(selector) ??
      this.renderRoot.querySelector<HTMLElement>('.count');
    found?.focus();
  }

  #call = (event: Event, therapist: Therapist): void => {
    const wanted = this.dispatchEvent(new KapTherapistSelectEvent(therapist.id));
    if (!wanted || handOver(therapist)) event.preventDefault();
  };

  #readAddress = (): void => {
    if (!this.syncUrl) return;
    const { trauma = [], training = [] } = this.selection;
    const selection = { trauma, training, ...readSelection(location.search) };
    this.selection = this.#people.length ? prune(selection, this.#people) : selection;
    this.pages = 1;
  };

  #writeAddress(): void {
    const search = writeSelection(location.search, this.selection);
    if (search === location.search) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    } catch {
      // A frame without an address of its own has nothing to keep it in.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-therapist-finder': KapTherapistFinder;
  }
}
