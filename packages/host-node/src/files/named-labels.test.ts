import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseSegments, countVoxels, identityDirection, writeNifti } from '@radscore/image';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentHash } from './content-hash.js';
import { openSegments } from './open-segments.js';

let folder: string;
const at = (name: string) => join(folder, name);
const geometry = { size: [2, 2, 2], spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
const labels = (...data: number[]) => writeNifti({ geometry, data: Uint8Array.from(data) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-names-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder with one mask for each structure is one set of outlines; an empty mask is an empty segment', async () => {
  await mkdir(at('segmentations'));
  await writeFile(at('segmentations/liver.nii.gz'), labels(1, 1, 1, 0, 0, 0, 0, 0));
  await writeFile(at('segmentations/aorta.nii.gz'), labels(0, 0, 0, 0, 0, 0, 0, 0));
  await writeFile(at('segmentations/two.nii'), labels(2, 3, 0, 0, 0, 0, 0, 0));
  await writeFile(at('segmentations/statistics.json'), '{}');
  const file = await openSegments(at('segmentations'));
  expect(file.segments.map(({ name }) => name)).toEqual(['aorta', 'liver', 'two']);
  const voxels = (segment: string) => chooseSegments(file, { segment }).map((each) => countVoxels(file.maskOf(each)));
  expect([voxels('liver'), voxels('aorta')]).toEqual([[3], [0]]);
  expect(() => voxels('two')).toThrow(
    expect.objectContaining({ code: 'RAD-STRUCTURE-LABELS', place: { file: 'two.nii' } }),
  );
});

test('an image that lies beside the masks is no structure, though some of its voxels are 1', async () => {
  await mkdir(at('mixed'));
  await writeFile(at('mixed/liver.nii'), labels(1, 1, 1, 0, 0, 0, 0, 0));
  await writeFile(at('mixed/ct.nii'), labels(0, 1, 2, 3, 4, 5, 6, 7));
  const file = await openSegments(at('mixed'));
  const voxels = (segment: string) => chooseSegments(file, { segment }).map((each) => countVoxels(file.maskOf(each)));
  expect(voxels('liver')).toEqual([3]);
  expect(() => voxels('ct')).toThrow(
    expect.objectContaining({ code: 'RAD-STRUCTURE-LABELS', place: { file: 'ct.nii' } }),
  );
});

test('a table beside a label image names its labels, and is part of its content: another name is another key', async () => {
  await writeFile(at('seg.nii'), labels(0, 5, 5, 0, 0, 0, 0, 0));
  const bare = await contentHash(at('seg.nii'));
  await writeFile(at('labels.json'), '{"5": "liver"}');
  const named = await contentHash(at('seg.nii'));
  expect((await openSegments(at('seg.nii'))).segments).toMatchObject([{ name: 'liver', alias: 'label5' }]);
  await writeFile(at('labels.json'), '{"5": "tumour"}');
  expect(new Set([bare, named, await contentHash(at('seg.nii'))]).size).toBe(3);
});

test('voxels in a file of their own are part of the content of the header that names them', async () => {
  const header = 'ObjectType = Image\nNDims = 2\nDimSize = 2 2\nElementType = MET_UCHAR\nElementDataFile = ct.raw\n';
  await writeFile(at('ct.mhd'), header);
  await writeFile(at('ct.raw'), Uint8Array.of(1, 2, 3, 4));
  const before = await contentHash(at('ct.mhd'));
  await writeFile(at('ct.raw'), Uint8Array.of(1, 2, 3, 5));
  expect(await contentHash(at('ct.mhd'))).not.toBe(before);
});

test('a table of more than a megabyte is none', async () => {
  await writeFile(at('labels.json'), '{"5": "liver"}');
  await appendFile(at('labels.json'), ' '.repeat(2 ** 20));
  expect((await openSegments(at('seg.nii'))).segments).toMatchObject([{ name: 'label5' }]);
});
