import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { CallRequest } from '../../src/discovery-call/index.js';
import { fill, find, isFocused, press, setUp, shadow, takeTime, text, tick, until } from './helpers.js';

const trap = 'note-2';

describe('kap-discovery-call: people and machines', () => {
  it('has a field that no person sees, reaches or is read', async () => {
    const { element } = await setUp({ deliver: () => {} });
    const field = find(element, `[name="${trap}"]`);
    const { width, height } = field.parentElement?.parentElement?.getBoundingClientRect() ?? new DOMRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(field.tabIndex).to.equal(-1);
    expect(field.autocomplete).to.equal('off');
    expect(field.closest('[aria-hidden=true]') !== null).to.equal(true);
    // Known ways of hiding are what a machine looks for.
    expect(getComputedStyle(field).display).not.to.equal('none');
    expect(field.type).to.equal('text');
  });

  it('asks whoever filled that in to say that they are a person, and loses nothing', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    await fill(element);
    find(element, `[name="${trap}"]`).value = 'https://spam.example';
    await press(element);
    await waitUntil(() => shadow(element).querySelector('[name=person]'));
    isFocused(element, '[name=person]');
    expect(text(element, 'form')).to.contain('Nothing is lost');
    await expect(element).to.be.accessible();
    // Pressed without the tick: asked again.
    await press(element);
    await waitUntil(() => shadow(element).activeElement?.getAttribute('name') === 'person');
    expect(given).to.have.length(0);
    await tick(element, 'person');
    await press(element);
    await until(element, 'complete');
    expect(given[0]?.name).to.equal('Rosa Ellery');
    expect(JSON.stringify(given)).not.to.contain('spam');
  });

  it('waits for the rest of three seconds when pressed sooner, without a word of blame, and sends once', async () => {
    const given: number[] = [];
    const began = Date.now();
    const { element } = await setUp({ hurry: true, deliver: () => void given.push(Date.now() - began) });
    await fill(element);
    await press(element);
    expect(text(element, '.submit')).to.equal('Sending…');
    await press(element);
    await until(element, 'complete');
    expect(given).to.have.length(1);
    expect(given[0]).to.be.greaterThan(2500);
    takeTime();
  });

  it('shows mistakes at once, however soon', async () => {
    const { element } = await setUp({ hurry: true, deliver: () => {} });
    await press(element);
    await until(element, 'invalid');
    takeTime();
  });
});

describe('kap-discovery-call: a check that the page puts in', () => {
  const send = async (slotted: unknown) => {
    const given: CallRequest[] = [];
    const { element, root } = await setUp({
      slotted,
      deliver: (request) => void given.push(request),
    });
    await fill(element);
    const check = root.querySelector<HTMLInputElement>('[slot=challenge]');
    if (!check) throw new Error('no check');
    return { element, given, check };
  };

  it('is waited for, with ways around it', async () => {
    const { element, given, check } = await send(html`<div slot="challenge"><input type="hidden" /></div>`);
    await press(element);
    await until(element, 'invalid');
    expect(text(element, '.summary')).to.equal('Finish the check above the button, or reach us another way');
    expect(find<HTMLAnchorElement>(element, '.challenge a[href^=tel]').href).to.equal('tel:+13105550142');
    expect(text(element, '.challenge')).to.contain('Copy my request');
    find(element, '.summary a').click();
    isFocused(element, '.challenge');
    await expect(element).to.be.accessible();
    expect(given).to.have.length(0);
    const input = check.querySelector('input');
    if (input) input.value = 'solved';
    await press(element);
    await until(element, 'complete');
  });

  it('may have a value of its own, or tell its token by an event, and take it back', async () => {
    const own = await send(html`<input slot="challenge" aria-label="Check" value="own" />`);
    expect(text(own.element, 'form')).to.contain('The result of the check above goes with it.');
    await press(own.element);
    await until(own.element, 'complete');

    const told = await send(html`<div slot="challenge">Check</div>`);
    const tell = (type: string, detail: unknown) =>
      told.check.dispatchEvent(new CustomEvent(type, { detail }));
    tell('statechange', { state: 'verified', payload: 'told' });
    tell('statechange', { state: 'expired' });
    await press(told.element);
    await until(told.element, 'invalid');
    tell('verified', { payload: 'again' });
    const sent = oneEvent(told.element, 'kap-call-sent');
    await press(told.element);
    await sent;
    expect(told.given).to.have.length(1);
  });

  it('is no part of a form without one', async () => {
    const { element } = await setUp({ deliver: () => {} });
    expect(find(element, '.challenge').getBoundingClientRect().height).to.equal(0);
    expect(text(element, 'form')).not.to.contain('result of the check');
  });
});
