import { html, LitElement, type TemplateResult } from 'lit';

/** @tag kap-journey */
export class KapJourney extends LitElement {
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-journey': KapJourney;
  }
}
