// The same for every widget in which a visitor chooses or writes something: real recorders, set to keep all they can,
// watch a visit, and then everything they kept or sent is searched. What is known and cannot be helped is pinned; after
// a change that is meant, `PIN=1` writes it anew.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { ensureBrowsers, toInstall } from '../../scripts/browsers.mjs';
import { startChromium } from './drivers/chromium.mjs';
import { startFirefox } from './drivers/firefox.mjs';
import { startWebKit } from './drivers/webkit.mjs';
import { choicesIn, missingControls } from './record.mjs';
import { factsOf, readPin, remainsOf, writePin } from './remains.mjs';

const recorders = ['rrweb', 'posthog', 'sentry', 'clarity', 'datadog'];

/** They come as things change under a mouse that rests, and tell no more than `pointermove`: where it is. */
const byChance = /^event (mouse|pointer)(enter|leave|over|out)\b/;

/**
 * @param pin name of the file with what is known
 * @param site what the recordings are made with: tag, record, startServer, leaks, waysIn
 * @param site.visit what the visitor does, given the visitor and the driver
 * @param site.mustBeSeen markers of what must have been on the screen, or there was nothing to find
 * @param site.openWords keys of words that a script finds where the root is open
 */
export function watch(pin, { tag, record, startServer, leaks, waysIn, visit, mustBeSeen, openWords }) {
  const { firefox, webkit } = ensureBrowsers();
  const engines = {
    Chromium: { start: () => startChromium(tag), watching: recorders },
    Firefox: {
      start: () => startFirefox(tag, firefox),
      watching: ['sentry'],
      skip: !firefox && toInstall.firefox,
    },
    WebKit: { start: () => startWebKit(tag, webkit), watching: ['rrweb'], skip: !webkit && toInstall.webkit },
  };
  const pins = readPin(pin);

  describe(`recorders at ${tag}`, { concurrency: 2 }, () => {
    for (const [engine, { start, watching, skip }] of Object.entries(engines)) {
      describe(engine, { skip, concurrency: 1 }, () => {
        let driver;
        let server;
        const heard = [];
        const facts = [];
        before(async () => {
          driver = await start();
          server = await startServer(['none', ...watching], driver.peek);
        });
        after(async () => {
          await driver?.close();
          server?.close();
        });

        for (const recorder of watching) {
          const how = recorder === 'rrweb' ? 'keyboard' : 'mouse';
          it(`${recorder} keeps nothing of a visit by ${how}`, async () => {
            const recording = await record({ driver, server, recorder, how }, (visitor) =>
              visit(visitor, driver),
            );
            const { captured, asked } = recording;
            heard.push(...recording.heard);
            facts.push(...recording.facts.filter(([label]) => !byChance.test(label)));
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
          });
        }

        it('to any other script, only what is known remains', (context) => {
          const remains = remainsOf(facts, waysIn(heard));
          if (process.env.PIN) pins[engine] = remains;
          const pinned = pins[engine];
          context.diagnostic(JSON.stringify(waysIn(heard)));
          const isNewWay = (way) => !pinned.waysIn.includes(way);
          assert.deepEqual(remains.waysIn.filter(isNewWay), [], 'ways in for a script');
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
        const open = { driver, server, recorder: 'none', isolation: 'open' };
        const { heard } = await record(open, (visitor) => visitor.look());
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
