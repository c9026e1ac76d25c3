import type { KapProblem } from '../../../shared/events.js';
import { Slices } from '../../../shared/slices.js';
import { checksum, HEAD, HEADER, MAGIC, VERSION, type BLOCK } from './format.js';
import { RangeDecoder } from './range-decoder.js';
import { codeTable, emptyTable, type Table } from './table.js';

/** A file whose head is in order. */
export interface PackedFile {
  readonly number: number;
  readonly rows: number;
  readonly checksum: number;
  readonly view: DataView;
  /** What stands after the head. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A part of a packed directory, or what is wrong with it. */
export type Opened = PackedFile | { readonly problem: Omit<KapProblem, 'file'> };

/** The most therapists of a directory. */
const MOST = 5_000_000;

const HOW = 'a file made with "npx kap-widgets pack"';

/** Opens a file and says clearly what is wrong with one that cannot be used. */
export function openPacked(bytes: Uint8Array<ArrayBuffer>, kind: typeof HEAD | typeof BLOCK): Opened {
  const fail = (code: string, message: string) => ({ problem: { code, path: '', message } });
  const start = new TextDecoder().decode(bytes.subarray(0, 60)).trimStart();
  if (!bytes.length) return fail('truncated', `expected ${HOW}, found an empty file`);
  if (/^<(!|html|head|body|\?xml)/i.test(start)) {
    return fail('html', `expected ${HOW}, found a web page. Many sites answer a wrong address with a page`);
  }
  if (!start.startsWith(MAGIC.slice(0, bytes.length))) {
    const found = /^[\x20-\x7e]{4}/.test(start) ? `text: "${start.slice(0, 30)}"` : 'something else';
    return fail(
      'invalid',
      `expected ${HOW}, found ${found}. Was it changed on its way, or is it another file?`,
    );
  }
  const again = 'Pack it again and upload it as it is (binary)';
  if (bytes.length < HEADER)
    return fail('truncated', `expected ${HOW}, found only its first ${bytes.length} bytes. ${again}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const version = view.getUint8(4);
  if (version !== VERSION) {
    const which =
      version > VERSION ? 'Use as new a version of kap-widgets on the page as for packing' : again;
    return fail(
      'version',
      `expected version ${VERSION} of the packed format, found version ${version}. ${which}`,
    );
  }
  const length = view.getUint32(16);
  if (bytes.length !== length) {
    const code = bytes.length < length ? 'truncated' : 'invalid';
    return fail(code, `expected a file of ${length} bytes, found ${bytes.length}. ${again}`);
  }
  if (checksum(bytes) !== view.getUint32(12)) {
    return fail(
      'checksum',
      `expected the bytes that were packed, found others: the file is damaged. ${again}`,
    );
  }
  if (view.getUint8(5) !== kind) {
    const other = 'the file beside it: the number in its name says which it is';
    return fail(
      'invalid',
      kind === HEAD
        ? `expected therapists, found biographies: name ${other}`
        : `expected biographies, found therapists: name ${other}`,
    );
  }
  const number = view.getUint16(6);
  const rows = view.getUint32(8);
  const from = kind === HEAD ? HEADER + 8 * number : HEADER;
  if (from > bytes.length || rows > MOST)
    return fail('invalid', `expected ${HOW}, found numbers in it that cannot be. ${again}`);
  return { number, rows, checksum: view.getUint32(12), view, body: bytes.subarray(from) };
}

/** The table of a head. Gives the page its turns meanwhile. Throws if the file was not made by the packer. */
export async function readTable({ rows, body }: PackedFile): Promise<Table> {
  const table = emptyTable(rows);
  const slices = new Slices();
  for (const step of codeTable(new RangeDecoder(body), table)) {
    void step;
    if (slices.due) await slices.breathe();
  }
  return table;
}

/** The list of biographies in a block. Rejects if there is none. */
export async function readBiographies({ body, rows }: PackedFile): Promise<readonly (string | undefined)[]> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  const list: unknown = JSON.parse(await new Response(stream).text());
  if (!Array.isArray(list) || list.length !== rows)
    throw new Error(`expected ${rows} biographies, found others`);
  return list.map((bio: unknown) => (typeof bio === 'string' ? bio : undefined));
}
