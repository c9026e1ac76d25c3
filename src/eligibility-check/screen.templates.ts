import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderClear, renderQuestion } from './question.templates.js';
import { renderResult, renderUrgentLead, renderUrgentRest } from './result.templates.js';
import { renderReview } from './review.templates.js';
import { linesFor } from './place.js';
import type { View } from './view.js';

/** Whether the help lines are shown in full: see `linesFor`; a questionnaire on the screen can call for them too. */
export function showsLines({ place, instruments: { open, marks }, extras }: View): boolean {
  const isLookedAt = place.screen === 'instrument' || place.screen === 'score';
  const calls = open && extras.instruments?.callsForLines(open, marks[open.id] ?? []);
  return linesFor(place, Boolean(isLookedAt && calls));
}

/** What stands above the help lines when they are shown in full. */
export function renderLead(view: View): TemplateResult | typeof nothing {
  const { place, say, langOf } = view;
  if (place.urgent) return renderUrgentLead(view);
  if (place.screen === 'result') return nothing;
  const { criterion } = place.found.reasons.find(({ overlay }) => overlay === 'crisis-lines') ?? {};
  const reason = `reason.${criterion ?? 'lines-shown'}`;
  const heading = 'overlay.crisis-lines';
  return html`
    <div class="stack tight">
      <h2 part="heading" tabindex="-1" lang=${langOf(heading)}>${say(heading)}</h2>
      <p lang=${langOf(reason)}>${say(reason)}</p>
    </div>
  `;
}

/** The screen a run stands at, from the first question on; of the start screen, what answers kept add to it. */
export function renderScreen(view: View): TemplateResult | typeof nothing {
  const { screen, urgent, current } = view.place;
  if (screen === 'start') return renderClear(view);
  if (screen === 'review') return renderReview(view);
  if (screen === 'take-away') return view.extras.takeAway?.renderTakeAway(view) ?? nothing;
  if (screen === 'instrument') return view.extras.instruments?.renderInstrument(view) ?? nothing;
  if (screen === 'score') return view.extras.instruments?.renderScore(view) ?? nothing;
  if (screen === 'result') return urgent ? renderUrgentRest(view) : renderResult(view);
  // A new heading for each question: focus on one that had it already would not be announced.
  return current === undefined ? nothing : html`${keyed(current, renderQuestion(view, current))}`;
}
