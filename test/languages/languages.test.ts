// Which language a widget speaks: that of the page, wherever it is named; and what a practice's own words add.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import '../../src/define.js';
import { type KapPractice, PracticeController } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';
import { plainWords } from '../../src/shared/plain-words.js';
import { type Phrase, type Translation, Words } from '../../src/shared/words.js';
import { listenToConsole } from '../support/widget.js';

const en = {
  hello: 'Hello {name}',
  people: { one: '{count} person', other: '{count} people' },
  bye: 'Goodbye',
  many: '{count}',
} as const;
const es: Translation<typeof en> = {
  hello: 'Hola {name}',
  people: '{count} personas',
  bye: 'Adiós',
  many: '{count}',
};

class Greeting extends LitElement {
  @property() practice: string | undefined;
  words = new Words(this, new PracticeController(this), {
    prefix: 'test',
    en,
    others: { es: () => Promise.resolve({ default: es }) },
  });

  override render() {
    const { words } = this;
    const said = [
      words.say('hello', { name: '(310) 555-0142' }),
      ...[0, 1, 2].map((count) => words.say('people', { count })),
      words.say('bye'),
    ];
    return template`<p lang=${words.lang}>${said.join('|')}</p>`;
  }

  get said(): string {
    return this.shadowRoot?.querySelector('p')?.textContent ?? '';
  }

  get spoken(): string {
    return this.shadowRoot?.querySelector('p')?.lang ?? '';
  }
}

const greetingIn = (root: ParentNode) => root.querySelector('kap-test-greeting') as Greeting;

