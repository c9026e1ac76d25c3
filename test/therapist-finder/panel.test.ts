import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { crowd } from './crowd.js';
import { all, box, type FiltersHarness, filtersOf, isFocused, one } from './filters-harness.js';
import { people } from './people.js';

const dialog = (harness: FiltersHarness) => one<HTMLDialogElement>(harness, 'dialog');

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
