import { html, type TemplateResult } from 'lit';
import { type FormView, renderChoices } from '../controls.templates.js';
import { TIMES } from '../fields.js';
import { localeFor, showHours, showWeekday, showZone } from './show.js';
import { daysOf, HOURS, type Time } from './windows.js';

/** Good days and parts of the day, each part with its hours on the visitor's clock. */
export function renderWindows(view: FormView): TemplateResult {
  const { say, lang, zone, isOwnZone, rules, asked } = view.call;
  const named = { zone: showZone(lang, zone) };
  const hint = (isOwnZone ? undefined : asked?.say('times-hint-theirs', named)) ?? say('times-hint', named);
  return html`
    ${renderChoices(
      view,
      'days',
      daysOf(rules.days),
      (day) => showWeekday(day, lang, 'short'),
      say('days-hint'),
      'chip',
      (day) => showWeekday(day, lang, 'long'),
    )}
    ${renderChoices(view, 'times', TIMES, (time) => renderTime(view, time), hint)}
  `;
}

function renderTime(view: FormView, time: Time) {
  const { say, lang, rules, asked } = view.call;
  const words = { noon: say('noon'), midnight: say('midnight') };
  const [from, to] = HOURS[time];
  const hours = () => showHours({ from: from * 60, to: to * 60 }, localeFor(lang, rules.country), words);
  return html`<span class="label">${say(time)}</span>
    ${asked?.renderHours(view, time) ?? html`<span class="hint">${hours()}</span>`}`;
}
