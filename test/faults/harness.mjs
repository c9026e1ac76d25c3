// Visitors who ask for a call while everything goes wrong, and the count of what became of their requests.
import { createExample } from './example.mjs';
import { createForgetful } from './forgetful.mjs';
import { createProxy } from './proxy.mjs';
import { createRandom, drawVisits } from './schedule.mjs';
import { createWorld, SPEED } from './world.mjs';

/** Milliseconds of the visitor's that a try may take. */
const TIMEOUT = 4000;

/** Share of the visitors whose practice has its requests sealed. */
const SEALED = 0.25;

/** Visitors at a time: at first, and at the most. */
const AT_FIRST = 8;
const AT_MOST = 250;

/**
 * Lets in as many at a time as this machine can bear: one more after each visit that went as planned, a tenth fewer
 * when tries never got as far as the proxy. Otherwise a busy machine would see nothing but timeouts of its own making.
 */
function createGate() {
  let most = AT_FIRST;
  let inside = 0;
  /** @type {(() => void)[]} */
  const waiting = [];
  const admit = () => {
    while (inside < most && waiting.length) {
      inside++;
      waiting.shift()?.();
    }
  };
  return {
    enter: () => {
      const turn = new Promise((resolve) => waiting.push(() => resolve(undefined)));
      admit();
      return turn;
    },
    leave() {
      inside--;
      admit();
    },
    most: () => Math.floor(most),
    /** @param {boolean} isAsPlanned */
    learn(isAsPlanned) {
      most = isAsPlanned ? Math.min(AT_MOST, most + 0.2) : Math.max(AT_FIRST, most * 0.9);
    },
  };
}

