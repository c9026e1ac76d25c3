import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/kap-therapist-finder.js';
import type { KapTherapistFinder, Therapist } from '../../src/therapist-finder/index.js';

/** Fictional people who differ in every filter. */
export const people: readonly Therapist[] = [
  {
    id: 'ada-quill',
    name: 'Ada Quill',
    title: 'Licensed Marriage and Family Therapist',
    pronouns: 'she/her',
    bio: 'I listen first.',
    role: 'kap-therapist',
    licenses: [{ type: 'LMFT', number: '000101', state: 'CA' }],
    trainings: [{ org: 'polaris', level: 'certificate', hours: 40 }, { org: 'maps' }],
    traumaInformed: { training: 'EMDR', years: 8 },
    ownExperience: 'disclosed',
    formats: ['in-office', 'online'],
    states: ['CA', 'NV'],
    location: { city: 'Los Angeles', state: 'CA' },
    languages: ['en', 'es'],
    fee: { amount: 180, unit: 'session', slidingScale: true, asOf: '2026-11-01' },
    accepting: 'yes',
    callUrl: 'https://example.com/ada',
  },
  {
    id: 'bo-fenn',
    name: 'Bo Fenn',
    title: 'Licensed Clinical Social Worker',
    role: 'integration-only',
    licenses: [{ type: 'LCSW', number: '000102', state: 'TX' }],
    trainings: [{ org: 'fluence' }],
    traumaInformed: true,
    formats: ['online'],
    states: ['TX'],
    accepting: 'waitlist',
  },
  {
    id: 'cy-marsh',
    name: 'Cy Marsh',
    title: 'Nurse practitioner',
    role: 'prescriber',
    licenses: [{ type: 'PMHNP', number: '000103', state: 'CA' }],
    traumaInformed: false,
    ownExperience: 'not-disclosed',
    formats: ['online', 'group'],
    states: ['CA'],
    accepting: 'no',
  },
  { id: 'di-orr', name: 'Di Orr' },
];

/** A finder that shows `therapists`. */
export async function finderOf(therapists: readonly unknown[]): Promise<KapTherapistFinder> {
  const finder = await fixture<KapTherapistFinder>(
    html`<kap-therapist-finder isolation="open" .therapists=${therapists}><p>Call us for a list.</p></kap-therapist-finder>`,
  );
  await settled(finder);
  return finder;
}

/** Waits until the list, or a message in its place, is shown. */
export async function settled(finder: KapTherapistFinder): Promise<void> {
  const shown = () => !finder.matches(':state(loading)') && root(finder).querySelector('.finder > :not(p)');
  await waitUntil(shown, 'the list is shown', { timeout: 8000 });
  await finder.updateComplete;
}

export const root = (finder: KapTherapistFinder): ShadowRoot => finder.shadowRoot as ShadowRoot;

export const all = <E extends HTMLElement>(finder: KapTherapistFinder, selector: string): E[] => [
  ...root(finder).querySelectorAll<E>(selector),
];

export const one = <E extends HTMLElement>(finder: KapTherapistFinder, selector: string): E => {
  const found = root(finder).querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

/** Names of the people shown, in alphabetical order (the order shown changes by day). */
export const names = (finder: KapTherapistFinder): string[] =>
  all(finder, 'article')
    .map((card) => card.getAttribute('aria-label') ?? '')
    .sort();

/** Opens every filter that is folded, as a visitor does who looks for one. */
export async function unfold(finder: KapTherapistFinder): Promise<void> {
  // More than once: what is unfolded may have further values folded inside.
  for (let depth = 0; depth < 2; depth++) {
    for (const summary of all(finder, '.filters details:not([open]) > summary')) summary.click();
    await finder.updateComplete;
  }
}

/** The check box beside a label that starts with `text`; in the filter called `group`, if that is given. */
export function box(finder: KapTherapistFinder, text: string, group?: string): HTMLInputElement {
  const label = all(finder, '.option').find(
    (option) =>
      option.textContent?.trim().startsWith(text) &&
      (!group || option.closest('fieldset')?.querySelector('legend')?.textContent?.trim() === group),
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no choice "${text}"`);
  return input;
}

/** Presses a choice as a visitor does. */
export async function choose(finder: KapTherapistFinder, text: string, group?: string): Promise<void> {
  await unfold(finder);
  box(finder, text, group).click();
  await finder.updateComplete;
}

export async function chooseState(finder: KapTherapistFinder, code: string): Promise<void> {
  const select = one<HTMLSelectElement>(finder, '.filters select');
  select.value = code;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

export const buttonOf = (finder: KapTherapistFinder, text: string): HTMLElement => {
  const found = all(finder, 'button, a.button').find(
    (button) => button.innerText.trim().startsWith(text) || button.getAttribute('aria-label') === text,
  );
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};

/** Answers the page's fetches by the last part of the address; restore with the function returned. */
export function stubFetch(answers: Record<string, () => Response | Promise<Response>>): () => void {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    const answer = answers[url.pathname.split('/').pop() ?? ''];
    return answer ? answer() : real(input, init);
  };
  return () => {
    window.fetch = real;
  };
}

/** A small generator, the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
