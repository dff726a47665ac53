import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDicomSeries } from './read-series.js';
import { type Attributes, dicomFile, join, words } from './testing/dicom-file.js';
import { codeOf, one } from './testing/read-one.js';
import { ctSeries, ctSlice } from './testing/slices.js';

test('slices are sorted along the normal, and rescaled to int16 HU', () => {
  const { volume, unit, series } = readDicomSeries(ctSeries(4));
  expect(volume.geometry).toEqual({
    size: [3, 2, 4],
    spacing: [0.8, 0.7, 2.5],
    origin: [-10, 20, 100],
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  });
  expect(volume.data).toBeInstanceOf(Int16Array);
  expect([...volume.data.slice(6, 12)]).toEqual([10, 11, 12, 13, 14, 15].map((v) => v - 1024));
  expect(unit).toBe('HU');
  expect(series).toMatchObject({ modality: 'CT', number: 5, files: 4, size: [3, 2, 4] });
});

test('each slice has its own slope and intercept', () => {
  const { volume } = readDicomSeries(ctSeries(2, (k) => ({ RescaleSlope: 1 + k, RescaleIntercept: 100 * k })));
  expect([...volume.data]).toEqual([0, 1, 2, 3, 4, 5, 120, 122, 124, 126, 128, 130]);
});

test('a coronal series has its axes in the columns of the direction', () => {
  const coronal = (k: number) => ({
    ImageOrientationPatient: [1, 0, 0, 0, 0, -1],
    ImagePositionPatient: [0, 3 * k, 0],
  });
  const { geometry } = readDicomSeries(ctSeries(3, coronal)).volume;
  expect(geometry.direction).toEqual([1, 0, 0, 0, 0, 1, 0, -1, 0]);
  expect(geometry.origin).toEqual([0, 0, 0]);
  expect(geometry.spacing).toEqual([0.8, 0.7, 3]);
});

