// Firefox through WebDriver BiDi, which hands out closed roots to a test and not to the page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { hands } from './hands.mjs';

/** @param tag of the element whose closed root the test reads */
export async function startFirefox(tag, executablePath) {
  const scratch = mkdtempSync(join(tmpdir(), 'kap-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.captive-portal-service.enabled': false,
      'app.update.enabled': false,
      // What the visitor saves.
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.dir': scratch,
    },
  });
  const send = (method, params) => browser.connection.send(method, params).then(({ result }) => result);
  // The tab that Firefox starts with never gets the focus, and without it no key presses a button.
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: { width: 1000, height: 760 } });
  let root;

  async function call(target, fn, args) {
    const answer = await send('script.callFunction', {
      functionDeclaration: fn,
      awaitPromise: true,
      target,
      arguments: args,
      resultOwnership: 'none',
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  /** The closed root; what runs in a sandbox is not seen by the page. */
  async function findRoot() {
    const { nodes } = await send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: tag },
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    return nodes[0].value.shadowRoot.sharedId;
  }
  const act = (...sources) => send('input.performActions', { context, actions: sources });
  const keyboard = (actions) => act({ type: 'key', id: 'keyboard', actions });
  const mouse = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  return {
    name: 'Firefox',
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      root = undefined;
    },
    page: (fn, ...values) =>
      call({ context }, `async () => JSON.stringify(await (${fn})(...${JSON.stringify(values)}))`, []),
    async inside(fn, ...values) {
      root ??= await findRoot();
      return call(
        { context, sandbox: 'test' },
        `async (root) => JSON.stringify(await (${fn})(root, ...${JSON.stringify(values)}))`,
        [{ sharedId: root }],
      );
    },
    ...hands({ mouse, keyboard }),
    async close() {
      await browser.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
