import { html, nothing, type TemplateResult } from 'lit';
import type { Keeping } from '../keeper.js';
import type { Key, View } from '../view.js';

const words: Readonly<Record<Keeping, Key | ''>> = {
  impossible: 'keep-impossible',
  off: '',
  on: 'keep-on',
  failed: 'keep-failed',
  stopped: 'keep-stopped',
  'not-erased': 'not-erased',
  // Said above every part: part.template.ts.
  elsewhere: '',
  other: '',
};

/** Keeping the plan on this device: nothing without a press, and what the press means stands above it. */
export function renderKeeping(view: View): TemplateResult {
  const { say, keeper, plan } = view;
  const { status } = keeper;
  return html`
    <section class="stack tight no-print" part="keeping">
      <h3>${say('keep-heading')}</h3>
      ${status === 'impossible' ? nothing : html`<p>${say('keep-why')}</p>`}
      <p class="told ${status === 'failed' ? 'error' : ''}" role="status">${words[status] ? say(words[status]) : nothing}</p>
      ${
        status === 'impossible' || status === 'other'
          ? nothing
          : html`<div class="actions">
            ${
              status === 'on'
                ? html`<button part="button" class="button" type="button" @click=${() => keeper.stop()}>${say('keep-stop')}</button>`
                : html`<button part="button" class="button" type="button" @click=${() => keeper.keep(plan)}>${say('keep')}</button>`
            }
          </div>`
      }
    </section>
  `;
}
