import { html, nothing, type TemplateResult } from 'lit';
import type en from './start.en.js';

/** What the start screen needs to know. */
export interface StartView {
  readonly say: (key: keyof typeof en) => string;
  /** The visitor wants to begin and the questions are on their way. */
  readonly isWaiting: boolean;
  /** The questions did not arrive. */
  readonly hasFailed: boolean;
  readonly wasCleared: boolean;
  /** The practice lets visitors pass answers on, if they ask for it. */
  readonly mayPassOn: boolean;
  readonly begin: () => void;
  /** With answers kept from before: the words of the way on, and below the way to forget them. */
  readonly goOn: string | undefined;
  readonly clear: unknown;
}

/** What the check is, what it is not, and what becomes of the answers, before the first of them is given. */
export function renderStart({
  say,
  isWaiting,
  hasFailed,
  wasCleared,
  mayPassOn,
  begin,
  goOn,
  clear,
}: StartView): TemplateResult {
  return html`
    <div class="stack">
      <h2 part="heading" tabindex="-1" aria-describedby=${wasCleared ? 'cleared' : nothing}>${say('heading')}</h2>
      <p part="lead" class="lead">${say('start')}</p>
      <ul class="facts">
        <li>${say(mayPassOn ? 'start-private-ask' : 'start-private')}</li>
        <li>${say('start-length')}</li>
        <li>${say('start-limits')}</li>
      </ul>
      ${wasCleared ? html`<p part="note" class="note" role="status" id="cleared">${say('cleared')}</p>` : nothing}
      ${hasFailed ? html`<p class="error" role="alert">${say('failed')}</p>` : nothing}
      <div class="actions">
        <button part="button primary" class="button primary" type="button" aria-disabled=${isWaiting} @click=${begin}>
          ${goOn ?? say(isWaiting ? 'waiting' : 'begin')}
        </button>
        ${clear}
      </div>
    </div>
  `;
}
