import type { VoxelArray } from '@radscore/image';
import type { Plane } from './plane.js';
import { storedRange } from './stored-values.js';

/** The types of whole voxels, the preferred first, with the range that each holds. */
const wholeTypes = [
  { Type: Int16Array, least: -(2 ** 15), most: 2 ** 15 - 1 },
  { Type: Uint16Array, least: 0, most: 2 ** 16 - 1 },
  { Type: Int32Array, least: -(2 ** 31), most: 2 ** 31 - 1 },
  { Type: Uint32Array, least: 0, most: 2 ** 32 - 1 },
  { Type: Float64Array, least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
] as const;

/** Collects rescaled slices in an array that is widened when a slice holds a value that does not fit. */
export class Sink {
  data: VoxelArray;
  /** Whether all values are whole, so that the type goes by their range. */
  readonly #whole: boolean;
  #least = 0;
  #most = 0;

  constructor(planes: readonly Plane[], factor: number, count: number) {
    const isDouble = planes.some(({ format }) => format.element === 'DoubleFloatPixelData');
    this.#whole = planes.every(({ slope, intercept, format: { element } }) => {
      return element === 'PixelData' && Number.isInteger(slope * factor) && Number.isInteger(intercept * factor);
    });
    if (isDouble) this.data = new Float64Array(count);
    else if (!this.#whole) this.data = new Float32Array(count);
    else this.data = new (planes.every((plane) => isByte(plane, factor)) ? Uint8Array : Int16Array)(count);
  }

  /** Writes value x slope + intercept from `at` on. */
  put(values: VoxelArray, at: number, slope: number, intercept: number): void {
    if (this.#whole && !(this.data instanceof Uint8Array)) this.#makeRoom(values, slope, intercept);
    const { data } = this;
    if (slope === 1 && intercept === 0) data.set(values, at);
    else for (let i = 0; i < values.length; i++) data[at + i] = values[i] * slope + intercept;
  }

  /** Writes one value at some pixels of a slice. */
  overwrite(at: number, value: number, pixels: readonly number[]): void {
    if (pixels.length === 0) return;
    if (this.#whole) this.#widen(value, value);
    for (const i of pixels) this.data[at + i] = value;
  }

  #makeRoom(values: VoxelArray, slope: number, intercept: number): void {
    let low = values[0];
    let high = values[0];
    for (let i = 1; i < values.length; i++) {
      const value = values[i];
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const [a, b] = [low * slope + intercept, high * slope + intercept];
    this.#widen(Math.min(a, b), Math.max(a, b));
  }

  #widen(low: number, high: number): void {
    this.#least = Math.min(this.#least, low);
    this.#most = Math.max(this.#most, high);
    const { Type } = wholeTypes.find(({ least, most }) => this.#least >= least && this.#most <= most)!;
    const isByte = this.data instanceof Uint8Array && this.#least >= 0 && this.#most <= 255;
    if (!isByte && !(this.data instanceof Type)) this.data = new Type(this.data);
  }
}

/** Whether a plane holds bytes as they are stored. */
function isByte({ format, slope, intercept }: Plane, factor: number): boolean {
  const colour = format.photometric === 'PALETTE COLOR' || format.samples === 3;
  const [least, most] = colour ? [0, 255] : storedRange(format);
  return slope * factor === 1 && intercept === 0 && least >= 0 && most <= 255;
}
