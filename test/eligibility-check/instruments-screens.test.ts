import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { type InstrumentId, instruments } from '../../src/eligibility-check/instruments/index.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { maskClasses } from '../../src/shared/mask.js';
import {
  all,
  asked,
  begin,
  button,
  heading,
  inside,
  key,
  mount,
  outcomes,
  press,
  run,
  type Said,
  text,
  withPractice,
} from './support.js';

const focused = (check: Element) => inside(check).activeElement as HTMLElement | null;

/** The check at its result, of a practice that offers these. */
async function atResult(offered: InstrumentId[], said: Said = {}): Promise<KapEligibilityCheck> {
  await withPractice({ eligibility: { instruments: offered } });
  const check = await mount();
  await begin(check);
  await run(check, said);
  expect(asked(check)).to.equal(undefined);
  await waitUntil(() => inside(check).querySelector('.offer'), 'the questionnaires');
  return check;
}

/** Marks the items of the questionnaire on the screen, from the first one on. */
async function mark(check: KapEligibilityCheck, scores: readonly (number | undefined)[]): Promise<void> {
  for (const [at, score] of scores.entries()) {
    if (score === undefined) continue;
    all(check, `[name="item-${at}"]`)[score]?.click();
    await check.updateComplete;
  }
}

const open = (check: KapEligibilityCheck, id: InstrumentId, verb = 'Start') =>
  press(check, `${verb} ${instruments[id].name}`);

const linesInFull = (check: Element) =>
  !inside(check).querySelector('kap-crisis-line')?.hasAttribute('compact');

/** Every attribute of everything inside, in no order of its place: which element it is on tells nothing. */
const attributes = (check: Element) =>
  all(check, '*')
    .flatMap((each) => [...each.attributes].map(({ name, value }) => `${name}=${value}`))
    .sort();

const ones = (count: number, others: readonly number[] = []) => [
  ...others,
  ...Array.from({ length: count - others.length }, () => 0),
];

