// The same for every widget in which a visitor chooses or writes something: real recorders, set to keep all they can,
// watch a visit, and then everything they kept or sent is searched. What is known and cannot be helped is pinned; after
// a change that is meant, `PIN=1` writes it anew.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { startChromium } from './drivers/chromium.mjs';
import { enginesFor, howFor, opened, recorders } from './engines.mjs';
import { choicesIn, missingControls } from './record.mjs';
import { factsOf, readPin, remainsOf, writePin } from './remains.mjs';

/** In Chromium, where it is quick, all of them watch; in the others one that is apt to. */
const watchingIn = { Chromium: recorders, Firefox: ['sentry'], WebKit: ['rrweb'] };

/** They come as things change under a mouse that rests, and tell no more than `pointermove`: where it is. */
const byChance = /^event (mouse|pointer)(enter|leave|over|out)\b/;

/**
 * @param pin name of the file with what is known
 * @param site what the recordings are made with: tag, record, startServer, leaks, waysIn
 * @param site.visit what the visitor does, given the visitor and the driver
 * @param site.mustBeSeen markers of what must have been on the screen, or there was nothing to find
 * @param site.openWords keys of words that a script finds where the root is open
 * @param site.more what the page of a recorder is asked for beside the recorder, as a piece of its address
 * @param site.check what else must hold for a recording, given the recording and its recorder
 * @param site.alsoPinned what else is pinned, by its name: `what` says it in words, `of` has it from a recording, its
 * recorder and what was asked for during the visit
 */
export function watch(pin, site) {
  const { tag, record, startServer, leaks, waysIn, visit, mustBeSeen, openWords } = site;
  const { more = () => '', check = () => {}, alsoPinned = {} } = site;
  const pins = readPin(pin);

  describe(`recorders at ${tag}`, { concurrency: 2 }, () => {
    for (const [engine, { start, skip }] of Object.entries(enginesFor(tag))) {
      describe(engine, { skip, concurrency: 1 }, () => {
        const watching = watchingIn[engine];
        const open = opened(start, (peek) => startServer(['none', ...watching], peek));
        const heard = [];
        const facts = [];
        const also = Object.fromEntries(Object.keys(alsoPinned).map((name) => [name, new Set()]));

        for (const recorder of watching) {
          const how = howFor(recorder);
          it(`${recorder} keeps nothing of a visit by ${how}`, async () => {
            let atFirst = 0;
            const asking = { ...open, recorder, how, more: more(recorder) };
            const recording = await record(asking, async (visitor) => {
              atFirst = open.server.asked().length;
              await visit(visitor, open.driver);
            });
            const { captured, asked } = recording;
            heard.push(...recording.heard);
            facts.push(...recording.facts.filter(([label]) => !byChance.test(label)));
            for (const [name, { of }] of Object.entries(alsoPinned))
              for (const each of of(recording, recorder, asked.slice(atFirst))) also[name].add(each);
            const unseen = mustBeSeen.filter((marker) => !recording.seen.has(marker));
            assert.deepEqual(leaks(unseen), [], 'never on the screen');
            assert.deepEqual(
              missingControls(recording),
              [],
              'of the page itself the recorder should have kept',
            );
            assert.deepEqual(leaks(captured), [], `${recorder} has it`);
            assert.equal(choicesIn(captured), 1, 'choices kept, the page’s own box being one');
            assert.deepEqual(leaks(asked), [], 'in a request');
            check(recording, recorder);
          });
        }

        it('to any other script, only what is known remains', (context) => {
          const remains = remainsOf(facts, waysIn(heard));
          for (const [name, found] of Object.entries(also)) remains[name] = [...found].sort();
          if (process.env.PIN) pins[engine] = remains;
          const pinned = pins[engine];
          context.diagnostic(JSON.stringify(waysIn(heard)));
          const newIn = (name) => remains[name].filter((each) => !pinned[name].includes(each));
          assert.deepEqual(newIn('waysIn'), [], 'ways in for a script');
          for (const [name, { what }] of Object.entries(alsoPinned)) assert.deepEqual(newIn(name), [], what);
          const known = factsOf(pinned);
          const isNew = (fact) => !known.includes(fact);
          assert.deepEqual(factsOf(remains).filter(isNew), [], 'new to a listener');
        });
      });
    }

    it('the hunt finds all of it where the root is open', async () => {
      const driver = await startChromium(tag);
      const server = await startServer(['none']);
      try {
        const inside = { driver, server, recorder: 'none', isolation: 'open' };
        const { heard } = await record(inside, (visitor) => visitor.look());
        const found = leaks(heard);
        for (const key of openWords) assert.ok(found.includes(key), key);
      } finally {
        await driver.close();
        server.close();
      }
    });
  });

  after(() => process.env.PIN && writePin(pin, pins));
}
