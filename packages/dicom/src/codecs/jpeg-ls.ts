import { JpegLsBits } from './jpeg-ls-bits.js';
import { type JpegLsScan, jpegLsScans } from './jpeg-ls-header.js';

/** The lengths of runs by their index (T.87, A.2.1). */
const runBits = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** The first of the two contexts of samples that end a run. */
const endOfRun = 365;

/**
 * Decodes a JPEG-LS frame (ITU-T T.87), lossless or near-lossless, of up to 16 bits: samples of 8 or 16 bits, little endian, those of
 * one pixel side by side. Ours, because CharLS 2.3 and 2.4 need 10 s and more on some small streams that are cut off.
 * Throws an ordinary error for a stream that ends early or cannot be.
 */
export function decodeJpegLs(bytes: Uint8Array): Uint8Array {
  let frame: Uint8Array | Uint16Array | undefined;
  let missing = 0;
  for (const scan of jpegLsScans(bytes)) {
    const { columns, rows, samples, precision } = scan;
    if (frame === undefined) {
      frame = new (precision > 8 ? Uint16Array : Uint8Array)(columns * rows * samples);
      missing = samples;
    } else if (frame.length !== columns * rows * samples) throw new Error('the frame header changes between scans');
    new ScanDecoder(scan, new JpegLsBits(bytes, scan.start)).decode(frame);
    missing -= scan.components.length;
  }
  if (frame === undefined || missing > 0) throw new Error('a component is missing');
  return new Uint8Array(frame.buffer);
}

/** The state of the coder in one scan; names as in T.87: A, B, C, N by context, Nn for the ends of runs. */
class ScanDecoder {
  readonly #scan: JpegLsScan;
  readonly #bits: JpegLsBits;
  readonly #step: number;
  readonly #range: number;
  readonly #rangeBits: number;
  readonly #limit: number;
  readonly #A = new Int32Array(367);
  readonly #B = new Int32Array(365);
  readonly #C = new Int32Array(365);
  readonly #N = new Int32Array(367).fill(1);
  readonly #Nn = new Int32Array(2);
  #runIndex = 0;

  constructor(scan: JpegLsScan, bits: JpegLsBits) {
    const { maximum, near } = scan;
    this.#scan = scan;
    this.#bits = bits;
    this.#step = 2 * near + 1;
    this.#range = Math.floor((maximum + 2 * near) / this.#step) + 1;
    this.#rangeBits = bitsFor(this.#range);
    const sampleBits = Math.max(2, bitsFor(maximum + 1));
    this.#limit = 2 * (sampleBits + Math.max(8, sampleBits));
    this.#A.fill(Math.max(2, (this.#range + 32) >> 6));
  }

  decode(frame: Uint8Array | Uint16Array): void {
    const { columns, rows, samples, components, interleave } = this.#scan;
    // Two lines a component, with one sample more on the left and two on the right.
    const lines = components.map(() => ({
      above: new Int32Array(columns + 3),
      line: new Int32Array(columns + 3),
      runIndex: 0,
    }));
    for (let row = 0; row < rows; row++) {
      for (const each of lines) {
        [each.above, each.line] = [each.line, each.above];
        each.line[0] = each.above[1];
        each.above[columns + 1] = each.above[columns];
      }
      if (interleave === 2) this.#decodeTogether(lines);
      else {
        for (const each of lines) {
          this.#runIndex = each.runIndex;
          this.#decodeLine(each.above, each.line);
          each.runIndex = this.#runIndex;
        }
      }
      lines.forEach(({ line }, n) => {
        let to = row * columns * samples + components[n];
        for (let x = 1; x <= columns; x++, to += samples) frame[to] = line[x];
      });
    }
  }

  #decodeLine(above: Int32Array, line: Int32Array): void {
    const { columns } = this.#scan;
    for (let x = 1; x <= columns; ) {
      const context = this.#contextOf(above, line, x);
      if (context !== 0) {
        line[x] = this.#regular(context, line[x - 1], above[x], above[x - 1]);
        x++;
        continue;
      }
      const run = this.#run(columns + 1 - x);
      line.fill(line[x - 1], x, x + run);
      x += run;
      if (x > columns) return;
      const [left, up] = [line[x - 1], above[x]];
      line[x++] = this.#endRun(left, up, Math.abs(left - up) <= this.#scan.near ? 1 : 0);
      if (this.#runIndex > 0) this.#runIndex--;
    }
  }

  /** Samples in turn: a run holds where it does for all components, and all of them end it. */
  #decodeTogether(lines: readonly { above: Int32Array; line: Int32Array }[]): void {
    const { columns } = this.#scan;
    for (let x = 1; x <= columns; ) {
      const contexts = lines.map(({ above, line }) => this.#contextOf(above, line, x));
      if (contexts.some((context) => context !== 0)) {
        lines.forEach(({ above, line }, n) => {
          line[x] = this.#regular(contexts[n], line[x - 1], above[x], above[x - 1]);
        });
        x++;
        continue;
      }
      const run = this.#run(columns + 1 - x);
      for (const { line } of lines) line.fill(line[x - 1], x, x + run);
      x += run;
      if (x > columns) return;
      for (const { above, line } of lines) line[x] = this.#endRun(line[x - 1], above[x], 0);
      x++;
      if (this.#runIndex > 0) this.#runIndex--;
    }
  }

  /** The signed number of the context of a sample: 0 where its surroundings are flat (A.3). */
  #contextOf(above: Int32Array, line: Int32Array, x: number): number {
    const [up, corner] = [above[x], above[x - 1]];
    return (
      81 * this.#quantise(above[x + 1] - up) + 9 * this.#quantise(up - corner) + this.#quantise(corner - line[x - 1])
    );
  }

