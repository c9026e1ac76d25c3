import { html } from 'lit';

/** A dot of a color: drawn, because a style attribute would not be. */
export const dot = (color: string) => html`
  <svg class="dot" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <circle cx="10" cy="10" r="9.5" fill=${color} stroke="rgb(0 0 0 / 20%)" />
  </svg>
`;
