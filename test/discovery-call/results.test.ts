// Lines of the self-check in the call form: never there unasked, shown as they would go, sent only with consent.
import { expect, waitUntil } from '@open-wc/testing';
import type { CallRequest } from '../../src/discovery-call/index.js';
import { fill, find, practice, press, setUp, shadow, text, tick, until } from './helpers.js';

const lines = [
  { question: 'How old are you?', answer: '18 or older' },
  { question: 'Does any of these apply?', answer: 'None of these; I am not sure' },
  { question: 'Result of the self-check', answer: 'Worth a talk' },
];
const file = { ...practice, call: { ...practice.call, selfCheck: true } };

/** A form that takes lines, what it sent, and every address, event and word of the console meanwhile. */
async function start(settings: Parameters<typeof setUp>[0] = {}) {
  const sent: CallRequest[] = [];
  const deliver = async (request: CallRequest) => {
    sent.push(request);
  };
  const made = await setUp({ file, deliver, ...settings });
  await waitUntil(() => made.element.takesSelfCheck, 'it takes lines', { timeout: 8000 });
  const bring = async (given: unknown = lines) => {
    made.element.selfCheck = given as typeof lines;
    await made.element.updateComplete;
  };
  const shown = () =>
    [...shadow(made.element).querySelectorAll('.lines li div')].map((line) => {
      const [question = '', answer = ''] = [...line.querySelectorAll('p')].map((each) => each.textContent);
      return { question, answer };
    });
  return { ...made, sent, bring, shown };
}

const send = async (element: Parameters<typeof press>[0]) => {
  await press(element);
  await until(element, 'complete');
};

