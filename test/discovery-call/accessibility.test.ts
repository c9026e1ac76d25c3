import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import {
  fill,
  find,
  isFocused,
  practice,
  press,
  setUp,
  shadow,
  state,
  text,
  tick,
  type,
  until,
} from './helpers.js';

const fail = () => Promise.reject(new Error());

/** Every id that ARIA and labels point to is there. */
function expectReferences(element: KapDiscoveryCall): void {
  for (const from of shadow(element).querySelectorAll('[aria-describedby], label[for]')) {
    const ids = (from.getAttribute('aria-describedby') ?? from.getAttribute('for') ?? '').split(' ');
    for (const id of ids) expect(shadow(element).getElementById(id), id).to.exist;
  }
}

const states: Record<string, () => Promise<KapDiscoveryCall>> = {
  empty: async () => (await setUp({ therapist: 'wren', therapistName: 'Wren Castellano' })).element,
  'with mistakes': async () => {
    const { element } = await setUp();
    await tick(element, 'contact', 'text');
    await press(element);
    await until(element, 'invalid');
    return element;
  },
  'filled in, by phone, from elsewhere': async () => {
    const { element } = await setUp();
    await fill(element);
    await tick(element, 'contact', 'phone');
    await type(element, 'state', 'TX');
    return element;
  },
  sending: async () => {
    const { element } = await setUp({ deliver: () => new Promise(() => {}) });
    await fill(element);
    await press(element);
    await until(element, 'sending');
    return element;
  },
  failed: async () => {
    const { element } = await setUp({ deliver: fail });
    await fill(element);
    await press(element);
    await until(element, 'failed');
    return element;
  },
  sent: async () => {
    const { element } = await setUp({ deliver: () => {} });
    await fill(element);
    await press(element);
    await until(element, 'complete');
    return element;
  },
  'without endpoint': async () =>
    (
      await setUp({
        file: { ...practice, call: { deliver: 'link', link: 'https://cal.com/juniper-room/call' } },
      })
    ).element,
  'without anything': async () => (await setUp({ file: { practice: { name: 'Juniper Room' } } })).element,
};

