// The same with the widget as visitors have it, in a browser: they press twice, lose the line, stop waiting, keep it,
// close the tab and come back. WIDGET_RUNS sets how many, WIDGET_SEED repeats what they do and meet (times still
// differ from run to run), WIDGET_RUN runs the one with that number alone.
import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { sorted, table, tellViolations } from './table.mjs';
import { MUTANTS, runWidget } from './widget-harness.mjs';

const { WIDGET_SEED, WIDGET_RUNS, WIDGET_RUN, WIDGET_DIST: dist } = process.env;
const seed = Number(WIDGET_SEED ?? Math.floor(Math.random() * 2 ** 31));
const isOne = WIDGET_RUN !== undefined;
const runs = isOne ? 1 : Number(WIDGET_RUNS ?? 200);

const none = {
  'stored twice': [],
  'shown as sent but not stored': [],
  'neither stored nor in the visitor’s hands': [],
  'said not to have arrived but stored': [],
  'stored otherwise than typed': [],
};

describe('a call asked for in the widget', () => {
  test('is stored once, or still with the visitor', async () => {
    const began = performance.now();
    const result = await runWidget({ runs, seed, dist, ...(isOne && { first: Number(WIDGET_RUN) }) });
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const { asked, stored, met, seen, ends, violations, stories } = result;
    console.log(
      `The widget: ${runs} runs in ${seconds} s, ${asked} requests, ${stored} stored; WIDGET_SEED=${seed}`,
    );
    console.log(table('what each try met', sorted(met)));
    console.log(table('what visitors were shown', sorted(seen)));
    console.log(table('what became of requests', ends));
    console.log(table('what went wrong', tellViolations(violations)));
    for (const story of stories) console.log(story);
    assert.deepEqual(violations, none, `WIDGET_SEED=${seed}`);
    if (runs < 100) return;
    // Most come through in the end: a harness in which nothing arrives shows nothing.
    assert.ok(ends['shown as sent'] > runs * 0.5, 'too few came through');
    assert.ok(ends['not stored, left knowingly, nothing kept'] < runs * 0.2, 'too many gave up');
  });
});

describe('the harness with the widget notices', { skip: isOne }, () => {
  /** @type {Record<string, string | RegExp>} */
  const violations = {
    'a receiver that knows no ids': 'stored twice',
    'a new id at each try': 'stored twice',
    'any answer confirms': 'shown as sent but not stored',
    'a form that is emptied when sending fails': 'neither stored nor in the visitor’s hands',
  };
  for (const mutant of Object.keys(MUTANTS)) {
    test(mutant, async () => {
      const result = await runWidget({ runs: 15, seed, dist, mutant });
      assert.ok(result.violations[violations[mutant]].length > 0, JSON.stringify(result.violations));
    });
  }
});
