import { expect } from '@open-wc/testing';
import { begin, heading, inside, mount, press, reply, run, withPractice } from './support.js';

describe('eligibility-check: accessibility', () => {
  it('passes on the start screen', async () => {
    const check = await mount();
    await expect(check).to.be.accessible();
    await begin(check);
    await press(check, 'Clear my answers');
    await expect(check).to.be.accessible();
  });

  it('passes on each kind of question, with and without an error', async () => {
    const check = await mount();
    await begin(check);
    for (const stop of ['safety', 'state', 'brings', 'vessels']) {
      await run(check, {}, stop);
      await expect(check).to.be.accessible();
      await press(check, 'Continue');
      await expect(check).to.be.accessible();
    }
  });

  it('names the group by its question and ties the error to the controls', async () => {
    const check = await mount();
    await begin(check);
    await press(check, 'Continue');
    const root = inside(check);
    for (const each of root.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
      const ids = `${each.getAttribute('aria-labelledby') ?? ''} ${each.getAttribute('aria-describedby') ?? ''}`;
      for (const id of ids.split(' ').filter(Boolean)) expect(root.getElementById(id), id).to.exist;
    }
    expect(root.querySelector('fieldset')?.getAttribute('aria-labelledby')).to.equal('question');
    expect(root.querySelector('input')?.getAttribute('aria-describedby')).to.equal('error');
  });

  it('passes on the review', async () => {
    const check = await mount();
    await begin(check);
    await reply(check, 'no');
    await press(check, 'Review my answers');
    await expect(check).to.be.accessible();
  });

  const ends: [string, Parameters<typeof run>[1]][] = [
    ['Nothing here rules out a talk', {}],
    [
      'A medical check comes first',
      { medicines: ['opioids'], state: 'abroad', ride: 'no', approach: 'medicine' },
    ],
    ['KAP may not be safe right now', { substances: ['now'], age: 'older', tried: ['antidepressants'] }],
    ['A medical check comes first', { safety: 'thoughts' }],
    ['Please talk to someone now', { safety: 'plan' }],
  ];
  for (const [outcome, said] of ends) {
    it(`passes on the result "${outcome}" of ${JSON.stringify(said)}`, async () => {
      await withPractice({ practice: { name: 'Example', inPersonStates: ['CA'], phone: '+13105550142' } });
      const check = await mount();
      await begin(check);
      await run(check, said);
      expect(heading(check)).to.equal(outcome);
      for (const each of inside(check).querySelectorAll('details')) each.open = true;
      await expect(check).to.be.accessible();
    });
  }
});
