import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countVoxels } from '@radscore/image';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openSegments } from './open-segments.js';
import { readMask } from './read-mask.js';
import { readVolume } from './read-volume.js';

const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const code = (name: string) => expect.objectContaining({ code: name });

test('a folder without DICOM, and a zip archive that is none, are refused with a code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-'));
  try {
    await expect(readVolume(folder)).rejects.toThrow(code('RAD-DICOM-NO-IMAGE'));
    await writeFile(join(folder, 'a.zip'), 'PK\x03\x04 and nothing more');
    await expect(readVolume(join(folder, 'a.zip'))).rejects.toThrow(code('RAD-ZIP-INVALID'));
    await expect(openSegments(folder)).rejects.toThrow(code('RAD-DICOM-WRONG-KIND'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe.skipIf(!existsSync(`${shared}ibsi1_ct/dicom`))('the IBSI CT phantom, where it is at hand', () => {
  const image = `${shared}ibsi1_ct/dicom/image`;

  test('60 slices in a folder are the volume of its NIfTI', async () => {
    const [slices, nifti] = [await readVolume(image), await readVolume(`${shared}ibsi1_ct/image.nii.gz`)];
    expect(slices.geometry.size).toEqual(nifti.geometry.size);
    expect(slices.data.every((value, i) => value === nifti.data[i])).toBe(true);
  });

  test('the same slices in a zip archive are the same volume', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'radscore-'));
    try {
      const names = await readdir(image);
      const files = await Promise.all(names.map(async (name) => [name, await readFile(join(image, name))] as const));
      await writeFile(join(folder, 'ct.zip'), zipSync(Object.fromEntries(files), { level: 0 }));
      const [zipped, plain] = [await readVolume(join(folder, 'ct.zip')), await readVolume(image)];
      expect(zipped.geometry).toEqual(plain.geometry);
      expect(zipped.data.every((value, i) => value === plain.data[i])).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('a structure set becomes the mask of its NIfTI on the grid of the image, and needs that grid', async () => {
    const mask = `${shared}ibsi1_ct/dicom/mask`;
    const { geometry } = await readVolume(image);
    const drawn = await readMask(mask, { image: geometry });
    const nifti = await readMask(`${shared}ibsi1_ct/mask.nii.gz`);
    expect(countVoxels(drawn)).toBe(countVoxels(nifti));
    expect(drawn.data.every((inside, i) => inside === nifti.data[i])).toBe(true);
    await expect(readMask(mask)).rejects.toThrow(code('RAD-DICOM-WRONG-KIND'));
  });
});

test.skipIf(!existsSync(`${shared}dicom_samples/liver.dcm`))('a segmentation is opened by its segments', async () => {
  const path = `${shared}dicom_samples/liver.dcm`;
  expect((await openSegments(path)).segments).toEqual([{ name: 'Liver', label: 1 }]);
  expect((await readMask(path, { segment: 'liv*' })).geometry.size[2]).toBe(3);
});
