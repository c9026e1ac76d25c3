import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type FormView, renderNotes } from '../controls.templates.js';
import type { Openings } from './openings.js';
import type { Opening } from './read-openings.js';
import { formatFor, localeFor, showTime, showZone } from './show.js';
import { dayOf, minutesOf, wallAt } from './zones.js';

/**
 * Openings by day on the visitor's clock; below them days and hours, if none fits or there are none. Undefined while it
 * is not known.
 */
export function renderOpenings(
  openings: Openings,
  view: FormView,
  windows: () => unknown,
): TemplateResult | undefined {
  const { call } = view;
  const { status, offered } = openings;
  if (offered) {
    const isNone = call.state.values.opening === 'none';
    return html`${renderChoice(openings, view, offered)} ${isNone ? windows() : nothing}`;
  }
  if (status === 'loading') return undefined;
  return html`
    <div part="note" class="note stack">
      <p role="status">${openings.say(status === 'failed' ? 'openings-failed' : 'openings-empty')}</p>
      ${
        status === 'failed'
          ? html`<button part="button" class="button" type="button" @click=${openings.load}>${openings.say('openings-again')}</button>`
          : nothing
      }
    </div>
    ${windows()}
  `;
}

function renderChoice(openings: Openings, view: FormView, offered: readonly Opening[]) {
  const { call } = view;
  const { lang, zone, isOwnZone } = call;
  const lengths = new Set(offered.map(({ minutes }) => minutes));
  const [length] = lengths.size === 1 ? lengths : [];
  const days = byDay(offered, zone);
  const last = days.findIndex(([, list]) => list.some(({ start }) => start === call.state.values.opening));
  const shown = days.slice(0, Math.max(openings.shownDays, last + 1));
  const hint = openings.say(isOwnZone ? 'openings-hint' : 'openings-hint-theirs', {
    zone: showZone(lang, zone),
  });
  const day = formatFor(lang, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
  return html`
    <fieldset class="field openings" aria-describedby=${describedBy(view, 'opening', hint)}>
      <legend>${call.say('opening')}</legend>
      ${renderNotes(view, 'opening', length ? `${hint} ${openings.say('openings-length', { count: length })}` : hint)}
      ${shown.map(
        ([date, list]) => html`
          <div class="day" role="group" aria-labelledby="day-${date}">
            <p class="label" id="day-${date}">${day.format(date * 86_400_000)}</p>
            <div class="chips">${list.map((opening) => renderOpening(openings, view, opening, !length))}</div>
          </div>
        `,
      )}
      <div class="actions">
        ${
          days.length > shown.length
            ? html`<button part="button" class="button" type="button" @click=${openings.more}>
                ${openings.say('openings-more')}
              </button>`
            : nothing
        }
        <label part="chip" class="chip">
          <input
            type="radio"
            name="opening"
            value="none"
            .checked=${call.state.values.opening === 'none'}
          />
          <span>${openings.say('openings-none')}</span>
        </label>
      </div>
    </fieldset>
  `;
}

/** In the order of time, by days on a zone's clock. */
function byDay(
  offered: readonly Opening[],
  zone: string | undefined,
): readonly (readonly [number, Opening[]])[] {
  const days = new Map<number, Opening[]>();
  for (const opening of offered) {
    const day = dayOf(wallAt(Date.parse(opening.start), zone));
    days.set(day, [...(days.get(day) ?? []), opening]);
  }
  return [...days];
}

function renderOpening(
  openings: Openings,
  { call }: FormView,
  { start, minutes }: Opening,
  hasLength: boolean,
) {
  const { say, asked, zone, practiceZone, lang, rules, state } = call;
  const locale = localeFor(lang, rules.country);
  const words = { noon: say('noon'), midnight: say('midnight') };
  const wall = wallAt(Date.parse(start), zone);
  const time = showTime(minutesOf(wall), locale, words);
  const theirs = practiceZone && wallAt(Date.parse(start), practiceZone);
  const shift = theirs ? dayOf(theirs) - dayOf(wall) : 0;
  return html`
    <label part="chip" class="chip">
      <input type="radio" name="opening" value=${start} .checked=${state.values.opening === start} />
      <span
        >${hasLength ? openings.say('opening-minutes', { time, count: minutes }) : time}
        ${
          theirs && theirs.getTime() !== wall.getTime()
            ? html`<span class="hint"
                >${say('hours-there', {
                  hours: `${showTime(minutesOf(theirs), locale, words)}${
                    shift ? `, ${asked?.say(shift < 0 ? 'day-before' : 'day-after')}` : ''
                  }`,
                })}</span
              >`
            : nothing
        }</span
      >
    </label>
  `;
}
