import { html, nothing, type TemplateResult } from 'lit';
import { renderTakeAway } from '../take-away/take-away.template.js';
import { PARTS } from '../plan.js';
import type { Place, View } from '../view.js';
import { renderAfter } from './after.template.js';
import { renderBefore } from './before.template.js';
import { renderFirst } from './first.template.js';

const PLACES = [...PARTS, 'take'] as const satisfies readonly Place[];

const bodies = { before: renderBefore, first: renderFirst, after: renderAfter, take: renderTakeAway };

/** One part of the plan, with the way to all others. */
export function renderPart(view: View): TemplateResult {
  const { say, place, go, clear } = view;
  const here = place === 'start' ? 'before' : place;
  const next = PLACES[PLACES.indexOf(here) + 1];
  return html`
    <nav class="parts no-print" part="parts" aria-label=${say('parts')}>
      <ol>
        ${PLACES.map(
          (each) => html`
            <li>
              <button
                part="tab" class="tab"
                type="button"
                aria-current=${each === here ? 'step' : nothing}
                @click=${() => {
                  go(each);
                }}
              >
                ${say(`part.${each}`)}
              </button>
            </li>
          `,
        )}
      </ol>
    </nav>
    ${renderElsewhere(view)}
    <div class="stack wide body">${bodies[here](view)}</div>
    ${
      next
        ? html`<div class="actions foot no-print"><button
            part="button primary" class="button primary"
            type="button"
            @click=${() => {
              go(next);
            }}
          >
            ${say('next', { part: say(`part.${next}`) })}
          </button></div>`
        : nothing
    }
    <div class="clear no-print">
      <button part="button" class="button quiet" type="button" @click=${clear}>${say('clear')}</button>
    </div>
  `;
}

/** The plan on the device is another one now, or gone: said on every part, since what is written here is not kept. */
function renderElsewhere({ say, keeper, plan }: View) {
  const { status } = keeper;
  const words = status === 'other' || status === 'elsewhere' ? say(`keep-${status}`) : nothing;
  return html`
    <div class="elsewhere no-print" part="elsewhere">
      <p class="told" role="status">${words}</p>
      ${
        status === 'other'
          ? html`<div class="actions">
            <button part="button" class="button" type="button" @click=${() => keeper.keepThis(plan)}>${say('keep-this')}</button>
            <button part="button" class="button" type="button" @click=${() => keeper.openOther()}>${say('open-other')}</button>
          </div>`
          : nothing
      }
    </div>
  `;
}
