import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { KapPractice } from '../../src/practice/index.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { defineTestElements, json, listenToConsole, serve, type TestWidget } from '../support/widget.js';

/** What happens when a practice's file is not what it should be: defaults, one message, one event. */
describe('kap-practice errors', () => {
  let server: ReturnType<typeof serve> | undefined;
  let heard: ReturnType<typeof listenToConsole>;
  let events: KapErrorEvent[];
  let count = 0;
  const keep = (event: KapErrorEvent) => events.push(event);

  before(async () => {
    defineTestElements();
    await import('../../src/practice/load.js');
  });
  beforeEach(() => {
    heard = listenToConsole();
    events = [];
    document.addEventListener('kap-error', keep);
  });
  afterEach(() => {
    heard.restore();
    server?.restore();
    document.removeEventListener('kap-error', keep);
  });

  /** A page with three widgets of one practice whose file answers as told. */
  async function page(answer: () => Response | Promise<Response>) {
    server = serve(answer);
    const src = `/errors-${++count}/practice.json`;
    const root = await fixture(html`<div>
      <kap-practice src=${src}><kap-test-widget></kap-test-widget><kap-test-widget></kap-test-widget></kap-practice>
      <kap-test-widget practice=${src}></kap-test-widget>
    </div>`);
    const widgets = [...root.querySelectorAll<TestWidget>('kap-test-widget')];
    await waitUntil(() => widgets.every(({ text }) => text && text !== 'loading'));
    return { root, widgets, src };
  }

  const cases: [string, () => Response | Promise<Response>, string, RegExp][] = [
    ['a missing file', () => new Response('no', { status: 404 }), 'not-found', /found HTTP 404/],
    ['a server error', () => new Response('no', { status: 500 }), 'http', /found HTTP 500/],
    [
      'a web page with status 200',
      () => new Response('<!doctype html><title>Home</title>'),
      'html',
      /found a web page/,
    ],
    ['a file that is not JSON', () => new Response('{"practice": {"name": "A",}}'), 'json', /comma too many/],
    ['an empty file', () => new Response(''), 'json', /valid JSON/],
    ['JSON that is no object', () => json(['a', 'list']), 'invalid', /practice file in braces.*found a list/],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network', /found none/],
    [
      'a timeout',
      () => Promise.reject(new DOMException('slow', 'TimeoutError')),
      'timeout',
      /within 10 seconds/,
    ],
    ['a file of 5 MB', () => new Response(`{"x":"${'x'.repeat(5e6)}"}`), 'too-large', /at most 2 MB/],
  ];
  for (const [name, answer, code, message] of cases) {
    it(`${name}: defaults, one console message, one kap-error`, async () => {
      const { widgets, src } = await page(answer);
      for (const { text } of widgets) expect(text).to.equal('default');
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ code, file: code === 'invalid' ? src : events[0]!.file });
      expect(events[0]!.file).to.equal(src);
      expect(events[0]!.message).to.match(message);
      expect(heard.messages).to.have.length(1);
      expect(heard.messages[0]).to.contain(src).and.to.match(message);
    });
  }

  it('a wrong type at any level leaves out that part and keeps the rest', async () => {
    const { widgets } = await page(() =>
      json({
        practice: {
          name: 'Kept',
          phone: 13105550100,
          timeZone: 'America/Los_Angles',
          inPersonStates: 'CA',
          onlineStates: ['CA', 'Texas', 'TX'],
        },
        faq: [{ question: 'Only a question' }, { question: 'Q', answer: 'A' }],
        call: 'now',
      }),
    );
    const [first] = widgets;
    expect(first!.text).to.equal('Kept');
    expect(first!.facts.data).to.deep.equal({
      practice: { name: 'Kept', onlineStates: ['CA', 'TX'] },
      faq: [{ question: 'Q', answer: 'A' }],
    });
    expect(events).to.have.length(1);
    expect(heard.messages).to.have.length(1);
    const [message] = heard.messages;
    expect(message).to.contain(
      'practice.phone: expected a phone number in quotes, like "+13105550100"; found the number 13105550100',
    );
    expect(message).to.contain(
      'practice.inPersonStates: expected a list of two-letter state codes, like ["CA", "TX"]; found "CA"',
    );
    expect(message).to.contain(
      'practice.timeZone: expected an IANA time zone, like "America/Los_Angeles"; found "America/Los_Angles"',
    );
    expect(message).to.contain('practice.onlineStates[2]: expected a two-letter state code in capitals');
    expect(message).to.contain('faq[1].answer: expected text in quotes; found nothing');
    expect(message).to.contain('call: expected a block in braces; found "now"');
  });

  it('an unknown key is named, with what was probably meant, and the rest is used', async () => {
    const { widgets } = await page(() =>
      json({ practice: { name: 'Kept', onlineState: ['CA'] }, therapist: 'a.csv', zebra: 1 }),
    );
    expect(widgets[0]!.text).to.equal('Kept');
    expect(events[0]!.code).to.equal('unknown-key');
    expect(heard.messages[0]).to.contain('practice.onlineState: unknown key; did you mean "onlineStates"?');
    expect(heard.messages[0]).to.contain('therapist: unknown key; did you mean "therapists"?');
    expect(heard.messages[0]).to.contain(
      'zebra: unknown key; expected one of $schema, lang, practice, therapists',
    );
  });

  it('hostile strings stay text, and hostile links are refused', async () => {
    const markup = '<img src=x onerror="window.hostile = true">';
    const { widgets } = await page(
      () =>
        new Response(
          `{"practice": {"name": ${JSON.stringify(markup)}, "website": "javascript:alert(1)", "privacyPolicy": "java\\tscript:alert(1)"},
            "__proto__": {"polluted": true}, "text": {"__proto__": {"polluted": "yes"}, "en": {"__proto__": "x"}},
            "call": {"link": " data:text/html,hi", "to": "//example.com/ok"}}`,
        ),
    );
    expect(widgets[0]!.text).to.equal(markup);
    expect(widgets[0]!.shadowRoot!.querySelector('img')).to.equal(null);
    expect('hostile' in window).to.equal(false);
    expect('polluted' in {}).to.equal(false);
    expect(widgets[0]!.facts.data.practice).to.deep.equal({ name: markup });
    expect(widgets[0]!.facts.data.call).to.deep.equal({ to: '//example.com/ok' });
    expect(heard.messages[0]).to.contain('practice.website: expected an address that starts with https://');
  });

  it('a file without the practice’s name is used and says so', async () => {
    const { widgets } = await page(() => json({ practice: { clientTerm: 'patient' } }));
    expect(widgets[0]!.facts.data.practice?.clientTerm).to.equal('patient');
    expect(events[0]).to.include({ code: 'required', path: 'practice.name' });
  });

  it('a day, a number and an address that cannot be are left out', async () => {
    const { widgets } = await page(() =>
      json({
        practice: { name: 'Kept', phone: '- - -', website: 'http://[' },
        comparison: {
          cells: {
            'kap.cost': { text: 'x', asOf: '2026-00-10' },
            'kap.fda': { text: 'y', asOf: '2026-02-28' },
          },
        },
      }),
    );
    expect(widgets[0]!.facts.data).to.deep.equal({
      practice: { name: 'Kept' },
      comparison: { cells: { 'kap.cost': { text: 'x' }, 'kap.fda': { text: 'y', asOf: '2026-02-28' } } },
    });
  });

  it('of journey, faq and hybrid a wrong part is left out and the rest kept, each with its place', async () => {
    await page(() =>
      json({
        practice: { name: 'Kept', sessions: { dosing: { count: [8, 6] } } },
        faq: [{ question: 'Kept?' }, { question: 'Where?', answer: 'Here.' }],
        journey: { steps: { dosing: { bring: 'a blanket' } } },
        comparison: { hybrid: { name: 'Both', base: 'spa' } },
      }),
    );
    expect(heard.messages).to.have.length(1);
    expect(heard.messages[0])
      .to.contain('practice.sessions.dosing.count: expected two numbers, the smaller one first')
      .and.to.contain('faq[1].answer: expected text in quotes; found nothing')
      .and.to.contain('journey.steps.dosing.bring: expected a list of sentences in quotes')
      .and.to.contain('comparison.hybrid.base: expected one of "kap"');
  });

  it('a web page that starts with a comment is one all the same', async () => {
    await page(() => new Response('<!-- cached -->\n<!DOCTYPE html><title>Home</title>'));
    expect(events[0]!.code).to.equal('html');
  });

  it('a file saved in another encoding is read as it was meant', async () => {
    const latin = new Uint8Array([...'{"practice":{"name":"Jos\u00e9"}}'].map((c) => c.charCodeAt(0)));
    const { widgets } = await page(() => new Response(latin));
    expect(widgets[0]!.text).to.equal('José');
    const text = '{"practice":{"name":"Núñez"}}';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const second = await page(() => new Response(utf16));
    expect(second.widgets[0]!.text).to.equal('Núñez');
    expect(events).to.deep.equal([]);
  });

  it('thousands of mistakes make one readable message', async () => {
    const { widgets } = await page(() =>
      json({ practice: { name: 'Kept' }, faq: Array.from({ length: 5000 }, () => 'wrong') }),
    );
    expect(widgets[0]!.text).to.equal('Kept');
    expect(heard.messages[0]!.split('\n')).to.have.length(22);
    expect(heard.messages[0]).to.contain('and 4980 more problems');
  });

  it('keeps the last good file when the next one fails', async () => {
    server = serve((url) =>
      url.includes('good') ? json({ practice: { name: 'Good' } }) : new Response('', { status: 404 }),
    );
    const root = await fixture<KapPractice>(
      html`<kap-practice src=${`/good-${++count}.json`}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await waitUntil(() => widget.text === 'Good');
    setTimeout(() => {
      root.src = `/bad-${count}.json`;
    });
    const event = (await oneEvent(root, 'kap-error')) as Event as KapErrorEvent;
    expect(event.code).to.equal('not-found');
    expect(widget.text).to.equal('Good');
  });

  it('an address that is none is said, not thrown', async () => {
    server = serve(() => json({}));
    const root = await fixture(
      html`<kap-practice src="http://["><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await waitUntil(() => widget.text === 'default');
    expect(events[0]!.message).to.contain('expected the address of a file');
    expect(server.asked).to.deep.equal([]);
  });

  it('a property that is no practice file is said, not thrown', async () => {
    const root = await fixture(
      html`<kap-practice .practice=${{ practice: { name: () => 'no' } } as never}><kap-test-widget></kap-test-widget></kap-practice>`,
    );
    const widget = root.querySelector('kap-test-widget') as TestWidget;
    await waitUntil(() => widget.text === 'default');
    expect(events[0]!.file).to.equal('the property "practice"');
  });
});
