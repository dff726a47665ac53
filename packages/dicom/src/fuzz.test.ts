import { deflateRawSync } from 'node:zlib';
import type { Geometry } from '@radscore/image';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { mutants, survive } from '../../image/src/testing/mutate.js';
import { readSegmentation } from './read-segmentation.js';
import { readDicomSeries } from './read-series.js';
import { readStructureSet } from './read-structure-set.js';
import { listDicom } from './series.js';
import { testCodecs as codecs } from './testing/codecs.js';
import { type Attributes, dicomFile, join, words } from './testing/dicom-file.js';
import { encodeFrame } from './testing/encode.js';
import { ctSlice } from './testing/slices.js';
import { writeSegmentation } from './write-segmentation.js';
import { unzipFiles } from './zip.js';

/** Where the elements of a file end, as far as a plain walk finds them. */
const everyFew = (bytes: Uint8Array, step: number) =>
  Array.from({ length: Math.ceil(bytes.length / step) }, (_, n) => n * step);

/** Runs a reader on damaged copies; at least some must still be read, and most be refused. */
function fuzz(bytes: Uint8Array, count: number, seed: string, read: (bytes: Uint8Array) => unknown, step = 8): void {
  const outcomes = new Map<string, number>();
  const options = { seed, count, boundaries: everyFew(bytes, step), headerBytes: bytes.length };
  for (const mutant of mutants(bytes, options)) {
    const outcome = survive(mutant, read);
    const code = 'code' in outcome ? outcome.code : 'read';
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
  }
  expect(outcomes.get('read')).toBeGreaterThan(0);
  expect(outcomes.size).toBeGreaterThan(2);
}

const wide = (changes: Attributes = {}): Attributes => ({
  ...ctSlice(0),
  Rows: 24,
  Columns: 32,
  PatientName: 'Doe^Jane',
  RadiopharmaceuticalInformationSequence: [{ RadionuclideTotalDose: 1, RadiopharmaceuticalStartTime: '10' }],
  PixelData: words(
    Array.from({ length: 768 }, (_, i) => i),
    2,
  ),
  ...changes,
});
const image = (bytes: Uint8Array) => readDicomSeries([{ name: 'f', bytes }], { codecs });

test.each([
  ['explicit little endian', '1.2.840.10008.1.2.1'],
  ['implicit little endian', '1.2.840.10008.1.2'],
  ['explicit big endian', '1.2.840.10008.1.2.2'],
])('damaged images in %s give a volume or a coded error', (_, syntaxUid) => {
  fuzz(dicomFile(wide(), { syntaxUid }).bytes, 500, syntaxUid, image);
});

test('damaged deflated images give a volume or a coded error', () => {
  const body = dicomFile(wide(), { preamble: false }).bytes;
  const head = dicomFile({}, { syntaxUid: '1.2.840.10008.1.2.1.99' }).bytes;
  fuzz(join(head, deflateRawSync(body)), 500, 'deflated', image);
});

test('damaged enhanced images give a volume or a coded error', () => {
  const frames = [0, 1].map((k) => ({ PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 4 * k] }] }));
  const shared = {
    PixelMeasuresSequence: [{ PixelSpacing: [1, 1] }],
    PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }],
  };
  const enhanced = wide({
    NumberOfFrames: 2,
    SharedFunctionalGroupsSequence: [shared],
    PerFrameFunctionalGroupsSequence: frames,
    PixelData: words(
      Array.from({ length: 1536 }, (_, i) => i),
      2,
    ),
  });
  fuzz(dicomFile(enhanced, { definedLengths: true }).bytes, 500, 'enhanced', image, 16);
});

test.each<['EncodeJpeg' | 'EncodeJpegLs' | 'EncodeJpeg2000', string]>([
  ['EncodeJpeg', '1.2.840.10008.1.2.4.70'],
  ['EncodeJpegLs', '1.2.840.10008.1.2.4.80'],
  ['EncodeJpeg2000', '1.2.840.10008.1.2.4.90'],
])('damaged frames of %s give a volume or a coded error', (encoder, syntaxUid) => {
  const pixels = words(
    Array.from({ length: 768 }, (_, i) => (i * 977) % 4096),
    2,
  );
  const frame = encodeFrame({ encoder, columns: 32, rows: 24, bits: 16, pixels });
  const content = { ...wide(), PixelData: undefined };
  const read = (bytes: Uint8Array) => image(dicomFile(content, { syntaxUid, items: [new Uint8Array(), bytes] }).bytes);
  // Fewer than elsewhere: after each refusal the decoder is instantiated again, which takes its time.
  fuzz(frame, 150, encoder, read, 64);
});

test('damaged run-length frames give a volume or a coded error', () => {
  const plane = Array.from({ length: 6 }, () => [127, ...Array.from({ length: 128 }, (_, i) => i)]).flat();
  const frame = join(
    words([2, 64, 64 + plane.length, ...new Array(13).fill(0)], 4),
    Uint8Array.from(plane),
    Uint8Array.from(plane),
  );
  fuzz(
    dicomFile(wide({ PixelData: undefined }), { syntaxUid: '1.2.840.10008.1.2.5', items: [new Uint8Array(), frame] })
      .bytes,
    500,
    'rle',
    image,
  );
});

test('damaged segmentations give a mask or a coded error', async () => {
  const geometry: Geometry = {
    size: [16, 8, 4],
    spacing: [1, 1, 2],
    origin: [0, 0, 0],
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  };
  const mask = { geometry, data: Uint8Array.from({ length: 512 }, (_, i) => i & 1) };
  const bytes = await writeSegmentation([
    { label: 'a', mask },
    { label: 'b', mask },
  ]);
  fuzz(
    bytes,
    500,
    'seg',
    (damaged) => {
      const file = readSegmentation({ name: 'f', bytes: damaged });
      return file.segments.map((segment) => file.maskOf(segment));
    },
    32,
  );
});

test('damaged structure sets give a mask or a coded error', () => {
  const grid: Geometry = {
    size: [16, 8, 4],
    spacing: [1, 1, 2],
    origin: [0, 0, 0],
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  };
  const contour = (z: number) => ({
    ContourGeometricType: 'CLOSED_PLANAR',
    ContourData: [1, 1, z, 5, 1, z, 5, 5, z, 1, 5, z],
  });
  const { bytes } = dicomFile({
    Modality: 'RTSTRUCT',
    StructureSetROISequence: [{ ROINumber: 1, ROIName: 'GTV' }],
    ROIContourSequence: [{ ReferencedROINumber: 1, ContourSequence: [contour(0), contour(2), contour(4)] }],
  });
  fuzz(
    bytes,
    700,
    'rtstruct',
    (damaged) => {
      const file = readStructureSet({ name: 'f', bytes: damaged }).onGrid(grid);
      return file.segments.map((segment) => file.maskOf(segment));
    },
    4,
  );
});

test('listing damaged files never fails', () => {
  const { bytes } = dicomFile(wide());
  for (const { bytes: damaged } of mutants(bytes, { seed: 'list', count: 300, headerBytes: bytes.length })) {
    const { series, skipped, broken } = listDicom([{ name: 'f', bytes: damaged }]);
    expect(series.length + skipped.length + broken.length).toBe(1);
  }
});

test('damaged archives give files or a coded error', () => {
  const zip = zipSync({ 'a.dcm': dicomFile(wide()).bytes, 'b.dcm': dicomFile(ctSlice(0)).bytes });
  fuzz(zip, 500, 'zip', unzipFiles);
});
