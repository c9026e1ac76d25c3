import { html, nothing } from 'lit';
import type { StepId } from '../steps.js';
import type { View } from '../view.js';
import { showWhen } from '../when.js';

/** Real dates of some points in time, on a line; nothing before the visitor has set the day. */
export function renderDates(view: View, ids: readonly StepId[]): unknown {
  const { say, steps } = view;
  const dated = ids.flatMap((id) => (steps[id] ? [{ id, start: steps[id].start }] : []));
  if (!dated.length) return nothing;
  return html`
    <dl class="when" part="dates">
      ${dated
        .sort((a, b) => (a.start < b.start ? -1 : 1))
        .map(
          ({ id, start }) => html`
            <div>
              <dt>${say(`when.${id}`)}</dt>
              <dd>${showWhen(start, view)}</dd>
            </div>
          `,
        )}
    </dl>
  `;
}
