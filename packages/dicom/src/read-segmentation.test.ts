import { chooseSegments, unionOf } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { readSegmentation } from './read-segmentation.js';
import { type Attributes, dicomFile } from './testing/dicom-file.js';
import { ctSlice } from './testing/slices.js';

interface Frame {
  readonly segment: number;
  readonly z: number;
  readonly pixels: readonly number[];
}

const orientation = [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }];

/** A SEG of 3 columns and 2 rows with the segments "liver", "tumour 1", "tumour 2". */
function seg(frames: readonly Frame[], changes: Attributes = {}, measures: Attributes = { SpacingBetweenSlices: 2 }) {
  const bits = frames.flatMap(({ pixels }) => [...pixels]);
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    bytes[i >> 3] |= bit << (i & 7);
  });
  return dicomFile(
    {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4',
      Modality: 'SEG',
      Rows: 2,
      Columns: 3,
      NumberOfFrames: frames.length,
      BitsAllocated: 1,
      BitsStored: 1,
      HighBit: 0,
      PixelRepresentation: 0,
      SegmentationType: 'BINARY',
      SegmentSequence: ['liver', 'tumour 1', 'tumour 2'].map((SegmentLabel, n) => ({
        SegmentNumber: n + 1,
        SegmentLabel,
      })),
      SharedFunctionalGroupsSequence: [
        { PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.6], ...measures }], PlaneOrientationSequence: orientation },
      ],
      PerFrameFunctionalGroupsSequence: frames.map(({ segment, z }) => ({
        PlanePositionSequence: [{ ImagePositionPatient: [1, 2, z] }],
        SegmentIdentificationSequence: [{ ReferencedSegmentNumber: segment }],
      })),
      PixelData: bytes,
      ...changes,
    },
    { name: 'seg.dcm' },
  );
}

const maskOf = (file: ReturnType<typeof readSegmentation>, choice: { label?: number; segment?: string }) =>
  [...unionOf(file, chooseSegments(file, choice)).data].join('');

