import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { KapPractice, PracticeFile } from '../../src/practice/index.js';
import type { CallRequest, DeliverFunction, KapDiscoveryCall } from '../../src/discovery-call/index.js';
import '../../src/define/kap-practice.js';
import '../../src/define/kap-discovery-call.js';

export const practice: PracticeFile = {
  practice: {
    name: 'Juniper Room Therapy',
    phone: '+13105550142',
    email: 'hello@juniper-room.example',
    privacyPolicy: 'https://juniper-room.example/privacy',
    inPersonStates: ['CA'],
    onlineStates: ['CA', 'NV'],
  },
  call: { to: '/receiver/requests/juniper-room', topics: ['KAP online', 'Something else'] },
};

export interface Setup {
  deliver?: DeliverFunction;
  file?: PracticeFile | null;
  therapist?: string;
  therapistName?: string;
  lang?: string;
  /** True for a visitor who takes no time at all. */
  hurry?: boolean;
  /** What a page puts into the widget's slots. */
  slotted?: unknown;
}

let ahead = 0;
const { now } = Performance.prototype;
performance.now = () => now.call(performance) + ahead;

/** A visitor took the time that people take, which no test has. */
export const takeTime = (): void => {
  ahead += 3000;
};

/** A call widget in a practice, with what sending needs already there, and a visitor who has been there for a while. */
export async function setUp({ file = practice, lang = 'en', ...rest }: Setup = {}) {
  const root = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <kap-practice .practice=${file ?? undefined}>
        <kap-discovery-call
          isolation="open"
          .deliver=${rest.deliver}
          .therapist=${rest.therapist}
          .therapistName=${rest.therapistName}
          >${rest.slotted}</kap-discovery-call
        >
      </kap-practice>
    </div>
  `);
  const element = root.querySelector('kap-discovery-call') as KapDiscoveryCall;
  const provider = root.querySelector('kap-practice') as KapPractice;
  await waitUntil(() => !state(element, 'loading'), 'the practice comes', { timeout: 8000 });
  await waitUntil(() => element.shadowRoot?.querySelector('form, .actions'), 'it is there', {
    timeout: 8000,
  });
  await ready(element);
  if (!rest.hurry) takeTime();
  return { root, element, provider };
}

/** Sending is there once a wrong submit would show its mistakes. */
async function ready(element: KapDiscoveryCall): Promise<void> {
  await import('../../src/discovery-call/asked/asked.js');
  await import('../../src/discovery-call/sending/sending.js');
  await import('../../src/discovery-call/guard/guard.js');
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

export const state = (element: Element, name: string): boolean => element.matches(`:state(${name})`);

export const shadow = (element: KapDiscoveryCall): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no root');
  return element.shadowRoot;
};

export const find = <T extends HTMLElement = HTMLInputElement>(
  element: KapDiscoveryCall,
  selector: string,
): T => {
  const found = shadow(element).querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

export const text = (element: KapDiscoveryCall, selector: string): string =>
  shadow(element).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export async function type(element: KapDiscoveryCall, name: string, value: string): Promise<void> {
  const field = find(element, `[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export async function tick(element: KapDiscoveryCall, name: string, value?: string): Promise<void> {
  find(element, `[name="${name}"]${value ? `[value="${value}"]` : ''}`).click();
  await element.updateComplete;
}

export async function press(element: KapDiscoveryCall, selector = '.submit'): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

export async function fill(element: KapDiscoveryCall): Promise<void> {
  await type(element, 'name', 'Rosa Ellery');
  await tick(element, 'contact', 'email');
  await type(element, 'email', 'rosa@example.org');
  await type(element, 'state', 'CA');
  await tick(element, 'times', 'evening');
  if (shadow(element).querySelector('#topic')) await type(element, 'topic', 'KAP online');
  await tick(element, 'consent.contact');
}

export const until = (element: Element, name: string) =>
  waitUntil(() => state(element, name), name, { timeout: 5000 });

/** A fetch that answers as told and remembers what it was asked. */
export function stubFetch(answer: (init: RequestInit) => Response | Promise<Response>) {
  const real = window.fetch;
  const calls: { url: string; init: RequestInit; body: CallRequest }[] = [];
  window.fetch = async (url, init = {}) => {
    calls.push({ url: String(url), init, body: JSON.parse(String(init.body)) as CallRequest });
    return answer(init);
  };
  return {
    calls,
    restore: () => {
      window.fetch = real;
    },
  };
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

export const isFocused = (element: KapDiscoveryCall, selector: string): void => {
  expect(shadow(element).activeElement?.matches(selector), `focus on ${selector}`).to.equal(true);
};
