// What several widgets say of one thing is the same in each: the number, and what it rests on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { register } from './support.mjs';

const claims = new Map(register.map((each) => [each.id, each]));
const usual = 'journey.usual.sublingual';

/** One thing that several sentences state: which they are, what each says of it, and the source all have. */
const facts = {
  'no alcohol before': [
    /alcohol (and no|or) cannabis for 24 hours/,
    ['faq.day.sober', 'journey.day-before.what.sober'],
    'spravato',
  ],
  'the alert of the FDA': [
    /October 2023/,
    ['comparison.kap.fda', 'comparison.at-home.fda', 'faq.legal.answer'],
    'fda-compounding',
  ],
  'who is there at home': [
    /no medical staff|No medical staff/,
    [
      ...['present', 'hard', 'monitoring', 'risks'].flatMap((row) => [
        `comparison.kap.${row}`,
        `comparison.at-home.${row}`,
      ]),
    ],
    'fda-compounding',
  ],
  'a session of KAP': [
    /\b2(–| to )3\b/,
    ['comparison.kap.length', 'faq.day.length', usual],
    'practice-articles',
  ],
  'how long the effects last': [
    /\b45(–| to )60\b/,
    ['comparison.kap.dosing', 'faq.day.length', 'faq.hard.answer', usual],
    'practice-articles',
  ],
  'how long they may last': [/60, (90)|up to (90)/, ['faq.hard.answer', usual], 'price-survey'],
  'the doses of a course': [
    /\b6(–| to )8\b/,
    ['comparison.kap.course', 'faq.how-many.usual', usual],
    'kap-network',
  ],
  'the time between doses': [
    /every 2 weeks|days between 14;/,
    ['comparison.kap.course', 'faq.how-many.usual', usual],
    'kap-network',
  ],
  'coming back after a course': [
    /every 1 to 2 months/,
    ['comparison.kap.return', 'faq.how-long.answer', 'journey.long-term.what.again'],
    'kap-network',
  ],
  'meeting after a dose': [
    /\b24(–| to )72\b/,
    ['comparison.kap.integration', 'faq.integration.when', 'planner.within', usual],
    'practice-articles',
  ],
  'meetings before the first dose': [
    /\b1(–| to )4\b/,
    ['comparison.kap.preparation', usual],
    'practice-articles',
  ],
  'a first call': [/\b15(–| to )20\b/, ['faq.first-step.call', usual], 'practice-articles'],
  'a course of drips': [
    /\b6\b.*2 to 3 weeks/,
    ['comparison.clinic.course', 'journey.course.iv'],
    'murrough-2013',
  ],
  'a course of Spravato': [
    /Twice a week for 4 weeks, once a week for 4 weeks, then every 1 or 2 weeks/,
    ['comparison.spravato.course', 'journey.course.nasal'],
    'spravato',
  ],
  'staff at Spravato': [
    /at least 2 hours/i,
    ['comparison.spravato.monitoring', 'comparison.spravato.length', 'faq.ketamine-clinic.answer'],
    'spravato',
  ],
  driving: [
    /until the next day/,
    [
      'comparison.spravato.integration',
      'faq.driving.answer',
      'journey.same-day.what.drive',
      'planner.leave.driving',
    ],
    'spravato',
  ],
  'relapse after drips': [
    /24 people.*18 days/,
    ['comparison.clinic.return', 'faq.how-long.answer'],
    'murrough-2013',
  ],
  'the people of the KAP study': [
    /1,806.*346|346.*1,806/,
    ['comparison.kap.evidence', 'faq.does-therapy-help.answer'],
    'kap-cohort',
  ],
  'trials of the therapy': [
    /72 studies.*only 2\b/i,
    ['comparison.kap.unknown', 'faq.does-therapy-help.answer'],
    'clin-psychol-rev-2026',
  ],
  'the rules for video': [
    /December 31, 2026/,
    ['comparison.note.setting', 'faq.online.rule', 'journey.evaluation.what.video'],
    'dea',
  ],
  'whose help lines these are': [
    /help lines in the United States.*emergency number there/,
    [
      'crisis.elsewhere',
      'comparison.crisis.elsewhere',
      'journey.feel.after.elsewhere',
      'planner.sheet-elsewhere',
    ],
    '988',
  ],
  'an estimate of the cost': [
    /good-faith estimate/,
    ['comparison.note.cost', 'faq.cost.estimate', 'finder.fee-estimate', 'finder.why.cost'],
    'no-surprises-act',
  ],
};

/** Words that Spanish has one of, wherever it is said. */
const oneWord = {
  'a good-faith estimate': [/good-faith estimate/i, /presupuesto de buena fe/],
  'a lozenge': [/\blozenges?\b/i, /disuelv|; tabletas: alerta/i],
};

describe('what several widgets say of one thing', () => {
  it('is marked alike, as unchecked or not', () => {
    const marks = Object.values(facts).map(
      ([, ids]) => new Set(ids.map((id) => !!claims.get(id).claim.unverified)),
    );
    assert.ok(marks.every(({ size }) => size === 1));
  });

  it('is one word in Spanish, and a lozenge is no pill', () => {
    const wrong = register.flatMap(({ id, en, es }) =>
      Object.values(oneWord).flatMap(([english, spanish]) =>
        english.test(en) && !spanish.test(es) ? [id] : [],
      ),
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      register.filter(({ en, es }) => /pastilla/i.test(es) && !/\bpills?\b/i.test(en)).map(({ id }) => id),
      [],
    );
  });

  for (const [what, [says, ids, source]] of Object.entries(facts)) {
    it(`is the same in each: ${what}`, () => {
      for (const id of ids) {
        const { en, claim } = claims.get(id) ?? assert.fail(`no claim ${id}`);
        assert.match(en.replaceAll(/\s+/g, ' '), says, id);
        assert.ok(claim.sources.includes(source), `${id} rests on ${claim.sources}`);
      }
    });
  }

  it('is word for word the same where help lines of another country are named', () => {
    const [ids] = facts['whose help lines these are'].slice(1);
    for (const lang of ['en', 'es'])
      assert.equal(new Set(ids.map((id) => claims.get(id)[lang])).size, 1, lang);
  });

  it('is the same for prices, each of which the questions have as the comparison has it', () => {
    const prices = (id) => claims.get(id).en.match(/\$[\d,]*\d/g);
    const compared = ['kap', 'clinic', 'at-home', 'spravato'].flatMap((option) =>
      prices(`comparison.${option}.cost`),
    );
    assert.deepEqual(prices('faq.cost.answer'), compared);
  });
});
