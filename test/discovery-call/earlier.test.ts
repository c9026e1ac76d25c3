import { expect, waitUntil } from '@open-wc/testing';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import { valuesOf } from '../../src/discovery-call/sending/restore.js';
import { fill, json, press, setUp, stubFetch, text, type, until } from './helpers.js';
import { button, drawAgain, drawNothing, goOffline, goOnline, pressOn, shelf } from './sending-helpers.js';

/** Sent once, and nobody knows whether it arrived. */
async function unsure() {
  const made = await setUp();
  await fill(made.element);
  await press(made.element);
  await until(made.element, 'failed');
  expect(heading(made.element)).to.equal('We cannot tell whether your request arrived');
  expect(text(made.element, '[part=failure]')).not.to.contain('an earlier try');
  return made;
}

const heading = (element: KapDiscoveryCall) => text(element, '[part=failure] h3');

/** Pressed again without a line. */
async function againOffline(element: KapDiscoveryCall) {
  goOffline();
  await pressOn(element, 'Try again');
  await waitUntil(() => button(element, 'Stop waiting'));
}

async function stopped(element: KapDiscoveryCall) {
  await pressOn(element, 'Stop waiting');
  await until(element, 'failed');
}

async function kept(element: KapDiscoveryCall) {
  await waitUntil(() => button(element, 'Keep it on this device'), 'offered', { timeout: 5000 });
  await pressOn(element, 'Keep it on this device');
  await waitUntil(() => text(element, '[part=keep]').startsWith('Kept in this browser'));
}

describe('a request that an earlier press may have sent', () => {
  let net: ReturnType<typeof stubFetch>;
  beforeEach(() => {
    drawNothing();
    net = stubFetch(() => new Response('<!doctype html><p>A hotel'));
  });
  afterEach(async () => {
    net.restore();
    drawAgain();
    goOnline();
    await shelf().erase();
  });

  it('is not said to be unsent when the next press sends nothing', async () => {
    const { element } = await unsure();
    await againOffline(element);
    await stopped(element);
    expect(net.calls).to.have.length(1);
    expect(heading(element)).to.equal('We cannot tell whether your request arrived');
    expect(text(element, '[part=failure]')).to.contain(
      'You stopped waiting. But an earlier try did go out. It may have arrived all the same.',
    );
    expect(text(element, '[part=failure]')).not.to.match(/nothing was sent|not been sent/i);
  });

  it('is kept as one that may have arrived, and said to be so in the next visit', async () => {
    const first = await unsure();
    await againOffline(first.element);
    await kept(first.element);
    first.element.remove();
    goOnline();
    const { element } = await setUp();
    await waitUntil(() => text(element, '[part=kept]').includes('It may have arrived all the same.'));
    await pressOn(element, 'Put it in the form');
    goOffline();
    await press(element);
    await waitUntil(() => button(element, 'Stop waiting'));
    await stopped(element);
    expect(heading(element)).to.equal('We cannot tell whether your request arrived');
    expect((await shelf().read())?.map(({ isUnclear }) => isUnclear)).to.deep.equal([true]);
  });

  it('is forgotten with other words in the form: those are another request', async () => {
    const { element } = await unsure();
    const name = element.shadowRoot?.querySelector<HTMLInputElement>('[name=name]');
    if (!name) throw new Error('no name');
    name.value = 'Rosa Maria Ellery';
    name.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await againOffline(element);
    await stopped(element);
    expect(heading(element)).to.equal('Your request has not been sent');
    expect(text(element, '[part=failure]')).to.contain('Nothing was sent.');
    expect(text(element, '[part=failure]')).to.contain('An earlier version of it may have arrived.');
  });

  it('is not said to be unsent when the next press is turned away', async () => {
    const busy = () => new Response('', { status: 429, headers: { 'Retry-After': '3600' } });
    const no = () => json({ errors: [{ field: 'email', message: 'No mail gets there.' }] }, 422);
    for (const answer of [busy, no]) {
      const { element } = await unsure();
      net.restore();
      net = stubFetch(answer);
      await pressOn(element, 'Try again');
      await waitUntil(() => net.calls.length === 1 && !element.matches(':state(sending)'));
      expect(heading(element)).to.equal('We cannot tell whether your request arrived');
      expect(text(element, '[part=failure]')).to.contain('But an earlier try did go out.');
      await kept(element);
      expect(text(element, '[part=keep]')).to.contain('It may have arrived all the same.');
      expect(text(element, '[part=keep]')).not.to.contain('has not been sent');
      element.remove();
      const { element: next } = await setUp();
      await waitUntil(() => next.shadowRoot?.querySelector('[part=kept]'), 'offered', { timeout: 5000 });
      expect(text(next, '[part=kept] h3')).to.equal('We cannot tell whether a request you wrote arrived');
      await shelf().erase();
      next.remove();
      net.restore();
      net = stubFetch(() => new Response('<!doctype html><p>A hotel'));
    }
  });

  it('is not said to be unsent when the page’s own function failed before', async () => {
    const answers = [() => Promise.reject(new Error('no')), () => new Response('', { status: 429 })];
    const { element } = await setUp({ deliver: () => answers.shift()?.() });
    await fill(element);
    await press(element);
    await until(element, 'failed');
    await pressOn(element, 'Try again');
    await waitUntil(() => !answers.length && !element.matches(':state(sending)'));
    expect(heading(element)).to.equal('We cannot tell whether your request arrived');
    expect(text(element, '[part=failure]')).to.contain('But an earlier try did go out.');
  });

  it('counts as one with the next only as long as it is the same', async () => {
    const { element } = await unsure();
    expect(text(element, '[part=failure]')).to.contain('it still counts as one request');
    await type(element, 'state', 'NV');
    expect(text(element, '[part=failure]')).not.to.contain('it still counts as one request');
    expect(text(element, '[part=failure]')).to.contain('they may get it twice');
    await type(element, 'state', 'CA');
    expect(text(element, '[part=failure]')).to.contain('it still counts as one request');
    await type(element, 'name', '');
    expect(text(element, '[part=failure]')).to.contain('they may get it twice');
  });

  it('is told of when a later version has arrived', async () => {
    const { element } = await unsure();
    net.restore();
    net = stubFetch(() => json({}));
    await type(element, 'state', 'NV');
    await pressOn(element, 'Try again');
    await until(element, 'complete');
    expect(text(element, '[part=sent]')).to.contain('An earlier version of it may have arrived.');
    await pressOn(element, 'Ask for another call');
    await fill(element);
    await press(element);
    await until(element, 'complete');
    expect(text(element, '[part=sent]')).not.to.contain('An earlier version');
  });
});

describe('a kept request put back into the form', () => {
  const request = {
    id: '6f1e2d3c-4b5a-4978-8a69-0f1e2d3c4b5a',
    name: 'Rosa Ellery',
    contact: 'email',
    email: 'rosa@example.org',
    consent: { contact: true, voicemail: false, text: false },
    state: 'CA',
    days: [],
    times: [],
    lang: 'en',
    sentAt: '2026-11-20T18:00:00.000Z',
  } as const;

  it('shows its days and hours beside openings, as none of those fitted', () => {
    expect(valuesOf({ ...request, days: ['tue'], times: [] }).opening).to.equal('none');
    expect(valuesOf({ ...request, days: [], times: ['evening'] }).opening).to.equal('none');
    expect(valuesOf({ ...request, days: [], times: [] }).opening).to.equal('');
    const start = '2026-12-01T18:00:00.000Z';
    expect(valuesOf({ ...request, days: [], times: [], opening: { start, minutes: 20 } }).opening).to.equal(
      start,
    );
  });
});
