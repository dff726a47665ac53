import { sha256Hex } from '@radscore/core';
import { countVoxels, readVolumeBytes } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { readSegmentation } from './read-segmentation.js';
import { readDicomSeries } from './read-series.js';
import { readStructureSet } from './read-structure-set.js';
import { testCodecs as codecs } from './testing/codecs.js';
import { fixtureBytes, fixtureJson, sharedData, sharedFile, sharedFolder } from './testing/shared-data.js';

interface Expected {
  readonly tools: readonly string[];
  readonly size: readonly number[];
  readonly least: number;
  readonly most: number;
  readonly sha256: string;
}
const { samples } = fixtureJson<{ samples: Record<string, Expected> }>('dicom/samples.json');

const asFloat64 = (data: ArrayLike<number>) => sha256Hex(new Uint8Array(Float64Array.from(data).buffer));

test.each(Object.entries(samples).filter(([name]) => name.startsWith('dcmtk_')))(
  '%s has the voxels that DCMTK unpacks',
  (name, expected) => {
    const { volume } = readDicomSeries([{ name, bytes: fixtureBytes(`dicom/${name}`) }], { codecs });
    expect(volume.geometry).toMatchObject({ size: [32, 24, 1], spacing: [0.5, 0.5, 1] });
    expect(asFloat64(volume.data)).toBe(expected.sha256);
  },
);

describe.skipIf(sharedData === undefined)('the public samples, where they are at hand', () => {
  const images = Object.entries(samples).filter(([name]) => name !== 'liver.dcm' && !name.startsWith('dcmtk_'));

  test.each(images)('%s has the voxels that DCMTK and GDCM unpack', (name, expected) => {
    const { volume } = readDicomSeries([sharedFile(`dicom_samples/${name}`)], { codecs, spacing: [1, 1, 1] });
    expect(volume.geometry.size).toEqual(expected.size);
    expect(asFloat64(volume.data)).toBe(expected.sha256);
  });

  test.each(['liver.dcm', 'liver_deflate.dcm', 'liver_j2k.dcm'])(
    '%s, a segmentation of three frames, has the voxels of DCMTK',
    (name) => {
      const file = readSegmentation(sharedFile(`dicom_samples/${name}`), { codecs });
      expect(file.segments).toEqual([{ name: 'Liver', label: 1 }]);
      expect(file.geometry).toEqual({
        size: [512, 512, 3],
        spacing: [0.810547, 0.810547, 1],
        origin: [-235.2, -226.8, -128.69],
        direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
      });
      const { data } = file.maskOf(file.segments[0]);
      expect(asFloat64(data)).toBe(samples['liver.dcm'].sha256);
    },
  );

  test('emri_small_jpeg_2k_lossless_too_short.dcm is refused: its end is cut off', () => {
    const file = sharedFile('dicom_samples/emri_small_jpeg_2k_lossless_too_short.dcm');
    const expected = { code: 'RAD-FILE-TRUNCATED', place: { file: file.name } };
    expect(() => readDicomSeries([file], { codecs, spacing: [1, 1, 1] })).toThrow(expect.objectContaining(expected));
  });

  test('what a sample does not say is asked for', () => {
    const read = (name: string) => () => readDicomSeries([sharedFile(`dicom_samples/${name}`)], { codecs });
    expect(read('US1_UNCR.dcm')).toThrow(expect.objectContaining({ code: 'RAD-SPACING-MISSING' }));
    expect(read('emri_small.dcm')).toThrow(expect.objectContaining({ code: 'RAD-SPACING-MISSING' }));
    const [dx, dy] = read('JPGLosslessP14SV1_1s_1f_8b.dcm')().volume.geometry.spacing;
    // 0.0254766965... cm in its calibrated region.
    expect([dx, dy]).toEqual([expect.closeTo(0.254766965924, 12), expect.closeTo(0.254766965924, 12)]);
  });
});

// Here the polygons, rasterised by pixel centre, give voxel for voxel the masks that the IBSI and PyRadiomics' authors distribute.
describe.skipIf(sharedData === undefined).each([
  [
    'the IBSI CT phantom',
    'ibsi1_ct/dicom/image',
    'ibsi1_ct/dicom/mask/DCM_RS_00060.dcm',
    'ibsi1_ct/image.nii.gz',
    'ibsi1_ct/mask.nii.gz',
    'HU',
  ],
  [
    'STS_002 CT',
    'sts_dicom/STS_002/CT/image',
    'sts_dicom/STS_002/CT/mask/RS.dcm',
    'sts_ct/STS_002_image.nii.gz',
    'sts_ct/STS_002_mask.nii.gz',
    'HU',
  ],
  [
    'STS_002 PET',
    'sts_dicom/STS_002/PET/image',
    'sts_dicom/STS_002/PET/mask/RS.dcm',
    'sts_pet/STS_002_image.nii.gz',
    'sts_pet/STS_002_mask.nii.gz',
    'SUVbw',
  ],
])(
  '%s from DICOM equals its NIfTI, where the public images are at hand',
  (_, images, structures, nifti, mask, unit) => {
    test('the same grid and the same voxels', () => {
      const image = readDicomSeries(sharedFolder(images));
      const reference = readVolumeBytes(sharedFile(nifti).bytes);
      expect(image.unit).toBe(unit);
      expect(image.notes).toEqual([]);
      expect(image.volume.geometry.size).toEqual(reference.geometry.size);
      // NIfTI keeps its geometry in float32.
      for (let a = 0; a < 3; a++) {
        expect(image.volume.geometry.spacing[a]).toBeCloseTo(reference.geometry.spacing[a], 6);
        expect(image.volume.geometry.origin[a]).toBeCloseTo(reference.geometry.origin[a], 4);
      }
      // The values of the PET were rounded to float32 after another order of operations: one unit in the last place.
      let worst = 0;
      image.volume.data.forEach((value, i) => {
        const expected = reference.data[i];
        worst = Math.max(worst, Math.abs(value - expected) / Math.max(1e-3, Math.abs(expected)));
      });
      expect(worst).toBeLessThanOrEqual(unit === 'HU' ? 0 : 2 ** -23);
    });

    test('the same mask out of the polygons: Dice 1', () => {
      const { geometry } = readDicomSeries(sharedFolder(images)).volume;
      const file = readStructureSet(sharedFile(structures)).onGrid(geometry);
      const drawn = file.maskOf(file.segments[0]);
      const reference = readVolumeBytes(sharedFile(mask).bytes);
      expect(countVoxels(drawn)).toBeGreaterThan(500);
      expect(drawn.data.findIndex((inside, i) => inside !== reference.data[i])).toBe(-1);
    });
  },
);