describe('readSegmentation', () => {
  const overlapping = seg([
    { segment: 1, z: 0, pixels: [1, 1, 1, 1, 1, 1] },
    { segment: 2, z: 0, pixels: [0, 1, 0, 0, 0, 0] },
    { segment: 1, z: 2, pixels: [1, 0, 0, 0, 0, 0] },
    { segment: 3, z: 4, pixels: [0, 0, 0, 0, 0, 1] },
  ]);

  test('segments may overlap, and slices without a frame are empty', () => {
    const file = readSegmentation(overlapping);
    expect(file.geometry).toMatchObject({ size: [3, 2, 3], spacing: [0.6, 0.5, 2], origin: [1, 2, 0] });
    expect(maskOf(file, { label: 1 })).toBe('111111100000000000');
    expect(maskOf(file, { label: 2 })).toBe('010000000000000000');
  });

  test('segments are chosen by name with wildcards, and united', () => {
    const file = readSegmentation(overlapping);
    expect(maskOf(file, { segment: 'Tumour*' })).toBe('010000000000000001');
    expect(maskOf(file, { segment: 'liver' })).toBe('111111100000000000');
  });

  test('a name that does not exist: which do', () => {
    const file = readSegmentation(overlapping);
    const unknown = expect.objectContaining({
      code: 'RAD-SEGMENT-UNKNOWN',
      remedy: expect.stringContaining('"tumour 2"'),
    });
    expect(() => maskOf(file, { segment: 'lung' })).toThrow(unknown);
  });

  test('sparse frames keep their distance where SpacingBetweenSlices tells it, else by the smallest gap', () => {
    const frames = [0, 6, 10].map((z) => ({ segment: 1, z, pixels: [1, 0, 0, 0, 0, 0] }));
    expect(readSegmentation(seg(frames)).geometry).toMatchObject({ size: [3, 2, 6], spacing: [0.6, 0.5, 2] });
    const regular = [0, 4, 12].map((z) => ({ segment: 1, z, pixels: [1, 0, 0, 0, 0, 0] }));
    expect(readSegmentation(seg(regular, {}, { SliceThickness: 9 })).geometry).toMatchObject({
      size: [3, 2, 4],
      spacing: [0.6, 0.5, 4],
    });
  });

  test('without SpacingBetweenSlices, sparse frames lie on the slices of the image where they can', () => {
    const image = (step: number, z = 0) => ({
      size: [3, 2, 9] as const,
      spacing: [0.6, 0.5, step] as const,
      origin: [1, 2, z] as const,
      direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const,
    });
    const frames = [4, 12].map((z) => ({ segment: 1, z, pixels: [1, 0, 0, 0, 0, 0] }));
    const stepOn = (grid?: ReturnType<typeof image>) =>
      readSegmentation(seg(frames, {}, {}), { ...(grid && { image: grid }) }).geometry.spacing[2];
    expect([stepOn(), stepOn(image(2)), stepOn(image(4)), stepOn(image(3)), stepOn(image(2, 1))]).toEqual([
      8, 2, 4, 8, 8,
    ]);
    const [one] = frames;
    expect(readSegmentation(seg([one], {}, {}), { image: image(2) }).geometry.spacing[2]).toBe(2);
  });

  test('a frame that does not say its segment, and two segments with one number, are refused', () => {
    const frames = [1, 2].map((segment) => ({ segment, z: 2 * segment, pixels: [1, 0, 0, 0, 0, 0] }));
    const names = ['Liver', 'Tumour'];
    const numbered = (numbers: readonly (number | undefined)[]) => ({
      SegmentSequence: names.map((SegmentLabel, n) => ({ SegmentNumber: numbers[n], SegmentLabel })),
    });
    const unnamed = [{ ...frames[0], segment: undefined as unknown as number }, frames[1]];
    expect(() => readSegmentation(seg(unnamed, numbered([1, 2])))).toThrow(
      expect.objectContaining({ code: 'RAD-DICOM-INVALID' }),
    );
    const unclear = expect.objectContaining({ code: 'RAD-SEGMENT-UNCLEAR' });
    expect(() => maskOf(readSegmentation(seg(frames, numbered([1, 1]))), { segment: 'Liver' })).toThrow(unclear);
    expect(() => maskOf(readSegmentation(seg(frames, numbered([undefined, 1]))), { segment: 'Liver' })).toThrow(
      unclear,
    );
  });

  test('frames of a segment that the file does not describe are left out, which is said', () => {
    const frames = [1, 7].map((segment) => ({ segment, z: 2 * segment, pixels: [1, 0, 0, 0, 0, 0] }));
    const { notes } = readSegmentation(seg(frames));
    expect(notes).toMatchObject([{ code: 'RAD-SEGMENT-FRAMES', values: { count: 1, numbers: '7' } }]);
  });

  test('more frames than are described, or fewer, are a damaged file', () => {
    const frames = [1, 2].map((segment) => ({ segment, z: 2 * segment, pixels: [1, 0, 0, 0, 0, 0] }));
    expect(() => readSegmentation(seg(frames, { NumberOfFrames: 1 }))).toThrow(
      expect.objectContaining({ code: 'RAD-DICOM-INVALID' }),
    );
  });

  test('a rounded distance of slices does not add up', () => {
    const frames = Array.from({ length: 200 }, (_, k) => ({ segment: 1, z: k * 0.703125, pixels: [1, 0, 0, 0, 0, 0] }));
    const { size, spacing } = readSegmentation(seg(frames, {}, { SpacingBetweenSlices: 0.7 })).geometry;
    expect([size[2], spacing[2]]).toEqual([200, 0.703125]);
  });

  test('positions that make no grid are refused', () => {
    const frames = [0, 2, 5].map((z) => ({ segment: 1, z, pixels: [1, 0, 0, 0, 0, 0] }));
    expect(() => readSegmentation(seg(frames))).toThrow(expect.objectContaining({ code: 'RAD-DICOM-SLICES-UNEVEN' }));
    const far = [0, 2, 2e9].map((z) => ({ segment: 1, z, pixels: [1, 0, 0, 0, 0, 0] }));
    expect(() => readSegmentation(seg(far))).toThrow(expect.objectContaining({ code: 'RAD-FILE-TOO-LARGE' }));
  });

  test('fractional: inside from half of the greatest value on, or from another threshold', () => {
    const changes = {
      SegmentationType: 'FRACTIONAL',
      MaximumFractionalValue: 200,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelData: Uint8Array.of(0, 50, 99, 100, 101, 200),
    };
    const fractional = seg([{ segment: 1, z: 0, pixels: [] }], changes);
    expect(maskOf(readSegmentation(fractional), { label: 1 })).toBe('000111');
    expect(maskOf(readSegmentation(fractional, { threshold: 0.25 }), { label: 1 })).toBe('011111');
  });

  test('label maps hold the number of the segment in each voxel', () => {
    const changes = {
      SegmentationType: 'LABELMAP',
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelData: Uint8Array.of(0, 1, 2, 2, 3, 0),
    };
    const file = readSegmentation(seg([{ segment: 1, z: 0, pixels: [] }], changes));
    expect(maskOf(file, { segment: 'tumour*' })).toBe('001110');
  });

  test('labels may be in any character set', () => {
    const label = (SegmentLabel: Uint8Array | string, SpecificCharacterSet: string) =>
      readSegmentation(
        seg([{ segment: 1, z: 0, pixels: [0, 0, 0, 0, 0, 0] }], {
          SpecificCharacterSet,
          SegmentSequence: [{ SegmentNumber: 1, SegmentLabel }],
        }),
      ).segments[0].name;
    expect(label('Läsion', 'ISO_IR 192')).toBe('Läsion');
    expect(label(Uint8Array.of(0x4c, 0xe4, 0x73, 0x69, 0x6f, 0x6e), 'ISO_IR 100')).toBe('Läsion');
    expect(label(Uint8Array.of(0xd6, 0xd7, 0xc1, 0xf6), 'GB18030')).toBe('肿瘤');
  });

  test('an image is no segmentation', () => {
    const wrong = expect.objectContaining({ code: 'RAD-DICOM-WRONG-KIND', place: { file: 'file.dcm' } });
    expect(() => readSegmentation(dicomFile(ctSlice(0)))).toThrow(wrong);
  });

  test('truncated pixels are refused', () => {
    const file = seg([{ segment: 1, z: 0, pixels: [1, 1, 1, 1, 1, 1] }], { Rows: 200, Columns: 300 });
    expect(() => readSegmentation(file)).toThrow(expect.objectContaining({ code: 'RAD-FILE-TRUNCATED' }));
  });
});
