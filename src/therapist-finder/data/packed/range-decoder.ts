import { learn, Malformed, type Coder } from './coder.js';

/** Takes bits out of a stream: the other half of the range encoder. */
export class RangeDecoder implements Coder {
  #bytes: Uint8Array;
  #at = 4;
  #code: number;
  #range = 0xffffffff;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    this.#code = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  }

  bit(odds: Uint32Array, at: number): number {
    const known = odds[at] as number;
    const bound = (this.#range >>> 16) * (known >>> 8);
    const bit = this.#code < bound ? 0 : 1;
    if (bit) {
      this.#code -= bound;
      this.#range -= bound;
    } else {
      this.#range = bound;
    }
    odds[at] = learn(known, bit);
    while (this.#range < 0x1000000) {
      // The last few bytes of a stream need not be there; one that has run dry must end.
      if (this.#at > this.#bytes.length + 16) throw new Malformed('an end before the end');
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | (this.#bytes[this.#at++] ?? 0)) >>> 0;
    }
    return bit;
  }
}
