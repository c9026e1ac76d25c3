import { html, nothing, type TemplateResult } from 'lit';
import type { Finder } from '../finder.js';
import type { SortId } from '../search/query.js';

/** The order of the list: the rules to choose from, and what the one in use does. */
export function renderSort({ answer, change, list, query }: Finder): TemplateResult {
  const { words } = list;
  const sorts = answer.sorts.filter((sort) => sort !== 'distance' || query.near);
  const choose = ({ target }: Event) => change({ sort: (target as HTMLSelectElement).value as SortId });
  const select = html`
    <label class="label" for="sort">${words.say('sort')}</label>
    <select part="input" class="input" id="sort" aria-describedby="rule" @input=${choose}>
      ${sorts.map(
        (sort) =>
          html`<option value=${sort} .selected=${sort === query.sort}>${words.say(`sort.${sort}`)}</option>`,
      )}
    </select>
  `;
  return html`
    <div class="sort field" part="sort">${sorts.length > 1 ? select : nothing}</div>
    <p class="rule small muted" id="rule">${words.say(`rule.${answer.sorts.includes(query.sort) ? query.sort : 'other'}`)}</p>
  `;
}