describe('kap-discovery-call: accessibility', () => {
  for (const [name, make] of Object.entries(states)) {
    it(`is accessible ${name}`, async () => {
      const element = await make();
      await expect(element).to.be.accessible();
      expectReferences(element);
      expect(shadow(element).querySelector('kap-crisis-line')?.shadowRoot?.querySelector('a[href="tel:988"]'))
        .to.exist;
      expect(text(element, '.layout')).to.contain('not monitored day and night');
    });

    it(`fits 320 px ${name}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await make();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const part of shadow(element).querySelectorAll<HTMLElement>('.card *')) {
        expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(320);
      }
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('is accessible on a dark page', async () => {
    document.body.style.cssText = 'background: #111; color: #eee';
    const { element } = await setUp({ deliver: fail });
    await fill(element);
    await press(element);
    await until(element, 'failed');
    await expect(element).to.be.accessible();
    document.body.style.cssText = '';
  });

  it('leads from the summary of mistakes to each field', async () => {
    const { element } = await setUp();
    await press(element);
    await until(element, 'invalid');
    await waitUntil(() => shadow(element).activeElement?.matches('#name'), 'focus on the first');
    expect(text(element, '[role=alert] h3')).to.equal('Please look at these again');
    const links = [...shadow(element).querySelectorAll<HTMLAnchorElement>('.summary a')];
    expect(links.map((link) => link.hash)).to.deep.equal(['#name', '#contact', '#state', '#consent.contact']);
    for (const link of links) {
      link.click();
      isFocused(element, `[name="${link.hash.slice(1)}"]`);
    }
    expect(find(element, '#name').getAttribute('aria-invalid')).to.equal('true');
    expect(find(element, '#name').getAttribute('aria-describedby')).to.contain('name-error');
  });

  it('goes to the first mistake, and brings it into view with what is said of it and its name', async () => {
    await setViewport({ width: 320, height: 480 });
    const { element } = await setUp();
    const isInView = (selector: string) => {
      const { top, bottom } = find(element, selector).getBoundingClientRect();
      // A page scrolls by whole pixels, what stands in it need not.
      return top > -1 && bottom < innerHeight + 1;
    };
    const goesTo = async (field: string, heading: string) => {
      scrollTo(0, field === 'name' ? document.body.scrollHeight : 0);
      find(element, '.submit').focus({ preventScroll: true });
      await press(element);
      const control = `[name="${field}"]`;
      await waitUntil(() => shadow(element).activeElement?.matches(control), `focus on ${field}`);
      for (const part of [control, `[id="${field}-error"]`, heading])
        expect(isInView(part), `${part} at the press`).to.equal(true);
      scrollTo(0, 0);
      find(element, `.summary a[href="#${field}"]`).click();
      for (const part of [control, `[id="${field}-error"]`]) expect(isInView(part), part).to.equal(true);
    };
    await goesTo('name', 'label[for=name]');
    await type(element, 'name', 'Rosa Ellery');
    await goesTo('contact', 'fieldset:has([name=contact]) legend');
    await tick(element, 'contact', 'email');
    await goesTo('email', 'label[for=email]');
    await type(element, 'email', 'rosa@example.org');
    await type(element, 'state', 'CA');
    await goesTo('consent.contact', '.choice:has([name="consent.contact"])');
    await setViewport({ width: 800, height: 600 });
  });

  it('says nothing of a field before it has been filled in and left, then only of that field', async () => {
    const { element } = await setUp();
    const errors = () => [...shadow(element).querySelectorAll('.error')].map(({ id }) => id);
    const leave = async (name: string) => {
      find(element, `[name="${name}"]`).focus();
      find(element, '.submit').focus();
      await element.updateComplete;
    };
    await leave('name');
    expect(errors()).to.deep.equal([]);
    await tick(element, 'contact', 'email');
    await type(element, 'email', 'rosa');
    expect(errors()).to.deep.equal([]);
    await leave('email');
    expect(errors()).to.deep.equal(['email-error']);
    await type(element, 'email', 'rosa@example.org');
    expect(errors()).to.deep.equal([]);
  });

  it('can be filled in and sent by keyboard alone', async () => {
    let given = 0;
    const { element } = await setUp({ deliver: () => void given++ });
    find(element, '#name').focus();
    await sendKeys({ type: 'Rosa Ellery' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    isFocused(element, '#email');
    await sendKeys({ type: 'rosa@example.org' });
    await sendKeys({ press: 'Tab' });
    isFocused(element, '#state');
    await sendKeys({ type: 'Cali' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    for (let i = 0; i < 5; i++) await sendKeys({ press: 'Tab' });
    isFocused(element, '[value=morning]');
    await sendKeys({ press: 'Space' });
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Tab' });
    isFocused(element, '#topic');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    isFocused(element, '.submit');
    await sendKeys({ press: 'Enter' });
    await until(element, 'complete');
    expect(given).to.equal(1);
    isFocused(element, '.sent');
  });

  it('is ready for autofill', async () => {
    const { element } = await setUp();
    await tick(element, 'contact', 'email');
    expect(find(element, '#name').autocomplete).to.equal('name');
    expect(find(element, '#email').autocomplete).to.equal('email');
    await tick(element, 'contact', 'phone');
    expect(find(element, '#phone').autocomplete).to.equal('tel');
    expect(find(element, '#phone').inputMode).to.equal('tel');
  });

  it('sends what a password manager filled in without telling', async () => {
    const names: string[] = [];
    const { element } = await setUp({ deliver: (request) => void names.push(request.name) });
    await fill(element);
    find(element, '#name').value = 'Rosa E.';
    await press(element);
    await until(element, 'complete');
    expect(names).to.deep.equal(['Rosa E.']);
  });

  it('takes focus at its heading, also before it has rendered', async () => {
    const { element } = await setUp();
    element.focus();
    isFocused(element, '[part=heading]');
    const early = document.createElement('kap-discovery-call');
    early.isolation = 'open';
    document.body.append(early);
    early.focus();
    await early.updateComplete;
    isFocused(early, '[part=heading]');
    early.remove();
  });

  it('leaves focus where the visitor went while it was sending', async () => {
    let settle: (() => void) | undefined;
    const { root, element } = await setUp({
      deliver: () =>
        new Promise<void>((resolve) => {
          settle = resolve;
        }),
    });
    const button = document.createElement('button');
    root.append(button);
    await fill(element);
    await press(element);
    await waitUntil(() => settle);
    button.focus();
    settle?.();
    await until(element, 'complete');
    expect(document.activeElement === button, 'focus stays on the button').to.equal(true);
    expect(state(element, 'complete')).to.equal(true);
  });
});
