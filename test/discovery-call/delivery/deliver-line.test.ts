import { expect } from '@open-wc/testing';
import { browserWorld, deliver } from '../../../src/discovery-call/delivery/deliver.js';
import { channel, FakeWorld, json, request, type Step } from './fake-world.js';
import { failed, ok, sent, status } from './run-delivery.js';

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
