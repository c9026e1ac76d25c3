import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  all,
  asked,
  begin,
  button,
  choose,
  clear,
  heading,
  inside,
  mount,
  outcomes,
  press,
  reply,
  run,
  text,
  withPractice,
} from './support.js';

describe('eligibility-check: answers', () => {
  it('asks one question at a time and comes to a result', async () => {
    const check = await mount();
    const told = outcomes(check);
    expect(heading(check)).to.equal('Is KAP worth a talk?');
    await begin(check);
    expect(asked(check)).to.equal('safety');
    expect(await run(check)).to.have.lengthOf(13);
    expect(heading(check)).to.equal('Nothing here rules out a talk');
    expect(text(check)).to.contain('Only a licensed prescriber can decide');
    expect(check.matches(':state(complete)')).to.equal(true);
    expect(told).to.deep.equal([{ level: 'discuss', outOfArea: false, logistics: false }]);
  });

  it('says beside the field when nothing is chosen, and goes on once something is', async () => {
    const check = await mount();
    await begin(check);
    await press(check, 'Continue');
    await check.updateComplete;
    expect(inside(check).querySelector('fieldset .error')?.textContent).to.contain(
      'Please choose an answer.',
    );
    // The summary has the focus, and leads to the field.
    expect(inside(check).activeElement?.className).to.equal('errors');
    await press(check, 'Please choose an answer.');
    expect(inside(check).activeElement?.localName).to.equal('input');
    expect(asked(check)).to.equal('safety');
    await choose(check, 'no');
    expect(inside(check).querySelector('.error, .errors')).to.equal(null);
    await press(check, 'Continue');
    expect(asked(check)).to.equal('age');
  });

  it('takes several answers, and "none of these" instead of them', async () => {
    const check = await mount();
    await begin(check);
    await run(check, {}, 'medicines');
    const ticked = () =>
      all<HTMLInputElement>(check, 'input').flatMap(({ checked }, at) => (checked ? [at] : []));
    await choose(check, ['benzodiazepines', 'lamotrigine']);
    expect(ticked()).to.deep.equal([0, 4]);
    await choose(check, ['none']);
    expect(ticked()).to.deep.equal([8]);
    await choose(check, ['opioids']);
    expect(ticked()).to.deep.equal([1]);
  });

  it('takes a state back when the empty line is chosen', async () => {
    const check = await mount();
    await begin(check);
    await run(check, {}, 'state');
    await choose(check, 'CA');
    const select = inside(check).querySelector('select') as HTMLSelectElement;
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await press(check, 'Continue');
    expect(asked(check)).to.equal('state');
    expect(text(check)).to.contain('Please choose from the list.');
  });

  it('goes back with the answer still chosen', async () => {
    const check = await mount();
    await begin(check);
    await reply(check, 'no');
    await reply(check, 'older');
    await press(check, 'Back');
    expect(asked(check)).to.equal('age');
    expect(all<HTMLInputElement>(check, 'input').map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      true,
    ]);
    await press(check, 'Back');
    await press(check, 'Continue');
    expect(asked(check)).to.equal('age');
    await press(check, 'Continue');
    expect(asked(check)).to.equal('state');
    await press(check, 'Back');
    await press(check, 'Back');
    await press(check, 'Back');
    expect(heading(check)).to.equal('Is KAP worth a talk?');
  });

  it('changes an answer from the review, and counts no answer off the path', async () => {
    const check = await mount();
    const told = outcomes(check);
    await begin(check);
    await run(check, { pressure: 'raised', 'pressure-treated': 'no' });
    expect(told.at(-1)?.level).to.equal('not-now');
    expect(text(check)).to.contain('no one treats it');
    await press(check, 'Review my answers');
    expect(all(check, 'dt')).to.have.lengthOf(14);
    button(check, 'Change: What was your blood pressure').click();
    await check.updateComplete;
    await reply(check, 'normal');
    expect(heading(check)).to.equal('Your answers so far');
    expect(all(check, 'dt')).to.have.lengthOf(13);
    await press(check, 'See my result');
    expect(heading(check)).to.equal('Nothing here rules out a talk');
    expect(text(check)).not.to.contain('no one treats it');
    expect(told.at(-1)?.level).to.equal('discuss');
  });

  it('asks the follow-up that a changed answer calls for', async () => {
    const check = await mount();
    await begin(check);
    await run(check);
    await press(check, 'Review my answers');
    button(check, 'Change: What was your blood pressure').click();
    await check.updateComplete;
    await reply(check, 'raised');
    expect(asked(check)).to.equal('pressure-treated');
    await press(check, 'Back');
    expect(asked(check)).to.equal('pressure');
    await press(check, 'Continue');
    await reply(check, 'yes');
    expect(heading(check), 'no question answered before is asked again').to.equal(
      'A medical check comes first',
    );
  });

  it('keeps what is ticked and not given yet, wherever the visitor goes in between', async () => {
    const check = await mount();
    await begin(check);
    await run(check, {}, 'conditions');
    await choose(check, ['heart', 'liver']);
    const ticked = () => all<HTMLInputElement>(check, 'input').filter(({ checked }) => checked).length;
    await press(check, 'Review my answers');
    await press(check, 'Go on');
    expect(ticked()).to.equal(2);
    await press(check, 'Back');
    await press(check, 'Continue');
    expect(ticked()).to.equal(2);
    await press(check, 'Clear my answers');
    await begin(check);
    await run(check, {}, 'conditions');
    expect(ticked()).to.equal(0);
  });

  it('comes back to the review after a slip that called for help', async () => {
    const check = await mount();
    await begin(check);
    await run(check);
    await press(check, 'Review my answers');
    button(check, 'Change: Are you thinking about ending').click();
    await check.updateComplete;
    await reply(check, 'plan');
    expect(heading(check)).to.equal('Please talk to someone now');
    await press(check, 'Back');
    expect(asked(check)).to.equal('safety');
    await reply(check, 'no');
    expect(heading(check)).to.equal('Your answers so far');
    await press(check, 'See my result');
    expect(heading(check)).to.equal('Nothing here rules out a talk');
  });

  it('shows the answer, the reason, what to ask and the source of each finding', async () => {
    const check = await mount();
    await begin(check);
    await run(check, {
      medicines: ['lamotrigine'],
      conditions: ['bladder', 'thyroid'],
      bladder: 'now',
      thyroid: 'unsure',
    });
    expect(heading(check)).to.equal('KAP may not be safe right now');
    const reasons = all(check, '.reason').map((each) => each.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(reasons).to.have.lengthOf(3);
    expect(reasons[0]).to.contain('Do you have bladder pain').and.contain('You said: Yes, now');
    expect(reasons[0]).to.contain('What to ask: Can you find out what causes this?');
    expect(reasons[0]).to.contain('Ketalar (ketamine) US prescribing information');
    expect(reasons[0]).to.contain('Rule checked against its source on November 22, 2026.');
    expect(reasons[0]).to.contain('No clinician has confirmed the exact limit');
    expect(reasons[1]).to.contain('You were not sure or would rather not say.');
    expect(reasons[2]).to.contain('You said: Lamotrigine').and.not.contain('No clinician');
    expect(text(check)).to.contain('Do not stop or change any medicine on your own.');
    expect(text(check)).to.contain('Therapy without ketamine');
  });

  it('gives the substance help line as a link', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { substances: ['now'] });
    expect(all<HTMLAnchorElement>(check, '.reason a').map(({ href }) => href)).to.deep.equal([
      'tel:18006624357',
    ]);
  });

  it('forgets everything when asked to, and starts again', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { medicines: ['opioids'] });
    await press(check, 'Clear my answers');
    expect(heading(check)).to.equal('Is KAP worth a talk?');
    expect(text(check)).to.contain('Your answers are cleared.');
    expect(check.matches(':state(complete)')).to.equal(false);
    await begin(check);
    expect(text(check)).not.to.contain('Your answers are cleared.');
    expect(all<HTMLInputElement>(check, 'input').some(({ checked }) => checked)).to.equal(false);
    await run(check);
    const started = oneEvent(check, 'kap-eligibility-start');
    await press(check, 'Start again');
    await started;
    expect(asked(check)).to.equal('safety');
    expect(all<HTMLInputElement>(check, 'input').some(({ checked }) => checked)).to.equal(false);
  });

  it('can forget on the start screen too, when someone has gone back there', async () => {
    const check = await mount();
    await begin(check);
    await reply(check, 'thoughts');
    await press(check, 'Back');
    await press(check, 'Back');
    expect(all(check, 'button').map((each) => each.textContent?.trim())).to.deep.equal([
      'Go on',
      'Clear my answers',
    ]);
    await expect(check).to.be.accessible();
    await press(check, 'Go on');
    expect(all<HTMLInputElement>(check, 'input').some(({ checked }) => checked)).to.equal(true);
    await press(check, 'Back');
    await press(check, 'Clear my answers');
    expect(text(check)).to.contain('Your answers are cleared.');
    expect(all(check, 'button').map((each) => each.textContent?.trim())).to.deep.equal(['Begin']);
    await begin(check);
    expect(all<HTMLInputElement>(check, 'input').some(({ checked }) => checked)).to.equal(false);
  });

  it('sends a minor to people they know, not to a call with the practice', async () => {
    await withPractice({
      practice: { name: 'Example', phone: '+13105550142' },
      call: { link: 'https://example.com/book' },
    });
    await fixture(html`<kap-discovery-call></kap-discovery-call>`);
    const check = await mount();
    await begin(check);
    await reply(check, 'no');
    await reply(check, 'under-18');
    expect(heading(check)).to.equal('KAP may not be safe right now');
    expect(text(check))
      .to.contain('parent or guardian')
      .and.not.match(/request a call|ask us|\(310\)/i);
    expect(all(check, '[part=next] a, [part=next] .primary')).to.deep.equal([]);
    expect(inside(check).querySelector('kap-crisis-line')).to.exist;
    await expect(check).to.be.accessible();
    await press(check, 'Review my answers');
    button(check, 'Change: How old').click();
    await check.updateComplete;
    await reply(check, 'adult');
    await run(check, { conditions: ['vessels'] });
    expect(heading(check)).to.equal('KAP may not be safe right now');
    button(check, 'Request a call');
  });

  it('tells progress that does not lie', async () => {
    const check = await mount();
    await begin(check);
    let at = 0;
    let [least, most] = [0, Infinity];
    for (let id = asked(check); id !== undefined; id = asked(check)) {
      const told = /Question (\d+) of (up to )?(?:(\d+) to )?(\d+)/.exec(text(check));
      const fewest = Number(told?.[3] ?? (told?.[2] ? at : told?.[4]));
      at += 1;
      expect(Number(told?.[1])).to.equal(at);
      expect(fewest).to.be.at.least(least);
      expect(Number(told?.[4])).to.be.at.most(most);
      [least, most] = [fewest, Number(told?.[4])];
      await reply(check, clear[id] ?? '');
    }
    expect([least, most]).to.deep.equal([at, at]);
  });
});
