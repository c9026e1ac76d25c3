// Visitors with the real widget in a real browser, several at a time, and the count of what became of their requests.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { generateKey, openSealed } from '../../dist/seal-tools.js';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';
import { createExample } from './example.mjs';
import { createForgetful } from './forgetful.mjs';
import { createProxy } from './proxy.mjs';
import { createRandom } from './schedule.mjs';
import { drawKind, drawSteps } from './widget-draw.mjs';
import { createSite } from './widget-site.mjs';
import { prepare } from './widget-tab.mjs';
import { runVisitor } from './widget-visitor.mjs';

/** How much faster a visitor's time goes than ours. */
const SPEED = 20;

/** Milliseconds a try may take, as deliver.ts has it. */
const TIMEOUT = 15_000;

/** The words by which the widget is understood. */
async function readWords() {
  const entry = fileURLToPath(new URL('../../src/discovery-call/sending/content.en.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], write: false, format: 'esm' });
  const { default: words } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return {
    denials: [words['unsent-heading'], words['refused-heading']],
    kept: words['keep-on'].split('{')[0],
  };
}

/**
 * What makes the widget or its surroundings wrong, to see that the harness would notice.
 * @type {Record<string, { alter?: object, isForgetful?: boolean, script?: () => void }>}
 */
export const MUTANTS = {
  'a receiver that knows no ids': { isForgetful: true },
  'a new id at each try': {
    alter: {
      request: (/** @type {Buffer} */ body) =>
        Buffer.from(body.toString().replace(/"id":"[^"]+"/, `"id":"${crypto.randomUUID()}"`)),
    },
  },
  'any answer confirms': {
    alter: {
      answer: () => ({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from('{"received":true}'),
      }),
    },
  },
  'a form that is emptied when sending fails': {
    script: () =>
      addEventListener('kap-call-failed', ({ target }) => target.replaceWith(target.cloneNode(true))),
  },
};

/**
 * @param {{ runs: number, seed: number, first?: number, atOnce?: number, dist?: string, mutant?: string }} options
 */
export async function runWidget({ runs, seed, first = 0, atOnce = 5, dist = 'dist', mutant = '' }) {
  const { alter, isForgetful, script } = MUTANTS[mutant] ?? {};
  const { publicKey, privateKey } = await generateKey();
  const words = await readWords();
  const epoch = Date.now();
  const receiver = await (isForgetful ? createForgetful() : createExample());
  const other = createSite({ dist, publicKey, now: () => epoch + (Date.now() - epoch) * SPEED });
  const proxy = await createProxy({ target: receiver.url, timeout: TIMEOUT / SPEED, other, alter });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  /** @type {(Awaited<ReturnType<typeof runVisitor>> & { plan: import('./proxy.mjs').Plan })[]} */
  const records = [];

  /**
   * A visitor's browser for one run after another: a new window each would take longer than the runs do. A tab that
   * stays keeps the window open; what a visitor kept is taken away after each.
   */
  async function createBrowser() {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York' });
    await context.addInitScript(prepare, { speed: SPEED, epoch });
    if (script) await context.addInitScript(script);
    const first = await context.newPage();
    const tools = await context.newCDPSession(first);
    const clear = async () => {
      await context.setOffline(false);
      await Promise.all(context.pages().map((page) => page === first || page.close()));
      await tools.send('Storage.clearDataForOrigin', { origin: proxy.url, storageTypes: 'all' });
    };
    return { context, clear };
  }

  /** @param {Awaited<ReturnType<typeof createBrowser>>} theirs @param {number} number */
  async function run({ context, clear }, number) {
    const random = createRandom(seed + Math.imul(number, 0x9e3779b1));
    const kind = drawKind(random);
    const plan = proxy.plan(`w${number}`, drawSteps(random));
    const url = `${proxy.url}/site/w${number}/${kind}/`;
    try {
      records.push({ ...(await runVisitor({ context, random, number, url, kind, plan, words })), plan });
    } catch (error) {
      records.push({
        number,
        plan,
        asks: [],
        told: [],
        story: [],
        wrong: [`could not be driven: ${error.message}`],
      });
    } finally {
      await clear();
    }
  }

  try {
    const left = Array.from({ length: runs }, (_, index) => first + index);
    const work = async () => {
      const theirs = await createBrowser();
      for (let next = left.shift(); next !== undefined; next = left.shift()) await run(theirs, next);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    await proxy.idle();
    const stored = await Promise.all(
      receiver.rows().map(async (row) => {
        if (typeof row.sealed === 'string') return openSealed(row.sealed, [privateKey]);
        // The receiver without ids keeps what it got; the columns of the other are named otherwise.
        return row;
      }),
    );
    return { ...judge(records, stored), met: proxy.met };
  } finally {
    await browser.close();
    await proxy.close();
    await receiver.close();
  }
}

/** Holds what visitors saw against what the receiver has. */
function judge(records, stored) {
  /** @type {Map<string, Record<string, any>[]>} */
  const byName = new Map();
  for (const request of stored) byName.set(request.name, [...(byName.get(request.name) ?? []), request]);
  const timesOf = ({ name }) => byName.get(name)?.length ?? 0;
  const asks = records.flatMap(({ asks: own, ...record }) => own.map((ask) => ({ ...record, ...ask })));
  const pressed = asks.filter(({ isPressed }) => isPressed);
  const runsOf = (list) => [...new Set(list.map(({ number }) => number))];
  const where = (is) => runsOf(pressed.filter((ask) => is(ask, timesOf(ask))));
  /** @type {Record<string, number[]>} */
  const violations = {
    'stored twice': where((_, times) => times > 1),
    'shown as sent but not stored': where(({ isShownSent }, times) => isShownSent && !times),
    'neither stored nor in the visitor’s hands': where(
      ({ isInHands, end }, times) => !times && !isInHands && end === 'open',
    ),
    'said not to have arrived but stored': where(({ denials, plan, ...ask }, times) => {
      const at = times ? plan.storedAt.get(byName.get(ask.name)?.[0].id) : undefined;
      return at !== undefined && denials.some((denial) => !denial.isLied && at < denial.at);
    }),
    'stored otherwise than typed': runsOf(
      pressed.filter((ask) => byName.get(ask.name)?.some((request) => !isAsTyped(request, ask.typed))),
    ),
  };
  for (const { number, wrong } of records) {
    for (const what of new Set(wrong)) (violations[what] ??= []).push(number);
  }
  /** @type {Record<string, number>} */
  const seen = {};
  for (const what of records.flatMap(({ told }) => told)) seen[what] = (seen[what] ?? 0) + 1;
  const count = (is) => pressed.filter(is).length;
  return {
    runs: records.length,
    asked: pressed.length,
    stored: byName.size,
    seen,
    ends: {
      'shown as sent': count(({ isShownSent }) => isShownSent),
      'stored, not confirmed, still in the visitor’s hands': count(
        (ask) => !ask.isShownSent && timesOf(ask) && ask.isInHands,
      ),
      'stored, not confirmed, tab closed': count((ask) => !ask.isShownSent && timesOf(ask) && !ask.isInHands),
      'not stored, still in the visitor’s hands': count((ask) => !timesOf(ask) && ask.isInHands),
      ...Object.fromEntries(
        ['left knowingly', 'browser killed'].map((end) => [
          `not stored, ${end}, nothing kept`,
          count((ask) => !timesOf(ask) && !ask.isInHands && ask.end === end),
        ]),
      ),
    },
    violations,
    stories: records
      .filter(({ number }) => Object.values(violations).flat().includes(number))
      .map(({ number, story, plan }) => `${number}: ${plan.taken.join(', ')}\n  ${story.join('\n  ')}`),
  };
}

/** True if what is stored says what stood in the form. */
function isAsTyped(request, typed) {
  const list = (/** @type {unknown} */ value) =>
    [typeof value === 'string' ? JSON.parse(value) : (value ?? [])].flat().sort().join();
  const consents = ['contact', 'voicemail', 'text'].map((kind) => {
    const given = request.consent?.[kind] ?? request[`consent_${kind}`];
    return Boolean(given) === Boolean(typed[`consent.${kind}`]?.length);
  });
  const opening = typed.opening?.[0] ?? 'none';
  return (
    request.contact === typed.contact[0] &&
    (request.email ?? undefined) === typed.email &&
    (request.phone ?? undefined) === (typed.phone && '+13105550142') &&
    ['state', 'topic', 'heard', 'message'].every((name) => (request[name] ?? '') === typed[name]) &&
    list(request.days) === list(typed.days) &&
    list(request.times) === list(typed.times) &&
    (request.opening?.start ?? request.opening_start ?? 'none') === opening &&
    !consents.includes(false)
  );
}
