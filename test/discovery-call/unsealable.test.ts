// A practice that wants its requests sealed, and a key or a way with which that cannot be: nothing goes open.
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { KapDiscoveryCall } from '../../src/discovery-call/index.js';
import { generateKey } from '../../src/discovery-call/seal-tools.js';
import type { PracticeFile } from '../../src/practice/index.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { fill, find, practice, press, setUp, shadow, takeTime, text } from './helpers.js';
import { opened } from './sending-helpers.js';

const TO = '/receiver/requests/juniper-room';
const { publicKey, privateKey } = await generateKey();
const offCurve = { ...publicKey, x: publicKey.y, y: publicKey.x };

/** What went wrong with the settings, and what was asked of the network, while something was shown. */
let told: { file: string; path: string; message: string }[];
let posts: string[];
let files: Record<string, string>;
const { fetch } = window;
const { warn } = console;
let warnings: string[];

const tell = (event: Event) => told.push(event as KapErrorEvent);

beforeEach(() => {
  [told, posts, warnings, files] = [[], [], [], {}];
  document.addEventListener('kap-error', tell);
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  window.fetch = async (url, init) => {
    const address = String(url instanceof Request ? url.url : url);
    const file = files[new URL(address, location.href).pathname];
    if (file !== undefined) return new Response(file, { headers: { 'Content-Type': 'application/json' } });
    if (init?.method !== 'POST') return fetch(url, init);
    posts.push(String(init.body));
    return new Response('{"ok":true}', { headers: { 'Content-Type': 'application/json' } });
  };
});
afterEach(() => {
  document.removeEventListener('kap-error', tell);
  console.warn = warn;
  window.fetch = fetch;
});

let count = 0;

/** The widget with a practice file of this `call` block, fetched by its address. */
async function fromFile(call: object): Promise<[element: KapDiscoveryCall, address: string]> {
  const address = `/unsealable-${++count}.json`;
  files[address] = JSON.stringify({ practice: practice.practice, call });
  const root = await fixture<HTMLElement>(html`
    <div lang="en">
      <kap-practice src=${address}>
        <kap-discovery-call isolation="open"></kap-discovery-call>
      </kap-practice>
    </div>
  `);
  const element = root.querySelector('kap-discovery-call') as KapDiscoveryCall;
  await waitUntil(() => told.length, 'the practice is told', { timeout: 8000 });
  await element.updateComplete;
  takeTime();
  return [element, address];
}

const hasForm = (element: KapDiscoveryCall) => !!shadow(element).querySelector('form');

/** Phone and a plain mail are there, and nothing to fill in; pressing them puts nothing typed anywhere. */
async function expectWays(element: KapDiscoveryCall): Promise<void> {
  await waitUntil(() => !hasForm(element) && shadow(element).querySelector('.card .actions a'));
  expect(!!shadow(element).querySelector('.card .actions a[href="tel:+13105550142"]')).to.equal(true);
  const mail = find<HTMLAnchorElement>(element, '.card .actions a[href^="mailto:"]');
  expect(mail.getAttribute('href')).to.equal('mailto:hello@juniper-room.example');
  const stay = (event: Event) => {
    expect(event.defaultPrevented, 'the link itself is followed').to.equal(false);
    event.preventDefault();
  };
  element.addEventListener('click', stay);
  const links = await opened(async () => {
    mail.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
  });
  element.removeEventListener('click', stay);
  expect(links.length).to.equal(0);
  expect(posts).to.deep.equal([]);
}

