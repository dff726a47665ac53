import { deflateRawSync } from 'node:zlib';
import { luma } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { readDicomSeries } from './read-series.js';
import { testCodecs as codecs } from './testing/codecs.js';
import { type Attributes, dicomFile, words } from './testing/dicom-file.js';
import { type EncodeRequest, encodeFrame } from './testing/encode.js';
import { ctSlice } from './testing/slices.js';

const [columns, rows] = [32, 24];
const count = columns * rows;
const smooth = (most: number, signed = false) =>
  Array.from({ length: count }, (_, i) => {
    const wave = Math.sin((i % columns) / 5) * Math.cos(Math.floor(i / columns) / 4);
    return Math.round(signed ? (wave * most) / 2 : ((wave + 1) * most) / 2) + 0;
  });

const header = (bits: number, changes: Attributes = {}): Attributes => ({
  ...ctSlice(0),
  PixelData: undefined,
  Rows: rows,
  Columns: columns,
  RescaleIntercept: 0,
  BitsAllocated: bits === 8 ? 8 : 16,
  BitsStored: bits,
  HighBit: bits - 1,
  PixelRepresentation: 0,
  ...changes,
});

const none = new Uint8Array();
const read = (content: Attributes, syntaxUid: string, items: readonly Uint8Array[]) =>
  readDicomSeries([dicomFile(content, { syntaxUid, items })], { codecs }).volume;

const encoded = (
  bits: 8 | 12 | 16,
  values: readonly number[],
  request: Omit<EncodeRequest, 'columns' | 'rows' | 'bits' | 'pixels'>,
) => encodeFrame({ columns, rows, bits, pixels: words(values, bits === 8 ? 1 : 2), ...request });

describe.each<[string, string, EncodeRequest['encoder']]>([
  ['JPEG lossless', '1.2.840.10008.1.2.4.70', 'EncodeJpeg'],
  ['JPEG-LS lossless', '1.2.840.10008.1.2.4.80', 'EncodeJpegLs'],
  ['JPEG 2000 lossless', '1.2.840.10008.1.2.4.90', 'EncodeJpeg2000'],
])('%s', (_, syntaxUid, encoder) => {
  test.each<[8 | 12 | 16, number]>([
    [8, 255],
    [12, 4095],
    [16, 60000],
  ])('gives back %i-bit pixels', (bits, most) => {
    const values = smooth(most);
    expect([...read(header(bits), syntaxUid, [none, encoded(bits, values, { encoder })]).data]).toEqual(values);
  });

  test('gives back signed pixels', () => {
    const values = smooth(4000, true);
    const frame = encoded(16, values, { encoder, signed: true });
    expect([...read(header(16, { PixelRepresentation: 1 }), syntaxUid, [none, frame]).data]).toEqual(values);
  });

  test('refuses a frame whose own header differs from that of the file', () => {
    const frame = encoded(16, smooth(60000), { encoder });
    const differs = expect.objectContaining({ code: 'RAD-DICOM-FRAME-DIFFERS' });
    expect(() => read(header(16, { Rows: rows * 2 }), syntaxUid, [none, frame])).toThrow(differs);
    expect(() => read(header(8), syntaxUid, [none, frame])).toThrow(differs);
  });

  test('refuses a frame that is cut off', () => {
    const frame = encoded(
      16,
      Array.from({ length: count }, (_, i) => (i * 7919) % 60000),
      { encoder },
    );
    const refused = expect.objectContaining({
      code: expect.stringMatching(/^RAD-(DICOM-PIXELS-CORRUPT|FILE-TRUNCATED)$/),
    });
    expect(() => read(header(16), syntaxUid, [none, frame.subarray(0, frame.length >> 1)])).toThrow(refused);
    expect(() => read(header(16), syntaxUid, [none, frame.subarray(0, 20)])).toThrow(refused);
  });

  test('goes on decoding after a frame that could not be decoded', () => {
    const values = smooth(60000);
    const frame = encoded(16, values, { encoder });
    expect(() => read(header(16), syntaxUid, [none, frame.map((byte, i) => (i > 60 ? byte ^ 0x5a : byte))])).toSatisfy(
      () => true,
    );
    expect([...read(header(16), syntaxUid, [none, frame]).data]).toEqual(values);
  });
});

describe.each<[string, string, 8 | 12 | 16, EncodeRequest['encoder'], number]>([
  ['JPEG baseline', '1.2.840.10008.1.2.4.50', 8, 'EncodeJpeg', 4],
  ['JPEG-LS near-lossless', '1.2.840.10008.1.2.4.81', 8, 'EncodeJpegLs', 2],
  ['JPEG 2000 lossy', '1.2.840.10008.1.2.4.91', 16, 'EncodeJpeg2000', 6000],
])('%s', (_, syntaxUid, bits, encoder, tolerance) => {
  test('gives pixels within the loss of the compression', () => {
    const values = smooth(2 ** bits - 1);
    const { data } = read(header(bits), syntaxUid, [none, encoded(bits, values, { encoder, lossy: true })]);
    const worst = values.reduce((most, value, i) => Math.max(most, Math.abs(value - data[i])), 0);
    expect(worst).toBeLessThanOrEqual(tolerance);
    expect(new Set(data).size).toBeGreaterThan(10);
  });
});

