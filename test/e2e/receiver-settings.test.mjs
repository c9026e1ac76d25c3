// Mistakes in the settings: said at the start, in words and with their place, and nothing starts.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readConfig } from '../../examples/receiver/config.mjs';
import {
  callRequest,
  databases,
  post,
  readSqlite,
  scratch,
  serve,
  startChild,
  until,
} from './receiver-support.mjs';

/** The settings with this file of practices. */
function withPractices(t, practices, more = {}) {
  const DATA = scratch(t);
  const PRACTICES = join(DATA, 'practices.json');
  writeFileSync(PRACTICES, typeof practices === 'string' ? practices : JSON.stringify(practices));
  return { DATA, PRACTICES, INBOX_PASSWORD: 'lantern-orchard', ...more };
}

describe('mistakes in the file of practices', () => {
  const weekly = (days, more) => ({ willow: { openings: { weekly: days, ...more } } });
  for (const [what, practices, ...expected] of [
    [
      'a time that is no list',
      weekly({ tue: '10:00' }),
      /willow\.openings\.weekly\.tue: expected a list of times/,
    ],
    ['10am', weekly({ tue: ['10am'] }), /willow\.openings\.weekly\.tue\.0: expected a time .*"14:30"/],
    [
      'a time that no clock shows',
      weekly({ tue: ['25:99'] }),
      /willow\.openings\.weekly\.tue\.0: expected a time/,
    ],
    ['a day in full', weekly({ Tuesday: ['10:00'] }), /willow\.openings\.weekly\.Tuesday: .*tue\?/],
    ['a day that is none', weekly({ someday: ['10:00'] }), /weekly\.someday: .*mon, tue, wed/],
    ['no week at all', { willow: { openings: { minutes: 20 } } }, /willow\.openings\.weekly: expected/],
    [
      'too few minutes',
      weekly({ tue: ['10:00'] }, { minutes: 1 }),
      /openings\.minutes: expected .* 5 to 240/,
    ],
    [
      'minutes in words',
      weekly({ tue: ['10:00'] }, { minutes: '20' }),
      /openings\.minutes: expected .* 5 to 240/,
    ],
    ['days in words', weekly({ tue: ['10:00'] }, { days: '14' }), /openings\.days: expected a whole number/],
    ['endless days', weekly({ tue: ['10:00'] }, { days: 1e9 }), /openings\.days: expected a whole number/],
    ['no hours', weekly({ tue: ['10:00'] }, { noticeHours: -1 }), /openings\.noticeHours: expected/],
    [
      'an address for openings',
      { willow: { openings: 'https://a.example' } },
      /willow\.openings: expected a list/,
    ],
    ['a list of no opening', { willow: { openings: [{ start: 'soon' }] } }, /openings\.0\.start: expected/],
    [
      'a start without an offset',
      { willow: { openings: [{ start: '2031-01-06T15:00' }] } },
      /openings\.0\.start/,
    ],
    [
      ...[
        'an opening of a minute',
        { willow: { openings: { openings: [{ start: '2031-01-06T15:00Z', minutes: 1 }] } } },
      ],
      /willow\.openings\.openings\.0\.minutes: expected .* 5 to 240/,
    ],
    [
      'misspelt names',
      { willow: { mailto: 'a@example.org', timezone: 'UTC' } },
      /willow\.mailto: .*mailTo\?/,
      /willow\.timezone: .*timeZone\?/,
    ],
    [
      'a name that means nothing',
      { willow: { color: 'green' } },
      /willow\.color: .*name, timeZone, openings, mailTo/,
    ],
    ['no practice', { willow: null }, /willow: expected/],
    ['a list', [], /expected/],
    ['none at all', {}, /expected at least one practice/],
    [
      'a time zone that is none',
      { willow: { timeZone: 'Mars/Olympus' } },
      /willow\.timeZone: expected a time zone/,
    ],
    ['a zone that is empty', { willow: { timeZone: '' } }, /willow\.timeZone: expected a time zone/],
    ['an id in capitals', { Willow: {} }, /Willow: expected ids of small letters/],
    ['an address that is none', { willow: { mailTo: 'desk' } }, /willow\.mailTo: expected/],
    ['a name of spaces', { willow: { name: ' ' } }, /willow\.name: expected/],
    [
      'several at once',
      { willow: { name: 7 }, elm: { mailTo: 7 } },
      /willow\.name: expected/,
      /elm\.mailTo: expected/,
    ],
  ]) {
    test(what, async (t) => {
      await assert.rejects(readConfig(withPractices(t, practices)), ({ message }) => {
        assert.match(message, /^PRACTICES: /);
        for (const words of expected) assert.match(message, words);
        return true;
      });
    });
  }

  test('end the start with those words and nothing else', async (t) => {
    const env = withPractices(t, { willow: { openings: { weekly: { tue: '10:00' } } } });
    await assert.rejects(startChild(env), ({ message }) => {
      assert.match(message, /PRACTICES: willow\.openings\.weekly\.tue: expected a list of times/);
      assert.doesNotMatch(message, /Listening| at .*\.mjs:|Error:/);
      return true;
    });
  });

  test('are none of these', async (t) => {
    const start = '2031-01-06T15:00:00-08:00';
    const practices = {
      willow: { name: 'Willow House', timeZone: 'America/New_York', mailTo: 'a@example.org, b@example.org' },
      elm: { openings: [{ start, minutes: 15 }, { start }] },
      oak: { openings: { openings: [{ start }] } },
      ash: {
        openings: { weekly: { sun: ['00:00', '23:59'], mon: [] }, minutes: 240, days: 366, noticeHours: 0.5 },
      },
      yew: {},
    };
    const { options } = await readConfig(withPractices(t, practices));
    for (const [id, practice] of Object.entries(practices))
      assert.deepEqual(options.practiceOf(id), practice);
    assert.equal(options.practiceOf('fir'), undefined);
  });
});

