import { learn, type Coder } from './coder.js';

/** Puts bits into a stream, likely ones in a small part of a bit each. Carries run through as in LZMA. */
export class RangeEncoder implements Coder {
  #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  #waiting = 0;

  bit(odds: Uint32Array, at: number, bit: number): number {
    const known = odds[at] as number;
    const bound = (this.#range >>> 16) * (known >>> 8);
    if (bit) {
      this.#low += bound;
      this.#range -= bound;
    } else {
      this.#range = bound;
    }
    odds[at] = learn(known, bit);
    while (this.#range < 0x1000000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return bit;
  }

  /** The stream. Nothing may be put in afterwards. */
  finish(): Uint8Array {
    for (let left = 5; left > 0; left--) this.#shift();
    // The first byte is what was held before anything was there.
    return Uint8Array.from(this.#bytes.slice(1));
  }

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      this.#bytes.push((this.#held + carry) & 255);
      for (; this.#waiting; this.#waiting--) this.#bytes.push((255 + carry) & 255);
      this.#held = Math.floor(this.#low / 0x1000000) & 255;
    } else {
      this.#waiting++;
    }
    this.#low = (this.#low & 0xffffff) * 256;
  }
}
