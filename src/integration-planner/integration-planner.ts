import { html, LitElement, type TemplateResult } from 'lit';

/** @tag kap-integration-planner */
export class KapIntegrationPlanner extends LitElement {
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-integration-planner': KapIntegrationPlanner;
  }
}
