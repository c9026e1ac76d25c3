import { kept } from '../../src/shared/keep.js';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import { find, press, shadow } from './helpers.js';

const { random } = Math;

/** The waits between tries are drawn between nothing and some seconds: here nothing is drawn. */
export const drawNothing = (): void => {
  Math.random = () => 0;
};

/** The waits are as long as they can get. */
export const drawMost = (): void => {
  Math.random = () => 0.999;
};

export const drawAgain = (): void => {
  Math.random = random;
};

/** The browser says that there is no line. */
export function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  window.dispatchEvent(new Event('offline'));
}

/** The line is back. Does nothing where it was never gone. */
export function goOnline(): void {
  Reflect.deleteProperty(navigator, 'onLine');
  window.dispatchEvent(new Event('online'));
}

/** True if the browser would ask before the page is left. */
export const asksBeforeLeaving = (): boolean =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The button with these words, if it is there. */
export const button = (element: KapDiscoveryCall, words: string): HTMLElement | undefined =>
  [...shadow(element).querySelectorAll<HTMLElement>('button, a.button')].find(
    (each) => each.textContent?.trim() === words,
  );

/** Presses the button with these words. */
export async function pressOn(element: KapDiscoveryCall, words: string): Promise<void> {
  const found = button(element, words);
  if (!found) throw new Error(`no button "${words}"`);
  found.click();
  await element.updateComplete;
}

export { press, find };

/** The place on the device for unsent requests. */
export const shelf = () => kept<readonly Record<string, unknown>[]>('call');

/** Databases of this library on the device. */
export const databases = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name?.includes('kap') ? [name] : []));

/** Addresses that were opened while something was done, instead of opening them. */
export async function opened(act: () => Promise<void>): Promise<HTMLAnchorElement[]> {
  const real = HTMLAnchorElement.prototype.click;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = real;
  }
  return links;
}
