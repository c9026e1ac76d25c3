import { html, nothing, type TemplateResult } from 'lit';
import { maskClasses } from '../../shared/mask.js';
import type { ListWords } from '../labels.js';
import type { Choice } from './choice.js';

/** What the bar needs. */
export interface BarContext {
  readonly list: ListWords;
  readonly choice: Choice;
  readonly onOpen: (event: Event) => void;
  readonly onClear: () => void;
}

/** Who is chosen to be compared; stays in sight while the list is read. */
export function renderCompareBar({ list, choice, onOpen, onClear }: BarContext): TemplateResult {
  const { words } = list;
  const { people, isFull } = choice;
  const count = people.length;
  return html`
    <section class="picks ${maskClasses}" part="compare-bar" aria-label=${words.say('compare-bar')} ?hidden=${!count}>
      <div>
        <p class="chosen">${people.map(({ name }) => name).join(' · ')}</p>
        <p class="small" role="status">
          ${isFull ? words.say('compare-full') : count === 1 ? words.say('compare-more') : nothing}
        </p>
      </div>
      <div class="actions">
        ${
          count > 1
            ? html`<button part="button primary" class="button primary" type="button" @click=${onOpen}>${words.say('compare-open', { count })}</button>`
            : nothing
        }
        <button part="button" class="button quiet" type="button" @click=${onClear}>${words.say('compare-clear')}</button>
      </div>
    </section>
  `;
}
