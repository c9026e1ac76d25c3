import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type FormView, invalid, renderField } from '../controls.templates.js';
import { MESSAGE } from '../fields.js';
import { hoursThere, type TheirHours } from '../when/hours-there.js';
import { formatFor, localeFor, showHours } from '../when/show.js';
import { HOURS, type Time } from '../when/windows.js';
import type en from './content.en.js';

/** The words of this part. */
export type AskedSay = (key: keyof typeof en, values?: Readonly<Record<string, string | number>>) => string;

/** Letters before the end from where on they are counted aloud. */
const NEAR_END = 100;

/** A part of the day on both clocks; undefined where both show the same. */
export function renderHours({ call }: FormView, say: AskedSay, time: Time): TemplateResult | undefined {
  const { zone, practiceZone, lang, rules } = call;
  const theirs = zone && practiceZone ? hoursThere(time, zone, practiceZone, Date.now()) : [];
  if (!theirs.length) return undefined;
  const locale = localeFor(lang, rules.country);
  const words = { noon: call.say('noon'), midnight: call.say('midnight') };
  const [from, to] = HOURS[time];
  const there = (hours: TheirHours) => {
    const shift = hours.shift && `, ${say(hours.shift < 0 ? 'day-before' : 'day-after')}`;
    const sentence = call.say('hours-there', { hours: `${showHours(hours, locale, words)}${shift || ''}` });
    if (!hours.since) return sentence;
    const day = formatFor(lang, { month: 'long', day: 'numeric', ...(zone && { timeZone: zone }) });
    return say('hours-from', { day: day.format(hours.since), hours: sentence });
  };
  const own = showHours({ from: from * 60, to: to * 60 }, locale, words);
  return html`<span class="hint">${say('hours-here', { hours: own })}</span>
    ${theirs.map((hours) => html`<span class="hint">${there(hours)}</span>`)}`;
}

/** Own words, where the practice takes them, with what is said of their length. */
export function renderMessage(view: FormView, say: AskedSay): TemplateResult {
  const field = 'message';
  const hint = say('message-hint');
  const { message } = view.call.state.values;
  const left = MESSAGE - message.trim().length;
  const control = html`<textarea
    part="input" class="input"
    id=${field}
    name=${field}
    rows="4"
    .value=${message}
    aria-invalid=${invalid(view, field)}
    aria-describedby=${describedBy(view, field, hint)}
  ></textarea>`;
  return html`${renderField(view, field, control, hint)}
    <p class="hint count" aria-live="polite">${
      left > NEAR_END ? nothing : say(left < 0 ? 'message-over' : 'message-left', { count: Math.abs(left) })
    }</p>`;
}

/** While openings are being looked for. */
export const renderWait = ({ call }: FormView, say: AskedSay): TemplateResult => html`
  <div class="openings" role="group" aria-label=${call.say('opening')}>
    <p class="label" aria-hidden="true">${call.say('opening')}</p>
    <p class="hint" role="status">${say('openings-wait')}</p>
  </div>
`;
