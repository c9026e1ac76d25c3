import { expect, html, waitUntil } from '@open-wc/testing';
import type { CallRequest, KapDiscoveryCall } from '../../src/discovery-call/index.js';
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
    let settle: (() => void) | undefined;
    const deliver = () =>
      new Promise<void>((resolve) => {
        settle = resolve;
      });
    const { root, element } = await setUp({ deliver });
    await fill(element);
    await press(element);
    await waitUntil(() => settle);
    element.remove();
    settle?.();
    root.append(element);
    await until(element, 'complete');
  });

  it('asks for name and e-mail alone where a scheduling page takes over, and needs neither', async () => {
    const { element } = await setUp({
      file: { ...practice, call: { deliver: 'link', link: 'https://cal.com/juniper-room/call' } },
      slotted: html`<div slot="challenge">A check</div>`,
    });
    const fields = [
      ...shadow(element).querySelectorAll<HTMLInputElement>(
        'form :is(input, select, textarea):not([tabindex])',
      ),
    ];
    expect(fields.map(({ name }) => name)).to.deep.equal(['name', 'email']);
    expect(fields.some(({ required }) => required)).to.equal(false);
    expect(text(element, '.submit')).to.equal('Open the scheduling page');
    expect(text(element, 'form')).to.contain('in a new tab');
  });

  it('asks for nothing where a scheduling page could not take it, and leads there', async () => {
    for (const call of [
      { deliver: 'link' as const, link: 'https://example.com/book' },
      { deliver: 'link' as const, to: 'https://example.com/book' },
    ]) {
      const { element } = await setUp({ file: { ...practice, call } });
      const link = shadow(element).querySelector<HTMLAnchorElement>('[part=form] a.button.primary');
      expect(link?.href).to.equal('https://example.com/book');
      expect(shadow(element).querySelectorAll('form').length).to.equal(0);
      expect(text(element, '[part=form]')).not.to.contain('go with you');
    }
  });

  it('prepares an e-mail where there is nowhere to send to, and says so on the button', async () => {
    for (const file of [
      { practice: practice.practice },
      { ...practice, call: { deliver: 'mailto' as const } },
    ]) {
      const { element } = await setUp({ file });
      expect(text(element, '.submit')).to.equal('Prepare my e-mail');
      expect(text(element, 'form')).to.contain('Nothing is sent until you send it there.');
      expect(find(element, '#state').required).to.equal(true);
    }
  });

  it('says what to do on a page with no practice at all', async () => {
    const element = document.createElement('kap-discovery-call');
    element.isolation = 'open';
    document.body.append(element);
    await waitUntil(() => text(element, '.card').includes('contact details on this site'));
    element.deliver = () => {};
    await element.updateComplete;
    expect(shadow(element).querySelector('form') !== null).to.equal(true);
    expect(text(element, 'form')).to.contain('the practice');
    element.remove();
  });

  it('shows the therapist that was chosen outside, and sends whoever fits once removed', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    expect(text(element, '[part=therapist]')).to.equal('With: whoever fits');
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
    expect(text(element, 'form')).to.contain('no answer from a self-check').and.not.to.contain('locked');
    const seal = {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    };
    const call = { to: 'https://forms.example/abc', seal };
    const other = await setUp({ file: { ...practice, call } });
    expect(text(other.element, 'form')).to.contain('It is sent to forms.example.');
    expect(text(other.element, 'form')).to.contain('only Juniper Room Therapy can open it');
    expect(json({}).ok).to.equal(true);
  });
});
