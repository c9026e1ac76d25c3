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
import {
  addressed,
  addressesIn,
  hasPortraits,
  leaks,
  markers,
  mustBeSeen,
  partsIn,
  record,
  startServer,
  tag,
  typedIn,
  waysIn,
} from './finder-site.mjs';
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

/** They come as cards change under a mouse that rests, and tell no more than `pointermove`: where it is. */
const byChance = /^event (mouse|pointer)(enter|leave|over|out)\b/;

const pins = readPin('finder-remains');

describe('recorders at the finder', { concurrency: 2 }, () => {
  for (const [engine, { start, watching, skip }] of Object.entries(engines)) {
    describe(engine, { skip, concurrency: 1 }, () => {
      let driver;
      let server;
      const heard = [];
      const facts = [];
      const fetched = new Set();
      const keepPortraits = [];
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
          let atFirst = 0;
          const recording = await record({ driver, server, recorder, how, more }, async (visitor) => {
            atFirst = server.asked().length;
            await visitor.ask();
            await visitor.useCards();
            await visitor.clear();
          });
          const { captured, asked } = recording;
          heard.push(...recording.heard);
          facts.push(...recording.facts.filter(([label]) => !byChance.test(label)));
          partsIn(asked.slice(atFirst)).forEach((part) => fetched.add(part));
          if (hasPortraits(captured)) keepPortraits.push(recorder);
          const unseen = mustBeSeen.filter((key) => !recording.seen.has(markers[key]));
          assert.deepEqual(unseen, [], 'never on the screen');
          assert.deepEqual(
            missingControls(recording),
            [],
            'of the page itself the recorder should have kept',
          );
          assert.deepEqual(leaks(captured), [], `${recorder} has it`);
          assert.deepEqual(typedIn(captured), [], `${recorder} has it letter by letter`);
          assert.equal(choicesIn(captured), 1, 'choices kept, the page’s own box being one');
          assert.deepEqual(leaks(asked), [], 'in a request');
          assert.deepEqual(addressesIn(recording.heard), sync ? addressed : []);
        });
      }

      it('to any other script, only what is known remains', (context) => {
        const remains = { ...remainsOf(facts, waysIn(heard)), fetched: [...fetched].sort(), keepPortraits };
        if (process.env.PIN) pins[engine] = remains;
        const pinned = pins[engine];
        context.diagnostic(JSON.stringify(waysIn(heard)));
        const more = (name) => remains[name].filter((each) => !pinned[name].includes(each));
        assert.deepEqual(more('waysIn'), [], 'ways in for a script');
        assert.deepEqual(more('fetched'), [], 'fetched when the visitor needs it');
        assert.deepEqual(more('keepPortraits'), [], 'recorders that keep whose portrait was shown');
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
      for (const key of ['finder.heading', 'person.0.name', 'person.0.title'])
        assert.ok(found.includes(key), key);
    } finally {
      await driver.close();
      server.close();
    }
  });
});

after(() => process.env.PIN && writePin('finder-remains', pins));
