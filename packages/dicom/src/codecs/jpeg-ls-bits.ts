/** Reads bits of the coded data of a JPEG-LS scan; after a byte of 255 the next one carries seven bits (T.87, A.1). */
export class JpegLsBits {
  readonly #bytes: Uint8Array;
  #at: number;
  /** The next bits, left-aligned in 32. */
  #buffer = 0;
  #filled = 0;
  #afterFull = false;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  bit(): number {
    if (this.#filled === 0) this.#fill(1);
    const bit = this.#buffer >>> 31;
    this.#buffer <<= 1;
    this.#filled--;
    return bit;
  }

  /** Up to 24 bits as a number. */
  bits(count: number): number {
    if (count === 0) return 0;
    if (this.#filled < count) this.#fill(count);
    const value = this.#buffer >>> (32 - count);
    this.#buffer <<= count;
    this.#filled -= count;
    return value;
  }

  /** How many zeros come before the next one, which is passed over; throws when they are more than `most`. */
  zeros(most: number): number {
    let total = 0;
    for (;;) {
      if (this.#filled === 0) this.#fill(1);
      const run = Math.min(this.#buffer === 0 ? this.#filled : Math.clz32(this.#buffer), this.#filled);
      total += run;
      if (total > most) throw new Error('a code is longer than can be');
      if (run < this.#filled) {
        this.bits(run);
        this.bit();
        return total;
      }
      this.#buffer = 0;
      this.#filled = 0;
    }
  }

  #fill(wanted: number): void {
    while (this.#filled <= 24) {
      const byte = this.#bytes[this.#at];
      // The end of the bytes, or a marker.
      if (byte === undefined || (this.#afterFull && byte >= 0x80)) break;
      const width = this.#afterFull ? 7 : 8;
      this.#buffer |= byte << (32 - width - this.#filled);
      this.#filled += width;
      this.#afterFull = byte === 0xff;
      this.#at++;
    }
    if (this.#filled < wanted) throw new Error('the coded data end early');
  }
}
