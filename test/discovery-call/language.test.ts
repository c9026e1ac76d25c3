import { expect, waitUntil } from '@open-wc/testing';
import en from '../../src/discovery-call/content.en.js';
import es from '../../src/discovery-call/content.es.js';
import guardEn from '../../src/discovery-call/guard/content.en.js';
import guardEs from '../../src/discovery-call/guard/content.es.js';
import resultsEn from '../../src/discovery-call/results/content.en.js';
import resultsEs from '../../src/discovery-call/results/content.es.js';
import askedEn from '../../src/discovery-call/asked/content.en.js';
import askedEs from '../../src/discovery-call/asked/content.es.js';
import lateEn from '../../src/discovery-call/sending/content.en.js';
import lateEs from '../../src/discovery-call/sending/content.es.js';
import whenEn from '../../src/discovery-call/when/content.en.js';
import whenEs from '../../src/discovery-call/when/content.es.js';
import type { Dictionary, Phrase } from '../../src/shared/words.js';
import type { CallRequest } from '../../src/discovery-call/index.js';
import { fill, practice, press, setUp, shadow, text, until } from './helpers.js';

const other = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : phrase.other);
const places = (phrase: Phrase) => [...other(phrase).matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('kap-discovery-call: language', () => {
  it('has every sentence in Spanish, with the same places', () => {
    for (const [english, spanish] of [
      [en, es],
      [lateEn, lateEs],
      [askedEn, askedEs],
      [guardEn, guardEs],
      [whenEn, whenEs],
      [resultsEn, resultsEs],
    ] as const) {
      expect(Object.keys(spanish)).to.deep.equal(Object.keys(english));
      for (const [key, sentence] of Object.entries(english)) {
        const translated = (spanish as Dictionary)[key] ?? '';
        expect(places(translated), key).to.deep.equal(places(sentence));
        expect(other(translated), key).not.to.equal(other(sentence));
      }
    }
  });

  it('has no key twice: a practice replaces each by its name', () => {
    const keys = [en, lateEn, guardEn, whenEn, resultsEn].flatMap((words) => Object.keys(words));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).to.deep.equal([]);
  });

  it('speaks Spanish where the page does, and says so to the practice', async () => {
    const given: CallRequest[] = [];
    const { element } = await setUp({ lang: 'es', deliver: (request) => void given.push(request) });
    await waitUntil(() => text(element, '[part=heading]') === es.heading);
    expect(shadow(element).querySelector('.layout')?.getAttribute('lang')).to.equal('es');
    await press(element);
    await until(element, 'invalid');
    await waitUntil(() => text(element, '[role=alert] h3') === lateEs['errors-heading']);
    await expect(element).to.be.accessible();
    await fill(element);
    await press(element);
    await until(element, 'complete');
    expect(text(element, '.sent')).to.equal(lateEs['sent-heading']);
    expect(given[0]?.lang).to.equal('es');
  });

  it("takes the practice's own words, early and late ones", async () => {
    const { element } = await setUp({
      deliver: () => {},
      file: { ...practice, text: { en: { 'call.heading': 'Meet us', 'call.sent-heading': 'Thank you' } } },
    });
    expect(text(element, '[part=heading]')).to.equal('Meet us');
    await fill(element);
    await press(element);
    await until(element, 'complete');
    expect(text(element, '.sent')).to.equal('Thank you');
  });
});
