import { expect } from '@open-wc/testing';
import { fill, press, setUp, shadow, tick, type, until } from './helpers.js';

const secrets = ['Zyxwvut', 'zyx@example.org', '310 555 0187', '3105550187', 'Wyoming', 'WY'];
const holds = (value: unknown): boolean => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return secrets.some((secret) => text.includes(secret));
};

/** All that a page's own script can read off an event, besides what every browser puts on its own events. */
const own = (event: Event): unknown[] =>
  [...Object.getOwnPropertyNames(event), ...Object.getOwnPropertyNames(Object.getPrototypeOf(event))].map(
    (key) => {
      const value: unknown = (event as unknown as Record<string, unknown>)[key];
      return typeof value === 'object' && value !== null ? '' : value;
    },
  );

describe('kap-discovery-call: privacy', () => {
  for (const outcome of ['complete', 'failed']) {
    it(`lets nothing typed out, besides the delivery, when it is ${outcome}`, async () => {
      const seen: Event[] = [];
      const listen = (event: Event) => void seen.push(event);
      const types = [
        'kap-ready',
        'kap-error',
        'kap-call-sent',
        'kap-call-failed',
        'submit',
        'formdata',
        'invalid',
        'change',
        'select',
        'reset',
        'focusin',
      ];
      for (const name of types) document.addEventListener(name, listen, true);
      const dispatched: Event[] = [];
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        dispatched.push(event);
        return dispatchEvent.call(this, event);
      };
      const said: unknown[] = [];
      const consoles = ['log', 'info', 'warn', 'error', 'debug'] as const;
      const real = consoles.map((name) => console[name]);
      for (const name of consoles) console[name] = (...args: unknown[]) => void said.push(args);
      const before = [location.href, document.title, document.cookie, history.length].join();
      const stored = JSON.stringify([localStorage, sessionStorage]);
      const requests: unknown[] = [];
      const fetched = window.fetch;
      window.fetch = (...args) => {
        requests.push(args);
        return fetched(...args);
      };
      try {
        const { root, element } = await setUp({
          deliver: () => (outcome === 'complete' ? undefined : Promise.reject(new Error())),
        });
        await fill(element);
        await type(element, 'name', 'Zyxwvut');
        await type(element, 'email', 'zyx@example.org');
        await tick(element, 'contact', 'phone');
        await type(element, 'phone', '310 555 0187');
        await type(element, 'state', 'WY');
        await press(element);
        await until(element, outcome);
        if (outcome === 'failed') await press(element, '[part=failure] a[href^=tel]').catch(() => {});

        expect(root.outerHTML).to.satisfy((html: string) => !holds(html));
        expect(Object.values(element).some((value) => typeof value === 'string' && holds(value))).to.equal(
          false,
        );
        for (const field of shadow(element).querySelectorAll('*')) {
          if (field.localName === 'option') continue;
          for (const { value } of field.attributes) expect(holds(value), value).to.equal(false);
        }
      } finally {
        for (const name of types) document.removeEventListener(name, listen, true);
        EventTarget.prototype.dispatchEvent = dispatchEvent;
        consoles.forEach((name, index) => {
          if (real[index]) console[name] = real[index];
        });
        window.fetch = fetched;
      }
      const ours = dispatched.filter(({ type }) => type.startsWith('kap-call'));
      expect(ours.map(({ type }) => type)).to.deep.equal([
        outcome === 'complete' ? 'kap-call-sent' : 'kap-call-failed',
      ]);
      for (const event of [...seen, ...dispatched])
        expect(own(event).some(holds), event.type).to.equal(false);
      expect(Object.getOwnPropertyNames(ours[0])).to.satisfy((names: string[]) =>
        names.every((name) => ['isTrusted', 'reason'].includes(name)),
      );
      expect([location.href, document.title, document.cookie, history.length].join()).to.equal(before);
      expect(JSON.stringify([localStorage, sessionStorage])).to.equal(stored);
      expect(said.some(holds)).to.equal(false);
      expect(requests).to.deep.equal([]);
    });
  }

  it('marks the wrapper and every field for recorders to leave out, in every state', async () => {
    const { element } = await setUp({ deliver: () => Promise.reject(new Error()) });
    const expectMasked = () => {
      const private_ = shadow(element).querySelectorAll('.layout, form, input, select, textarea');
      expect(private_.length).to.be.greaterThan(10);
      for (const field of private_) {
        for (const name of ['rr-mask', 'ph-no-capture', 'sentry-mask', 'fs-exclude']) {
          expect(field.classList.contains(name), `${field.localName}.${name}`).to.equal(true);
        }
        expect(field.getAttribute('data-dd-privacy')).to.equal('hidden');
        expect(field.getAttribute('data-clarity-mask')).to.equal('true');
        for (const name of ['openreplay-hidden', 'hj-suppress', 'private']) {
          expect(field.hasAttribute(`data-${name}`)).to.equal(true);
        }
      }
    };
    expectMasked();
    await fill(element);
    await tick(element, 'contact', 'text');
    await type(element, 'phone', '3105550142');
    await tick(element, 'consent.text');
    expectMasked();
    await press(element);
    await until(element, 'failed');
    expectMasked();
  });

  it('goes nowhere when something else submits the form', async () => {
    const { element } = await setUp({ deliver: () => {} });
    await fill(element);
    const before = location.href;
    const form = shadow(element).querySelector('form');
    HTMLFormElement.prototype.submit.call(form);
    await new Promise(requestAnimationFrame);
    expect(location.href).to.equal(before);
  });
});
