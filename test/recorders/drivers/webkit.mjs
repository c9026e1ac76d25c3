// WebKit through WebKitWebDriver: a small client of the W3C WebDriver protocol. Its shadow-root command knows no closed
// roots, so the page gets a script (`peek`) that keeps the root for the test as it is first filled. That is a script
// written to get in, which the element does not claim to withstand; what the recorders do stays as it is.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import process from 'node:process';
import { hands } from './hands.mjs';

/** @param tag of the element whose closed root the test reads */
export async function startWebKit(tag, { driver, browser, xvfb }) {
  const children = [];
  const start = (program, args, options) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], ...options });
    children.push(child);
    return child;
  };
  // Home for what the visitor saves and the browser keeps.
  const HOME = mkdtempSync(join(tmpdir(), 'kap-webkit-'));
  const stop = () => {
    children.reverse().forEach((child) => child.kill());
    rmSync(HOME, { recursive: true, force: true });
  };
  try {
    // Xvfb looks for a free display itself and says which it took.
    const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1100x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = `:${await firstLine(screen.stdio[3])}`;
    const port = await freePort();
    start(driver, [`--port=${port}`], {
      env: { ...process.env, HOME, XDG_DOWNLOAD_DIR: HOME, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    return await session(tag, `http://127.0.0.1:${port}`, browser, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

/** Runs in the page, before every other script. */
function peek(tag) {
  const native = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function insertBefore(...nodes) {
    if (this instanceof ShadowRoot && this.host.localName === tag) {
      const name = Symbol.for('kap-test-root');
      Object.defineProperty(window, name, { value: this, enumerable: false, configurable: true });
    }
    return native.apply(this, nodes);
  };
}

async function session(tag, base, binary, stop) {
  const ask = async (method, path, body) => {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  await until(() => ask('GET', '/status'));
  const { sessionId } = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation', '--geometry=1000x860'] },
      },
    },
  });
  const at = `/session/${sessionId}`;
  const run = (script, args) => ask('POST', `${at}/execute/async`, { script, args });
  const call = async (fn, args, values) => {
    const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
      (async () => (${fn})(...args, ...${JSON.stringify(values)}))()
        .then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const { value, error } = JSON.parse(await run(script, args));
    if (error) throw new Error(error);
    return value;
  };
  const keyboard = (actions) =>
    ask('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const mouse = (actions) =>
    ask('POST', `${at}/actions`, {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  return {
    name: 'WebKit',
    peek: `(${peek})('${tag}')`,
    open: (url) => ask('POST', `${at}/url`, { url }),
    page: (fn, ...values) => call(fn, [], values),
    inside: (fn, ...values) =>
      call(`(...values) => (${fn})(window[Symbol.for('kap-test-root')], ...values)`, [], values),
    ...hands({ mouse, keyboard }),
    async close() {
      await ask('DELETE', at).catch(() => {});
      stop();
    },
  };
}

const firstLine = (stream) =>
  new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    stream.on('end', () => reject(new Error('Xvfb did not start')));
  });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(attempt) {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((past) => setTimeout(past, 50));
    }
  }
}
