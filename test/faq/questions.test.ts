import { expect, html, waitUntil } from '@open-wc/testing';
import { parseAnswer, refusedLinks } from '../../src/faq/answer-text.js';
import en from '../../src/faq/content.en.js';
import es from '../../src/faq/content.es.js';
import { GROUPS } from '../../src/faq/questions.js';
import { listenToConsole } from '../support/widget.js';
import { Faq, show, textOf, whole } from './support.js';

describe('kap-faq: questions', () => {
  it('shows every built-in question in its group, closed, in the page’s language', async () => {
    const faq = await show();
    expect(faq.ids).to.deep.equal(GROUPS.flatMap(({ questions }) => [...questions]));
    expect(faq.headings).to.deep.equal(GROUPS.map(({ id }) => en[`group.${id}`]));
    expect(faq.opened).to.deep.equal([]);
    expect(faq.questions).to.include(en['cost.question']);
    await waitUntil(() => faq.lines('cost').length > 5);
    for (const id of faq.ids) expect(faq.lines(id).join(' '), id).to.have.length.of.at.least(60);
  });

  it('shows those named in `questions`, in that order, and reports the others once', async () => {
    const { messages, restore } = listenToConsole();
    try {
      const faq = await show(
        undefined,
        html`<kap-faq questions="safety what-is-kap prices cost safety"></kap-faq>`,
      );
      expect(faq.ids).to.deep.equal(['safety', 'what-is-kap', 'cost']);
      expect(faq.headings).to.deep.equal([]);
      expect(faq.all('h3').map(textOf)).to.deep.equal(faq.questions);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('questions').and.include('"prices"').and.include('what-is-kap');
      await faq.press(faq.summary('cost'));
      expect(messages).to.have.length(1);
      faq.element.questions = 'crisis';
      await faq.element.updateComplete;
      expect(faq.ids).to.deep.equal(['crisis']);
    } finally {
      restore();
    }
  });

  it('shows all where none of those named is there', async () => {
    const { restore } = listenToConsole();
    const faq = await show(undefined, html`<kap-faq questions="prices"></kap-faq>`);
    restore();
    expect(faq.ids).to.have.length.of.at.least(20);
  });

  it('puts the practice’s questions after ours, under its name; one of the same id takes our place', async () => {
    const faq = await show(whole);
    await waitUntil(() => faq.headings.includes('More from Juniper Room'));
    expect(faq.ids.slice(-2)).to.deep.equal(['parking', 'may-i-bring-my-dog']);
    await waitUntil(() => faq.lines('parking').length > 1);
    expect(faq.lines('parking')).to.deep.equal([
      'Yes.',
      'Behind the house',
      'A map',
      'As of November 1, 2026',
    ]);
    expect(faq.ids.indexOf('cost')).to.equal(
      GROUPS.flatMap(({ questions }) => [...questions] as string[]).indexOf('cost'),
    );
    expect(faq.lines('cost')).to.deep.equal(['It is $900.']);
    expect(textOf(faq.summary('cost'))).to.equal('What does it cost here?');
    for (const id of ['cost', 'parking']) {
      expect(faq.item(id).querySelectorAll('[part=sources]'), id).to.have.length(0);
      expect(textOf(faq.item(id)), id).to.include('In the words of Juniper Room.');
    }
    expect(faq.item('safety').querySelectorAll('[part=sources]')).to.have.length(1);
  });

  it('shows what is written in a language on pages in that language only', async () => {
    const faq = await show(whole, undefined, 'es');
    await waitUntil(() => faq.questions.includes('¿Hay estacionamiento?'));
    expect(faq.questions).not.to.include('Is there parking?');
    expect(faq.questions).to.include('May I bring my dog?');
    expect(faq.answer('parking').lang).to.equal('es');
    await waitUntil(() => faq.headings.includes('Más de Juniper Room'));
  });

  it('lets the practice rewrite any sentence, and does not put our source below it', async () => {
    const faq = await show({
      practice: { name: 'Juniper Room', prescriber: { included: true } },
      text: {
        en: {
          'faq.heading': 'Good to know',
          'faq.safety.question': 'Risks?',
          'faq.cost.answer': 'Ask us.\n\n- By phone',
          'faq.online.rule': 'We do not prescribe by video.',
        },
      },
    });
    await waitUntil(() => faq.lines('cost')[0] === 'Ask us.');
    expect(faq.all('h2').map(textOf)).to.deep.equal(['Good to know']);
    expect(faq.questions).to.include('Risks?');
    // It stands alone: none of our prices, rights or facts are added.
    expect(faq.lines('cost')).to.deep.equal(['Ask us.', 'By phone']);
    expect(faq.item('cost').querySelectorAll('[part=sources]')).to.have.length(0);
    expect(textOf(faq.item('cost'))).to.include('In the words of Juniper Room.');
    expect(faq.lines('legal').slice(-2)).to.deep.equal([
      'We do not prescribe by video.',
      'In the words of Juniper Room.',
    ]);
    expect(faq.item('legal').querySelectorAll('[part=sources]')).to.have.length(1);
  });

  it('states the practice’s facts in the answers, in place of general words', async () => {
    const general = await show();
    await waitUntil(() => general.lines('day').length > 5);
    expect(general.lines('day').join(' ')).to.include('Plan 2 to 3 hours in all.');
    expect(general.all('[part=facts]')).to.have.length(0);
    const faq = await show(whole);
    await waitUntil(() => faq.all('[part=facts]').length > 0);
    const facts = (id: string) =>
      [...faq.answer(id).querySelectorAll('[part=facts] li')].map(textOf).join(' ');
    expect(faq.lines('day').join(' ')).not.to.include('in all.');
    expect(facts('day')).to.equal(
      'Plan 2 to 3 hours for a session. The effects last about 50 minutes. ' +
        'No food for 4 hours before the medicine. Nothing to drink for 90 minutes before it.',
    );
    expect(facts('how-many')).to.equal(
      'From 2 to 3 meetings before the first dose. From 4 to 6 doses in a course. ' +
        'About 2 weeks from one dose to the next. At least 1 meeting after a dose.',
    );
    expect(facts('online')).to.equal(
      'In person for people in California. Online for people in California and Texas.',
    );
    expect(facts('what-is-kap')).to.include('a lozenge in the mouth or a shot in a muscle (IM)');
    expect(facts('prescriber'))
      .to.include('A partner prescribes: Northlight Medical.')
      .and.include('(310) 555-0143');
    expect(facts('hard')).to.include('(310) 555-0143');
    expect(facts('first-step')).to.include('15 to 20 minutes').and.include('(310) 555-0142');
    const links = [...faq.answer('first-step').querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['tel:+13105550142', 'mailto:hello@example.com']);
    expect(faq.answer('privacy').querySelector('a')?.href).to.equal('https://example.com/privacy');
  });

  it('names the help lines of the practice’s country', async () => {
    const faq = await show({ practice: { name: 'Harbour', country: 'AU' } });
    await waitUntil(() => faq.lines('crisis').length > 0);
    const links = [...faq.answer('crisis').querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['tel:131114', 'tel:000']);
  });

  it('takes hostile text for words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { restore } = listenToConsole();
    const faq = await show({
      practice: { name: `House ${hostile}` },
      faq: [
        {
          question: hostile,
          answer: `${hostile}\n- [x](javascript:alert(1))\n- [y](JAVASCRIPT:alert(1))\n- [z](data:text/html,x)\n- [${hostile}](https://example.com/"onclick=x)\n\n</details><script>alert(1)</script>`,
        },
      ],
    });
    await waitUntil(() => faq.ids.at(-1)?.startsWith('img-src') && faq.lines(faq.ids.at(-1)!).length > 4);
    restore();
    const id = faq.ids.at(-1)!;
    expect(faq.all('img, script')).to.have.length(0);
    expect(textOf(faq.summary(id))).to.equal(hostile);
    expect(faq.lines(id)).to.deep.equal([
      hostile,
      '[x](javascript:alert(1))',
      '[y](JAVASCRIPT:alert(1))',
      '[z](data:text/html,x)',
      hostile,
      '</details><script>alert(1)</script>',
    ]);
    const links = [...faq.answer(id).querySelectorAll('a')];
    expect(links.map(({ protocol }) => protocol)).to.deep.equal(['https:']);
    expect(links[0]?.getAttributeNames().sort()).to.deep.equal(['href', 'rel']);
  });

  it('tells the practice of a second same id and of links that lead nowhere', async () => {
    const { messages, restore } = listenToConsole();
    try {
      const faq = await show({
        practice: { name: 'House' },
        faq: [
          { id: 'parking', question: 'Where?', answer: 'Here.' },
          { id: 'parking', question: 'And now?', answer: 'There: [map](/map).' },
        ],
      });
      await waitUntil(() => messages.length > 0);
      expect(faq.ids.slice(-2)).to.deep.equal(['parking', 'parking-2']);
      expect(messages[0])
        .to.include('faq[2].id')
        .and.include('"parking"')
        .and.include('faq[2].answer')
        .and.include('/map');
      expect(messages).to.have.length(1);
    } finally {
      restore();
    }
  });

  it('opens and closes all with one button, and says which it does', async () => {
    const faq = await show();
    const button = faq.all('[part~=toggle-all]')[0]!;
    expect(textOf(button)).to.equal(en['open-all']);
    await faq.press(button);
    expect(faq.opened).to.deep.equal(faq.ids);
    expect(textOf(button)).to.equal(en['close-all']);
    await faq.press(faq.summary('cost'));
    expect(faq.opened).not.to.include('cost');
    expect(textOf(button)).to.equal(en['open-all']);
    await faq.press(button);
    await faq.press(button);
    expect(faq.opened).to.deep.equal([]);
  });

  it('keeps what is open when the language changes', async () => {
    const faq = await show();
    await faq.press(faq.summary('driving'));
    faq.element.lang = 'es';
    await waitUntil(() => faq.questions.includes(es['driving.question']));
    expect(faq.opened).to.deep.equal(['driving']);
  });

  it('stands twice on a page, each by itself', async () => {
    const one = await show(undefined, html`<kap-faq></kap-faq><kap-faq questions="cost"></kap-faq>`);
    const two = new Faq(one.element.nextElementSibling as typeof one.element);
    await waitUntil(() => two.items.length === 1);
    await one.press(one.summary('cost'));
    expect(one.opened).to.deep.equal(['cost']);
    expect(two.opened).to.deep.equal([]);
  });
});

describe('kap-faq: the text of an answer', () => {
  it('has paragraphs, lists and links, and nothing else', () => {
    expect(parseAnswer('One\r\ntwo.\n\n\n- a [b](https://example.com/x_(y)) c\n• d\nThree\n')).to.deep.equal([
      { runs: ['One two.'] },
      { items: [['a ', { words: 'b', href: 'https://example.com/x_(y)' }, ' c'], ['d']] },
      { runs: ['Three'] },
    ]);
    expect(parseAnswer('')).to.deep.equal([]);
    expect(parseAnswer('-5 is **no** list [nor](a link)')).to.deep.equal([
      { runs: ['-5 is **no** list [nor](a link)'] },
    ]);
    expect(refusedLinks('[a](https://example.com) [b](ftp://x) [c](//x.example)')).to.deep.equal([
      'ftp://x',
      '//x.example',
    ]);
  });

  it('is read in no time, however odd it is', () => {
    const from = performance.now();
    for (const piece of ['[', '](', '[a](', '(', '- [', '[x](h(', '\n- '])
      parseAnswer(piece.repeat(4000 / piece.length));
    expect(performance.now() - from).to.be.below(1000);
  });
});
