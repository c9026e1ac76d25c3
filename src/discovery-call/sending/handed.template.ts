import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import type { Says } from './describe.js';

/** What was handed over, and what the visitor can do if nothing came of it. */
export interface HandedView {
  readonly says: Says;
  /** Links to call and write. */
  readonly contacts: unknown;
  readonly copy: (event: Event) => void;
  readonly isCopied: boolean;
  /** Hands it over once more. */
  readonly again: () => void;
  readonly back: () => void;
}

/**
 * Opens an address that holds what was typed. It never stands in the page, where trackers and recorders read, and the
 * page's own address is not told to who is there.
 */
export function openAddress(href: string, target = ''): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = target;
  link.rel = 'noreferrer';
  link.click();
}

/** The mail program was asked to show a mail. Whether it did, and whether it is sent, nobody here knows. */
export function renderMailed(
  view: HandedView & { readonly to: string; readonly isShort: boolean },
): TemplateResult {
  const { own } = view.says;
  return renderHanded(
    view,
    html`
      <h3 class="sent open" tabindex="-1">${icon('leave')}${own('mailed-heading')}</h3>
      <p><strong>${own('mailed-next')}</strong></p>
      ${view.isShort ? html`<p part="note" class="note">${own('mailed-short')}</p>` : nothing}
      <p>${own('mailed-else', { email: view.to })}</p>
    `,
    html`
      <button part="button" class="button" type="button" @click=${view.copy}>${own('copy')}</button>
      <button part="button" class="button" type="button" @click=${view.again}>${own('open-again')}</button>
      ${view.contacts}
    `,
  );
}

/** The scheduling page was opened. */
export function renderLinked(view: HandedView): TemplateResult {
  const { own } = view.says;
  return renderHanded(
    view,
    html`
      <h3 class="sent open" tabindex="-1">${icon('leave')}${own('linked-heading')}</h3>
      <p><strong>${own('linked-next')}</strong></p>
      <p>${own('linked-else')}</p>
    `,
    html`<button part="button" class="button" type="button" @click=${view.again}>${own('open-again')}</button>${view.contacts}`,
  );
}

const renderHanded = ({ says, isCopied, back }: HandedView, words: unknown, actions: unknown) => html`
  <div class="panel stack" part="handed">
    ${words}
    <div class="actions">${actions}</div>
    <p class="told" role="status">${isCopied ? says.own('copied') : nothing}</p>
    <div class="by-hand"></div>
    <button part="button" class="button quiet" type="button" @click=${back}>${says.own('back')}</button>
  </div>
`;
