import { expect, waitUntil } from '@open-wc/testing';
import type { CallRequest } from '../../src/discovery-call/index.js';
import {
  KEPT_FOR,
  keptFor,
  type KeptRequest,
  stillKept,
  untilOf,
  withKept,
  withoutKept,
} from '../../src/discovery-call/kept/kept-request.js';
import {
  fill,
  find,
  json,
  practice,
  press,
  setUp,
  shadow,
  state,
  stubFetch,
  text,
  until,
} from './helpers.js';
import {
  asksBeforeLeaving,
  button,
  databases,
  drawAgain,
  drawNothing,
  goOffline,
  goOnline,
  pressOn,
  shelf,
} from './sending-helpers.js';

const request: CallRequest = {
  id: '6f1e2d3c-4b5a-4978-8a69-0f1e2d3c4b5a',
  name: 'Rosa Ellery',
  contact: 'email',
  email: 'rosa@example.org',
  consent: { contact: true, voicemail: false, text: false },
  state: 'CA',
  days: ['tue'],
  times: ['evening'],
  topic: 'KAP online',
  lang: 'en',
  sentAt: '2026-11-20T18:00:00.000Z',
};
const to = `${location.origin}/receiver/requests/juniper-room`;
const one = (change: Partial<KeptRequest> = {}): KeptRequest => ({
  request,
  practice: 'Juniper Room Therapy',
  to,
  isUnclear: false,
  since: Date.now() - 1000,
  ...change,
});
const offered = 'A request you wrote was not sent yet';

describe('a kept request', () => {
  it('is offered for a day and no longer, nor from the future', () => {
    const kept = one({ since: 1000 });
    expect(untilOf(kept) - 1000).to.equal(24 * 60 * 60_000);
    expect(stillKept([kept], 1000)).to.have.length(1);
    expect(stillKept([kept], 999 + KEPT_FOR)).to.have.length(1);
    expect(stillKept([kept], 1000 + KEPT_FOR)).to.have.length(0);
    expect(stillKept([kept], 999)).to.have.length(0);
  });

  it('is not taken from what is none', () => {
    for (const found of [undefined, null, 'x', {}, [1, null, {}, { request: {} }]]) {
      expect(stillKept(found, 1000)).to.have.length(0);
    }
  });

  it('is offered to the practice it is for, the newest first, once', () => {
    const other = one({ request: { ...request, id: 'other' } });
    const elsewhere = one({ request: { ...request, id: 'third' }, practice: 'Marigold House' });
    const list = withKept(withKept([one(), other], elsewhere), one({ isUnclear: true }));
    expect(list).to.have.length(3);
    expect(keptFor(list, 'Juniper Room Therapy')?.isUnclear).to.equal(true);
    expect(keptFor(list, 'Juniper Room Therapy', [request.id])?.request.id).to.equal('other');
    expect(keptFor(list, 'Nobody')).to.equal(undefined);
    expect(withoutKept(list, [request.id, 'other'])).to.deep.equal([elsewhere]);
  });
});

