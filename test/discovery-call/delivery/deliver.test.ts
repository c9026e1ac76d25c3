import { expect } from '@open-wc/testing';
import { BACKOFF } from '../../../src/discovery-call/delivery/deliver.js';
import { broken, channel, redirected, request, type Step } from './fake-world.js';
import { failed, ok, oneWay, run, sent, status } from './run-delivery.js';

describe('deliver: what an answer leads to', () => {
  const cases: [what: string, step: Step, tries: number, end: object][] = [
    ['200', ok, 1, sent],
    ['a page in place of an answer', () => new Response('<html>'), 1, failed('unexpected', true)],
    ['a redirect', redirected, 1, failed('unexpected', true)],
    ...[400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451].map(
      (code) => [String(code), status(code), 1, failed('rejected', false)] as [string, Step, number, object],
    ),
    ['408', status(408), 5, failed('timeout', true)],
    ['425', status(425), 5, failed('busy', false)],
    ['429', status(429), 5, failed('busy', false)],
    ...[500, 502, 503, 504, 511, 599].map(
      (code) => [String(code), status(code), 5, failed('server', true)] as [string, Step, number, object],
    ),
    ['no answer', 'error', 5, failed('network', true)],
    ['an answer that breaks off', broken, 5, failed('network', true)],
    ['an answer that never comes', 'hang', 5, failed('timeout', true)],
    ['the same from a fetch that heeds no signal', 'hang deaf', 5, failed('timeout', true)],
    ['an answer whose end never comes', 'hang body', 5, failed('timeout', true)],
  ];
  for (const [what, step, expected, end] of cases) {
    it(`${what}: ${expected} tries, ${JSON.stringify(end)}`, async () => {
      const { delivery, tries, world } = await run([step]);
      expect(delivery).to.deep.equal(end);
      expect(tries).to.equal(expected);
      expect(world.timers).to.equal(0);
    });
  }

  it('comes through once one try does', async () => {
    const { delivery, tries } = await run(['error', status(503), status(429), 'hang', ok]);
    expect(delivery).to.deep.equal(sent);
    expect(tries).to.equal(5);
  });

  it('never tries more often than it may', async () => {
    for (const attempts of [1, 2, 7]) expect((await run(['error'], { attempts })).tries).to.equal(attempts);
  });

  it('gives up on a try after the time it may take', async () => {
    const { world } = await run(['hang'], { timeout: 700, attempts: 2 });
    const [first, second] = world.tries;
    expect((second?.at ?? 0) - (first?.at ?? 0)).to.equal(700 + BACKOFF / 2);
    expect(world.tries.every(({ init }) => init.signal?.aborted)).to.equal(true);
  });

  it('sends the same bytes each time', async () => {
    const { world } = await run(['error']);
    expect(new Set(world.tries.map(({ init }) => init.body)).size).to.equal(1);
    expect(JSON.parse(String(world.tries[0]?.init.body))).to.deep.equal(request);
  });

  it('does not believe a channel that throws', async () => {
    const throwing = { ...channel, judge: () => JSON.parse('{') };
    expect((await run([ok], {}, throwing)).delivery).to.deep.equal(failed('unexpected', true));
    const mute = { ...channel, compose: () => JSON.parse('{') };
    expect((await run([ok], {}, mute)).delivery).to.deep.equal(failed('unexpected', false));
  });
});

describe('deliver: whether it may have arrived', () => {
  it('is not forgotten when a later try is refused', async () => {
    const { delivery } = await run(['error', status(409)]);
    expect(delivery).to.deep.equal(failed('rejected', true));
    expect((await run([status(500), status(429, { 'Retry-After': '90' })])).delivery).to.deep.equal({
      ...failed('busy', true),
      after: 90_000,
    });
  });

  it('is certain as long as every try was', async () => {
    expect((await run([status(429), status(425), status(400)])).delivery).to.deep.equal(
      failed('rejected', false),
    );
  });

  it('ends an unclear try at once where twice would be two requests, and repeats a certain one', async () => {
    for (const [step, reason] of [
      ['error', 'network'],
      ['hang', 'timeout'],
      [status(500), 'server'],
      [status(408), 'timeout'],
    ] as const) {
      const { delivery, tries } = await run([step, ok], {}, oneWay);
      expect(delivery).to.deep.equal(failed(reason, true));
      expect(tries).to.equal(1);
    }
    const { delivery, tries } = await run([status(429), status(425), ok], {}, oneWay);
    expect(delivery).to.deep.equal(sent);
    expect(tries).to.equal(3);
  });
});
