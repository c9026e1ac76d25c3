import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import '../../src/define.js';
import { fillIn, send } from '../../stories/support/call.js';
import { checkWords, goThrough } from '../../stories/support/self-check.js';
import { press as pressCalled } from '../../stories/support/visitor.js';
import { people } from '../therapist-finder/people.js';

/*
 * Every widget, led to where much of it is seen at once: a mistake, a choice, something open. What is pressed is found by
 * its part, as a style sheet of the page would find it.
 */

const practice = {
  practice: {
    name: 'Juniper Room Therapy',
    phone: '+13105550142',
    email: 'hello@juniper-room.example',
    clientTerm: 'client',
    inPersonStates: ['CA'],
    onlineStates: ['CA'],
  },
  call: { deliver: 'json', to: 'https://example.org/calls' },
};

type Act = (root: ShadowRoot, element: HTMLElement) => Promise<unknown>;

const one = <T extends HTMLElement>(root: ShadowRoot, selector: string) => root.querySelector<T>(selector);
const there = <T extends HTMLElement>(root: ShadowRoot, selector: string): Promise<T> =>
  waitUntil(() => one(root, selector), `${root.host.localName} has ${selector}`).then(
    () => one<T>(root, selector)!,
  );
const last = async (root: ShadowRoot, selector: string) => {
  await there(root, selector);
  [...root.querySelectorAll<HTMLElement>(selector)].at(-1)?.click();
};
const press = async (root: ShadowRoot, selector: string) => (await there(root, selector)).click();

/** A scene: what stands in the practice, and what a visitor does there. */
const scenes: Readonly<
  Record<string, { readonly page: TemplateResult; readonly act: Act; readonly today?: string }>
> = {
  'eligibility-check': {
    page: html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
    act: async (root) => {
      await press(root, '[part~=primary]');
      await there(root, '[part~=choice]');
      await press(root, 'form [part~=primary]');
      await there(root, '[part~=errors]');
    },
  },
  'eligibility-check summary': {
    page: html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
    act: async (_root, element) => {
      const root = await goThrough(element.parentElement!, 'en');
      await pressCalled(root, checkWords('en')['take-open'] ?? '');
      await press(root, '[part~=choice] input:not(:checked)');
      await there(root, '[part~=sheet]');
    },
  },
  'therapist-finder': {
    page: html`<kap-therapist-finder isolation="open" .therapists=${people}></kap-therapist-finder>`,
    act: async (root) => {
      await there(root, '[part~=card]');
      await press(root, '[aria-pressed]');
      await press(root, '[part~=actions] .quiets button');
      await there(root, 'dialog[open] h2');
    },
  },
  comparison: {
    page: html`<kap-comparison isolation="open"></kap-comparison>`,
    act: async (root) => {
      await last(root, '[part~=tools] [aria-expanded]');
      await press(root, '[part~=matters] summary');
      await press(root, '[part~=matters] [part~=choice] input');
    },
  },
  'comparison years later': {
    page: html`<kap-comparison isolation="open"></kap-comparison>`,
    today: '2034-01-01',
    act: async (root) => {
      await there(root, '.past');
    },
  },
  'discovery-call': {
    page: html`<kap-discovery-call isolation="open"></kap-discovery-call>`,
    act: async (root) => {
      await press(root, '[part~=submit]');
      await there(root, '[part~=errors]');
      await press(root, '[part~=choice] input');
    },
  },
  'discovery-call sent': {
    page: html`<kap-discovery-call isolation="open"></kap-discovery-call>`,
    act: async (_root, element) => {
      (element as KapDiscoveryCall).deliver = () => Promise.resolve({ ok: true });
      await send(await fillIn(element.parentElement!, 'en'));
      await there(element.shadowRoot!, '[part~=sent]');
    },
  },
  journey: {
    page: html`<kap-journey isolation="open"></kap-journey>`,
    act: async (root) => {
      await press(root, '[part~=step-name]');
      await there(root, '[part~=block]');
    },
  },
  faq: {
    page: html`<kap-faq isolation="open"></kap-faq>`,
    act: async (root) => {
      await press(root, '[part~=question], summary');
      await there(root, '[part~=item][open] [part~=answer]');
    },
  },
  'integration-planner': {
    page: html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
    act: async (root) => {
      await press(root, '[part~=primary]');
      await press(root, '[part~=choice] input');
      await last(root, '[part~=tab]');
      await there(root, '[part~=sheet]');
    },
  },
  'integration-planner mistake': {
    page: html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
    act: async (root) => {
      await press(root, '[part~=primary]');
      await press(root, 'li:nth-child(3) > [part~=tab]');
      const weeks = await there<HTMLInputElement>(root, 'input[inputmode=numeric], input[type=number]');
      weeks.value = '99';
      weeks.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      weeks.dispatchEvent(new Event('change', { bubbles: true }));
      await there(root, '.error');
    },
  },
  'crisis-line': {
    page: html`<kap-crisis-line></kap-crisis-line>`,
    act: async (root) => {
      await there(root, '[part~=line]');
    },
  },
  'crisis-line compact': {
    page: html`<kap-crisis-line compact></kap-crisis-line>`,
    act: async (root) => {
      await there(root, '[part~=strip] a');
    },
  },
};

/** Names of all scenes; the tag is the first word. */
export const sceneNames = Object.keys(scenes);

/** Sets a scene in a place of a width, and comes back when it is there. */
export async function setScene(name: string, width = 1000): Promise<HTMLElement> {
  const { page, act, today } = scenes[name]!;
  const real = Date;
  if (today)
    globalThis.Date = new Proxy(real, {
      construct: (target, args: [string]) => new target(...(args.length ? args : ([today] as const))),
    });
  const place = await fixture<HTMLElement>(
    html`<div><kap-practice .practice=${practice}>${page}</kap-practice></div>`,
  );
  place.style.width = `${width}px`;
  const element = place.querySelector<HTMLElement>(`kap-${name.split(' ')[0]}`)!;
  await waitUntil(() => element.shadowRoot, `an open ${name}`);
  await act(element.shadowRoot!, element).finally(() => (globalThis.Date = real));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return place;
}
