import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { maskClasses } from '../../src/shared/mask.js';
import { listenToConsole } from '../support/widget.js';
import { all, begin, choose, inside, key, mount, press, reply, run, withPractice } from './support.js';
import { traceOfPage } from '../support/trace.js';

const types = [
  'click',
  'input',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
  'keypress',
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

/** The properties, however deep, by which a script comes from the element to something inside it. */
function waysInto(check: Element): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>([check]);
  const look = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Node) {
      const root = value.getRootNode();
      if (root instanceof ShadowRoot && root.host === check) found.push(path);
    } else if (path.split('.').length < 8) walk(value, path);
  };
  const walk = (from: object, path: string) => {
    for (const name of Reflect.ownKeys(from))
      look((from as Record<PropertyKey, unknown>)[name], `${path}.${String(name)}`);
    if (from instanceof Set || from instanceof Map)
      for (const each of from.values()) look(each, `${path}.[each]`);
  };
  walk(check, 'check');
  look((check as unknown as { render(): unknown }).render(), 'check.render()');
  return found;
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
      ...traceOfPage(),
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
      await run(check, { mind: ['psychosis-self'] });
    });
    const named = seen.map(({ type }) => type).filter((type) => type.startsWith('kap-'));
    expect(named).to.deep.equal(['kap-eligibility-start', 'kap-eligibility-complete']);
    for (const event of seen.filter(({ type }) => type.startsWith('kap-'))) {
      expect(Object.keys(event).filter((name) => name !== 'isTrusted')).to.deep.equal([]);
    }
  });

  it('lets no key and no input bubble out, though a capturing listener sees them', async () => {
    const check = await mount();
    await begin(check);
    const bubbled: string[] = [];
    const listen = ({ type }: Event) => bubbled.push(type);
    for (const type of types) document.addEventListener(type, listen);
    const captured = await eventsDuring(async () => {
      await run(check, {}, 'state');
      const select = inside(check).querySelector('select') as HTMLSelectElement;
      select.focus();
      await key('c');
      await run(check, {}, 'brings');
      all(check, 'fieldset input')[0]?.focus();
      await key('Space');
    });
    for (const type of types) document.removeEventListener(type, listen);
    const caught = captured.map(({ type }) => type);
    expect(caught).to.include.members(['keydown', 'keyup', 'keypress', 'input']);
    expect(bubbled).to.include('click');
    expect(bubbled.filter((type) => /^key|input$/.test(type))).to.deep.equal([]);
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

  it('makes no root by the page’s own attachShadow, not even the help line’s', async () => {
    const own = Element.prototype.attachShadow;
    const seen: string[] = [];
    Element.prototype.attachShadow = function (init) {
      seen.push(this.localName);
      return own.call(this, init);
    };
    try {
      const box = await fixture(html`<div><kap-eligibility-check></kap-eligibility-check></div>`);
      await (box.firstElementChild as KapEligibilityCheck).updateComplete;
      box.append(document.createElement('kap-crisis-line'));
      expect(seen).to.deep.equal(['kap-crisis-line']);
    } finally {
      Element.prototype.attachShadow = own;
    }
  });

  it('holds its closed root in nothing that a script can read', async () => {
    for (const isolation of ['closed', 'open'] as const) {
      const check = document.createElement('kap-eligibility-check');
      check.isolation = isolation;
      (await fixture(html`<div></div>`)).append(check);
      await check.updateComplete;
      // What the walk finds in an open one proves that it looks in the right places.
      expect(waysInto(check).length > 0, isolation).to.equal(isolation === 'open');
      expect(check.renderRoot.querySelector('.frame') !== null, isolation).to.equal(isolation === 'open');
    }
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
    expect(all(check, 'button').map((each) => each.textContent?.trim())).to.deep.equal(['Begin']);
  });
});
