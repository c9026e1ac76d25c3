import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { crowd, type FiltersHarness, filtersOf } from './filters-harness.js';
import { people } from './people.js';

const all = <E extends HTMLElement>(harness: FiltersHarness, selector: string): E[] => [
  ...harness.finder.root.querySelectorAll<E>(selector),
];
const one = <E extends HTMLElement>(harness: FiltersHarness, selector: string): E => {
  const found = harness.finder.root.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const isFocused = (harness: FiltersHarness, selector: string) =>
  harness.finder.root.activeElement === one(harness, selector);
const dialog = (harness: FiltersHarness) => one<HTMLDialogElement>(harness, 'dialog');
const box = (harness: FiltersHarness, text: string) => {
  const label = all(harness, '.option').find((option) => option.innerText.trim().startsWith(text));
  return label?.querySelector('input') as HTMLInputElement;
};

async function openPanel(harness: FiltersHarness): Promise<void> {
  one(harness, '.filters-button').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => dialog(harness).open);
}

const phone = () => setViewport({ width: 375, height: 800 });
const desk = () => setViewport({ width: 1100, height: 900 });
const canScroll = () => {
  const mark = document.createElement('div');
  mark.style.blockSize = '9000px';
  document.body.append(mark);
  scrollTo(0, 500);
  const moved = scrollY > 0;
  scrollTo(0, 0);
  mark.remove();
  return moved;
};

describe('the filters on a phone', () => {
  beforeEach(phone);
  afterEach(async () => {
    document.body.style.cssText = '';
    document.documentElement.lang = 'en';
    await setViewport({ width: 800, height: 600 });
  });

  it('are a dialog with a name, which makes the page behind it inert', async () => {
    const harness = await filtersOf(crowd(30));
    expect(all(harness, '.option'), 'nothing is rendered before').to.be.empty;
    await openPanel(harness);
    expect(dialog(harness).matches(':modal')).to.equal(true);
    const title = harness.finder.root.getElementById(dialog(harness).getAttribute('aria-labelledby') ?? '');
    expect(title?.innerText).to.equal('Filters');
    expect(title?.matches('h3')).to.equal(true);
    one(harness, '#words').focus();
    expect(isFocused(harness, '#words'), 'behind the dialog').to.equal(false);
  });

  it('close by Escape and by their button, and give the focus back', async () => {
    const harness = await filtersOf(crowd(30));
    await openPanel(harness);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => isFocused(harness, '.filters-button'));
    expect(dialog(harness).open).to.equal(false);
    await openPanel(harness);
    expect(isFocused(harness, '.sheet-head button')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isFocused(harness, '.filters-button'));
    expect(canScroll()).to.equal(true);
  });

  it('count live in the button that leads to the people', async () => {
    const harness = await filtersOf(crowd(30));
    await openPanel(harness);
    const done = one(harness, '.filters-done');
    expect(done.innerText).to.equal('Show 30 people');
    box(harness, 'Online').click();
    await harness.updateComplete;
    const { total } = harness.finder.answer;
    expect(total).to.be.below(30);
    expect(done.innerText).to.equal(`Show ${total} people`);
    expect(one(harness, '.sheet-foot [aria-live]').innerText.trim()).to.equal(`${total} people`);
    done.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isFocused(harness, '.count'));
    expect(dialog(harness).open).to.equal(false);
    expect(one(harness, '.filters-button').innerText).to.equal('Filters (1)');
  });

  it('keep the focus inside when all is cleared there', async () => {
    const harness = await filtersOf(crowd(30));
    await openPanel(harness);
    box(harness, 'Online').click();
    await harness.updateComplete;
    one(harness, '.sheet-foot .quiet').click();
    await waitUntil(() => isFocused(harness, '.filters-done'));
    expect(one(harness, '.filters-done').innerText).to.equal('Show 30 people');
    expect(box(harness, 'Online').checked).to.equal(false);
  });

  it('lose nothing when the place grows wide and narrow again', async () => {
    const harness = await filtersOf(crowd(30));
    await openPanel(harness);
    box(harness, 'Online').click();
    all(harness, 'details.group summary')[1]?.click();
    await harness.updateComplete;
    const zip = one<HTMLInputElement>(harness, '#zip');
    zip.focus();
    await sendKeys({ type: '900' });
    await desk();
    await waitUntil(() => all(harness, 'dialog').length === 0);
    const same = () => one<HTMLInputElement>(harness, '#zip') === zip;
    expect(same(), 'the same element').to.equal(true);
    expect(zip.value).to.equal('900');
    expect(isFocused(harness, '#zip')).to.equal(true);
    expect(box(harness, 'Online').checked).to.equal(true);
    expect(all<HTMLDetailsElement>(harness, 'details.group')[1]?.open).to.equal(true);
    expect(one(harness, '.panel').getAttribute('role')).to.equal('group');
    expect(canScroll()).to.equal(true);
    await phone();
    await waitUntil(
      () => all<HTMLDialogElement>(harness, 'dialog')[0]?.open,
      'who is busy in it finds it open',
    );
    expect(same(), 'the same element').to.equal(true);
    expect(isFocused(harness, '#zip')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => isFocused(harness, '.filters-button'));
    await desk();
    await waitUntil(() => all(harness, 'dialog').length === 0);
    one(harness, '#words').focus();
    await phone();
    await waitUntil(() => all(harness, 'dialog').length === 1);
    expect(dialog(harness).open, 'nobody was in it').to.equal(false);
  });

  it('never leave the page stuck when the element goes while they are open', async () => {
    const harness = await filtersOf(crowd(30));
    await openPanel(harness);
    const place = harness.parentElement;
    harness.remove();
    expect(canScroll()).to.equal(true);
    expect(document.querySelector(':modal')).to.equal(null);
    place?.append(harness);
    await harness.updateComplete;
    expect(dialog(harness).open).to.equal(false);
    await openPanel(harness);
    expect(dialog(harness).matches(':modal')).to.equal(true);
    expect(all(harness, '.option')).not.to.be.empty;
  });

  for (const look of ['light', 'dark', 'Spanish', '320']) {
    it(`are accessible, with few and with many: ${look}`, async () => {
      document.body.style.cssText =
        look === 'dark' ? 'background:#111;color:#eee' : 'background:#fff;color:#222';
      if (look === 'Spanish') document.documentElement.lang = 'es';
      if (look === '320') await setViewport({ width: 320, height: 700 });
      for (const list of [people, crowd(40)]) {
        const harness = await filtersOf(list);
        await expect(harness).to.be.accessible();
        await openPanel(harness);
        for (const summary of all(harness, 'details.group summary')) summary.click();
        const online = look === 'Spanish' ? 'En línea' : 'Online';
        await waitUntil(() => box(harness, online));
        box(harness, online).click();
        await harness.updateComplete;
        await expect(harness).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        expect(one(harness, '.sheet-body').scrollWidth).to.be.at.most(
          one(harness, '.sheet-body').clientWidth,
        );
        dialog(harness).close();
        await nextFrame();
        await expect(harness).to.be.accessible();
      }
    });
  }
});

