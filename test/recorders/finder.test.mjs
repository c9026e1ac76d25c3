// Privacy shown: what session recorders and other scripts of a page get of the therapist finder. As for the self-check
// (recorders.test.mjs): real recorders, set to keep all they can, watch a visitor search, filter, compare and print;
// then everything they kept or sent is searched for every word of the finder and of the people on it. What is known
// and cannot be helped is pinned in `finder-remains.json`. After a change that is meant, `PIN=1` writes it anew.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { ensureBrowsers, toInstall } from '../../scripts/browsers.mjs';
import { startChromium } from './drivers/chromium.mjs';
import { startFirefox } from './drivers/firefox.mjs';
import { startWebKit } from './drivers/webkit.mjs';
import { leaks, markers, mustBeSeen, record, startServer, tag, waysIn } from './finder-site.mjs';
import { choicesIn, missingControls } from './record.mjs';
import { factsOf, readPin, remainsOf, writePin } from './remains.mjs';

const recorders = ['rrweb', 'posthog', 'sentry', 'clarity', 'datadog'];
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
/** Those that follow the address see it followed. */
const withAddress = ['posthog', 'sentry', 'datadog'];

const pins = readPin('finder-remains');

describe('recorders at the finder', { concurrency: 2 }, () => {
  for (const [engine, { start, watching, skip }] of Object.entries(engines)) {
    if (process.env.ONLY && engine !== process.env.ONLY) continue;
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
        const sync = withAddress.includes(recorder);
        it(`${recorder} keeps nothing of a search by ${how}`, async () => {
          const more = sync ? '&sync' : '';
          const recording = await record({ driver, server, recorder, how, more }, async (visitor) => {
            await visitor.ask();
            await visitor.useCards();
            await visitor.clear();
          });
          heard.push(...recording.heard);
          facts.push(...recording.facts);
          const unseen = mustBeSeen.filter((key) => !recording.seen.has(markers[key]));
          assert.deepEqual(unseen, [], 'never on the screen');
          assert.deepEqual(
            missingControls(recording),
            [],
            'of the page itself the recorder should have kept',
          );
          assert.deepEqual(leaks(recording.captured), [], `${recorder} has it`);
          assert.equal(choicesIn(recording.captured), 1, 'choices kept, the page’s own box being one');
          assert.deepEqual(leaks(recording.asked), [], 'in a request');
        });
      }

      it('to any other script, only what is known remains', () => {
        const remains = remainsOf(facts, waysIn(heard));
        if (process.env.PIN) pins[engine] = remains;
        console.log(waysIn(heard));
        assert.deepEqual(remains, pins[engine]);
      });
    });
  }
});

after(() => process.env.PIN && writePin('finder-remains', pins));
