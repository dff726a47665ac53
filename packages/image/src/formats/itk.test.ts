import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type NiftiSpec, niftiBytes } from '../testing/nifti-bytes.js';
import { textFile } from '../testing/text-bytes.js';
import { readVolumeBytes } from './index.js';
import { voxelTypeOf } from './voxels.js';

interface ItkReading {
  readonly type: string;
  readonly size: readonly number[];
  readonly spacing: readonly number[];
  readonly origin: readonly number[];
  readonly direction: readonly number[];
  readonly voxels: readonly number[];
}

/** What ITK read from the files below; the tool and its version are named in the file. */
const itk: { readonly readings: Readonly<Record<string, ItkReading>> } = JSON.parse(
  readFileSync(new URL('../../../../fixtures/itk/readers.json', import.meta.url), 'utf8'),
);

const [c, s] = [Math.cos(0.3), Math.sin(0.3)];
const pixdim = [1, 2, 3, 4, 0, 0, 0, 0];
const qform = [Math.sin(0.15), 0, 0, -10, -20, 30];
const sform = [2, 0, 0, -10, 0, 3 * c, -4 * s, -20, 0, 3 * s, 4 * c, 30];
const moved = (by: number) => sform.map((value, i) => (i === 3 ? value + by : value));

const bytesOf = (array: ArrayBufferView) => new Uint8Array(array.buffer);
const int16 = bytesOf(Int16Array.from({ length: 24 }, (_, i) => i * 100 - 1000));
const int16Big = new Uint8Array(48).map((_, i) => int16[i ^ 1]);
const int32 = bytesOf(Int32Array.from({ length: 24 }, (_, i) => i * 7000001 + 16777217));
const float64 = bytesOf(Float64Array.from({ length: 24 }, (_, i) => i / 3));

const oriented = (spec: NiftiSpec) => niftiBytes({ pixdim, sformCode: 0, ...spec });
const nrrd = (fields: readonly string[], data: Uint8Array | string) =>
  textFile(['NRRD0004', 'dimension: 3', 'sizes: 2 3 4', ...fields, ''], data);
const raw = ['type: short', 'encoding: raw', 'endian: little'];
const placed = ['space directions: (2,0,0) (0,3,0) (0,0,4)', 'space origin: (10,20,30)'];

const files: Record<string, Uint8Array> = {
  'NIfTI, qform only': oriented({ qformCode: 1, qform }),
  'NIfTI, qform only, mirrored': oriented({ pixdim: [-1, ...pixdim.slice(1)], qformCode: 1, qform }),
  'NIfTI, sform only': oriented({ sformCode: 2, sform }),
  'NIfTI, sform code 1 and another qform': oriented({ sformCode: 1, sform: moved(15), qformCode: 1, qform }),
  'NIfTI, sform code 2 and another qform': oriented({ sformCode: 2, sform: moved(15), qformCode: 1, qform }),
  'NIfTI, sform code 4 and a qform alike': oriented({ sformCode: 4, sform: moved(5e-5), qformCode: 1, qform }),
  'NIfTI, no orientation': oriented({}),
  'NIfTI, skewed sform and a qform': oriented({
    sformCode: 1,
    sform: [2, 1, 0, -10, 0, 3, 0, -20, 0, 0, 4, 30],
    qformCode: 1,
    qform,
  }),
  'NIfTI, micrometres': niftiBytes({
    units: 3,
    pixdim: pixdim.map((value, i) => (i === 0 ? value : value * 1000)),
    sform: sform.map((value) => value * 1000),
  }),
  'NIfTI, int16 scaled': niftiBytes({ datatype: 4, data: int16, slope: 0.1, inter: -1024 }),
  'NIfTI, int32 beyond 2^24 scaled': niftiBytes({ datatype: 8, data: int32, slope: 2, inter: 1 }),
  'NIfTI, float64 scaled': niftiBytes({ datatype: 64, data: float64, slope: 0.1, inter: 1 }),
  'NIfTI, slope 0': niftiBytes({ datatype: 4, data: int16, slope: 0, inter: 0 }),
  'NIfTI, big-endian': niftiBytes({ littleEndian: false, datatype: 4, data: int16Big }),
  'NRRD, RAS': nrrd(['space: right-anterior-superior', ...raw, ...placed], int16),
  'NRRD, spacings': nrrd([...raw, 'spacings: 2 3 4'], int16),
  'NRRD, spacings and minima': nrrd([...raw, 'spacings: 2 3 4', 'axis mins: 5 6 7'], int16),
  'NRRD, text': nrrd(
    ['type: float', 'encoding: ascii', 'spacings: 2 3 4'],
    Array.from({ length: 24 }, (_, i) => i / 7).join(' '),
  ),
  'NRRD, oblique': nrrd(
    [
      'space: left-posterior-superior',
      ...raw,
      `space directions: (${0.7 * c},${0.7 * s},0) (${-0.8 * s},${0.8 * c},0) (0,0,2.5)`,
      'space origin: (-120.3,98.7,0.001)',
    ],
    int16,
  ),
  'MetaImage, turned, big-endian': textFile(
    [
      'ObjectType = Image',
      'NDims = 3',
      'BinaryData = True',
      'BinaryDataByteOrderMSB = True',
      'TransformMatrix = 0 1 0 0 0 1 1 0 0',
      'Offset = 1 2 3',
      'ElementSpacing = 2 3 4',
      'DimSize = 2 3 4',
      'ElementType = MET_SHORT',
      'ElementDataFile = LOCAL',
    ],
    int16Big,
  ),
};

test.each(Object.entries(files))('%s: voxels, type and geometry as ITK reads them, to the last bit', (name, bytes) => {
  const { geometry, data } = readVolumeBytes(bytes);
  expect({ type: voxelTypeOf(data), ...geometry, voxels: [...data] }).toEqual(itk.readings[name]);
});

// Where radscore departs from ITK on purpose.
test('NRRD, LAS: the second axis is turned, as the format says; ITK turns the first', () => {
  const { geometry } = readVolumeBytes(nrrd(['space: left-anterior-superior', ...raw, ...placed], int16));
  expect(geometry.origin).toEqual([10, -20, 30]);
  expect(geometry.direction).toEqual([1, 0, 0, 0, -1, 0, 0, 0, 1]);
});

test('NIfTI, slope 0 with an intercept: not scaled, as the format says; ITK adds the intercept', () => {
  const { data } = readVolumeBytes(niftiBytes({ datatype: 4, data: int16, slope: 0, inter: 5 }));
  expect(data).toEqual(new Int16Array(int16.buffer));
});