describe('kap-discovery-call: a seal that cannot be used', () => {
  const wrong: readonly (readonly [what: string, seal: unknown, expected: RegExp])[] = [
    ['the private key', privateKey, /found the private one\. It is public now.* must be replaced/],
    ['the private key as text', JSON.stringify(privateKey), /found the private one/],
    ['a path', 'practice-key.json', /a public key in braces.*found "practice-key\.json"/],
    ['nothing', null, /a public key in braces.*found null/],
    ['a list', [], /found a list/],
    ['an empty block', {}, /expected "kty": "EC", found nothing/],
    ['true', true, /found true/],
    ['false', false, /found false/],
    ['a number', 0, /found 0/],
    ['an empty text', '', /found ""/],
    ['another kind of key', { kty: 'RSA', n: 'x', e: 'AQAB' }, /found "RSA"/],
  ];

  for (const [what, seal, expected] of wrong) {
    it(`${what}, in the practice file: no form, the practice is told, nothing goes open`, async () => {
      const [element, address] = await fromFile({ to: TO, seal });
      await expectWays(element);
      expect(told.map(({ file, path }) => [file, path])).to.deep.equal([[address, 'call.seal']]);
      expect(told[0]?.message).to.match(expected);
      expect(told[0]?.message).to.match(/phone and e-mail are shown instead of the form$/);
      expect(warnings.join()).to.contain(address);
      expect(warnings.join()).not.to.contain(privateKey.d);
    });
  }

  it('as a property of the practice: the same, also where what should be the key is not there', async () => {
    for (const seal of [...wrong.map(([, each]) => each), undefined]) {
      told = [];
      const { element } = await setUp({ file: { ...practice, call: { to: TO, seal } } });
      await expectWays(element);
      expect(told.map(({ path }) => path)).to.deep.equal(['call.seal']);
    }
  });

  it('beside something else that is wrong: the file is used, and still nothing goes open', async () => {
    const [element] = await fromFile({ to: TO, seal: 'x', deliver: 'xml', topics: 7 });
    await expectWays(element);
    expect(told.map(({ path }) => path)).to.include('call.seal');
  });

  it('a key that is no point on the curve: told at load, once, and no form to fill in first', async () => {
    const [element, address] = await fromFile({ to: TO, seal: offCurve });
    await expectWays(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(told.map(({ file, path }) => [file, path])).to.deep.equal([[address, 'call.seal']]);
    expect(told[0]?.message).to.contain('a key on the curve P-256');
  });

  it('a page without https: told at load, and no form at all', async () => {
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      const [element] = await fromFile({ to: TO, seal: publicKey });
      await expectWays(element);
      expect(told.map(({ path }) => path)).to.deep.equal(['call.seal']);
      expect(told[0]?.message).to.contain('a page with https');
    } finally {
      Reflect.deleteProperty(window, 'isSecureContext');
    }
  });
});

describe('kap-discovery-call: a seal and nothing that takes sealed requests', () => {
  const calls: Readonly<Record<string, [call: object, path: string]>> = {
    'a mail': [{ deliver: 'mailto' }, 'call.seal'],
    'a mail to another address': [{ deliver: 'mailto', to: 'calls@juniper-room.example' }, 'call.seal'],
    'a scheduling page': [{ deliver: 'link', link: 'https://book.example/x' }, 'call.seal'],
    'a scheduling service': [{ service: 'cal', link: 'https://cal.com/juniper/call' }, 'call.seal'],
    nothing: [{}, 'call.seal'],
    'a way without its address': [{ deliver: 'json' }, 'call.deliver'],
    'an address that is none': [{ to: 'http://[' }, 'call.to'],
    'a mail address to post to': [{ to: 'calls@juniper-room.example' }, 'call.to'],
    'a service that refuses its settings': [{ service: 'web3forms' }, 'call.extra.access_key'],
  };
  for (const [what, [call, path]] of Object.entries(calls)) {
    it(`${what}: the ways, and no mail with what was typed`, async () => {
      const [element] = await fromFile({ ...call, seal: publicKey });
      await expectWays(element);
      expect(told.map((each) => each.path)).to.include(path);
    });
  }

  it('a press before that is known says nothing of a mail', async () => {
    const { element } = await setUp({ file: { ...practice, call: { to: TO, seal: publicKey } } });
    await fill(element);
    const kap = element.closest('kap-practice') as HTMLElement & { practice: PracticeFile };
    kap.practice = { ...practice, call: { to: TO, seal: null } };
    await press(element);
    await expectWays(element);
    expect(!!shadow(element).querySelector('.sent')).to.equal(false);
  });
});

describe('kap-discovery-call: mail beside a sealed form', () => {
  it('is plain: nothing that was typed is put into it, before a press nor after a failure', async () => {
    const { element } = await setUp({ file: { ...practice, call: { to: TO, seal: publicKey } } });
    await fill(element);
    const mailsOf = (part: string) =>
      [...shadow(element).querySelectorAll<HTMLAnchorElement>(`${part} a[href^="mailto:"]`)].map((link) => {
        const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        let isOurs = true;
        const stay = (each: Event) => {
          isOurs = each.defaultPrevented;
          each.preventDefault();
        };
        element.addEventListener('click', stay, { once: true });
        link.dispatchEvent(event);
        return [link.getAttribute('href'), isOurs];
      });
    const plain = ['mailto:hello@juniper-room.example', false];
    const links = await opened(async () => {
      expect(mailsOf('.aside')).to.deep.equal([plain]);
      window.fetch = () => Promise.resolve(new Response('{}', { status: 403 }));
      const failed = oneEvent(element, 'kap-call-failed');
      await press(element);
      await failed;
      await waitUntil(() => shadow(element).querySelector('[part="failure"] a'));
      expect(mailsOf('[part="failure"]')).to.deep.equal([plain]);
    });
    expect(links.length).to.equal(0);
    expect(text(element, '[part="failure"]')).to.contain('not');
  });
});
