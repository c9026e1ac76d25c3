import { html, type TemplateResult } from 'lit';

/**
 * Where a widget's inside begins: what the page hands down starts anew here, and how wide the inside is can be asked
 * for. Not the host itself: that is the page's, which may float it, hide it or take its display away. A host that asked
 * would also have no width of its own, and so none at all where a place is as wide as what it holds.
 */
export const room = (inside: unknown): TemplateResult => html`<div class="room"><div>${inside}</div></div>`;