describe('frames and fragments', () => {
  const syntaxUid = '1.2.840.10008.1.2.4.80';
  const frames = [100, 200, 300].map((most) => encoded(16, smooth(most), { encoder: 'EncodeJpegLs' }));
  const placed = frames.map((_, k) => ({ PlanePositionSequence: [{ ImagePositionPatient: [0, 0, k] }] }));
  const groups: Attributes = {
    NumberOfFrames: 3,
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: [1, 1] }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }],
      },
    ],
    PerFrameFunctionalGroupsSequence: placed,
  };
  const halves = frames.flatMap((frame) => [frame.subarray(0, 40), frame.subarray(40)]);
  const expected = [100, 200, 300].map((most) => Math.max(...smooth(most)));
  const greatest = (items: readonly Uint8Array[], changes: Attributes = {}) => {
    const { data } = read(header(16, { ...groups, ...changes }), syntaxUid, items);
    return [0, 1, 2].map((k) => Math.max(...data.slice(k * count, (k + 1) * count)));
  };
  const even = (length: number) => length + (length % 2);
  const lengths = frames.map((frame) => 16 + 40 + even(frame.length - 40));
  const offsets = [0, lengths[0], lengths[0] + lengths[1]];

  test('as many fragments as frames', () => {
    expect(greatest([none, ...frames])).toEqual(expected);
  });

  test('several fragments a frame, told apart by the basic offset table', () => {
    expect(greatest([words(offsets, 4), ...halves])).toEqual(expected);
  });

  test('by the extended offset table', () => {
    expect(greatest([none, ...halves], { ExtendedOffsetTable: offsets })).toEqual(expected);
  });

  test('by the beginning of each stream', () => {
    expect(greatest([none, ...halves])).toEqual(expected);
  });

  test('several fragments of one frame are joined', () => {
    const parts = [frames[2].subarray(0, 40), frames[2].subarray(40, 80), frames[2].subarray(80)];
    expect(Math.max(...read(header(16), syntaxUid, [none, ...parts]).data)).toBe(expected[2]);
  });

  test('too few frames are refused', () => {
    expect(() => greatest([none, ...frames.slice(1)])).toThrow(expect.objectContaining({ code: 'RAD-FILE-TRUNCATED' }));
  });

  test('without a decoder the transfer syntax is named', () => {
    const file = dicomFile(header(16), { syntaxUid: '1.2.840.10008.1.2.4.90', items: [none, frames[0]] });
    expect(() => readDicomSeries([file])).toThrow('JPEG 2000 lossless');
  });
});

test('deflated frames are unpacked', () => {
  const values = smooth(60000);
  const frame = deflateRawSync(words(values, 2));
  expect([...read(header(16), '1.2.840.10008.1.2.8.1', [none, frame]).data]).toEqual(values);
  const cut = frame.subarray(0, 20);
  expect(() => read(header(16), '1.2.840.10008.1.2.8.1', [none, cut])).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^RAD-FILE-(TRUNCATED|CORRUPT)$/) }),
  );
});

test('a small frame that announces far more than it can hold is refused before it is decoded', () => {
  const frame = encoded(16, smooth(100), { encoder: 'EncodeJpegLs' });
  const view = new DataView(frame.buffer);
  // The frame header (SOF55) follows the start of the image: marker, length, precision, rows, columns.
  view.setUint16(7, 60000);
  view.setUint16(9, 60000);
  const lying = header(16, { Rows: 60000, Columns: 60000 });
  expect(() => read(lying, '1.2.840.10008.1.2.4.80', [none, frame])).toThrow(
    expect.objectContaining({ code: 'RAD-FILE-TRUNCATED' }),
  );
});

describe('colours', () => {
  const pixels = Uint8Array.from({ length: 3 * count }, (_, i) => (i * 31 + ((i * i) >> 5)) & 255);
  const flat = Uint8Array.from(pixels, (value, i) => (i < 1200 ? 90 : value));
  const greys = (values: Uint8Array) =>
    Array.from({ length: count }, (_, i) => luma(values[3 * i], values[3 * i + 1], values[3 * i + 2]));
  const colour = header(8, { SamplesPerPixel: 3, PhotometricInterpretation: 'RGB', PlanarConfiguration: 0 });

  test.each<[EncodeRequest['encoder'], string]>([
    ['EncodeJpegLs', '1.2.840.10008.1.2.4.80'],
    ['EncodeJpeg', '1.2.840.10008.1.2.4.70'],
    ['EncodeJpeg2000', '1.2.840.10008.1.2.4.90'],
  ])('of %s become the same grey as without compression', (encoder, syntaxUid) => {
    for (const values of [pixels, flat]) {
      const frame = encodeFrame({ encoder, columns, rows, samples: 3, bits: 8, photometric: 3, pixels: values });
      expect([...read(colour, syntaxUid, [none, frame]).data]).toEqual(greys(values));
    }
  });
});
