import { expect, html, waitUntil } from '@open-wc/testing';
import { publish, withdraw } from '../../src/faq/publish.js';
import { vocabularyErrors } from '../therapist-finder/schema-org.js';
import { Faq, type File, show, textOf, whole } from './support.js';

interface Question {
  readonly '@id': string;
  readonly name: string;
  readonly acceptedAnswer: { readonly text: string };
}
interface Data {
  readonly '@type': string;
  readonly inLanguage: string;
  readonly mainEntity: readonly Question[];
}

const template = html`<kap-faq structured-data></kap-faq>`;
const dataOf = ({ script }: Faq) =>
  (JSON.parse(script!.textContent!) as { '@graph': readonly [Data] })['@graph'];
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What search engines are told is what is read, in the same order. */
function expectSame(faq: Faq, lang: string): void {
  const [data] = dataOf(faq);
  expect(data['@type']).to.equal('FAQPage');
  expect(data.inLanguage).to.equal(lang);
  expect(data.mainEntity.map(({ name }) => name)).to.deep.equal(faq.questions);
  expect(data.mainEntity).to.have.length.of.at.least(1);
  for (const [at, { acceptedAnswer, '@id': id }] of data.mainEntity.entries()) {
    const shown = faq.lines(faq.ids[at]!);
    expect(words(acceptedAnswer.text), faq.ids[at]).to.equal(words(shown.join(' ')));
    expect(acceptedAnswer.text.split('\n')).to.deep.equal(shown);
    expect(id.endsWith(`#kap-faq=${faq.ids[at]}`), id).to.equal(true);
  }
}

const described = (faq: Faq) => waitUntil(() => faq.script !== null, 'the data');

describe('kap-faq: structured data', () => {
  it('is there only where it is asked for', async () => {
    const faq = await show();
    await waitUntil(() => faq.answer('cost') !== null);
    expect(faq.script).to.equal(null);
    faq.element.structuredData = true;
    await described(faq);
    faq.element.structuredData = false;
    await waitUntil(() => faq.script === null);
  });

  it('is what is shown, word for word, and as schema.org has the words', async () => {
    const faq = await show(undefined, template);
    await described(faq);
    expectSame(faq, 'en');
    expect(vocabularyErrors(dataOf(faq))).to.deep.equal([]);
  });

  it('holds the practice’s facts and questions as they are shown', async () => {
    const faq = await show(whole, template);
    await waitUntil(() => faq.script?.textContent?.includes('Northlight Medical'));
    expectSame(faq, 'en');
    const [{ mainEntity }] = dataOf(faq) as unknown as [Data];
    expect(mainEntity.find(({ name }) => name === 'Is there parking?')?.acceptedAnswer.text).to.equal(
      'Yes.\nBehind the house\nA map\nAs of November 1, 2026',
    );
    expect(vocabularyErrors(dataOf(faq))).to.deep.equal([]);
  });

  it('follows the language, the file, the questions chosen, and the sentences that a practice rewrites', async () => {
    const faq = await show(whole, template);
    await described(faq);
    faq.element.lang = 'es';
    const spanish = ['"es"', 'recuesta', 'De 2 a 3 reuniones', '¿Hay estacionamiento?'];
    await waitUntil(() => spanish.every((part) => faq.script?.textContent?.includes(part)));
    expectSame(faq, 'es');
    faq.element.lang = 'en';
    const holder = faq.element.closest('kap-practice') as HTMLElement & { practice: File };
    holder.practice = { practice: { name: 'Other' }, text: { en: { 'faq.cost.answer': 'Ask us.' } } };
    await waitUntil(() => faq.script?.textContent?.includes('Ask us.'));
    await waitUntil(() => faq.script?.textContent?.includes('"en"'));
    expectSame(faq, 'en');
    faq.element.questions = 'crisis cost';
    await waitUntil(() => dataOf(faq)[0].mainEntity.length === 2);
    expectSame(faq, 'en');
  });

  it('is there once a page: the first widget speaks, the next when that is gone', async () => {
    const one = await show(undefined, html`${template}<kap-faq structured-data questions="cost"></kap-faq>`);
    const two = new Faq(one.element.nextElementSibling as typeof one.element);
    await described(one);
    await waitUntil(() => two.answer('cost') !== null);
    await two.element.updateComplete;
    expect(document.querySelectorAll('kap-faq script')).to.have.length(1);
    const place = one.element.parentElement!;
    one.element.remove();
    await described(two);
    expect(one.script).to.equal(null);
    expectSame(two, 'en');
    place.prepend(one.element);
    await described(one);
    expect(two.script).to.equal(null);
    expect(document.querySelectorAll('kap-faq script')).to.have.length(1);
  });

  it('leaves the word to a page that brings such data inside the widget', async () => {
    const faq = await show(undefined, template);
    await described(faq);
    withdraw(faq.element);
    const theirs = document.createElement('script');
    theirs.type = 'application/ld+json';
    theirs.textContent = '{}';
    faq.element.append(theirs);
    publish(faq.element, [], 'en');
    expect(faq.element.querySelectorAll('script')).to.have.length(1);
    expect(faq.script?.textContent).to.equal('{}');
  });

  it('cannot be left by what a practice writes', async () => {
    const answer = '</script><script>alert(1)</script> {{x}} <!-- \u2028';
    const faq = await show(
      { practice: { name: 'House' }, faq: [{ question: '</script>?', answer }] },
      template,
    );
    await waitUntil(() => faq.script?.textContent?.includes('script'));
    expect(faq.script!.textContent).not.to.match(/[<>\u2028]|\{\{/);
    expectSame(faq, 'en');
    const last = dataOf(faq)[0].mainEntity.at(-1)!;
    expect([last.name, textOf(faq.items.at(-1)!.querySelector('h4')!)]).to.deep.equal([
      '</script>?',
      '</script>?',
    ]);
  });
});
