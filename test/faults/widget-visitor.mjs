// One visitor: asks for a call while the way is bad, waits, gives up, keeps it, closes the tab, comes back, tries again.
import { setTimeout as sleep } from 'node:timers/promises';
import { draw, drawValues } from './widget-draw.mjs';
import { KINDS } from './widget-site.mjs';
import { isStill, openTab } from './widget-tab.mjs';

/** The most often a visitor begins anew. */
const STEPS = 7;

/**
 * @typedef {{
 *   name: string,
 *   typed: Record<string, unknown>,
 *   isPressed: boolean,
 *   isShownSent: boolean,
 *   keptAt: number,
 *   end: 'open' | 'left knowingly' | 'browser killed',
 *   isInHands: boolean,
 *   isInLastTab?: boolean,
 *   denials: { at: number, isLied: boolean }[],
 * }} Ask One request, as its visitor sees it. `keptAt`: when it was last kept,
 * or 0; `denials`: when it was said not to have arrived.
 */

/**
 * @param {{
 *   context: import('playwright-core').BrowserContext,
 *   random: import('./schedule.mjs').Random,
 *   number: number, url: string, kind: string,
 *   plan: import('./proxy.mjs').Plan,
 *   words: { denials: string[], kept: string },
 * }} options `words`: the headings by which the widget denies that it arrived; how it begins to say that something is kept.
 */
