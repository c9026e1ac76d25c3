import { expect } from '@open-wc/testing';
import { channelFor } from '../../../src/discovery-call/delivery/channel.js';
import {
  BACKOFF,
  BACKOFF_MOST,
  browserWorld,
  deliver,
} from '../../../src/discovery-call/delivery/deliver.js';
import type { Channel, DeliverOptions } from '../../../src/discovery-call/delivery/delivery.js';
import { broken, channel, FakeWorld, json, redirected, request, type Step } from './fake-world.js';

const sent = { outcome: 'sent' };
const failed = (reason: string, isUnclear: boolean) => ({ outcome: 'failed', reason, isUnclear });
const oneWay: Channel = channelFor({ kind: 'form', to: channel.to });

async function run(steps: readonly Step[], options: DeliverOptions = {}, to = channel) {
  const world = new FakeWorld(steps);
  const delivery = await world.run(deliver(request, to, { world, onProgress: world.onProgress, ...options }));
  return { world, delivery, tries: world.tries.length };
}

const status = (code: number, headers?: HeadersInit) => () => json({}, code, headers);
const ok = status(200);

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

describe('deliver: waiting', () => {
  const gaps = ({ tries }: FakeWorld) => tries.slice(1).map(({ at }, index) => at - (tries[index]?.at ?? 0));

  it('draws each wait between nothing and twice as much as before, up to a limit', async () => {
    for (const draw of [0, 0.25, 0.999]) {
      const world = new FakeWorld(['error']);
      world.draw = draw;
      await world.run(deliver(request, channel, { world, attempts: 8 }));
      const most = [1, 2, 4, 8, 16, 20, 20].map((seconds) => seconds * 1000);
      expect(Math.max(...most)).to.equal(BACKOFF_MOST);
      expect(gaps(world).map(Math.round)).to.deep.equal(most.map((each) => Math.round(each * draw)));
    }
  });

  it('waits as long as it is asked to, in seconds or until a date, up to a minute', async () => {
    const date = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 12, 0, seconds)).toUTCString();
    for (const headers of [{ 'Retry-After': '7' }, { 'Retry-After': date(7), Date: date(0) }]) {
      for (const code of [429, 503]) {
        const { world, delivery } = await run([status(code, headers), ok]);
        expect(delivery).to.deep.equal(sent);
        expect(gaps(world)).to.deep.equal([7000 + BACKOFF / 2]);
      }
    }
    expect((await run([status(429, { 'Retry-After': '60' }), ok])).tries).to.equal(2);
  });

  it('does not wait longer, and says how long it would be', async () => {
    expect((await run([status(429, { 'Retry-After': '61' }), ok])).delivery).to.deep.equal({
      ...failed('busy', false),
      after: 61_000,
    });
    const { delivery, tries } = await run([status(503, { 'Retry-After': '3600' })]);
    expect(delivery).to.deep.equal({ ...failed('busy', true), after: 3_600_000 });
    expect(tries).to.equal(1);
  });

  it('does not heed a Retry-After that is none', async () => {
    for (const value of ['soon', '-5', '1.5', '', '1e9']) {
      const { world } = await run([status(429, { 'Retry-After': value }), ok]);
      expect(gaps(world)).to.deep.equal([BACKOFF / 2]);
    }
  });

  it('tells what it does', async () => {
    const { world } = await run(['error', ok]);
    expect(world.progress).to.deep.equal([
      { phase: 'sending', attempt: 1 },
      { phase: 'waiting', attempt: 2, until: 1_000_500 },
      { phase: 'sending', attempt: 2 },
    ]);
  });
});