  #quantise(gradient: number): number {
    const { near, thresholds } = this.#scan;
    const size = Math.abs(gradient);
    if (size <= near) return 0;
    const level = size < thresholds[0] ? 1 : size < thresholds[1] ? 2 : size < thresholds[2] ? 3 : 4;
    return gradient < 0 ? -level : level;
  }

  /** A sample from its prediction and its coded error (A.4 to A.6). */
  #regular(signedContext: number, left: number, up: number, corner: number): number {
    const sign = signedContext < 0 ? -1 : 1;
    const q = Math.abs(signedContext);
    const predicted = this.#clamp(median(left, up, corner) + sign * this.#C[q]);
    const k = this.#golomb(this.#A[q], this.#N[q]);
    const code = this.#code(k, this.#limit);
    const turned = this.#scan.near === 0 && k === 0 && 2 * this.#B[q] <= -this.#N[q];
    const even = (code & 1) === 0;
    const error = turned ? (even ? -(code >> 1) - 1 : code >> 1) : even ? code >> 1 : -(code >> 1) - 1;
    this.#learn(q, error);
    return this.#reconstruct(predicted, sign * error);
  }

  #learn(q: number, error: number): void {
    const [A, B, C, N] = [this.#A, this.#B, this.#C, this.#N];
    B[q] += error * this.#step;
    A[q] += Math.abs(error);
    if (N[q] === this.#scan.reset) {
      A[q] >>= 1;
      B[q] = B[q] >= 0 ? B[q] >> 1 : -((1 - B[q]) >> 1);
      N[q] >>= 1;
    }
    N[q]++;
    if (B[q] <= -N[q]) {
      B[q] = Math.max(B[q] + N[q], 1 - N[q]);
      if (C[q] > -128) C[q]--;
    } else if (B[q] > 0) {
      B[q] = Math.min(B[q] - N[q], 0);
      if (C[q] < 127) C[q]++;
    }
  }

  /** The length of a run, at most what is left of the line (A.7.1). */
  #run(left: number): number {
    let run = 0;
    while (this.#bits.bit() === 1) {
      const step = 1 << runBits[this.#runIndex];
      if (step > left - run) return left;
      run += step;
      if (this.#runIndex < 31) this.#runIndex++;
      if (run === left) return left;
    }
    run += this.#bits.bits(runBits[this.#runIndex]);
    if (run >= left) throw new Error('a run is longer than its line');
    return run;
  }

  /** The sample that ends a run (A.7.2). */
  #endRun(left: number, up: number, type: 0 | 1): number {
    const [A, N, Nn] = [this.#A, this.#N, this.#Nn];
    const q = endOfRun + type;
    const k = this.#golomb(A[q] + (type === 1 ? N[q] >> 1 : 0), N[q]);
    const code = this.#code(k, this.#limit - runBits[this.#runIndex] - 1);
    const size = (code + type + 1) >> 1;
    const negative = ((code + type) & 1) === (k !== 0 || 2 * Nn[type] >= N[q] ? 1 : 0);
    const error = negative ? -size : size;
    if (error < 0) Nn[type]++;
    A[q] += (code + 1 - type) >> 1;
    if (N[q] === this.#scan.reset) {
      A[q] >>= 1;
      N[q] >>= 1;
      Nn[type] >>= 1;
    }
    N[q]++;
    if (type === 1) return this.#reconstruct(left, error);
    return this.#reconstruct(up, left > up ? -error : error);
  }

  /** The parameter of the Golomb code: the least k with N 2^k >= A. */
  #golomb(A: number, N: number): number {
    let k = 0;
    while (N << k < A && k < 24) k++;
    return k;
  }

  /** A number in the Golomb code of limited length (A.5.3). */
  #code(k: number, limit: number): number {
    const most = limit - this.#rangeBits - 1;
    const zeros = this.#bits.zeros(most);
    return zeros < most ? (zeros << k) + this.#bits.bits(k) : this.#bits.bits(this.#rangeBits) + 1;
  }

  #reconstruct(predicted: number, error: number): number {
    const { maximum, near } = this.#scan;
    const whole = this.#range * this.#step;
    const value = predicted + error * this.#step;
    return this.#clamp(value < -near ? value + whole : value > maximum + near ? value - whole : value);
  }

  #clamp(value: number): number {
    return value < 0 ? 0 : Math.min(value, this.#scan.maximum);
  }
}

/** The median edge detector (A.4.1). */
function median(left: number, up: number, corner: number): number {
  const least = Math.min(left, up);
  const most = Math.max(left, up);
  return corner >= most ? least : corner <= least ? most : left + up - corner;
}

/** The least number of bits b with 2^b >= count. */
function bitsFor(count: number): number {
  let bits = 0;
  while (2 ** bits < count) bits++;
  return bits;
}
