// Every number is one that a source of its sentence gives, by a table of its own; what has no source is listed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../support/load.mjs';
import { register } from './support.mjs';

const { derived, given, numbersIn, prices } = await load('test/claims/given.ts');

/** The numbers of a sentence that none of its sources gives, in either language. */
const loose = ({ id, en, es, claim }) => {
  if (claim.unverified) return [];
  const allowed = [...claim.sources.flatMap((source) => given[source] ?? []), derived[id]?.[0]];
  return [...numbersIn(en), ...numbersIn(es)].filter((number) => !allowed.includes(number));
};

describe('the numbers of every registered sentence', () => {
  it('are given by a source of it, or nobody has checked it and it says so', () => {
    assert.deepEqual(
      register.filter((each) => loose(each).length).map((each) => `${each.id}: ${loose(each).join()}`),
      [],
      'mend the sentence; or, if the source gives the number, add it to test/claims/given.ts',
    );
  });

  it('would be found if a price were another', () => {
    const cost = register.find(({ id }) => id === 'faq.cost.answer');
    const dearer = {
      ...cost,
      en: cost.en.replace('$1,400', '$1,900'),
      es: cost.es.replace('$1,400', '$1,900'),
    };
    assert.deepEqual(loose(dearer), ['$1,900', '$1,900']);
  });

  it('are as many as the table has: what no sentence says any more is not in it', () => {
    const said = (source) =>
      new Set(register.flatMap((each) => (each.claim.sources.includes(source) ? numbersIn(each.en) : [])));
    const idle = Object.entries(given).flatMap(([source, numbers]) =>
      numbers.filter((number) => !said(source).has(number)).map((number) => `${source}: ${number}`),
    );
    assert.deepEqual(idle, []);
    const needed = Object.entries(derived).filter(
      ([id, [number, why]]) =>
        why.length > 10 && numbersIn(register.find((each) => each.id === id)?.en ?? '').includes(number),
    );
    assert.equal(needed.length, Object.keys(derived).length);
  });

  it('are, for the cost of each option, its own prices', () => {
    const priced = (id, lang) =>
      numbersIn(register.find((each) => each.id === id)[lang]).filter((number) => number.startsWith('$'));
    for (const lang of ['en', 'es']) {
      for (const [option, own] of Object.entries(prices))
        assert.deepEqual(priced(`comparison.${option}.cost`, lang), own);
      assert.deepEqual(priced('faq.cost.answer', lang), Object.values(prices).flat());
    }
  });
});

const ofPractice = 'said of a practice only where its own file says it';
const asks = 'only says what to ask, or whom';
/** Sentences that rest on no source and are not marked as unchecked, each with its reason. No others may. */
const sourceless = {
  'comparison.risks.other': 'says that every choice has risks, names none, and sends to those who offer it',
  'comparison.disclaimer': 'says what the page is not',
  'comparison.crisis': 'says what the page is not for; the lines below it have their own sources',
  'journey.after.meeting.own': ofPractice,
  'journey.integration.long.own': ofPractice,
  'journey.integration.least': ofPractice,
  'journey.integration.least.series': ofPractice,
  'journey.evaluation.what.partner': ofPractice,
  'journey.evaluation.what.partner-unnamed': ofPractice,
  'journey.evaluation.what.own': ofPractice,
  'journey.evaluation.what.own-unnamed': ofPractice,
  'journey.evaluation.what.included': ofPractice,
  'journey.evaluation.what.extra': ofPractice,
  'journey.day-before.what.food': ofPractice,
  'journey.day-before.what.drink': ofPractice,
  'faq.day.food': asks,
  'faq.prescriber.who': asks,
  'faq.privacy.answer': 'says what this widget does, which the tests of privacy prove, and what to ask',
  'faq.what-to-ask.answer': asks,
};

describe('sentences without a source', () => {
  it('are those listed here, each with its reason, and no others', () => {
    const without = register.filter(({ claim }) => !claim.sources.length && !claim.unverified);
    assert.deepEqual(without.map(({ id }) => id).sort(), Object.keys(sourceless).sort());
    assert.ok(Object.values(sourceless).every((why) => why.length > 20));
    assert.deepEqual(
      without.filter(({ en, es }) => numbersIn(en + es).length),
      [],
    );
  });
});
