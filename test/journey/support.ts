import { fixture, html, waitUntil } from '@open-wc/testing';
import type { KapJourney } from '../../src/journey/index.js';
import '../../src/define/kap-journey.js';
import '../../src/define/kap-practice.js';
import { json } from '../support/widget.js';

const files = new Map<string, object>();
const real = window.fetch;
window.fetch = (input, init) => {
  const file = files.get(String(input));
  return file ? Promise.resolve(json(file)) : real(input, init);
};

/** The address of a practice file that holds this. */
export function asFile(file: object): string {
  const address = new URL(`practice-${files.size}.json`, location.href).href;
  files.set(address, file);
  return address;
}

/** A journey that is shown, with a practice file or without one. */
export async function journey(practice?: string): Promise<KapJourney> {
  const element = await fixture<KapJourney>(
    practice
      ? html`<kap-journey practice=${practice}><p>The steps, in a few words</p></kap-journey>`
      : html`<kap-journey><p>The steps, in a few words</p></kap-journey>`,
  );
  // The first to need a practice file fetches its parser, module by module.
  await waitUntil(() => element.shadowRoot?.querySelector('.journey .block'), 'the steps', { timeout: 8000 });
  return element;
}

export const all = <T extends Element = HTMLElement>(element: KapJourney, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

export const words = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const step = (element: KapJourney, id: string): HTMLDetailsElement =>
  all<HTMLDetailsElement>(element, `[data-step="${id}"]`)[0]!;

/** Chooses a place or a route, as a visitor does. */
export async function choose(element: KapJourney, value: string): Promise<void> {
  all<HTMLInputElement>(element, `input[value="${value}"]`)[0]!.click();
  await element.updateComplete;
}
