// Bringing answers to the call form: offered only where the practice asks for it, and only at a result that allows it.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { toText } from '../../src/eligibility-check/take-away/index.js';
import type { PracticeFile } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';
import { all, begin, button, inside, mount, press, reply, run, text, withPractice } from './support.js';
import { summary } from './take-away-view.js';

define('kap-discovery-call', KapDiscoveryCall);

const OFFER = 'Bring my answers to the call form';
const call: PracticeFile['call'] = { to: '/requests', selfCheck: true };

const offers = (check: Element) =>
  all<HTMLButtonElement>(check, 'button').filter((each) => each.textContent?.trim() === OFFER).length;

/** A page with the check and, if the practice's file is so, a call form that takes answers. */
async function page(settings: PracticeFile['call'] = call, hasForm = true) {
  await withPractice({ call: settings });
  const form = hasForm
    ? await fixture<KapDiscoveryCall>(html`<kap-discovery-call isolation="open"></kap-discovery-call>`)
    : undefined;
  if (form && settings?.selfCheck)
    await waitUntil(() => form.takesSelfCheck, 'it takes answers', { timeout: 8000 });
  const check = await mount();
  const lines = () =>
    [...(form?.shadowRoot?.querySelectorAll('.lines li div') ?? [])].map((line) => {
      const [question = '', answer = ''] = [...line.querySelectorAll('p')].map((each) => each.textContent);
      return { question, answer };
    });
  return { check, form, lines };
}

async function toResult(check: KapEligibilityCheck, said: Parameters<typeof run>[1] = {}) {
  await begin(check);
  await run(check, said);
  await waitUntil(() => inside(check).querySelector('.outcome'), 'the result');
  await waitUntil(() => /Print, copy or save/.test(text(check)), 'what can be taken along');
}

describe('bringing answers to the call form', () => {
  it('is not offered by default, nor without a form that takes them', async () => {
    for (const [settings, hasForm] of [
      [{ to: '/requests' }, true],
      [call, false],
    ] as const) {
      const { check, form } = await page(settings, hasForm);
      await toResult(check);
      expect(offers(check), JSON.stringify([settings, hasForm])).to.equal(0);
      expect(text(check)).to.include('Your result stays in this page.');
      form?.remove();
    }
  });

  it('says from the start on that it may be asked for', async () => {
    const { check } = await page();
    await waitUntil(() => text(check).includes('None is sent unless you ask for it'), 'the start says it');
    await toResult(check);
    expect(text(check)).to.include('unless you choose to send it');
  });

  it('hands nothing over until it is pressed, then all lines of the summary, and the form has the focus', async () => {
    const { check, form, lines } = await page();
    await toResult(check);
    expect(lines().length).to.equal(0);
    await press(check, OFFER);
    await form?.updateComplete;
    expect(document.activeElement).to.equal(form);
    expect(lines()[0]?.question).to.equal('Result of the self-check');
    const paper = summary({}, true).sections.flatMap(({ answers = [] }) => answers);
    expect(lines().slice(1)).to.deep.equal(paper.map(({ question, answer }) => ({ question, answer })));
    expect(toText(summary({}, true))).to.include(lines()[1]?.question.slice(0, 20));
    const consent = form?.shadowRoot?.querySelector<HTMLInputElement>('[name="consent.selfCheck"]');
    expect(consent?.checked).to.equal(false);
  });

  it('is never offered to someone who needs help now, nor to a minor', async () => {
    const { check, lines } = await page();
    await begin(check);
    await reply(check, 'plan');
    await waitUntil(() => inside(check).querySelector('.outcome'), 'the help lines');
    expect(offers(check)).to.equal(0);
    expect(lines().length).to.equal(0);
    const { check: young } = await page();
    await begin(young);
    await run(young, { age: 'under-18' });
    await waitUntil(() => inside(young).querySelector('.outcome'), 'the result');
    expect(offers(young)).to.equal(0);
  });

  it('is taken back when the answers are cleared, begun anew or call for help now', async () => {
    for (const way of ['clear', 'again', 'help']) {
      const { check, form, lines } = await page();
      await toResult(check);
      await press(check, OFFER);
      await form?.updateComplete;
      expect(lines().length, way).to.be.greaterThan(5);
      if (way === 'clear') await press(check, 'Clear');
      else if (way === 'again') await press(check, 'Start again');
      else {
        await press(check, 'Review');
        button(check, 'Change').click();
        await check.updateComplete;
        await reply(check, 'plan');
      }
      await form?.updateComplete;
      expect(lines().length, way).to.equal(0);
      form?.remove();
      check.remove();
    }
  });

  it('leaves no answer in the page, the address, storage or an event', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push(JSON.stringify([event.type, Object.entries(event)]));
    const types = [
      'kap-ready',
      'kap-error',
      'kap-eligibility-complete',
      'kap-eligibility-start',
      'input',
      'change',
    ];
    for (const type of types) addEventListener(type, listen, true);
    try {
      const { check, form, lines } = await page();
      await toResult(check);
      await press(check, OFFER);
      await form?.updateComplete;
      const seen = [
        ...[document.documentElement.outerHTML, location.href, document.cookie, ...told],
        ...[JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state)],
      ].join('\n');
      for (const { question } of lines()) expect(seen.includes(question), question).to.equal(false);
    } finally {
      for (const type of types) removeEventListener(type, listen, true);
    }
  });
});
