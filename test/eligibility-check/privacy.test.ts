import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { maskClasses } from '../../src/shared/isolation.js';
import { listenToConsole } from '../support/widget.js';
import { all, begin, button, choose, inside, mount, press, reply, run, withPractice } from './support.js';

const types = [
  'click',
  'change',
  'input',
  'submit',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'beforeinput',
  'kap-ready',
  'kap-error',
  'kap-eligibility-start',
  'kap-eligibility-complete',
  'context-request',
];

/** Everything that reaches the document while `act` runs. */
async function eventsDuring(act: () => Promise<void>): Promise<Event[]> {
  const seen: Event[] = [];
  const listen = (event: Event) => seen.push(event);
  for (const type of types) document.addEventListener(type, listen, { capture: true });
  await act();
  for (const type of types) document.removeEventListener(type, listen, { capture: true });
  return seen;
}

describe('eligibility-check: privacy', () => {
  it('changes nothing on the page during a full run', async () => {
    await withPractice({ practice: { name: 'Example', inPersonStates: ['CA'] } });
    const box = await fixture<HTMLElement>(
      html`<div><kap-eligibility-check isolation="open"></kap-eligibility-check></div>`,
    );
    const check = box.firstElementChild as KapEligibilityCheck;
    await check.updateComplete;
    const log = listenToConsole();
    const trace = () => ({
      markup: box.outerHTML,
      url: location.href,
      title: document.title,
      history: history.length,
      state: history.state as unknown,
      cookie: document.cookie,
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
    });
    const before = trace();
    await begin(check);
    const fetched = performance.getEntriesByType('resource').length;
    await run(check, { safety: 'thoughts', medicines: ['opioids', 'lamotrigine'], pressure: 'raised' });
    await press(check, 'Review my answers');
    await press(check, 'See my result');
    log.restore();
    expect(trace()).to.deep.equal(before);
    expect(log.messages).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length, 'requests after the first question').to.equal(
      fetched,
    );
  });

  it('lets no event out that carries anything', async () => {
    const check = await mount();
    const seen = await eventsDuring(async () => {
      await begin(check);
      await run(check, { psychosis: ['self'] });
    });
    const named = seen.map(({ type }) => type).filter((type) => type.startsWith('kap-'));
    expect(named).to.deep.equal(['kap-eligibility-start', 'kap-eligibility-complete']);
    expect(seen.map(({ type }) => type)).not.to.include.members(['change']);
    for (const event of seen.filter(({ type }) => type.startsWith('kap-'))) {
      expect(Object.keys(event).filter((name) => name !== 'isTrusted')).to.deep.equal([]);
    }
    expect(seen.some(({ type }) => type === 'change' || type === 'submit')).to.equal(false);
  });

  it('hands the page no way into its closed root', async () => {
    const asked: Element[] = [];
    const listen = (event: DocumentEventMap['context-request']) =>
      asked.push(event.contextTarget, event.composedPath()[0] as Element);
    document.addEventListener('context-request', listen, { capture: true });
    const check = document.createElement('kap-eligibility-check');
    const seen = await eventsDuring(async () => {
      (await fixture(html`<div></div>`)).append(check);
      await check.updateComplete;
    });
    document.removeEventListener('context-request', listen, { capture: true });
    expect(check.shadowRoot).to.equal(null);
    expect(asked).not.to.be.empty;
    expect(
      asked.every((element) => element === check),
      'every request comes from the host',
    ).to.equal(true);
    expect(seen.filter(({ type }) => type === 'kap-ready')).to.have.lengthOf(1);
  });

  it('gives the help lines inside the practice’s facts all the same', async () => {
    await withPractice({ crisis: { country: 'GB' } });
    const check = await mount();
    const line = () => inside(check).querySelector('kap-crisis-line')?.shadowRoot;
    await waitUntil(() => line()?.querySelector('a[href="tel:999"]'), 'the lines of the practice’s country');
  });

  it('names controls by their place only, and masks every one of them', async () => {
    const check = await mount();
    await begin(check);
    const frame = inside(check).querySelector('.frame') as HTMLElement;
    expect(
      frame.matches(
        '[data-dd-privacy=hidden][data-clarity-mask=true][data-openreplay-hidden][data-hj-suppress][data-private]',
      ),
    ).to.equal(true);
    const masked = (each: Element) => maskClasses.split(' ').every((name) => each.classList.contains(name));
    expect(masked(frame)).to.equal(true);
    for (const stop of [undefined, 'state', 'medicines']) {
      if (stop) await run(check, {}, stop);
      for (const control of all<HTMLInputElement>(check, 'input, select')) {
        expect(control.name).to.equal('answer');
        expect(control.id).to.equal('');
        expect(masked(control)).to.equal(true);
        if (control.localName === 'input') expect(control.value).to.match(/^\d+$/);
      }
    }
  });

  it('writes no answer into an attribute', async () => {
    const check = await mount();
    await begin(check);
    await choose(check, 'thoughts');
    const markup = inside(check).innerHTML;
    await choose(check, 'no');
    expect(inside(check).innerHTML).to.equal(markup);
    expect(inside(check).querySelector('[checked], [selected], [aria-checked]')).to.equal(null);
    await press(check, 'Continue');
    await reply(check, 'adult');
    await choose(check, 'CA');
    expect(inside(check).querySelector('[checked], [selected], [aria-selected]')).to.equal(null);
  });

  it('says on the start screen what becomes of the answers', async () => {
    const check = await mount();
    expect(inside(check).textContent).to.contain('We do not save or send them.');
    expect(button(check, 'Begin')).to.exist;
    expect(en.clear).to.equal('Clear my answers');
  });
});
