// Requests are stored once or the visitor still has them, whatever happens on the way: over scheduled runs of the
// delivery module against the example receiver, counted from the receiver's own database. 1,500 of them in npm test,
// 10,000 with npm run faults; FAULTS_RUNS sets how many, FAULTS_SEED repeats a schedule (the times at which things happen still differ from run to run), FAULTS_RUN runs the
// one with that number alone.
import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { MUTANTS } from './bundle.mjs';
import { FAULTS } from './schedule.mjs';
import { runShards } from './shards.mjs';
import { sorted, table, tellViolations } from './table.mjs';

const { FAULTS_SEED, FAULTS_RUNS, FAULTS_RUN, npm_lifecycle_event: command } = process.env;
const seed = Number(FAULTS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const isOne = FAULTS_RUN !== undefined;
const runs = isOne ? 1 : Number(FAULTS_RUNS ?? (command === 'faults' ? 10_000 : 1500));
const from = isOne ? { first: Number(FAULTS_RUN), threads: 1 } : {};

/** @param {string} title @param {Awaited<ReturnType<typeof runShards>>} result @param {number} began */
function tell(title, { runs, stored, sealed, met, outcomes, violations }, began) {
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${title}: ${runs} runs in ${seconds} s, ${stored} requests stored, ${sealed} of them sealed; FAULTS_SEED=${seed}`,
  );
  console.log(table('what each try met', sorted(met)));
  console.log(table('what each visit ended in', sorted(outcomes)));
  console.log(table('what went wrong', tellViolations(violations)));
}

const none = {
  'stored twice': [],
  'reported sent but not stored': [],
  'neither stored nor in the visitor’s hands': [],
  'said not to have arrived but stored': [],
  'other bytes at another try': [],
  'sealed stored open, or open sealed': [],
};

describe('a call request', () => {
  test('is stored once, or still with the visitor', async () => {
    const began = performance.now();
    const result = await runShards({ runs, seed, ...from });
    tell('The example receiver', result, began);
    assert.deepEqual(result.violations, none, `FAULTS_SEED=${seed}`);
    if (runs < 1000) return;
    for (const fault of FAULTS) assert.ok(result.met[fault], `"${fault}" was never met`);
    // Most come through in the end: a harness in which nothing arrives shows nothing.
    assert.ok(result.stored > runs * 0.9 && result.outcomes.sent > runs * 0.5, 'too few came through');
    assert.ok(result.sealed > runs * 0.15, 'too few were sealed');
  });

  test('goes to a receiver that knows no ids once, or it is said that it may have arrived', {
    skip: isOne,
  }, async () => {
    const began = performance.now();
    const result = await runShards({ runs: Math.ceil(runs / 10), seed, isKeyed: false });
    tell('A receiver without ids', result, began);
    assert.deepEqual(result.violations['stored twice'], []);
    assert.deepEqual(result.violations['reported sent but not stored'], []);
    assert.deepEqual(result.violations['said not to have arrived but stored'], []);
  });
});

describe('the harness notices', { skip: isOne }, () => {
  /** @type {[string, Partial<Parameters<typeof runShards>[0]>, keyof typeof none][]} */
  const cases = [
    ['a new id at each try', {}, 'stored twice'],
    ['any 200 is success', {}, 'reported sent but not stored'],
    ['no answer means not received', {}, 'said not to have arrived but stored'],
    ['what an earlier try left open is forgotten', {}, 'said not to have arrived but stored'],
    ['sealed anew at each press', {}, 'other bytes at another try'],
    ['unclear tries are repeated without a key', { isKeyed: false }, 'stored twice'],
  ];
  for (const [mutant, options, violation] of cases) {
    test(mutant, async () => {
      const { violations } = await runShards({ runs: 300, seed, mutant, ...options });
      assert.ok(violations[violation].length > 0, JSON.stringify(violations));
    });
  }

  test('a page that forgets a request before it is confirmed', async () => {
    const { violations } = await runShards({ runs: 300, seed, forgetsEarly: true });
    assert.ok(violations['neither stored nor in the visitor’s hands'].length > 0, JSON.stringify(violations));
  });

  test('every mutant', () =>
    assert.deepEqual(
      cases.map(([name]) => name),
      Object.keys(MUTANTS),
    ));
});
