import { expect, waitUntil } from '@open-wc/testing';
import type { CallRequest, KapDiscoveryCall } from '../../src/discovery-call/index.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import {
  fill,
  find,
  isFocused,
  json,
  practice,
  press,
  setUp,
  shadow,
  text,
  tick,
  type,
  until,
} from './helpers.js';

function expectTyped(element: KapDiscoveryCall): void {
  expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
  expect(find(element, '[name=contact][value=email]').checked).to.equal(true);
  expect(find(element, '[name=email]').value).to.equal('rosa@example.org');
  expect(find(element, '[name=state]').value).to.equal('CA');
  expect(find(element, '[name=times][value=evening]').checked).to.equal(true);
  expect(find(element, '[name="consent.contact"]').checked).to.equal(true);
}

describe('kap-discovery-call: lifecycle', () => {
  it('keeps what was typed when the practice, the language or the place changes', async () => {
    const { root, element, provider } = await setUp({ deliver: () => {} });
    await fill(element);
    provider.practice = { practice: { name: 'Marigold House' }, call: { to: '/x' } };
    await waitUntil(() => text(element, 'form').includes('Marigold House'));
    expectTyped(element);
    root.lang = 'es';
    element.lang = 'es';
    await waitUntil(() => text(element, '.submit') === 'Enviar mi solicitud');
    expectTyped(element);
    element.remove();
    await element.updateComplete;
    root.append(element);
    await element.updateComplete;
    expectTyped(element);
    await press(element);
    await until(element, 'complete');
  });

  it('finishes sending while it is out of the page', async () => {
    let settle: () => void = () => {};
    const deliver = () =>
      new Promise<void>((resolve) => {
        settle = resolve;
      });
    const { root, element } = await setUp({ deliver });
    await fill(element);
    await press(element);
    await until(element, 'sending');
    element.remove();
    settle();
    root.append(element);
    await until(element, 'complete');
  });

  it('shows phone, e-mail and link instead of a form that goes nowhere', async () => {
    const { element } = await setUp({
      file: { ...practice, call: { deliver: 'link', link: 'https://example.com/book' } },
    });
    expect(shadow(element).querySelector('form')).to.equal(null);
    expect(find<HTMLAnchorElement>(element, '.card .primary').href).to.equal('https://example.com/book');
    expect(find<HTMLAnchorElement>(element, '.card a[href^=tel]').href).to.equal('tel:+13105550142');
    expect(find<HTMLAnchorElement>(element, '.card a[href^=mailto]').href).to.equal(
      'mailto:hello@juniper-room.example',
    );
    for (const file of [
      { practice: practice.practice },
      { ...practice, call: { deliver: 'mailto' as const } },
    ]) {
      const { element } = await setUp({ file });
      expect(shadow(element).querySelector('form')).to.equal(null);
      expect(text(element, '.card')).to.contain('Call (310) 555-0142');
    }
  });

  it('prepares a mail at the press, with the therapist and nothing in the page', async () => {
    const { element } = await setUp({
      file: { practice: practice.practice },
      therapist: 'wren',
      therapistName: 'Wren Castellano',
    });
    const real = HTMLAnchorElement.prototype.click;
    const opened: string[] = [];
    const link = find(element, '.card a[href^=mailto]');
    HTMLAnchorElement.prototype.click = function () {
      opened.push(this.href);
    };
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    HTMLAnchorElement.prototype.click = real;
    expect(opened).to.have.length(1);
    const url = new URL(opened[0] ?? '');
    expect(url.pathname).to.equal('hello@juniper-room.example');
    expect(url.searchParams.get('body')).to.equal(
      'Hello, I would like to ask for a discovery call.\r\n\r\nName: \r\nBest way to reach me: \r\nState: \r\nGood times for a call: Any time\r\nWith: Wren Castellano',
    );
  });

  it('reports a kind that is not supported yet, once, and shows the other ways', async () => {
    const problems: KapErrorEvent[] = [];
    const collect = (event: KapErrorEvent) => void problems.push(event);
    document.addEventListener('kap-error', collect);
    const warn = console.warn;
    console.warn = () => {};
    const { element } = await setUp({ file: { ...practice, call: { deliver: 'multipart', to: '/x' } } });
    await waitUntil(() => problems.length);
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    document.removeEventListener('kap-error', collect);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['not-supported', 'call.deliver']]);
    expect(text(element, '.card')).to.contain('Call (310) 555-0142');
  });

  it('says what to do on a page with no practice at all', async () => {
    const element = document.createElement('kap-discovery-call');
    document.body.append(element);
    await waitUntil(() => text(element, '.card').includes('contact details on this site'));
    element.deliver = () => {};
    await element.updateComplete;
    expect(shadow(element).querySelector('form')).to.exist;
    expect(text(element, 'form')).to.contain('the practice');
    element.remove();
  });

  it('shows the therapist that was chosen outside, and sends whoever fits once removed', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    expect(shadow(element).querySelector('[part=therapist]')).to.equal(null);
    element.setAttribute('therapist', 'wren');
    await element.updateComplete;
    expect(text(element, '[part=therapist]')).to.contain('the therapist you chose');
    element.therapistName = 'Wren Castellano';
    await element.updateComplete;
    expect(text(element, '[part=therapist]')).to.contain('Wren Castellano');
    element.therapist = 'ode';
    await element.updateComplete;
    expect(text(element, '[part=therapist]')).not.to.contain('Wren');
    find(element, '[part=therapist] button').click();
    await waitUntil(() => text(element, '[part=therapist]').includes('whoever fits'));
    isFocused(element, '[part=therapist]');
    element.setAttribute('therapist', 'wren');
    await element.updateComplete;
    expect(text(element, '[part=therapist]')).to.contain('the therapist you chose');
    find(element, '[part=therapist] button').click();
    await fill(element);
    await press(element);
    await until(element, 'complete');
    expect(given[0]).not.to.have.property('therapist');
    // Choosing somebody after that is the start of a new request.
    element.therapist = 'ode';
    await element.updateComplete;
    expect(shadow(element).querySelector('form')).to.exist;
  });

  it('is kind to someone in another state, and stops nobody', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    await fill(element);
    expect(text(element, 'form')).not.to.contain('You can still ask');
    await type(element, 'state', 'other');
    expect(text(element, 'form')).to.contain('works with people in California and Nevada. You can still ask');
    await press(element);
    await until(element, 'complete');
    expect(given[0]?.state).to.equal('other');
  });

  it('keeps going with hostile data', async () => {
    const { element } = await setUp({
      file: {
        practice: { name: '<img src=x onerror=alert(1)>', privacyPolicy: 'http://[', phone: '+13105550142' },
        call: { to: '/x', topics: ['<b>x</b>', ' '], link: 'http://[' },
      },
      therapist: 'x'.repeat(300),
    });
    expect(shadow(element).querySelector('img, b')).to.equal(null);
    expect(shadow(element).querySelector('.policy a')).to.equal(null);
    expect(shadow(element).querySelectorAll('#topic option')).to.have.length(2);
    await tick(element, 'contact', 'email');
  });

  it('says where a request goes when that is another site', async () => {
    const { element } = await setUp();
    expect(text(element, 'form')).not.to.contain('It is sent to');
    const other = await setUp({ file: { ...practice, call: { to: 'https://forms.example/abc' } } });
    expect(text(other.element, 'form')).to.contain('It is sent to forms.example.');
    expect(json({}).ok).to.equal(true);
  });
});
