import { createRng } from '@radscore/core';
import { zipSync } from 'fflate';
import { dicomFile, words } from '../packages/dicom/src/testing/dicom-file.js';
import { encodeFrame } from '../packages/dicom/src/testing/encode.js';
import { ctSlice } from '../packages/dicom/src/testing/slices.js';

// One CT with one structure set, as the files that hospitals send: uncompressed, in a zip archive, compressed in three ways.

const [columns, rows, slices] = [40, 32, 10];
const rng = createRng('dicom cases');
const frames = Array.from({ length: slices }, () =>
  Array.from({ length: columns * rows }, (_, i) =>
    Math.round(1100 + 60 * Math.abs(((i % columns) % 14) - 7) + 40 * rng.uniform()),
  ),
);

/** Pixels as literal runs of PackBits, the more significant bytes first (PS3.5, annex G). */
function rle(values: readonly number[]): Uint8Array {
  const segments = [8, 0].map((shift) => {
    const bytes = values.map((value) => (value >> shift) & 255);
    const runs = Array.from({ length: Math.ceil(bytes.length / 128) }, (_, i) => bytes.slice(128 * i, 128 * (i + 1)));
    const packed = runs.flatMap((run) => [run.length - 1, ...run]);
    return packed.length % 2 === 0 ? packed : [...packed, 0];
  });
  const table = [2, 64, 64 + segments[0]!.length, ...new Array(13).fill(0)];
  return Uint8Array.from([...words(table, 4), ...segments.flat()]);
}

const native = (encoder: 'EncodeJpegLs' | 'EncodeJpeg2000') => (values: readonly number[]) =>
  encodeFrame({ encoder, columns, rows, bits: 16, pixels: words(values, 2) });

const forms = {
  plain: undefined,
  'jpeg-2000': ['1.2.840.10008.1.2.4.90', native('EncodeJpeg2000')],
  'jpeg-ls': ['1.2.840.10008.1.2.4.80', native('EncodeJpegLs')],
  rle: ['1.2.840.10008.1.2.5', rle],
} as const;

function ct(form: keyof typeof forms): [string, Uint8Array][] {
  const coding = forms[form];
  return frames.map((values, k) => {
    const changes = { Rows: rows, Columns: columns, PixelRepresentation: 0, PixelData: words(values, 2) };
    const compressed = coding && { syntaxUid: coding[0], items: [new Uint8Array(), coding[1](values)] };
    const content = ctSlice(k, { ...changes, ...(compressed && { PixelData: undefined }) });
    return [`${k}.dcm`, dicomFile(content, compressed).bytes];
  });
}

/** An octagon a slice, drawn between the pixels. */
function structureSet(): Uint8Array {
  const contours = Array.from({ length: slices - 4 }, (_, i) => {
    const around = Array.from({ length: 8 }, (_, n) => [
      -10 + 0.8 * (20 + 12.3 * Math.cos((n * Math.PI) / 4)),
      20 + 0.7 * (16 + 10.6 * Math.sin((n * Math.PI) / 4)),
      100 + 2.5 * (i + 2),
    ]);
    const points = around.flat().map((mm) => Math.round(1000 * mm) / 1000);
    return { ContourGeometricType: 'CLOSED_PLANAR', ContourData: points };
  });
  const content = {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3',
    SOPInstanceUID: '1.2.3.5',
    SeriesInstanceUID: '1.2.6',
    Modality: 'RTSTRUCT',
    StructureSetROISequence: [{ ROINumber: 1, ROIName: 'tumour' }],
    ROIContourSequence: [{ ReferencedROINumber: 1, ContourSequence: contours }],
  };
  return dicomFile(content).bytes;
}

/** Files by their path: for each case its image and `outlines.dcm`. */
export function dicomCases(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['outlines.dcm', structureSet()]]);
  for (const form of Object.keys(forms) as (keyof typeof forms)[])
    for (const [name, bytes] of ct(form)) files.set(`${form}/${name}`, bytes);
  files.set('archive.zip', zipSync(Object.fromEntries(ct('plain').map(([name, bytes]) => [`ct/${name}`, bytes]))));
  return files;
}

/** The images of the cases: an archive or a folder. */
export const dicomImages = ['archive.zip', ...Object.keys(forms)];
