import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/kap-comparison.js';
import '../../src/define/kap-practice.js';
import type { KapComparison } from '../../src/comparison/index.js';
import matters from '../../src/comparison/matters/content.en.js';
import mattersEs from '../../src/comparison/matters/content.es.js';
import type { PracticeFile } from '../../src/practice/index.js';
import { kept } from '../../src/shared/keep.js';
import type { Phrase } from '../../src/shared/words.js';
import { readingGrade, sentencesOf, wordsOf } from '../support/reading-grade.js';

const root = (element: KapComparison): ShadowRoot => element.shadowRoot as ShadowRoot;
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = <E extends HTMLElement>(element: KapComparison, selector: string): E[] => [
  ...root(element).querySelectorAll<E>(selector),
];

/** The comparison of a practice, with what matters opened. */
async function mount(
  practice: PracticeFile = { practice: { name: 'Fernwater' } },
  options = '',
): Promise<KapComparison> {
  const box = await fixture(html`
    <div>
      <kap-practice .practice=${practice}></kap-practice>
      <kap-comparison isolation="open" options=${options}></kap-comparison>
    </div>
  `);
  const element = box.querySelector('kap-comparison') as KapComparison;
  await waitUntil(() => element.shadowRoot?.querySelector('table'), 'the table', { timeout: 6000 });
  await press(element, 'What matters to me');
  await waitUntil(() => root(element).querySelector('[part~="matters"]'), 'what matters', { timeout: 6000 });
  return element;
}

async function press(element: KapComparison, words: string): Promise<void> {
  const button = all(element, 'button').find((each) => text(each).startsWith(words));
  if (!button) throw new Error(`no button “${words}”`);
  button.click();
  await element.updateComplete;
}

/** Chooses a point by its name, and says that it matters very much. */
async function choose(element: KapComparison, name: string): Promise<void> {
  all(element, '.pill')
    .find((each) => text(each) === name)
    ?.click();
  await element.updateComplete;
  const asked = all(element, '.weight').find((each) => text(each.querySelector('legend')) === name);
  asked?.querySelector<HTMLElement>('.level:last-child')?.click();
  await element.updateComplete;
}

describe('kap-comparison: what matters, in the table', () => {
  beforeEach(() => kept('comparison').erase());

  it('says of a chosen point what the table says, for every option and in its order', async () => {
    const element = await mount();
    await choose(element, 'Cost');
    const options = all(element, '[part~="option"]').map((each) => text(each));
    const said = all(element, '.says dt').map((each) => text(each));
    expect(said.length).to.equal(options.length);
    for (const [at, name] of said.entries()) expect(options[at]?.startsWith(name), name).to.equal(true);
    const cells = text(root(element).querySelector('table'));
    for (const gist of all(element, '.says dd b')) expect(cells).to.contain(text(gist));
    for (const date of all(element, '.says dd')) expect(text(date)).to.match(/As of \w+ \d{4}|b/);
    await expect(element).to.be.accessible();
  });

  it('has the practice’s own mix as a column like the others', async () => {
    const element = await mount({
      practice: { name: 'Fernwater' },
      comparison: {
        hybrid: { name: 'Infusions with a therapist', base: 'clinic', take: { present: 'kap' } },
        cells: { 'hybrid.cost': { gist: 'One price for all', text: 'All in one.', asOf: '2026-11-01' } },
      },
    });
    await waitUntil(() => text(root(element).querySelector('table')).includes('Infusions with a therapist'));
    await choose(element, 'Cost');
    const names = all(element, '.says dt').map((each) => text(each));
    expect(names.indexOf('Infusions with a therapist')).to.equal(4);
    const own = text(all(element, '.says dd')[4]);
    expect(own).to.contain('Fernwater');
    expect(own).to.contain('One price for all');
    await choose(element, 'What studies show');
    const studied = all(element, '.weighed').find((each) => text(each).startsWith('What studies show'));
    expect(studied?.querySelectorAll('dt').length).to.equal(6);
    await expect(element).to.be.accessible();
  });

  it('weighs only the options that are shown', async () => {
    const element = await mount(undefined, 'clinic spravato');
    await choose(element, 'Risks');
    const names = all(element, '.says dt').map((each) => text(each));
    expect(names).to.deep.equal(['Ketamine clinic', 'Spravato clinic']);
  });

  it('leads from the summary to the row', async () => {
    const element = await mount();
    await choose(element, 'Cost');
    await press(element, 'See it in the table');
    await waitUntil(() => text(root(element).activeElement) === 'Cost', 'focus on the row');
    expect(root(element).activeElement?.closest('table') !== null).to.equal(true);
  });

  it('leads to a row also where the table shows only points that differ', async () => {
    const element = await mount(undefined, 'clinic spravato');
    await press(element, 'Mark where they differ');
    await press(element, 'Only where they differ');
    await choose(element, 'Help in a hard experience');
    await press(element, 'See it in the table');
    await waitUntil(() => text(root(element).activeElement).includes('Help in a hard experience'), 'the row');
  });

  it('asks for at most grade 8 in every sentence, and has the same words in Spanish', () => {
    const phrases = Object.entries<Phrase>(matters).flatMap(([key, phrase]) =>
      (typeof phrase === 'string' ? [phrase] : Object.values(phrase)).map((each) => [key, each] as const),
    );
    const hard = phrases.flatMap(([key, phrase]) =>
      sentencesOf(phrase)
        .filter((sentence) => wordsOf(sentence).length >= 5 && readingGrade(sentence) > 8)
        .map((sentence) => `${key} (${readingGrade(sentence).toFixed(1)}): ${sentence}`),
    );
    expect(hard).to.deep.equal([]);
    const places = (phrase: Phrase) => [...new Set(JSON.stringify(phrase).match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, phrase] of Object.entries<Phrase>(matters)) {
      expect(places(mattersEs[key as keyof typeof mattersEs]), key).to.deep.equal(places(phrase));
    }
  });
});
