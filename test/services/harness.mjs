// The cases that hold for every service alike, and a way to state one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failed, load, quickWorld, request, sent } from './support.mjs';

export const modules = await load();

/** Delivers a request through the real modules. */
export async function send(service, settings, parcel = request(), waits = []) {
  const channel = await modules.channelOf(service, settings);
  return modules.deliver(parcel, channel, { world: quickWorld(waits) });
}

/**
 * Registers what every service has to do with answers that are nobody's own.
 * @param {string} service
 * @param {() => Promise<object>} settings those of a request that succeeds
 * @param {object} server
 */
export function commonCases(service, settings, server) {
  test('too many requests: waits as it is told and sends once more, which is taken', async () => {
    server().reset('busy-for-2-s', 1);
    const waits = [];
    assert.deepEqual(await send(service, settings(), request(), waits), sent);
    assert.equal(server().posted.filter(({ path }) => path === new URL(settings().to).pathname).length, 2);
    assert.deepEqual(waits, [2500]);
  });

  test('too many requests for an hour: ends, and it is certain that nothing was taken', async () => {
    server().reset('busy-for-an-hour');
    assert.deepEqual(await send(service, settings()), failed('busy', { after: 3_600_000 }));
    assert.equal(server().posted.length, 1);
  });

  test('a broken service is not asked twice: it may have taken the request, and says so', async () => {
    server().reset('broken');
    assert.deepEqual(await send(service, settings()), failed('server', { isUnclear: true }));
    assert.equal(server().posted.length, 1);
  });

  test('no answer is not asked twice either', async () => {
    server().reset('hangs-up');
    assert.deepEqual(await send(service, settings()), failed('network', { isUnclear: true }));
    assert.equal(server().posted.length, 1);
  });
}

/** A page where an answer was expected, or a way elsewhere, is no success for any service that answers in JSON. */
export function strangersCases(service, settings, server) {
  test('a redirect is not followed and confirms nothing', async () => {
    server().reset('elsewhere');
    assert.deepEqual(await send(service, settings()), failed('unexpected', { isUnclear: true }));
    assert.equal(server().got.length, 1);
  });

  test('a 200 that is the page of a Wi-Fi confirms nothing', async () => {
    server().reset('portal');
    assert.deepEqual(await send(service, settings()), failed('unexpected', { isUnclear: true }));
  });
}

/** States the outcome of one case. */
export function outcomes(service, settings, server, cases) {
  for (const [title, { mode = '', changes = {}, parcel, gives, posts = 1 }] of Object.entries(cases)) {
    test(title, async () => {
      server().reset(mode);
      assert.deepEqual(await send(service, { ...settings(), ...changes }, parcel), gives);
      assert.equal(server().posted.length, posts);
    });
  }
}

/** States what a practice is told of settings that cannot be used, and that nothing is opened with them. */
export function problems(service, settings, cases) {
  for (const [title, { changes, path, says }] of Object.entries(cases)) {
    test(`tells the practice: ${title}`, async () => {
      const wrong = { ...settings(), ...changes };
      const found = await modules.problemOf(service, wrong);
      assert.equal(found?.path, path);
      assert.match(found.message, says);
      await assert.rejects(modules.channelOf(service, wrong), { message: `${path}: ${found.message}` });
    });
  }
  test('has nothing to say of settings that are right', async () => {
    assert.equal(await modules.problemOf(service, settings()), undefined);
  });
}