describe.each([
  ['implicit little endian', '1.2.840.10008.1.2', true],
  ['explicit little endian', '1.2.840.10008.1.2.1', true],
  ['explicit big endian', '1.2.840.10008.1.2.2', false],
])('in %s', (_, syntaxUid, littleEndian) => {
  const values = [-5, 0, 1, 2, 300, -1000];

  test.each([false, true])('16-bit signed pixels are read, with sequences of defined length: %s', (definedLengths) => {
    const { volume } = one(
      { PixelData: words(values, 2, littleEndian), RescaleIntercept: 0 },
      {},
      { syntaxUid, definedLengths },
    );
    expect([...volume.data]).toEqual(values);
  });

  test('32-bit pixels are read', () => {
    const wide = { BitsAllocated: 32, BitsStored: 32, HighBit: 31, RescaleIntercept: 0 };
    const { volume } = one({ ...wide, PixelData: words([-70000, 1, 2, 3, 4, 5], 4, littleEndian) }, {}, { syntaxUid });
    expect(volume.data).toBeInstanceOf(Int32Array);
    expect(volume.data[0]).toBe(-70000);
  });

  test('8-bit pixels in words are read in their order', () => {
    const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6).map((value, i, all) => (littleEndian ? value : all[i ^ 1]));
    const narrow = {
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelRepresentation: 0,
      RescaleIntercept: 0,
      PixelData: bytes,
    };
    const { volume } = one(narrow, {}, { syntaxUid });
    expect(volume.data).toBeInstanceOf(Uint8Array);
    expect([...volume.data]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

test('the bits above HighBit are left out, and the sign is that of the stored bits', () => {
  const twelve = {
    BitsStored: 12,
    HighBit: 11,
    RescaleIntercept: 0,
    PixelData: words([0xf001, 0x0fff, 0x0800, 0x07ff, 0, 1], 2),
  };
  expect([...one(twelve).volume.data]).toEqual([1, -1, -2048, 2047, 0, 1]);
  expect([...one({ ...twelve, PixelRepresentation: 0 }).volume.data]).toEqual([1, 4095, 2048, 2047, 0, 1]);
  const shifted = { ...twelve, HighBit: 15, PixelData: words([0x0010, 0xfff0, 0x8000, 0x001f, 0, 0], 2) };
  expect([...one(shifted).volume.data]).toEqual([1, -1, -2048, 1, 0, 0]);
});

test('the type of the voxels is the smallest of int16, uint16, int32 that holds whole values, else float32', () => {
  const unsigned = { PixelRepresentation: 0, RescaleIntercept: 0 };
  const type = (changes: Attributes) => one(changes).volume.data.constructor.name;
  expect(type({ ...unsigned, PixelData: words([0, 1, 2, 3, 4, 32767], 2) })).toBe('Int16Array');
  expect(type({ ...unsigned, PixelData: words([0, 1, 2, 3, 4, 65535], 2) })).toBe('Uint16Array');
  expect(type({ ...unsigned, RescaleIntercept: -1, PixelData: words([0, 1, 2, 3, 4, 65535], 2) })).toBe('Int32Array');
  expect(type({ RescaleSlope: 0.5 })).toBe('Float32Array');
  expect(type({ RescaleIntercept: 0.25 })).toBe('Float32Array');
});

test('floating point pixels are read as they are', () => {
  const { PixelData: _, ...plain } = ctSlice(0);
  const float = { BitsAllocated: 32, RescaleIntercept: 0, FloatPixelData: [0.5, -1.25, 2, 3, 4, 5] };
  expect([...readDicomSeries([dicomFile({ ...plain, ...float })]).volume.data]).toEqual([0.5, -1.25, 2, 3, 4, 5]);
  const double = { BitsAllocated: 64, RescaleIntercept: 0, DoubleFloatPixelData: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] };
  expect([...readDicomSeries([dicomFile({ ...plain, ...double })]).volume.data]).toEqual([
    0.1, 0.2, 0.3, 0.4, 0.5, 0.6,
  ]);
});

test('a deflated data set is unpacked', () => {
  const body = dicomFile(ctSlice(0), { preamble: false }).bytes;
  const head = dicomFile({}, { syntaxUid: '1.2.840.10008.1.2.1.99' }).bytes;
  const { volume } = readDicomSeries([{ name: 'd', bytes: join(head, deflateRawSync(body)) }]);
  expect(volume.data[5]).toBe(5 - 1024);
});

test('a file without preamble is read', () => {
  for (const syntaxUid of ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1']) {
    expect(one({}, {}, { preamble: false, syntaxUid }).volume.data[5]).toBe(5 - 1024);
  }
});

test('MONOCHROME1 inverts shades but not quantities', () => {
  const shades = {
    PhotometricInterpretation: 'MONOCHROME1',
    RescaleIntercept: 0,
    PixelRepresentation: 0,
    BitsStored: 12,
    HighBit: 11,
  };
  expect([...one(shades).volume.data]).toEqual([0, 1, 2, 3, 4, 5]);
  expect([...one({ ...shades, Modality: 'DX' }).volume.data]).toEqual([4095, 4094, 4093, 4092, 4091, 4090]);
});

test('padding stays as stored unless a value for it is given', () => {
  const padded = { PixelData: words([-2000, 1, 2, 3, -1999, 5], 2), PixelPaddingValue: -2000 };
  expect([...one(padded).volume.data]).toEqual([-3024, -1023, -1022, -1021, -3023, -1019]);
  expect([...one(padded, { padding: -1024 }).volume.data]).toEqual([-1024, -1023, -1022, -1021, -3023, -1019]);
  const range = { ...padded, PixelPaddingRangeLimit: -1990 };
  expect([...one(range, { padding: -1024 }).volume.data]).toEqual([-1024, -1023, -1022, -1021, -1024, -1019]);
});

test('enhanced multi-frame: geometry and rescaling come from the functional groups, frames in any order', () => {
  const {
    ImagePositionPatient: _p,
    ImageOrientationPatient: _o,
    PixelSpacing: _s,
    RescaleSlope: _r,
    RescaleIntercept: _i,
    ...rest
  } = ctSlice(0);
  const perFrame = [2, 0, 1].map((k) => ({
    PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 4 * k] }],
    PixelValueTransformationSequence: [{ RescaleSlope: 1, RescaleIntercept: 1000 * k }],
  }));
  const file = dicomFile({
    ...rest,
    NumberOfFrames: 3,
    PixelData: words(
      Array.from({ length: 18 }, (_, i) => i),
      2,
    ),
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.6], SliceThickness: 9 }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }],
      },
    ],
    PerFrameFunctionalGroupsSequence: perFrame,
  });
  const { geometry, data } = readDicomSeries([file]).volume;
  expect(geometry).toMatchObject({ size: [3, 2, 3], spacing: [0.6, 0.5, 4], origin: [0, 0, 0] });
  expect([data[0], data[6], data[12]]).toEqual([6, 1012, 2000]);
});

