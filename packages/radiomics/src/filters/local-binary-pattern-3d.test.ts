import { isRadError } from '@radscore/core';
import { identityDirection, type Triple } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { localBinaryPattern3D } from './local-binary-pattern-3d.js';
import { noContext, testVoxelsAgainstPyRadiomics } from './testing/samples.js';

const size: Triple = [31, 31, 31];
const voxels = 31 ** 3;
const middle = 15;
const geometry = { size, spacing: [1, 1, 3], origin: [0, 0, 0], direction: identityDirection } as const;
const centre = middle + 31 * (middle + 31 * middle);
const mask = { geometry, data: new Uint8Array(voxels) };
mask.data[centre] = 1;

function describeCentre(value: (x: number, y: number, z: number) => number, parameters = {}): Map<string, number> {
  const data = Float64Array.from({ length: voxels }, (_, i) =>
    value((i % 31) - middle, (Math.floor(i / 31) % 31) - middle, Math.floor(i / 961) - middle),
  );
  const made = localBinaryPattern3D.apply({ geometry, data }, localBinaryPattern3D.parameters.parse(parameters), {
    ...noContext,
    mask,
  });
  return new Map([...made].map(({ name, volume }) => [name, volume.data[centre]]));
}

describe('LBP3D', () => {
  testVoxelsAgainstPyRadiomics(localBinaryPattern3D, {}, { relative: 1e-12, corners: false });

  test('degree 0 is the number of points not below the voxel, times sqrt(points) / (4 pi)', () => {
    const peak = describeCentre((x, y, z) => -Math.hypot(x, y, z));
    expect(peak.get('lbp-3D-m1')).toBe(0);
    const pit = describeCentre((x, y, z) => x * x + y * y + z * z);
    expect(pit.get('lbp-3D-m1')).toBeCloseTo((42 * Math.sqrt(42)) / (4 * Math.PI), 12);
    const finer = describeCentre((x, y, z) => x * x + y * y + z * z, {
      lbp3DIcosphereSubdivision: 2,
    });
    expect(finer.get('lbp-3D-m1')).toBeCloseTo((162 * Math.sqrt(162)) / (4 * Math.PI), 12);
  });

  test('the kurtosis is that of the grey values on the sphere, over the second moment squared, less 3', () => {
    // A ramp takes each coordinate of the sphere: mean 0, mean square 1/3, mean fourth power 1/5, as on the whole sphere.
    expect(describeCentre((x) => 10 * x).get('lbp-3D-k')).toBeCloseTo(0.2 * 9 - 3, 6);
  });

  test('a voxel whose sphere is constant has patterns but no kurtosis', () => {
    const names: string[] = [];
    try {
      const flat = { geometry, data: new Int16Array(voxels).fill(40) };
      for (const { name } of localBinaryPattern3D.apply(flat, localBinaryPattern3D.parameters.parse({}), {
        ...noContext,
        mask,
      })) {
        names.push(name);
      }
      expect.unreachable();
    } catch (error) {
      expect(isRadError(error, 'RAD-FILTER-UNDEFINED')).toBe(true);
    }
    expect(names).toEqual(['lbp-3D-m1', 'lbp-3D-m2']);
  });

  test('as many levels are named as asked for', () => {
    const parameters = localBinaryPattern3D.parameters.parse({ lbp3DLevels: 3 });
    expect(localBinaryPattern3D.imageNames(parameters, noContext)).toEqual([
      'lbp-3D-m1',
      'lbp-3D-m2',
      'lbp-3D-m3',
      'lbp-3D-k',
    ]);
    expect([...describeCentre((x) => x, { lbp3DLevels: 3 }).values()].every(Number.isFinite)).toBe(true);
  });
});
