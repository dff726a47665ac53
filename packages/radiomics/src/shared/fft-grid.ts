import type { Triple } from '@radscore/image';
import { anyLengthTransform, inverseTransform } from './any-length.js';
import type { ComplexArray } from './fft.js';

/** Fourier transforms of grids of one size, in place: `forward` without a factor, `inverse` divided by the lengths. */
export interface GridTransform {
  forward(grid: ComplexArray): void;
  inverse(grid: ComplexArray): void;
}

/** Lines transformed at once: few enough to stay in the cache. */
const bundle = 16;

/**
 * Prepares the Fourier transform of grids of voxels (x fastest) of any size along some of their axes.
 * Agrees with numpy.fft.fftn and ifftn.
 *
 * @param axes 0 = x, 1 = y, 2 = z.
 */
export function gridTransform(size: Triple, axes: readonly (0 | 1 | 2)[]): GridTransform {
  const passes = axes.filter((axis) => size[axis] > 1).map((axis) => linesAlong(size, axis));
  return {
    forward: (grid) => {
      for (const pass of passes) pass(grid, 'forward');
    },
    inverse: (grid) => {
      for (const pass of passes) pass(grid, 'inverse');
    },
  };
}

/** The transform of all lines along one axis, a bundle at a time: rows for x, neighbours along x for the others. */
function linesAlong(size: Triple, axis: 0 | 1 | 2): (grid: ComplexArray, way: keyof GridTransform) => void {
  const n = size[axis];
  const stride = axis === 0 ? 1 : axis === 1 ? size[0] : size[0] * size[1];
  const [next, perSlab, slab] = axis === 0 ? [n, size[1] * size[2], 0] : [1, stride, n * stride];
  const transform = anyLengthTransform(n, bundle);
  const lines = { re: new Float64Array(n * bundle), im: new Float64Array(n * bundle) };
  const slabs = axis === 0 ? 1 : (size[0] * size[1] * size[2]) / slab;
  return ({ re, im }, way) => {
    for (let s = 0; s < slabs; s++) {
      for (let first = 0; first < perSlab; first += bundle) {
        const count = Math.min(bundle, perSlab - first);
        const start = s * slab + first * next;
        for (let k = 0; k < n; k++) {
          for (let b = 0, at = start + k * stride; b < count; b++, at += next) {
            lines.re[k * bundle + b] = re[at];
            lines.im[k * bundle + b] = im[at];
          }
        }
        if (way === 'forward') transform.forward(lines);
        else inverseTransform(transform, lines);
        for (let k = 0; k < n; k++) {
          for (let b = 0, at = start + k * stride; b < count; b++, at += next) {
            re[at] = lines.re[k * bundle + b];
            im[at] = lines.im[k * bundle + b];
          }
        }
      }
    }
  };
}
