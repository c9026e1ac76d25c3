import { html, nothing, type TemplateResult } from 'lit';
import { maskClasses } from '../../shared/mask.js';
import { showNumber } from '../../shared/words.js';
import type { Finder } from '../finder.js';
import { type Facet, type FacetId, type FacetValue, toggle } from '../search/facets.js';

/** So many filters are open, the most telling; each further one stands behind its name. One more is no reason to. */
const OPEN = 5;
/** So many values of a filter are shown; the rest stand behind a disclosure. */
const SHOWN = 7;

/** Bands of fees go from low to high, and then not stated. */
const bandOf = ({ value }: FacetValue) =>
  (Number(value.split('-')[1]) || Infinity) + (value.startsWith('over') ? 1 : 0);

/** The filters one chooses several values of. */
export class Groups {
  #finder: Finder;
  /** What has been unfolded; before that there is nothing in it to render. */
  #unfolded = new Set<string>();

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  render(facets: readonly Facet[]): TemplateResult {
    const open = facets.length > OPEN + 1 ? OPEN : facets.length;
    return html`${facets.map((facet, at) => (at < open ? this.#renderGroup(facet) : this.#renderFolded(facet)))}`;
  }

  #renderFolded(facet: Facet) {
    const { list, query } = this.#finder;
    const count = query.selection[facet.id]?.length;
    const summary = html`<span>${list.label('fact', facet.id)}</span>
      ${count ? html`<span class="used small">${list.words.say('values-chosen', { count })}</span>` : nothing}`;
    return this.#renderFold(facet.id, 'group', summary, () => this.#renderGroup(facet, 'visually-hidden'));
  }

  #renderGroup({ id, values: given }: Facet, legendClass = '') {
    const values = id === 'fee' ? [...given].sort((a, b) => bandOf(a) - bandOf(b)) : given;
    const { words, label } = this.#finder.list;
    const cut = values.length > SHOWN + 1 ? SHOWN : values.length;
    const rest = values.slice(cut);
    const hint = id === 'fee' ? html`<p class="hint" id="fee-hint">${words.say('fee-hint')}</p>` : nothing;
    return html`
      <fieldset aria-describedby=${id === 'fee' ? 'fee-hint' : nothing}>
        <legend class=${legendClass}>${label('fact', id)}</legend>
        ${hint} ${values.slice(0, cut).map((value) => this.#renderChoice(id, value))}
        ${
          rest.length
            ? this.#renderFold(`${id} rest`, 'rest', words.say('more-values', { count: rest.length }), () =>
                rest.map((value) => this.#renderChoice(id, value)),
              )
            : nothing
        }
      </fieldset>
    `;
  }

  #renderFold(key: string, name: string, summary: unknown, content: () => unknown) {
    const unfold = () => {
      this.#unfolded.add(key);
      this.#finder.host.requestUpdate();
    };
    return html`<details class=${name}>
      <summary @click=${unfold}>${summary}</summary>
      ${this.#unfolded.has(key) ? content() : nothing}
    </details>`;
  }

  #renderChoice(id: FacetId, { value, count }: FacetValue) {
    const { change, list, query } = this.#finder;
    // The answer may still be on its way: what is chosen is in the query.
    const selected = query.selection[id]?.includes(value) ?? false;
    return html`
      <label class="option ${count || selected ? '' : 'muted'}">
        <input
          type="checkbox"
          class=${maskClasses}
          .checked=${selected}
          @change=${() => change({ selection: toggle(this.#finder.query.selection, id, value) })}
        />
        <span>${list.label(id, value)}</span>
        <span class="n small muted">${showNumber(count, list.words.lang)}</span>
      </label>
    `;
  }
}
