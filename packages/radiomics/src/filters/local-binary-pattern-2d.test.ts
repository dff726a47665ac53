import { isRadError } from '@radscore/core';
import { identityDirection, type Triple, type Volume, type VoxelArray } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import fixture from '../../../../fixtures/skimage/local_binary_pattern.json' with { type: 'json' };
import { localBinaryPattern2D } from './local-binary-pattern-2d.js';
import { noContext, testVoxelsAgainstPyRadiomics } from './testing/samples.js';

const [nx, ny] = fixture.size;

function volumeOf(data: VoxelArray, size: Triple): Volume {
  return { geometry: { size, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection }, data };
}

function codes(
  input: Volume,
  parameters: object,
  force2Ddimension: 0 | 1 | 2 = 0,
  inside = (_: number) => true,
): VoxelArray {
  const mask = { geometry: input.geometry, data: Uint8Array.from(input.data, (_, i) => Number(inside(i))) };
  const context = { ...noContext, mask, force2Ddimension };
  const [made] = localBinaryPattern2D.apply(input, localBinaryPattern2D.parameters.parse(parameters), context);
  return made.volume.data;
}

/** The slice laid in a plane of the volume: `at(row, column)` is where its voxels go. */
function laid(size: Triple, at: (row: number, column: number) => number): Volume {
  const data = new Float64Array(nx * ny);
  fixture.voxels.forEach((value, i) => {
    data[at(Math.floor(i / nx), i % nx)] = value;
  });
  return volumeOf(data, size);
}

describe('LBP2D', () => {
  testVoxelsAgainstPyRadiomics(localBinaryPattern2D, {}, { relative: 0 });

  for (const { points, radius, method, codes: expected } of fixture.cases) {
    const parameters = { lbp2DSamples: points, lbp2DRadius: radius, lbp2DMethod: method };
    test(`${method} with ${points} points at radius ${radius} gives scikit-image's codes`, () => {
      const slice = volumeOf(Float64Array.from(fixture.voxels), [nx, ny, 1]);
      const defined = (i: number): boolean => expected[i] !== null;
      const actual = codes(slice, parameters, 0, defined);
      expected.forEach((code, i) => {
        if (code !== null) expect(Math.abs(actual[i] - code)).toBeLessThan(1e-12);
      });
    });
  }

  test('slices are cut across force2Ddimension: rows and columns are those of the swapped numpy axes', () => {
    const parameters = { lbp2DMethod: 'default' };
    const across0 = codes(
      laid([nx, ny, 1], (row, column) => column + nx * row),
      parameters,
      0,
    );
    const across1 = codes(
      laid([nx, 1, ny], (row, column) => column + nx * row),
      parameters,
      1,
    );
    const across2 = codes(
      laid([1, ny, nx], (row, column) => row + ny * column),
      parameters,
      2,
    );
    expect([...across1]).toEqual([...across0]);
    const transposed = Array.from({ length: nx * ny }, (_, i) => across2[Math.floor(i / nx) + ny * (i % nx)]);
    expect(transposed).toEqual([...across0]);
  });

  test('the codes keep the voxel type of the image where it holds them, else they are int32', () => {
    const slice = volumeOf(Uint8Array.from(fixture.voxels), [nx, ny, 1]);
    expect(codes(slice, { lbp2DMethod: 'default' })).toBeInstanceOf(Uint8Array);
    expect(codes(slice, { lbp2DMethod: 'default', lbp2DSamples: 12 })).toBeInstanceOf(Int32Array);
  });

  test('a variance that the voxel type does not hold is refused, not wrapped around', () => {
    const steep = volumeOf(
      Int16Array.from({ length: 25 }, (_, i) => 900 * (i % 5)),
      [5, 5, 1],
    );
    expect(() => codes(steep, { lbp2DMethod: 'var' }, 0, (i) => i === 12)).toThrow(
      /vary more than its voxel type holds/,
    );
  });

  test('var is not defined around a voxel whose circle is constant', () => {
    const flat = volumeOf(new Float64Array(25).fill(3), [5, 5, 1]);
    try {
      codes(flat, { lbp2DMethod: 'var' }, 0, (i) => i === 12);
      expect.unreachable();
    } catch (error) {
      expect(isRadError(error, 'RAD-FILTER-UNDEFINED')).toBe(true);
      expect((error as Error).message).toContain('(2, 2, 0)');
    }
  });
});
