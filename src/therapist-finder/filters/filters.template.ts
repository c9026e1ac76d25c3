import { html, nothing, type TemplateResult } from 'lit';
import { maskClasses } from '../../shared/isolation.js';
import {
  type Facet,
  type FacetId,
  type FacetValue,
  facetIds,
  type Findings,
  type Selection,
} from '../search/facets.js';
import type { ListWords } from '../labels.js';

/** What the filters need to show themselves and to ask for a change. */
export interface FilterContext extends ListWords {
  readonly selection: Selection;
  readonly findings: Findings;
  /** Turns a value on or off. */
  readonly onToggle: (id: FacetId, value: string, event: Event) => void;
  readonly onChoose: (selection: Selection) => void;
  /** Clears one filter, or all. */
  readonly onDrop: (id?: FacetId) => void;
}

/** More values than this in one filter stand behind a disclosure. */
const SHOWN = 7;

/** How many values are chosen. */
export const chosenCount = (selection: Selection): number =>
  facetIds.reduce((sum, id) => sum + (selection[id]?.length ?? 0), 0);

/** Every filter that the data can use. */
export function renderFacets(context: FilterContext): TemplateResult {
  return html`<div class="facets ${maskClasses}" @input=${keepInside}>
    ${context.findings.facets.map((facet) => (facet.id === 'state' ? renderSelect(context, facet) : renderChoices(context, facet)))}
  </div>`;
}

/** What is chosen is nobody's outside: of the events of a field this one would cross the shadow root. */
const keepInside = (event: Event) => event.stopPropagation();

/** A person is in one state, and there may be fifty: one choice in a list. */
function renderSelect({ words, label, selection, onChoose }: FilterContext, { id, values }: Facet) {
  const choose = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    onChoose({ ...selection, [id]: value ? [value] : [] });
  };
  const named = values.map((value) => ({ ...value, text: label(id, value.value) }));
  return html`
    <label class="field">
      <span class="label">${label('fact', id)}</span>
      <select class="input" @input=${choose}>
        <option value="" .selected=${values.every(({ selected }) => !selected)}>${words.say('any')}</option>
        ${named.map(
          ({ value, text, count, selected }) => html`
            <option value=${value} .selected=${selected}>${words.say('value', { label: text, count })}</option>
          `,
        )}
      </select>
    </label>
  `;
}

function renderChoices(context: FilterContext, { id, values }: Facet) {
  const { words, label } = context;
  // One more is no reason to hide it.
  const cut = values.length > SHOWN + 1 ? SHOWN : values.length;
  const rest = values.slice(cut);
  return html`
    <fieldset>
      <legend>${label('fact', id)}</legend>
      ${values.slice(0, cut).map((value) => renderChoice(context, id, value))}
      ${
        rest.length
          ? html`<details>
              <summary>${words.say('more-values', { count: rest.length })}</summary>
              ${rest.map((value) => renderChoice(context, id, value))}
            </details>`
          : nothing
      }
    </fieldset>
  `;
}

function renderChoice(
  { label, onToggle }: FilterContext,
  id: FacetId,
  { value, count, selected }: FacetValue,
) {
  return html`
    <label class="option ${count || selected ? '' : 'muted'}">
      <input
        type="checkbox"
        class=${maskClasses}
        .checked=${selected}
        @change=${(event: Event) => onToggle(id, value, event)}
      />
      <span>${label(id, value)}</span>
      <span class="n small muted">${count}</span>
    </label>
  `;
}

/** What is chosen, each to be taken back by a press. */
export function renderChips({
  words,
  label,
  selection,
  onToggle,
  onDrop,
}: FilterContext): TemplateResult | typeof nothing {
  if (!chosenCount(selection)) return nothing;
  return html`
    <ul class="chips ${maskClasses}" part="chips" aria-label=${words.say('chips')}>
      ${facetIds.flatMap((id) =>
        (selection[id] ?? []).map((value) => {
          const values = { facet: label('fact', id), value: label(id, value) };
          return html`<li>
            <button
              class="button chip"
              type="button"
              aria-label=${words.say('chip-remove', values)}
              @click=${(event: Event) => onToggle(id, value, event)}
            >
              ${words.say('chip', values)} <span aria-hidden="true">×</span>
            </button>
          </li>`;
        }),
      )}
      <li><button class="button quiet" type="button" @click=${() => onDrop()}>${words.say('clear')}</button></li>
    </ul>
  `;
}

/** Nobody fits: the one filter whose removal brings back the most people, or all of them. */
export function renderNobody({ words, label, findings, onDrop }: FilterContext): TemplateResult {
  const [best] = findings.without;
  return html`
    <div class="card stack nobody" part="nobody">
      <p>${words.say('none')}</p>
      ${
        best?.count
          ? html`<button class="button" type="button" @click=${() => onDrop(best.id)}>
              ${words.say('none-drop', { facet: label('fact', best.id), count: best.count })}
            </button>`
          : html`<button class="button" type="button" @click=${() => onDrop()}>${words.say('none-clear')}</button>`
      }
    </div>
  `;
}
