import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { KapComparison } from '../../src/comparison/index.js';
import { GROUPS, OPTIONS, ROWS } from '../../src/comparison/facts.js';
import {
  all,
  button,
  cellOf,
  choose,
  columnNames,
  comparison,
  openPart,
  press,
  rowName,
  rowNames,
  seen,
  words,
} from './support.js';

const box = (element: KapComparison, name: string) =>
  all<HTMLLabelElement>(element, '[part=choose] label').find((label) => words(label) === name)!
    .control as HTMLInputElement;

async function tick(element: KapComparison, name: string) {
  box(element, name).click();
  await element.updateComplete;
}

const status = (element: KapComparison) => words(all(element, '.state [role=status]')[0]);

describe('kap-comparison: choosing what is shown', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('offers every option and every point, by group, and brings the focus to them', async () => {
    const element = await comparison(1200);
    expect(button(element, 'Choose what is shown').ariaExpanded).to.equal('false');
    await openPart(element, 'Choose what is shown', 'choose');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'choose');
    expect(button(element, 'Choose what is shown').ariaExpanded).to.equal('true');
    const boxes = all<HTMLInputElement>(element, '[part=choose] input');
    expect(boxes).to.have.length(OPTIONS.length + GROUPS.length + ROWS.length);
    expect(boxes.every(({ checked }) => checked)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('leaves out options, points and whole groups, says how many, and puts everything back', async () => {
    const element = await comparison(1200);
    await openPart(element, 'Choose what is shown', 'choose');
    expect(status(element)).to.equal('');
    await tick(element, 'At-home telehealth');
    await tick(element, 'The care');
    await tick(element, 'Cost');
    expect(columnNames(element)).not.to.include('At-home telehealth');
    expect(rowNames(element)).to.have.length(15).and.not.to.include.members(['Who is with you', 'Cost']);
    expect(all(element, '[part=group]')).to.have.length(GROUPS.length - 1);
    expect(status(element)).to.equal('15 of 21 points and 4 of 5 options shown.');
    expect(box(element, 'Time and money').indeterminate).to.equal(true);
    await expect(element).to.be.accessible();
    await press(element, 'Show everything');
    expect(rowNames(element)).to.have.length(ROWS.length);
    expect(columnNames(element)).to.have.length(OPTIONS.length);
    expect(status(element)).to.equal('');
    expect(box(element, 'Time and money').indeterminate).to.equal(false);
  });

  it('keeps at least two options and one point, and says so', async () => {
    const element = await comparison(
      1200,
      html`<kap-comparison isolation="open" rows="cost"></kap-comparison>`,
    );
    await openPart(element, 'Choose what is shown', 'choose');
    for (const name of ['KAP', 'Ketamine clinic', 'Spravato clinic', 'At-home telehealth', 'Cost']) {
      await tick(element, name);
    }
    expect(columnNames(element)).to.deep.equal(['At-home telehealth', 'Other treatment, or none']);
    expect(rowNames(element)).to.deep.equal(['Cost']);
    const last = box(element, 'At-home telehealth');
    expect([last.checked, last.ariaDisabled]).to.deep.equal([true, 'true']);
    expect(words(element.shadowRoot!.getElementById(last.getAttribute('aria-describedby')!))).to.contain(
      'At least two options and one point',
    );
    await tick(element, 'KAP');
    expect(columnNames(element), 'in the table’s own order').to.deep.equal([
      ...['KAP', 'At-home telehealth', 'Other treatment, or none'],
    ]);
  });

  it('says what the page leaves out, and lets a visitor bring it in', async () => {
    const element = await comparison(
      1200,
      html`<kap-comparison isolation="open" options="kap clinic" rows="present cost"></kap-comparison>`,
    );
    expect(status(element)).to.equal('2 of 21 points and 2 of 5 options shown.');
    await press(element, 'Show everything');
    expect(columnNames(element)).to.have.length(OPTIONS.length);
    expect(rowNames(element)).to.have.length(ROWS.length);
  });

  it('works by keyboard alone', async () => {
    const element = await comparison(1200);
    button(element, 'Choose what is shown').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'choose', 'the focus', { timeout: 4000 });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(columnNames(element)).not.to.include('Ketamine clinic');
    expect(element.shadowRoot!.activeElement === box(element, 'Ketamine clinic'), 'the focus stays').to.equal(
      true,
    );
  });

  it('tells nobody what was chosen: no event leaves it, and no attribute, address or storage has it', async () => {
    const element = await comparison(1200);
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const types = ['input', 'change', 'toggle', 'keydown', 'kap-error', 'kap-ready', 'focus'];
    for (const type of types) document.addEventListener(type, listen);
    const before = [element.outerHTML, location.href, localStorage.length, sessionStorage.length].join();
    await openPart(element, 'Choose what is shown', 'choose');
    await tick(element, 'Spravato clinic');
    await press(element, 'Mark where they differ');
    expect([element.outerHTML, location.href, localStorage.length, sessionStorage.length].join()).to.equal(
      before,
    );
    expect(heard).to.deep.equal([]);
    for (const type of types) document.removeEventListener(type, listen);
  });

  it('says so when a part could not be loaded, and tries again at the next press', async () => {
    const { Part } = await import('../../src/shared/part.js');
    let tries = 0;
    let told = 0;
    const part = new Part(
      async () => {
        tries += 1;
        if (tries === 1) throw new Error('offline');
        return 'there';
      },
      () => (told += 1),
    );
    expect(await part.ask()).to.equal(undefined);
    expect([part.hasFailed, told]).to.deep.equal([true, 1]);
    expect(await part.ask()).to.equal('there');
    expect(await part.ask()).to.equal('there');
    expect([part.hasFailed, tries, told]).to.deep.equal([false, 2, 2]);
  });
});

