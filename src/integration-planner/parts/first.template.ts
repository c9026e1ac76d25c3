import { html, type TemplateResult } from 'lit';
import { type CareId, CARES, IDEAS, type IdeaId } from '../plan.js';
import type { View } from '../view.js';
import { renderDates } from './dates.template.js';
import { renderDay, renderNote, renderPick } from './fields.template.js';

const LEAVE = ['leave.decisions', 'leave.driving', 'leave.tasks'] as const;

/** The day of the session and the three after it. */
export function renderFirst(view: View): TemplateResult {
  const { say, steps, withinHours } = view;
  const meet = withinHours ? say('within-own', { count: withinHours }) : say('within');
  return html`
    <div class="stack tight">
      <h2 part="heading" tabindex="-1">${say('first-heading')}</h2>
      <p part="lead" class="lead">${say('first-intro')}</p>
    </div>
    ${steps.session ? renderDates(view, ['session', 'at24', 'at72', 'within']) : renderDay(view)}
    <p>${meet}</p>
    <section class="stack tight leave" part="leave">
      <h3>${say('leave-heading')}</h3>
      <ul>
        ${LEAVE.map((key) => html`<li>${say(key)}</li>`)}
      </ul>
      ${view.renderSources(say('leave-heading'), withinHours ? LEAVE : [...LEAVE, 'within'])}
      ${renderNote(view, 'leave', say('leave-own'), say('leave-hint'))}
    </section>
    <section class="stack">
      <h3>${say('help-heading')}</h3>
      <div class="cares">${CARES.map((care) => renderCare(view, care))}</div>
    </section>
    ${renderNote(view, 'people', say('people'), say('people-hint'))}
    <section class="stack">
      <h3>${say('notes-heading')}</h3>
      ${renderNote(view, 'journal', say('journal'), say('journal-hint'))}
      ${renderNote(view, 'at24', say('at24'))} ${renderNote(view, 'at72', say('at72'))}
    </section>
  `;
}

const renderCare = (view: View, care: CareId) => html`
  <fieldset class="group care">
    <legend>${view.say(care)}</legend>
    <div class="choices">
      ${IDEAS[care].map((idea) => {
        const id = `${care}.${idea}` as IdeaId;
        return renderPick(view, id, view.say(id));
      })}
    </div>
    ${renderNote(view, care, html`${view.say('care-own')}<span class="visually-hidden">: ${view.say(care)}</span>`)}
  </fieldset>
`;
