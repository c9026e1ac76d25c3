import { expect, fixture, html } from '@open-wc/testing';
import type { KapCrisisLine } from '../../src/crisis-line/index.js';
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

const line = (check: Element) => inside(check).querySelector('kap-crisis-line') as KapCrisisLine;
const offersNothingElse = (check: Element, links: string[] = []) => {
  expect(text(check)).not.to.match(/request a call|book|next steps|review my answers|start again/i);
  expect(all(check, 'button').map((each) => each.textContent?.trim())).to.deep.equal([
    'Back',
    'Clear my answers',
  ]);
  expect(all(check, 'a').map((each) => each.getAttribute('href'))).to.deep.equal(links);
  expect(line(check).compact).to.equal(false);
  expect(line(check).shadowRoot?.querySelector('a[href="tel:988"]')).to.exist;
  expect(line(check).shadowRoot?.querySelector('a[href="tel:911"]')).to.exist;
};

describe('eligibility-check: help needed now', () => {
  it('stops at a plan and offers people to talk to, nothing else', async () => {
    await withPractice({
      practice: { name: 'Example', phone: '+13105550142' },
      call: { link: 'https://example.com/book' },
    });
    await fixture(html`<kap-discovery-call></kap-discovery-call>`);
    const check = await mount();
    const told = outcomes(check);
    await begin(check);
    await reply(check, 'plan');
    expect(heading(check)).to.equal('Please talk to someone now');
    expect(inside(check).activeElement?.textContent?.trim()).to.equal('Please talk to someone now');
    offersNothingElse(check);
    expect(told).to.deep.equal([{ level: 'help-now', outOfArea: false, logistics: false }]);
  });

  it('stops at very high blood pressure with chest pain, and says to call 911', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { pressure: 'very-high', 'pressure-signs': 'yes' });
    expect(heading(check)).to.equal('Please get medical help now');
    expect(text(check)).to.contain('Please call 911');
    offersNothingElse(check, ['tel:911']);
    await press(check, 'Back');
    expect(asked(check)).to.equal('pressure-signs');
  });

  it('leads back to the answer, and clears', async () => {
    const check = await mount();
    await begin(check);
    await reply(check, 'plan');
    await press(check, 'Back');
    expect(asked(check)).to.equal('safety');
    await reply(check, 'plan');
    await press(check, 'Clear my answers');
    expect(heading(check)).to.equal('Is KAP worth a talk?');
  });

  it('comes before everything when an earlier answer is changed', async () => {
    const check = await mount();
    await begin(check);
    await run(check);
    await press(check, 'Review my answers');
    button(check, 'Change: Are you thinking').click();
    await check.updateComplete;
    await reply(check, 'plan');
    expect(heading(check)).to.equal('Please talk to someone now');
    offersNothingElse(check);
  });

  it('stops at once where a practice has made another rule as strict', async () => {
    await withPractice({ eligibility: { stricter: { mania: 'help-now' } } });
    const check = await mount();
    await begin(check);
    const path = await run(check, { mind: ['manic'] });
    expect(path.at(-1)).to.equal('mind');
    expect(heading(check)).to.equal('Please talk to someone now');
    offersNothingElse(check);
    await press(check, 'Back');
    expect(asked(check)).to.equal('mind');
  });

  for (const answer of ['thoughts', 'private']) {
    it(`shows the help lines in full right after "${answer}", then goes on`, async () => {
      const check = await mount();
      await begin(check);
      expect(line(check).compact).to.equal(true);
      await choose(check, answer);
      await press(check, 'Continue');
      expect(heading(check)).to.equal('Thank you for telling us');
      expect(line(check).compact).to.equal(false);
      expect(asked(check)).to.equal('age');
      await reply(check, 'adult');
      expect(line(check).compact).to.equal(true);
      await run(check);
      expect(heading(check)).to.equal('A medical check comes first');
      expect(line(check).compact).to.equal(false);
    });
  }

  it('has the help line on every screen, and the same one throughout', async () => {
    const check = await mount();
    const first = line(check);
    await begin(check);
    for (let id = asked(check); id !== undefined; id = asked(check)) {
      expect(line(check)).to.equal(first);
      await reply(check, clear[id] ?? '');
    }
    await press(check, 'Review my answers');
    expect(line(check)).to.equal(first);
  });

  it('calls an emergency of the body what it is, and names the country’s own number', async () => {
    await withPractice({ crisis: { country: 'GB' } });
    const check = await mount();
    await begin(check);
    await run(check, { pressure: 'very-high', 'pressure-signs': 'yes' });
    expect(heading(check)).to.equal('Please get medical help now');
    expect(text(check)).to.contain('Please call 999 now').and.not.contain('911');
    expect(text(check)).not.to.contain('You do not have to carry this alone');
  });

  it('lets the answers be looked through after Back, and forgets what called for help until it is said again', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { pressure: 'very-high', 'pressure-signs': 'yes' });
    await press(check, 'Back');
    expect(asked(check)).to.equal('pressure-signs');
    expect(all<HTMLInputElement>(check, 'input')[0]?.checked).to.equal(true);
    await press(check, 'Review my answers');
    expect(heading(check)).to.equal('Your answers so far');
  });

  it('says what to do now to someone who cannot tell about the signs', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { pressure: 'very-high', 'pressure-signs': 'unsure' });
    expect(text(check)).to.contain('If you have one, or cannot tell, call 911.');
    expect(text(check)).not.to.contain('That is fine.');
  });
});
