import type { Triple } from '@radscore/image';
import { type Complex, fourierTransform } from './fft.js';

/**
 * Fourier transform of a grid of voxels (x fastest) along some of its axes, in place: the inverse divides by their lengths.
 * Agrees with numpy.fft.fftn and ifftn.
 *
 * @param axes 0 = x, 1 = y, 2 = z.
 */
export function transformGrid(
  { re, im }: Complex,
  size: Triple,
  axes: readonly (0 | 1 | 2)[],
  way: 'forward' | 'inverse',
): void {
  const strides = [1, size[0], size[0] * size[1]];
  for (const axis of axes) {
    const [n, stride] = [size[axis], strides[axis]];
    if (n === 1) continue;
    const transform = fourierTransform(n);
    const line = { re: new Float64Array(n), im: new Float64Array(n) };
    for (let slab = 0; slab < re.length; slab += n * stride) {
      for (let start = slab; start < slab + stride; start++) {
        for (let i = 0, at = start; i < n; i++, at += stride) {
          line.re[i] = re[at];
          line.im[i] = im[at];
        }
        transform[way](line);
        for (let i = 0, at = start; i < n; i++, at += stride) {
          re[at] = line.re[i];
          im[at] = line.im[i];
        }
      }
    }
  }
}
