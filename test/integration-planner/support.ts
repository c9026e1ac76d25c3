import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { KapCrisisLine } from '../../src/crisis-line/index.js';
import { KapIntegrationPlanner } from '../../src/integration-planner/index.js';
import { kept } from '../../src/shared/keep.js';
import { define } from '../../src/shared/define.js';

define('kap-integration-planner', KapIntegrationPlanner);
define('kap-crisis-line', KapCrisisLine);

export { withPractice } from '../support/practice.js';

/** What is on the device, as another visit finds it. */
export const store = kept<unknown>('planner');

export const inside = (planner: Element): ShadowRoot => {
  expect(planner.shadowRoot !== null, 'an open root').to.equal(true);
  return planner.shadowRoot as ShadowRoot;
};
export const all = <T extends HTMLElement>(planner: Element, selector: string): T[] => [
  ...inside(planner).querySelectorAll<T>(selector),
];
export const text = (planner: Element, selector = '.screen'): string =>
  inside(planner).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const heading = (planner: Element): string => text(planner, '.screen h2');
export const button = (planner: Element, label: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>(planner, 'button').find((each) => each.textContent?.trim() === label);
  if (!found) throw new Error(`no button "${label}" in: ${text(planner)}`);
  return found;
};

/** A field by its label, as a visitor finds it. */
export function field<T extends HTMLElement = HTMLTextAreaElement>(planner: Element, label: string): T {
  const found = all<HTMLLabelElement>(planner, 'label').find(
    (each) => each.textContent?.replace(/\s+/g, ' ').trim() === label,
  );
  const control = found?.htmlFor
    ? inside(planner).getElementById(found.htmlFor)
    : found?.querySelector<HTMLElement>('input');
  if (!control) throw new Error(`no field "${label}" in: ${text(planner)}`);
  return control as T;
}

/** The planner on a page, with all of it arrived. */
export async function mount(): Promise<KapIntegrationPlanner> {
  const planner = await fixture<KapIntegrationPlanner>(
    html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
  );
  await waitUntil(() => inside(planner).querySelector('.calls .sources'), 'the planner');
  await planner.updateComplete;
  return planner;
}

export async function press(planner: KapIntegrationPlanner, label: string): Promise<void> {
  button(planner, label).click();
  await planner.updateComplete;
}

export async function write(planner: KapIntegrationPlanner, label: string, words: string): Promise<void> {
  const found = field<HTMLInputElement>(planner, label);
  found.value = words;
  for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
  await planner.updateComplete;
}

export async function tick(planner: KapIntegrationPlanner, label: string): Promise<void> {
  field<HTMLInputElement>(planner, label).click();
  await planner.updateComplete;
}

/** A planner in which all has been written that can be. */
export async function filled(): Promise<KapIntegrationPlanner> {
  const planner = await mount();
  await press(planner, 'Begin');
  await tick(planner, 'To ease my symptoms');
  await write(planner, 'In my own words: To ease my symptoms', 'Lighter mornings');
  await tick(planner, 'What I am afraid of');
  await write(planner, 'Day', '2099-12-30');
  await write(planner, 'Time, if I know it', '14:30');
  await press(planner, 'First 72 hours');
  await tick(planner, 'A slow walk');
  await write(planner, 'Or something of my own: Rest', 'Tea on the porch');
  await write(planner, 'People I may call', 'Mara 310 555 0100\nTom 310 555 0101');
  await write(planner, 'Journal', 'The river came back');
  await press(planner, 'Weeks after');
  await write(planner, 'What I will do', 'Ten minutes of writing');
  await write(planner, 'On', '2');
  await write(planner, 'At', '07:30');
  await write(planner, 'What does it mean to me now?', 'That I can rest');
  return planner;
}

/** What is saved as files while `act` runs: name and content. */
export async function savedDuring(act: () => Promise<void>): Promise<{ name: string; text: string }[]> {
  const blobs = new Map<string, Blob>();
  const saved: { name: string; blob: Blob | undefined }[] = [];
  // Files are saved from a frame of its own: its methods are replaced as soon as it is there.
  const append = Element.prototype.replaceChildren;
  Element.prototype.replaceChildren = function (...nodes) {
    append.apply(this, nodes);
    for (const frame of nodes) {
      const realm = frame instanceof HTMLIFrameElement && (frame.contentWindow as typeof window | null);
      if (!realm) continue;
      const make = realm.URL.createObjectURL.bind(realm.URL);
      realm.URL.createObjectURL = (blob: Blob) => {
        const url = make(blob);
        blobs.set(url, blob);
        return url;
      };
      realm.HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, blob: blobs.get(this.href) });
      };
    }
  };
  try {
    await act();
  } finally {
    Element.prototype.replaceChildren = append;
  }
  return Promise.all(saved.map(async ({ name, blob }) => ({ name, text: (await blob?.text()) ?? '' })));
}
