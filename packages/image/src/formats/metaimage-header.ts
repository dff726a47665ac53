import type { RadError } from '@radscore/core';
import { formatError } from './errors.js';
import { countOf, headerLines, numberedNames, numbersOf } from './text-header.js';
import type { VoxelType } from './voxels.js';

/** What radscore uses of a MetaImage header. */
export interface MetaImageHeader {
  readonly type: VoxelType;
  /** All axes, fastest first: two, three or four. */
  readonly sizes: readonly number[];
  readonly spacing: readonly number[];
  readonly origin: readonly number[];
  /** Row a is the direction of image axis a, as the format keeps it. */
  readonly axes: readonly number[];
  readonly littleEndian: boolean;
  readonly compressed: boolean;
  /** Bytes before the voxels in their file; -1: as many as there are beyond the voxels. */
  readonly headerSize: number;
  /** Names of the data files; empty when the data follow the header. */
  readonly dataFiles: readonly string[];
  /** Where the data begin in an attached file, bytes. */
  readonly end: number;
}

// The sizes are those of the format, not of C: MET_LONG has 4 bytes.
const types: Readonly<Record<string, VoxelType>> = {
  MET_CHAR: 'int8',
  MET_UCHAR: 'uint8',
  MET_SHORT: 'int16',
  MET_USHORT: 'uint16',
  MET_INT: 'int32',
  MET_UINT: 'uint32',
  MET_LONG: 'int32',
  MET_ULONG: 'uint32',
  MET_LONG_LONG: 'int64',
  MET_ULONG_LONG: 'uint64',
  MET_FLOAT: 'float32',
  MET_DOUBLE: 'float64',
};

const units: Readonly<Record<string, number>> = { um: 0.001, mm: 1, cm: 10, m: 1000 };

/** True for the first bytes of a MetaImage file: `Key = value` lines with a key of the format first. */
export function isMetaImage(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return /^(ObjectType|ObjectSubType|NDims|Comment|TransformType|Name|ID|BinaryData)[ \t]*[=:]/.test(head);
}

/** Reads a MetaImage header; throws RAD-HEADER-INVALID or RAD-FORMAT-UNSUPPORTED. */
export function parseMetaImageHeader(bytes: Uint8Array): MetaImageHeader {
  const { fields, listed, end } = splitHeader(bytes);
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((text) => text !== undefined);
  const required = (name: string) => first(name) ?? fail(name, 'is missing');
  const isTrue = (...names: string[]) => /^t/i.test(first(...names) ?? '');

  if (first('ObjectType') !== undefined && !/^image$/i.test(required('ObjectType'))) {
    throw unsupported(`an object of type ${required('ObjectType')}`);
  }
  if (Number(first('ElementNumberOfChannels') ?? 1) !== 1) throw unsupported('several numbers in each voxel');
  if (first('BinaryData') !== undefined && !isTrue('BinaryData')) throw unsupported('voxels written as text');
  const slope = Number(first('ElementToIntensityFunctionSlope') ?? 1);
  const shift = Number(first('ElementToIntensityFunctionOffset') ?? 0);
  if (slope !== 1 || shift !== 0) throw unsupported('an intensity function, which other readers ignore');

  const dimensions = countOf('MetaImage', 'NDims', required('NDims'), 4);
  if (dimensions < 2) fail('NDims', `is ${dimensions}`);
  const numbers = (field: string, text: string, count = dimensions) => numbersOf('MetaImage', field, text, count);
  const sizes = numbers('DimSize', required('DimSize'));
  if (!sizes.every((n) => Number.isInteger(n) && n >= 1 && n <= 2 ** 31)) fail('DimSize', `is ${sizes.join(' ')}`);
  const unit = units[(first('DistanceUnits') ?? 'mm').toLowerCase()] ?? 1;
  const written = (fallback: number[], ...names: string[]) => {
    const text = first(...names);
    return text === undefined ? fallback : numbers(names[0], text, fallback.length);
  };
  const ones = sizes.map(() => 1);
  const identity = sizes.flatMap((_, row) => sizes.map((_n, column) => (row === column ? 1 : 0)));
  return {
    type: types[required('ElementType')] ?? fail('ElementType', `is ${required('ElementType')}`),
    sizes,
    spacing: written(ones, 'ElementSpacing', 'ElementSize').map((mm) => mm * unit),
    origin: written(
      sizes.map(() => 0),
      'Offset',
      'Origin',
      'Position',
    ).map((mm) => mm * unit),
    axes: written(identity, 'TransformMatrix', 'Rotation', 'Orientation'),
    littleEndian: !isTrue('ElementByteOrderMSB', 'BinaryDataByteOrderMSB'),
    compressed: isTrue('CompressedData'),
    headerSize: headerSizeOf(first('HeaderSize')),
    dataFiles: dataFiles(required('ElementDataFile'), listed),
    end,
  };
}

function splitHeader(bytes: Uint8Array) {
  const fields = new Map<string, string>();
  const listed: string[] = [];
  let end = bytes.length;
  for (const { line, end: after } of headerLines(bytes)) {
    if (fields.has('ElementDataFile')) {
      if (line.trim() !== '') listed.push(line.trim());
      continue;
    }
    const [, key, text] = /^\s*(\w+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined) {
      if (line.trim() === '') continue;
      throw fail('a line', 'is not of the form "key = value"');
    }
    fields.set(key, text);
    end = after;
    if (key === 'ElementDataFile' && !/^LIST\b/i.test(text)) break;
  }
  return { fields, listed, end };
}

/** LOCAL, one name, LIST with a name a line, or `pattern first last step`. */
function dataFiles(text: string, listed: readonly string[]): readonly string[] {
  if (/^local$/i.test(text)) return [];
  if (/^LIST\b/i.test(text)) return listed.length > 0 ? listed : fail('ElementDataFile', 'lists no file');
  const [, pattern, first, last, step] = /^(.*%\S*)\s+(-?\d+)\s+(-?\d+)(?:\s+(-?\d+))?$/.exec(text) ?? [];
  if (pattern === undefined) return [text];
  return numberedNames('MetaImage', pattern, Number(first), Number(last), Number(step ?? 1));
}

function headerSizeOf(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isInteger(value) && value >= -1 ? value : fail('HeaderSize', `is ${text}`);
}

function fail(field: string, problem: string): never {
  throw formatError('RAD-HEADER-INVALID', { format: 'MetaImage', field, problem });
}

function unsupported(what: string): RadError {
  return formatError('RAD-FORMAT-UNSUPPORTED', { format: 'MetaImage', what });
}
