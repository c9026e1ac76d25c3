import { html, type TemplateResult } from 'lit';

/** Drawn by us, on a grid of 24, with one round line. */
export const paths = {
  alert: 'M12 8v4.5m0 3.4v.1M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18',
  check: 'm8 12.4 2.7 2.7 5.4-5.6M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18',
  close: 'm6 6 12 12M18 6 6 18',
  leave: 'M8 6h10v10M18 6 6 18',
};

/** A sign beside words or in a button that has a name: nothing is said by it alone. */
export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="1.375em" height="1.375em" fill="none" stroke="currentColor"
    stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${paths[name]} /></svg>`;