describe('lines of the self-check', () => {
  it('are not taken where the practice does not ask for them', async () => {
    const sent: CallRequest[] = [];
    const { element } = await setUp({ deliver: (request) => void sent.push(request) });
    expect(element.takesSelfCheck).to.equal(false);
    element.selfCheck = lines;
    await element.updateComplete;
    expect(shadow(element).textContent).not.to.include(lines[0]?.question);
    await fill(element);
    await send(element);
    expect('selfCheck' in (sent[0] ?? {})).to.equal(false);
  });

  it('are not taken where others could read them, nor for a mail or a scheduling page', async () => {
    const calls = [
      { to: 'https://formspree.io/f/abc', service: 'formspree' as const },
      { to: 'https://elsewhere.example/requests' },
      { deliver: 'mailto' as const },
      { deliver: 'link' as const, link: 'https://cal.com/juniper-room' },
    ];
    for (const call of calls) {
      const { element } = await setUp({ file: { ...practice, call: { ...call, selfCheck: true } } });
      await import('../../src/discovery-call/results/index.js');
      await new Promise(requestAnimationFrame);
      expect(element.takesSelfCheck, JSON.stringify(call)).to.equal(false);
    }
  });

  it('are shown word for word, and none is sent without the tick', async () => {
    const { element, sent, bring, shown } = await start();
    await bring();
    expect(shown()).to.deep.equal(lines);
    expect(text(element, '#lines-heading')).to.equal('Answers from your self-check');
    expect(text(element, '#lines-heading + p')).to.match(/Nothing of this is sent unless you tick the box/);
    await press(element, '.note button');
    expect(shadow(element).activeElement?.id).to.equal('lines-heading');
    expect(find(element, '[name="consent.selfCheck"]').checked).to.equal(false);
    await fill(element);
    await send(element);
    expect('selfCheck' in (sent[0] ?? {})).to.equal(false);
    expect('selfCheck' in (sent[0]?.consent ?? {})).to.equal(false);
  });

  it('are sent as they are shown, with the tick', async () => {
    const { element, sent, bring, shown } = await start();
    await bring();
    await fill(element);
    await tick(element, 'consent.selfCheck');
    const before = shown();
    await send(element);
    expect(sent[0]?.selfCheck).to.deep.equal(before);
    expect(sent[0]?.consent.selfCheck).to.equal(true);
    expect(shadow(element).querySelectorAll('.lines li').length).to.equal(0);
  });

  it('are not sent once removed, and focus goes to the next', async () => {
    const { element, sent, bring, shown } = await start();
    await bring();
    const buttons = () => [...shadow(element).querySelectorAll<HTMLButtonElement>('.lines button')];
    buttons()[1]?.focus();
    buttons()[1]?.click();
    await waitUntil(() => shadow(element).activeElement === buttons()[1], 'the next line has it');
    const named = buttons()[1]?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = named.map((id) => text(element, `#${id}`)).join(' ');
    expect(name).to.equal('Remove Result of the self-check');
    const told = [...shadow(element).querySelectorAll('[role="status"]')].map((each) => each.textContent);
    expect(told.join()).to.match(/You brought 2 lines/);
    await fill(element);
    await tick(element, 'consent.selfCheck');
    expect(shown()).to.deep.equal([lines[0], lines[2]]);
    await send(element);
    expect(sent[0]?.selfCheck).to.deep.equal([lines[0], lines[2]]);
  });

  it('leave nothing behind once the last is removed, the tick neither', async () => {
    for (const way of ['each', 'all']) {
      const { element, sent, bring } = await start();
      await bring();
      await tick(element, 'consent.selfCheck');
      const removeAll = shadow(element).querySelector<HTMLButtonElement>('.lines ~ div button');
      if (way === 'all') removeAll?.click();
      for (let left = way === 'all' ? 0 : lines.length; left > 0; left--)
        await press(element, '.lines button');
      await waitUntil(() => shadow(element).querySelectorAll('[name="consent.selfCheck"]').length === 0);
      expect(shadow(element).textContent).to.include('No line is left');
      await bring();
      expect(find(element, '[name="consent.selfCheck"]').checked, 'asked anew').to.equal(false);
      await bring([]);
      await fill(element);
      await send(element);
      expect('selfCheck' in (sent[0] ?? {})).to.equal(false);
    }
  });

  it('ask anew when others are brought, and come to a new request after one was sent', async () => {
    const { element, sent, bring, shown } = await start();
    await bring();
    await tick(element, 'consent.selfCheck');
    await bring(lines.slice(0, 1));
    expect(find(element, '[name="consent.selfCheck"]').checked).to.equal(false);
    await fill(element);
    await send(element);
    expect('selfCheck' in (sent[0] ?? {})).to.equal(false);
    await bring();
    expect(shown()).to.deep.equal(lines);
    expect(find(element, '[name="name"]').value).to.equal('');
  });

  it('take nothing that could not be sent', async () => {
    const { bring, shown } = await start();
    for (const odd of [null, 'text', [null, 1, {}, { question: ' ', answer: 'x' }, { question: 'x' }]]) {
      await bring(odd);
      expect(shown().length).to.equal(0);
    }
    await bring([
      { question: 'q'.repeat(600), answer: ' a ' },
      ...Array.from({ length: 100 }, () => lines[0]),
    ]);
    expect(shown().length).to.equal(80);
    expect(shown()[0]?.question.length).to.equal(500);
    expect(shown()[0]?.answer).to.equal('a');
  });

  it('say who would get them', async () => {
    const key = {
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    };
    const sealed = { ...file, call: { ...file.call, to: 'https://elsewhere.example/requests', seal: key } };
    const { element, bring } = await start({ file: sealed, deliver: undefined as never });
    await bring();
    expect(text(element, '#lines-who')).to.match(/Juniper Room Therapy would get.*nobody on the way/);
    const open = await start();
    await open.bring();
    expect(text(open.element, '#lines-who')).to.match(/service in between, could read them too/);
  });

  it('appear in no attribute, event, address, storage or console, and cannot be read back', async () => {
    const told: string[] = [];
    const listen = (event: Event) => told.push(`${event.type} ${JSON.stringify(Object.entries(event))}`);
    const types = ['input', 'change', 'click', 'kap-call-sent', 'kap-call-failed', 'kap-ready', 'kap-error'];
    for (const type of types) addEventListener(type, listen, true);
    const { log, warn, error } = console;
    console.log = console.warn = console.error = (...all: unknown[]) => told.push(all.map(String).join(' '));
    try {
      const { element, root, bring } = await start();
      const secret = [{ question: 'zqx-question', answer: 'zqx-answer' }];
      await bring(secret);
      expect(shadow(element).textContent).to.include('zqx-answer');
      for (const each of shadow(element).querySelectorAll('*')) {
        for (const { name, value } of each.attributes) expect(value.includes('zqx'), name).to.equal(false);
      }
      await tick(element, 'consent.selfCheck');
      await fill(element);
      await send(element);
      expect((element as unknown as Record<string, unknown>)['selfCheck']).to.equal(undefined);
      const everywhere = [root.outerHTML, location.href, document.cookie, ...told];
      for (const store of [localStorage, sessionStorage]) everywhere.push(JSON.stringify(store));
      everywhere.push(JSON.stringify(history.state));
      expect(everywhere.join('\n')).not.to.include('zqx');
    } finally {
      Object.assign(console, { log, warn, error });
      for (const type of types) removeEventListener(type, listen, true);
    }
  });

  it('can be used by everyone, in Spanish too', async () => {
    const { element, bring } = await start({ lang: 'es' });
    await bring();
    await waitUntil(() => text(element, '#lines-heading') === 'Respuestas de su cuestionario');
    await expect(element).to.be.accessible();
    const { element: english, bring: bringThere } = await start();
    await bringThere();
    await expect(english).to.be.accessible();
  });

  it('that came while a request was on its way are there for the next one', async () => {
    let settle: () => void = () => {};
    const { element, bring, shown } = await start({
      deliver: () => new Promise<void>((resolve) => (settle = resolve)),
    });
    await fill(element);
    await press(element);
    await until(element, 'sending');
    await bring();
    await waitUntil(() => {
      settle();
      return element.matches(':state(complete)');
    });
    const again = [...shadow(element).querySelectorAll<HTMLElement>('[part=sent] button')].find(
      (each) => each.textContent?.trim() === 'Ask for another call',
    );
    again?.click();
    await element.updateComplete;
    expect(shown()).to.deep.equal(lines);
    expect(find(element, '[name="consent.selfCheck"]').checked).to.equal(false);
  });
});
