import { square } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import type { IntensityRegion } from '../../region/region.js';
import { type ComplexArray, fastLength, fourierTransform } from '../../shared/fft.js';

/** Whether nearby grey values are similar; NaN where the region has fewer than two voxels or one grey value. */
export interface SpatialAutocorrelation {
  /** Moran's I: 1 for grey values that cluster, about 0 without any order, below 0 for ones that alternate. */
  readonly moranI: number;
  /** Geary's C: 0 for grey values that cluster, 1 without any order, above 1 for ones that alternate. */
  readonly gearyC: number;
}

/**
 * Moran's I and Geary's C over all pairs of voxels, weighted by the inverse of their distance in mm (IBSI 1, 3.1.26 N365 and 3.1.27 NPT7),
 * exactly, but without visiting the pairs: with m the mask and y the values less their mean, the sums over pairs are those of
 * the kernel 1/d with autocorrelations of m and y and the correlation of m with y^2, which are products after a Fourier
 * transform on a grid of twice the size. One plane of frequencies along z at a time, so that no transformed volume is kept
 * but the kernel's octant and half of the planes.
 */
export function spatialAutocorrelation({ grid, values }: IntensityRegion): SpatialAutocorrelation {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const centred = values.map((x) => x - mean);
  const squares = centred.reduce((sum, y) => sum + y * y, 0);
  if (values.length < 2 || squares === 0) return { moranI: NaN, gearyC: NaN };
  // The scale keeps the three fields of a like size, so that none loses digits to another.
  const deviation = Math.sqrt(squares / values.length);
  const fields = [1, 2, 3].map(() => new Float64Array(grid.size[0] * grid.size[1] * grid.size[2]));
  grid.voxels.forEach((voxel, n) => {
    const x = (voxel % grid.strides[1]) - grid.pad;
    const y = Math.floor((voxel % grid.strides[2]) / grid.strides[1]) - grid.pad;
    const z = Math.floor(voxel / grid.strides[2]) - grid.pad;
    const at = x + grid.size[0] * (y + grid.size[1] * z);
    const value = centred[n] / deviation;
    fields[0][at] = 1;
    fields[1][at] = value;
    fields[2][at] = value * value;
  });
  const { weights, products, crossed } = pairSums(fields, grid.size, grid.spacing);
  // Divided by N: sums of squares of the scaled values are N.
  return {
    moranI: products / weights,
    gearyC: (((values.length - 1) / values.length) * (crossed - products)) / weights,
  };
}

/** Sums over ordered pairs of w, of w y y' and of w y^2. */
function pairSums([mask, y, y2]: readonly Float64Array[], size: Triple, spacing: Triple) {
  const padded = size.map((n) => (n === 1 ? 1 : fastLength(2 * n))) as unknown as Triple;
  const half = padded.map((n) => Math.floor(n / 2) + 1);
  const kernel = kernelSpectrum(padded, half, spacing);
  const planes = planeSpectra([mask, y, y2], size, padded, half[0]);
  const alongZ = [0, 1, 2].map(() => complex(padded[2] * half[0]));
  const { forward } = fourierTransform(padded[2], half[0]);
  const sums = { weights: 0, products: 0, crossed: 0 };
  for (let ky = 0; ky < padded[1]; ky++) {
    alongZ.forEach((column, field) => {
      column.re.fill(0);
      column.im.fill(0);
      for (let z = 0; z < size[2]; z++) {
        const from = half[0] * (ky + padded[1] * z);
        column.re.set(planes[field].re.subarray(from, from + half[0]), z * half[0]);
        column.im.set(planes[field].im.subarray(from, from + half[0]), z * half[0]);
      }
      forward(column);
    });
    addPlane(sums, alongZ, kernel, mirrored(ky, padded[1]), padded, half);
  }
  const scale = 1 / (padded[0] * padded[1] * padded[2]);
  return { weights: sums.weights * scale, products: sums.products * scale, crossed: sums.crossed * scale };
}

function addPlane(
  sums: { weights: number; products: number; crossed: number },
  [m, y, y2]: readonly ComplexArray[],
  kernel: Float64Array,
  ky: number,
  padded: Triple,
  half: readonly number[],
): void {
  let [weights, products, crossed] = [0, 0, 0];
  for (let kz = 0; kz < padded[2]; kz++) {
    const row = half[0] * (ky + half[1] * mirrored(kz, padded[2]));
    for (let kx = 0, at = kz * half[0]; kx < half[0]; kx++, at++) {
      // The other half of the frequencies along x is the mirror image of this one.
      const once = kx === 0 || 2 * kx === padded[0];
      const k = once ? kernel[row + kx] : 2 * kernel[row + kx];
      weights += k * (m.re[at] * m.re[at] + m.im[at] * m.im[at]);
      products += k * (y.re[at] * y.re[at] + y.im[at] * y.im[at]);
      crossed += k * (m.re[at] * y2.re[at] + m.im[at] * y2.im[at]);
    }
  }
  sums.weights += weights;
  sums.products += products;
  sums.crossed += crossed;
}

