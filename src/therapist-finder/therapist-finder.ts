import { html, LitElement, noChange, nothing, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PracticeController } from '../practice/index.js';
import { controlStyles } from '../shared/controls.styles.js';
import { announceReady } from '../shared/events.js';
import { hostStyles } from '../shared/host.styles.js';
import { type Isolation, isolatedRoot } from '../shared/isolation.js';
import { room } from '../shared/room.js';
import { setStates } from '../shared/states.js';
import { Words } from '../shared/words.js';
import { DirectoryController } from './directory-controller.js';
import type { FinderHost } from './finder-host.js';
import { renderMessage } from './messages.template.js';
import type { SearchClient, SearchSorts } from './search/remote/search-client.js';
import en from './start.en.js';
import { therapistFinderStyles } from './therapist-finder.styles.js';
import type { View } from './view.js';

/**
 * Finds a therapist: a list from a spreadsheet, a JSON file, a packed file, the practice file or a search service,
 * with a search field, filters that say what each choice would give, a sort by rules that are told, and a comparison
 * of up to three people. What a therapist does not state is shown as not stated, never as a no.
 *
 * What a visitor types or chooses stays in the page: it is in no event that bubbles, no attribute, id, storage or
 * console, and it is sent nowhere (but to the service that `searchClient` names). A closed root keeps session recorders
 * out: the tests run five real ones over it (`test/recorders/finder-remains.json` has what any script can still see, a
 * listener that captures what is typed above all). Only with `sync-url` do state, format, license and sort go to the
 * address.
 *
 * @tag kap-therapist-finder
 * @slot - Shown before the list is there and when it fails, for example a plain list of the therapists.
 * @event {KapReadyEvent} kap-ready - The list, or a message in its place, is shown. Fires once.
 * @event {KapErrorEvent} kap-error - The list, or a part of it, could not be used: `code`, `file`, `path`, `message`.
 * @event {KapTherapistSelectEvent} kap-therapist-select - A visitor asks for a call with the therapist `id`. If the page
 *   cancels it, the widget does nothing more; else it moves to the `kap-discovery-call` on the page or follows the link.
 *   Where there is neither (nor a link, e-mail or phone in the practice file), there is no button to ask with.
 * @csspart finder - The whole inside.
 * @csspart heading - The heading.
 * @csspart search - The field for words.
 * @csspart sort - The choice of the order.
 * @csspart count - How many people fit.
 * @csspart filters - The filters, beside the list or in their dialog.
 * @csspart map - The map of the states.
 * @csspart near - The place to measure from, and how far.
 * @csspart chips - What is asked for, each to be taken back.
 * @csspart results - The list of people.
 * @csspart pinned - The person a link led to.
 * @csspart card - One person.
 * @csspart portrait - The photo or the initials.
 * @csspart licenses - A person's licenses.
 * @csspart facts - A person's facts.
 * @csspart about - A person's own words and further facts, behind a disclosure.
 * @csspart compare-bar - Who is chosen to be compared.
 * @csspart dialog - The comparison, or the questions to ask.
 * @csspart nobody - The message when nobody fits.
 * @csspart message - The message when there is no list, or no answer.
 * @csspart note - The note on licenses.
 * @csspart button - A button, or a link that looks like one.
 * @csspart primary - Of the buttons, the one that leads on.
 * @csspart input - A field to type into or to choose from.
 * @csspart badge - What a person is, where that is not a KAP therapist.
 * @csspart actions - What can be done with a person: ask for a call, compare, copy a link.
 * @cssproperty --kap-therapist-finder-portrait - Background of the initials. A tint of the accent by default.
 * @cssproperty --kap-therapist-finder-panel-width - Width of the filter panel on wide places; `19em` by default.
 * @cssproperty --kap-therapist-finder-dialog - Background of dialogs; by default light under dark text, else dark.
 * @cssstate loading - The list is on its way.
 * @cssstate empty - The list has come, and nobody is on it.
 * @cssstate failed - The list did not come.
 */
export class KapTherapistFinder extends LitElement implements FinderHost {
  static override styles = [hostStyles, controlStyles, therapistFinderStyles];

  /** Address of a CSV, JSON or packed file of therapists. It goes before the practice file's `therapists`. */
  @property() src: string | undefined;

  /** Address of a practice file of this widget's own; without it the nearest `kap-practice` serves. */
  @property() practice: string | undefined;

  /** How many people are shown at first, and how many more at each press; 12 by default. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 12;

  /**
   * Keeps state, format, license and sort in the address, so that a link can name them and Back takes the last choice
   * back. Nothing else ever goes there.
   */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;

