import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import { showPhone } from '../../shared/phone.js';
import type { CallRequest } from '../call-request.schema.js';
import { describe, type Says, showMoment } from '../sending/describe.js';

/** What was sent, and what is known of the practice it went to. */
export interface SentView {
  readonly says: Says;
  readonly request: CallRequest;
  /** Who the call is with. */
  readonly person: string | undefined;
  /** True if a version that was sent before, with other content, may have arrived too. */
  readonly hasEarlier?: boolean | undefined;
  readonly practiceName: string;
  /** The practice's time zone, where it states one. */
  readonly practiceZone: string | undefined;
  /** Within how many hours it answers, by its own word. */
  readonly answerHours: number | undefined;
  /** Links to call and write. */
  readonly contacts: unknown;
  readonly startAgain: () => void;
}

/** So many hours and more are said as days. */
const DAYS_FROM = 73;

/** What of a request's id a visitor can say on the phone. */
export const referenceOf = ({ id }: CallRequest): string => id.slice(0, 8).toUpperCase();

/** The confirmation: what comes next, what was sent, and what to take along. */
export function renderSent(view: SentView): TemplateResult {
  const { says, request, answerHours = 0, startAgain } = view;
  const { own } = says;
  // A number is read in one piece.
  const to = request.email ?? showPhone(request.phone ?? '').replace(' ', '\u00a0');
  const isDays = answerHours >= DAYS_FROM;
  const count = isDays ? Math.ceil(answerHours / 24) : answerHours;
  return html`
    <div class="panel stack" part="sent">
      <h3 class="sent" tabindex="-1">${icon('check')}${own('sent-heading')}</h3>
      <p>
        ${own(`next.${request.contact}`, { to })}
        ${answerHours ? own(isDays ? 'next-days' : 'next-hours', { count }) : nothing}
      </p>
      ${view.hasEarlier ? html`<p>${own('earlier-version')}</p>` : nothing}
      ${request.opening ? renderOpening(view, request.opening) : nothing}
      <p class="reference">
        <span class="muted">${own('reference')}</span> <strong class="number">${referenceOf(request)}</strong>
        <span>${own('next-quiet')}</span>
      </p>
      <h4>${own('sent-what')}</h4>
      ${renderLines(view)}
      <div class="actions no-print">
        <button part="button" class="button" type="button" @click=${(event: Event) => void printFrom(event, view)}>
          ${own('print')}
        </button>
        <button part="button" class="button quiet" type="button" @click=${startAgain}>${own('more')}</button>
      </div>
      <div class="paper-tray"></div>
    </div>
  `;
}

function renderOpening(view: SentView, { start }: NonNullable<CallRequest['opening']>) {
  const { practiceZone, request, says } = view;
  const { own, form } = says;
  const when = showMoment(new Date(start), says, request.timeZone);
  const there = practiceZone && showMoment(new Date(start), says, practiceZone);
  return html`
    <div part="note" class="note stack">
      <p>
        <strong>${when}</strong>
        ${there && there !== when ? html`<span class="muted">(${form('hours-there', { hours: there })})</span>` : nothing}
      </p>
      <p>${own('next-opening')}</p>
      <button part="button" class="button no-print" type="button" @click=${(event: Event) => void saveFrom(event, view)}>
        ${own('calendar')}
      </button>
    </div>
  `;
}

/** Everything that was sent, line by line: on the screen and on paper. */
export function renderLines({
  says,
  request,
  person,
}: Pick<SentView, 'says' | 'request' | 'person'>): TemplateResult {
  const { own } = says;
  const { selfCheck } = request;
  return html`
    <dl>
      ${describe(request, person, says).map(([label, text]) =>
        text ? html`<div><dt>${label}</dt><dd>${text}</dd></div>` : nothing,
      )}
      ${
        selfCheck
          ? html`<div>
              <dt>${own('sent-lines')}</dt>
              ${selfCheck.map(({ question, answer }) => html`<dd>${question} <strong>${answer}</strong></dd>`)}
            </div>`
          : nothing
      }
    </dl>
  `;
}

const trayOf = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest('.panel')?.querySelector<HTMLElement>('.paper-tray');

async function printFrom(event: Event, view: SentView): Promise<void> {
  const tray = trayOf(event);
  try {
    const { printSent } = await import('./take-away.js');
    if (tray) printSent(view, tray);
  } catch {
    // The part did not come: the page's own print shows the same.
    window.print();
  }
}

async function saveFrom(event: Event, view: SentView): Promise<void> {
  const tray = trayOf(event);
  const { saveOpening } = await import('./take-away.js');
  if (tray) saveOpening(view, tray);
}