/** Transforms real volumes along x (half of the frequencies) and y: `[z][ky][kx]`. */
function planeSpectra(fields: readonly Float64Array[], size: Triple, padded: Triple, halfX: number): ComplexArray[] {
  const [nx, ny, nz] = size;
  const rows = complex(padded[0] * ny);
  const transformX = fourierTransform(padded[0], ny);
  const plane = complex(padded[1] * halfX);
  const transformY = fourierTransform(padded[1], halfX);
  const spectra = fields.map(() => complex(nz * padded[1] * halfX));
  const finish = (field: number, z: number) => {
    transformY.forward(plane);
    spectra[field].re.set(plane.re, z * plane.re.length);
    spectra[field].im.set(plane.im, z * plane.re.length);
  };
  // Two real signals are transformed as one complex signal, and separated by their symmetry.
  const pairs: readonly (readonly [number, number | undefined])[] = [
    [0, 1],
    [2, undefined],
  ];
  for (let z = 0; z < nz; z++) {
    for (const [first, second] of pairs) {
      rows.re.fill(0);
      rows.im.fill(0);
      for (let y = 0; y < ny; y++) {
        const from = nx * (y + ny * z);
        for (let x = 0; x < nx; x++) {
          rows.re[x * ny + y] = fields[first][from + x];
          if (second !== undefined) rows.im[x * ny + y] = fields[second][from + x];
        }
      }
      transformX.forward(rows);
      part(rows, plane, padded[0], ny, halfX, 1);
      finish(first, z);
      if (second === undefined) continue;
      part(rows, plane, padded[0], ny, halfX, -1);
      finish(second, z);
    }
  }
  return spectra;
}

/** The spectrum of the real (`sign` 1) or imaginary (-1) part of what `rows` is the transform of, transposed to `[y][kx]`. */
function part(rows: ComplexArray, plane: ComplexArray, n: number, ny: number, halfX: number, sign: 1 | -1): void {
  plane.re.fill(0);
  plane.im.fill(0);
  for (let kx = 0; kx < halfX; kx++) {
    const a = kx * ny;
    const b = kx === 0 ? 0 : (n - kx) * ny;
    for (let y = 0; y < ny; y++) {
      const re = (rows.re[a + y] + sign * rows.re[b + y]) / 2;
      const im = (rows.im[a + y] - sign * rows.im[b + y]) / 2;
      plane.re[y * halfX + kx] = sign === 1 ? re : im;
      plane.im[y * halfX + kx] = sign === 1 ? im : -re;
    }
  }
}

/** The transform of 1/d, real and the same in all octants: the octant of frequencies `[kz][ky][kx]`. */
function kernelSpectrum(padded: Triple, half: readonly number[], spacing: Triple): Float64Array {
  const [hx, hy, hz] = half;
  const kernel = new Float64Array(hx * hy * hz);
  for (let z = 0, at = 0; z < hz; z++) {
    for (let y = 0; y < hy; y++) {
      const across = square(y * spacing[1]) + square(z * spacing[2]);
      for (let x = 0; x < hx; x++, at++) {
        const squared = square(x * spacing[0]) + across;
        kernel[at] = squared === 0 ? 0 : 1 / Math.sqrt(squared);
      }
    }
  }
  transformEven(kernel, { n: padded[0], outer: hy * hz, inner: 1 });
  transformEven(kernel, { n: padded[1], outer: hz, inner: hx });
  transformEven(kernel, { n: padded[2], outer: 1, inner: hx * hy });
  return kernel;
}

/** Transforms even real signals of `n` samples along an axis, of which the first half is given and returned. */
function transformEven(data: Float64Array, { n, outer, inner }: { n: number; outer: number; inner: number }): void {
  if (n === 1) return;
  const half = Math.floor(n / 2) + 1;
  const signals = outer * inner;
  const batch = Math.min(64, signals);
  const { forward } = fourierTransform(n, batch);
  const lines = complex(n * batch);
  const startOf = (signal: number) => Math.floor(signal / inner) * inner * half + (signal % inner);
  // A pair of real signals is one complex signal; both spectra are real.
  for (let first = 0; first < signals; first += 2 * batch) {
    lines.re.fill(0);
    lines.im.fill(0);
    const pairs = Math.min(2 * batch, signals - first);
    for (let s = 0; s < pairs; s++) {
      const into = s < batch ? lines.re : lines.im;
      const from = startOf(first + s);
      for (let k = 0; k < n; k++) into[k * batch + (s % batch)] = data[from + mirrored(k, n) * inner];
    }
    forward(lines);
    for (let s = 0; s < pairs; s++) {
      const source = s < batch ? lines.re : lines.im;
      const to = startOf(first + s);
      for (let k = 0; k < half; k++) data[to + k * inner] = source[k * batch + (s % batch)];
    }
  }
}

function mirrored(k: number, n: number): number {
  return Math.min(k, n - k);
}

function complex(length: number): ComplexArray {
  return { re: new Float64Array(length), im: new Float64Array(length) };
}
