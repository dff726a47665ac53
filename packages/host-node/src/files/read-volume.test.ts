import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { VoxelArray } from '@radscore/image';
import { centreOfMass, countVoxels } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { readMask } from './read-mask.js';
import { readVolume } from './read-volume.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const shared = `${root}../shared/data/`;

interface Oracle {
  readonly diagnostics: Readonly<Record<string, unknown>>;
}
const oracle = (name: string): Oracle =>
  JSON.parse(readFileSync(`${root}fixtures/oracle/pyradiomics/${name}.json`, 'utf8'));

test('a gzipped int16 CT keeps its type and its geometry', async () => {
  const { geometry, data } = await readVolume(`${root}fixtures/ct_image.nii.gz`);
  expect(data).toBeInstanceOf(Int16Array);
  expect(geometry.size).toEqual([49, 44, 31]);
  expect(geometry.spacing).toEqual([Math.fround(0.8), Math.fround(0.8), 2.5]);
  expect(data).toHaveLength(49 * 44 * 31);
});

test('its label image holds the tumour as 1 and the liver as 2', async () => {
  const path = `${root}fixtures/ct_labels.nii.gz`;
  expect(await readMask(path)).toMatchObject({ labels: [1] });
  expect((await readMask(path, { label: 2 })).data.some((inside) => inside === 1)).toBe(true);
  await expect(readMask(path, { label: 3 })).rejects.toThrow(expect.objectContaining({ code: 'RAD-LABEL-UNKNOWN' }));
});

// PyRadiomics' diagnostics carry the SHA-1 of the voxels that ITK read: equality is equality of every bit and of the type.
describe.each([
  ['brain1', 'pyradiomics/brain1_image.nrrd', 'pyradiomics/brain1_label.nrrd'],
  ['breast1', 'pyradiomics/breast1_image.nrrd', 'pyradiomics/breast1_label.nrrd'],
  ['ibsi_ct', 'ibsi1_ct/image.nii.gz', 'ibsi1_ct/mask.nii.gz'],
  ['ibsi_digital', 'ibsi1_digital/image.nii.gz', 'ibsi1_digital/mask.nii.gz'],
])('%s, where the public images are at hand', (name, image, mask) => {
  const set = name === 'ibsi_digital' ? 'original_bw1' : 'original_bw25';

  test.skipIf(!existsSync(shared + image))('is read as ITK reads it', async () => {
    const { diagnostics } = oracle(`${name}__${set}`);
    const { geometry, data } = await readVolume(shared + image);
    expect(geometry.size).toEqual(diagnostics['diagnostics_Image-original_Size']);
    expect(geometry.spacing).toEqual(diagnostics['diagnostics_Image-original_Spacing']);
    expect(sha1(data)).toBe(diagnostics['diagnostics_Image-original_Hash']);

    const region = await readMask(shared + mask, { label: 1 });
    expect(region.geometry.spacing).toEqual(diagnostics['diagnostics_Mask-original_Spacing']);
    expect(countVoxels(region)).toBe(diagnostics['diagnostics_Mask-original_VoxelNum']);
    const centre = diagnostics['diagnostics_Mask-original_CenterOfMass'] as number[];
    centreOfMass(region)!.mm.forEach((mm, a) => {
      expect(mm).toBeCloseTo(centre[a], 9);
    });
  });
});

describe.each([
  ['brain1', 'pyradiomics/brain1_image.nrrd'],
  ['breast1', 'pyradiomics/breast1_image.nrrd'],
  ['ibsi_ct', 'ibsi1_ct/image.nii.gz'],
])('%s, where the public images are at hand', (name, image) => {
  test.skipIf(!existsSync(shared + image))("has ITK's geometry, bit by bit", async () => {
    const samples = `${root}fixtures/oracle/pyradiomics/${name}__filter_samples.json`;
    const { size_xyz, spacing, origin, direction } = JSON.parse(readFileSync(samples, 'utf8')).geometry;
    const { geometry } = await readVolume(shared + image);
    expect(geometry).toEqual({ size: size_xyz, spacing, origin, direction });
  });
});

function sha1(data: VoxelArray): string {
  return createHash('sha1')
    .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    .digest('hex');
}
