import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { type CallRequest, callRequestSchema } from '../../src/discovery-call/call-request.schema.js';
import type { KapCallFailedEvent } from '../../src/discovery-call/index.js';
import {
  fill,
  find,
  isFocused,
  json,
  practice,
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

/** A promise to be settled by hand. */
function later<T>() {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe('kap-discovery-call: delivery', () => {
  it('posts what was filled in, once, to the address in the practice file, and says so', async () => {
    const { calls, restore } = stubFetch(() => json({ received: true }, 201));
    const { element } = await setUp({ therapist: 'wren', therapistName: 'Wren Castellano' });
    await fill(element);
    setTimeout(() => find(element, '.submit').click());
    const event = await oneEvent(element, 'kap-call-sent');
    await until(element, 'complete');
    restore();

    expect(calls).to.have.length(1);
    expect(calls[0]?.url).to.equal(`${location.origin}/receiver/requests/juniper-room`);
    const body = calls[0]?.body as CallRequest;
    expect(callRequestSchema.safeParse(body).success).to.equal(true);
    const { id, sentAt, timeZone, ...rest } = body;
    expect(id).to.be.a('string');
    expect(Math.abs(Date.parse(sentAt) - Date.now())).to.be.lessThan(60_000);
    expect(timeZone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(rest).to.deep.equal({
      name: 'Rosa Ellery',
      contact: 'email',
      email: 'rosa@example.org',
      consent: { contact: true, voicemail: false, text: false },
      state: 'CA',
      times: ['evening'],
      topic: 'KAP online',
      therapist: 'wren',
      lang: 'en',
    });
    expect(event.bubbles && event.composed).to.equal(true);
    isFocused(element, '.sent');
    const shown = text(element, '[part=sent]');
    for (const part of [
      'Rosa Ellery',
      'rosa@example.org',
      'California',
      'Evening',
      'KAP online',
      'Wren Castellano',
      'being contacted',
    ]) {
      expect(shown).to.contain(part);
    }
  });

  it('sends by text message only with both consents, and keeps the number when the way changes', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    await fill(element);
    await tick(element, 'contact', 'phone');
    await type(element, 'phone', '(310) 555-0142');
    await tick(element, 'consent.voicemail');
    await tick(element, 'contact', 'text');
    expect(find(element, '[name=phone]').value).to.equal('(310) 555-0142');
    await press(element);
    await until(element, 'invalid');
    await tick(element, 'consent.text');
    await press(element);
    await until(element, 'complete');
    expect(given).to.have.length(1);
    expect(given[0]).to.deep.include({ contact: 'text', phone: '+13105550142' });
    expect(given[0]?.consent).to.deep.equal({ contact: true, voicemail: false, text: true });
    expect(given[0]).not.to.have.property('email');
  });

  it('lets deliver go before the practice file', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    let given = 0;
    const { element } = await setUp({ deliver: () => void given++ });
    await fill(element);
    await press(element);
    await until(element, 'complete');
    restore();
    expect([given, calls.length]).to.deep.equal([1, 0]);
  });

  it('ignores presses while it sends, and reports nothing before the answer', async () => {
    const answer = later<void>();
    let given = 0;
    let told = 0;
    const { element } = await setUp({
      deliver: () => {
        given++;
        return answer.promise;
      },
    });
    element.addEventListener('kap-call-sent', () => told++);
    await fill(element);
    await press(element);
    await until(element, 'sending');
    const button = find(element, '.submit');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(text(element, '.submit')).to.equal('Sending…');
    await press(element);
    find<HTMLFormElement>(element, 'form').requestSubmit();
    expect([given, told]).to.deep.equal([1, 0]);
    answer.settle();
    await until(element, 'complete');
    expect([given, told]).to.deep.equal([1, 1]);
  });

  it('sends once, however often it is pressed in the same moment', async () => {
    let given = 0;
    const { element } = await setUp({ deliver: () => void given++ });
    await fill(element);
    for (let press = 0; press < 3; press++) find(element, '.submit').click();
    await until(element, 'complete');
    expect(given).to.equal(1);
  });

  for (const [what, answer, reason, heading] of [
    [
      'is down',
      () => Promise.reject(new TypeError()),
      'network',
      'We cannot tell whether your request arrived',
    ],
    ['answers 500', () => json({}, 500), 'server', 'We cannot tell whether your request arrived'],
    [
      'answers with a page',
      () => new Response('<html>'),
      'unexpected',
      'We cannot tell whether your request arrived',
    ],
    ['answers 403', () => json({}, 403), 'rejected', 'Your request was not accepted'],
  ] as const) {
    it(`keeps everything and offers other ways when the receiver ${what}`, async () => {
      const { restore } = stubFetch(answer);
      const { element } = await setUp();
      await fill(element);
      setTimeout(() => find(element, '.submit').click());
      const event = (await oneEvent(element, 'kap-call-failed')) as unknown as KapCallFailedEvent;
      await until(element, 'failed');
      restore();
      expect(event.reason).to.equal(reason);
      await waitUntil(() => shadow(element).activeElement?.matches('[part=failure]'));
      expect(text(element, '[part=failure] h3')).to.equal(heading);
      expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
      expect(find(element, '[name=email]').value).to.equal('rosa@example.org');
      expect(find(element, '[name="consent.contact"]').checked).to.equal(true);
      expect(find<HTMLAnchorElement>(element, '[part=failure] a[href^=tel]').href).to.equal(
        'tel:+13105550142',
      );
      expect(find<HTMLAnchorElement>(element, '[part=failure] a[href^=mailto]').href).to.equal(
        'mailto:hello@juniper-room.example',
      );
      expect(text(element, '[part=failure]')).to.contain('Copy my request');
    });
  }

  it('tries again with the same id, and takes a new one for something else', async () => {
    const answers = [json({}, 500), json({}, 503), json({}, 500), json({})];
    const { calls, restore } = stubFetch(() => answers.shift() as Response);
    const { element } = await setUp();
    const ids = () => calls.map(({ body }) => body.id);
    const again = async (selector: string) => {
      const count = calls.length;
      await press(element, selector);
      await waitUntil(() => calls.length > count && !state(element, 'sending'));
    };
    await fill(element);
    await again('.submit');
    await again('.submit');
    await type(element, 'state', 'NV');
    await again('.submit');
    await type(element, 'state', 'CA');
    await again('.submit');
    restore();
    const [first, second, third, fourth] = ids();
    expect(second).to.equal(first);
    expect(third).not.to.equal(first);
    expect(fourth).to.equal(first);
    expect(calls[1]?.body).to.deep.equal(calls[0]?.body);
    expect(state(element, 'complete')).to.equal(true);
  });

  it('shows what the receiver found wrong beside the fields, until they are changed', async () => {
    const errors = [{ field: 'email', code: 'x', message: 'No mail gets there.' }];
    const { restore } = stubFetch(() => json({ errors }, 400));
    const { element } = await setUp();
    await fill(element);
    await press(element);
    await until(element, 'failed');
    restore();
    expect(text(element, '#email-error')).to.equal('The practice’s system says: No mail gets there.');
    find(element, '.summary a').click();
    isFocused(element, '#email');
    expect(location.hash).to.equal('');
    await type(element, 'email', 'rosa.ellery@example.org');
    expect(shadow(element).querySelector('#email-error')).to.equal(null);
  });

  it('copies the request, or shows it where the browser does not let it', async () => {
    const { element } = await setUp({ deliver: () => Promise.reject(new Error()) });
    await fill(element);
    await press(element);
    await until(element, 'failed');
    const real = navigator.clipboard.writeText;
    let copied = '';
    navigator.clipboard.writeText = async (value) => {
      copied = value;
    };
    await press(element, '[part=failure] [type=button]');
    await waitUntil(() => text(element, '[part=failure] [role=status]') === 'Copied.');
    expect(copied).to.contain('Name: Rosa Ellery\nE-mail: rosa@example.org\nState: California');
    navigator.clipboard.writeText = () => Promise.reject(new Error());
    await press(element, '[part=failure] [type=button]');
    await waitUntil(() => shadow(element).querySelector('textarea'));
    navigator.clipboard.writeText = real;
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal(copied);
  });

  it('starts a new, empty request after one has arrived', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    for (let round = 0; round < 2; round++) {
      await fill(element);
      await press(element);
      await until(element, 'complete');
      await press(element, '[part=sent] button');
      expect(find(element, '[name=name]').value).to.equal('');
      expect(find(element, '[name="consent.contact"]').checked).to.equal(false);
    }
    expect(given).to.have.length(2);
    expect(given[0]?.id).not.to.equal(given[1]?.id);
  });

  it('says that it seems to be offline, and lets one try', async () => {
    const { element } = await setUp({ deliver: () => {} });
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      window.dispatchEvent(new Event('offline'));
      await element.updateComplete;
      expect(text(element, 'form')).to.contain('You seem to be offline');
      await fill(element);
      await press(element);
      await until(element, 'complete');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('waits for a practice file that is on its way', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    const { element, provider } = await setUp({ file: null, deliver: () => {} });
    const file = later<Response>();
    const waiting = window.fetch;
    window.fetch = () => file.promise;
    element.deliver = undefined;
    element.practice = '/late-practice.json';
    await waitUntil(() => state(element, 'loading'));
    await fill(element);
    expect(provider.practice).to.equal(undefined);
    await press(element);
    await until(element, 'sending');
    expect(calls).to.have.length(0);
    window.fetch = waiting;
    file.settle(json({ ...practice, call: { ...practice.call, topics: [] } }));
    await until(element, 'complete');
    restore();
    expect(calls).to.have.length(1);
  });
});
