import { html, nothing, type ReactiveController, render, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { maskClasses } from '../../shared/mask.js';
import type { Finder } from '../finder.js';
import { renderChips, renderNobody } from './chips.template.js';
import { Groups } from './groups.js';
import type { PlaceOf } from './locate.js';
import { NearControl } from './near-control.js';
import { panelCount, withoutAll } from './parts.js';
import { SearchField } from './search-field.js';
import { renderSort } from './sort.template.js';
import { StatePicker } from './state-picker.js';

/** From this width on, in sizes of the text, the panel stands beside the list; below it is a dialog. The styles say the same. */
const WIDE = 46;

/** What a test or the element may decide. */
export interface FilterOptions {
  /** True if a service answers, which is asked less often; by default whether the element was given one. */
  readonly isRemote?: (() => boolean) | undefined;
  /** Finds the place of a ZIP code; by default in a table that is fetched then. */
  readonly placeOf?: PlaceOf | undefined;
}

/**
 * All that a visitor asks with: words, order, filters, and what of them is in use. The filters are one piece of the
 * page that has two homes, a group beside the list or a dialog over it; so whatever is open, typed or focused in them
 * stays so when a phone is turned.
 */
export class FilterPanel implements ReactiveController {
  #finder: Finder;
  #field: SearchField;
  #near: NearControl;
  #states: StatePicker;
  #groups: Groups;
  #box = document.createElement('div');
  /** In the next frame: a change within the observer's own is told to the page as an error. */
  #observer = new ResizeObserver(([entry]) => {
    // Most changes are of the height, as the list gets longer and shorter.
    const width = entry?.contentRect.width;
    if (width === this.#width) return;
    this.#width = width;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  });
  #frame = 0;
  #width: number | undefined;
  #isWide: boolean | undefined;
  #isOpen = false;
  /** What had the focus in the panel when its home changed. */
  #focused: HTMLElement | undefined;

  constructor(finder: Finder, options: FilterOptions = {}) {
    const isRemote =
      options.isRemote ?? (() => (finder.host as { searchClient?: unknown }).searchClient !== undefined);
    this.#finder = finder;
    this.#field = new SearchField(finder, isRemote);
    this.#near = new NearControl(finder, isRemote, options.placeOf);
    this.#states = new StatePicker(finder);
    this.#groups = new Groups(finder);
    this.#box.className = `filters ${maskClasses}`;
    finder.host.addController(this);
  }

  /** True where the panel stands beside the list. */
  get isWide(): boolean {
    if (this.#isWide === undefined) this.#measure();
    return this.#isWide ?? false;
  }

  hostConnected(): void {
    this.#observer.observe(this.#place);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#field.stop();
    this.#isOpen = false;
    this.#dialog?.close();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog && this.#isOpen && !dialog.open) dialog.showModal();
    if (this.#focused?.isConnected) this.#focused.focus({ preventScroll: true });
    this.#focused = undefined;
  }

  /** The field for words, the order, and on narrow places the button that opens the filters. */
  renderBar(): TemplateResult {
    const { answer, list, query } = this.#finder;
    const used = panelCount(query);
    const button = html`
      <button part="button" class="button filters-button" type="button" aria-haspopup="dialog" @click=${this.#open}>
        ${list.words.say(used ? 'filters-used' : 'filters', { count: used })}
      </button>
    `;
    return html`
      <div class="bar ${this.isWide ? 'wide' : ''}">
        ${this.#field.render()} ${answer.facets.length && !this.isWide ? button : nothing}
        ${renderSort(this.#finder)}
      </div>
    `;
  }

  /** The filters, in their place beside the list or in the dialog. */
  renderPanel(): TemplateResult {
    const { words } = this.#finder.list;
    // Asked each time: it looks at who was found, and later nobody may be.
    const near = this.#near.isOffered ? this.#near : undefined;
    if (this.isWide || this.#isOpen)
      render(this.#renderFilters(near), this.#box, { host: this.#finder.host });
    return this.isWide
      ? html`<div class="panel" part="filters" role="group" aria-label=${words.say('filters')}>${this.#box}</div>`
      : this.#renderDialog();
  }

  /** What is asked for, each part to be taken back. */
  renderChips(): TemplateResult | typeof nothing {
    return renderChips(this.#finder);
  }

  /** What to say when nobody fits. */
  renderNobody(): TemplateResult {
    return renderNobody(this.#finder);
  }

  #renderFilters(near: NearControl | undefined) {
    const { facets } = this.#finder.answer;
    const state = facets.find(({ id }) => id === 'state');
    return html`
      ${state ? this.#states.render(state, this.isWide) : nothing}
      ${near?.render()}
      ${this.#groups.render(facets.filter((facet) => facet !== state))}
    `;
  }

  #renderDialog() {
    const { answer, change, list, query } = this.#finder;
    const { words } = list;
    return html`
      <dialog class="filter-dialog" part="filters" closedby="any"
        aria-labelledby="filters-title" @close=${this.#close}>
        <div class="sheet">
          <header class="sheet-head">
            <h3 id="filters-title">${words.say('filters')}</h3>
            <button part="button" class="button quiet" type="button" aria-label=${words.say('filters-close')} @click=${this.#shut}>
              ${icon('close')}
            </button>
          </header>
          <div class="sheet-body">${this.#isOpen ? this.#box : nothing}</div>
          <footer class="sheet-foot">
            ${
              panelCount(query)
                ? html`<button
                    part="button" class="button quiet"
                    type="button"
                    @click=${() => change(withoutAll(query), '.filters-done')}
                  >
                    ${words.say('clear')}
                  </button>`
                : nothing
            }
            <button part="button primary" class="button primary filters-done" type="button" @click=${this.#show}>
              ${words.say('filters-done', { count: answer.total })}
            </button>
            <p class="visually-hidden" aria-live="polite">
              ${this.#isOpen ? words.say('count', { count: answer.total }) : nothing}
            </p>
          </footer>
        </div>
      </dialog>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#finder.root.querySelector<HTMLDialogElement>('.filter-dialog');
  }

  #open = (): void => {
    this.#isOpen = true;
    this.#finder.host.requestUpdate();
  };

  #shut = (): void => this.#dialog?.close();

  /** By Escape, a button or a press beside it. */
  #close = (): void => {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    // At once, and not when an answer has come: by then the visitor may be elsewhere.
    this.#finder.root.querySelector<HTMLElement>('.filters-button')?.focus();
  };

  /** Goes to the people. */
  #show = (): void => {
    this.#isOpen = false;
    this.#shut();
    this.#finder.focus('.count');
  };

  /** What the list has for room, whatever the page makes of the host. */
  get #place(): Element {
    return this.#finder.root.querySelector('.room') ?? this.#finder.host;
  }

  #measure(): void {
    const { host } = this.#finder;
    const place = this.#place;
    const isWide = place.clientWidth >= WIDE * Number.parseFloat(getComputedStyle(place).fontSize);
    if (isWide === this.#isWide) return;
    const active = (this.#box.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement;
    if (active instanceof HTMLElement && this.#box.contains(active)) this.#focused = active;
    // Who is busy in the panel finds it open in its other home.
    this.#isOpen = !isWide && this.#focused !== undefined;
    const isFirst = this.#isWide === undefined;
    this.#isWide = isWide;
    if (!isFirst) host.requestUpdate();
  }
}
