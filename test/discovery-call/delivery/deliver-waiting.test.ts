import { expect } from '@open-wc/testing';
import { BACKOFF, BACKOFF_MOST, deliver } from '../../../src/discovery-call/delivery/deliver.js';
import { channel, FakeWorld, request } from './fake-world.js';
import { failed, ok, run, sent, status } from './run-delivery.js';

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
