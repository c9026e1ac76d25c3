import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { crowd } from './crowd.js';
import { type FiltersHarness, filtersOf, isFocused, one } from './filters-harness.js';

const desk = () => setViewport({ width: 1100, height: 900 });

describe('the search field', () => {
  beforeEach(desk);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  const field = (harness: FiltersHarness) => one<HTMLInputElement>(harness, '#words');
  const type = (harness: FiltersHarness, text: string, isComposing = false) => {
    field(harness).value = text;
    field(harness).dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
  };

  it('asks while one types, once a frame', async () => {
    const harness = await filtersOf(crowd(40));
    for (const text of ['g', 'gr', 'gri', 'grie']) type(harness, text);
    await waitUntil(() => harness.finder.asked.length);
    await nextFrame();
    expect(harness.finder.asked).to.deep.equal([{ text: 'grie' }]);
    expect(field(harness).value).to.equal('grie');
  });

  it('waits for a pause where a service answers, and takes the last words', async () => {
    const harness = await filtersOf(crowd(40), { searchClient: {}, isSlow: true });
    type(harness, 'g');
    await nextFrame();
    await nextFrame();
    expect(harness.finder.asked).to.be.empty;
    type(harness, 'gr');
    await waitUntil(() => harness.finder.asked.length);
    expect(harness.finder.asked).to.deep.equal([{ text: 'gr' }]);
    type(harness, 'grief');
    harness.finder.release();
    await harness.updateComplete;
    expect(field(harness).value, 'an answer to earlier words leaves the field alone').to.equal('grief');
    field(harness).dispatchEvent(new Event('change'));
    expect(harness.finder.asked.at(-1)).to.deep.equal({ text: 'grief' });
  });

  it('leaves words alone that are still being composed', async () => {
    const harness = await filtersOf(crowd(40));
    field(harness).dispatchEvent(new CompositionEvent('compositionstart'));
    type(harness, 'か', true);
    await nextFrame();
    await nextFrame();
    expect(harness.finder.asked).to.be.empty;
    harness.requestUpdate();
    await harness.updateComplete;
    expect(field(harness).value).to.equal('か');
    type(harness, '悲しみ', true);
    field(harness).dispatchEvent(new CompositionEvent('compositionend'));
    await waitUntil(() => harness.finder.asked.length);
    expect(harness.finder.asked).to.deep.equal([{ text: '悲しみ' }]);
  });

  it('is cleared by its button, which is there only then', async () => {
    const harness = await filtersOf(crowd(40));
    const clear = one(harness, '.search-clear');
    expect(clear.hidden).to.equal(true);
    type(harness, 'grief');
    await waitUntil(() => harness.finder.asked.length);
    await harness.updateComplete;
    expect(clear.hidden).to.equal(false);
    clear.click();
    await harness.updateComplete;
    expect(field(harness).value).to.equal('');
    expect(isFocused(harness, '#words')).to.equal(true);
    expect(harness.finder.query.text).to.equal('');
  });

  it('says which word was taken for another', async () => {
    const harness = await filtersOf(crowd(40));
    type(harness, 'gref');
    await waitUntil(() => one(harness, '.search').innerText.includes('Showing “grief”'));
    expect(one(harness, '.search').innerText).to.contain('Nobody has “gref”.');
    await expect(harness).to.be.accessible();
  });

  it('is left alone by recorders, spell checkers and form fillers', async () => {
    const input = field(await filtersOf(crowd(5)));
    expect(input.autocomplete).to.equal('off');
    expect(input.spellcheck).to.equal(false);
    expect(input.classList.contains('rr-block')).to.equal(true);
    expect(Number.parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16);
  });
});

describe('the order', () => {
  beforeEach(desk);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('can be chosen, and says by what rule it comes about', async () => {
    const harness = await filtersOf(crowd(10));
    const select = one<HTMLSelectElement>(harness, '#sort');
    const rule = () => one(harness, '#rule').innerText;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Fair rotation', 'Name', 'Fee']);
    expect(rule()).to.contain('everyone comes first in turn').and.to.contain('cannot be bought');
    select.value = 'fee';
    select.dispatchEvent(new Event('input', { bubbles: true }));
    await harness.updateComplete;
    expect(harness.finder.query.sort).to.equal('fee');
    expect(rule()).to.contain('look at the unit');
    expect(select.getAttribute('aria-describedby')).to.equal('rule');
    harness.finder.answer = { ...harness.finder.answer, sorts: [] };
    harness.requestUpdate();
    await harness.updateComplete;
    expect(rule(), 'nothing is promised for a service').to.contain('order is that of the service');
    harness.finder.change({ near: { place: { lat: 1, lng: 1 } } });
    await harness.updateComplete;
    expect(one(harness, '#sort').innerText).to.contain('Distance');
  });
});