  /** Puts what the therapists state into the page for search engines, as schema.org data; at most 100 people. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /**
   * `closed` (the default) hides the inside from scripts of the page, session recorders among them; `open` is for
   * audits and tests. Read once, when the element is first connected.
   */
  @property() isolation: Isolation = 'closed';

  /** The therapists as a list of objects, instead of `src`. It goes before `src` when both are set. */
  @property({ attribute: false }) therapists: readonly unknown[] | undefined;

  /**
   * A search service's client with InstantSearch's interface (`search(requests)`), for directories too large for a
   * page: Algolia, Typesense, Meilisearch, Elasticsearch and others publish one. It goes before every other source.
   * What a visitor asks for is sent to that service.
   */
  @property({ attribute: false }) searchClient: SearchClient | undefined;

  /** The service's index of therapists; `therapists` by default. Read when `searchClient` is set. */
  @property({ attribute: 'search-index' }) searchIndex = 'therapists';

  /** The service's indices that are sorted in other ways, by sorting rule. A rule that has none is not offered. */
  @property({ attribute: false }) searchSorts: SearchSorts | undefined;

  /** Here and not in Lit's `renderRoot`, which every script of the page can read. */
  #root: ShadowRoot | undefined;
  #internals = this.attachInternals();
  #practice = new PracticeController(this);
  #words = new Words(this, this.#practice, {
    prefix: 'finder',
    en,
    others: { es: () => import('./start.es.js') },
  });
  #directory = new DirectoryController(this, this.#practice);
  #view: View | undefined;
  #hasNoView = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
    addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
    removeEventListener('hashchange', this.#readAddress);
  }

  /** A closed root stays in here; Lit, and whoever reads what it holds, gets an empty fragment in its place. */
  protected override createRenderRoot(): DocumentFragment {
    this.#root = isolatedRoot(this, this.isolation, KapTherapistFinder.elementStyles);
    return this.shadowRoot ?? new DocumentFragment();
  }

  protected override firstUpdated(): void {
    void this.#load();
  }

  protected override willUpdate(): void {
    this.#view?.update(this.#directory.therapists);
  }

  protected override updated(): void {
    const status = this.#status;
    const loading = status === 'loading';
    setStates(this.#internals, { loading, empty: status === 'none', failed: status === 'failed' });
    if (!loading) announceReady(this);
    this.#view?.updated();
  }

  /** Renders into the root by itself, and leaves Lit nothing to hold on to. */
  protected override render(): typeof noChange {
    if (this.#root) render(this.#renderFrame(), this.#root, { host: this });
    return noChange;
  }

  /** `none` if the list is there and nobody is on it. */
  get #status(): 'loading' | 'shown' | 'none' | 'failed' {
    if (this.#view?.isReady) return this.#view.size ? 'shown' : 'none';
    if (this.#hasNoView || this.#view?.hasFailed) return 'failed';
    return this.searchClient || this.#directory.status !== 'failed' ? 'loading' : 'failed';
  }

  #renderFrame(): TemplateResult {
    const status = this.#status;
    const view = status === 'shown' ? this.#view : undefined;
    const inside = html`
      <div class="finder" part="finder" lang=${this.#words.lang}>
        ${view?.renderHead()}
        <div role="status">
          ${
            status === 'loading'
              ? html`<p class="loading">${this.#words.say('loading')}</p>`
              : view
                ? html`<p class="count muted" part="count" tabindex="-1">${view.countText()}</p>`
                : nothing
          }
        </div>
        ${view ? view.renderList() : status === 'loading' ? nothing : this.#renderMessage(status === 'none')}
      </div>
    `;
    return html`${room(inside)}<div class="as-page" ?hidden=${view !== undefined}><slot></slot></div>`;
  }

  #renderMessage(isEmpty: boolean) {
    const { phone, email } = this.#practice.data.practice ?? {};
    const key = isEmpty ? 'empty' : phone || email ? 'failed' : 'failed-alone';
    // What the page itself has written there is not said twice.
    const isThere = this.querySelector('[href^="tel:"]');
    const view = this.#view?.hasFailed ? this.#view : undefined;
    return renderMessage(this.#words.say(key), isThere ? undefined : phone, email, view);
  }

  /** The list's view, which is fetched at once, whatever the list is, while that is on its way. */
  async #load(): Promise<void> {
    try {
      const { View } = await import('./view.js');
      if (this.#root) this.#view = new View(this, this.#root, this.#practice);
      this.#readAddress();
    } catch {
      this.#hasNoView = true;
    }
    this.requestUpdate();
  }

  #readAddress = (): void => void this.#view?.readAddress();
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-therapist-finder': KapTherapistFinder;
  }
}