describe('kap-comparison: marking differences', () => {
  const marks = (element: KapComparison) => all(element, '.mark').map(words);

  it('says of each row in words whether the options differ, and who says the same', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await comparison(
      1200,
      html`<kap-comparison isolation="open" options="kap clinic spravato"></kap-comparison>`,
    );
    expect(marks(element)).to.deep.equal([]);
    await press(element, 'Mark where they differ');
    expect(button(element, 'Mark where they differ').ariaPressed).to.equal('true');
    expect(marks(element)).to.have.length(ROWS.length);
    for (const [at, line] of all(element, 'tr.line').entries()) {
      const gists = [...line.querySelectorAll('.gist')].map(words);
      const expected = { 1: 'Same', 2: 'Some agree', 3: 'All differ' }[new Set(gists).size];
      expect(marks(element)[at], rowName(line.querySelector('th'))).to.equal(expected);
    }
    expect(words(cellOf(element, 'Ketamine clinic', 'What the staff are trained for'))).to.contain(
      'the same as Spravato clinic.',
    );
    const same = marks(element).filter((mark) => mark === 'Same').length;
    expect(status(element)).to.contain(`${ROWS.length - same} of 21 points differ.`);
    await expect(element).to.be.accessible();
    await press(element, 'Mark where they differ');
    expect(marks(element)).to.deep.equal([]);
    expect(status(element)).not.to.contain('differ');
  });

  it('does not offer to leave rows out where that would leave out none', async () => {
    const element = await comparison(1200);
    await press(element, 'Mark where they differ');
    expect(status(element)).to.equal('21 of 21 points differ.');
    expect(button(element, 'Only where they differ') === undefined).to.equal(true);
  });

  it('shows only rows that differ, says how many, and puts the rest back', async () => {
    const element = await comparison(
      1200,
      html`<kap-comparison isolation="open" options="clinic spravato"></kap-comparison>`,
    );
    await press(element, 'Mark where they differ');
    const different = marks(element).filter((mark) => mark === 'Differs').length;
    expect(different).to.be.lessThan(ROWS.length);
    await press(element, 'Only where they differ');
    expect(marks(element)).to.deep.equal(Array<string>(different).fill('Differs'));
    expect(status(element)).to.contain(`${different} of 21 points`);
    await press(element, 'Show everything');
    expect(rowNames(element)).to.have.length(ROWS.length);
  });

  it('goes by the two options that a narrow screen shows', async () => {
    await setViewport({ width: 375, height: 800 });
    const element = await comparison(343);
    await choose(element, 0, 'clinic');
    await choose(element, 1, 'spravato');
    await press(element, 'Mark where they differ');
    const mark = () =>
      words(
        all(element, '[part=row-name]')
          .find((th) => rowName(th) === 'What the staff are trained for')!
          .querySelector('.mark'),
      );
    await waitUntil(() => mark() === 'Same');
    await choose(element, 1, 'kap');
    expect(mark()).to.equal('Differs');
    expect(all(element, '.twins').filter(seen)).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});

describe('kap-comparison: what it says of itself and whom to call', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('has a closed root by default', async () => {
    const element = await fixture<KapComparison>(html`<kap-comparison></kap-comparison>`);
    expect(element.shadowRoot).to.equal(null);
    expect(element.renderRoot.textContent).to.equal('');
    await waitUntil(() => element.offsetHeight > 500, 'it is shown all the same');
  });

  it('gives the lines of the practice’s country as links', async () => {
    const links = async (country: string) => {
      const element = await comparison(
        1200,
        html`<kap-practice .practice=${{ practice: { name: 'Fernwater', country } }}>
          <kap-comparison isolation="open"></kap-comparison>
        </kap-practice>`,
      );
      return all<HTMLAnchorElement>(element, '.crisis a').map((a) => [words(a), a.getAttribute('href')]);
    };
    expect(await links('US')).to.deep.equal([
      ['Call 988', 'tel:988'],
      ['Text 988', 'sms:988'],
      ['In danger now: call 911', 'tel:911'],
    ]);
    expect(await links('GB')).to.deep.equal([
      ['Call 116 123', 'tel:116123'],
      ['In danger now: call 999', 'tel:999'],
    ]);
  });
});
