// What comes over the network: the contenders' code, and the people in the forms in which they can be had.
import { Buffer } from 'node:buffer';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { people, toCsv } from './people.mjs';
import { bytesOf } from './pages.mjs';

const PEOPLE = 10_000;

const codes = {
  'our index': `export { SearchIndex } from '../src/therapist-finder/search/search-index.ts'`,
  itemsjs: `export { default } from 'itemsjs'`,
  'itemsjs + MiniSearch': `export { default as itemsjs } from 'itemsjs'; export { default } from 'minisearch'`,
  MiniSearch: `export { default } from 'minisearch'`,
  Orama: `export { create, insertMultiple, search } from '@orama/orama'`,
  'InstantSearch.js, the widgets of the page here (no engine)': `
    export { default } from 'instantsearch.js/es';
    export { configure, hits, menuSelect, refinementList, searchBox, stats } from 'instantsearch.js/es/widgets'`,
};

const compressed = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** The packer, which is TypeScript and has no build of its own. */
async function loadPacker() {
  const { outputFiles } = await build({
    entryPoints: [new URL('../src/therapist-finder/data/packed/pack.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** `{ code, data }`, each a list of what and how many bytes; data by therapist. */
export async function measureBytes() {
  const code = [];
  for (const [name, text] of Object.entries(codes)) code.push([`code: ${name}`, await bytesOf(text)]);
  const list = [...people(PEOPLE)];
  const { pack } = await loadPacker();
  const { head, details } = await pack(list);
  const withoutBios = list.map((therapist) => ({ ...therapist, bio: undefined }));
  const each = (bytes) => Number((bytes / PEOPLE).toFixed(1));
  const data = [
    ['before the first results, packed', head.length],
    ['biographies, packed, fetched when asked for', details.reduce((total, { length }) => total + length, 0)],
    ['JSON without biographies', compressed(JSON.stringify(withoutBios))],
    ['JSON', compressed(JSON.stringify(list))],
    ['CSV', compressed(toCsv(list))],
  ].map(([name, bytes]) => [`a therapist of ${PEOPLE.toLocaleString('en-US')}: ${name}`, each(bytes)]);
  return { code, data };
}
