// Chromium through playwright-core, with a way to read inside a closed root that no script of the page sees.
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../../scripts/chromium.mjs';

/** @param tag of the element whose closed root the test reads */
export async function startChromium(tag) {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 }, locale: 'en-US' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.enable');
  await cdp.send('DOM.enable');
  await cdp.send('Runtime.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  let root;

  /** The closed root as an object of a world of its own, which the page's scripts cannot look into. */
  async function findRoot() {
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'test' });
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector('${tag}')`,
      contextId: executionContextId,
    });
    const { node } = await cdp.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: 1,
      pierce: true,
    });
    const [{ backendNodeId }] = node.shadowRoots;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return object.objectId;
  }

  return {
    name: 'Chromium',
    async open(url) {
      await page.goto(url, { waitUntil: 'load' });
      root = undefined;
    },
    page: (fn, ...values) => page.evaluate(`(${fn})(...${JSON.stringify(values)})`),
    async inside(fn, ...values) {
      root ??= await findRoot();
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: `function () { return (${fn})(this, ...${JSON.stringify(values)}); }`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    click: (x, y) => page.mouse.click(x, y),
    async drag([x1, y1], [x2, y2]) {
      await page.mouse.move(x1, y1);
      await page.mouse.down();
      await page.mouse.move(x2, y2, { steps: 4 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
