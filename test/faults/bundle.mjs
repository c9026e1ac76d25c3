// The delivery module, and the sealing before it, as visitors get it, bundled for Node; or a mutant of it, to see that the harness would notice.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const DELIVERY = fileURLToPath(new URL('../../src/discovery-call/delivery/', import.meta.url));

/**
 * One change to a source file each; the text must be there, once.
 * @type {Record<string, { file: string, from: string, to: string }>}
 */
export const MUTANTS = {
  'a new id at each try': {
    file: 'deliver.ts',
    from: 'channel.compose(parcel)',
    to: 'channel.compose({ ...parcel, id: crypto.randomUUID() })',
  },
  'any 200 is success': {
    file: 'judge.ts',
    from: 'if (json === undefined) return',
    to: 'if (answer.ok) return SENT; if (json === undefined) return',
  },
  'no answer means not received': {
    file: 'deliver.ts',
    from: "failed('network', { again: 'unclear' })",
    to: "failed('network', { again: 'certain' })",
  },
  'what an earlier try left open is forgotten': {
    file: 'deliver.ts',
    from: 'isUnclear ||= ',
    to: 'isUnclear = ',
  },
  'sealed anew at each press': {
    file: 'outbox.ts',
    from: 'if (entry.sealed?.by !== by)',
    to: '',
  },
  'unclear tries are repeated without a key': {
    file: 'deliver.ts',
    from: 'channel.isIdempotent',
    to: 'true',
  },
};

/** @param {string} [mutant] */
export async function bundleDelivery(mutant) {
  const folder = mkdtempSync(join(tmpdir(), 'kap-faults-'));
  try {
    const change = mutant === undefined ? undefined : MUTANTS[mutant];
    let changed = 0;
    await build({
      stdin: {
        contents: `export { deliver } from './deliver.js'; export { channelFor } from './channel.js';
          export { parcelOf } from '../sending/outbox.js'; export { generateKey, openSealed } from '../seal-tools.js';`,
        resolveDir: DELIVERY,
      },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      // What a browser says of a page with https, and Node of nothing.
      define: { isSecureContext: 'true' },
      outfile: join(folder, 'delivery.mjs'),
      logLevel: 'warning',
      plugins: [
        {
          name: 'mutant',
          setup({ onLoad }) {
            onLoad({ filter: /(delivery|sending)\/[^/]+\.ts$/ }, ({ path }) => {
              const source = readFileSync(path, 'utf8');
              if (!change || basename(path) !== change.file) return { contents: source, loader: 'ts' };
              const parts = source.split(change.from);
              changed = parts.length - 1;
              return { contents: parts.join(change.to), loader: 'ts' };
            });
          },
        },
      ],
    });
    if (change && changed !== 1)
      throw new Error(`"${change.from}" stands ${changed} times in ${change.file}`);
    return await import(pathToFileURL(join(folder, 'delivery.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
