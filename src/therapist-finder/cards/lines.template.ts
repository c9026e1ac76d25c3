import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from './facts.js';

/**
 * Lines of a fact, as a list if there are several; undefined if there is none.
 * @param show what to make of a text; the small letters stay as they are
 */
export function renderLines(
  lines: readonly Line[] = [],
  show: (text: string) => unknown = (text) => text,
): TemplateResult | undefined {
  if (!lines.length) return undefined;
  const items = lines.map(
    ({ text, notes, link }) => html`
      ${show(text)} ${notes.map((note) => [html`<span class="muted">${note}</span>`, ' '])}
      ${link ? html`<a href=${link.href} aria-label=${link.label}>${link.text}</a>` : nothing}
    `,
  );
  return items.length > 1 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : items[0];
}
