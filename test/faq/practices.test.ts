import { expect } from '@open-wc/testing';
import { renderFaq } from '../../src/faq/plain.js';
import type { PracticeFile } from '../../src/practice/index.js';
import { textOf } from './support.js';

/** The five demonstration practices: each answer is true of the practice, from its file alone. */
async function answers(name: string, lang = 'en', change: (file: PracticeFile) => void = () => undefined) {
  const url = new URL(`../../examples/practices/${name}/practice.json`, import.meta.url);
  const file = (await (await fetch(url)).json()) as PracticeFile;
  change(file);
  const { body } = new DOMParser().parseFromString(renderFaq(file, { lang }), 'text/html');
  return (id: string) =>
    textOf(body.querySelector(`[id="kap-faq=${id}"] > .kap-plain-answer`) ?? document.createElement('p'));
}

/** Answers on what is done to the visitor, and not on what exists. */
const OF_CARE = ['what-is-kap', 'how-it-works', 'need-therapist', 'integration', 'hard', 'day', 'how-many'];
OF_CARE.push('online', 'driving', 'first-step');

describe('kap-faq: the demonstration practices', () => {
  it('an infusion clinic speaks of its staff and its drip, and of a therapist where one was planned', async () => {
    const say = await answers('lanternfield');
    for (const id of OF_CARE)
      expect(say(id), id).not.to.match(
        /lozenge|your therapist stays|at your side|In KAP they stay|45 to 60|after each one|At least 2 meetings|120 minutes|chaperone|at home for a dose/i,
      );
    expect(say('what-is-kap'))
      .to.include('medical staff give you the ketamine')
      .and.include('a drip into a vein');
    expect(say('day')).to.include('A therapist is there too, if you planned it so.');
    expect(say('day')).to.include('Nothing to drink for 2 hours before it.');
    expect(say('how-many')).to.include('2 or more meetings during the series.');
    expect(say('how-many')).to.match(/6 doses in a course\. ?About 3 days from/);
    expect(say('cost')).to.match(
      /Infusions with a KAP therapist: \$525 for an infusion.*As of November 1, 2026/,
    );
  });

  it('the same in Spanish', async () => {
    const say = await answers('lanternfield', 'es');
    for (const id of OF_CARE)
      expect(say(id), id).not.to.match(/se disuelv|su terapeuta se queda|a su lado|45 a 60|120 minutos/i);
    expect(say('day')).to.include('si así lo planearon');
  });

  it('a clinic that states nothing but its route has the numbers of that route', async () => {
    const only = (route: 'iv' | 'nasal') =>
      answers('lanternfield', 'en', (file) => {
        file.practice = { name: 'Only', routes: [route] };
      });
    const iv = await only('iv');
    expect(iv('day')).to.include('Plan about 1 to 2 hours in all.').and.not.include('45 to 60');
    expect(iv('how-many')).to.include('about 6 drips in 2 to 3 weeks').and.not.include('6 to 8');
    const nasal = await only('nasal');
    expect(nasal('day')).to.include('at least 2 hours');
    expect(nasal('how-many')).to.include('twice a week for 4 weeks').and.not.include('drip');
  });

  it('an online practice sends nobody home, and says what is given in a clinic', async () => {
    const say = await answers('saltgrass');
    for (const id of OF_CARE) expect(say(id), id).not.to.match(/takes you home|take you home|You arrive/i);
    expect(say('day')).to.include('An adult (a chaperone) is at home with you.');
    expect(say('day')).to.match(
      /In a clinic, with medical staff: a drip into a vein \(IV\) or a spray in the nose/,
    );
  });

  it('a therapist keeps the general number of doses beside her own meetings, and her price is hers', async () => {
    const say = await answers('juniper-room');
    expect(say('how-many')).to.include('often 6 to 8 doses, about one every 2 weeks');
    expect(say('how-many'))
      .to.include('At least 2 meetings before')
      .and.include('At least 1 meeting after a dose');
    expect(say('day')).to.include('Your therapist stays with you').and.include('takes you home');
    expect(say('cost')).to.match(/At Juniper Room Therapy: US\$1,050 for a session.*As of November 1, 2026/);
    expect(say('cost')).to.include('$800 to $1,400');
  });

  for (const name of ['marigold-house', 'tidewren'])
    it(`${name} has the general answers, with its own route`, async () => {
      const say = await answers(name);
      expect(say('what-is-kap'))
        .to.include('with a licensed therapist at your side')
        .and.include('a lozenge');
      expect(say('how-many')).to.include('6 to 8 doses');
      expect(say('day'))
        .to.include('45 to 60 minutes, and can last up to 90')
        .and.not.match(/medical staff/i);
      expect(say('hard')).to.include('45 to 60 minutes').and.include('up to 90');
    });

  it('the words a practice writes itself go before ours for its route', async () => {
    const say = await answers('lanternfield', 'en', (file) => {
      file.text = { en: { 'faq.day.answer': 'Ours.', 'faq.clinic.hard.answer': 'Also ours.' } };
    });
    expect(say('day')).to.equal('Ours.');
    expect(say('hard')).to.equal('Also ours.');
  });
});
