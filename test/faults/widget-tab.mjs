// A tab with the form in it: what a visitor does there, and what stands there for them to see.
import { isDeepStrictEqual } from 'node:util';

/** No opening fits and nothing else was chosen: the same as not having said a word of it. */
const meant = ({ opening, days, times, ...rest }) => ({
  ...rest,
  when: [
    ...(opening ?? []).filter((start) => start !== 'none' || days?.length || times?.length),
    ...(days ?? []),
    ...(times ?? []),
  ],
});

/** True if everything that was typed once stands in the form. */
export const isStill = (seen, ask) => isDeepStrictEqual(meant(seen.typed), meant(ask.typed));

/**
 * Makes the page's time run faster, all tabs by the same clock; and opens closed roots to the driver, while they still
 * say that they are closed. Runs in the page, before anything else.
 */
export function prepare({ speed, epoch }) {
  const RealDate = Date;
  const now = () => epoch + (RealDate.now() - epoch) * speed;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(now());
    }
    static now = now;
  };
  const { setTimeout } = globalThis;
  // What a page waits for while it is loaded is this machine's doing, which is as slow as it is.
  const rate = () => (globalThis.isLoaded ? speed : 1);
  globalThis.setTimeout = (act, milliseconds = 0, ...rest) => setTimeout(act, milliseconds / rate(), ...rest);
  const real = performance.now.bind(performance);
  performance.now = () => real() * speed;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    if (init.mode === 'closed') Object.defineProperty(root, 'mode', { value: 'closed' });
    return root;
  };
}

/** What stands in the tab. Runs in the page. */
function look() {
  const host = document.querySelector('kap-discovery-call');
  const root = host?.shadowRoot;
  const text = (selector) => root?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const has = (selector) => !!root?.querySelector(selector);
  // Every control of the form as it stands, but for those that are not the visitor's.
  const typed = {};
  for (const { name, type, value, checked } of root?.querySelectorAll('form :is(input, select, textarea)') ??
    []) {
    if (!name || name === 'note-2' || name === 'person') continue;
    if (type !== 'checkbox' && type !== 'radio') typed[name] = value;
    else typed[name] = [...(typed[name] ?? []), ...(checked ? [value] : [])];
  }
  const status = ['sending', 'failed', 'complete', 'invalid'].find((each) =>
    host?.matches(`:state(${each})`),
  );
  return {
    status: status ?? (has('form') ? 'asking' : 'none'),
    typed,
    sent: text('[part="sent"]'),
    heading: text('[part="failure"] h3'),
    failure: text('[part="failure"] [role="alert"]'),
    canRetry: has('[part="failure"] button[type="submit"]'),
    isWaiting: has('.progress .note'),
    isOffered: has('[part="kept"]'),
    // What was said of keeping, wherever it stands.
    word: `${text('[part="keep"] [role="status"]')} ${text('form > [role="status"]')}`.trim(),
  };
}

/** Fills in the form as a password manager does. Runs in the page. */
async function fillIn(values) {
  const host = document.querySelector('kap-discovery-call');
  const root = host.shadowRoot;
  for (const [name, value] of values) {
    const controls = [...root.querySelectorAll(`form [name="${name}"]`)];
    const [first] = controls;
    if (first?.type === 'radio' || first?.type === 'checkbox') {
      const wanted = [value].flat();
      for (const [index, control] of controls.entries()) {
        const isWanted = wanted.includes(control.value) || wanted.includes(index);
        if (control.checked !== isWanted && (isWanted || control.type === 'checkbox')) control.click();
      }
    } else if (first) {
      first.value = value;
      first.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      first.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
    await host.updateComplete;
  }
}

const FORM = 'kap-discovery-call form';

/** Buttons, by what they are for. */
export const BUTTONS = {
  send: `${FORM} button[part~="submit"]`,
  again: `${FORM} [part="failure"] button[type="submit"]`,
  stop: `${FORM} .progress > .stack > .actions button`,
  keep: `${FORM} [part="keep"] button`,
  sendKept: `${FORM} [part="kept"] button.primary`,
  openKept: `${FORM} [part="kept"] button:not(.primary, .quiet)`,
};

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ url: string, needs?: readonly string[] }} options `needs`: what has to be there before the visitor begins.
 */
export async function openTab(context, { url, needs = [] }) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  /** What the visitor answers when asked whether to leave. */
  let answer = 'accept';
  let warnings = 0;
  page.on('dialog', (dialog) => {
    warnings++;
    dialog[answer]().catch(() => {});
  });
  await page.goto(url);
  // The notice of something kept is looked for once sending has come, which the list of states shows.
  await page.locator(`${FORM} [name="state"] option[value="CA"]`).waitFor({ state: 'attached' });
  for (const name of ['topic', 'message', ...needs]) {
    await page.locator(`${FORM} [name="${name}"]`).first().waitFor({ state: 'attached' });
  }
  // A browser asks nobody who did nothing in a page.
  await page.mouse.click(2, 2);
  await page.evaluate(() => (globalThis.isLoaded = true));

  const until = async (condition, timeout = 20_000) => {
    for (const end = performance.now() + timeout; performance.now() < end; ) {
      const seen = await page.evaluate(look);
      if (condition(seen)) return seen;
      await new Promise((resolve) => setTimeout(resolve, 90));
    }
    return undefined;
  };

  return {
    page,
    until,
    look: () => page.evaluate(look),
    /** @param {readonly (readonly [string, unknown])[]} values @param {boolean} isTyping key by key, or filled in */
    async fill(values, isTyping) {
      if (!isTyping) return page.evaluate(fillIn, values);
      for (const [name, value] of values) {
        const control = page.locator(`${FORM} [name="${name}"]`);
        const isText = name === 'name' || name === 'email';
        if (isText) await control.pressSequentially(String(value), { delay: 0 });
        else await page.evaluate(fillIn, [[name, value]]);
      }
    },
    /** Presses a button if it is there still. @param {keyof typeof BUTTONS} button @param {number} times */
    press: (button, times = 1) =>
      page.evaluate(
        ([selector, count]) => {
          const [host, inside] = [document.querySelector('kap-discovery-call'), selector.split(' ').slice(1)];
          const found = host?.shadowRoot?.querySelector(inside.join(' '));
          for (let left = count; found && left > 0; left--) found.click();
          return !!found;
        },
        [BUTTONS[button], times],
      ),
    /** By the mouse, as a person does. */
    click: (button, times = 1) => page.locator(BUTTONS[button]).click({ clickCount: times, timeout: 3000 }),
    /** Once nothing is on its way any more. */
    settled: () => until(({ status }) => status !== 'sending', 40_000),
    /**
     * Closes the tab, or stays if asked. `dies`: the browser is killed, and asks nobody.
     * @returns {Promise<'closed' | 'warned and closed' | 'warned and stayed'>}
     */
    async leave({ stays = false, dies = false } = {}) {
      if (dies) {
        await page.close();
        return 'closed';
      }
      answer = stays ? 'dismiss' : 'accept';
      const before = warnings;
      const closed = new Promise((resolve) => page.once('close', resolve));
      await page.close({ runBeforeUnload: true });
      const asked = async () => {
        while (stays && warnings === before && !page.isClosed())
          await new Promise((resolve) => setTimeout(resolve, 10));
        await (stays ? new Promise((resolve) => setTimeout(resolve, 50)) : closed);
      };
      await Promise.race([closed, asked()]);
      if (warnings === before) return 'closed';
      return page.isClosed() ? 'warned and closed' : 'warned and stayed';
    },
  };
}