test('a sequence that was copied as unknown (UN) is understood', () => {
  const groups = [{ PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.6] }] }];
  const form = { unknown: ['SharedFunctionalGroupsSequence' as const] };
  expect(one({ SharedFunctionalGroupsSequence: groups }, {}, form).volume.geometry.spacing.slice(0, 2)).toEqual([
    0.6, 0.5,
  ]);
});

test('a single slice takes its spacing along z from SpacingBetweenSlices, else SliceThickness, else 1 mm', () => {
  expect(one({ SpacingBetweenSlices: 4, SliceThickness: 5 }).volume.geometry.spacing[2]).toBe(4);
  expect(one({ SliceThickness: 5 }).volume.geometry.spacing[2]).toBe(5);
  expect(one({}).volume.geometry.spacing[2]).toBe(1);
});

describe('images that do not say where they lie', () => {
  const { ImagePositionPatient: _p, ImageOrientationPatient: _o, PixelSpacing: _s, ...bare } = ctSlice(0);
  const picture = { ...bare, Modality: 'OT' };
  const frames = {
    ...picture,
    NumberOfFrames: 2,
    PixelData: words(
      Array.from({ length: 12 }, (_, i) => i),
      2,
    ),
  };

  test('ask for a spacing', () => {
    expect(codeOf(() => readDicomSeries([dicomFile(picture)])).code).toBe('RAD-SPACING-MISSING');
    const { volume } = readDicomSeries([dicomFile(picture)], { spacing: [0.3, 0.4] });
    expect(volume.geometry).toMatchObject({ size: [3, 2, 1], spacing: [0.3, 0.4, 1], origin: [0, 0, 0] });
  });

  test('with several frames ask for one of them, or for a spacing of three numbers', () => {
    expect(codeOf(() => readDicomSeries([dicomFile(frames)], { spacing: [1, 1] })).code).toBe('RAD-FRAMES-SEVERAL');
    expect([...readDicomSeries([dicomFile(frames)], { spacing: [1, 1], frame: 1 }).volume.data]).toEqual(
      [6, 7, 8, 9, 10, 11].map((v) => v - 1024),
    );
    expect(readDicomSeries([dicomFile(frames)], { spacing: [1, 1, 5] }).volume.geometry).toMatchObject({
      size: [3, 2, 2],
      spacing: [1, 1, 5],
    });
    expect(codeOf(() => readDicomSeries([dicomFile(frames)], { spacing: [1, 1], frame: 2 })).code).toBe(
      'RAD-FRAME-UNKNOWN',
    );
  });

  test('take the spacing of the detector where there is one', () => {
    const film = dicomFile({ ...picture, ImagerPixelSpacing: [0.2, 0.1] });
    expect(readDicomSeries([film]).volume.geometry.spacing).toEqual([0.1, 0.2, 1]);
  });
});
