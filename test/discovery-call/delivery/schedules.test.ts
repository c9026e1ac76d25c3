import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { channelFor } from '../../../src/discovery-call/delivery/channel.js';
import { deliver } from '../../../src/discovery-call/delivery/deliver.js';
import { channel, FakeWorld, json, redirected, request, type Step } from './fake-world.js';

/** What the way does to a try: whether the receiver takes it, and what comes back. */
interface Try {
  readonly takes: boolean;
  readonly back: 'answer' | 'error' | 'hang' | 'page' | 'redirect' | 400 | 408 | 425 | 429 | 500 | 503;
}

const tries = fc.array(
  fc.oneof(
    fc.record<Try>({
      takes: fc.boolean(),
      back: fc.constantFrom<Try['back']>('error', 'hang', 'page', 'redirect', 408, 500, 503),
    }),
    // These say what is so.
    fc.constant<Try>({ takes: true, back: 'answer' }),
    fc.record<Try>({ takes: fc.constant(false), back: fc.constantFrom<Try['back']>(400, 425, 429) }),
  ),
  { minLength: 1, maxLength: 8 },
);
const line = fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 6 });

describe('deliver, whatever happens', () => {
  it('says what is so, tries no more than it may, and never without a line', async () => {
    await fc.assert(
      fc.asyncProperty(
        tries,
        line,
        fc.option(fc.integer({ min: 0, max: 60_000 })),
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        async (schedule, turns, stopAt, isIdempotent, attempts) => {
          let taken = 0;
          const steps = schedule.map(({ takes, back }): Step => {
            const answer = (): Response => {
              taken += Number(takes);
              if (back === 'page') return new Response('<html>');
              if (back === 'redirect') return redirected();
              return json({}, back === 'answer' ? 200 : Number(back));
            };
            return back === 'error' || back === 'hang' ? back : answer;
          });
          const world = new FakeWorld(steps);
          const fetch = world.fetch.bind(world);
          world.fetch = (to, init) => {
            const step = schedule[Math.min(world.tries.length, schedule.length - 1)];
            if (step?.takes && (step.back === 'error' || step.back === 'hang')) taken++;
            return fetch(to, init);
          };
          for (const [index, at] of turns.entries()) {
            world.plan(
              turns.slice(0, index).reduce((sum, each) => sum + each, at),
              () => world.turn(!world.online),
            );
          }
          const stop = new AbortController();
          const total = turns.reduce((sum, each) => sum + each, 1);
          if (stopAt !== null) world.plan(stopAt, () => stop.abort());
          world.plan(total, () => world.turn(true));
          const to = channelFor({ kind: 'json', to: channel.to, isIdempotent });
          const delivery = await world.run(
            deliver(request, to, { world, attempts, signal: stop.signal, timeout: 3000 }),
          );
          expect(world.tries.length).to.be.at.most(attempts);
          expect(world.tries.every(({ wasOnline }) => wasOnline)).to.equal(true);
          expect(new Set(world.tries.map(({ init }) => init.body)).size).to.be.at.most(1);
          if (delivery.outcome === 'sent') expect(taken).to.be.at.least(1);
          else if (!delivery.isUnclear) expect(taken).to.equal(0);
          if (!isIdempotent) expect(taken).to.be.at.most(1);
        },
      ),
      { numRuns: 400 },
    );
  });
});
