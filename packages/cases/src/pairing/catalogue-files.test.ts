import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { identityDirection, maskOfBox } from '@radscore/image';
import { expect, test } from 'vitest';
import { catalogueFiles, type ListedFile } from './catalogue-files.js';

const geometry = { size: [4, 4, 2], spacing: [1, 1, 2], origin: [0, 0, 0], direction: identityDirection } as const;
const listed = (path: string, bytes: Uint8Array): ListedFile => ({
  path,
  size: bytes.length,
  read: async (length = bytes.length) => bytes.subarray(0, length),
});

test('a series is one entry, outlines name their segments, other formats are recognised by their ending, the rest is left out', async () => {
  const slices = await writeCtSeries({ geometry, data: new Int16Array(32) }, { patientId: 'P' });
  const mask = maskOfBox({ lower: [1, 1, 0], upper: [2, 2, 1] }, geometry);
  const seg = await writeSegmentation([{ label: 'tumour', mask }], { source: slices });
  const { files, problems } = await catalogueFiles([
    ...slices.map(({ name, bytes }) => listed(`P/ct/${name}`, bytes)),
    listed('P/seg.dcm', seg),
    listed('Q/image.nii.gz', new Uint8Array(3)),
    listed('readme.txt', new Uint8Array(3)),
  ]);
  expect(problems).toEqual([]);
  expect(files).toMatchObject([
    { path: 'P/ct', kind: 'image', image: { sopInstanceUids: [expect.any(String), expect.any(String)] } },
    { path: 'P/seg.dcm', kind: 'outlines', segments: ['tumour'] },
    { path: 'Q/image.nii.gz', kind: 'unknown' },
  ]);
});

test('a file that cannot be read is a problem with its name, and the others are found', async () => {
  const broken: ListedFile = { path: 'a.dcm', size: 9, read: () => Promise.reject(new Error('gone')) };
  let looked = 0;
  const { files, problems } = await catalogueFiles([broken, listed('b.nrrd', new Uint8Array(1))], () => looked++);
  expect(problems).toMatchObject([{ code: 'RAD-INTERNAL', place: { file: 'a.dcm' } }]);
  expect(files).toEqual([{ path: 'b.nrrd', kind: 'unknown' }]);
  expect(looked).toBe(2);
});
