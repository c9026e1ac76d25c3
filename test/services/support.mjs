// The real modules, bundled at the start, and requests to send through them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../..', import.meta.url).pathname;
const SOURCE = `
  export { deliver, browserWorld } from './src/discovery-call/delivery/deliver.js';
  export { channelOf, problemOf } from './src/discovery-call/delivery/services/index.js';
  export { hrefFor } from './src/discovery-call/delivery/services/link.js';
`;

/** Bundles the delivery and the services into one file; gives its text. */
export async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** The modules, for Node. */
export async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'kap-services-'));
  const file = join(folder, 'delivery.mjs');
  writeFileSync(file, await bundle());
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A browser's world without its waits: `waits` tells how long each would have been. */
export function quickWorld(waits = []) {
  const TIMEOUT = 15_000;
  return {
    fetch: (...request) => fetch(...request),
    now: () => 0,
    random: () => 0.5,
    isOnline: () => true,
    untilOnline: () => Promise.resolve(),
    sleep: (milliseconds, signal) => {
      if (milliseconds !== TIMEOUT) {
        waits.push(milliseconds);
        return Promise.resolve();
      }
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
  };
}

/** A request as the widget makes it. */
export const request = (changes = {}) => ({
  id: '6f1c1b1e-6a0b-4a53-9d2e-0c7f3a2b1d90',
  name: 'Zoë O’Example & Co',
  contact: 'email',
  email: 'zoe+call@example.com',
  consent: { contact: true, voicemail: false, text: false },
  state: 'CA',
  days: ['mon', 'thu'],
  times: [],
  timeZone: 'America/Los_Angeles',
  topic: 'Is KAP for me?',
  message: 'Hello,\n=1+1 "quoted"; 50 % off?',
  lang: 'en',
  sentAt: '2026-12-01T18:00:00.000Z',
  ...changes,
});

/** A request that only the practice can read. */
export const sealed = {
  id: '6f1c1b1e-6a0b-4a53-9d2e-0c7f3a2b1d91',
  sealed: `eyJhbGciOiJFQ0RILUVTIn0..${'Ab-_'.repeat(500)}.QUJD.REVG`,
  sentAt: '2026-12-01T18:00:00.000Z',
};

/** The rest of a request, put together for a form that has fields for name, e-mail, phone and message. */
export const REST = `Hello,
=1+1 "quoted"; 50 % off?

id: 6f1c1b1e-6a0b-4a53-9d2e-0c7f3a2b1d90
contact: email
consent.contact: true
consent.voicemail: false
consent.text: false
state: CA
days: mon, thu
timeZone: America/Los_Angeles
topic: Is KAP for me?
lang: en
sentAt: 2026-12-01T18:00:00.000Z`;

/** The same without what a visitor was not asked, as flat fields. */
export const FLAT = {
  id: '6f1c1b1e-6a0b-4a53-9d2e-0c7f3a2b1d90',
  name: 'Zoë O’Example & Co',
  contact: 'email',
  email: 'zoe+call@example.com',
  consent_contact: 'true',
  consent_voicemail: 'false',
  consent_text: 'false',
  state: 'CA',
  days: 'mon, thu',
  timeZone: 'America/Los_Angeles',
  topic: 'Is KAP for me?',
  message: 'Hello,\n=1+1 "quoted"; 50 % off?',
  lang: 'en',
  sentAt: '2026-12-01T18:00:00.000Z',
};

/** What a multipart body is after a journey: line ends are CRLF, as browsers write them. */
export const crlf = (fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.replace(/\n/g, '\r\n')]));

export const sent = { outcome: 'sent' };
export const failed = (reason, { isUnclear = false, ...rest } = {}) => ({
  outcome: 'failed',
  reason,
  isUnclear,
  ...rest,
});
