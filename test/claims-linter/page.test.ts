import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { KapErrorEvent } from '../../src/shared/events.js';
import '../../src/define/kap-practice.js';
import type { KapPractice, PracticeFile } from '../../src/practice/index.js';
import { json, listenToConsole, serve } from '../support/widget.js';

let count = 0;
let server: ReturnType<typeof serve> | undefined;

/** The address of a practice file with this in it. */
const file = (data: unknown) => {
  server = serve(() => json(data));
  return `/claims-${++count}/practice.json`;
};

const loaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => /claims-linter\/tell/.test(name));

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

describe('claims in a practice’s own words, in the page', () => {
  let heard: ReturnType<typeof listenToConsole>;
  beforeEach(() => {
    heard = listenToConsole();
  });
  afterEach(() => {
    heard.restore();
    server?.restore();
  });

  // First: what is loaded once stays.
  it('a file of facts loads nothing', async () => {
    const practice = { name: 'Juniper Room', routes: ['sublingual'] };
    const element = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
    setTimeout(() => (element.src = file({ practice, call: { topics: ['Grief'] } })));
    await oneEvent(element, 'kap-ready');
    await idle();
    expect(loaded()).to.equal(false);
    expect(heard.messages).to.deep.equal([]);
  });

  it('one message and one event name the place and the reason, after the widgets have their facts', async () => {
    const practice = { name: 'Juniper Room' };
    const faq = [
      { question: 'Is it a cure?', answer: 'No, it is not a cure.' },
      { question: 'And then?', answer: 'You are guaranteed to heal.' },
    ];
    const src = file({ practice, faq, text: { en: { 'call.heading': 'The #1 practice' } } });
    const element = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
    const events: string[] = [];
    element.addEventListener('kap-ready', () => events.push('kap-ready'));
    element.addEventListener('kap-error', () => events.push('kap-error'));
    setTimeout(() => (element.src = src));
    const { code, path, message } = await oneEvent<KapErrorEvent>(element, 'kap-error');
    expect(code).to.equal('claim');
    expect(path).to.equal('faq[2].answer');
    expect(message).to.match(/^says "guaranteed": no result can be promised/);
    expect(events).to.deep.equal(['kap-ready', 'kap-error']);
    expect(heard.messages.length).to.equal(1);
    expect(heard.messages[0]).to.match(/faq\[2\]\.answer: says "guaranteed": no result/);
    expect(heard.messages[0]).to.match(/text\.en\.call\.heading: says "#1": rank/);
    expect(heard.messages[0]).to.match(/npx kap-widgets check/);
    expect(loaded()).to.equal(true);
    expect(element.textContent, 'nothing for visitors').to.equal('');
  });

  it('a file that several widgets name is warned of once', async () => {
    const src = file({ practice: { name: 'P' }, text: { en: { 'call.heading': 'A miracle' } } });
    const first = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
    const second = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
    setTimeout(() => (first.src = second.src = src));
    await oneEvent(document, 'kap-error');
    await idle();
    await idle();
    expect(heard.messages.length).to.equal(1);
  });

  it('a practice given as an object is looked through too; what is right is not', async () => {
    const element = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
    const practice: PracticeFile = {
      practice: { name: 'P' },
      text: { en: { 'call.heading': 'Ask for a call' } },
    };
    setTimeout(() => (element.practice = practice));
    await oneEvent(element, 'kap-ready');
    await idle();
    await idle();
    expect(heard.messages).to.deep.equal([]);
    const heading = { 'call.heading': 'Risk-free' };
    setTimeout(() => (element.practice = { ...practice, text: { en: heading } }));
    const { path } = await oneEvent<KapErrorEvent>(element, 'kap-error');
    expect(path).to.equal('text.en.call.heading');
  });

  it('a hundred claims are told as the first twenty', async () => {
    const answer = 'Guaranteed.';
    const faq = Array.from({ length: 100 }, (_, at) => ({ question: `Question ${at}`, answer }));
    const element = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
    setTimeout(() => (element.src = file({ practice: { name: 'P' }, faq })));
    await oneEvent(element, 'kap-error');
    expect(heard.messages[0]?.match(/guaranteed/gi)?.length).to.equal(20);
  });
});