test('openings that cannot be worked out keep nobody from asking', async () => {
  const database = await databases[0].open();
  const practiceOf = () => ({
    openings: { weekly: { tue: 7, mon: 7, wed: 7, thu: 7, fri: 7, sat: 7, sun: 7 } },
  });
  const running = await serve({ ...database.where, practiceOf });
  try {
    assert.equal((await post(running.url, callRequest())).status, 201);
    const asked = await post(
      running.url,
      callRequest({ opening: { start: '2031-01-06T15:00:00Z', minutes: 20 } }),
    );
    assert.deepEqual([asked.status, asked.json.errors[0].code], [422, 'opening_unknown']);
    assert.equal((await fetch(`${running.url}/receiver/openings/willow.json`)).status, 503);
    assert.match(running.said[0], /^The openings of a practice could not be worked out \(\w+\)\.$/);
  } finally {
    await running.close();
    await database.close();
  }
});

describe('mails that nobody would get', () => {
  const smtp = {
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'calls@example.org',
    PUBLIC_URL: 'https://calls.example.org',
  };

  test('are said at the start, and nothing starts', async (t) => {
    for (const [practices, more, words] of [
      [{ willow: {}, elm: {} }, {}, /^MAIL_TO: expected an address/],
      [{ willow: {} }, { MAIL_TO: 'desk' }, /^MAIL_TO: expected/],
      [{ willow: {} }, { MAIL_TO: 'desk@example.org', MAIL_FROM: 'desk' }, /^MAIL_FROM: expected/],
      [{ willow: {} }, { MAIL_TO: 'desk@example.org', SMTP_URL: 'smtps://a:p%zz@b' }, /^SMTP_URL: expected/],
    ]) {
      await assert.rejects(readConfig(withPractices(t, practices, { ...smtp, ...more })), { message: words });
    }
    const any = { DATA: scratch(t), INBOX_PASSWORD: 'lantern-orchard', ...smtp };
    await assert.rejects(readConfig(any), { message: /^MAIL_TO: expected an address/ });
    assert.ok(
      (await readConfig({ ...any, MAIL_FROM: 'Calls <calls@example.org>', MAIL_TO: 'desk@example.org' }))
        .options.smtp,
    );
  });

  test('of one practice among others: it is named once, and its mails wait', async (t) => {
    const practices = { willow: { mailTo: 'willow@example.org' }, elm: {}, oak: {} };
    const env = withPractices(t, practices, smtp);
    const { notes, options } = await readConfig(env);
    assert.deepEqual(
      notes.filter((note) => /mail/.test(note)),
      [
        'No mail goes to elm, oak: they have no mailTo, and there is no MAIL_TO. Their mails wait until one is set.',
      ],
    );
    const { databasePath } = options;
    const running = await serve({
      ...options,
      password: undefined,
      log: () => {},
      smtp: { ...options.smtp, firstWait: 10 },
    });
    assert.equal((await post(running.url, callRequest(), { practice: 'elm' })).status, 201);
    assert.equal((await post(running.url, callRequest(), { practice: 'willow' })).status, 201);
    await until('willow was tried', async () => {
      const [state] = readSqlite(databasePath, "SELECT failures FROM mail_state WHERE practice = 'willow'");
      return state?.failures > 0;
    });
    assert.equal(readSqlite(databasePath, "SELECT * FROM mail_waiting WHERE practice = 'elm'").length, 1);
    assert.deepEqual(readSqlite(databasePath, "SELECT * FROM mail_state WHERE practice = 'elm'"), []);
    await running.close();
  });
});
