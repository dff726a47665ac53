import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExtractionRequest, measureCase, readCase } from '@radscore/cases';
import { parseRegion } from '@radscore/image';
import { expect, test } from 'vitest';
import { pathSource } from '../files/path-source.js';
import { nodeTaskHost } from '../threads/node-task-host.js';
import { writeRegion } from './write-region.js';

// Small images that were once read wrongly without a word (fixtures/cases/images), each with what is right.
const folder = fileURLToPath(new URL('../../../../fixtures/cases/images/', import.meta.url));

const [meanName, voxelName] = ['original_firstorder_Mean', 'diagnostics_Mask-original_VoxelNum'];

/** The mean and the number of voxels of a region, how the outlines agree with the image, its unit, and the codes of all notes. */
async function measure(image: string, mask: string, more: Partial<ExtractionRequest> = {}) {
  const request: ExtractionRequest = {
    id: 'case',
    image: folder + image,
    mask: folder + mask,
    each: false,
    regions: [],
    parameters: { featureClass: { firstorder: ['Mean'] } },
    ...more,
  };
  const [row] = await measureCase(request, nodeTaskHost({ cases: '.', store: '.' }));
  const cell = (name: string) => row!.values.find(([column]) => column === name)?.[1];
  return {
    mean: cell(meanName) as number,
    voxels: cell(voxelName),
    unit: cell('diagnostics_Image-original_Unit'),
    identity: cell('diagnostics_Mask-original_Identity'),
    notes: row!.notes.map(({ reason }) => reason.code),
    values: row!.notes.map(({ reason }) => reason.values),
  };
}

const refused = (code: string, place: object = {}) =>
  expect.objectContaining({ code, place: expect.objectContaining(place) });

test('PET: the unit stands in the table, and why there is no SUV among the notes', async () => {
  const image = '01-pet-note-lost';
  const suv = await measure(`${image}/pet_ok`, `${image}/rs.dcm`);
  expect(suv).toMatchObject({ unit: 'SUVbw', notes: [], identity: 'same' });
  expect(suv.mean).toBeCloseTo(5.788966, 5);
  const without = await measure(`${image}/pet_noweight`, `${image}/rs.dcm`);
  expect(without).toMatchObject({ unit: 'BQML', notes: ['RAD-DICOM-SUV-IMPOSSIBLE'] });
});

test.each([
  ['ct', 'RAD-DICOM-INVALID', 'RescaleIntercept'],
  ['ct_one', 'RAD-DICOM-INVALID', 'RescaleIntercept'],
  ['ct_empty', 'RAD-DICOM-INVALID', 'RescaleSlope'],
  ['ct_oneslice_without', 'RAD-DICOM-SERIES-MIXED', 'RescaleSlope'],
])('a rescaling that cannot be read is no default: %s', async (series, code, element) => {
  const wanted = expect.objectContaining({ code, message: expect.stringContaining(element) });
  const name = '03-decimal-comma-rescale';
  await expect(measure(`${name}/${series}`, `${name}/rs.dcm`)).rejects.toThrow(wanted);
});

test('of two series the one that the outlines name', async () => {
  const name = '04-referenced-series';
  const { mean, identity } = await measure(`${name}/two`, `${name}/rs_of_series5.dcm`);
  expect([mean, identity]).toEqual([123.44791666666667, 'same']);
  const other = await measure(`${name}/two/art`, `${name}/rs_of_series5.dcm`);
  expect(other).toMatchObject({ notes: ['RAD-IDENTITY-SERIES'], identity: 'noted: RAD-IDENTITY-SERIES' });
});

test('a segmentation that names no series: asked; one written for a series names it', async () => {
  const name = '04-referenced-series';
  const [two, mask] = [`${name}/two`, `${name}/seg_of_series5.dcm`];
  await expect(measure(two, mask)).rejects.toThrow(refused('RAD-DICOM-SERIES-SEVERAL'));
  expect(await measure(two, mask, { series: '5' })).toMatchObject({ mean: 123.44791666666667, identity: 'unknown' });
  const out = join(mkdtempSync(join(tmpdir(), 'radscore-seg-')), 'seg.dcm');
  const regions = [{ name: 'region', node: parseRegion('GTV') }];
  const request = { id: 'case', each: false, regions, parameters: {} };
  const { rows, origin } = await readCase(
    { ...request, image: `${folder}${name}/two/por`, mask: folder + mask },
    pathSource(),
  );
  await writeRegion(out, rows[0]!.regions[0]!.mask, 'GTV', { path: `${folder}${name}/two/por`, ...origin });
  expect(await measure(two, relative(folder, out))).toMatchObject({ mean: 123.44791666666667, identity: 'same' });
});

test('of two series none that the outlines name: asked', async () => {
  const several = refused('RAD-DICOM-SERIES-SEVERAL');
  await expect(measure('04-referenced-series/two', '03-decimal-comma-rescale/rs.dcm')).rejects.toThrow(several);
});

test.each(['rs_other_for.dcm', 'seg_other_for.dcm'])(
  'another frame of reference is refused, unless accepted: %s',
  async (mask) => {
    const [image, outlines] = ['05-frame-of-reference/ct', `05-frame-of-reference/${mask}`];
    await expect(measure(image, outlines)).rejects.toThrow(refused('RAD-IDENTITY-FRAME'));
    expect(await measure(image, outlines, { identity: 'accept' })).toMatchObject({
      voxels: 192,
      identity: 'accepted: RAD-IDENTITY-FRAME',
      notes: ['RAD-IDENTITY-ACCEPTED'],
    });
  },
);

