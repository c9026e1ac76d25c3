import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderClear, renderQuestion } from './question.templates.js';
import { renderResult, renderUrgentLead, renderUrgentRest } from './result.templates.js';
import { renderReview } from './review.templates.js';
import type { View } from './view.js';

/** What stands above the help lines when they are shown in full. */
export function renderLead(view: View): TemplateResult | typeof nothing {
  const { place, say } = view;
  if (place.urgent) return renderUrgentLead(view);
  if (place.screen !== 'question') return nothing;
  return html`
    <div class="stack tight" lang=${view.lang}>
      <h2 tabindex="-1">${say('overlay.crisis-lines')}</h2>
      <p>${say('reason.lines-shown')}</p>
    </div>
  `;
}

/** The screen a run stands at, from the first question on; of the start screen, what answers kept add to it. */
export function renderScreen(view: View): TemplateResult | typeof nothing {
  const { screen, urgent, current } = view.place;
  if (screen === 'start') return renderClear(view);
  if (screen === 'review') return renderReview(view);
  if (screen === 'result') return urgent ? renderUrgentRest(view) : renderResult(view);
  // A new heading for each question: focus on one that had it already would not be announced.
  return current === undefined ? nothing : html`${keyed(current, renderQuestion(view, current))}`;
}
