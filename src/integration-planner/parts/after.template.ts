import { html, nothing, type TemplateResult } from 'lit';
import { maskClasses } from '../../shared/mask.js';
import { isWeeks, MOST_WEEKS, weeksOf } from '../plan.js';
import { habitText } from '../take-away/sheet.js';
import type { View } from '../view.js';
import { showWhen, weekdays } from '../when.js';
import { renderDate, renderDay, renderField, renderNote } from './fields.template.js';

/** One habit, the next session, and a look back. */
export function renderAfter(view: View): TemplateResult {
  const { say, steps } = view;
  return html`
    <div class="stack tight">
      <h2 part="heading" tabindex="-1">${say('after-heading')}</h2>
      <p part="lead" class="lead">${say('after-intro')}</p>
    </div>
    ${steps.session ? nothing : renderDay(view)} ${renderHabit(view)}
    <fieldset class="group">
      <legend>${say('next-legend')}</legend>
      <div class="row">
        ${renderDate(view, 'nextDay')} ${renderField(view, 'nextTime', say('time'), 'time')}
      </div>
    </fieldset>
    <section class="stack">
      <h3>${say('look-heading')}</h3>
      ${renderLookDates(view)} ${renderNote(view, 'meaning', say('meaning'))}
      ${renderNote(view, 'views', say('views'))} ${renderNote(view, 'coping', say('coping'))}
    </section>
  `;
}

function renderHabit(view: View) {
  const { say, steps, plan } = view;
  const error = isWeeks(plan.habitWeeks)
    ? {}
    : { error: say('habit-weeks-wrong', { most: MOST_WEEKS, count: weeksOf(plan.habitWeeks) }) };
  return html`
    <fieldset class="group stack">
      <legend>${say('habit-legend')}</legend>
      ${renderNote(view, 'habit', say('habit'), say('habit-hint'))}
      <div class="row">
        <div class="field">
          <label class="label" for="habitDay">${say('habit-day')}</label>
          <select
            part="input" class="input ${maskClasses}"
            id="habitDay"
            autocomplete="off"
            @input=${(event: Event) => {
              view.set('habitDay', (event.target as HTMLSelectElement).value);
            }}
          >
            <option value="" .selected=${plan.habitDay === ''}>${say('habit-none')}</option>
            ${weekdays(view.lang).map(
              (name, at) => html`<option value=${at} .selected=${plan.habitDay === `${at}`}>${name}</option>`,
            )}
          </select>
        </div>
        ${renderField(view, 'habitTime', say('habit-time'), 'time')}
        ${renderField(view, 'habitWeeks', say('habit-weeks'), 'number', { max: MOST_WEEKS, ...error })}
      </div>
      <p class="told" role="status">${steps.habit ? habitText(view, steps.habit) : nothing}</p>
    </fieldset>
  `;
}

function renderLookDates(view: View) {
  const {
    say,
    steps: { week1, week2 },
  } = view;
  return week1 && week2
    ? html`<p class="muted">${say('look-dates', { from: showWhen(week1.start, view), to: showWhen(week2.start, view) })}</p>`
    : nothing;
}
