import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KapTherapistFinder } from '../../src/therapist-finder/index.js';
import {
  all,
  box,
  buttonOf,
  choose,
  chooseState,
  finderOf,
  names,
  one,
  people,
  root,
  settled,
  unfold,
} from './people.js';

const many = Array.from({ length: 30 }, (_, at) => ({
  name: `Person ${at}`,
  formats: [at % 2 ? 'online' : 'in-office'],
}));

describe('choosing in the therapist finder', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('filters by each of its filters, with the count that was promised', async () => {
    const finder = await finderOf(people);
    await unfold(finder);
    for (const label of ['Online', 'Yes', 'No', 'Not stated', 'Polaris', 'Clinical social worker']) {
      const option = box(finder, label);
      const promised = Number(option.parentElement?.querySelector('.n')?.textContent);
      option.click();
      await finder.updateComplete;
      expect(names(finder), label).to.have.length(promised);
      expect(one(finder, '[role=status]').innerText).to.contain(`${promised} of 4`);
      buttonOf(finder, 'Clear all').click();
      await finder.updateComplete;
      expect(names(finder)).to.have.length(4);
    }
    await chooseState(finder, 'CA');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Cy Marsh']);
  });

  it('takes any within a filter, all across filters', async () => {
    const finder = await finderOf(people);
    await choose(finder, 'In office');
    await choose(finder, 'In a group');
    expect(names(finder)).to.deep.equal(['Ada Quill', 'Cy Marsh']);
    await choose(finder, 'Polaris');
    expect(names(finder)).to.deep.equal(['Ada Quill']);
  });

  it('says at zero results which one filter to remove and how many that brings back', async () => {
    const finder = await finderOf(people);
    await chooseState(finder, 'TX');
    await unfold(finder);
    const filters = all(finder, 'fieldset').length;
    await choose(finder, 'In a group');
    expect(names(finder)).to.be.empty;
    expect(one(finder, '[part=nobody]').innerText).to.contain('Nobody on this list fits');
    expect(all(finder, 'fieldset').length, 'filters stay').to.equal(filters);
    buttonOf(finder, 'Remove “').click();
    await finder.updateComplete;
    expect(names(finder)).to.have.length(1);
    expect(root(finder).activeElement === one(finder, '.count'), 'the same element').to.equal(true);
  });

  it('leaves a value without anybody to be chosen, only dimmed', async () => {
    const finder = await finderOf(people);
    await chooseState(finder, 'TX');
    await unfold(finder);
    const group = box(finder, 'In a group');
    expect(group.disabled).to.equal(false);
    expect(group.parentElement?.classList.contains('muted')).to.equal(true);
  });

  it('shows no filters and no order where there is one person', async () => {
    const finder = await finderOf(people.slice(0, 1));
    expect(all(finder, 'fieldset, select, .filters-button')).to.be.empty;
    expect(root(finder).textContent).not.to.contain('order');
    expect(one(finder, 'h2').innerText).to.equal('Meet your therapist');
  });

  it('shows a page at a time and moves to the first new person', async () => {
    const finder = await finderOf(many);
    expect(all(finder, 'article')).to.have.length(12);
    const before = all(finder, 'article').at(-1);
    buttonOf(finder, 'Show 12 more').click();
    await finder.updateComplete;
    await finder.updateComplete;
    const cards = all(finder, 'article');
    expect(cards).to.have.length(24);
    expect(cards[11] === before, 'the same element').to.equal(true);
    expect(root(finder).activeElement === cards[12], 'the same element').to.equal(true);
    buttonOf(finder, 'Show 6 more').click();
    await finder.updateComplete;
    expect(all(finder, '.more')).to.be.empty;
  });

  it('starts again with the first page after a choice', async () => {
    const finder = await fixture<KapTherapistFinder>(
      html`<kap-therapist-finder isolation="open" page-size="5" .therapists=${many}></kap-therapist-finder>`,
    );
    await settled(finder);
    buttonOf(finder, 'Show 5 more').click();
    await finder.updateComplete;
    await choose(finder, 'Online');
    expect(all(finder, 'article')).to.have.length(5);
  });

  it('says how its order comes about and what a certificate is not', async () => {
    const finder = await finderOf(people);
    expect(one(finder, '.rule').innerText).to.contain('order changes every day');
    expect(one(finder, '[part=note]').innerText).to.contain('A certificate is not a license');
  });

  it('searches, corrects, and asks for a place with the real index', async () => {
    const finder = await finderOf([
      {
        name: 'Ida Grieve',
        title: 'Licensed Clinical Social Worker',
        licenses: [{ type: 'LCSW', number: '000104', state: 'CA' }],
        conditions: ['grief'],
        location: { city: 'Los Angeles', state: 'CA', zip: '90012' },
      },
      {
        name: 'Jon Foss',
        conditions: ['anxiety'],
        location: { city: 'Boston', state: 'MA', lat: 42.36, lng: -71.06 },
      },
      { name: 'Kit Lowe' },
    ]);
    const type = async (selector: string, text: string) => {
      const field = one<HTMLInputElement>(finder, selector);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitUntil(() => all(finder, '.chip').length > 0);
      await finder.updateComplete;
    };
    await type('#words', 'anxeity');
    await waitUntil(() => names(finder).length === 1);
    expect(names(finder)).to.deep.equal(['Jon Foss']);
    expect(one(finder, '.search').innerText).to.contain('Showing “anxiety”');
    one(finder, '.search-clear').click();
    await finder.updateComplete;
    expect(names(finder)).to.have.length(3);
    await type('#zip', '90001');
    await waitUntil(() => all(finder, '#sort option').some((option) => option.innerText === 'Distance'));
    expect(one<HTMLSelectElement>(finder, '#sort').value).to.equal('distance');
    const radius = one<HTMLSelectElement>(finder, '.near select');
    await waitUntil(() => radius.options[1]?.text === 'Within 10 miles (1)');
    radius.value = '10';
    radius.dispatchEvent(new Event('input', { bubbles: true }));
    await finder.updateComplete;
    expect(names(finder)).to.deep.equal(['Ida Grieve']);
    await expect(finder).to.be.accessible();
  });
});
