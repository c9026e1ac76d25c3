// The browsers that visits are recorded in, and what is loaded into them to record.
import { after, before } from 'node:test';
import { ensureBrowsers, toInstall } from '../../scripts/browsers.mjs';
import { startChromium } from './drivers/chromium.mjs';
import { startFirefox } from './drivers/firefox.mjs';
import { startWebKit } from './drivers/webkit.mjs';

export const recorders = ['rrweb', 'posthog', 'sentry', 'clarity', 'datadog'];

/** How each engine is started for a widget, and why it is not there, if it is not. */
export function enginesFor(tag) {
  const { firefox, webkit } = ensureBrowsers();
  return {
    Chromium: { start: () => startChromium(tag) },
    Firefox: { start: () => startFirefox(tag, firefox), skip: !firefox && toInstall.firefox },
    WebKit: { start: () => startWebKit(tag, webkit), skip: !webkit && toInstall.webkit },
  };
}

/** For the tests of one suite: a browser and a server, started before the first of them and closed after the last. */
export function opened(start, startServer) {
  const open = {};
  before(async () => {
    open.driver = await start();
    open.server = await startServer(open.driver.peek);
  });
  after(async () => {
    await open.driver?.close();
    open.server?.close();
  });
  return open;
}

/** How a visitor of a recorder goes about: rrweb sees keys, the others a mouse. */
export const howFor = (recorder) => (recorder === 'rrweb' ? 'keyboard' : 'mouse');
