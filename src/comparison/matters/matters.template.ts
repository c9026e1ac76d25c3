import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { maskClasses } from '../../shared/mask.js';
import { ROWS, type RowId } from '../facts.js';
import type { Matters, MattersGiven, MattersGroup } from './matters.js';
import { renderSummary } from './summary.template.js';
import { IMPORTANCES, PLENTY, type Point } from './weigh.js';

/** The whole part. No attribute in it, class or id, depends on what was chosen. */
export function renderMatters(matters: Matters, given: MattersGiven): TemplateResult {
  const { say, importance } = matters;
  const picked = given.groups.flatMap(({ points }) => points).filter(({ id }) => importance.has(id));
  const unset = picked.filter(({ id }) => importance.get(id) === 0).length;
  return html`
    <section class="matters stack ${maskClasses}" part="matters" lang=${matters.lang} aria-labelledby="matters">
      <div class="stack tight lines">
        <h3 id="matters" tabindex="-1">${say('matters.heading')}</h3>
        <p>${say('matters.intro')} <strong>${say('matters.fair')}</strong></p>
        <p class="small muted">${say('matters.private')}</p>
      </div>
      <div class="stack tight no-print">
        <h4>${say('matters.pick')}</h4>
        <p class="small muted">${say('matters.pick-hint')}</p>
        <div class="point-groups">${given.groups.map((group) => renderGroup(matters, group))}</div>
        ${picked.length > PLENTY ? html`<p class="small muted">${say('matters.plenty')}</p>` : nothing}
      </div>
      ${
        picked.length
          ? html`
              <div class="stack tight no-print">
                <h4>${say('matters.weigh')}</h4>
                <div class="weights">
                  ${repeat(
                    picked,
                    ({ id }) => id,
                    (point) => renderWeight(matters, point),
                  )}
                </div>
                ${unset ? html`<p class="small muted">${say('matters.unset', { count: unset })}</p>` : nothing}
              </div>
            `
          : nothing
      }
      ${renderSummary(matters, given, picked.length)}
    </section>
  `;
}

function renderGroup({ say, importance, pick }: Matters, { name, points }: MattersGroup) {
  const count = points.filter(({ id }) => importance.has(id)).length;
  return html`
    <details class="fold">
      <summary>
        <span class="group-name">${name}</span>
        <span class="preview small muted">${points.map((point) => point.name).join(' · ')}</span>
        <span class="count small">${count ? say('matters.picked', { count }) : nothing}</span>
      </summary>
      <div class="pills" role="group" aria-label=${name}>
        ${repeat(
          points,
          ({ id }) => id,
          ({ id, name }) => html`
            <label part="choice" class="pill">
              <input
                class=${maskClasses}
                type="checkbox"
                .checked=${live(importance.has(id))}
                @change=${({ target }: Event) => {
                  pick(id, (target as HTMLInputElement).checked);
                }}
              />
              <span>${name}</span>
            </label>
          `,
        )}
      </div>
    </details>
  `;
}

function renderWeight({ say, importance, setImportance }: Matters, { id, name }: Point<RowId>) {
  // By its place in the table, which no choice changes: a group that is renamed would lose its choice.
  const group = `point-${ROWS.indexOf(id)}`;
  return html`
    <fieldset class="weight">
      <legend>${name}</legend>
      <div class="levels">
        ${IMPORTANCES.map(
          (level) => html`
            <label part="choice" class="level">
              <input
                class=${maskClasses}
                type="radio"
                name=${group}
                .checked=${live(importance.get(id) === level)}
                @change=${() => {
                  setImportance(id, level);
                }}
              />
              <span>${say(`matters.level.${level}`)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
