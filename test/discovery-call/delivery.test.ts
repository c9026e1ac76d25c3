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
import { button, drawAgain, drawNothing, goOnline, pressOn } from './sending-helpers.js';

/** A promise to be settled by hand. */
function later<T>() {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe('kap-discovery-call: delivery', () => {
  beforeEach(drawNothing);
  afterEach(() => {
    drawAgain();
    goOnline();
  });

  it('posts what was filled in, once, to the address in the practice file, and says so', async () => {
    const { calls, restore } = stubFetch(() => json({ received: true }, 201));
    const { element } = await setUp({ therapist: 'wren', therapistName: ' Wren\n  Castellano' });
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
      days: [],
      times: ['evening'],
      topic: 'KAP online',
      therapist: 'wren',
      therapistName: 'Wren Castellano',
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
    await waitUntil(() => given === 1);
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

  const unsure = 'We cannot tell whether your request arrived';
  const refused = 'Your request was not accepted';
  const unsent = 'Your request has not been sent';
  const same = 'it still counts as one request';
  for (const [what, answer, reason, heading, said, tries] of [
    ['is down', () => Promise.reject(new TypeError()), 'network', unsure, same, 5],
    ['answers 500', () => json({}, 500), 'server', unsure, same, 5],
    ['answers with a page', () => new Response('<html>'), 'unexpected', unsure, same, 1],
    ['answers 403', () => json({}, 403), 'rejected', refused, 'does not take this request', 1],
    [
      'is busy for longer than one waits',
      () => new Response('', { status: 429, headers: { 'Retry-After': '3600' } }),
      'busy',
      unsent,
      'Please try again after',
      1,
    ],
  ] as const) {
    it(`keeps everything and offers other ways when the receiver ${what}`, async () => {
      const { calls, restore } = stubFetch(answer);
      const { element } = await setUp();
      await fill(element);
      setTimeout(() => find(element, '.submit').click());
      const event = (await oneEvent(element, 'kap-call-failed')) as unknown as KapCallFailedEvent;
      await until(element, 'failed');
      restore();
      expect(event.reason).to.equal(reason);
      expect(calls).to.have.length(tries);
      await waitUntil(() => shadow(element).activeElement?.matches('[part=failure] [role=alert]'));
      expect(text(element, '[part=failure] h3')).to.equal(heading);
      expect(text(element, '[part=failure]')).to.contain(said);
      expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
      expect(find(element, '[name=email]').value).to.equal('rosa@example.org');
      expect(find(element, '[name="consent.contact"]').checked).to.equal(true);
      expect(find<HTMLAnchorElement>(element, '[part=failure] a[href^=tel]').href).to.equal(
        'tel:+13105550142',
      );
      expect(find<HTMLAnchorElement>(element, '[part=failure] a[href^=mailto]').href).to.equal(
        'mailto:hello@juniper-room.example',
      );
      for (const words of ['Try again', 'Copy my request']) expect(!!button(element, words)).to.equal(true);
    });
  }

  it('never stands still, whatever it is told to wait', async () => {
    const day = 86_400;
    const date = new Date(Date.now() + 3 * day * 1000);
    const words = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' }).format(date);
    for (const [after, said] of [
      [String(3 * day), words],
      [String(8 * day), 'Please try again another day'],
      ['10000000000000', 'Please try again another day'],
      ['9'.repeat(400), 'Please try again another day'],
    ] as const) {
      const { restore } = stubFetch(
        () => new Response('', { status: 429, headers: { 'Retry-After': after } }),
      );
      const { element } = await setUp();
      await fill(element);
      await press(element);
      await until(element, 'failed');
      await waitUntil(() => text(element, '[part=failure]').includes(said), said);
      restore();
      expect(find(element, '.submit').getAttribute('aria-disabled')).to.equal('false');
      expect(!!button(element, 'Call (310) 555-0142')).to.equal(true);
    }
  });

  it('can be pressed again when something goes wrong in the page itself', async () => {
    const real = navigator.locks.request;
    navigator.locks.request = () => Promise.reject(new DOMException('', 'SecurityError'));
    const { calls, restore } = stubFetch(() => json({}));
    const { element } = await setUp();
    await fill(element);
    await press(element);
    await until(element, 'complete');
    navigator.locks.request = real;
    restore();
    expect(calls).to.have.length(1);
  });

  it('shows what went wrong, and a button, where a time cannot be shown', async () => {
    const { restore } = stubFetch(
      () => new Response('', { status: 429, headers: { 'Retry-After': '172800' } }),
    );
    const { element } = await setUp();
    await fill(element);
    const real = Object.getOwnPropertyDescriptor(
      Intl.DateTimeFormat.prototype,
      'format',
    ) as PropertyDescriptor;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        const format = real.get?.call(this) as Intl.DateTimeFormat['format'];
        return (...about: Parameters<typeof format>) => {
          if (this.resolvedOptions().month) throw new RangeError('Invalid time value');
          return format(...about);
        };
      },
    });
    try {
      await press(element);
      await until(element, 'failed');
      await waitUntil(() => text(element, '[part=failure] h3') === 'Your request has not been sent');
      expect(find(element, '.submit').getAttribute('aria-disabled')).to.equal('false');
      expect(!!button(element, 'Try again')).to.equal(true);
    } finally {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', real);
      restore();
    }
  });

  it('says that it may arrive twice where the receiver cannot tell', async () => {
    const real = window.fetch;
    let tries = 0;
    window.fetch = () => {
      tries++;
      return Promise.reject(new TypeError());
    };
    const { element } = await setUp({ file: { ...practice, call: { ...practice.call, deliver: 'form' } } });
    await fill(element);
    await press(element);
    await until(element, 'failed');
    window.fetch = real;
    expect(tries).to.equal(1);
    expect(text(element, '[part=failure]')).to.contain('they may get it twice');
  });

  it('tries by itself until the answer comes, always the same', async () => {
    const answers = [json({}, 503), json({}, 500), json({ received: true })];
    const { calls, restore } = stubFetch(() => answers.shift() as Response);
    const { element } = await setUp();
    await fill(element);
    await press(element);
    await until(element, 'complete');
    restore();
    expect(new Set(calls.map(({ init }) => String(init.body))).size).to.equal(1);
    expect(calls).to.have.length(3);
  });

  it('tries again with the same id, and takes a new one for something else', async () => {
    const { calls, restore } = stubFetch(() => json({}, calls.length < 4 ? 403 : 200));
    const { element } = await setUp();
    const again = async (act: () => Promise<void>) => {
      const count = calls.length;
      await act();
      await waitUntil(() => calls.length > count && !state(element, 'sending'));
    };
    await fill(element);
    await again(() => press(element));
    await again(() => pressOn(element, 'Try again'));
    await type(element, 'state', 'NV');
    await again(() => press(element));
    await type(element, 'state', 'CA');
    await again(() => press(element));
    restore();
    const [first, second, third, fourth] = calls.map(({ body }) => body.id);
    expect(second).to.equal(first);
    expect(third).not.to.equal(first);
    expect(fourth).to.equal(first);
    expect(calls[1]?.body).to.deep.equal(calls[0]?.body);
    expect(state(element, 'complete')).to.equal(true);
  });

  it('is still the same request after another practice file and another language came', async () => {
    const ids: string[] = [];
    const { root, element, provider } = await setUp({
      deliver: ({ id }) => {
        ids.push(id);
        throw new Error();
      },
    });
    await fill(element);
    await press(element);
    await until(element, 'failed');
    provider.practice = { ...practice, call: { ...practice.call, answerHours: 24 } };
    root.lang = 'es';
    element.lang = 'es';
    await waitUntil(() => text(element, '.submit') === 'Enviar mi solicitud');
    await press(element);
    await waitUntil(() => ids.length === 2);
    expect(ids[1]).to.equal(ids[0]);
  });

  it('sends sealed what is to be sealed, the same bytes at every try', async () => {
    const seal = {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    };
    const { calls, restore } = stubFetch(() => json({}, calls.length < 3 ? 503 : 200));
    const { element } = await setUp({ file: { ...practice, call: { ...practice.call, seal } } });
    await fill(element);
    await press(element);
    await until(element, 'complete');
    restore();
    expect(calls).to.have.length(3);
    expect(new Set(calls.map(({ init }) => String(init.body))).size).to.equal(1);
    expect(Object.keys(calls[0]?.body ?? {}).sort()).to.deep.equal(['id', 'sealed', 'sentAt']);
    expect(String(calls[0]?.init.body)).not.to.contain('Rosa');
  });

  it('never sends open what cannot be sealed, and says so', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    const seal = {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    };
    const { element } = await setUp({ file: { ...practice, call: { ...practice.call, seal } } });
    await fill(element);
    // A key and a page without fault were found at the start; what fails now, fails at the press only.
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = () => Promise.reject(new Error('not today'));
    setTimeout(() => find(element, '.submit').click());
    const event = (await oneEvent(element, 'kap-call-failed')) as unknown as KapCallFailedEvent;
    await until(element, 'failed');
    SubtleCrypto.prototype.encrypt = encrypt;
    restore();
    expect(calls).to.have.length(0);
    expect(event.reason).to.equal('unexpected');
    expect(text(element, '[part=failure] h3')).to.equal(unsent);
    expect(text(element, '[part=failure]')).to.contain('locked before they leave');
    expect(find(element, '[name=name]').value).to.equal('Rosa Ellery');
    expect(!!button(element, 'Copy my request')).to.equal(true);
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
    await waitUntil(() => shadow(element).activeElement?.matches('#email'), 'focus on the first');
    find(element, '#name').focus();
    find(element, '.summary a').click();
    isFocused(element, '#email');
    expect(location.hash).to.equal('');
    await type(element, 'email', 'rosa.ellery@example.org');
    expect(shadow(element).querySelector('#email-error')).to.equal(null);
  });

  it('says what the receiver finds wrong with a field that was not asked for, without a link to nowhere', async () => {
    const errors = { email: 'Needed.', message: 'Too short.', state: 'Not there.' };
    const { restore } = stubFetch(() => json({ errors }, 422));
    const { element } = await setUp();
    await fill(element);
    await tick(element, 'contact', 'phone');
    await type(element, 'phone', '310 555 0142');
    await press(element);
    await until(element, 'failed');
    restore();
    const said = [...shadow(element).querySelectorAll('.summary li')].map((item) => [
      item.textContent?.trim(),
      !!item.querySelector('a'),
    ]);
    expect(said).to.deep.equal([
      ['E-mail address: The practice’s system says: Needed.', false],
      ['The practice’s system says: Not there.', true],
      ['In my own words: The practice’s system says: Too short.', false],
    ]);
    await waitUntil(
      () => shadow(element).activeElement?.matches('#state'),
      'focus on the first that is there',
    );
    await tick(element, 'contact', 'email');
    expect(!!shadow(element).querySelector('.summary a[href="#email"]')).to.equal(true);
  });

  it('says kindly what no mail system and no text message takes, and sends an extension for a call', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    const { element } = await setUp();
    await fill(element);
    await type(element, 'email', 'josé@example.com');
    await press(element);
    await waitUntil(() => shadow(element).activeElement?.matches('#email'), 'focus on the address');
    expect(text(element, '#email-error')).to.contain('letters like é or ñ before the @');
    await tick(element, 'contact', 'text');
    await type(element, 'phone', '(310) 555-0142 x12');
    await tick(element, 'consent.text');
    await press(element);
    await waitUntil(() => shadow(element).activeElement?.matches('#phone'), 'focus on the number');
    expect(text(element, '#phone-error')).to.contain('cannot reach an extension');
    await tick(element, 'contact', 'phone');
    await press(element);
    await until(element, 'complete');
    restore();
    expect(calls.map(({ body }) => body.phone)).to.deep.equal(['+13105550142;ext=12']);
    expect(text(element, '[part=sent]')).to.contain('(310) 555-0142 ext. 12');
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
    await pressOn(element, 'Copy my request');
    await waitUntil(() => text(element, '[part=failure] .told') === 'Copied.');
    expect(copied).to.contain('Name: Rosa Ellery\nE-mail: rosa@example.org\nState: California');
    expect(copied).to.contain('I agree to: being contacted about a call');
    navigator.clipboard.writeText = () => Promise.reject(new Error());
    await pressOn(element, 'Copy my request');
    const frame = () => shadow(element).querySelector<HTMLIFrameElement>('.by-hand iframe');
    await waitUntil(() => frame()?.contentDocument?.querySelector('textarea'));
    navigator.clipboard.writeText = real;
    expect(frame()?.contentDocument?.querySelector('textarea')?.value).to.equal(copied);
    expect(text(element, '[part=failure] .told')).to.equal('');
  });

  it('starts a new, empty request after one has arrived', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void given.push(request) });
    for (let round = 0; round < 2; round++) {
      await fill(element);
      await press(element);
      await until(element, 'complete');
      await pressOn(element, 'Ask for another call');
      expect(find(element, '[name=name]').value).to.equal('');
      expect(find(element, '[name="consent.contact"]').checked).to.equal(false);
    }
    expect(given).to.have.length(2);
    expect(given[0]?.id).not.to.equal(given[1]?.id);
  });

  it('waits for a practice file that is on its way', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    const { element, provider } = await setUp({ file: null, deliver: () => {} });
    const file = later<Response>();
    const waiting = window.fetch;
    let isAsked = false;
    window.fetch = () => {
      isAsked = true;
      return file.promise;
    };
    element.deliver = undefined;
    element.practice = '/late-practice.json';
    await waitUntil(() => state(element, 'loading') && isAsked, 'the file is asked for');
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