describe('deliver: without a line', () => {
  it('does not try, uses no try up, and goes on when the line is back', async () => {
    const world = new FakeWorld(['error', 'error', 'error', 'error', ok]);
    world.turn(false);
    world.plan(60_000, () => world.turn(true));
    const delivery = await world.run(deliver(request, channel, { world, onProgress: world.onProgress }));
    expect(delivery).to.deep.equal(sent);
    expect(world.tries[0]?.at).to.equal(1_060_000);
    expect(world.progress[0]).to.deep.equal({ phase: 'offline', attempt: 1 });
  });

  it('waits for a line that goes between two tries, and still as long as it was asked to', async () => {
    const world = new FakeWorld([status(429, { 'Retry-After': '5' }), ok]);
    world.plan(1000, () => world.turn(false));
    world.plan(9000, () => world.turn(true));
    expect(await world.run(deliver(request, channel, { world, onProgress: world.onProgress }))).to.deep.equal(
      sent,
    );
    expect(world.tries.map(({ at }) => at)).to.deep.equal([1_000_000, 1_009_000]);
    expect(world.progress.map(({ phase }) => phase)).to.deep.equal([
      'sending',
      'waiting',
      'offline',
      'sending',
    ]);
    expect(world.tries.every(({ wasOnline }) => wasOnline)).to.equal(true);
  });

  it('takes the answer of a try during which the line went', async () => {
    const world = new FakeWorld([
      () => {
        world.turn(false);
        return json({ received: true });
      },
    ]);
    expect(await world.run(deliver(request, channel, { world }))).to.deep.equal(sent);
  });

  it('goes on where a browser says that there is no line although there is', async () => {
    const world = new FakeWorld(['error', ok]);
    world.says = false;
    world.plan(500, () => world.turn(true));
    expect(await world.run(deliver(request, channel, { world }))).to.deep.equal(sent);
  });

  it('fails as any other try where a browser does not notice that the line is gone', async () => {
    const world = new FakeWorld([ok]);
    world.turn(false);
    world.says = true;
    expect(await world.run(deliver(request, channel, { world }))).to.deep.equal(failed('network', true));
    expect(world.tries).to.have.length(5);
  });
});

describe('deliver: a visitor who no longer waits', () => {
  const abortedAt = async (steps: readonly Step[], milliseconds: number, to = channel, isOffline = false) => {
    const world = new FakeWorld(steps);
    const stop = new AbortController();
    if (isOffline) world.turn(false);
    if (milliseconds < 0) stop.abort();
    else world.plan(milliseconds, () => stop.abort());
    const delivery = await world.run(deliver(request, to, { world, signal: stop.signal }));
    await world.run(Promise.resolve());
    return { delivery, tries: world.tries.length, timers: world.timers };
  };

  it('before anything left: offline, and nothing can have arrived', async () => {
    const expected = { delivery: failed('offline', false), tries: 0, timers: 0 };
    expect(await abortedAt([ok], -1)).to.deep.equal(expected);
    expect(await abortedAt([ok], 5000, channel, true)).to.deep.equal(expected);
  });

  it('while a try is on its way: it may have arrived', async () => {
    for (const step of ['hang', 'hang deaf', 'hang body'] as const) {
      const ended = await abortedAt([step], 5000);
      expect(ended).to.deep.equal({ delivery: failed('network', true), tries: 1, timers: 0 });
    }
    expect((await abortedAt([status(429), 'hang'], 5000)).delivery).to.deep.equal(failed('network', true));
  });

  it('while it waits: as the last try left it', async () => {
    expect(await abortedAt([status(429, { 'Retry-After': '30' })], 5000)).to.deep.equal({
      delivery: { ...failed('busy', false), after: 30_000 },
      tries: 1,
      timers: 0,
    });
    expect((await abortedAt([status(500)], 200)).delivery).to.deep.equal(failed('server', true));
  });

  it('while the line is away after a try: as the last try left it', async () => {
    const world = new FakeWorld(['error']);
    const stop = new AbortController();
    world.plan(100, () => world.turn(false));
    world.plan(30_000, () => stop.abort());
    const delivery = await world.run(deliver(request, channel, { world, signal: stop.signal }));
    expect(delivery).to.deep.equal(failed('network', true));
    expect(world.tries).to.have.length(1);
  });
});

describe('the browser as a world', () => {
  it('waits for the line by its event, and no longer than told', async () => {
    const stop = new AbortController();
    const back = browserWorld.untilOnline(stop.signal);
    dispatchEvent(new Event('online'));
    await back;
    const waits = [browserWorld.untilOnline(stop.signal), browserWorld.sleep(1e6, stop.signal)];
    stop.abort();
    const ends = await Promise.allSettled([...waits, browserWorld.sleep(0, stop.signal)]);
    expect(ends.every((end) => end.status === 'rejected')).to.equal(true);
    await browserWorld.sleep(0, new AbortController().signal);
    expect(browserWorld.isOnline()).to.equal(navigator.onLine);
    expect([browserWorld.random() < 1, Math.abs(browserWorld.now() - Date.now()) < 1000]).to.deep.equal([
      true,
      true,
    ]);
  });

  it('calls fetch as the page has it then', async () => {
    const before = window.fetch;
    window.fetch = () => Promise.resolve(json({}));
    try {
      expect(await deliver(request, channel)).to.deep.equal(sent);
    } finally {
      window.fetch = before;
    }
  });
});
