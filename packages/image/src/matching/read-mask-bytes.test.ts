import { describe, expect, test } from 'vitest';
import { niftiBytes } from '../testing/nifti-bytes.js';
import { textFile } from '../testing/text-bytes.js';
import { readMaskBytes } from './read-mask-bytes.js';

const code = (name: string) => expect.objectContaining({ code: name });
const labels = niftiBytes({ dim: [3, 4, 1, 1], data: Uint8Array.of(0, 2, 3, 3) });

describe('a label image without names', () => {
  test('a label is chosen by number', () => {
    expect(readMaskBytes(labels, { label: 3 })).toMatchObject({
      data: Uint8Array.of(0, 0, 1, 1),
      labels: [3],
      segments: ['label3'],
    });
  });

  test('the default rule and its refusals are those of chooseLabel', () => {
    expect(() => readMaskBytes(labels)).toThrow(code('RAD-LABEL-AMBIGUOUS'));
    expect(() => readMaskBytes(labels, { label: 1 })).toThrow(code('RAD-LABEL-UNKNOWN'));
  });

  test('its labels are named by their numbers', () => {
    expect(readMaskBytes(labels, { segment: 'label*' }).labels).toEqual([2, 3]);
    expect(() => readMaskBytes(labels, { segment: 'liver' })).toThrow(code('RAD-SEGMENT-UNKNOWN'));
  });

  test('labels that scaling left beside whole numbers are found', () => {
    const scaled = niftiBytes({ dim: [3, 2, 1, 1], data: Uint8Array.of(0, 255), slope: 1 / 255 });
    expect(readMaskBytes(scaled, { label: 1 }).data).toEqual(Uint8Array.of(0, 1));
  });
});

describe('a segmentation of 3D Slicer', () => {
  const header = [
    'NRRD0004',
    'type: unsigned char',
    'dimension: 4',
    'space: left-posterior-superior',
    'sizes: 2 4 1 1',
    'space directions: none (1,0,0) (0,1,0) (0,0,1)',
    'kinds: list domain domain domain',
    'encoding: raw',
    'space origin: (0,0,0)',
    'Segment0_ID:=Segment_1',
    'Segment0_LabelValue:=1',
    'Segment0_Layer:=0',
    'Segment0_Name:=Leber',
    'Segment1_LabelValue:=2',
    'Segment1_Layer:=0',
    'Segment1_Name:=tumour 1',
    'Segment2_LabelValue:=1',
    'Segment2_Layer:=1',
    'Segment2_Name:=tumour 2',
    'Segment3_LabelValue:=5',
    'Segment3_Layer:=1',
    'Segment3_Name:=none',
    '',
  ];
  // Two layers side by side in each voxel: the second overlaps the first.
  const bytes = textFile(header, Uint8Array.of(1, 0, 2, 1, 1, 1, 0, 0));

  test('a segment is chosen by its name, in its own layer', () => {
    expect(readMaskBytes(bytes, { segment: 'Leber' })).toMatchObject({
      data: Uint8Array.of(1, 0, 1, 0),
      labels: [1],
      segments: ['Leber'],
    });
    expect(readMaskBytes(bytes, { segment: 'tumour 2' }).data).toEqual(Uint8Array.of(0, 1, 1, 0));
  });

  test('several that fit a pattern are united', () => {
    expect(readMaskBytes(bytes, { segment: 'tumour*' })).toMatchObject({
      data: Uint8Array.of(0, 1, 1, 0),
      labels: [2, 1],
      segments: ['tumour 1', 'tumour 2'],
    });
  });

  test('a segment without a voxel is an empty mask, one that is not there is unknown', () => {
    expect(() => readMaskBytes(bytes, { segment: 'none' })).toThrow(code('RAD-MASK-EMPTY'));
    expect(() => readMaskBytes(bytes, { segment: 'spleen' })).toThrow(code('RAD-SEGMENT-UNKNOWN'));
  });

  test('by number: only where one segment has it, or the layer is chosen', () => {
    expect(readMaskBytes(bytes, { label: 2 })).toMatchObject({ segments: ['tumour 1'] });
    const ambiguous = { code: 'RAD-SEGMENT-AMBIGUOUS', values: { label: 1, names: 'Leber, tumour 2' } };
    expect(() => readMaskBytes(bytes, { label: 1 })).toThrow(expect.objectContaining(ambiguous));
    expect(readMaskBytes(bytes, { label: 1, frame: 1 })).toMatchObject({ segments: ['tumour 2'] });
  });
});
