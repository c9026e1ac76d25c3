import type { Therapist } from '../therapist.schema.js';
import { flatten, inOrder } from './flatten.js';
import { BLOCK, checksum, HEAD, HEADER, MAGIC, VERSION } from './format.js';
import { RangeEncoder } from './range-encoder.js';
import { codeTable } from './table.js';

/** A packed directory: the head, and beside it the biographies in blocks. */
export interface Packed {
  readonly head: Uint8Array;
  /** The first is to be called `….1.kapd` beside `….kapd`, and so on; see `blockName`. */
  readonly details: readonly Uint8Array[];
}

/** Biographies of about this many letters are one block: some 50 KB on their way. */
const BLOCK_LETTERS = 128_000;

/** In large directories blocks are larger instead of more. */
const MOST_BLOCKS = 64;

/**
 * Packs therapists, as the reader of JSON and CSV gives them: what is not in the schema is not checked again. The
 * same therapists give the same files, in whatever order. Needs `CompressionStream`, which Node has too.
 * @param therapists with links as they are to be found later: relative ones start from the packed file
 */
export async function pack(therapists: readonly Therapist[]): Promise<Packed> {
  const sorted = inOrder(therapists);
  const starts = blockStarts(sorted);
  const details = await Promise.all(
    starts.map(async (start, at) => {
      const bios = sorted.slice(start, starts[at + 1]).map(({ bio }) => bio ?? null);
      return file(BLOCK, at + 1, bios.length, [], await gzip(JSON.stringify(bios)));
    }),
  );
  const encoder = new RangeEncoder();
  for (const step of codeTable(encoder, flatten(sorted))) void step;
  const blocks = details.flatMap((bytes, at) => [starts[at] ?? 0, new DataView(bytes.buffer).getUint32(12)]);
  return { head: file(HEAD, details.length, sorted.length, blocks, encoder.finish()), details };
}

/** What a block of biographies is called: `therapists.2.kapd` is the second of `therapists.kapd`. */
export { blockName } from './format.js';

/** The first therapist of each block; none if nobody has a biography. */
function blockStarts(therapists: readonly Therapist[]): number[] {
  const letters = therapists.reduce((sum, { bio }) => sum + (bio?.length ?? 0), 0);
  if (!letters) return [];
  const limit = Math.max(BLOCK_LETTERS, letters / MOST_BLOCKS);
  const starts = [0];
  let size = 0;
  therapists.forEach(({ bio }, row) => {
    if (size >= limit) {
      starts.push(row);
      size = 0;
    }
    size += bio?.length ?? 0;
  });
  return starts;
}

function file(
  kind: number,
  number: number,
  rows: number,
  blocks: readonly number[],
  body: Uint8Array,
): Uint8Array {
  const bytes = new Uint8Array(HEADER + 4 * blocks.length + body.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes[4] = VERSION;
  bytes[5] = kind;
  view.setUint16(6, number);
  view.setUint32(8, rows);
  view.setUint32(16, bytes.length);
  blocks.forEach((value, at) => view.setUint32(HEADER + 4 * at, value));
  bytes.set(body, HEADER + 4 * blocks.length);
  view.setUint32(12, checksum(bytes));
  return bytes;
}

async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
