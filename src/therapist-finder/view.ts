import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeController } from '../practice/index.js';
import { addStyles } from '../shared/add-styles.js';
import { copyQuietly } from '../shared/copy.js';
import { telHref } from '../shared/phone.js';
import { readLinked, readQuery, withAddressed, writeQuery } from './address.js';
import { Cards } from './cards/cards.js';
import { cardStyles } from './cards/cards.styles.js';
import type { Therapist } from './data/therapist.schema.js';
import { KapTherapistSelectEvent } from './events.js';
import type { FinderHost } from './finder-host.js';
import { FilterPanel } from './filters/filter-panel.js';
import { filterStyles } from './filters/filters.styles.js';
import { handOver } from './hand-over.js';
import { type ListWords, makeWords } from './labels.js';
import { renderNote } from './messages.template.js';
import { chosenCount } from './search/facets.js';
import type { Query, TherapistList } from './search/query.js';
import { SearchController } from './search-controller.js';
import { StructuredData } from './structured-data.js';
import { viewStyles } from './view.styles.js';

/**
 * The list with its filters: everything but the frame around it, which is there before. It comes in a file of its own
 * while the list itself is on its way.
 */
export class View {
  #host: FinderHost;
  #root: ShadowRoot;
  #practice: PracticeController;
  #list: ListWords;
  #search: SearchController;
  #panel: FilterPanel;
  #cards: Cards;
  #structuredData: StructuredData;
  /** The part of the address that was last looked at for a link. */
  #link = '';
  /** Whom a link led to. */
  #linked: Therapist | undefined;
  #people: TherapistList | undefined;

