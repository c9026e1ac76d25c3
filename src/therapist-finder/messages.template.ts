import { html, nothing, type TemplateResult } from 'lit';
import { showPhone, telHref } from '../shared/phone.js';
import type { ListWords } from './labels.js';

/** What stands where there is no list: why, and how else to reach the practice. */
export function renderMessage(
  text: string,
  phone?: string,
  email?: string,
  retry?: { readonly againText: string; readonly again: () => void },
): TemplateResult {
  return html`
    <div class="card stack" part="message" role="status">
      <p>${text}</p>
      ${
        phone || email || retry
          ? html`<p class="actions">
              ${retry ? html`<button part="button" class="button" type="button" @click=${retry.again}>${retry.againText}</button>` : nothing}
              ${phone ? html`<a part="button" class="button" href=${telHref(phone)}>${showPhone(phone)}</a>` : nothing}
              ${email ? html`<a part="button" class="button" href="mailto:${email}">${email}</a>` : nothing}
            </p>`
          : nothing
      }
    </div>
  `;
}

/** What to check first. */
export function renderNote({ words }: ListWords): TemplateResult {
  return html`
    <div class="note small" part="note">
      <p>${words.say('note-license')}</p>
      <details>
        <summary>${words.say('note-how')}</summary>
        <p>${words.say('note-steps')}</p>
        <p class="muted">${words.say('note-source')}</p>
      </details>
    </div>
  `;
}