export async function runVisitor({ context, random, number, url, kind, plan, words }) {
  /** @type {Ask[]} */
  const asks = [];
  /** @type {string[]} What went wrong before the receiver's store is looked at. */
  const wrong = [];
  /** @type {string[]} */
  const told = [];
  /** @type {string[]} What happened, in milliseconds from the beginning: to understand a run that went wrong. */
  const story = [];
  const began = performance.now();
  const note = (/** @type {unknown[]} */ ...what) => {
    story.push(`${Math.round(performance.now() - began)} ${what.join(' ')}`);
  };
  const tabs = new Set();
  let opened = 0;

  async function open() {
    await context.setOffline(false);
    const tab = await openTab(context, { url, needs: kind.includes(KINDS.openings) ? ['opening'] : [] });
    tab.page.on('pageerror', (error) => wrong.push(`an error in the page: ${error.message}`));
    tabs.add(tab);
    tab.number = `tab ${++opened}`;
    note('open', tab.number);
    tab.page.once('close', () => tabs.delete(tab));
    return tab;
  }

  async function type(tab) {
    const name = `Visitor ${number}${'abcdef'[asks.length]}`;
    const values = drawValues(random, name, kind);
    await tab.fill(values, random() < 0.15);
    const { typed } = await tab.look();
    /** @type {Ask} */
    const ask = {
      ...{ name, typed, isPressed: false, isShownSent: false, keptAt: 0 },
      ...{ end: 'open', isInHands: false, denials: [] },
    };
    asks.push(ask);
    note('typed', name);
    return ask;
  }

  /**
   * What the visitor is shown once nothing is on its way any more.
   * @param ask what was tried; undefined for one that was kept, of which the tab says which it is
   * @param inForm what stands there
   */
  async function settle(tab, ask, inForm = ask) {
    const seen = await tab.settled();
    if (!seen) return void wrong.push('never came to an end');
    note('shown', tab.number, seen.status, seen.heading, seen.word);
    told.push(seen.status === 'failed' ? seen.heading : seen.status);
    if (seen.status === 'complete') {
      const found = asks.find(({ name }) => seen.sent.includes(name));
      if (!found) return void wrong.push('shown as sent, but not what was asked');
      found.isShownSent = true;
      return { ...seen, ask: found };
    }
    const there = inForm ?? standing(seen);
    const tried = ask ?? inForm ?? there;
    if (seen.status === 'failed' && tried && words.denials.includes(seen.heading)) {
      tried.denials.push({ at: performance.now(), isLied: plan.isLiedTo });
    }
    if (!there || !isStill(seen, there)) wrong.push(`typed no longer there (${seen.status})`);
    return { ...seen, ask: tried };
  }

  /** Which of those that were kept stands in the form. */
  const standing = (seen) => asks.find((one) => one.keptAt && isStill(seen, one));

  /** Has it kept, if that can be pressed. */
  async function keep(tab, ask) {
    if (!(await tab.press('keep'))) return;
    const seen = await tab.until(
      ({ word, status }) => word.includes(words.kept) || status === 'complete',
      5000,
    );
    note('keep', tab.number, ask.name, seen?.word ?? 'nothing said');
    if (seen?.word.includes(words.kept)) ask.keptAt = performance.now();
  }

  /** Closes the tab. True if it is gone. */
  async function leave(tab, ask, how = {}) {
    const end = await tab.leave(how);
    told.push(`tab: ${end}`);
    note('leave', tab.number, end);
    if (end === 'warned and stayed') return false;
    if (ask.keptAt || ask.isShownSent) return true;
    // Without a warning and nothing kept it must be stored, or it is lost.
    if (end === 'warned and closed') ask.end = 'left knowingly';
    if (how.dies) ask.end = 'browser killed';
    return true;
  }

  /** What happens while a request is on its way. True if the tab is still there. */
  async function meanwhile(tab, ask) {
    const waits = () => tab.until(({ isWaiting, status }) => isWaiting || status !== 'sending', 8000);
    const weights = { nothing: 40, line: 14, stop: 10, keep: 12, close: 8, stay: 5, kill: 3, other: 6 };
    const what = draw(random, weights);
    note('meanwhile', what);
    switch (what) {
      case 'line':
        await sleep(random() * 300);
        await context.setOffline(true);
        await sleep(50 + random() * 400);
        await context.setOffline(false);
        return true;
      case 'stop':
        await waits();
        await tab.press('stop');
        return true;
      case 'keep':
        await waits();
        await keep(tab, ask);
        return random() < 0.5 || !(await leave(tab, ask, { dies: random() < 0.3 }));
      case 'close':
        await sleep(random() * 300);
        return !(await leave(tab, ask));
      case 'stay':
        await leave(tab, ask, { stays: true });
        return tabs.has(tab);
      case 'kill':
        return !(await leave(tab, ask, { dies: true }));
      case 'other':
        // Another tab of the same page, in which nothing is lost by closing it.
        await (await open()).leave({ dies: true });
        return true;
      default:
        return true;
    }
  }

  /** Presses, and follows it to its end, or to the end of the tab. */
  async function press(tab, ask, button) {
    ask.isPressed = true;
    const isOffline = random() < 0.15;
    note('press', tab.number, button, ask.name, isOffline ? 'offline' : '');
    if (isOffline) await context.setOffline(true);
    const times = random() < 0.3 ? 2 : 1;
    if (random() < 0.4) await tab.click(button, times).catch(() => {});
    else await tab.press(button, times);
    if (isOffline) {
      await tab.until(({ isWaiting, status }) => isWaiting || status !== 'sending', 3000);
      const then = draw(random, { stop: 3, keep: 3, back: 4 });
      if (then === 'stop') await tab.press('stop');
      if (then === 'keep') await keep(tab, ask);
      await context.setOffline(false);
    }
    return (await meanwhile(tab, ask)) ? settle(tab, ask) : undefined;
  }

  /** True if a new tab should offer something, as far as the visitor knows: it may have arrived as a tab was closed. */
  const hasKept = () => asks.some(({ keptAt, isShownSent }) => keptAt && !isShownSent);

  /** In a new tab: what was kept is sent as it is, or put in the form and sent from there. */
  async function comeBack() {
    const tab = await open();
    const seen = await tab.until(({ isOffered }) => isOffered, hasKept() ? 4000 : 300);
    // Nothing is offered: whoever still wants to be called writes it once more, and that is another request.
    if (!seen) return asks.length < 3 ? { tab, ask: await type(tab) } : undefined;
    const how = draw(random, { send: 5, open: 4, aside: 2 });
    note('back', tab.number, how);
    if (how === 'open') {
      if (!(await tab.press('openKept'))) return undefined;
      const filled = await tab.until(standing, 4000);
      if (!filled) return void wrong.push('typed no longer there (kept, and put in the form)');
      return { tab, ask: standing(filled) };
    }
    // Something else may stand in the form while the kept one is sent.
    const other = how === 'aside' ? await type(tab) : undefined;
    // Another tab may have been faster.
    if (!(await tab.press('sendKept'))) return other && { tab, ask: other };
    const after = await settle(tab, undefined, other);
    const ask = other && after?.status !== 'complete' ? other : after?.ask;
    return ask && { tab, ask };
  }

  let tab = await open();
  let ask = await type(tab);
  for (let step = 0; step < STEPS; step++) {
    const before = await tab.look();
    // Shown in whichever tab.
    if (ask.isShownSent) break;
    if (before.status !== 'failed') await press(tab, ask, 'send');
    else {
      const next = draw(random, { again: 12, keep: 9, close: 2, kill: 1, rest: 3 });
      if (next === 'rest') break;
      if (next === 'again') await press(tab, ask, before.canRetry ? 'again' : 'send');
      if (next === 'close' || next === 'kill') await leave(tab, ask, { dies: next === 'kill' });
      if (next === 'keep') {
        await keep(tab, ask);
        const then = draw(random, { again: 3, close: 6, both: 3, rest: 1 });
        if (then === 'rest') break;
        if (then === 'again') await press(tab, ask, 'again');
        if (then === 'close') await leave(tab, ask, { dies: random() < 0.3 });
        if (then === 'both') {
          // Sent from two tabs at the same time.
          const second = await open();
          await second.until(({ isOffered }) => isOffered, 3000);
          note('both', tab.number, second.number);
          const [, isSent] = await Promise.all([tab.press('again'), second.press('sendKept')]);
          if (isSent) await settle(second);
          await settle(tab, ask);
          await leave(second, { ...ask });
        }
      }
    }
    if (tabs.has(tab)) continue;
    const next = await comeBack();
    if (!next) break;
    ({ tab, ask } = next);
  }
  await lookRound();
  return { number, asks, wrong, told, story };

  /** What the visitor still has in the end: in a form, or kept. */
  async function lookRound() {
    for (const each of tabs) {
      const seen = await each.look();
      for (const one of asks) one.isInHands ||= isStill(seen, one);
    }
    if (!asks.some(({ keptAt }) => keptAt)) return;
    const last = await open();
    // Each that is put in the form is no longer offered, and the one kept before it is.
    const isMissing = () => asks.some((one) => one.keptAt && !one.isShownSent && !one.isInLastTab);
    while (await last.until(({ isOffered }) => isOffered, isMissing() ? 6000 : 1500)) {
      await last.press('openKept');
      const filled = await last.until(
        (each) => asks.some((one) => !one.isInLastTab && isStill(each, one)),
        4000,
      );
      const kept = filled && asks.find((one) => isStill(filled, one));
      note('round', kept?.name ?? 'nothing');
      if (!kept) return void wrong.push('typed no longer there (kept to the end)');
      kept.isInHands = kept.isInLastTab = true;
      if (kept.isShownSent) wrong.push('offered again after it was shown as sent');
    }
  }
}
