import { html, nothing, type TemplateResult } from 'lit';
import { maskClasses } from '../../shared/mask.js';
import type { Finder } from '../finder.js';
import { type Facet, NOT_STATED } from '../search/facets.js';
import { step, tilesFor } from './tiles.js';

export { stateMapStyles } from './state-map.styles.js';

/**
 * The states as a map of tiles: radio buttons, like the list beside it in all but where they stand. The arrows move
 * on the map without choosing, so that a way across the country is not a dozen questions; Space or Enter chooses.
 *
 * @param choose told the value of the tile, '' for any state
 */
export function renderStateMap(
  { list, query }: Finder,
  { id, values }: Facet,
  choose: (value: string) => void,
): TemplateResult {
  const { words, label } = list;
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const tiles = tilesFor([...counts.keys()]);
  const most = Math.max(...tiles.map(({ value }) => (value.length === 2 ? (counts.get(value) ?? 0) : 0)));
  const selected = query.selection[id] ?? [];
  const density = (count: number) =>
    count === 0 ? 'nobody' : count > most * 0.66 ? 'most' : count > most * 0.33 ? 'some' : 'few';

  const move = (event: KeyboardEvent) => {
    const inputs = [...(event.currentTarget as Element).querySelectorAll('input')];
    const at = inputs.indexOf(event.target as HTMLInputElement);
    const from = tiles[at];
    if (!from) return;
    if (event.key === 'Enter') inputs[at]?.click();
    else if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    const to = step(tiles, from, event);
    // Also where it leads nowhere: else the browser would choose the next radio button.
    event.preventDefault();
    if (to) inputs[tiles.indexOf(to)]?.focus();
  };

  const renderTile = (value: string) => {
    const text =
      value === '' ? words.say('any') : value === NOT_STATED || value.length !== 2 ? label(id, value) : value;
    const count = counts.get(value) ?? 0;
    const name =
      value === ''
        ? html`${text}`
        : text === value
          ? words.say('tile', { state: label(id, value), code: value, count })
          : words.say('value', { label: text, count });
    const isThere = value === '' || counts.has(value);
    return html`
      <input
        class="on-map ${maskClasses}"
        type="radio"
        name="map"
        value=${value}
        aria-disabled=${isThere ? nothing : 'true'}
        .checked=${value ? selected.includes(value) : !selected.length}
        @click=${(event: Event) => isThere || event.preventDefault()}
        @change=${() => choose(value)}
      />
      <span aria-hidden="true">${text}</span><span class="tile-name">${name}</span>
    `;
  };

  return html`
    <div class="map" part="map" dir="ltr" role="radiogroup" aria-label=${label('fact', id)} @keydown=${move}>
      ${tiles.map(
        ({ value, column, isWide }) => html`
          <label class="tile column-${column} ${isWide ? 'wide' : ''} ${value ? density(counts.get(value) ?? 0) : 'few'}">
            ${renderTile(value)}
          </label>
        `,
      )}
      <p class="map-hint small muted" dir="auto" aria-hidden="true">${words.say('map-hint')}</p>
    </div>
  `;
}
