import { expect } from '@open-wc/testing';
import { all, choose, journey, step, words } from './support.js';

/** The five demonstration practices: each comes right from its file alone. */
const file = (name: string) =>
  new URL(`../../examples/practices/${name}/practice.json`, import.meta.url).href;
const shown = (name: string) => journey(file(name));
const choices = (element: Awaited<ReturnType<typeof shown>>, name: string) =>
  all<HTMLInputElement>(element, `input[name="${name}"]`).map(({ value }) => value);
const whole = (element: Awaited<ReturnType<typeof shown>>) => words(all(element, '.journey')[0]);

describe('journey: the demonstration practices', () => {
  it('an infusion clinic speaks of a drip, its own course and its own numbers, and of no lozenge', async () => {
    const element = await shown('lanternfield');
    for (const place of ['in-person', 'online']) {
      await choose(element, place);
      const text = whole(element);
      expect(text).not.to.match(/lozenge|shot|spray|tablet|chaperone|home already/i);
      expect(text).to.contain('The drip runs for about 40 minutes.');
      expect(text).to.contain('At Lanternfield Infusion Clinic: 6 sessions. One about every 3 days.');
      expect(text).to.contain('At Lanternfield Infusion Clinic: 2 or more meetings during the series.');
      expect(words(step(element, 'preparation').querySelector('.gist'))).to.equal('1 meeting');
      expect(words(step(element, 'day-before')))
        .to.contain('No food for 6 hours')
        .and.contain('2 hours');
      expect(words(step(element, 'day-before'))).not.to.contain('Published rules');
      expect(words(step(element, 'dosing')))
        .to.contain('Medical staff')
        .and.contain('A ride home');
    }
    expect(words(step(element, 'dosing'))).to.contain('given in a clinic');
    expect(step(element, 'feel').querySelector('[href="tel:+16025550136"]')).to.exist;
    expect(words(step(element, 'preparation'))).to.contain('In the words of Lanternfield Infusion Clinic');
    expect(words(step(element, 'evaluation'))).to.contain('Lanternfield medical team prescribes');
    expect(choices(element, 'route')).to.deep.equal([]);
  });

  it('an online practice sends nobody home, and gives at home only a lozenge', async () => {
    const element = await shown('saltgrass');
    expect(choices(element, 'place')).to.deep.equal([]);
    expect(choices(element, 'route')).to.deep.equal(['sublingual', 'iv', 'im', 'nasal']);
    const text = whole(element);
    expect(text).not.to.match(/takes you home|ride home|You meet in person|in the office/i);
    expect(text).to.contain('An adult chaperone is in your home with you.');
    for (const route of ['iv', 'im', 'nasal']) {
      await choose(element, route);
      expect(words(step(element, 'dosing')), route).to.contain('This form is given in a clinic.');
      expect(whole(element), route).not.to.match(/lozenge melt|chaperone/i);
    }
    expect(whole(element)).to.contain('Staff watch over you for at least 2 hours.');
    expect(whole(element)).to.contain('Twice a week for 4 weeks');
  });

  it('a group practice names its partner who prescribes, and its fees', async () => {
    const element = await shown('tidewren');
    const text = words(step(element, 'evaluation'));
    expect(text).to.contain('Farview Prescribers prescribes. It is a partner, not part of the practice.');
    expect(text).to.contain('The prescriber’s fees are extra.');
    await choose(element, 'online');
    expect(words(step(element, 'dosing'))).to.contain('chaperone');
    await choose(element, 'in-person');
    expect(words(step(element, 'dosing'))).not.to.contain('chaperone');
  });

  it('a therapist states her own hours, meetings and words', async () => {
    const element = await shown('juniper-room');
    expect(words(step(element, 'preparation').querySelector('.gist'))).to.equal('2 or more meetings');
    expect(words(step(element, 'integration'))).to.contain(
      'At Juniper Room Therapy: The first meeting is within 48 hours after a session. 1 or more meetings',
    );
    expect(words(step(element, 'dosing'))).to.contain('I stay the whole time');
    expect(words(step(element, 'dosing')), 'ours give way to hers').not.to.contain('melt');
  });

  it('a practice with two routes lets one choose, and a partner without a name stays without', async () => {
    const element = await shown('marigold-house');
    expect(choices(element, 'route')).to.deep.equal(['sublingual', 'im']);
    await choose(element, 'im');
    expect(words(step(element, 'dosing')))
      .to.contain('a shot in a muscle')
      .and.contain('therapist sits with you');
    expect(words(step(element, 'evaluation'))).to.contain('A partner prescribes');
  });
});