describe('the filters beside the list', () => {
  beforeEach(desk);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('are a group of the page and no dialog', async () => {
    const harness = await filtersOf(crowd(30));
    expect(all(harness, 'dialog, .filters-button')).to.be.empty;
    expect(one(harness, '[role=group].panel').getAttribute('aria-label')).to.equal('Filters');
  });

  it('tell nothing to the page but what it asks', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', listen);
    const harness = await filtersOf(crowd(30));
    await phone();
    await waitUntil(() => all(harness, 'dialog').length);
    await desk();
    await waitUntil(() => !all(harness, 'dialog').length);
    await nextFrame();
    removeEventListener('error', listen);
    expect(errors).to.be.empty;
  });

  it('show five, and each further one behind its name with how much of it is chosen', async () => {
    const harness = await filtersOf(crowd(40));
    const groups = all(harness, '.filters > fieldset:not(.near)');
    expect(groups).to.have.length(5);
    const folded = all<HTMLDetailsElement>(harness, 'details.group');
    expect(groups.length + folded.length + 1).to.equal(harness.finder.answer.facets.length);
    expect(folded.length).to.be.above(10);
    const languages = folded.find((details) => details.innerText.includes('Language')) as HTMLDetailsElement;
    languages.querySelector('summary')?.click();
    await harness.updateComplete;
    expect(languages.open).to.equal(true);
    box(harness, 'Spanish').click();
    box(harness, 'French').click();
    await harness.updateComplete;
    expect(languages.querySelector('summary')?.innerText).to.contain('2 chosen');
    languages.querySelector('summary')?.click();
    await harness.updateComplete;
    expect(languages.open).to.equal(false);
    expect(harness.finder.query.selection.language).to.have.members(['es', 'fr']);
  });

  it('say what each value gives, in honest words', async () => {
    const harness = await filtersOf(crowd(40));
    for (const summary of all(harness, 'details summary')) summary.click();
    await harness.updateComplete;
    for (const summary of all(harness, 'details.rest:not([open]) summary')) summary.click();
    await harness.updateComplete;
    const texts = all(harness, '.option').map((option) => option.innerText.replace(/\s+/g, ' ').trim());
    const values = harness.finder.answer.facets
      .filter(({ id }) => id !== 'state')
      .flatMap(({ values }) => values);
    expect(texts).to.have.length(values.length);
    for (const text of texts) expect(text).to.match(/ \d+$/);
    const joined = texts.join('\n');
    for (const part of [
      'Yes, names the training',
      'Shares that they have had ketamine sessions themselves',
      'Up to $150',
      '$151 to $250',
      'Over $800',
      'Not stated',
    ]) {
      expect(joined).to.contain(part);
    }
    expect(joined).not.to.match(/\b(to-150|yes-trained|undefined|not-disclosed)\b/);
    const fee = all(harness, 'fieldset').find((group) => group.innerText.includes('Up to $150'));
    expect(fee?.innerText).to.contain('Fees are for what each person charges by');
  });

  it('follow a service whose answer is on its way', async () => {
    const harness = await filtersOf(crowd(40), { isSlow: true });
    box(harness, 'Online').click();
    await harness.updateComplete;
    expect(box(harness, 'Online').checked, 'before the answer').to.equal(true);
    harness.finder.release();
    await harness.updateComplete;
    expect(box(harness, 'Online').checked).to.equal(true);
  });

  it('take back one part by its chip, and move on to the next', async () => {
    const harness = await filtersOf(crowd(40));
    harness.finder.change({ selection: { format: ['online'], condition: ['grief'] }, text: 'grief' });
    await harness.updateComplete;
    const chips = () => all(harness, '.chip').map((chip) => chip.innerText.replace(/\s+/g, ' '));
    expect(chips()).to.deep.equal(['Search: grief ×', 'How you meet: Online ×', 'Works with: Grief ×']);
    await expect(harness).to.be.accessible();
    all(harness, '.chip')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await harness.updateComplete;
    expect((harness.finder.root.activeElement as HTMLElement).innerText).to.contain('Grief');
    await sendKeys({ press: 'Enter' });
    await harness.updateComplete;
    expect(isFocused(harness, '.count'), 'there is no next').to.equal(true);
    expect(chips()).to.deep.equal(['Search: grief ×']);
    all(harness, '.chips .quiet')[0]?.click();
    await harness.updateComplete;
    expect(all(harness, '.chips')).to.be.empty;
    expect(one<HTMLInputElement>(harness, '#words').value).to.equal('');
  });

  it('name at zero results the part that is in the way most, be it words or distance', async () => {
    const harness = await filtersOf(crowd(40));
    harness.finder.change({ text: 'nobody says this', selection: { format: ['online'] } });
    await harness.updateComplete;
    const count = harness.finder.answer.without[0]?.count;
    const button = one(harness, '.nobody button');
    expect(button.innerText).to.equal(`Remove “Search words” and see ${count} people`);
    await expect(harness).to.be.accessible();
    button.click();
    await harness.updateComplete;
    expect(harness.finder.answer.total).to.equal(count);
    expect(isFocused(harness, '.count')).to.equal(true);
    harness.finder.change({ near: { place: { lat: 0, lng: 0 }, miles: 10 }, text: 'nor this' });
    await harness.updateComplete;
    one(harness, '.nobody button').click();
    await harness.updateComplete;
    expect(harness.finder.query).to.deep.equal({
      selection: {},
      text: '',
      near: undefined,
      sort: 'rotation',
    });
  });

  it('put nothing that was typed or chosen into an attribute', async () => {
    const harness = await filtersOf(crowd(40));
    const html = () =>
      all(harness, '*').map((element) => [...element.attributes].map(({ value }) => value).join());
    const before = new Set(html());
    harness.finder.change({ text: 'sorrowful', selection: { condition: ['grief'] } });
    await harness.updateComplete;
    const after = html().filter((value) => !before.has(value));
    expect(after.join('\n')).not.to.match(/sorrowful|grief/i);
  });
});

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
