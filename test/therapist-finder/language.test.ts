import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/kap-practice.js';
import en from '../../src/therapist-finder/content.en.js';
import es from '../../src/therapist-finder/content.es.js';
import startEn from '../../src/therapist-finder/start.en.js';
import startEs from '../../src/therapist-finder/start.es.js';
import { modalityNames, orgNames } from '../../src/therapist-finder/data/names.js';
import { vocabularies } from '../../src/therapist-finder/data/vocabularies.js';
import { all, finderOf, one, people, root } from './people.js';

const placeholders = (phrase: unknown) => [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g) ?? [])].sort();

describe('the words of the therapist finder', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('are complete in Spanish, with the same places for values', () => {
    for (const [english, spanish] of [
      [en, es],
      [startEn, startEs],
    ] as [Record<string, unknown>, Record<string, unknown>][]) {
      expect(Object.keys(spanish)).to.deep.equal(Object.keys(english));
      for (const [key, phrase] of Object.entries(english)) {
        const there = placeholders(phrase).filter((name) => name !== '{client}');
        expect(
          placeholders(spanish[key]).filter((name) => name !== '{client}'),
          key,
        ).to.deep.equal(there);
      }
    }
  });

  it('write prices as the practice’s country does, where the page names no region', async () => {
    document.documentElement.lang = 'es';
    const finder = await finderOf(people);
    await waitUntil(() => root(finder).textContent?.includes('por sesión'));
    expect(root(finder).textContent).to.contain('$180 por sesión');
  });

  it('name every value of every vocabulary', () => {
    const kinds: Record<string, string> = {
      org: 'training',
      type: 'license',
      modalities: 'modality',
      conditions: 'condition',
      routes: 'route',
      formats: 'format',
      populations: 'population',
      insurance: 'insurance',
      accepting: 'accepting',
      level: 'level',
      prescriberArrangement: 'prescriber',
    };
    for (const [vocabulary, kind] of Object.entries(kinds)) {
      for (const id of Object.keys(vocabularies[vocabulary as keyof typeof vocabularies])) {
        const named = `${kind}.${id}` in en || id in orgNames || id in modalityNames;
        expect(named, `${kind}.${id}`).to.equal(true);
      }
    }
  });

  it('follow the page into Spanish and back', async () => {
    document.documentElement.lang = 'es-US';
    const finder = await finderOf(people);
    await waitUntil(() => one(finder, 'h2').innerText === 'Encuentre a su terapeuta');
    await waitUntil(
      () =>
        one(finder, 'article').innerText.includes('Pedir una llamada') || all(finder, 'article').length > 1,
    );
    await waitUntil(() => root(finder).textContent?.includes('En línea'));
    expect(one(finder, '.count').innerText).to.equal('4 personas');
    const text = one(finder, '.finder').innerText;
    expect(text).to.contain('No indicado').and.to.contain('1 nov 2026').and.to.contain('español');
    for (const english of ['Not stated', 'Request', 'Filters', 'Yes', 'Online', 'session']) {
      expect(text, english).not.to.contain(english);
    }
    await expect(finder).to.be.accessible();
    document.documentElement.lang = 'en';
    await waitUntil(() => one(finder, 'h2').innerText === 'Find the therapist for you');
  });
});
