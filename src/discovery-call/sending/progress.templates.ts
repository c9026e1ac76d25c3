import { html, nothing, type TemplateResult } from 'lit';
import { ATTEMPTS } from '../delivery/deliver.js';
import type { Progress } from '../delivery/delivery.js';
import { type Says, showMoment } from './describe.js';

/** How the sending goes on. */
export interface ProgressView {
  readonly says: Says;
  readonly isSending: boolean;
  readonly progress: Progress | undefined;
  /** From the last try to the next one. */
  readonly seconds: number;
  /** True once it has taken so long that the visitor may want to stop. It stays so to the end: focus may be there. */
  readonly isLong: boolean;
  /** Ends the waiting. */
  readonly stop: () => void;
  /** Keeping it on this device. */
  readonly keep: () => unknown;
}

/** What the visitor is told of keeping a request, and the button for it. */
export interface KeepView {
  readonly says: Says;
  readonly isPossible: boolean;
  readonly isKept: boolean;
  readonly until: Date;
  /** What was last said of it. */
  readonly word: string | undefined;
  readonly keep: () => void;
}

/**
 * How the sending goes on, in words that are read out once each: no number counts down. The place for them is there
 * from the first, as browsers announce only what changes.
 */
export function renderProgress({
  says,
  isSending,
  progress,
  seconds,
  isLong,
  stop,
  keep,
}: ProgressView): TemplateResult {
  const isWaiting = isSending && (isLong || (progress !== undefined && progress.phase !== 'sending'));
  return html`
    <div class="progress">
      <p class=${isWaiting ? 'note' : 'told'} role="status">${isSending ? say(says, progress, seconds) : nothing}</p>
      ${
        isWaiting
          ? html`<div class="stack">
              <div class="actions">
                <button part="button" class="button" type="button" @click=${stop}>${says.own('stop')}</button>
              </div>
              ${keep()}
            </div>`
          : nothing
      }
    </div>
  `;
}

function say({ own }: Says, progress: Progress | undefined, seconds: number): string {
  const { phase = 'sending', attempt = 1 } = progress ?? {};
  const values = { attempt, attempts: ATTEMPTS, count: seconds };
  if (phase !== 'sending') return own(`progress.${phase}`, values);
  return own(attempt > 1 ? 'progress.again' : 'progress.sending', values);
}

/** Keeping a request that is not sent: what the press means stands above the button. */
export function renderKeep({ says, isPossible, isKept, until, word, keep }: KeepView): TemplateResult {
  const { own } = says;
  const isOffered = isPossible && !isKept;
  return html`
    <div class="keep stack" part="keep">
      ${isOffered ? html`<p class="hint" id="keep-hint">${own('keep-hint', { until: showMoment(until, says) })}</p>` : nothing}
      ${
        isOffered
          ? html`<div class="actions">
              <button part="button" class="button" type="button" aria-describedby="keep-hint" @click=${keep}>${own('keep')}</button>
            </div>`
          : nothing
      }
      <p class="told" role="status" tabindex="-1">${word ?? nothing}</p>
    </div>
  `;
}
