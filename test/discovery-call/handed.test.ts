import { expect, waitUntil } from '@open-wc/testing';
import type { PracticeFile } from '../../src/practice/index.js';
import en from '../../src/discovery-call/content.en.js';
import own from '../../src/discovery-call/sending/content.en.js';
import type { Says } from '../../src/discovery-call/sending/describe.js';
import { MAIL_LENGTH, mailOf } from '../../src/discovery-call/sending/mail.js';
import { fill } from '../../src/shared/words.js';
import {
  fill as fillIn,
  isFocused,
  practice,
  press,
  setUp,
  shadow,
  state,
  stubFetch,
  text,
  type,
} from './helpers.js';
import { asksBeforeLeaving, button, opened, pressOn } from './sending-helpers.js';

const noEndpoint: PracticeFile = { ...practice, call: { topics: ['KAP online'], message: true } };
const bodyOf = (link: HTMLAnchorElement | undefined) =>
  new URL(link?.href ?? '').searchParams.get('body') ?? '';

describe('kap-discovery-call: without an endpoint', () => {
  it('prepares a mail with what was filled in, and claims nothing', async () => {
    const net = stubFetch(() => new Response());
    const told: string[] = [];
    const { element } = await setUp({
      file: noEndpoint,
      therapist: 'wren',
      therapistName: 'Wren Castellano',
    });
    for (const name of ['kap-call-sent', 'kap-call-failed']) {
      element.addEventListener(name, () => told.push(name));
    }
    expect(text(element, '.submit')).to.equal('Prepare my e-mail');
    await fillIn(element);
    await type(element, 'message', 'Tuesdays & "evenings" are best.\nThank you');
    const [link] = await opened(() => press(element));
    await waitUntil(() => state(element, 'sending') || text(element, '[part=handed] h3'));
    net.restore();
    expect(new URL(link?.href ?? '').pathname).to.equal('hello@juniper-room.example');
    expect(bodyOf(link)).to.contain('Name: Rosa Ellery\r\nE-mail: rosa@example.org\r\nState: California');
    expect(bodyOf(link)).to.contain('With: Wren Castellano');
    expect(bodyOf(link)).to.contain('I agree to: being contacted about a call');
    expect(bodyOf(link)).to.contain('Tuesdays & "evenings" are best.');
    expect(text(element, '[part=handed]')).to.contain('It is not sent until you press send there.');
    await waitUntil(() => shadow(element).activeElement?.matches('[part=handed] h3'));
    isFocused(element, '[part=handed] h3');
    expect(shadow(element).innerHTML).not.to.contain('rosa@');
    expect([state(element, 'complete'), net.calls.length, told.length]).to.deep.equal([false, 0, 0]);
    expect(asksBeforeLeaving()).to.equal(false);
    for (const words of ['Copy my request', 'Open it again', 'Call (310) 555-0142']) {
      expect(!!button(element, words), words).to.equal(true);
    }
    await expect(element).to.be.accessible();
    await pressOn(element, 'Back to the form');
    expect(shadow(element).querySelector<HTMLInputElement>('[name=name]')?.value).to.equal('Rosa Ellery');
    expect(asksBeforeLeaving()).to.equal(false);
    await type(element, 'name', 'Rosa M. Ellery');
    expect(asksBeforeLeaving()).to.equal(true);
  });

  it('never puts lines of the self-check into a mail', async () => {
    const { element } = await setUp({
      file: { ...noEndpoint, call: { ...noEndpoint.call, selfCheck: true } },
    });
    element.selfCheck = [{ question: 'A question', answer: 'An answer' }];
    await fillIn(element);
    const [link] = await opened(() => press(element));
    expect(link?.href.includes('answer')).to.equal(false);
  });

  it('opens the scheduling page with name and e-mail and nothing else, in a new tab', async () => {
    const { element } = await setUp({
      file: { ...practice, call: { service: 'cal', link: 'https://cal.com/juniper/intro?layout=month' } },
    });
    expect(shadow(element).querySelectorAll('form input:not([tabindex="-1"]), select')).to.have.length(2);
    expect(text(element, '.submit')).to.equal('Open the scheduling page');
    const [empty] = await opened(() => press(element));
    expect(empty?.href).to.equal('https://cal.com/juniper/intro?layout=month');
    await pressOn(element, 'Back to the form');
    await type(element, 'name', 'Rosa & Co');
    await type(element, 'email', 'rosa+a@example.org');
    const [link] = await opened(() => press(element));
    const url = new URL(link?.href ?? '');
    expect([...url.searchParams]).to.deep.equal([
      ['layout', 'month'],
      ['name', 'Rosa & Co'],
      ['email', 'rosa+a@example.org'],
    ]);
    expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noreferrer']);
    expect(text(element, '[part=handed] h3')).to.equal('The scheduling page is open in a new tab');
    expect(shadow(element).innerHTML).not.to.contain('rosa');
    expect(state(element, 'complete')).to.equal(false);
  });

  it('shows phone and words where there is neither address nor e-mail', async () => {
    const { element } = await setUp({ file: { practice: { name: 'Saltgrass', phone: '+13105550142' } } });
    expect(!!shadow(element).querySelector('form')).to.equal(false);
    expect(text(element, '.card')).to.contain('Call (310) 555-0142');
  });
});

describe('a mail', () => {
  const says: Says = {
    form: (key, values = {}) => fill(en[key], values),
    own: (key, values = {}) => fill(String(own[key]), values),
    lang: 'en',
  };
  const telling = {
    name: 'Rosa',
    contact: 'email',
    email: 'rosa@example.org',
    state: 'CA',
    days: ['wed', 'mon'],
    times: ['evening'],
  };
  const read = (href: string) => new URL(href).searchParams.get('body') ?? '';

  it('says days and hours in words', () => {
    const { href, isShort } = mailOf('mailto:a@example.org', telling, undefined, says);
    expect(read(href)).to.contain('Good times for a call: Monday, Wednesday; Evening');
    expect(href.startsWith('mailto:a@example.org?')).to.equal(true);
    expect(isShort).to.equal(false);
  });

  for (const letter of ['a', 'é', '語', '👩‍👩‍👧', '\ud800', '%', '\n']) {
    it(`is never too long, and never cut inside a letter: ${JSON.stringify(letter)}`, () => {
      const message = letter.repeat(2500);
      const { href, isShort } = mailOf('a@example.org', { ...telling, message }, 'Wren', says);
      expect(href.length).to.be.at.most(MAIL_LENGTH);
      expect(isShort).to.equal(true);
      expect(read(href)).to.contain('Name: Rosa\r\n');
      expect(read(href)).to.contain('…\r\nWith: Wren');
      expect(href.length).to.be.greaterThan(MAIL_LENGTH * 0.9);
    });
  }
});
