import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/define.js';
import { fillIn, send } from '../../stories/support/call.js';
import { checkWords, goThrough } from '../../stories/support/self-check.js';
import { inside, press } from '../../stories/support/visitor.js';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import { people } from '../therapist-finder/people.js';

const practice = { practice: { name: 'Juniper Room Therapy' }, call: { deliver: 'json', to: '/calls' } };
const inPractice = (widget: TemplateResult) =>
  html`<div><kap-practice .practice=${practice}>${widget}</kap-practice></div>`;

const widgetIn = (stage: Element): HTMLElement =>
  stage.querySelector<HTMLElement>(':is(kap-practice > *, :scope > :not(kap-practice))')!;

/** As a style sheet of the page would ask. */
const comes = (widget: Element, state: string) =>
  waitUntil(() => widget.matches(`:state(${state})`), `${widget.localName}:state(${state})`);
const goes = (widget: Element, state: string) =>
  waitUntil(() => !widget.matches(`:state(${state})`), `${widget.localName} without :state(${state})`);

const en = checkWords('en');
const call = html`<kap-discovery-call isolation="open"></kap-discovery-call>`;
const check = html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`;

/** How each state comes, and goes if it does, by the name of its element. */
const cases = new Map<string, { readonly page: TemplateResult; readonly act: Act }>();
type Act = (widget: HTMLElement) => Promise<unknown>;
const on = (name: string, page: TemplateResult, act: Act) => cases.set(name, { page, act });

for (const tag of [
  'comparison',
  'journey',
  'faq',
  'eligibility-check',
  'integration-planner',
  'crisis-line',
]) {
  const page = html`<div>${document.createElement(`kap-${tag}`)}</div>`;
  on(`${tag} loading`, page, async (widget) => {
    await goes(widget, 'loading');
    // Now with a file, which never comes so soon that the state could be missed.
    (widget as LitElement & { practice: string }).practice = `/none-${tag}.json`;
    await (widget as LitElement).updateComplete;
    expect(widget.matches(':state(loading)')).to.equal(true);
    await goes(widget, 'loading');
  });
  on(`${tag} failed`, page, async (widget) => {
    widget.setAttribute('practice', `/no-${tag}.json`);
    await comes(widget, 'failed');
  });
}

on(
  'therapist-finder loading',
  html`<div><kap-therapist-finder .therapists=${people}></kap-therapist-finder></div>`,
  async (widget) => {
    await comes(widget, 'loading');
    await goes(widget, 'loading');
    expect(widget.matches(':state(empty)') || widget.matches(':state(failed)')).to.equal(false);
  },
);
on(
  'therapist-finder empty',
  html`<div><kap-therapist-finder .therapists=${[]}></kap-therapist-finder></div>`,
  (widget) => comes(widget, 'empty'),
);
on(
  'therapist-finder failed',
  html`<div><kap-therapist-finder src="/no-such-list.csv"></kap-therapist-finder></div>`,
  (widget) => comes(widget, 'failed'),
);

on('eligibility-check started', inPractice(check), async (widget) => {
  expect(widget.matches(':state(started)')).to.equal(false);
  const root = await inside(widget.parentElement!, 'kap-eligibility-check');
  await press(root, en['begin'] as string);
  await comes(widget, 'started');
  await press(root, en['clear'] as string);
  await goes(widget, 'started');
});
on('eligibility-check complete', inPractice(check), async (widget) => {
  await goThrough(widget.parentElement!, 'en');
  await comes(widget, 'complete');
});

on(
  'discovery-call loading',
  html`<div><kap-discovery-call practice="/no-such-file.json"></kap-discovery-call></div>`,
  async (widget) => {
    await comes(widget, 'loading');
    await goes(widget, 'loading');
  },
);
on('discovery-call invalid', inPractice(call), async (widget) => {
  await waitUntil(() => widget.shadowRoot?.querySelector('.submit'), 'the form');
  widget.shadowRoot!.querySelector<HTMLElement>('.submit')!.click();
  await comes(widget, 'invalid');
});
on('discovery-call sending', inPractice(call), async (widget) => {
  (widget as KapDiscoveryCall).deliver = () => new Promise<never>(() => undefined);
  await send(await fillIn(widget.parentElement!, 'en'));
  await comes(widget, 'sending');
});
on('discovery-call failed', inPractice(call), async (widget) => {
  (widget as KapDiscoveryCall).deliver = () => Promise.reject(new Error('no'));
  await send(await fillIn(widget.parentElement!, 'en'));
  await comes(widget, 'failed');
});
on('discovery-call complete', inPractice(call), async (widget) => {
  (widget as KapDiscoveryCall).deliver = () => Promise.resolve({ ok: true });
  await send(await fillIn(widget.parentElement!, 'en'));
  await comes(widget, 'complete');
});

describe('states a page can style', () => {
  for (const [name, { page, act }] of cases) {
    it(name, async () => {
      await act(widgetIn(await fixture<HTMLElement>(page)));
    });
  }

  it('are in the docs of their element, each shown above', async () => {
    const manifest: {
      modules: { declarations: { tagName?: string; cssStates?: { name: string }[] }[] }[];
    } = await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json();
    const documented = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssStates = [] }) =>
        tagName ? cssStates.map(({ name }) => `${tagName.slice('kap-'.length)} ${name}`) : [],
      );
    expect(documented.sort()).to.deep.equal([...cases.keys()].sort());
  });
});
