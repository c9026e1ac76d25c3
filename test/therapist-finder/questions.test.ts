import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import en from '../../src/therapist-finder/cards/questions/content.en.js';
import { questionGroups } from '../../src/therapist-finder/cards/questions/questions.js';
import { gradeOf } from '../support/reading-grade.js';
import { all, button, type CardsHarness, cardsOf, flat, one, onPrint } from './cards-harness.js';
import { people } from './people.js';

const dialog = (host: CardsHarness) => one<HTMLDialogElement>(host, 'dialog.pop');

async function ask(at: number): Promise<CardsHarness> {
  const host = await cardsOf(people);
  const opener = button(host, `Questions to ask ${people[at]?.name}`);
  opener.focus();
  opener.click();
  await waitUntil(() => dialog(host).open, 'the dialog is open', { timeout: 4000 });
  return host;
}

const listed = (host: CardsHarness) =>
  new Map(
    all(host, '.ask li:has(.question)').map((item) => [
      item.querySelector('.question')?.textContent?.trim() ?? '',
      flat(item.querySelector('.listed')?.textContent ?? ''),
    ]),
  );

describe('questions to ask a therapist', () => {
  it('asks what people want to know, and says why', async () => {
    const host = await ask(0);
    const ids = questionGroups.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids).to.have.members([
      ...['license', 'training', 'consultation', 'experience', 'prescriber', 'presence'],
      ...['emergency', 'touch', 'hard', 'integration', 'cost'],
    ]);
    const text = flat(dialog(host).textContent ?? '');
    for (const id of ids) expect(text).to.contain(en[`ask.${id}`]).and.to.contain(en[`why.${id}`]);
    expect(text).to.contain('Questions to ask Ada Quill').and.to.contain('Checked November 22, 2026.');
    await expect(dialog(host)).to.be.accessible();
  });

  it('has what a therapist already states beside the question, and nothing where they state nothing', async () => {
    const answers = listed(await ask(0));
    expect(answers.get(en['ask.license'])).to.match(
      /^On the list: License LMFT 000101 · CA .*The client must be in California/,
    );
    expect(answers.get(en['ask.training'])).to.contain('Polaris Insight Center');
    expect(answers.get(en['ask.cost'])).to.contain('$180 per session').and.to.contain('as of Nov 1, 2026');
    expect(answers.get(en['ask.emergency'])).to.equal('');
    expect([...listed(await ask(3)).values()].join('')).to.equal('');
  });

  it('goes with Escape or its button, and the focus comes back to the card', async () => {
    const host = await ask(1);
    expect(dialog(host).contains(host.root.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    const back = () => host.root.activeElement?.getAttribute('aria-label') === 'Questions to ask Bo Fenn';
    await waitUntil(() => !dialog(host).open && back(), 'the focus is back');
    button(host, 'Questions to ask Bo Fenn').click();
    await waitUntil(() => dialog(host).open, 'open again');
    button(host, 'Close').click();
    await waitUntil(() => !dialog(host).open && back(), 'the focus is back again');
  });

  it('prints them with room to write', async () => {
    const host = await ask(0);
    let printed: Document | undefined;
    onPrint(host, (page) => {
      printed = page;
    });
    button(host, 'Print').click();
    expect(printed?.querySelector('h1')?.textContent).to.equal('Questions to ask Ada Quill');
    expect(printed?.querySelectorAll('.blank')).to.have.length(11);
    expect(printed?.querySelectorAll('button, script, [style]')).to.have.length(0);
  });

  it('is plain to read: grade 8 at most', () => {
    const text = Object.entries(en)
      .filter(([key]) => /^(ask|why)\./.test(key))
      .map(([, words]) => words)
      .join(' ');
    expect(gradeOf(text)).to.be.below(7);
    for (const [key, words] of Object.entries(en)) {
      if (key.startsWith('why.')) expect(gradeOf(words), words).to.be.below(9);
    }
  });
});
