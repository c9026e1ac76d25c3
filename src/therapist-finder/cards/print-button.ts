import { html, type TemplateResult } from 'lit';
import type { Finder } from '../finder.js';
import type { ListWords } from '../labels.js';

/** The button that prints what a dialog shows. */
export const printButton = ({ words }: ListWords, print: () => void): TemplateResult =>
  html`<button part="button" class="button" type="button" @click=${print}>${words.say('print')}</button>`;

/** Where the frame goes that is printed. */
export const trayOf = ({ root }: Finder): HTMLElement => {
  const tray = root.querySelector<HTMLElement>('.paper-tray');
  if (!tray) throw new Error('There is no place to print from.');
  return tray;
};