async function greeting(text: Record<string, Record<string, Phrase>>, lang: string): Promise<Greeting> {
  const practice = { practice: { name: 'P' }, text } as unknown as NonNullable<KapPractice['practice']>;
  const root = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <kap-practice .practice=${practice}><kap-test-greeting></kap-test-greeting></kap-practice>
    </div>
  `);
  return greetingIn(root);
}

describe('the language of a page', () => {
  before(() => define('kap-test-greeting', Greeting));

  it('is followed on whatever stands around the widget, in shadow roots too', async () => {
    const page = await fixture<HTMLElement>(html`<div><section><div></div></section></div>`);
    const inner = page.querySelector('section > div') as HTMLElement;
    const root = inner.attachShadow({ mode: 'closed' });
    root.innerHTML = '<article><kap-test-greeting></kap-test-greeting></article>';
    const element = greetingIn(root);
    await waitUntil(() => element.said.includes('Hello'));
    const section = page.querySelector('section') as HTMLElement;
    section.lang = 'es';
    await waitUntil(() => element.said.includes('Hola'), 'of an ancestor outside');
    (root.firstElementChild as HTMLElement).lang = 'en-GB';
    await waitUntil(() => element.said.includes('Hello'), 'of an ancestor inside');
    expect(element.spoken).to.equal('en-GB');
    root.firstElementChild?.removeAttribute('lang');
    await waitUntil(() => element.said.includes('Hola'), 'one that is taken away');
  });

  it('is that of the place a widget is moved to', async () => {
    const page = await fixture<HTMLElement>(html`
      <div><div lang="es"><kap-test-greeting></kap-test-greeting></div><div lang="en"></div></div>
    `);
    const element = greetingIn(page);
    await waitUntil(() => element.said.includes('Hola'));
    page.lastElementChild?.append(element);
    await waitUntil(() => element.said.includes('Hello'));
    page.lastElementChild?.setAttribute('lang', 'es');
    await waitUntil(() => element.said.includes('Hola'), 'it is followed there');
  });
});

const french = {
  'test.hello': 'Bonjour {name}',
  'test.people': { one: '{count} personne', other: '{count} personnes' },
  'test.bye': 'Au revoir',
};

describe('a further language', () => {
  before(() => define('kap-test-greeting', Greeting));

  it('is shown from a practice’s file, counted as it counts, and named', async () => {
    const element = await greeting({ fr: { ...french, 'test.many': '{count}' } }, 'fr-CA');
    await waitUntil(() => element.said.includes('Bonjour'));
    expect(element.said).to.equal('Bonjour (310) 555-0142|0 personne|1 personne|2 personnes|Au revoir');
    expect(element.spoken).to.equal('fr-CA');
    expect(element.words.say('many', { count: 12345 })).to.equal((12345).toLocaleString('fr-CA'));
  });

  it('counts in its own way also where most sentences are still missing', async () => {
    const element = await greeting(
      { pl: { 'test.people': { one: '{count} osoba', few: '{count} osoby', other: '{count} osób' } } },
      'pl',
    );
    await waitUntil(() => element.words.say('people', { count: 3 }) === '3 osoby');
    expect(element.words.say('people', { count: 5 })).to.equal('5 osób');
  });

  it('is found by its whole tag first', async () => {
    const element = await greeting(
      { pt: { 'test.bye': 'Adeus' }, 'pt-BR': { 'test.bye': 'Tchau' } },
      'pt-BR',
    );
    await waitUntil(() => element.said.endsWith('Tchau'));
  });

  it('has English for what is missing, counted in English', async () => {
    const rest = { 'test.hello': french['test.hello'], 'test.bye': french['test.bye'] };
    const element = await greeting({ fr: rest, en: { 'test.bye': 'So long' } }, 'fr');
    await waitUntil(() => element.said.includes('Bonjour'));
    expect(element.said).to.equal('Bonjour (310) 555-0142|0 people|1 person|2 people|Au revoir');
    // Half of the sentences are French. One language must be named: the page's.
    expect(element.spoken).to.equal('fr');
  });

  it('is found whatever its capitals, in the file and on the page', async () => {
    const said = async (inFile: string, onPage: string) => {
      const element = await greeting({ [inFile]: { ...french, 'test.many': '{count}' } }, onPage);
      await waitUntil(() => element.said.includes('Bonjour'), `${inFile} for ${onPage}`);
      return element.spoken;
    };
    expect(await said('FR', 'fr')).to.equal('fr');
    expect(await said('fr', 'FR')).to.equal('fr');
    expect(await said('pt-br', 'pt-BR')).to.equal('pt-BR');
    expect(await said('PT_BR', 'pt-br')).to.equal('pt-BR');
  });

  it('is found for a page that names more than the file does, and for its script', async () => {
    const text = {
      zh: { 'test.bye': '再见' },
      'zh-Hant': { 'test.bye': '再見', 'test.hello': '你好 {name}', 'test.people': '{count}' },
    };
    for (const [onPage, bye] of [
      ['zh-Hant-TW', '再見'],
      ['zh-TW', '再見'],
      ['zh-Hant', '再見'],
      ['zh-CN', '再见'],
    ] as const) {
      const element = await greeting(text, onPage);
      await waitUntil(() => element.said.endsWith(bye), onPage);
    }
  });

  it('is that of another region where the file has no nearer one, never in another script', async () => {
    const portuguese = { 'test.hello': 'Oi {name}', 'test.people': '{count}', 'test.bye': 'Tchau' };
    const element = await greeting({ 'pt-BR': portuguese }, 'pt');
    await waitUntil(() => element.said.endsWith('Tchau'));
    expect(element.spoken).to.equal('pt-BR');
    const other = await greeting({ 'zh-Hans': { 'test.bye': '再见' } }, 'zh-Hant-HK');
    await waitUntil(() => other.said.endsWith('Goodbye'));
    // Our own Spanish is never that of a region the page does not name.
    const spanish = await greeting({ 'es-MX': { 'test.bye': 'Ahí nos vemos' } }, 'es');
    await waitUntil(() => spanish.said.endsWith('Adiós'));
  });

  it('is not named where most is English', async () => {
    const { restore } = listenToConsole();
    try {
      const element = await greeting({ it: { 'test.bye': 'Ciao' } }, 'it');
      await waitUntil(() => element.said.endsWith('Ciao'));
      expect(element.spoken).to.equal('en');
    } finally {
      restore();
    }
  });

  it('gives way to English where a practice has none of it, without a word', async () => {
    const { messages, restore } = listenToConsole();
    const element = await greeting({ en: { 'test.bye': 'So long' } }, 'fr');
    await waitUntil(() => element.said.endsWith('So long'));
    expect(element.spoken).to.equal('en');
    restore();
    expect(messages.filter((each) => each.includes('text.fr'))).to.deep.equal([]);
  });

  it('from right to left keeps numbers and names in one piece', async () => {
    const element = await greeting(
      {
        he: {
          'test.hello': 'שלום {name}',
          'test.people': '{count}',
          'test.bye': 'ביי',
          'test.many': '{count}',
        },
      },
      'he',
    );
    await waitUntil(() => element.said.includes('שלום'));
    expect(element.said).to.contain('\u2068(310) 555-0142\u2069');
  });

  it('is the same without a page', () => {
    const words = plainWords('test', { en, es }, 'fr', {
      text: { fr: french, en: { 'test.many': 'n {count}' } },
    });
    expect(words.lang).to.equal('fr');
    expect(words.say('people', { count: 0 })).to.equal('0 personne');
    expect(words.say('many', { count: 2 })).to.equal('n 2');
    const chinese = { text: { 'zh-Hant': { 'test.bye': '再見' } } };
    expect(plainWords('test', { en, es }, 'zh-Hant-TW', chinese).say('bye')).to.equal('再見');
    expect(plainWords('test', { en, es }, 'fr', {}).lang).to.equal('en');
    expect(plainWords('test', { en, es }, 'es-US', {}).say('bye')).to.equal('Adiós');
  });
});
