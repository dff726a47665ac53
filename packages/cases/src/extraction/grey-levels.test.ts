import { identityDirection } from '@radscore/image';
import { expect, test } from 'vitest';
import { greyLevels } from './grey-levels.js';

test('counts the levels from lowest to highest and those that hold a voxel, for each choice of bins', () => {
  const geometry = { size: [4, 1, 1], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
  const volume = { geometry, data: Int16Array.from([0, 9, 40, 99]) };
  const mask = { geometry, data: Uint8Array.from([1, 1, 1, 0]) };
  expect(greyLevels(volume, mask, [{ binWidth: 10 }, { binCount: 4 }])).toEqual({
    voxels: 3,
    minimum: 0,
    maximum: 40,
    choices: [
      { binning: { binWidth: 10 }, levels: 5, occupied: 2 },
      { binning: { binCount: 4 }, levels: 4, occupied: 2 },
    ],
  });
});
