import { expect } from '@open-wc/testing';
import { practiceFacts } from '../../src/comparison/own-facts.js';
import { ROWS } from '../../src/comparison/facts.js';
import { type FactId, ownFacts } from '../../src/faq/own.js';
import { stepsOf } from '../../src/integration-planner/steps.js';
import { emptyPlan } from '../../src/integration-planner/plan.js';
import { planOf } from '../../src/journey/plan.js';
import { parsePractice } from '../../src/practice/parse.js';

/** Numbers of a practice file that nobody can mean: refused where the file is read, so by every widget. */

/** Where a number or a pair of them stands, and the most that is believed. */
const NUMBERS = {
  'sessions.preparation.min': 50,
  'sessions.preparation.max': 50,
  'sessions.dosing.everyDays': 180,
  'sessions.integration.min': 50,
  'sessions.integration.withinHours': 336,
  'sessions.followUp.days': 730,
  'fasting.foodHours': 24,
  'fasting.drinkMinutes': 720,
};
const PAIRS = {
  'sessions.call.minutes': 240,
  'sessions.evaluation.minutes': 480,
  'sessions.dosing.hours': 12,
  'sessions.dosing.effectMinutes': 480,
  'sessions.dosing.count': 60,
};

/** A practice with some of these; [path, value]. */
function practiceWith(...values: readonly (readonly [string, unknown])[]) {
  const practice: Record<string, unknown> = { name: 'Kept' };
  for (const [path, value] of values) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = practice;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return { practice };
}

const parse = (...values: readonly (readonly [string, unknown])[]) =>
  parsePractice(practiceWith(...values), 'practice.json', Infinity);

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], value);

const everywhere = [...Object.keys(NUMBERS), ...Object.keys(PAIRS)];
const hostile = [
  ...[0, -3, -1.5, 900_000, 1e9, Number.NaN, Number.POSITIVE_INFINITY, '6', null, {}],
  ...[
    [],
    [3],
    [3, 1],
    [0, 0],
    [1e9, 1e9],
    [1, 1e9],
    [1e9, 1, 2],
    [1, 2, 3],
    [3, 2, 1],
    ['1', '2'],
    [null, 2],
  ],
];
const FACTS: FactId[] = [
  ...(['preparation', 'doses', 'every', 'integration', 'within'] as const),
  ...(['hours', 'effect', 'food', 'drink', 'call'] as const),
];

describe('numbers of a practice file', () => {
  for (const value of hostile) {
    const { data, problems } = parse(...everywhere.map((path) => [path, value] as const));

    it(`${JSON.stringify(value)} is refused everywhere, each time with its place, and nothing else is`, () => {
      for (const path of everywhere) {
        expect(at(data.practice, path), path).to.equal(undefined);
        expect(at(data.practice, path.replace(/\.\w+$/, '')), `around ${path}`).to.deep.equal({});
        const told = problems.filter((each) => each.path.startsWith(`practice.${path}`));
        expect(told.length, path).to.be.above(0);
        expect(new Set(told.map((each) => each.path)).size, `${path}, once each`).to.equal(told.length);
        for (const { message } of told) expect(message).to.match(/^expected .+; found ./);
      }
      expect(data.practice?.name).to.equal('Kept');
    });

    it(`${JSON.stringify(value)} is said by no widget`, () => {
      expect(planOf(data), 'journey').to.deep.equal(planOf({ practice: { name: 'Kept' } }));
      for (const row of ROWS) expect(practiceFacts(row, data), `comparison: ${row}`).to.deep.equal([]);
      const facts = ownFacts(data, 'Kept', { lang: 'en', say: (key) => key }, String);
      expect(facts(FACTS), 'questions').to.equal(undefined);
      const withinHours = data.practice?.sessions?.integration?.withinHours;
      const steps = stepsOf({ ...emptyPlan(), day: '2026-12-01' }, { withinHours, today: new Date() });
      expect(steps.within, 'planner').to.equal(undefined);
    });
  }

  it('are believed up to a limit, which the message names', () => {
    for (const [path, most] of Object.entries(NUMBERS)) {
      const kept = parse([path, most]);
      expect([kept.problems.length, at(kept.data.practice, path)], path).to.deep.equal([0, most]);
      const { problems } = parse([path, most + 1]);
      expect(problems.map((each) => each.path)).to.deep.equal([`practice.${path}`]);
      expect(problems[0]?.message)
        .to.match(new RegExp(`(at most|to) ${most}, without quotes`))
        .and.contain(`found the number ${most + 1}`);
    }
    for (const [path, most] of Object.entries(PAIRS)) {
      const kept = parse([path, [1, most]]);
      expect([kept.problems.length, at(kept.data.practice, path)], path).to.deep.equal([0, [1, most]]);
      const { problems } = parse([path, [1, most + 1]]);
      expect(problems.map((each) => each.path)).to.deep.equal([`practice.${path}[2]`]);
      expect(problems[0]?.message).to.contain(`${most}, without quotes; found the number ${most + 1}`);
    }
  });

  it('of meetings and sessions are whole; hours and days need not be', () => {
    const halves = parse(
      ['sessions.preparation.min', 1.5],
      ['sessions.dosing.count', [1.5, 2]],
      ['sessions.dosing.hours', [1.5, 2.5]],
      ['sessions.dosing.everyDays', 3.5],
    );
    expect(halves.problems.map(({ path }) => path)).to.deep.equal([
      'practice.sessions.preparation.min',
      'practice.sessions.dosing.count[1]',
    ]);
    expect(halves.problems[0]?.message).to.equal(
      'expected a whole number from 1 to 50, without quotes; found the number 1.5',
    );
    expect(halves.data.practice?.sessions?.dosing).to.deep.equal({ hours: [1.5, 2.5], everyDays: 3.5 });
  });

  it('keep the fewest meetings where the most is less', () => {
    const { data, problems } = parse(['sessions.preparation', { min: 5, max: 2 }]);
    expect(data.practice?.sessions?.preparation).to.deep.equal({ min: 5 });
    expect(problems).to.deep.equal([
      {
        code: 'invalid',
        file: 'practice.json',
        path: 'practice.sessions.preparation.max',
        message: 'expected a number that is not below the fewest, "min"; found the number 2',
      },
    ]);
    expect(parse(['sessions.preparation', { max: 2 }]).problems).to.deep.equal([]);
    expect(parse(['sessions.preparation', { min: 2, max: 2 }]).problems).to.deep.equal([]);
  });

  it('of a call answered within no hours, or after a year, are refused', () => {
    for (const answerHours of [0, 9_000])
      expect(
        parsePractice({ practice: { name: 'Kept' }, call: { answerHours } }, 'p').data.call,
      ).to.deep.equal({});
  });
});