describe('eligibility-check: questionnaires', () => {
  it('are not there for a practice that offers none', async () => {
    await withPractice({});
    const check = await mount();
    await begin(check);
    await run(check);
    expect(inside(check).querySelector('.offer')).to.equal(null);
  });

  it('are offered with the result, in the practice’s order, as something one may leave', async () => {
    const check = await atResult(['gad-7', 'phq-8']);
    expect(all(check, '.offer').map((each) => each.querySelector('p')?.textContent)).to.deep.equal([
      'GAD-7, 7 questions',
      'PHQ-8, 8 questions',
    ]);
    expect(text(check)).to.contain('You do not have to fill them in');
    expect(text(check)).to.contain('the score by itself does not change your result');
  });

  it('go from the offer to the score and back, and keep it', async () => {
    const check = await atResult(['phq-8', 'gad-7']);
    const told = outcomes(check);
    const result = heading(check);
    await open(check, 'phq-8');
    expect(heading(check)).to.equal('Your mood');
    expect(focused(check)?.localName).to.equal('h2');
    await mark(check, [3, 3, 3, 2, 0, 0, 0, 0, 1]);
    await press(check, 'See my score');
    expect(focused(check)?.textContent).to.equal('Your score');
    expect(text(check)).to.contain('11 of 24');
    expect(text(check)).to.contain('The published cut-off is 10.');
    expect(text(check)).to.contain('How difficult it made daily life: Somewhat difficult');
    expect(text(check)).to.contain('It is not a diagnosis.');
    await press(check, 'Back to my result');
    expect(heading(check)).to.equal(result);
    expect(focused(check)?.textContent).to.equal(result);
    expect(text(check)).to.contain('11 of 24, at the cut-off or above');
    expect(all(check, '.scale')).to.have.lengthOf(1);
    await open(check, 'gad-7');
    await press(check, 'Back');
    expect(heading(check)).to.equal(result);
    await open(check, 'phq-8', 'Change');
    expect(all<HTMLInputElement>(check, '.problem [value="3"]').map(({ checked }) => checked)).to.deep.equal([
      true,
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
    expect(told.length, 'the outcome stays').to.be.below(2);
  });

  it('never change the outcome by a score', async () => {
    const check = await atResult(['phq-2', 'phq-8', 'gad-7']);
    const result = heading(check);
    for (const id of ['phq-2', 'phq-8', 'gad-7'] as const) {
      await open(check, id);
      await mark(
        check,
        instruments[id].items.map(() => 3),
      );
      expect(linesInFull(check), id).to.equal(false);
      await press(check, 'See my score');
      await press(check, 'Back to my result');
      expect(heading(check), id).to.equal(result);
      expect(inside(check).querySelector('.reason')).to.equal(null);
    }
  });

  it('say “often called”, and which bands there are', async () => {
    const check = await atResult(['gad-7']);
    await open(check, 'gad-7');
    await mark(check, [3, 3, 3, 1, 0, 0, 0]);
    await press(check, 'See my score');
    expect(text(check)).to.contain('10 of 21');
    expect(text(check)).to.contain('A score like this is often called “moderate”.');
    expect(all(check, '.key li').map((each) => each.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '0 to 4 minimal',
      '5 to 9 mild',
      '10 to 14 moderate',
      '15 to 21 severe',
    ]);
    const cells = all(check, '.scale .cell');
    expect(cells).to.have.lengthOf(22);
    expect(cells.findIndex((cell) => cell.querySelector('.pin'))).to.equal(10);
    expect(inside(check).querySelector('.scale')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('ask in the published words, marked as English, on a Spanish page too', async () => {
    document.documentElement.lang = 'es';
    try {
      await withPractice({ eligibility: { instruments: ['phq-9'] } });
      const check = await mount();
      await waitUntil(() => text(check).includes('Comenzar'), 'Spanish');
      await press(check, 'Comenzar');
      await waitUntil(() => text(check).includes('Continuar'), 'the first question');
      while (inside(check).querySelector('form')) {
        const select = inside(check).querySelector('select');
        if (select) {
          select.selectedIndex = 5;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        } else
          all(check, 'fieldset input')
            .at(heading(check).includes('años') ? 1 : 0)
            ?.click();
        await check.updateComplete;
        await press(check, 'Continuar');
      }
      await waitUntil(() => text(check).includes('solo en inglés'), 'the offer in Spanish');
      await press(check, 'Empezar PHQ-9');
      expect(heading(check)).to.equal('Su ánimo');
      expect(all(check, 'legend > span:last-child').map((each) => each.textContent)).to.deep.equal([
        ...instruments['phq-9'].items.map((item) => item.text),
        instruments['phq-9'].effect.text,
      ]);
      for (const each of all(check, 'legend, .steps, #stem'))
        expect(each.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      await press(check, 'Ver mi puntaje');
      expect(inside(check).querySelector('.error')?.closest('[lang]')?.getAttribute('lang')).to.equal('es');
      await expect(check).to.be.accessible();
      await mark(check, [1, 1, 1, 1, 1, 0, 0, 0, 0, 2]);
      await press(check, 'Ver mi puntaje');
      expect(text(check)).to.contain('A un puntaje así se le suele llamar “leve”.');
      expect(inside(check).querySelector('strong[lang="en"]')?.textContent).to.equal('Very difficult');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});

describe('eligibility-check: questionnaires, what is left out', () => {
  it('is listed on top, which gets the focus, and said beside each; each line leads to its item', async () => {
    const check = await atResult(['phq-8']);
    await open(check, 'phq-8');
    await mark(check, [0, undefined, 0, 0, 0, undefined, 0, 0]);
    await press(check, 'See my score');
    const root = inside(check);
    expect(focused(check)?.className).to.equal('errors');
    expect(all(check, '.errors button').map((each) => each.textContent)).to.deep.equal([
      'Question 2 has no answer yet.',
      'Question 6 has no answer yet.',
    ]);
    const beside = all(check, '.problem').filter((each) => each.querySelector('.error'));
    expect(beside.map((each) => each.querySelector('input')?.name)).to.deep.equal(['item-1', 'item-5']);
    // At the first answer, where the list leads; at each of them it would be said four times.
    for (const item of beside) {
      const errors = [...item.querySelectorAll('input')].map(
        (input) => root.getElementById(input.getAttribute('aria-describedby') ?? '')?.className,
      );
      expect(errors).to.deep.equal(['error', undefined, undefined, undefined]);
    }
    await expect(check).to.be.accessible();
    button(check, 'Question 6').click();
    expect((focused(check) as HTMLInputElement).name).to.equal('item-5');
    expect((focused(check) as HTMLInputElement).value).to.equal('0');
    await mark(check, [undefined, 1, undefined, undefined, undefined, 1]);
    expect(inside(check).querySelector('.error, .errors')).to.equal(null);
    await press(check, 'See my score');
    expect(text(check)).to.contain('2 of 24');
  });

  it('may be the last question of the PHQ forms', async () => {
    const check = await atResult(['phq-8']);
    await open(check, 'phq-8');
    await mark(check, ones(8, [1]));
    await press(check, 'See my score');
    expect(heading(check)).to.equal('Your score');
    expect(text(check)).not.to.contain('How difficult');
  });
});

describe('eligibility-check: questionnaires, thoughts of death', () => {
  const thoughts = [...Array.from({ length: 8 }, () => undefined), 1];

  it('bring the help lines in full at once, before anything else is answered', async () => {
    const check = await atResult(['phq-9']);
    await open(check, 'phq-9');
    expect(text(check)).to.contain('One question is about thoughts of death or of hurting yourself.');
    expect(linesInFull(check)).to.equal(false);
    // They stand far above the last item: it says so beside that, and leads there.
    const pointer = () => all(check, '.problem')[8]?.querySelector('[role="status"]') as HTMLElement;
    expect(pointer().textContent).to.equal('');
    await mark(check, thoughts);
    expect(pointer().textContent).to.contain('people are here for you now');
    await nextFrame();
    await nextFrame();
    expect(Math.floor(pointer().getBoundingClientRect().bottom), 'in view').to.be.within(
      1,
      window.innerHeight,
    );
    expect(linesInFull(check)).to.equal(true);
    expect(text(check)).to.contain('people are here for you now');
    await expect(check).to.be.accessible();
    expect((focused(check) as HTMLInputElement | null)?.name ?? 'item-8', 'the focus stays').to.equal(
      'item-8',
    );
    await mark(check, [...thoughts.slice(0, 8), 0]);
    expect(linesInFull(check), 'taken back').to.equal(false);
    expect(pointer().textContent).to.equal('');
  });

  it('stay with the score and the result, which puts a prescriber first', async () => {
    const check = await atResult(['phq-9']);
    const told = outcomes(check);
    expect(heading(check)).to.equal('Nothing here rules out a talk');
    await open(check, 'phq-9');
    await mark(check, ones(9).with(8, 1));
    await press(check, 'See my score');
    expect(linesInFull(check)).to.equal(true);
    expect(text(check)).to.contain('1 of 27');
    await expect(check).to.be.accessible();
    await press(check, 'Back to my result');
    expect(linesInFull(check)).to.equal(true);
    expect(heading(check)).to.equal('A medical check comes first');
    expect(told.at(-1)?.level).to.equal('prescriber-first');
    expect(text(check)).to.contain(instruments['phq-9'].items[8]?.text ?? 'the item');
    await expect(check).to.be.accessible();
  });

  it('count also when the practice’s file asks no more in the middle of a check', async () => {
    const practice = await withPractice({ eligibility: { instruments: ['phq-9'] } });
    const check = await mount();
    await begin(check);
    await run(check);
    await waitUntil(() => inside(check).querySelector('.offer'), 'the questionnaires');
    await open(check, 'phq-9');
    await mark(check, ones(9).with(8, 1));
    practice.practice = { practice: { name: 'Example' } };
    await waitUntil(() => heading(check) !== 'Your mood', 'the questionnaire is gone');
    await waitUntil(() => heading(check) === 'A medical check comes first', 'the result counts the mark');
  });

  it('that a practice’s stricter rule sends to help at once can be taken back by Back', async () => {
    await withPractice({ eligibility: { instruments: ['phq-9'], stricter: { thoughts: 'help-now' } } });
    const check = await mount();
    await begin(check);
    await run(check);
    await waitUntil(() => text(check).includes('PHQ-9'), 'the offer');
    await open(check, 'phq-9');
    await mark(check, ones(9).with(8, 1));
    expect(heading(check)).to.equal('Please talk to someone now');
    expect(focused(check)?.textContent).to.equal('Please talk to someone now');
    await press(check, 'Back');
    expect(heading(check)).to.equal('Your mood');
    const checked = all<HTMLInputElement>(check, 'input').filter((each) => each.checked);
    expect(checked.map(({ name }) => name)).to.include('item-7');
    expect(checked.map(({ name }) => name)).not.to.include('item-8');
  });
});

describe('eligibility-check: questionnaires, accessibility', () => {
  it('passes on the offer, the questions, the score, and the offer after it', async () => {
    const check = await atResult(['phq-2', 'phq-9']);
    await expect(check).to.be.accessible();
    await open(check, 'phq-9');
    await expect(check).to.be.accessible();
    await mark(check, ones(9, [3, 3, 3, 3]));
    await press(check, 'See my score');
    for (const each of inside(check).querySelectorAll('details')) each.open = true;
    await expect(check).to.be.accessible();
    await press(check, 'Back to my result');
    await expect(check).to.be.accessible();
  });

  it('can be filled in by keyboard alone', async () => {
    const check = await atResult(['phq-2']);
    button(check, 'Start PHQ-2').focus();
    await key('Enter');
    await check.updateComplete;
    expect(focused(check)?.localName).to.equal('h2');
    await key('Tab');
    await key('ArrowDown');
    await check.updateComplete;
    await key('Tab');
    await key('Space');
    await check.updateComplete;
    await key('Tab');
    expect(focused(check)?.textContent).to.equal('See my score');
    await key('Enter');
    await check.updateComplete;
    expect(text(check)).to.contain('1 of 6');
    await key('Tab');
    await key('Tab');
    expect(focused(check)?.textContent).to.equal('Back to my result');
    await key('Enter');
    await check.updateComplete;
    expect(text(check)).to.contain('1 of 6, below the cut-off');
  });

  it('fits a narrow phone', async () => {
    const check = await atResult(['phq-9']);
    check.style.inlineSize = '288px';
    const fits = () =>
      all(check, '*').filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        const host = check.getBoundingClientRect();
        return !each.closest('.visually-hidden') && (right > host.right + 1 || left < host.left - 1);
      });
    await open(check, 'phq-9');
    expect(fits()).to.deep.equal([]);
    for (const each of all(check, '.choice')) expect(each.offsetHeight).to.be.at.least(44);
    await mark(
      check,
      ones(9).map(() => 3),
    );
    await press(check, 'See my score');
    expect(fits()).to.deep.equal([]);
    expect(inside(check).querySelector('.pin')?.textContent).to.equal('27');
  });
});

describe('eligibility-check: questionnaires, privacy', () => {
  it('write no mark into the markup, and mask every control', async () => {
    const check = await atResult(['phq-8']);
    await open(check, 'phq-8');
    const screen = () => inside(check).querySelector('.screen')?.innerHTML;
    const before = screen();
    await mark(check, [0, 1, 2, 3, 3, 2, 1, 0, 3]);
    expect(screen() === before, 'the markup stays').to.equal(true);
    for (const input of all<HTMLInputElement>(check, 'input')) {
      expect(maskClasses.split(' ').every((name) => input.classList.contains(name))).to.equal(true);
      expect(input.name).to.match(/^item-\d$/);
      expect(input.value).to.match(/^[0-3]$/);
      expect(input.id).to.equal('');
    }
  });

  it('write no score into an attribute', async () => {
    const seen: string[][] = [];
    for (const scores of [ones(9), ones(9, [3, 3, 3, 3, 3, 3, 2]), ones(9, [2, 3, 2])]) {
      const check = await atResult(['phq-9']);
      await open(check, 'phq-9');
      await mark(check, scores);
      await press(check, 'See my score');
      seen.push(attributes(check));
      await press(check, 'Back to my result');
      seen.push(attributes(check));
      check.remove();
    }
    expect(seen[2]).to.deep.equal(seen[0]);
    expect(seen[4]).to.deep.equal(seen[0]);
    expect(seen[3]).to.deep.equal(seen[1]);
    expect(seen[5]).to.deep.equal(seen[1]);
  });

  it('forget everything with the answers', async () => {
    const check = await atResult(['phq-2']);
    await open(check, 'phq-2');
    await mark(check, [3, 3]);
    await press(check, 'See my score');
    await press(check, 'Clear my answers');
    await begin(check);
    await run(check);
    expect(inside(check).querySelector('.scale')).to.equal(null);
    await open(check, 'phq-2');
    expect(inside(check).querySelector(':checked')).to.equal(null);
  });
});
