// Privacy shown: what session recorders and other scripts of a page get of the self-check. Real recorders, each set to
// keep all it can and loaded before the widget, watch a visitor answer every question; then everything they kept or
// sent is searched for every sentence of the check. What is known and cannot be helped is pinned beside this file:
// `remains.json` (what any script still learns), `open-root.json` (what recorders get with `isolation="open"`).
// After a change that is meant, `PIN=1` writes both anew. `RECORDERS=all` has all of them in Firefox and WebKit too.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { enginesFor, howFor, opened, recorders } from './engines.mjs';
import { flow, markers, mustBeSeen, plans } from './plans.mjs';
import { choicesIn, missingControls } from './record.mjs';
import { factsOf, readPin, remainsOf, writePin } from './remains.mjs';
import { leaks, record, startServer, tag, waysIn } from './self-check.mjs';

const engines = enginesFor(tag);
/** Outside of Chromium each takes minutes: by default one that sees keys and one that sees the mouse. */
const isWhole = process.env.RECORDERS === 'all' || process.env.PIN;
const recordersIn = (engine) => (engine === 'Chromium' || isWhole ? recorders : ['rrweb', 'sentry']);
/** Enough to ask every question and to need help now; Chromium, where it is quick, goes through all of them. */
const fewPlans = cover(plans, ({ path, outcome }) => [...path, outcome === flow.levels[0]]);

const pins = { remains: readPin('remains'), 'open-root': readPin('open-root') };
const table = [];

// Most of the time is waiting: for recorders to send, for a browser to paint.
describe('recorders', { concurrency: 2 }, () => {
  for (const [engine, { start, skip }] of Object.entries(engines)) {
    describe(engine, { skip, concurrency: 1 }, () => {
      const open = opened(start, (peek) => startServer(['none', ...recorders], peek));
      const heard = [];
      const facts = [];

      for (const recorder of recordersIn(engine)) {
        const how = howFor(recorder);
        const all = engine === 'Chromium' && recorder === 'posthog' ? plans : fewPlans;
        it(`${recorder} keeps nothing of a whole run by ${how}`, async () => {
          const recording = await record({ ...open, recorder, how }, async (visitor) => {
            for (const plan of all) {
              await visitor.walk(plan);
              if (plan === all[0]) await visitor.lookAround(plan);
              await visitor.press('button', 'eligibility.clear');
            }
          });
          note(engine, `${recorder}, ${how}`, recording);
          heard.push(...recording.heard);
          facts.push(...recording.facts);
          const unseen = mustBeSeen.filter((key) => !recording.seen.has(markers[key]));
          if (all === plans)
            assert.deepEqual(unseen, [], 'questions and outcomes that were never on the screen');
          assertRecorded(recording);
          assert.deepEqual(leaks(recording.captured), [], `${recorder} has it`);
          assert.equal(
            choicesIn(recording.captured),
            1,
            `choices that ${recorder} has, the page’s own box being one`,
          );
          assert.deepEqual(leaks(recording.asked), [], 'in a request');
        });
      }

      it('words selected and copied inside stay inside', async () => {
        const recording = await record({ ...open, recorder: 'posthog' }, async (visitor) => {
          await visitor.selectAndCopy();
          await visitor.press('button', 'eligibility.begin');
          await visitor.shows(`eligibility.question.${flow.start}`);
          await visitor.selectAndCopy();
          // A page that knows the words can ask whether they are on the screen.
          await open.driver.page(askFor, markers[`eligibility.question.${flow.start}`]);
        });
        note(engine, 'posthog, copying', recording);
        assertRecorded(recording);
        heard.push(...recording.heard);
        assert.deepEqual(leaks(recording.captured), [], 'PostHog has it');
      });

      it('to any other script, only what is known remains', (context) => {
        const remains = remainsOf(facts, waysIn(heard));
        if (process.env.PIN) pins.remains[engine] = remains;
        const pinned = pins.remains[engine];
        assert.deepEqual(waysNotPinned(engine, heard), {}, 'ways in for a script');
        const known = factsOf(pinned);
        const isNew = (fact) => !known.includes(fact);
        assert.deepEqual(factsOf(remains).filter(isNew), [], 'new to a listener');
        const gone = pinned.waysIn.filter((way) => !remains.waysIn.includes(way));
        if (gone.length > 0) context.diagnostic(`no longer a way in: ${gone.join(', ')}`);
      });
    });
  }

  describe('with an open root, in Chromium', { concurrency: 1 }, () => {
    const open = opened(engines.Chromium.start, () => startServer(recorders));

    for (const recorder of recorders) {
      it(`${recorder} gets what is pinned, and a listener gets all`, async () => {
        const isolation = 'open';
        const recording = await record({ ...open, recorder, isolation }, async (visitor) => {
          await visitor.walk(plans.find(({ outcome }) => outcome === flow.levels.at(-1)));
        });
        note('Chromium, open root', recorder, recording);
        assertRecorded(recording);
        // The hunt finds what is there to be found: a closed run that finds nothing says something.
        const found = leaks(recording.heard.filter((each) => each.startsWith('event click.composedPath()')));
        assert.ok(found.includes(`eligibility.question.${flow.start}`), 'the control finds nothing');
        const got = {
          sentences: kindsOf(leaks(recording.captured)),
          choices: choicesIn(recording.captured) > 1,
        };
        if (process.env.PIN) pins['open-root'][recorder] = got;
        assert.deepEqual(got, pins['open-root'][recorder]);
      });
    }
  });
});

after(() => {
  const rows = table.map((row) => row.map((cell) => String(cell)));
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at].length))) ?? [];
  for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at])).join('  '));
  if (process.env.PIN) for (const [name, pin] of Object.entries(pins)) writePin(name, pin);
});

/** Runs in the page. */
function askFor(words) {
  if (window.find?.(words)) window.heard.texts.add(`find(): ${words}`);
  getSelection().removeAllRanges();
}

function assertRecorded(recording) {
  assert.deepEqual(missingControls(recording), [], 'of the page itself the recorder should have kept');
}

function waysNotPinned(engine, heard) {
  const known = pins.remains[engine]?.waysIn ?? [];
  return Object.fromEntries(Object.entries(waysIn(heard)).filter(([way]) => !known.includes(way)));
}

/** `eligibility.option.age.older` is an option, `crisis.call` a help line, and what is in quotes plain words. */
function kindsOf(found) {
  const kinds = found.map((each) =>
    /^“/.test(each) ? 'plain words' : each.split('.').slice(0, 2).join('.'),
  );
  return [...new Set(kinds)].sort();
}

function note(where, what, { captured, heard }) {
  const bytes = captured.reduce((sum, { length }) => sum + length, 0);
  const found = leaks(captured).length;
  table.push([
    where,
    what,
    `${captured.length} pieces`,
    `${bytes} bytes`,
    `${heard.length} heard`,
    `${found} leaks`,
  ]);
}

/** The fewest plans that have all there is to have, each next one adding the most. */
function cover(plans, covers) {
  const left = new Set(plans.flatMap(covers));
  const chosen = [];
  while (left.size > 0) {
    const gain = (plan) => covers(plan).filter((each) => left.has(each)).length;
    const best = plans.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best);
    covers(best).forEach((each) => left.delete(each));
  }
  return chosen;
}
