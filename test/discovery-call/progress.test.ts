import { expect, waitUntil } from '@open-wc/testing';
import type { KapCallFailedEvent, KapDiscoveryCall } from '../../src/discovery-call/index.js';
import {
  fill,
  find,
  json,
  press,
  setUp,
  shadow,
  state,
  stubFetch,
  text,
  tick,
  type,
  until,
} from './helpers.js';
import {
  asksBeforeLeaving,
  button,
  drawAgain,
  drawMost,
  drawNothing,
  goOffline,
  goOnline,
  pressOn,
} from './sending-helpers.js';

const said = (element: KapDiscoveryCall) => text(element, '.progress [role=status]');

/** Sent without a line; waits until the widget says so. */
async function waiting(attempt = setUp()) {
  const { root, element } = await attempt;
  await fill(element);
  goOffline();
  await press(element);
  await waitUntil(() => said(element).startsWith('You are offline'));
  return { root, element };
}

/** An answer that does not come while its test goes on; behind it a no, or a later test would see it tried again. */
const open: (() => void)[] = [];
const hang = () => new Promise<Response>((resolve) => open.push(() => resolve(json({}, 403))));

describe('kap-discovery-call: progress', () => {
  afterEach(() => {
    for (const end of open.splice(0)) end();
  });

  let net: ReturnType<typeof stubFetch>;
  let answers: (() => Response | Promise<Response>)[] = [];
  beforeEach(() => {
    drawNothing();
    net = stubFetch(() => answers.shift()?.() ?? json({ received: true }, 201));
  });
  afterEach(() => {
    net.restore();
    answers = [];
    drawAgain();
    goOnline();
  });

  it('has a place to be read out from the first, and nothing in it', async () => {
    const { element } = await setUp();
    expect(shadow(element).querySelectorAll('.progress [role=status]')).to.have.length(1);
    expect(said(element)).to.equal('');
  });

  it('lets nothing be changed that would not go with it, and all of it again once it failed', async () => {
    let settle: (answer: Response) => void = () => {};
    answers = [() => new Promise((resolve) => (settle = resolve)), () => json({}, 403)];
    const { element } = await setUp();
    await fill(element);
    find(element, '[name=name]').focus();
    await press(element);
    await waitUntil(() => net.calls.length === 1);
    find(element, '[name=name]').focus();
    expect(shadow(element).activeElement?.matches('[name=name]')).to.equal(false);
    settle(json({}, 403));
    await until(element, 'failed');
    find(element, '[name=name]').focus();
    expect(shadow(element).activeElement?.matches('[name=name]')).to.equal(true);
  });

  it('has nothing left to lose once it is sent, also by Enter in a field', async () => {
    const { element } = await setUp();
    await fill(element);
    const name = find(element, '[name=name]');
    name.focus();
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await press(element);
    await until(element, 'complete');
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(asksBeforeLeaving()).to.equal(false);
    await pressOn(element, 'Ask for another call');
    expect(find(element, '[name=name]').value).to.equal('');
  });

  it('takes the focus to where it says how it goes on, from a button that goes', async () => {
    answers = [() => json({}, 403), hang];
    const { element } = await setUp();
    await fill(element);
    await press(element);
    await until(element, 'failed');
    button(element, 'Try again')?.focus();
    await pressOn(element, 'Try again');
    await waitUntil(() => shadow(element).activeElement?.matches('.submit'));
    expect(said(element)).to.equal('Sending your request…');
  });

  it('says that it sends, and lets the button be focused but not pressed again', async () => {
    let settle: (answer: Response) => void = () => {};
    answers = [() => new Promise((resolve) => (settle = resolve))];
    const { element } = await setUp();
    await fill(element);
    find(element, '.submit').focus();
    await press(element);
    await waitUntil(() => net.calls.length === 1);
    expect(said(element)).to.equal('Sending your request…');
    expect(find(element, '.submit').getAttribute('aria-disabled')).to.equal('true');
    expect(shadow(element).activeElement?.matches('.submit')).to.equal(true);
    await press(element);
    expect(net.calls).to.have.length(1);
    settle(json({}));
    await until(element, 'complete');
    expect(net.calls).to.have.length(1);
  });

  it('says when it tries again, once, and lets the visitor stop', async () => {
    drawMost();
    answers = [() => new Response('', { status: 503, headers: { 'Retry-After': '30' } })];
    const { element } = await setUp();
    await fill(element);
    await press(element);
    await waitUntil(() => said(element).startsWith('No answer yet'));
    expect(said(element)).to.equal('No answer yet. Trying again in 31 seconds (try 2 of 5).');
    element.requestUpdate();
    await element.updateComplete;
    expect(said(element)).to.contain('31 seconds');
    const failed = new Promise<Event>((resolve) =>
      element.addEventListener('kap-call-failed', resolve, { once: true }),
    );
    await pressOn(element, 'Stop waiting');
    expect(((await failed) as KapCallFailedEvent).reason).to.equal('server');
    await until(element, 'failed');
    expect(text(element, '[part=failure] h3')).to.equal('We cannot tell whether your request arrived');
    expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
    expect(said(element)).to.equal('');
  });

  it('waits for the line, says so, and goes on by itself', async () => {
    const { element } = await waiting();
    expect(said(element)).to.contain('Please keep this page open');
    expect(text(element, 'form')).not.to.contain('You seem to be offline');
    expect(net.calls).to.have.length(0);
    goOnline();
    await until(element, 'complete');
    expect(net.calls).to.have.length(1);
  });

  it('lets the visitor stop waiting for the line, with everything still there', async () => {
    const { element } = await waiting();
    await pressOn(element, 'Stop waiting');
    await until(element, 'failed');
    expect(text(element, '[part=failure] h3')).to.equal('Your request has not been sent');
    expect(text(element, '[part=failure]')).to.contain('You stopped waiting. Nothing was sent.');
    expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
    expect(find(element, '[name="consent.contact"]').checked).to.equal(true);
    goOnline();
    await pressOn(element, 'Try again');
    await until(element, 'complete');
    expect(net.calls).to.have.length(1);
  });

  it('lets the visitor stop, and keep it, while a try hangs', async () => {
    answers = [hang];
    const { element } = await setUp();
    await fill(element);
    await press(element);
    await waitUntil(() => net.calls.length === 1);
    expect(!!button(element, 'Stop waiting')).to.equal(false);
    await waitUntil(() => button(element, 'Stop waiting'), 'offered', { timeout: 6000 });
    expect(said(element)).to.equal('Sending your request…');
    expect(!!button(element, 'Keep it on this device')).to.equal(true);
    await pressOn(element, 'Stop waiting');
    await until(element, 'failed');
    expect(text(element, '[part=failure] h3')).to.equal('We cannot tell whether your request arrived');
    expect(text(element, '[part=failure]')).to.contain('You stopped waiting.');
    expect(text(element, '[part=failure]')).not.to.contain('could not reach');
  });

  it('lets the visitor stop while the page’s own function hangs', async () => {
    const { element } = await setUp({ deliver: () => new Promise(() => {}) });
    await fill(element);
    await press(element);
    await waitUntil(() => button(element, 'Stop waiting'), 'offered', { timeout: 6000 });
    await pressOn(element, 'Stop waiting');
    await until(element, 'failed');
    expect(text(element, '[part=failure] h3')).to.equal('We cannot tell whether your request arrived');
    expect(text(element, '[part=failure]')).to.contain('You stopped waiting.');
  });

  it('keeps the button to stop, and the focus on it, from one try to the next', async () => {
    const { element } = await waiting();
    let settle: (answer: Response) => void = () => {};
    answers = [() => new Promise((resolve) => (settle = resolve))];
    button(element, 'Stop waiting')?.focus();
    goOnline();
    await waitUntil(() => net.calls.length === 1);
    await element.updateComplete;
    expect(shadow(element).activeElement?.textContent?.trim()).to.equal('Stop waiting');
    settle(json({}));
    await until(element, 'complete');
  });

  it('is accessible while it waits', async () => {
    const { element } = await waiting();
    await expect(element).to.be.accessible();
    await pressOn(element, 'Stop waiting');
    await until(element, 'failed');
    await expect(element).to.be.accessible();
  });
});

