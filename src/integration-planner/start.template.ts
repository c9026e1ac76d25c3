import { html, nothing, type TemplateResult } from 'lit';
import type en from './start.en.js';

/** What the start screen needs to know. */
export interface StartView {
  readonly say: (key: keyof typeof en) => string;
  /** The visitor wants to begin and the planner is on its way. */
  readonly isWaiting: boolean;
  /** The planner did not arrive. */
  readonly hasFailed: boolean;
  /** What became of the last plan: it was cleared, or this page alone was. */
  readonly cleared: 'cleared' | 'not-erased' | undefined;
  /** Where the plan stands: on this device, or in this page alone; undefined where there is none yet. */
  readonly plan: 'kept' | 'here' | undefined;
  readonly begin: () => void;
  readonly clear: () => void;
}

/** What the planner is, and what becomes of what is written, before the first word of it. */
export function renderStart({
  say,
  isWaiting,
  hasFailed,
  cleared,
  plan,
  begin,
  clear,
}: StartView): TemplateResult {
  return html`
    <div class="stack">
      <h2 part="heading" tabindex="-1" aria-describedby=${cleared ? 'cleared' : nothing}>${say('heading')}</h2>
      <p part="lead" class="lead">${say('start')}</p>
      <ul class="facts">
        <li>${say('start-any')}</li>
        <li>${say('start-private')}</li>
        <li>${say('start-keep')}</li>
      </ul>
      ${cleared ? html`<p part="message" class="note-box" role="status" id="cleared">${say(cleared)}</p>` : nothing}
      ${plan === 'kept' ? html`<p part="message" class="note-box">${say('kept-here')}</p>` : nothing}
      ${hasFailed ? html`<p class="error" role="alert">${say('failed')}</p>` : nothing}
      <div class="actions">
        <button part="button primary" class="button primary" type="button" aria-disabled=${isWaiting} @click=${begin}>
          ${say(isWaiting ? 'waiting' : plan ? 'go-on' : 'begin')}
        </button>
        ${plan ? html`<button part="button" class="button quiet" type="button" @click=${clear}>${say('clear')}</button>` : nothing}
      </div>
    </div>
  `;
}
