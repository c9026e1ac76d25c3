import { html, type TemplateResult } from 'lit';
import { renderClear } from './question.templates.js';
import { change, resume } from './run.js';
import { answersText, questionLang, questionText, type View } from './view.js';

/** The answers given, each with the way to change it. */
export function renderReview(view: View): TemplateResult {
  const { say, place, go } = view;
  return html`
    <div class="stack">
      <h2 part="heading" tabindex="-1">${say('review-heading')}</h2>
      ${
        place.path.length
          ? html`<dl class="answers">
              ${place.path.map(
                (id) => html`
                  <div part="answer" class="row">
                    <dt class="small muted" lang=${questionLang(view, id)}>${questionText(view, id)}</dt>
                    <dd lang=${questionLang(view, id)}><strong>${answersText(view, id, place.answers[id] ?? [])}</strong></dd>
                    <dd>
                      <button part="button" class="button quiet" type="button" @click=${() => go((run) => change(run, id))}>
                        ${say('change')}<span class="visually-hidden" lang=${questionLang(view, id)}>: ${questionText(view, id)}</span>
                      </button>
                    </dd>
                  </div>
                `,
              )}
            </dl>`
          : html`<p>${say('review-empty')}</p>`
      }
      <div class="actions">
        <button part="button primary" class="button primary" type="button" @click=${() => go(resume)}>
          ${say(place.current ? 'go-on' : 'see-result')}
        </button>
      </div>
      <div class="actions foot">${renderClear(view)}</div>
    </div>
  `;
}
