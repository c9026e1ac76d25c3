// The site: one page with a recorder loaded before the widget, the built files, and the place where recorders send
// what they have seen. Nothing leaves this computer.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { gunzipSync, inflateSync } from 'node:zlib';

const folder = new URL('page/', import.meta.url).pathname;
const types = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

/** What must be found in every recording, or the recorder was not recording: see page/page.html. */
export const controls = { first: 'zycontrollight', button: 'zycontrolbutton', last: 'zycontrollate' };

/**
 * @param site.peek a script for the top of the page, if the browser needs one to be driven: see drivers/webkit.mjs
 * @param site.setUp a script that gives the page its data, which no recorder sees
 * @param site.widget the widget's markup, given what the page was asked for
 * @param site.file any other file of the site by its path, `{ type, body }`
 */
export async function serve(recorders, { peek, setUp, widget, file }) {
  const bundles = new Map();
  for (const name of recorders) {
    const { outputFiles } = await build({
      entryPoints: [`${folder}${name}.js`],
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    bundles.set(`/recorder/${name}.js`, outputFiles[0].contents);
  }
  const page = readFileSync(`${folder}page.html`, 'utf8');
  let sent = [];
  let asked = [];

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    const answer = (type, body) => {
      response.setHeader('content-type', types[type] ?? type);
      response.end(body);
    };
    const body = Buffer.concat(await request.toArray());
    asked.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    if (pathname.startsWith('/sink/')) {
      sent.push(decodeURIComponent(request.url.replaceAll(/%(?![0-9a-f]{2})/gi, '%25')), ...decode(body));
      return answer('application/json', JSON.stringify(reply));
    }
    if (pathname === '/') {
      const html = page
        .replaceAll('{recorder}', searchParams.get('recorder'))
        .replace('{widget}', () => widget(searchParams))
        .replace('{peek}', () => (peek ? '<script src="/peek.js"></script>' : ''));
      return answer('html', html);
    }
    if (pathname === '/set-up.js') return answer('js', setUp);
    const other = file?.(pathname);
    if (other) return answer(other.type, other.body);
    if (bundles.has(pathname)) return answer('js', bundles.get(pathname));
    try {
      if (pathname.startsWith('/kap/')) return answer('js', readFileSync(`dist/${pathname.slice(5)}`));
      if (pathname === '/peek.js') return answer('js', peek);
      if (pathname.endsWith('.js')) return answer('js', readFileSync(folder + pathname));
    } catch {
      // Not there: says so below.
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    url,
    /** What recorders sent, as text, and what was asked for; forgotten once taken. */
    take() {
      const taken = { sent, asked };
      sent = [];
      asked = [];
      return taken;
    },
    /** As `take`, left where it is. */
    seen: () => sent,
    asked: () => asked,
    close: () => server.close(),
  };
}

/** PostHog asks what it may do: everything. */
const reply = {
  config: { enable_collect_everything: true },
  supportedCompression: [],
  autocapture_opt_out: false,
  capturePerformance: { network_timing: true, web_vitals: true },
  captureDeadClicks: true,
  heatmaps: true,
  autocaptureExceptions: true,
  elementsChainAsString: true,
  featureFlags: {},
  flags: {},
  sessionRecording: {
    endpoint: '/s/',
    recorderVersion: 'v2',
    consoleLogRecordingEnabled: true,
    networkPayloadCapture: { recordBody: true, recordHeaders: true },
    masking: { maskAllInputs: false },
  },
};

/** A body as text: its parts if it has several, unpacked where packed. */
function decode(body) {
  const parts = body.subarray(0, 2).toString() === '--' ? split(body) : [body];
  return parts.flatMap((part) => {
    const text = unpack(part).toString('utf8');
    // Forms carry their JSON percent-encoded or in base64.
    const form = /^data=(.*)$/s.exec(text);
    if (!form) return [text];
    const data = decodeURIComponent(form[1].replaceAll('+', ' ').split('&')[0]);
    return [data, Buffer.from(data, 'base64').toString('utf8')];
  });
}

function unpack(part) {
  try {
    if (part[0] === 0x1f && part[1] === 0x8b) return gunzipSync(part);
    if (part[0] === 0x78) return inflateSync(part, { finishFlush: 2 });
  } catch {
    // Not packed after all.
  }
  return part;
}

/** The parts of a multipart body. */
function split(body) {
  const boundary = body.subarray(0, body.indexOf('\r\n'));
  const parts = [];
  for (let start = boundary.length; start < body.length; ) {
    const end = body.indexOf(boundary, start);
    if (end < 0) break;
    const part = body.subarray(start, end - 2);
    const gap = part.indexOf('\r\n\r\n');
    parts.push(part.subarray(0, gap), part.subarray(gap + 4));
    start = end + boundary.length;
  }
  return parts;
}
