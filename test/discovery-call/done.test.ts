import { expect, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { CallRequest } from '../../src/discovery-call/index.js';
import own from '../../src/discovery-call/sending/content.en.js';
import { calendarOf } from '../../src/discovery-call/done/take-away.js';
import { renderSent } from '../../src/discovery-call/done/sent.template.js';
import { renderLines } from '../../src/discovery-call/done/sent.template.js';
import en from '../../src/discovery-call/content.en.js';
import { fill } from '../../src/shared/words.js';
import { render } from 'lit';
import { fill as fillIn, find, practice, press, setUp, shadow, text, until } from './helpers.js';
import { button, pressOn } from './sending-helpers.js';

const request: CallRequest = {
  id: '6f1e2d3c-4b5a-4978-8a69-0f1e2d3c4b5a',
  name: 'Rosa Ellery',
  contact: 'phone',
  phone: '+13105550142',
  consent: { contact: true, voicemail: true, text: false, selfCheck: true },
  state: 'CA',
  days: [],
  times: [],
  opening: { start: '2026-12-01T18:00:00.000Z', minutes: 20 },
  timeZone: 'America/Los_Angeles',
  topic: 'KAP online',
  heard: 'A friend',
  message: 'Evenings, please.',
  selfCheck: [{ question: 'Do you take lithium?', answer: 'No' }],
  therapist: 'wren',
  lang: 'en',
  sentAt: '2026-11-20T18:00:00.000Z',
};
const says = {
  form: (key: keyof typeof en, values = {}) => fill(en[key], { practice: 'Juniper', ...values }),
  own: (key: keyof typeof own, values: Readonly<Record<string, string | number>> = {}) => {
    const phrase: unknown = own[key];
    const one = typeof phrase === 'string' ? phrase : (phrase as { other: string }).other;
    return fill(one, { practice: 'Juniper', ...values });
  },
  lang: 'en',
};
const view = {
  says,
  request,
  person: 'Wren Castellano',
  practiceName: 'Juniper',
  practiceZone: undefined,
  answerHours: 48,
  contacts: '',
  startAgain: () => {},
};
const shown = (part: unknown): string => {
  const place = document.createElement('div');
  render(part, place);
  return place.textContent?.replace(/\s+/g, ' ') ?? '';
};

describe('the confirmation', () => {
  it('tells everything that was sent, and what comes next', () => {
    const words = shown(renderSent(view));
    for (const part of [
      'Rosa Ellery',
      '(310) 555-0142',
      'California',
      'Tuesday, December 1, 10 AM Pacific Time, 20 minutes',
      'KAP online',
      'A friend',
      'Evenings, please.',
      'Wren Castellano',
      'Do you take lithium? No',
      'being contacted about a call, voice messages, passing on lines of your self-check',
      'They answer within about 48 hours. On weekends and holidays it may take longer.',
      'not booked yet',
      '6F1E2D3C',
    ]) {
      expect(words).to.contain(part);
    }
  });

  it('says times as the form does, in Spanish too', () => {
    const about = { ...request, timeZone: 'America/New_York' };
    expect(shown(renderSent({ ...view, request: about }))).to.contain('1 PM Eastern Time');
    const spanish = shown(renderSent({ ...view, request: about, says: { ...says, lang: 'es' } }));
    expect(spanish)
      .to.match(/martes, 1 de diciembre, 1\sp\.\s?m\. hora (?:del Este|oriental)/i)
      .and.not.to.contain('GMT');
    const noon = { ...request, opening: { start: '2026-12-01T20:00:00.000Z', minutes: 20 } };
    expect(shown(renderSent({ ...view, request: noon }))).to.contain('December 1, noon Pacific Time');
  });

  it('says days where hours would be hard to count, and nothing where nothing is known', () => {
    expect(shown(renderSent({ ...view, answerHours: 120 }))).to.contain('about 5 days');
    expect(shown(renderSent({ ...view, answerHours: undefined }))).not.to.contain('They answer within');
  });

  it('prints the same lines', () => {
    expect(shown(renderLines(view))).to.contain('Do you take lithium? No');
  });

  it('has a calendar entry that another program reads, of a time that is asked for and not agreed', () => {
    const component = new ICAL.Component(ICAL.parse(calendarOf(view)));
    const event = new ICAL.Event(component.getFirstSubcomponent('vevent') as ICAL.Component);
    expect(event.summary).to.equal('Discovery call (asked for)');
    expect(event.startDate.toJSDate().toISOString()).to.equal('2026-12-01T18:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).to.equal('2026-12-01T18:20:00.000Z');
    expect(event.description).to.equal('Asked for, not agreed yet. Reference: 6F1E2D3C');
    expect(calendarOf(view)).not.to.contain('Rosa');
    expect(calendarOf({ ...view, request: { ...request, opening: undefined } })).to.equal('');
  });
});

describe('kap-discovery-call: after it was sent', () => {
  it('gives a reference, prints, and offers a calendar only for an opening', async () => {
    let given: CallRequest | undefined;
    const { element } = await setUp({
      deliver: (request) => {
        given = request;
      },
      file: { ...practice, call: { ...practice.call, answerHours: 24 } },
    });
    await fillIn(element);
    await press(element);
    await until(element, 'complete');
    expect(text(element, '.reference strong')).to.equal(given?.id.slice(0, 8).toUpperCase());
    expect(text(element, '[part=sent]')).to.contain('within about 24 hours');
    expect(!!button(element, 'Save the time to my calendar')).to.equal(false);
    await expect(element).to.be.accessible();
    await pressOn(element, 'Print');
    const frame = () => shadow(element).querySelector<HTMLIFrameElement>('.paper-tray iframe');
    await waitUntil(() => frame()?.contentDocument?.body.textContent?.includes('Rosa Ellery'));
    expect(frame()?.contentDocument?.body.textContent).to.contain('Juniper Room Therapy');
    await pressOn(element, 'Ask for another call');
    expect(find(element, '[name=name]').value).to.equal('');
  });
});
