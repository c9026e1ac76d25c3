// The pages of the bench: bundled in memory, served on a free port, opened in a headless browser.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../scripts/chromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const options = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  write: false,
};

/** Bundles the pages' scripts and serves them, each as `/<name>.html`, isolated so that the clock is fine. */
export async function servePages(names) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: names.map((name) => `page/${name}.mjs`),
    outdir: '/',
    entryNames: '[name]',
    splitting: true,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), contents]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = /^\/([\w-]+)\.html$/.exec(pathname)?.[1];
    const isPage = name !== undefined && names.includes(name);
    const body = isPage ? htmlOf(name, files.has(`/${name}.css`)) : files.get(pathname);
    const type = isPage ? 'text/html' : pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const htmlOf = (name, hasStyle) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>
${hasStyle ? `<link rel="stylesheet" href="/${name}.css">` : ''}<link rel="icon" href="data:,">
<body><main></main><script type="module" src="/${name}.js"></script></body></html>`;

/** A script's bytes as a visitor gets them: minified and compressed. */
export async function bytesOf(code) {
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: code, resolveDir: here, loader: 'ts' },
    outfile: '/size.js',
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

/** A headless browser in which every page is awake and can be told to collect its garbage. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...chromiumFlags.filter((flag) => flag !== '--headless'),
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      // A frame as soon as there is something to show, not at the next sixtieth of a second.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      '--js-flags=--max-old-space-size=8000',
    ],
  });

/** Bytes that a page's scripts hold after its garbage has been collected, typed arrays included. */
export async function heapOf(session) {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