/** @param {number} number @param {import('./schedule.mjs').Random} random */
function createRequest(number, random) {
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return {
    id: `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    // Requests are told apart by this, not by their ids, which the receiver looks at.
    name: `Visitor ${number}`,
    contact: 'email',
    email: 'visitor@example.com',
    consent: { contact: true, voicemail: false, text: false },
    state: 'CA',
    days: ['mon'],
    times: ['morning'],
    timeZone: 'America/Los_Angeles',
    topic: 'Grüße, ¿qué tal? 🌱',
    lang: 'en',
    sentAt: new Date(Date.UTC(2026, 10, 23) + number).toISOString(),
  };
}

/**
 * @param {{
 *   delivery: any,
 *   runs: number,
 *   seed: number,
 *   first?: number,
 *   isKeyed?: boolean,
 *   forgetsEarly?: boolean,
 * }} options `delivery`: the bundled module; `first`: the number of the first run; `isKeyed`: whether the receiver
 * knows ids, as the example does; `forgetsEarly`: a page that throws the request away before it is confirmed.
 */
export async function runFaults({ delivery, runs, seed, first = 0, isKeyed = true, forgetsEarly = false }) {
  const { deliver, channelFor, generateKey, openSealed, parcelOf } = delivery;
  const { publicKey, privateKey } = await generateKey();
  const receiver = await (isKeyed ? createExample() : createForgetful());
  const gate = createGate();
  const proxy = await createProxy({ target: receiver.url, timeout: TIMEOUT / SPEED });
  /** @type {Record<string, number>} */
  const outcomes = {};
  const count = (/** @type {string} */ what) => (outcomes[what] = (outcomes[what] ?? 0) + 1);
  const records = [];

  /** One visitor. Comes back with the same request until it is confirmed, or gives up. */
  async function run(number) {
    const random = createRandom(seed + Math.imul(number, 0x9e3779b1));
    const request = createRequest(number, random);
    // As the widget keeps it: sealed once, at the first press.
    const entry = { request };
    const isSealed = isKeyed && random() < SEALED;
    const record = { number, name: request.name, isSealed, isInHands: true, isSent: false, visits: [] };
    records.push(record);
    for (const [index, visit] of drawVisits(random, { isKeyed }).entries()) {
      const parcel = await parcelOf(entry, isSealed ? publicKey : undefined);
      const key = `${number}-${index}`;
      const plan = proxy.plan(key, visit.steps);
      const world = createWorld(visit, random);
      const to = `${proxy.url}/${key}/receiver/requests/willow`;
      const channel = channelFor({ kind: 'json', to, isIdempotent: isKeyed });
      const tab = new AbortController();
      const closing =
        visit.closesAt === undefined ? undefined : setTimeout(() => tab.abort(), visit.closesAt / SPEED);
      if (forgetsEarly) record.isInHands = false;
      let attempts = 0;
      const onProgress = ({ phase }) => phase === 'sending' && attempts++;
      const ended = await deliver(parcel, channel, {
        signal: tab.signal,
        world,
        timeout: TIMEOUT,
        onProgress,
      });
      clearTimeout(closing);
      world.close();
      const isSeen = !tab.signal.aborted;
      const arrived = visit.steps.length - plan.steps.length;
      gate.learn(visit.line.length > 0 || !isSeen || arrived >= attempts);
      record.visits.push({ ...ended, isSeen, plan });
      if (attempts > 5) throw new Error(`run ${number}: ${attempts} tries`);
      count(
        `${isSeen ? ended.outcome : 'tab closed'}${isSeen && ended.reason ? `: ${ended.reason}` : ''}${isSeen && ended.isUnclear ? ', may have arrived' : ''}`,
      );
      if (isSeen && ended.outcome === 'sent') {
        record.isSent = true;
        record.isInHands = false;
        return;
      }
      // What was thrown away cannot be sent again.
      if (forgetsEarly) return;
      // Without a key nobody presses again where it may have arrived: the widget says so.
      if (!isKeyed && (ended.isUnclear || ended.outcome === 'sent')) return;
    }
  }

  try {
    const numbers = Array.from({ length: runs }, (_, index) => first + index);
    await Promise.all(
      numbers.map(async (number) => {
        await gate.enter();
        await run(number).finally(gate.leave);
      }),
    );
    await proxy.idle();
    const requests = await Promise.all(
      receiver.rows().map(async (row) => {
        // Only a request that is sealed whole, with nothing of it beside, counts as one.
        if (row.sealed === null) return { name: row.name, isSealed: false };
        const isBare = row.name === null && row.email === null;
        return { name: (await openSealed(row.sealed, [privateKey])).name, isSealed: isBare };
      }),
    );
    return { ...judge(records, requests), met: proxy.met, outcomes, atOnce: gate.most() };
  } finally {
    await proxy.close();
    await receiver.close();
  }
}

/** Holds what visitors were told against what the receiver has. */
function judge(records, requests) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const { name } of requests) times.set(name, (times.get(name) ?? 0) + 1);
  const sealed = new Set(requests.filter(({ isSealed }) => isSealed).map(({ name }) => name));
  const numbersOf = (is) =>
    records.filter((record) => is(record, times.get(record.name) ?? 0)).map(({ number }) => number);
  return {
    runs: records.length,
    stored: times.size,
    sealed: sealed.size,
    /** Numbers of the runs that went wrong, by how. */
    violations: {
      'stored twice': numbersOf((_, stored) => stored > 1),
      'reported sent but not stored': numbersOf(({ isSent }, stored) => isSent && !stored),
      'neither stored nor in the visitor’s hands': numbersOf(
        ({ isInHands }, stored) => !isInHands && !stored,
      ),
      // A visit that is sure, though the receiver took a try of that very visit.
      'said not to have arrived but stored': numbersOf(({ visits }) =>
        visits.some(
          ({ outcome, isUnclear, plan }) =>
            outcome === 'failed' && !isUnclear && !plan.isLiedTo && plan.taken.some((status) => status < 300),
        ),
      ),
      'other bytes at another try': numbersOf(({ visits }) => {
        const bodies = visits.flatMap(({ plan }) => [...plan.bodies.values()].flatMap((of) => [...of]));
        return new Set(bodies).size > 1;
      }),
      'sealed stored open, or open sealed': numbersOf(
        ({ name, isSealed }, stored) => stored > 0 && sealed.has(name) !== isSealed,
      ),
    },
  };
}
