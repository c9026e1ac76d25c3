import { html, type TemplateResult } from 'lit';
import type { View } from './view.js';

/** Something the visitor left out, and where: a selector of the control that is meant. */
export interface FieldError {
  readonly text: string;
  readonly field: string;
}

/**
 * What is missing on a screen, above everything else on it. It gets the focus, which says all of it, and each line
 * leads to its field. By buttons: a link would write into the address.
 */
export function renderErrors({ say }: View, errors: readonly FieldError[]): TemplateResult {
  const lead = (field: string) => (event: Event) => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(field)?.focus();
  };
  return html`
    <div part="errors" class="errors" role="group" aria-labelledby="errors-heading" aria-describedby="errors-list" tabindex="-1">
      <p id="errors-heading">${say('errors-heading')}</p>
      <ul id="errors-list">
        ${errors.map(
          ({ text, field }) =>
            html`<li><button class="link" type="button" @click=${lead(field)}>${text}</button></li>`,
        )}
      </ul>
    </div>
  `;
}
