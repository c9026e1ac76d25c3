import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { maskClasses } from '../../shared/mask.js';
import type { Finder } from '../finder.js';
import { facetIds, toggle } from '../search/facets.js';
import type { Query } from '../search/query.js';
import { panelCount, without, withoutAll } from './parts.js';

/** All that is asked for, each part to be taken back by a press. */
export function renderChips({ change, list, query }: Finder): TemplateResult | typeof nothing {
  const { words, label } = list;
  const { near, selection } = query;
  const text = query.text.trim();
  if (!text && !panelCount(query)) return nothing;
  const reach =
    near?.miles === undefined ? words.say('radius-any') : words.say('radius-miles', { miles: near.miles });
  const parts: { facet: string; value: string; change: Partial<Query> }[] = [
    ...(text ? [{ facet: words.say('search'), value: text, change: without(query, 'text') }] : []),
    ...(near ? [{ facet: label('fact', 'near'), value: reach, change: without(query, 'near') }] : []),
    ...facetIds.flatMap((id) =>
      (selection[id] ?? []).map((value) => ({
        facet: label('fact', id),
        value: label(id, value),
        change: { selection: toggle(selection, id, value) },
      })),
    ),
  ];
  return html`
    <ul class="chips ${maskClasses}" part="chips" aria-label=${words.say('chips')}>
      ${parts.map(
        (part, at) => html`<li>
          <button
            part="button" class="button chip"
            type="button"
            @click=${() => change(part.change, `.chips li:nth-child(${at + 1}) .chip`)}
          >
            <span>${words.say('chip', { facet: part.facet, value: part.value })}</span>
            <span role="img" aria-label=${words.say('chip-remove')}>${icon('close')}</span>
          </button>
        </li>`,
      )}
      <li>
        <button part="button" class="button quiet" type="button" @click=${() => change(withoutAll(query), '.count')}>
          ${words.say('clear')}
        </button>
      </li>
    </ul>
  `;
}

/** Nobody fits: the one part whose removal brings back the most people, or all of them. */
export function renderNobody({ answer, change, list, query }: Finder): TemplateResult {
  const { words, label } = list;
  const [best] = answer.without;
  return html`
    <div class="card stack nobody" part="nobody">
      <p>${words.say('none')}</p>
      ${
        best?.count
          ? html`<button part="button" class="button" type="button" @click=${() => change(without(query, best.part), '.count')}>
              ${words.say('none-drop', { facet: label('fact', best.part), count: best.count })}
            </button>`
          : html`<button part="button" class="button" type="button" @click=${() => change(withoutAll(query), '.count')}>
              ${words.say('none-clear')}
            </button>`
      }
    </div>
  `;
}
