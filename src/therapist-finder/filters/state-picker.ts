import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/add-styles.js';
import { maskClasses } from '../../shared/mask.js';
import { usStates } from '../../shared/us-states.js';
import type { Finder } from '../finder.js';
import { type Facet, NOT_STATED } from '../search/facets.js';
import type * as MapPart from './state-map.js';

/** A list that spans this many states shows its map at once where there is room. */
const MANY = 6;

/**
 * The state one will be in, which the law asks for first: a list, and the same choice on a map. The map is fetched
 * when it is opened, or shown at once.
 */
export class StatePicker {
  #finder: Finder;
  #map: typeof MapPart | 'loading' | 'failed' | undefined;
  /** What the visitor made of it; the width decides before that. */
  #isOpen: boolean | undefined;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  render(facet: Facet, isWide: boolean): TemplateResult {
    const { list, query } = this.#finder;
    const { words, label } = list;
    const { id } = facet;
    const selected = query.selection[id] ?? [];
    const missing = selected.filter((code) => !facet.values.some(({ value }) => value === code));
    const options = [...facet.values, ...missing.map((value) => ({ value, count: 0 }))]
      .map(({ value, count }) => ({ value, count, name: label(id, value) }))
      .sort(
        (a, b) =>
          +(a.value === NOT_STATED) - +(b.value === NOT_STATED) || a.name.localeCompare(b.name, words.lang),
      );
    return html`
      <div class="state">
        <label class="field">
          <span class="label">${label('fact', id)}</span>
          <select
            part="input" class="input ${maskClasses}"
            @input=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}
          >
            <option value="" .selected=${!selected.length}>${words.say('any')}</option>
            ${options.map(
              ({ value, count, name }) => html`
                <option value=${value} .selected=${selected.includes(value)}>
                  ${words.say('value', { label: name, count })}
                </option>
              `,
            )}
          </select>
        </label>
        ${this.#renderMap(facet, isWide)}
      </div>
    `;
  }

  #renderMap(facet: Facet, isWide: boolean) {
    const states = facet.values.filter(({ value }) => Object.hasOwn(usStates, value)).length;
    if (!states) return nothing;
    const isOpen = this.#isOpen ?? (isWide && states >= MANY);
    if (isOpen) void this.#load();
    const toggle = (event: Event) => {
      event.preventDefault();
      this.#isOpen = !isOpen;
      // Opened again, it is asked for again.
      if (this.#map === 'failed') this.#map = undefined;
      this.#finder.host.requestUpdate();
    };
    const map = typeof this.#map === 'object' ? this.#map : undefined;
    const { words } = this.#finder.list;
    return html`
      <details ?open=${isOpen}>
        <summary @click=${toggle}>${words.say('map')}</summary>
        <div class="map-room">${isOpen && map ? map.renderStateMap(this.#finder, facet, this.#choose) : nothing}</div>
        ${this.#map === 'failed' ? html`<p role="alert">${words.say('part-failed')}</p>` : nothing}
      </details>
    `;
  }

  #choose = (value: string): void => {
    const { change, query } = this.#finder;
    change({ selection: { ...query.selection, state: value ? [value] : [] } });
  };

  async #load(): Promise<void> {
    if (this.#map) return;
    this.#map = 'loading';
    try {
      const map = await import('./state-map.js');
      addStyles(this.#finder.root, [map.stateMapStyles]);
      this.#map = map;
    } catch {
      // The list beside it does the same.
      this.#map = 'failed';
    }
    this.#finder.host.requestUpdate();
  }
}
