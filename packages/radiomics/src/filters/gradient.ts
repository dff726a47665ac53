import { type Box, boxSize, type Volume } from '@radscore/image';
import * as z from 'zod/mini';
import { parameter } from '../parameters/parameter.js';
import { defineFilter } from './filter.js';
import { forEachRow, regionBox, stridesOf } from './shared/box.js';

/**
 * Magnitude of the gradient by central differences, per mm (per voxel without `gradientUseSpacing`); beyond its border the
 * image repeats its edge voxel. Computed in double, kept in float32, as ITK's `GradientMagnitudeImageFilter` for
 * PyRadiomics. A constant image gives zero; an axis of one voxel adds nothing.
 */
export const gradient = defineFilter({
  name: 'Gradient',
  summary: 'Magnitude of the gradient of the grey values.',
  source: 'PyRadiomics getGradientImage; ITK GradientMagnitudeImageFilter',
  parameters: () =>
    z.strictObject({
      gradientUseSpacing: parameter(z.boolean(), true, 'Measure the gradient per mm instead of per voxel.'),
    }),
  imageNames: () => ['gradient'],
  *apply(input, { gradientUseSpacing }, { mask }) {
    const spacing = gradientUseSpacing ? input.geometry.spacing : [1, 1, 1];
    const weights = spacing.map((step) => 0.5 * (1 / step));
    yield { name: 'gradient', volume: gradientMagnitude(input, weights, regionBox(mask)) };
  },
});

function gradientMagnitude({ data, geometry }: Volume, [wx, wy, wz]: readonly number[], box: Box): Volume {
  const [nx, ny, nz] = geometry.size;
  const [, rowStep, sliceStep] = stridesOf(geometry.size);
  const out = new Float32Array(data.length);
  const [count] = boxSize(box);
  forEachRow(box, geometry.size, (at, y, z) => {
    const above = y > 0 ? -rowStep : 0;
    const below = y < ny - 1 ? rowStep : 0;
    const before = z > 0 ? -sliceStep : 0;
    const behind = z < nz - 1 ? sliceStep : 0;
    for (let i = at, x = box.lower[0]; i < at + count; i++, x++) {
      const gx = wx * data[x < nx - 1 ? i + 1 : i] - wx * data[x > 0 ? i - 1 : i];
      const gy = wy * data[i + below] - wy * data[i + above];
      const gz = wz * data[i + behind] - wz * data[i + before];
      out[i] = Math.sqrt(gx * gx + gy * gy + gz * gz);
    }
  });
  return { geometry, data: out };
}
