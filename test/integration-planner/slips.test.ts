import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { all, button, field, filled, inside, mount, press, text, write } from './support.js';

describe('integration-planner: slips and small screens', () => {
  it('asks gently about a year that is far off, and keeps it as typed', async () => {
    const planner = await mount();
    await press(planner, 'Begin');
    const day = field<HTMLInputElement>(planner, 'Day');
    const hint = () => text(planner, `#${day.getAttribute('aria-describedby') ?? 'none'}`);
    for (const [typed, said] of [
      ['2020-05-01', 'Is the year right? It is 2020.'],
      ['0001-05-01', 'We cannot count with the year 0001.'],
      ['9999-05-01', 'We cannot count with the year 9999.'],
    ] as const) {
      await write(planner, 'Day', typed);
      expect(hint(), typed).to.contain(said);
      expect(day.value).to.equal(typed);
    }
    await press(planner, 'Take it along');
    expect(text(planner, '.sheet')).not.to.contain('24 hours after');
    await press(planner, 'Before');
    expect(field<HTMLInputElement>(planner, 'Day').value).to.equal('9999-05-01');
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await write(planner, 'Day', soon);
    expect(field(planner, 'Day').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('counts a habit’s weeks the same everywhere, whatever was typed', async () => {
    const planner = await filled();
    await write(planner, 'For how many weeks', '9999');
    expect(text(planner))
      .to.contain('A number from 1 to 26, please. For now we count with 26.')
      .and.contain('26 times in all');
    await press(planner, 'Take it along');
    expect(text(planner, '.sheet')).to.contain('26 times in all');
    expect(text(planner, '[part=calendar]')).to.contain('26 times');
    await press(planner, 'Weeks after');
    expect(field<HTMLInputElement>(planner, 'For how many weeks').value).to.equal('9999');
  });

  it('has “Clear everything” away from “Next”, in the same place on every part', async () => {
    const planner = await filled();
    const lefts = new Set<number>();
    for (const [part, next] of [
      ['Before', 'First 72 hours'],
      ['First 72 hours', 'Weeks after'],
      ['Weeks after', 'Take it along'],
    ] as const) {
      await press(planner, part);
      const clear = button(planner, 'Clear everything').getBoundingClientRect();
      lefts.add(clear.left);
      expect(clear.top - button(planner, `Next: ${next}`).getBoundingClientRect().bottom).to.be.greaterThan(
        40,
      );
    }
    await press(planner, 'Take it along');
    lefts.add(button(planner, 'Clear everything').getBoundingClientRect().left);
    expect(lefts.size).to.equal(1);
  });

  it('fits a screen of 320 px with letters twice as large', async () => {
    await setViewport({ width: 320, height: 700 });
    document.documentElement.style.fontSize = '200%';
    try {
      const planner = await filled();
      all<HTMLDetailsElement>(planner, 'details').forEach((each) => (each.open = true));
      for (const part of ['Before', 'First 72 hours', 'Weeks after', 'Take it along']) {
        await press(planner, part);
        const wide = [...inside(planner).querySelectorAll('*')]
          .filter(
            (each) =>
              each.getBoundingClientRect().right > innerWidth + 1 && each.getBoundingClientRect().width > 2,
          )
          .map(
            (each) => `${each.localName}.${each.className} ${Math.round(each.getBoundingClientRect().right)}`,
          );
        expect(wide, part).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, part).to.be.at.most(320);
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 1024, height: 700 });
    }
  });
});
