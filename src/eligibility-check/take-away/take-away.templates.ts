import { html, nothing, type TemplateResult } from 'lit';
import { copy, showText } from '../../shared/copy.js';
import { maskClasses } from '../../shared/mask.js';
import { paperStyles, print } from '../../shared/print.js';
import { renderClear } from '../question.templates.js';
import type { View } from '../view.js';
import { recordOf } from './record.js';
import { save, type TextFile } from '../../shared/save.js';
import { sheetStyles } from './sheet.styles.js';
import { renderSheet } from './sheet.template.js';
import { type Summary, summaryOf } from './summary.js';
import { toText } from './text.js';

/** The summary, as it will be printed, copied or saved, and the ways to take it along. */
export function renderTakeAway(view: View): TemplateResult {
  const { say, takeAway, extras } = view;
  const { forDoctor, told } = takeAway;
  const summary = summaryOf(view, { forDoctor, today: new Date() });
  return html`
    <div class="stack take-away">
      <div class="stack tight around">
        <h2 part="heading" tabindex="-1">${say('take-heading')}</h2>
        <p>${say('take-private')}</p>
      </div>
      <fieldset class="around" @change=${(event: Event) => choose(view, event)}>
        <legend>${say('take-for')}</legend>
        <div class="choices">
          ${[false, true].map(
            (doctor, at) => html`
              <label class="choice" part="choice">
                <input class=${maskClasses} type="radio" name="take" value=${at} .checked=${forDoctor === doctor} />
                <span>${say(doctor ? 'take-doctor' : 'take-me')}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
      <div class="stack tight around">
        <div class="actions">
          <button part="button primary" class="button primary" type="button" @click=${(event: Event) => printFrom(event, summary)}>
            ${say('take-print')}
          </button>
          <button part="button" class="button" type="button" @click=${(event: Event) => copyFrom(event, summary, view)}>
            ${say('take-copy')}
          </button>
          <button part="button" class="button" type="button" @click=${(event: Event) => saveText(event, summary, view)}>${say('take-save')}</button>
          ${
            extras.fhir
              ? html`<button part="button" class="button" type="button" @click=${(event: Event) => saveRecord(event, summary, view)}>${say('take-fhir')}</button>`
              : nothing
          }
        </div>
        <p class="told" role="status">${told ? say(`take-${told}`) : nothing}</p>
        ${told === 'not-copied' ? html`<div class="by-hand"></div>` : nothing}
      </div>
      <div part="sheet" class="desk">${renderSheet(summary, 3)}</div>
      <div class="paper-tray"></div>
      <div class="actions foot around">
        <button part="button" class="button" type="button" @click=${view.back}>${say('take-back')}</button>
        ${renderClear(view)}
      </div>
    </div>
  `;
}

const choose = ({ takeAway }: View, event: Event) =>
  takeAway.choose((event.target as HTMLInputElement).value === '1');

function printFrom({ currentTarget }: Event, summary: Summary): void {
  const tray = trayOf(currentTarget);
  if (!tray) return;
  const { name: title, lang } = summary;
  print({ title, lang, css: `${paperStyles}${sheetStyles}`, body: renderSheet(summary, 1) }, tray);
}

async function copyFrom({ currentTarget }: Event, summary: Summary, { takeAway, say }: View): Promise<void> {
  const screen = screenOf(currentTarget);
  const text = toText(summary);
  const done = await copy(text);
  // Some browsers ask first, and the visitor may have gone on by then.
  if (!screen?.isConnected) return;
  takeAway.tell(done ? 'copied' : 'not-copied');
  if (done) return;
  // Once the screen has a place for it.
  requestAnimationFrame(() => {
    const place = screen.querySelector<HTMLElement>('.by-hand');
    if (place) showText(text, place, say('take-text'));
  });
}

const trayOf = (within: EventTarget | null) => screenOf(within)?.querySelector<HTMLElement>('.paper-tray');

const screenOf = (within: EventTarget | null) => (within as Element).closest('.take-away');

function saveText(event: Event, summary: Summary, view: View): void {
  saveAs(event, { text: toText(summary), type: 'text/plain' }, 'txt', summary, view);
}

function saveRecord(event: Event, summary: Summary, view: View): void {
  const record = recordOf(view, new Date());
  if (record) saveAs(event, record, 'json', summary, view);
}

function saveAs(
  { currentTarget }: Event,
  file: TextFile,
  ending: string,
  { name }: Summary,
  { lang, takeAway }: View,
): void {
  const tray = trayOf(currentTarget);
  if (!tray) return;
  save(file, `${name.toLocaleLowerCase(lang)}.${ending}`, tray);
  takeAway.tell('saved');
}
