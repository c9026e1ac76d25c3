import { expect, waitUntil } from '@open-wc/testing';
import { all, begin, heading, inside, mount, press, reply, run, text, withPractice } from './support.js';

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
    for (const stop of ['safety', 'state', 'brings', 'pregnancy', 'conditions']) {
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
    // At each answer it would be said again and again.
    const described = all(check, 'input').map((each) => each.getAttribute('aria-describedby'));
    expect(described).to.deep.equal(['error', null, null, null]);
  });

  it('says the question of a list once, at the list', async () => {
    const check = await mount();
    await begin(check);
    await run(check, {}, 'state');
    await press(check, 'Continue');
    const fieldset = inside(check).querySelector('fieldset');
    const select = inside(check).querySelector('select');
    expect(fieldset?.getAttribute('role')).to.equal('none');
    expect(fieldset?.hasAttribute('aria-labelledby')).to.equal(false);
    expect(select?.getAttribute('aria-labelledby')).to.equal('question');
    expect(select?.getAttribute('aria-describedby')).to.equal('hint error');
  });

  it('passes behind the result: the summary, a questionnaire with errors and with thoughts, its score', async () => {
    await withPractice({ eligibility: { instruments: ['phq-9'], fhir: true } });
    const check = await mount();
    await begin(check);
    await run(check, { medicines: ['opioids'] });
    await waitUntil(() => inside(check).querySelector('.offer'));
    await expect(check).to.be.accessible();
    await press(check, 'Print, copy or save');
    await expect(check).to.be.accessible();
    all(check, '[name="take"]')[1]?.click();
    await check.updateComplete;
    await expect(check).to.be.accessible();
    await press(check, 'Back to my result');
    await press(check, 'Start PHQ-9');
    await expect(check).to.be.accessible();
    await press(check, 'See my score');
    expect(all(check, '.errors li')).to.have.lengthOf(9);
    await expect(check).to.be.accessible();
    for (let item = 0; item < 9; item += 1) all(check, `[name="item-${item}"]`)[1]?.click();
    await check.updateComplete;
    await expect(check).to.be.accessible();
    await press(check, 'See my score');
    expect(text(check)).to.contain('9 of 27');
    await expect(check).to.be.accessible();
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