test('a folder of two files of outlines: both are named, to choose one', async () => {
  const name = '05-frame-of-reference';
  const several = expect.objectContaining({
    code: 'RAD-DICOM-OUTLINES-SEVERAL',
    remedy: expect.stringMatching(/--mask .*rs_other_for\.dcm.*seg_other_for\.dcm/s),
  });
  await expect(measure(`${name}/ct`, name)).rejects.toThrow(several);
});

test.each(['old', 'new', 'numbers_with_gap'])('segments of 3D Slicer, %s: the right voxels', async (mask) => {
  const name = '06-seg-nrrd-old-slicer';
  const { mean, voxels } = await measure(`${name}/i.nrrd`, `${name}/${mask}.seg.nrrd`, { segment: 'Node' });
  expect([mean, voxels]).toEqual([31.65625, 32]);
});

test('two segments with one label are refused', async () => {
  const name = '06-seg-nrrd-old-slicer';
  const shared = refused('RAD-SEGMENT-SHARED');
  const both = measure(`${name}/i.nrrd`, `${name}/without_labelvalue.seg.nrrd`, { segment: 'Node' });
  await expect(both).rejects.toThrow(shared);
});

test('several named segments and none chosen: asked', async () => {
  const name = '06-seg-nrrd-old-slicer';
  const asked = measure(`${name}/i.nrrd`, `${name}/new.seg.nrrd`);
  await expect(asked).rejects.toThrow(
    expect.objectContaining({ code: 'RAD-SEGMENT-CHOICE', remedy: expect.stringContaining('"Node"') }),
  );
});

test('contours on every second slice: how many are empty', async () => {
  const gaps = await measure('08-contours-gap/ct', '08-contours-gap/every_second.dcm');
  expect(gaps).toMatchObject({ voxels: 144, notes: ['RAD-CONTOUR-GAPS'], values: [{ roi: 'G', count: 2 }] });
});

test('a sparse segmentation that does not say the distance of its slices lies on those of the image', async () => {
  expect(await measure('08-contours-gap/ct', '08-contours-gap/seg_no_sbs.dcm')).toMatchObject({
    voxels: 96,
    notes: [],
  });
});

test.each([
  ['dose1.dcm', 'm1.nii.gz', 10.543645833333333],
  ['dose6.dcm', 'm6.nii.gz', 10.515770833333333],
])('a dose is scaled to Gy, its frames at their offsets: %s', async (image, mask, expected) => {
  const { mean, unit } = await measure(`09-rtdose/${image}`, `09-rtdose/${mask}`);
  expect(unit).toBe('Gy');
  expect(mean).toBeCloseTo(expected, 6);
});

test('images and outlines of several frames: asked, and chosen by an option, or by label_channel', async () => {
  const name = '13-4d-no-option';
  const several = refused('RAD-FRAMES-SEVERAL');
  await expect(measure(`${name}/i4.nii.gz`, `${name}/m.nii.gz`)).rejects.toThrow(several);
  await expect(measure(`${name}/i.nii.gz`, `${name}/m4.nii.gz`)).rejects.toThrow(several);
  const right = { voxels: 192, mean: 23.447916666666668 };
  expect(await measure(`${name}/i4.nii.gz`, `${name}/m4.nii.gz`, { frame: 0, maskFrame: 0 })).toMatchObject(right);
  const { mean } = await measure(`${name}/i4.nii.gz`, `${name}/m.nii.gz`, { frame: 1 });
  expect(mean).toBeCloseTo(28.447916666666668, 10);
  const channel = (label_channel: number) => ({
    parameters: { setting: { label_channel }, featureClass: { firstorder: ['Mean'] } },
  });
  expect(await measure(`${name}/i.nii.gz`, `${name}/m4.nii.gz`, channel(0))).toMatchObject(right);
  expect(await measure(`${name}/i.nii.gz`, `${name}/m.nii.gz`, channel(0))).toMatchObject(right);
  await expect(measure(`${name}/i.nii.gz`, `${name}/m4.nii.gz`, channel(1))).rejects.toThrow(refused('RAD-MASK-EMPTY'));
});

test.each([
  ['cut', 'RAD-FILE-TRUNCATED', 'i002.dcm'],
  ['padded', 'RAD-FILE-SURPLUS', 'i002.dcm'],
  ['broken', 'RAD-DICOM-INVALID', 'i002.dcm'],
  ['empty_last', 'RAD-DICOM-FILE-EMPTY', 'i005.dcm'],
  ['empty_middle_of_3', 'RAD-DICOM-FILE-EMPTY', 'i002.dcm'],
  ['cut_single', 'RAD-FILE-TRUNCATED', 'i001.dcm'],
])('a damaged slice stops the series and is named: %s', async (series, code, file) => {
  await expect(measure(`14-inspect-blind/${series}`, '03-decimal-comma-rescale/rs.dcm')).rejects.toThrow(
    refused(code, { file }),
  );
});

test('a region that reaches out of the image is cut, with the share; one beside it is refused', async () => {
  const name = '15-contour-out-of-fov';
  const sideways = await measure(`${name}/ct`, `${name}/cut_in_x.dcm`);
  expect(sideways).toMatchObject({ voxels: 312, notes: ['RAD-CONTOUR-CUT'], values: [{ count: 4, share: 42.2 }] });
  const beyond = await measure(`${name}/ct`, `${name}/beyond_z.dcm`);
  expect(beyond).toMatchObject({ voxels: 240, notes: ['RAD-CONTOUR-CUT'], values: [{ count: 3, share: 37.5 }] });
  await expect(measure(`${name}/ct`, `${name}/all_outside.dcm`)).rejects.toThrow(refused('RAD-MASK-OUTSIDE'));
});
