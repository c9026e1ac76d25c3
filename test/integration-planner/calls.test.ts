import { expect } from '@open-wc/testing';
import { all, mount, press, savedDuring, text, withPractice } from './support.js';

const whole = (planner: Element) => text(planner, '.calls');
const links = (planner: Element) =>
  all<HTMLAnchorElement>(planner, '.calls .actions a').map((each) => each.getAttribute('href'));

describe('integration-planner: when to call someone', () => {
  it('names thoughts of suicide first, with a call and a text in place; then danger; then the prescriber', async () => {
    await withPractice({
      practice: { name: 'Fernwater', phone: '+13105550142', prescriber: { phone: '+13105550177' } },
    });
    const planner = await mount();
    expect(whole(planner)).to.match(/suicide.*chest pain.*contact your prescriber.*For other questions/s);
    expect(links(planner)).to.deep.equal([
      'tel:988',
      'sms:988',
      'tel:911',
      'tel:+13105550177',
      'tel:+13105550142',
    ]);
    await press(planner, 'Begin');
    await press(planner, 'Take it along');
    const [file] = await savedDuring(() => press(planner, 'Save as text'));
    for (const words of [text(planner, '.sheet'), file?.text ?? ''])
      expect(words).to.match(
        /suicide.*text 988.*call 911.*contact your prescriber.*555-0177.*other questions.*0142/s,
      );
    expect(file?.text).not.to.contain('____\nFor other');
  });

  it('does not give the practice’s number for that of a prescriber whom the file does not name', async () => {
    await withPractice({ practice: { name: 'Fernwater', phone: '+13105550142' } });
    const planner = await mount();
    expect(whole(planner)).to.match(
      /Keep the number of your prescriber.*For other questions: ?Call Fernwater/s,
    );
    await press(planner, 'Begin');
    await press(planner, 'Take it along');
    expect(text(planner, '.sheet')).to.match(
      /My prescriber’s number: _+ ?For other questions: Call Fernwater/,
    );
  });

  it('speaks of no texting where the line has none, and of the country’s numbers', async () => {
    await withPractice({ practice: { name: 'Kerry House', country: 'IE' } });
    const planner = await mount();
    expect(whole(planner)).to.contain('hurting yourself, call 116 123 now.').and.not.contain('text');
    expect(links(planner)).to.deep.equal(['tel:116123', 'tel:112']);
  });

  const whose = 'These are help lines in the United States. If you are somewhere else';
  for (const [country, isSaid] of [
    ['MX', true],
    ['CA', false],
    ['FR', false],
  ] as const) {
    it(`on paper and in text ${isSaid ? 'says whose lines these are' : 'says nothing of others'} for ${country}`, async () => {
      await withPractice({ practice: { name: 'Fernwater', country } });
      const planner = await mount();
      await press(planner, 'Begin');
      await press(planner, 'Take it along');
      const [file] = await savedDuring(() => press(planner, 'Save as text'));
      for (const words of [text(planner, '.sheet .whom'), file?.text ?? '']) {
        expect(words.includes(whose)).to.equal(isSaid);
        expect(words).to.contain(`call ${country === 'FR' ? 112 : 911}`);
      }
    });
  }
});
