import { css, html } from 'lit';
import { toCalendar } from '../../shared/calendar.js';
import { paperStyles, print } from '../../shared/print.js';
import { save } from '../../shared/save.js';
import { showMoment } from '../sending/describe.js';
import { referenceOf, renderLines, type SentView } from './sent.template.js';

/* What a visitor takes along from a request that was sent. Made on the device, and fetched when it is asked for. */

const sheetStyles = css`
  h1 {
    font-size: 1.7em;
    line-height: 1.2;
  }
  h2 {
    margin-block-start: 1.5em;
    font-size: 1.15em;
  }
  dl {
    margin: 0;
  }
  dl div {
    padding-block: 0.5em;
    border-block-start: 1px solid #c8ccd0;
    break-inside: avoid;
  }
  dt {
    color: #53575b;
    font-size: 0.9em;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/** Prints what was sent, alone. */
export function printSent(view: SentView, tray: HTMLElement): void {
  const { says, request, practiceName } = view;
  const { own, lang } = says;
  const when = showMoment(new Date(request.sentAt), says, request.timeZone);
  const body = html`
    <h1>${practiceName}</h1>
    <p>${own('sent-heading')}: ${when}</p>
    <p>${own('reference')}: <strong>${referenceOf(request)}</strong></p>
    ${request.opening ? html`<p>${own('next-opening')}</p>` : null}
    <h2>${own('sent-what')}</h2>
    ${renderLines(view)}
  `;
  print({ title: own('mail-subject'), lang, css: `${paperStyles}${sheetStyles}`, body }, tray);
}

/** The calendar entry of the opening asked for. Calendars are shared: nobody's name, and that it is not agreed. */
export function calendarOf({ says, request }: Pick<SentView, 'says' | 'request'>, now = new Date()): string {
  const { own } = says;
  const { opening, id } = request;
  if (!opening) return '';
  const { start, minutes } = opening;
  const text = own('calendar-text', { reference: referenceOf(request) });
  return toCalendar([{ uid: id, title: own('calendar-title'), start: new Date(start), minutes, text }], now);
}

/** Saves it as a file. */
export function saveOpening(view: SentView, tray: HTMLElement): void {
  const text = calendarOf(view);
  const name = view.says.own('mail-subject').toLocaleLowerCase(view.says.lang).replace(/\s+/g, '-');
  save({ text, type: 'text/calendar' }, `${name}.ics`, tray);
}
