import { html, nothing, type TemplateResult } from 'lit';
import { type Says, showMoment } from '../sending/describe.js';
import { type KeptRequest, untilOf } from './kept-request.js';

/** A request from another visit, and what the visitor can do with it. */
export interface KeptView {
  readonly says: Says;
  readonly kept: KeptRequest;
  /** Sends it as it is; undefined where requests now go somewhere else than the visitor was told. */
  readonly send: (() => void) | undefined;
  readonly open: () => void;
  readonly remove: () => void;
}

/** Says that a request waits here. Not what is in it: the page may be somebody else's turn. */
export function renderKept({ says, kept, send, open, remove }: KeptView): TemplateResult {
  const { own } = says;
  const when = showMoment(new Date(kept.request.sentAt), says);
  const until = showMoment(new Date(untilOf(kept)), says);
  return html`
    <section class="waits stack" part="kept" aria-labelledby="kept-heading">
      <h3 id="kept-heading" tabindex="-1">${own(kept.isUnclear ? 'kept-unsure' : 'kept-heading')}</h3>
      <p>${own('kept-when', { when, until })}</p>
      ${kept.isUnclear ? html`<p>${own('kept-unclear')}</p>` : nothing}
      <div class="actions">
        ${
          send
            ? html`<button part="button primary" class="button primary" type="button" @click=${send}>${own('kept-send')}</button>`
            : nothing
        }
        <button part="button" class="button" type="button" @click=${open}>${own('kept-open')}</button>
        <button part="button" class="button quiet" type="button" @click=${remove}>${own('kept-delete')}</button>
      </div>
    </section>
  `;
}
