import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toCalendar } from '../../shared/calendar.js';
import { copy, showText } from '../../shared/copy.js';
import { maskClasses } from '../../shared/mask.js';
import { paperStyles, print } from '../../shared/print.js';
import { save, type TextFile } from '../../shared/save.js';
import { renderField } from '../parts/fields.template.js';
import { PARTS } from '../plan.js';
import { entriesOf, type ReminderId, remindersOf } from '../steps.js';
import type { Told, View } from '../view.js';
import { showWhen } from '../when.js';
import { renderKeeping } from './keeping.template.js';
import { type Sheet, sheetOf } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';
import { renderSheet } from './sheet.template.js';
import { toText } from './text.js';

/** The plan as it will be printed, copied or saved, and the ways to take it along or keep it. */
export function renderTakeAway(view: View): TemplateResult {
  const { say, told } = view;
  const sheet = sheetOf(view);
  return html`
    <div class="stack wide take-away">
      <h2 class="no-print" part="heading" tabindex="-1">${say('take-heading')}</h2>
      <div class="stack no-print">
        <fieldset class="group">
          <legend>${say('take-shown')}</legend>
          <p class="hint">${say('take-shown-hint')}</p>
          <div class="choices beside">${PARTS.map((part) => renderShown(view, part))}</div>
        </fieldset>
        <div class="actions">
          <button part="button primary" class="button primary" type="button" @click=${(event: Event) => {
            printFrom(event, sheet);
          }}>
            ${say('print')}
          </button>
          <button part="button" class="button" type="button" @click=${(event: Event) => {
            saveFrom(event, view, { text: toText(sheet), type: 'text/plain' }, `${sheet.name}.txt`, 'sheet');
          }}>
            ${say('save')}
          </button>
          <button part="button" class="button" type="button" @click=${(event: Event) => copyFrom(event, view, sheet)}>
            ${say('copy')}
          </button>
        </div>
        ${renderTold(view, 'sheet')}
        ${told?.key === 'not-copied' ? html`<div class="by-hand"></div>` : nothing}
        ${view.isEmpty ? html`<p class="muted">${say('sheet-empty')}</p>` : nothing}
      </div>
      <div class="desk" part="sheet">${renderSheet(sheet, 3)}</div>
      ${renderCalendar(view)} ${renderKeeping(view)}
      <div class="paper-tray"></div>
    </div>
  `;
}

/** Always there, so that what comes into it is announced. */
const renderTold = ({ told, say }: View, of: Told['of']) =>
  html`<p class="told" role="status">${told?.of === of ? say(told.key) : nothing}</p>`;

const renderShown = (view: View, part: (typeof PARTS)[number]) => html`
  <label class="choice" part="choice">
    <input
      class=${maskClasses}
      type="checkbox"
      .checked=${live(view.plan.shown.includes(part))}
      @change=${(event: Event) => {
        view.show(part, (event.target as HTMLInputElement).checked);
      }}
    />
    <span>${view.say(`part.${part}`)}</span>
  </label>
`;

function renderCalendar(view: View) {
  const { say, plan } = view;
  const reminders = remindersOf(plan, view);
  const when = (start: string, weeks?: number) =>
    weeks === undefined
      ? showWhen(start, view)
      : say('weekly', { date: showWhen(start, view), count: weeks });
  return html`
    <section class="stack no-print" part="calendar">
      <h3>${say('calendar-heading')}</h3>
      ${
        reminders.length
          ? html`
            <p>${say('calendar-why')}</p>
            <dl class="when" part="dates">
              ${reminders.map(({ id, start, weeks }) => html`<div><dt>${titleOf(view, id)}</dt><dd>${when(start, weeks)}</dd></div>`)}
            </dl>
            ${renderField(view, 'title', say('calendar-title'), 'text')}
            <label class="choice" part="choice">
              <input
                class=${maskClasses}
                type="checkbox"
                .checked=${live(plan.rings === 'yes')}
                @change=${(event: Event) => {
                  view.set('rings', (event.target as HTMLInputElement).checked ? 'yes' : '');
                }}
              />
              <span>${say('calendar-ring')}</span>
            </label>
            <div class="actions">
              <button part="button" class="button" type="button" @click=${(event: Event) => {
                saveFrom(event, view, calendarOf(view), `${say('calendar-file')}.ics`, 'calendar');
              }}>
                ${say('calendar-save')}
              </button>
            </div>
            ${renderTold(view, 'calendar')}
          `
          : html`<p class="muted">${say('calendar-none')}</p>`
      }
    </section>
  `;
}

/** What stands in the calendar: the visitor's one title, or a plain one of its own for each. */
const titleOf = ({ plan, say }: View, id: ReminderId) => plan.title.trim() || say(`title.${id}`);

const calendarOf = (view: View): TextFile => ({
  text: toCalendar(entriesOf(view.plan, (id) => titleOf(view, id), view)),
  type: 'text/calendar',
});

function printFrom({ currentTarget }: Event, sheet: Sheet): void {
  const { name: title, lang } = sheet;
  const tray = trayOf(currentTarget);
  if (tray) print({ title, lang, css: `${paperStyles}${sheetStyles}`, body: renderSheet(sheet, 1) }, tray);
}

function saveFrom({ currentTarget }: Event, view: View, file: TextFile, name: string, of: Told['of']): void {
  const tray = trayOf(currentTarget);
  if (!tray) return;
  try {
    save(file, name.toLocaleLowerCase(view.lang).replace(/\s+/g, '-'), tray);
    view.tell({ of, key: 'saved' });
  } catch {
    view.tell({ of, key: 'not-saved' });
  }
}

async function copyFrom({ currentTarget }: Event, view: View, sheet: Sheet): Promise<void> {
  const screen = screenOf(currentTarget);
  const text = toText(sheet);
  const done = await copy(text);
  // Some browsers ask first, and the visitor may have gone on by then.
  if (!screen?.isConnected) return;
  view.tell({ of: 'sheet', key: done ? 'copied' : 'not-copied' });
  if (done) return;
  // Once the screen has a place for it.
  requestAnimationFrame(() => {
    const place = screen.querySelector<HTMLElement>('.by-hand');
    if (place) showText(text, place, view.say('sheet-text'));
  });
}

const trayOf = (within: EventTarget | null) => screenOf(within)?.querySelector<HTMLElement>('.paper-tray');

const screenOf = (within: EventTarget | null) => (within as Element).closest('.take-away');