  constructor(host: FinderHost, root: ShadowRoot, practice: PracticeController) {
    addStyles(root, [viewStyles, cardStyles, filterStyles]);
    root.addEventListener('keydown', (event) => void copyQuietly(event as KeyboardEvent));
    this.#host = host;
    this.#root = root;
    this.#practice = practice;
    this.#list = makeWords(host, practice);
    this.#search = new SearchController(host, root, practice, this.#list, this.#writeAddress);
    this.#structuredData = new StructuredData(host, practice, this.#list);
    this.#panel = new FilterPanel(this.#search);
    this.#cards = new Cards(this.#search, {
      onCall: this.#call,
      callLink: () => this.#callLink(),
      biographies: () => this.#people?.biographies,
      onFailure: (error) => this.#search.tell(error),
    });
  }

  /** True as soon as there is an answer to show. */
  get isReady(): boolean {
    return this.#search.hasAnswered;
  }

  /** True if a service that should answer has failed and nothing is there to show. */
  get hasFailed(): boolean {
    return !this.#search.hasAnswered && this.#search.status === 'failed';
  }

  /** Asks again, after a failure. */
  again = (): void => this.#search.again();

  /** What the button that asks again says. */
  get againText(): string {
    return this.#list.words.say('search-again');
  }

  /** How many are on the list. */
  get size(): number {
    return this.#search.answer.of;
  }

  /** Takes the list, or the service, as the element has it now. */
  update(people: TherapistList | undefined): void {
    // Whom a link names may be on the new list, or no longer.
    if (people !== this.#people) this.#link = '';
    this.#people = people;
    this.#structuredData.use(people);
    if (this.#host.searchClient) this.#search.useClient(this.#host.searchClient);
    else if (people) this.#search.useList(people);
  }

  updated(): void {
    this.#search.updated();
    if (this.isReady && this.#link !== location.hash) void this.readLink();
  }

  /** Takes what the address asks for: filters with `sync-url`, and one therapist where a link names them. */
  readAddress = async (): Promise<void> => {
    if (this.#host.syncUrl) {
      const addressed = readQuery(location.search);
      const { selection, sort } = this.#search.query;
      this.#search.follow({
        selection: withAddressed(selection, addressed.selection),
        // Which no address names: it would tell that a place was given.
        sort: sort === 'distance' && addressed.sort === 'rotation' ? sort : addressed.sort,
      });
    }
    await this.readLink();
  };

  /** Looks for the therapist a link names. */
  async readLink(): Promise<void> {
    if (!this.isReady) return;
    this.#link = location.hash;
    const id = readLinked(this.#link);
    let linked: Therapist | undefined;
    try {
      linked = id === undefined ? undefined : await this.#search.search.byId(id);
    } catch {
      // A service that cannot answer: the list says so itself.
    }
    if (linked === this.#linked) return;
    this.#linked = linked;
    this.#host.requestUpdate();
    if (!linked) return;
    // The browser has scrolled to the plain list's entry, if there is one, which is hidden now.
    await this.#host.updateComplete;
    this.#root.querySelector('[part=pinned]')?.scrollIntoView({ block: 'start' });
  }

  /** The line that says how many fit. One person needs no counting. */
  countText(): string {
    const { words } = this.#list;
    const { total, of } = this.#search.answer;
    if (of < 2) return '';
    return words.say(this.#isAsked() ? 'count-of' : 'count', { count: total, total: of });
  }

  /** What stands above the count: the heading, and what is asked with. */
  renderHead(): TemplateResult {
    return html`
      <h2 part="heading">${this.#list.words.say('heading', { count: this.size })}</h2>
      ${this.size > 1 ? this.#panel.renderBar() : nothing}
    `;
  }

  /** What stands below the count. */
  renderList(): TemplateResult {
    const { answer, query, status } = this.#search;
    const hasFilters = answer.facets.length > 0;
    return html`
      ${this.#panel.renderChips()} ${status === 'failed' ? this.#renderFailure('search-failed') : nothing}
      ${this.#search.lacksBiographies && query.text.trim() ? this.#renderFailure('search-without-words') : nothing}
      ${this.#linked ? this.#cards.renderPinned(this.#linked, this.#unlink) : nothing}
      <div class="layout ${hasFilters && this.#panel.isWide ? 'with-panel' : ''}">
        ${hasFilters ? this.#panel.renderPanel() : nothing}
        <div class="results" aria-busy=${status === 'searching' ? 'true' : 'false'}>
          ${answer.total ? this.#cards.renderResults() : this.#panel.renderNobody()}
          ${this.#cards.renderTools()} ${renderNote(this.#list)}
        </div>
      </div>
    `;
  }

  #renderFailure(key: 'search-failed' | 'search-without-words'): TemplateResult {
    const { words } = this.#list;
    return html`
      <div class="card stack" part="message" role="alert">
        <p>${words.say(key)}</p>
        <p><button part="button" class="button" type="button" @click=${this.#search.again}>${words.say('search-again')}</button></p>
      </div>
    `;
  }

  #isAsked(): boolean {
    const { selection, text, near } = this.#search.query;
    return chosenCount(selection) > 0 || text.trim() !== '' || near?.miles !== undefined;
  }

  /** Where a call can be asked for if neither the page nor the therapist has a place for it. */
  #callLink(): string | undefined {
    const { practice: { email, phone } = {}, call } = this.#practice.data;
    const mail = email && `mailto:${email}`;
    return call?.link ? this.#practice.resolve(call.link) : mail || (phone && telHref(phone));
  }

  #call = (event: Event, therapist: Therapist): void => {
    const wanted = this.#host.dispatchEvent(new KapTherapistSelectEvent(therapist.id));
    if (!wanted || handOver(therapist)) event.preventDefault();
  };

  #unlink = (): void => {
    this.#linked = undefined;
    this.#go(`${location.pathname}${location.search}`, true);
    this.#search.focus('.count');
  };

  #writeAddress = (query: Query): void => {
    if (!this.#host.syncUrl) return;
    const search = writeQuery(location.search, query);
    if (search !== location.search) this.#go(`${location.pathname}${search}${location.hash}`);
  };

  #go(address: string, replacing = false): void {
    try {
      if (replacing) history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // A frame without an address of its own has nothing to keep it in.
    }
  }
}
