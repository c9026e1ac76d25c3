import { html, nothing } from 'lit';
import type { Matters, MattersGiven } from './matters.js';
import type { Summary } from './summary.js';
import type { Point } from './weigh.js';

/**
 * What was weighed, side by side, and the ways to take it along.
 * @param picked how many of the points shown were chosen
 */
export function renderSummary(matters: Matters, given: MattersGiven, picked: number) {
  const { say, importance, told } = matters;
  const summary = matters.summary();
  const count = summary?.questions.length ?? 0;
  const hidden = importance.size - picked;
  return html`
    ${summary ? renderPoints(matters, given, summary) : nothing}
    ${hidden ? html`<p class="small muted">${say('matters.hidden', { count: hidden })}</p>` : nothing}
    <div class="stack tight no-print">
      ${importance.size || matters.kept !== 'nothing' ? renderActions(matters, summary !== undefined) : nothing}
      <p class="told" role="status">
        ${
          told
            ? say(`matters.${told}`)
            : html`<span class="visually-hidden">${count ? say('matters.updated', { count }) : nothing}</span>`
        }
      </p>
      ${told === 'not-copied' ? html`<div class="by-hand"></div>` : nothing}
    </div>
    <div class="paper-tray"></div>
  `;
}

function renderPoints({ say }: Matters, { goTo, options }: MattersGiven, summary: Summary) {
  return html`
    <div part="summary" class="summary">
    <div class="stack tight">
      <h4>${say('matters.summary')}</h4>
      <p class="small muted">${say('matters.summary-order')}</p>
    </div>
    ${summary.weighed.map(
      ({ heading, points }) => html`
        <section class="stack tight">
          <h5>${heading}</h5>
          ${points.map((point) => renderPoint(point))}
        </section>
      `,
    )}
    <section class="stack tight">
      <h5>${summary.askHeading}</h5>
      <ul class="questions">
        ${summary.questions.map((question) => html`<li>${question}</li>`)}
      </ul>
    </section>
    </div>
  `;

  function renderPoint({ id, name, says }: Point<Parameters<typeof goTo>[0]>) {
    return html`
      <div class="weighed">
        <div class="weighed-head">
          <h6>${name}</h6>
          <button
            part="button" class="button quiet"
            type="button"
            aria-label=${say('matters.go-named', { name })}
            @click=${() => {
              goTo(id);
            }}
          >
            ${say('matters.go')}
          </button>
        </div>
        <dl class="says">
          ${says.map(
            ({ gist, by, notes }, at) => html`
              <div>
                <dt class="small muted">${options[at]}</dt>
                <dd>
                  ${by ? html`<span class="small muted">${by}</span>` : nothing} <b>${gist}</b>
                  ${notes.map((note) => html`<span class="small muted">${note}</span>`)}
                </dd>
              </div>
            `,
          )}
        </dl>
      </div>
    `;
  }
}

/** The button stays where it is, and so does the focus: to save once more does no harm. */
const saveLabels = {
  nothing: 'matters.save',
  older: 'matters.save-changes',
  this: 'matters.save-done',
} as const;

function renderActions(
  { say, importance, kept, canKeep, print, copy, save, erase }: Matters,
  hasSummary: boolean,
) {
  const button = (label: Parameters<typeof say>[0], act: () => unknown, kind = '') => html`
    <button
      part="button" class="button ${kind}"
      type="button"
      @click=${() => {
        void act();
      }}
    >
      ${say(label)}
    </button>
  `;
  return html`
    <div class="actions">
      ${hasSummary ? html`${button('matters.print', print, 'primary')} ${button('matters.copy', copy)}` : nothing}
      ${canKeep && importance.size ? button(saveLabels[kept], save) : nothing}
      ${button('matters.erase', erase)}
    </div>
    ${canKeep ? html`<p class="small muted">${say('matters.save-hint')}</p>` : nothing}
  `;
}
