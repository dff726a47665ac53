import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readVolume } from './read-volume.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

test('a gzipped int16 CT keeps its type, its values and its geometry', async () => {
  const { geometry, data } = await readVolume(`${root}fixtures/ct_image.nii.gz`);
  expect(data).toBeInstanceOf(Int16Array);
  expect(geometry.size).toEqual([49, 44, 31]);
  expect(geometry.spacing).toEqual([Math.fround(0.8), Math.fround(0.8), 2.5]);
  expect(data).toHaveLength(49 * 44 * 31);
});
