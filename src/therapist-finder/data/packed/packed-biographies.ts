import { fetchBytes } from '../../../shared/fetch-bytes.js';
import type { Biographies } from '../../search/query.js';
import { BLOCK, blockName, HEADER, LIMIT } from './format.js';
import { openPacked, readBiographies, type PackedFile } from './read-packed.js';

type Block = readonly (string | undefined)[];

/** So many blocks are fetched at a time when all are wanted. */
const AT_A_TIME = 4;

/** Biographies in the files beside a packed directory, each fetched when first needed. */
export class PackedBiographies implements Biographies {
  #head: PackedFile;
  #url: URL;
  #indexOf: (id: string) => number;
  #blocks = new Map<number, Promise<Block>>();

  /**
   * @param url of the head
   * @param indexOf the number of the therapist with an id; -1 if nobody has it
   */
  constructor(head: PackedFile, url: URL, indexOf: (id: string) => number) {
    this.#head = head;
    this.#url = url;
    this.#indexOf = indexOf;
  }

  async of(id: string): Promise<string | undefined> {
    const index = this.#indexOf(id);
    if (index < 0) return undefined;
    let block = this.#head.number - 1;
    while (block > 0 && this.#word(block, 0) > index) block--;
    return (await this.#block(block))[index - this.#word(block, 0)];
  }

  async all(): Promise<readonly (string | undefined)[]> {
    const found: Block[] = [];
    let next = 0;
    const worker = async () => {
      while (next < this.#head.number) {
        const block = next++;
        found[block] = await this.#block(block);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    return found.flat();
  }

  /** What the head says of a block: its first therapist, its checksum. */
  #word(block: number, at: number): number {
    return this.#head.view.getUint32(HEADER + 8 * block + 4 * at);
  }

  #block(number: number): Promise<Block> {
    const known = this.#blocks.get(number);
    if (known) return known;
    const block = this.#fetch(number);
    this.#blocks.set(number, block);
    // What failed may be there the next time.
    block.catch(() => this.#blocks.delete(number));
    return block;
  }

  async #fetch(number: number): Promise<Block> {
    const url = new URL(this.#url);
    url.pathname = blockName(url.pathname, number + 1);
    // Another address for other biographies: no cache may mix those of two days.
    url.searchParams.set('v', this.#word(number, 1).toString(16));
    const fail = (message: string) => new Error(`${url.href}: ${message}`);
    const fetched = await fetchBytes(url.href, this.#url.href, LIMIT);
    if ('problem' in fetched) throw fail(fetched.problem.message);
    const opened = openPacked(fetched.bytes, BLOCK);
    if ('problem' in opened) throw fail(opened.problem.message);
    const end = number + 1 < this.#head.number ? this.#word(number + 1, 0) : this.#head.rows;
    if (opened.checksum !== this.#word(number, 1) || opened.rows !== end - this.#word(number, 0)) {
      throw fail(
        'expected the biographies packed with the therapists, found others. Upload all files of one packing',
      );
    }
    return readBiographies(opened);
  }
}
