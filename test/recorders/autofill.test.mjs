// The browser's own autofill works in the closed root: Chromium is told an address and asked to fill in the form, as it
// would at a visitor's choice. What no person sees stays empty.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.mjs';

const page = `<!doctype html><html lang="en"><kap-discovery-call></kap-discovery-call>
<script type="module" src="/kap.js"></script>
<script type="module">document.querySelector('kap-discovery-call').deliver = () => {};</script>`;

const fields = Object.entries({
  NAME_FULL: 'Rosa Ellery',
  EMAIL_ADDRESS: 'rosa@example.org',
  PHONE_HOME_WHOLE_NUMBER: '+13105550142',
  ADDRESS_HOME_STATE: 'California',
  ADDRESS_HOME_COUNTRY: 'US',
}).map(([name, value]) => ({ name, value }));

test('Chromium fills in name, address and state in a closed root, and not what no person sees', async () => {
  const server = createServer(({ url }, response) => {
    const isPage = url === '/';
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
    try {
      response.end(isPage ? page : readFileSync(`dist${url}`));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  // The old headless mode has no autofill.
  const args = [...chromiumFlags, '--headless=new'];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args, headless: false });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    assert.equal(await tab.evaluate(() => document.querySelector('kap-discovery-call').shadowRoot), null);
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Autofill.enable');

    /** A field of the closed root, once it is there. */
    async function find(...wanted) {
      for (const end = Date.now() + 8000; Date.now() < end; ) {
        const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
        const found = search(root, wanted);
        if (found) return found.backendNodeId;
      }
      throw new Error(`no ${wanted}`);
    }
    async function call(id, functionDeclaration) {
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: id });
      const { objectId } = object;
      const options = { objectId, functionDeclaration, returnByValue: true };
      return (await devtools.send('Runtime.callFunctionOn', options)).result.value;
    }

    await call(await find('value', 'email'), 'function () { this.click(); }');
    await find('id', 'email');
    // The list of states comes with what sending needs.
    await find('value', 'CA');
    const name = await find('id', 'name');
    // Chromium reads a form in its own time, and does not fill in one that it has not read yet.
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      await devtools.send('Autofill.trigger', { fieldId: name, address: { fields } });
      await tab.waitForTimeout(300);
      if (await call(name, 'function () { return this.form.state.value; }')) break;
    }
    const values = `function () {
      return Object.fromEntries([...new FormData(this.form)].filter(([name]) => !/^consent/.test(name)));
    }`;
    const { contact, email, name: typed, state, 'note-2': trap } = await call(name, values);
    assert.deepEqual(
      { contact, email, typed, state, trap },
      {
        ...{ contact: 'email', email: 'rosa@example.org', typed: 'Rosa Ellery' },
        ...{ state: 'CA', trap: '' },
      },
    );
  } finally {
    await browser.close();
    server.close();
  }
});

/** The first node below one that has an attribute with a value, roots included. */
function search(node, [attribute, value]) {
  const at = node.attributes?.indexOf(attribute) ?? -1;
  if (at >= 0 && node.attributes[at + 1] === value) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = search(child, [attribute, value]);
    if (found) return found;
  }
  return undefined;
}