describe('kap-discovery-call: leaving', () => {
  beforeEach(drawNothing);
  afterEach(() => {
    drawAgain();
    goOnline();
  });

  it('is asked about only while something could be lost', async () => {
    const net = stubFetch(() => json({}, net.calls.length === 1 ? 403 : 200));
    const { element } = await setUp();
    expect(asksBeforeLeaving()).to.equal(false);
    await tick(element, 'times', 'evening');
    await tick(element, 'times', 'evening');
    expect(asksBeforeLeaving()).to.equal(false);
    await fill(element);
    expect(asksBeforeLeaving()).to.equal(true);
    goOffline();
    await press(element);
    await waitUntil(() => button(element, 'Stop waiting'));
    expect(asksBeforeLeaving()).to.equal(true);
    goOnline();
    await until(element, 'failed');
    expect(asksBeforeLeaving()).to.equal(true);
    await pressOn(element, 'Try again');
    await until(element, 'complete');
    net.restore();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is asked about as long as something was typed, and not after it was taken out again', async () => {
    const { root, element } = await setUp();
    for (const [name, value] of [
      ['name', 'Rosa'],
      ['message', 'Evenings, please.'],
    ] as const) {
      if (!shadow(element).querySelector(`[name=${name}]`)) continue;
      await type(element, name, value);
      expect(asksBeforeLeaving(), name).to.equal(true);
      await type(element, name, ' ');
      expect(asksBeforeLeaving(), name).to.equal(false);
    }
    await type(element, 'name', 'Rosa');
    element.remove();
    expect(asksBeforeLeaving()).to.equal(false);
    root.append(element);
    await element.updateComplete;
    expect(asksBeforeLeaving()).to.equal(true);
    expect(find(element, '[name=name]').value).to.equal('Rosa');
  });

  it('within the page goes on with the delivery, and shows what became of it on return', async () => {
    let settle: (answer: Response) => void = () => {};
    const net = stubFetch(() => new Promise<Response>((resolve) => (settle = resolve)));
    const { root, element } = await setUp();
    await fill(element);
    await press(element);
    await waitUntil(() => net.calls.length === 1);
    element.remove();
    expect(asksBeforeLeaving()).to.equal(true);
    root.append(element);
    await element.updateComplete;
    expect(state(element, 'sending')).to.equal(true);
    expect(find(element, '.submit').getAttribute('aria-disabled')).to.equal('true');
    expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
    element.remove();
    settle(json({}, 403));
    await waitUntil(() => !asksBeforeLeaving());
    root.append(element);
    await until(element, 'failed');
    net.restore();
    expect(text(element, '[part=failure] h3')).to.equal('Your request was not accepted');
    expect(find(element, '[name=email]').value).to.equal('rosa@example.org');
    expect(asksBeforeLeaving()).to.equal(true);
    element.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });
});
