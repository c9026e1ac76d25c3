import { html, LitElement, type TemplateResult } from 'lit';

/** @tag kap-faq */
export class KapFaq extends LitElement {
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-faq': KapFaq;
  }
}
