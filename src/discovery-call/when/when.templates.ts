import { html, type TemplateResult } from 'lit';
import { type FormView, renderChoices } from '../controls.templates.js';
import { TIMES } from '../fields.js';
import { formatFor, localeFor, showHours, showWeekday, showZone } from './show.js';
import { daysOf, HOURS, hoursThere, type TheirHours, type Time } from './windows.js';

/** Good days and parts of the day, each part with its hours on the visitor's clock and on the practice's. */
export function renderWindows(view: FormView): TemplateResult {
  const { say, lang, zone, isOwnZone, rules } = view.call;
  const hint = say(isOwnZone ? 'times-hint' : 'times-hint-theirs', { zone: showZone(lang, zone) });
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

function renderTime({ call }: FormView, time: Time) {
  const { say, zone, practiceZone, lang, rules } = call;
  const locale = localeFor(lang, rules.country);
  const words = { noon: say('noon'), midnight: say('midnight') };
  const [from, to] = HOURS[time];
  const own = showHours({ from: from * 60, to: to * 60 }, locale, words);
  const theirs = zone && practiceZone ? hoursThere(time, zone, practiceZone, Date.now()) : [];
  const there = (hours: TheirHours) => {
    const shift = hours.shift && `, ${say(hours.shift < 0 ? 'day-before' : 'day-after')}`;
    const sentence = say('hours-there', { hours: `${showHours(hours, locale, words)}${shift || ''}` });
    if (!hours.since) return sentence;
    const day = formatFor(lang, { month: 'long', day: 'numeric', ...(zone && { timeZone: zone }) });
    return say('hours-from', { day: day.format(hours.since), hours: sentence });
  };
  return html`<span class="label">${say(time)}</span>
    <span class="hint">${theirs.length ? say('hours-here', { hours: own }) : own}</span>
    ${theirs.map((hours) => html`<span class="hint">${there(hours)}</span>`)}`;
}
