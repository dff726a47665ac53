import { createRng } from '@radscore/core';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Geometry, VoxelArray } from '../volume/volume.js';
import { nifti } from './nifti.js';
import { writeNifti } from './nifti-write.js';
import { nrrd } from './nrrd.js';
import { writeNrrd } from './nrrd-write.js';

const size = [3, 4, 2] as const;
const plain: Geometry = {
  size,
  spacing: [0.7, 0.7, 2.5],
  origin: [-120.3, 98.7, 1e-3],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};

const arrays: VoxelArray[] = [
  Int8Array.from({ length: 24 }, (_, i) => i - 128),
  Uint8Array.from({ length: 24 }, (_, i) => 255 - i),
  Int16Array.from({ length: 24 }, (_, i) => -32768 + i),
  Uint16Array.from({ length: 24 }, (_, i) => 65535 - i),
  Int32Array.from({ length: 24 }, (_, i) => -2147483648 + i),
  Uint32Array.from({ length: 24 }, (_, i) => 4294967295 - i),
  Float32Array.from({ length: 24 }, (_, i) => Math.sin(i)),
  Float64Array.from({ length: 24 }, (_, i) => Math.cos(i)),
];

/** Turned about two axes, and mirrored. */
function turned(u: number, v: number, mirror: 1 | -1): Geometry['direction'] {
  const [a, b, c, d] = [Math.cos(u), Math.sin(u), Math.cos(v), Math.sin(v)];
  return [a, -b * c, b * d * mirror, b, a * c, -a * d * mirror, 0, d, c * mirror];
}

test.each(arrays.map((data) => [data.constructor.name, data] as const))(
  '%s: type and values come back exactly',
  (_, data) => {
    const volume = { geometry: plain, data };
    for (const again of [nifti.read(writeNifti(volume)), nrrd.read(writeNrrd(volume))]) {
      expect(again.data).toEqual(data);
      expect(again.data.constructor).toBe(data.constructor);
    }
  },
);

test('voxels that are no number come back too', () => {
  const data = Float32Array.of(Number.NaN, Infinity, -Infinity, -0);
  const volume = { geometry: { ...plain, size: [4, 1, 1] as const }, data };
  expect(nifti.read(writeNifti(volume)).data).toEqual(data);
});

describe('geometry', () => {
  test('NRRD brings back every digit of an upright grid', () => {
    expect(nrrd.read(writeNrrd({ geometry: plain, data: arrays[1] })).geometry).toEqual(plain);
    expect(nrrd.read(writeNrrd({ geometry: plain, data: arrays[1] }, gzipSync)).geometry).toEqual(plain);
  });

  test('NIfTI brings it back in float32', () => {
    const { geometry } = nifti.read(writeNifti({ geometry: plain, data: arrays[1] }));
    expect(geometry.spacing).toEqual(plain.spacing.map(Math.fround));
    expect(geometry.origin).toEqual(plain.origin.map(Math.fround));
    expect(geometry.direction).toEqual(plain.direction);
  });

  test('sform and qform of any turned or mirrored grid say the same', () => {
    const rng = createRng(7);
    for (let n = 0; n < 300; n++) {
      const right = Math.PI / 2;
      const angle = () => (n < 64 ? right * rng.below(4) : 2 * Math.PI * rng.uniform());
      const direction = turned(angle(), angle(), rng.below(2) === 0 ? 1 : -1);
      const bytes = writeNifti({ geometry: { ...plain, direction }, data: arrays[1] });
      const noSform = bytes.slice();
      new DataView(noSform.buffer).setInt16(254, 0, true);
      const noQform = bytes.slice();
      new DataView(noQform.buffer).setInt16(252, 0, true);
      for (const [again, tolerance] of [
        [nifti.read(bytes).geometry, 1e-6],
        [nifti.read(noQform).geometry, 1e-6],
        // Three float32 of a quaternion tell a turn near 180 degrees no better than this.
        [nifti.read(noSform).geometry, 1e-3],
      ] as const) {
        again.direction.forEach((value, i) => {
          expect(Math.abs(value - direction[i])).toBeLessThan(tolerance);
        });
        again.origin.forEach((value, i) => {
          expect(value).toBe(Math.fround(plain.origin[i]));
        });
      }
      nrrd
        .read(writeNrrd({ geometry: { ...plain, direction }, data: arrays[1] }))
        .geometry.direction.forEach((value, i) => {
          expect(Math.abs(value - direction[i])).toBeLessThan(1e-15);
        });
    }
  });
});

test('the same volume gives the same bytes', () => {
  const volume = { geometry: plain, data: arrays[2] };
  expect(writeNifti(volume)).toEqual(writeNifti(volume));
  expect(writeNrrd(volume)).toEqual(writeNrrd(volume));
});

test('an axis longer than the 32767 voxels of NIfTI-1 is refused', () => {
  const volume = { geometry: { ...plain, size: [40000, 1, 1] as const }, data: new Uint8Array(40000) };
  expect(() => writeNifti(volume)).toThrow(expect.objectContaining({ code: 'RAD-FORMAT-LIMIT' }));
  expect(nrrd.read(writeNrrd(volume)).geometry.size).toEqual([40000, 1, 1]);
});
