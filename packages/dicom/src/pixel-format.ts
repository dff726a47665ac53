import { formatError } from '@radscore/image';
import { dicomError } from './errors.js';

import type { DicomFile } from './file.js';
import { requireTransferSyntax, type TransferSyntax } from './transfer-syntax.js';

/** How the pixels of a file are stored. */
export interface PixelFormat {
  readonly columns: number;
  readonly rows: number;
  readonly frames: number;
  readonly samples: number;
  readonly planar: boolean;
  readonly photometric: string;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly highBit: number;
  readonly signed: boolean;
  /** Integers, or IEEE floats in the elements Float Pixel Data and Double Float Pixel Data. */
  readonly element: 'PixelData' | 'FloatPixelData' | 'DoubleFloatPixelData';
  readonly bigEndian: boolean;
  readonly syntax: TransferSyntax;
}

const colours = ['RGB', 'YBR_FULL', 'YBR_FULL_422', 'YBR_RCT', 'YBR_ICT'];
const greys = ['MONOCHROME1', 'MONOCHROME2', 'PALETTE COLOR'];

/** True for a file that holds pixels. */
export function hasPixels({ header }: DicomFile): boolean {
  return elementOfPixels(header) !== undefined && header.element('Rows') !== undefined;
}

/**
 * Reads and checks the description of the pixels.
 * Throws RAD-DICOM-INVALID, RAD-DICOM-TRANSFER-SYNTAX, or RAD-FORMAT-UNSUPPORTED for what radscore does not read.
 */
export function readPixelFormat({ header, syntaxUid }: DicomFile): PixelFormat {
  const element = elementOfPixels(header);
  if (element === undefined) throw dicomError('RAD-DICOM-INVALID', { problem: 'it holds no pixels' });
  const syntax = requireTransferSyntax(syntaxUid);
  const required = (keyword: 'Rows' | 'Columns' | 'BitsAllocated') => {
    const value = header.number(keyword);
    if (value === undefined || value < 1)
      throw dicomError('RAD-DICOM-INVALID', { problem: `${keyword} is missing or 0` });
    return value;
  };
  const bitsAllocated = required('BitsAllocated');
  const bitsStored = header.number('BitsStored') ?? bitsAllocated;
  const format: PixelFormat = {
    columns: required('Columns'),
    rows: required('Rows'),
    frames: frameCount(header.number('NumberOfFrames'), header.element('NumberOfFrames')?.length),
    samples: header.number('SamplesPerPixel') ?? 1,
    planar: header.number('PlanarConfiguration') === 1,
    photometric: header.text('PhotometricInterpretation') ?? 'MONOCHROME2',
    bitsAllocated,
    bitsStored,
    highBit: header.number('HighBit') ?? bitsStored - 1,
    signed: header.number('PixelRepresentation') === 1,
    element,
    bigEndian: header.bigEndian,
    syntax,
  };
  requireSupported(format);
  return format;
}

/** Bytes of one stored frame without compression; a fraction where pixels are single bits. */
export function frameBytes({ columns, rows, samples, bitsAllocated, photometric, syntax }: PixelFormat): number {
  // 4:2:2 subsampling stores two values for two pixels of each colour difference.
  const perPixel = photometric === 'YBR_FULL_422' && syntax.compression === undefined ? 2 : samples;
  return (columns * rows * perPixel * bitsAllocated) / 8;
}

function frameCount(value: number | undefined, length = 0): number {
  if (value === undefined && length === 0) return 1;
  if (value === undefined || !Number.isInteger(value) || value < 1) {
    throw dicomError('RAD-DICOM-INVALID', { problem: 'NumberOfFrames is not a positive whole number' });
  }
  return value;
}

function elementOfPixels(header: DicomFile['header']): PixelFormat['element'] | undefined {
  return (['PixelData', 'FloatPixelData', 'DoubleFloatPixelData'] as const).find(
    (keyword) => header.element(keyword) !== undefined,
  );
}

function requireSupported(format: PixelFormat): void {
  const { samples, photometric, bitsAllocated, bitsStored, highBit, element, syntax } = format;
  const unsupported = (what: string) => formatError('RAD-FORMAT-UNSUPPORTED', { format: 'DICOM', what });
  if (
    element === 'FloatPixelData' ? bitsAllocated !== 32 : element === 'DoubleFloatPixelData' && bitsAllocated !== 64
  ) {
    throw dicomError('RAD-DICOM-INVALID', { problem: `BitsAllocated is ${bitsAllocated} for floating point pixels` });
  }
  if (element !== 'PixelData') {
    if (syntax.compression !== undefined) throw unsupported('compressed floating point pixels');
    return;
  }
  if (![1, 8, 16, 32].includes(bitsAllocated)) throw unsupported(`pixels of ${bitsAllocated} bits`);
  if (bitsStored < 1 || bitsStored > bitsAllocated || highBit >= bitsAllocated || highBit < bitsStored - 1) {
    const problem = `${bitsStored} bits with the highest at ${highBit} do not fit into ${bitsAllocated} allocated bits`;
    throw dicomError('RAD-DICOM-INVALID', { problem });
  }
  if (!(samples === 1 && greys.includes(photometric)) && !(samples === 3 && colours.includes(photometric))) {
    throw unsupported(`pixels of ${samples} samples in ${printable(photometric)}`);
  }
  if (samples === 3 && bitsAllocated !== 8) throw unsupported(`colours of ${bitsAllocated} bits`);
}

function printable(text: string): string {
  return text.replace(/[^A-Z0-9_ ]/g, '?').slice(0, 16);
}
