import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { all, buttonOf, choose, chooseState, finderOf, names, one, people, root, settled } from './people.js';

const dark = (on: boolean) => {
  document.body.style.cssText = on
    ? 'background:#111;color:#eee;color-scheme:dark'
    : 'background:#fff;color:#222';
};

describe('therapist finder for everyone', () => {
  afterEach(async () => {
    document.body.style.cssText = '';
    document.documentElement.dir = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const isDark of [false, true]) {
    it(`is accessible in every state on a ${isDark ? 'dark' : 'light'} page`, async () => {
      dark(isDark);
      await setViewport({ width: 1100, height: 800 });
      const finder = await finderOf(people);
      await expect(finder).to.be.accessible();
      for (const details of all<HTMLDetailsElement>(finder, 'details')) details.open = true;
      await chooseState(finder, 'CA');
      await expect(finder).to.be.accessible();
      await choose(finder, 'Clinical social worker');
      expect(names(finder)).to.be.empty;
      await expect(finder).to.be.accessible();
      await expect(await finderOf(people.slice(0, 1))).to.be.accessible();
    });

    it(`is accessible on a phone with the filters open, on a ${isDark ? 'dark' : 'light'} page`, async () => {
      dark(isDark);
      await setViewport({ width: 375, height: 800 });
      const finder = await finderOf(people);
      buttonOf(finder, 'Filters').click();
      await finder.updateComplete;
      await choose(finder, 'Online');
      await expect(finder).to.be.accessible();
    });
  }

  it('fits 320 px, also from right to left and with long words', async () => {
    await setViewport({ width: 320, height: 800 });
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänin'.repeat(2);
    const finder = await finderOf([
      ...people,
      {
        name: long,
        title: long,
        licenses: [{ type: long.slice(0, 80) }],
        trainings: [{ org: long, program: long }],
        formats: [long],
      },
    ]);
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      buttonOf(finder, 'Filters').click();
      await finder.updateComplete;
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const part of all(finder, 'article, .filter-dialog, .chips, .button')) {
        expect(part.getBoundingClientRect().right).to.be.at.most(321);
        expect(part.getBoundingClientRect().left).to.be.at.least(-1);
      }
    }
  });

  it('works by keyboard: open the filters, choose, close, ask for a call', async () => {
    await setViewport({ width: 375, height: 800 });
    const finder = await finderOf(people);
    const open = buttonOf(finder, 'Filters');
    open.focus();
    expect(open.getAttribute('aria-haspopup')).to.equal('dialog');
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    const dialog = one<HTMLDialogElement>(finder, '.filter-dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    const focused = () => root(finder).activeElement as HTMLElement;
    for (let tabs = 0; tabs < 40 && !focused().matches('[type=checkbox]'); tabs++) {
      await sendKeys({ press: 'Tab' });
      expect(dialog.contains(focused()), 'the focus stays in the dialog').to.equal(true);
    }
    const promised = Number(focused().closest('label')?.querySelector('.n')?.textContent);
    await sendKeys({ press: 'Space' });
    await finder.updateComplete;
    expect(names(finder)).to.have.length(promised);
    expect(open.innerText.trim()).to.equal('Filters (1)');
    one(finder, '.filters-done').focus();
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    await waitUntil(() => root(finder).activeElement === one(finder, '.count'), 'the count has the focus');
    expect(dialog.open).to.equal(false);
  });

  it('keeps the focus in the chips as they go, and ends on the count', async () => {
    const finder = await finderOf(people);
    await choose(finder, 'Online');
    await choose(finder, 'In office');
    const chips = () => all<HTMLButtonElement>(finder, '.chips button');
    expect(chips().map((chip) => chip.innerText.replace(/\s+/g, ' '))).to.deep.equal([
      'How you meet: Online',
      'How you meet: In office',
      'Clear all',
    ]);
    chips()[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    expect((root(finder).activeElement as HTMLElement).innerText).to.contain('In office');
    chips().at(-1)?.focus();
    await sendKeys({ press: 'Enter' });
    await finder.updateComplete;
    await aTimeout(0);
    expect(root(finder).activeElement === one(finder, '.count'), 'the same element').to.equal(true);
  });

  it('announces counts politely in a region that is there from the first', async () => {
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" .therapists=${people}></kap-therapist-finder>`,
    );
    const region = one(finder, '[role=status]');
    await settled(finder);
    expect(one(finder, '[role=status]') === region, 'the same element').to.equal(true);
    expect(region.innerText).to.equal('4 people');
    await choose(finder, 'In office');
    expect(region.innerText).to.equal('1 of 4 people fits');
  });

  it('references only what is there', async () => {
    const finder = await finderOf(people);
    for (const element of all(finder, '[aria-controls], [aria-labelledby], [aria-describedby]')) {
      for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby']) {
        const id = element.getAttribute(name);
        if (id) expect(root(finder).getElementById(id), id).to.exist;
      }
    }
  });
});
