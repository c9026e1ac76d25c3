import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { crowd } from './crowd.js';
import { all, box, filtersOf, isFocused, one } from './filters-harness.js';

const phone = () => setViewport({ width: 375, height: 800 });
const desk = () => setViewport({ width: 1100, height: 900 });

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
      'Over $150, up to $250',
      'Over $800',
      'Not stated',
    ]) {
      expect(joined).to.contain(part);
    }
    expect(joined).not.to.match(/\b(to-150|yes-trained|undefined|not-disclosed)\b/);
    const fee = all(harness, 'fieldset').find((group) => group.innerText.includes('Up to $150'));
    expect(fee?.innerText).to.contain('Fees are for what each person charges by');
    const bands = [...(fee?.querySelectorAll<HTMLElement>('.option > span:not(.n)') ?? [])];
    expect(bands.map((band) => band.innerText)).to.deep.equal([
      'Up to $150',
      'Over $150, up to $250',
      'Over $250, up to $400',
      'Over $400, up to $800',
      'Over $800',
      'Not stated',
    ]);
  });

  it('follow a service whose answer is on its way', async () => {
    const harness = await filtersOf(crowd(40), { isSlow: true });
    box(harness, 'Online').click();
    await harness.updateComplete;
    expect(box(harness, 'Online').checked, 'before the answer').to.equal(true);
    harness.finder.release();
    await harness.updateComplete;
    expect(box(harness, 'Online').checked).to.equal(true);
    one(harness, '.chip').click();
    await harness.updateComplete;
    expect(box(harness, 'Online').checked, 'taken back, before the answer').to.equal(false);
  });

  it('take back one part by its chip, and move on to the next', async () => {
    const harness = await filtersOf(crowd(40));
    harness.finder.change({ selection: { format: ['online'], condition: ['grief'] }, text: 'grief' });
    await harness.updateComplete;
    const chips = () => all(harness, '.chip').map((chip) => chip.innerText.replace(/\s+/g, ' '));
    expect(chips()).to.deep.equal(['Search: grief', 'How you meet: Online', 'Works with: Grief']);
    await expect(harness).to.be.accessible();
    all(harness, '.chip')[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await harness.updateComplete;
    expect((harness.finder.root.activeElement as HTMLElement).innerText).to.contain('Grief');
    await sendKeys({ press: 'Enter' });
    await harness.updateComplete;
    expect(isFocused(harness, '.count'), 'there is no next').to.equal(true);
    expect(chips()).to.deep.equal(['Search: grief']);
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
