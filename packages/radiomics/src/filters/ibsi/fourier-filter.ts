import type { Triple } from '@radscore/image';
import type { ComplexArray } from '../../shared/fft.js';
import { gridTransform } from '../../shared/fft-grid.js';
import type { Axis } from '../shared/box.js';

/** A real image in the Fourier domain, with the means to come back. */
export interface Spectrum {
  /** The image whose spectrum is multiplied by `transfer(f) * (-i)^order`. */
  response(transfer: Transfer, order?: number): Float64Array;
}

/** The real factor of a filter at a frequency, cycles per voxel along x, y, z in [-1/2, 1/2); 0 along axes that are not filtered. */
export type Transfer = (fx: number, fy: number, fz: number) => number;

/**
 * Which frequency a sample of the transform stands for. `exact`: its own. `spread`: as in the reference maps of the IBSI, those
 * of the samples in ascending order are spread evenly from minus to plus the Nyquist frequency, both ends included: on an
 * axis with an even number of voxels no sample has frequency zero.
 */
export type FrequencyGrid = 'exact' | 'spread';

/** Takes an image to the Fourier domain along some of its axes; it is periodic there. */
export function spectrumOf(
  image: Float64Array,
  size: Triple,
  axes: readonly Axis[],
  frequencyGrid: FrequencyGrid = 'exact',
): Spectrum {
  const transform = gridTransform(size, axes);
  const spectrum: ComplexArray = { re: image.slice(), im: new Float64Array(image.length) };
  transform.forward(spectrum);
  const [fx, fy, fz] = ([0, 1, 2] as Axis[]).map((axis) =>
    axes.includes(axis) ? frequencies[frequencyGrid](size[axis]) : new Float64Array(size[axis]),
  );
  return {
    response(transfer, order = 0) {
      const made = { re: new Float64Array(image.length), im: new Float64Array(image.length) };
      for (let z = 0, at = 0; z < size[2]; z++) {
        for (let y = 0; y < size[1]; y++) {
          for (let x = 0; x < size[0]; x++, at++) {
            const factor = transfer(fx[x], fy[y], fz[z]);
            if (factor !== 0) turn(spectrum, made, at, factor, order % 4);
          }
        }
      }
      transform.inverse(made);
      return made.re;
    },
  };
}

/** `to[at] = from[at] * factor * (-i)^quarters`. */
function turn({ re, im }: ComplexArray, to: ComplexArray, at: number, factor: number, quarters: number): void {
  const signed = quarters >= 2 ? -factor : factor;
  to.re[at] = signed * (quarters % 2 === 0 ? re[at] : im[at]);
  to.im[at] = signed * (quarters % 2 === 0 ? im[at] : -re[at]);
}

const frequencies: Record<FrequencyGrid, (n: number) => Float64Array> = {
  exact: (n) => Float64Array.from({ length: n }, (_, k) => (k < n / 2 ? k : k - n) / n),
  spread: (n) =>
    Float64Array.from({ length: n }, (_, k) => {
      const rank = (k + Math.floor(n / 2)) % n;
      return n === 1 ? 0 : rank / (n - 1) - 0.5;
    }),
};
