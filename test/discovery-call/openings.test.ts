import { expect, waitUntil } from '@open-wc/testing';
import type { CallRequest, KapDiscoveryCall } from '../../src/discovery-call/index.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { fill, find, isFocused, json, practice, press, setUp, shadow, text, tick, until } from './helpers.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Tomorrow and the days after, at 17:00 and 18:00 UTC. */
const start = (day: number, hour = 17) =>
  new Date(Math.floor(Date.now() / DAY) * DAY + day * DAY + hour * HOUR);
const entry = (day: number, hour?: number) => ({ start: start(day, hour).toISOString(), minutes: 30 });

const file = {
  ...practice,
  practice: { ...practice.practice, timeZone: 'Asia/Kolkata' },
  call: { ...practice.call, openings: '/openings-of-a-test.json' },
};

/** Answers the list as told, the next answer each time; the last one stays. */
function serve(...answers: (() => Response | Promise<Response>)[]) {
  const real = window.fetch;
  const asked: RequestInit[] = [];
  window.fetch = async (url, init = {}) => {
    const address = url instanceof URL || typeof url === 'string' ? String(url) : url.url;
    if (!address.endsWith('openings-of-a-test.json')) return real(url, init);
    asked.push(init);
    return (answers.length > 1 ? answers.shift() : answers[0])?.() ?? json([]);
  };
  return { asked, restore: () => (window.fetch = real) };
}

const slots = (element: KapDiscoveryCall) => shadow(element).querySelectorAll('.day [name=opening]').length;

describe('kap-discovery-call: openings', () => {
  let restore = () => {};
  afterEach(() => restore());

  async function show(
    answers: (() => Response | Promise<Response>)[],
    more: Parameters<typeof setUp>[0] = {},
  ) {
    const served = serve(...answers);
    restore = served.restore;
    const { element } = await setUp({ file, ...more });
    return { element, asked: served.asked };
  }

  it('are shown by day in both zones, and the one chosen is sent in place of days and hours', async () => {
    const given: CallRequest[] = [];
    const list = [entry(1), entry(1, 18), entry(3)];
    const { element, asked } = await show([() => json(list)], {
      deliver: (request) => void given.push(request),
    });
    await waitUntil(() => slots(element) === 3);
    expect(asked.map(({ cache }) => cache)).to.deep.equal(['no-store']);
    expect(shadow(element).querySelectorAll('.day')).to.have.length(2);
    expect(text(element, '.day .chip')).to.contain('at the practice');
    expect(text(element, '.openings')).to.contain('Each is 30 minutes.');
    expect(shadow(element).querySelectorAll('[name=days]')).to.have.length(0);
    await expect(element).to.be.accessible();
    await fillRest(element);
    await tick(element, 'opening', list[1]?.start);
    await press(element);
    await until(element, 'complete');
    expect(given[0]?.opening).to.deep.equal(list[1]);
    expect([given[0]?.days, given[0]?.times]).to.deep.equal([[], []]);
  });

  it('give way to days and hours if none fits', async () => {
    const { element } = await show([() => json({ openings: [entry(1)] })]);
    await waitUntil(() => slots(element) === 1);
    await tick(element, 'opening', 'none');
    expect(shadow(element).querySelectorAll('[name=days]')).to.have.length(5);
    await tick(element, 'times', 'evening');
    await expect(element).to.be.accessible();
  });

  it('show six days at first, and more at a press', async () => {
    const list = Array.from({ length: 9 }, (_, day) => entry(day + 1));
    const { element } = await show([() => json(list)]);
    await waitUntil(() => slots(element) === 6);
    find(element, '.openings .button').click();
    await waitUntil(() => slots(element) === 9);
    expect(shadow(element).querySelectorAll('.openings .button')).to.have.length(0);
  });

  it('leave days and hours when there are none, or when they do not come, and can be asked for again', async () => {
    const { element } = await show([() => new Response('', { status: 500 }), () => json([entry(1)])]);
    await waitUntil(() => text(element, '.note').includes('We cannot show open times'));
    expect(shadow(element).querySelectorAll('[name=days]')).to.have.length(5);
    await expect(element).to.be.accessible();
    find(element, '.note .button').click();
    await waitUntil(() => slots(element) === 1);
    // The second form stands far below: nothing is asked for until the visitor comes near.
    const none = await show([() => json([entry(-1)])]);
    expect(none.asked).to.have.length(0);
    none.element.scrollIntoView();
    await waitUntil(() => text(none.element, '.note').includes('no open times'));
  });

  it('tell the practice once what cannot be read, and show the rest', async () => {
    const problems: KapErrorEvent[] = [];
    const collect = (event: KapErrorEvent) => void problems.push(event);
    document.addEventListener('kap-error', collect);
    const warn = console.warn;
    console.warn = () => {};
    const { element } = await show([() => json([{ start: 'soon' }, entry(1), { start: 'later' }])]);
    await waitUntil(() => slots(element) === 1);
    console.warn = warn;
    document.removeEventListener('kap-error', collect);
    expect(problems.map(({ path, file }) => [path, file])).to.deep.equal([
      ['[1].start', '/openings-of-a-test.json'],
    ]);
  });

  it('are asked for again when the receiver says that one is taken, and another one goes through', async () => {
    let tries = 0;
    const taken = () => json({ errors: [{ field: 'opening', message: 'taken' }] }, 422);
    const list = [() => json([entry(1), entry(2)]), () => json([entry(2)])];
    const { element, asked } = await show(list, { deliver: () => (tries++ ? undefined : taken()) });
    await waitUntil(() => slots(element) === 2);
    await fillRest(element);
    await tick(element, 'opening', entry(1).start);
    await press(element);
    await until(element, 'failed');
    await waitUntil(() => slots(element) === 1);
    expect(asked).to.have.length(2);
    // In the visitor's language, whatever the receiver calls it.
    expect(text(element, '[part=failure]')).to.contain('That time is no longer open. Choose another one');
    expect(text(element, '[part=failure]')).not.to.contain('taken');
    await tick(element, 'opening', entry(2).start);
    await press(element);
    await until(element, 'complete');
  });

  it('that are gone by the time of the press are a mistake at their field', async () => {
    const { element } = await show([() => json([entry(1), entry(2)])], { deliver: () => {} });
    await waitUntil(() => slots(element) === 2);
    await fillRest(element);
    await tick(element, 'opening', entry(1).start);
    const { now } = Date;
    const later = start(1, 17).getTime() + 1;
    const RealDate = Date;
    window.Date = class extends RealDate {
      constructor(value?: number | string) {
        if (value === undefined) super(later);
        else super(value);
      }
    } as DateConstructor;
    window.Date.now = () => later;
    try {
      await press(element);
      await until(element, 'invalid');
    } finally {
      window.Date = RealDate;
      Date.now = now;
    }
    expect(text(element, '.summary')).to.equal('That time is no longer open. Choose another one');
    find(element, '.summary a').click();
    isFocused(element, '[name=opening]');
  });
});

async function fillRest(element: KapDiscoveryCall): Promise<void> {
  await tick(element, 'opening', 'none');
  await fill(element);
}
