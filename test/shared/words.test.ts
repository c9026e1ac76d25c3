import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as template, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { KapPractice, PracticeController } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';
import { fill, type Translation, Words } from '../../src/shared/words.js';

const en = {
  greeting: 'Hello {name}, dear {client}',
  people: { one: '{count} person', other: '{count} people' },
} as const;
const es: Translation<typeof en> = { greeting: 'Hola {name}', people: '{count} personas' };

class TestWords extends LitElement {
  @property() practice: string | undefined;
  fails = false;
  facts = new PracticeController(this);
  words = new Words(this, this.facts, {
    prefix: 'test',
    en,
    others: {
      es: () => (this.fails ? Promise.reject(new Error('offline')) : Promise.resolve({ default: es })),
    },
  });

  override render() {
    return template`<p>${this.words.say('greeting', { name: 'Ann' })}</p><p>${this.words.say('people', { count: 1 })}</p>`;
  }
}

describe('words', () => {
  before(() => {
    define('kap-practice', KapPractice);
    define('kap-test-words', TestWords);
  });
  const text = (element: TestWords) => element.shadowRoot?.textContent ?? '';

  it('leaves a place empty that nothing belongs in, whatever it is called', () => {
    expect(fill('{constructor}{__proto__}{toString}{name}', { name: 'Ann' })).to.equal('Ann');
  });

  it('puts values and plurals in, and calls people what the practice calls them', async () => {
    const root = await fixture(
      html`<kap-practice .practice=${{ practice: { name: 'P', clientTerm: 'patient' } }}><kap-test-words></kap-test-words></kap-practice>`,
    );
    const element = root.querySelector('kap-test-words') as TestWords;
    await waitUntil(() => text(element).includes('dear patient'));
    expect(text(element)).to.equal('Hello Ann, dear patient1 person');
    expect(element.words.say('people', { count: 2 })).to.equal('2 people');
  });

  it('takes a practice’s own sentence for the language shown, and only that', async () => {
    const own = { practice: { name: 'P' }, text: { en: { 'test.greeting': 'Welcome {name}' } } };
    const root = await fixture(
      html`<kap-practice .practice=${own}><kap-test-words></kap-test-words></kap-practice>`,
    );
    const element = root.querySelector('kap-test-words') as TestWords;
    await waitUntil(() => text(element).includes('Welcome Ann'));
    element.lang = 'es';
    await waitUntil(() => text(element).includes('Hola Ann'));
  });

  it('follows the page’s language when it changes', async () => {
    const element = await fixture<TestWords>(html`<kap-test-words></kap-test-words>`);
    const before = document.documentElement.lang;
    document.documentElement.lang = 'es-MX';
    await waitUntil(() => text(element).includes('Hola'));
    expect(element.words.lang).to.equal('es-MX');
    document.documentElement.lang = before;
    await waitUntil(() => text(element).includes('Hello'));
  });

  it('stays English when a language does not come, or is not there', async () => {
    const element = await fixture<TestWords>(html`<kap-test-words .fails=${true}></kap-test-words>`);
    element.lang = 'es';
    await element.updateComplete;
    expect(text(element)).to.contain('Hello');
    element.lang = 'fr';
    await element.updateComplete;
    expect(element.words.lang).to.equal('en');
  });
});