describe('kap-discovery-call: kept on the device', () => {
  let net: ReturnType<typeof stubFetch>;
  beforeEach(() => {
    drawNothing();
    net = stubFetch(() => json({}));
  });
  afterEach(async () => {
    net.restore();
    drawAgain();
    goOnline();
    // Behind what the widget has begun, else that would take away what the next test keeps.
    await navigator.locks.request('kap-widgets: call', () => shelf().erase());
  });

  /** A visitor in a tunnel who wants it kept. */
  async function keep() {
    const made = await setUp();
    await fill(made.element);
    goOffline();
    await press(made.element);
    await waitUntil(() => button(made.element, 'Keep it on this device'), 'offered');
    return made;
  }

  it('is nothing before the visitor asks for it: no database, no notice', async () => {
    const { element } = await keep();
    expect(await databases()).to.deep.equal([]);
    await pressOn(element, 'Stop waiting');
    await until(element, 'failed');
    expect(await databases()).to.deep.equal([]);
    expect(!!button(element, 'Keep it on this device')).to.equal(true);
    expect(text(element, '[part=keep]')).to.contain('could find it here and read it');
  });

  it('says until when, lets one leave, and goes when it is delivered', async () => {
    const { element } = await keep();
    expect(asksBeforeLeaving()).to.equal(true);
    await pressOn(element, 'Keep it on this device');
    await waitUntil(() => text(element, '[part=keep]').startsWith('Kept in this browser until'));
    expect(asksBeforeLeaving()).to.equal(false);
    expect(!!button(element, 'Keep it on this device')).to.equal(false);
    const [found] = (await shelf().read()) ?? [];
    expect((found as unknown as KeptRequest).request.name).to.equal('Rosa Ellery');
    goOnline();
    await until(element, 'complete');
    await waitUntil(async () => !(await databases()).length);
    expect(net.calls).to.have.length(1);
  });

  it('is kept after a failure too, and is still one request in the next visit', async () => {
    net.restore();
    net = stubFetch(() => json({}, 403));
    const first = await setUp();
    await fill(first.element);
    await press(first.element);
    await until(first.element, 'failed');
    await waitUntil(() => button(first.element, 'Keep it on this device'), 'offered');
    await pressOn(first.element, 'Keep it on this device');
    await waitUntil(() => text(first.element, '[part=keep]').startsWith('Kept in this browser'));
    expect(asksBeforeLeaving()).to.equal(false);
    expect(!!shadow(first.element).querySelector('[part=kept]')).to.equal(false);
    first.element.remove();

    net.restore();
    const { id } = net.calls[0]?.body ?? {};
    net = stubFetch(() => json({}));
    const { element } = await setUp();
    await waitUntil(() => text(element, '[part=kept] h3') === offered, 'offered');
    expect(text(element, '[part=kept]')).not.to.contain('Rosa');
    await expect(element).to.be.accessible();
    await pressOn(element, 'Send it now');
    await until(element, 'complete');
    expect(net.calls[0]?.body.id).to.equal(id);
    await waitUntil(async () => !(await databases()).length);
  });

  it('is erased before anybody is told that it was sent: who reads that may close the page', async () => {
    await shelf().write([one() as never]);
    const { element } = await setUp();
    await waitUntil(() => button(element, 'Send it now'), 'offered');
    const left = new Promise((resolve) => {
      element.addEventListener('kap-call-sent', () => resolve(databases()));
    });
    await pressOn(element, 'Send it now');
    expect(await left).to.deep.equal([]);
  });

  it('does not keep the visitor waiting where erasing takes long', async () => {
    await shelf().write([one() as never]);
    const { element } = await setUp();
    await waitUntil(() => button(element, 'Send it now'), 'offered');
    await pressOn(element, 'Send it now');
    let letGo = () => {};
    const hold = navigator.locks.request(
      'kap-widgets: call',
      () => new Promise<void>((resolve) => (letGo = resolve)),
    );
    await until(element, 'complete');
    letGo();
    await hold;
    await waitUntil(async () => !(await databases()).length);
  });

  it('goes into the form as it was, and unchanged is the same request', async () => {
    await shelf().write([one() as never]);
    const { element } = await setUp();
    await waitUntil(() => button(element, 'Put it in the form'), 'offered');
    await pressOn(element, 'Put it in the form');
    expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
    expect(find(element, '[name=email]').value).to.equal('rosa@example.org');
    expect(find(element, '[name=state]').value).to.equal('CA');
    expect(find(element, '[name="consent.contact"]').checked).to.equal(true);
    expect(!!shadow(element).querySelector('[part=kept]')).to.equal(false);
    await press(element);
    await until(element, 'complete');
    expect(net.calls[0]?.body).to.deep.equal(request);
    await waitUntil(async () => !(await databases()).length);
  });

  it('does not take the place of what is being typed', async () => {
    net.restore();
    net = stubFetch(() => json({}, net.calls.length === 1 ? 403 : 200));
    await shelf().write([one() as never]);
    const { element } = await setUp();
    await waitUntil(() => button(element, 'Send it now'), 'offered');
    const name = find(element, '[name=name]');
    name.value = 'Somebody else';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await pressOn(element, 'Send it now');
    await until(element, 'failed');
    expect(find(element, '[name=name]').value).to.equal('Somebody else');
    expect(!!button(element, 'Send it now')).to.equal(true);
    expect(!!button(element, 'Try again')).to.equal(false);
    await pressOn(element, 'Send it now');
    await until(element, 'complete');
    expect(text(element, '[part=sent]')).to.contain('Rosa Ellery');
    await pressOn(element, 'Ask for another call');
    expect(find(element, '[name=name]').value).to.equal('Somebody else');
    expect(net.calls.map(({ body }) => body.id)).to.deep.equal([request.id, request.id]);
  });

  it('does not let the page be left while another one, not kept, is on its way', async () => {
    await shelf().write([one({ to: 'page' }) as never]);
    let count = 0;
    let settle = () => {};
    const { element } = await setUp({
      deliver: () =>
        count++ ? new Promise<void>((resolve) => (settle = resolve)) : Promise.reject(new Error('none')),
    });
    await waitUntil(() => button(element, 'Send it now'), 'offered');
    await fill(element);
    await pressOn(element, 'Send it now');
    await until(element, 'failed');
    await press(element);
    await waitUntil(() => count === 2);
    await element.updateComplete;
    expect(asksBeforeLeaving()).to.equal(true);
    settle();
    await until(element, 'complete');
  });

  it('is deleted at a press', async () => {
    await shelf().write([one() as never]);
    const { element } = await setUp();
    await waitUntil(() => button(element, 'Delete it'), 'offered');
    await pressOn(element, 'Delete it');
    await waitUntil(() => text(element, 'form > [role=status]').startsWith('Deleted.'));
    expect(!!shadow(element).querySelector('[part=kept]')).to.equal(false);
    expect(await databases()).to.deep.equal([]);
  });

  it('is erased without a word when its time is over', async () => {
    await shelf().write([one({ since: Date.now() - KEPT_FOR }) as never]);
    const { element } = await setUp();
    await waitUntil(async () => !(await databases()).length, 'erased');
    expect(!!shadow(element).querySelector('[part=kept]')).to.equal(false);
  });

  it('is not sent to anywhere the visitor was not told of', async () => {
    await shelf().write([one({ to: 'https://forms.example/old' }) as never]);
    const { element } = await setUp();
    await waitUntil(() => button(element, 'Put it in the form'), 'offered');
    expect(!!button(element, 'Send it now')).to.equal(false);
  });

  it('is not offered for another practice', async () => {
    await shelf().write([
      one({ request: { ...request, id: 'other' }, practice: 'Marigold House' }) as never,
      one() as never,
    ]);
    const { element } = await setUp({
      file: { ...practice, practice: { ...practice.practice, name: 'Saltgrass' } },
    });
    const mine = await setUp();
    await waitUntil(() => button(mine.element, 'Send it now'), 'offered');
    expect(!!shadow(element).querySelector('[part=kept]')).to.equal(false);
    await pressOn(mine.element, 'Delete it');
    await waitUntil(async () => (await shelf().read())?.length === 1);
  });

  it('goes once from two windows, and the other hears of it', async () => {
    await shelf().write([one() as never]);
    let settle: (answer: Response) => void = () => {};
    net.restore();
    net = stubFetch(() => new Promise<Response>((resolve) => (settle = resolve)));
    const [first, second] = [(await setUp()).element, (await setUp()).element];
    for (const element of [first, second]) {
      await waitUntil(() => button(element, 'Send it now'), 'offered');
    }
    await pressOn(first, 'Send it now');
    await waitUntil(() => net.calls.length === 1);
    await pressOn(second, 'Send it now');
    await waitUntil(() => text(second, 'form > [role=status]').startsWith('Another window is sending'));
    expect(state(second, 'sending')).to.equal(false);
    settle(json({}));
    await until(first, 'complete');
    await waitUntil(() => !shadow(second).querySelector('[part=kept]'));
    await waitUntil(async () => !(await databases()).length);
    expect(net.calls).to.have.length(1);
  });

  it('keeps the focus in the notice after the press', async () => {
    const { element } = await keep();
    button(element, 'Keep it on this device')?.focus();
    await pressOn(element, 'Keep it on this device');
    await waitUntil(() => shadow(element).activeElement?.matches('[part=keep] [role=status]'));
    await pressOn(element, 'Stop waiting');
    await until(element, 'failed');
  });

  it('is not sent again unasked once another window has sent it', async () => {
    net.restore();
    net = stubFetch(() => json({}, 403));
    const { element: first } = await setUp();
    await fill(first);
    await press(first);
    await until(first, 'failed');
    await waitUntil(() => button(first, 'Keep it on this device'), 'offered');
    await pressOn(first, 'Keep it on this device');
    await waitUntil(() => text(first, '[part=keep]').startsWith('Kept in this browser'));
    net.restore();
    net = stubFetch(() => json({}));
    const { element: second } = await setUp();
    await waitUntil(() => button(second, 'Send it now'), 'offered');
    await pressOn(second, 'Send it now');
    await until(second, 'complete');
    await waitUntil(() => text(first, '[part=keep]').includes('sent or deleted in another window'));
    expect(!!button(first, 'Keep it on this device')).to.equal(false);

    await pressOn(first, 'Try again');
    const asked = '[part=failure] [role=alert]';
    await waitUntil(() => button(first, 'Send it all the same'), 'asked');
    expect(net.calls).to.have.length(1);
    expect(text(first, asked)).to.contain('it was sent or deleted in another window');
    expect(!!button(first, 'Keep it on this device')).to.equal(false);
    expect(!!button(first, 'Try again')).to.equal(false);
    await waitUntil(() => shadow(first).activeElement?.matches(asked));
    await expect(first).to.be.accessible();
    await press(first);
    await waitUntil(() => !state(first, 'sending'));
    expect(net.calls).to.have.length(1);
    await waitUntil(() => button(first, 'Send it all the same'), 'asked again');
    await pressOn(first, 'Send it all the same');
    await until(first, 'complete');
    expect(net.calls.map(({ body }) => body.id)[1]).to.equal(net.calls[0]?.body.id);
  });

  it('is gone when it arrived while it was being kept', async () => {
    let settle: (answer: Response) => void = () => {};
    net.restore();
    net = stubFetch(() => new Promise<Response>((resolve) => (settle = resolve)));
    const { element } = await keep();
    goOnline();
    await waitUntil(() => net.calls.length === 1);
    button(element, 'Keep it on this device')?.click();
    settle(json({}));
    await until(element, 'complete');
    // Kept first and taken away then, however the two meet.
    await waitUntil(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return !held.length && !pending.length && !(await databases()).length;
    });
  });

  it('is not offered where the browser cannot keep it', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'BroadcastChannel') as PropertyDescriptor;
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined, configurable: true });
    try {
      const { element } = await setUp();
      await fill(element);
      goOffline();
      await press(element);
      await waitUntil(() => button(element, 'Stop waiting'));
      await new Promise((resolve) => requestIdleCallback(resolve));
      await element.updateComplete;
      expect(!!button(element, 'Keep it on this device')).to.equal(false);
    } finally {
      Object.defineProperty(window, 'BroadcastChannel', real);
    }
  });
});
