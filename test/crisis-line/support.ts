import { fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { KapCrisisLine } from '../../src/crisis-line/index.js';
import type { PracticeFile } from '../../src/practice/index.js';

/** Address and text of every link, in order. */
export const links = (element: KapCrisisLine) =>
  [...element.shadowRoot!.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent?.trim()]);

export const textOf = (element: KapCrisisLine): string => element.shadowRoot?.textContent ?? '';

const isWhole = (element: KapCrisisLine) => element.shadowRoot?.querySelector('ul') !== null;

/** The element with its list. */
export async function whole(template: TemplateResult): Promise<KapCrisisLine> {
  const element = await fixture<KapCrisisLine>(template);
  await waitUntil(() => isWhole(element), 'the list has come');
  return element;
}

/** What reads a practice's facts comes with the first of them, which takes a while on a busy machine. */
export const readerOfFacts = () => import('../../src/practice/load.js');

/** The first crisis line of a practice, with its list. */
export async function ofPractice(practice: PracticeFile, inside: TemplateResult): Promise<KapCrisisLine> {
  const root = await fixture(html`<kap-practice .practice=${practice}>${inside}</kap-practice>`);
  const element = root.querySelector('kap-crisis-line')!;
  const country = practice.practice?.country;
  await waitUntil(() => isWhole(element), 'the list has come');
  await waitUntil(
    () => !country || !textOf(element).includes('911') || country === 'JP',
    'the practice’s facts',
  );
  return element;
}

/** Stands in for the clipboard. Returns how to put the real one back. */
export function clipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}
