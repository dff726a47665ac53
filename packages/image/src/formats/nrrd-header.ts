import type { RadError } from '@radscore/core';
import { formatError } from './errors.js';
import { countOf, headerLines, numberedNames, numbersOf, utf8 } from './text-header.js';
import type { VoxelType } from './voxels.js';

export type NrrdEncoding = 'raw' | 'gzip' | 'ascii' | 'hex';

/** What radscore uses of an NRRD header. */
export interface NrrdHeader {
  readonly type: VoxelType;
  /** All axes, fastest first, those that are not of space included. */
  readonly sizes: readonly number[];
  readonly encoding: NrrdEncoding;
  readonly littleEndian: boolean;
  /** For each axis its vector in the header's space, or undefined for an axis that is not of space. */
  readonly directions: readonly (readonly number[] | undefined)[];
  readonly origin: readonly number[];
  /** What turns the header's space into LPS: -1 where an axis points the other way. */
  readonly toLps: readonly number[];
  /** Millimetres in one unit of the space. */
  readonly unit: number;
  /** Names of the data files; empty when the data follow the header. */
  readonly dataFiles: readonly string[];
  readonly lineSkip: number;
  readonly byteSkip: number;
  /** Where the data begin in an attached file, bytes. */
  readonly end: number;
  /** The `key:=value` pairs. */
  readonly pairs: ReadonlyMap<string, string>;
}

const typeNames: Readonly<Record<VoxelType, readonly string[]>> = {
  int8: ['signed char', 'int8', 'int8_t'],
  uint8: ['uchar', 'unsigned char', 'uint8', 'uint8_t'],
  int16: ['short', 'short int', 'signed short', 'signed short int', 'int16', 'int16_t'],
  uint16: ['ushort', 'unsigned short', 'unsigned short int', 'uint16', 'uint16_t'],
  int32: ['int', 'signed int', 'int32', 'int32_t'],
  uint32: ['uint', 'unsigned int', 'uint32', 'uint32_t'],
  int64: ['longlong', 'long long', 'long long int', 'signed long long', 'signed long long int', 'int64', 'int64_t'],
  uint64: ['ulonglong', 'unsigned long long', 'unsigned long long int', 'uint64', 'uint64_t'],
  float32: ['float'],
  float64: ['double'],
};

const encodings: Readonly<Record<string, NrrdEncoding>> = {
  raw: 'raw',
  gz: 'gzip',
  gzip: 'gzip',
  txt: 'ascii',
  text: 'ascii',
  ascii: 'ascii',
  hex: 'hex',
};

// The spaces NRRD names that are not LPS; the rest, and no space at all, are taken as LPS, as ITK takes them.
const flips: Readonly<Record<string, readonly number[]>> = {
  'right-anterior-superior': [-1, -1, 1],
  ras: [-1, -1, 1],
  'left-anterior-superior': [1, -1, 1],
  las: [1, -1, 1],
};

const units: Readonly<Record<string, number>> = { mm: 1, m: 1000, cm: 10, um: 0.001, '\u00b5m': 0.001 };

/** True for the first bytes of an NRRD file. */
export function isNrrd(bytes: Uint8Array): boolean {
  return /^NRRD000\d$/.test(String.fromCharCode(...bytes.subarray(0, 8)));
}

/** Reads an NRRD header; throws RAD-HEADER-INVALID or RAD-FORMAT-UNSUPPORTED. */
export function parseNrrdHeader(bytes: Uint8Array): NrrdHeader {
  const { fields, pairs, dataFiles, end } = splitHeader(bytes);
  const required = (name: string) => {
    const text = fields.get(name);
    if (text === undefined) throw invalid(name, 'is missing');
    return text;
  };
  const type = voxelType(required('type').toLowerCase());
  const dimension = countOf('NRRD', 'dimension', required('dimension'), 16);
  const sizes = numbersOf('NRRD', 'sizes', required('sizes'), dimension);
  if (!sizes.every((n) => Number.isInteger(n) && n >= 1 && n <= 2 ** 31)) throw invalid('sizes', `are ${sizes}`);
  const encoding = encodings[required('encoding').toLowerCase()];
  if (encoding === undefined) {
    throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'NRRD', what: `data packed as ${required('encoding')}` });
  }
  const endian = fields.get('endian')?.toLowerCase() ?? 'little';
  if (endian !== 'little' && endian !== 'big') throw invalid('endian', `is ${endian}`);
  const space = (fields.get('space') ?? '').toLowerCase().replace(/-time$/, '');
  return {
    type,
    sizes,
    encoding,
    littleEndian: endian === 'little',
    ...placement(fields, sizes),
    toLps: flips[space.replace(/^(ra|la)st$/, '$1s')] ?? [1, 1, 1],
    unit: unitOf(fields.get('space units')),
    dataFiles,
    lineSkip: skip(fields, 'line skip', 0),
    byteSkip: skip(fields, 'byte skip', -1),
    end,
    pairs,
  };
}

function splitHeader(bytes: Uint8Array) {
  if (!isNrrd(bytes)) throw invalid('magic', 'is not that of NRRD');
  const fields = new Map<string, string>();
  const pairs = new Map<string, string>();
  const dataFiles: string[] = [];
  let listed = false;
  let end = bytes.length;
  for (const { line, end: after } of headerLines(bytes)) {
    if (listed) {
      if (line.trim() !== '') dataFiles.push(line.trim());
      continue;
    }
    if (line === '') {
      end = after;
      break;
    }
    if (line.startsWith('#') || line.startsWith('NRRD')) continue;
    const pair = /^([^:]*):=(.*)$/.exec(line);
    const field = /^([^:]+): *(.*)$/.exec(line);
    if (pair !== null) pairs.set(utf8(pair[1].trim()), utf8(pair[2].trim()));
    else if (field === null) throw invalid('a line', 'is neither a field nor a key');
    else {
      const name = field[1]
        .trim()
        .toLowerCase()
        .replace(/^(data|line|byte)(file|skip)$/, '$1 $2');
      const text = field[2].trim();
      fields.set(name, text);
      if (name === 'data file') {
        listed = /^LIST\b/.test(text);
        if (!listed) dataFiles.push(...namedFiles(text));
      }
    }
  }
  if (listed && dataFiles.length === 0) throw invalid('data file', 'lists no file');
  return { fields, pairs, dataFiles, end };
}

/** One name, or `pattern first last step`. */
function namedFiles(text: string): string[] {
  const [, pattern, first, last, step] = /^(.*%\S*)\s+(-?\d+)\s+(-?\d+)\s+(-?\d+)(?:\s+\d+)?$/.exec(text) ?? [];
  return pattern === undefined ? [text] : numberedNames('NRRD', pattern, Number(first), Number(last), Number(step));
}

/** The vector of each axis and the origin, whether the header has a space or only spacings. */
function placement(fields: ReadonlyMap<string, string>, sizes: readonly number[]) {
  const kinds = fields.get('kinds')?.toLowerCase().split(/\s+/) ?? [];
  const written = fields.get('space directions');
  const origin = fields.get('space origin');
  if (written !== undefined) {
    const directions = vectors('space directions', written);
    if (directions.length !== sizes.length) throw invalid('space directions', `are not ${sizes.length}`);
    return { directions, origin: origin === undefined ? [0, 0, 0] : (vectors('space origin', origin)[0] ?? [0, 0, 0]) };
  }
  const isSpatial = sizes.map((_, a) => ['domain', 'space', '???', 'none', undefined].includes(kinds[a]));
  const spacings = perAxis(fields.get('spacings'), sizes.length, 1);
  const minima = perAxis(fields.get('axis mins') ?? fields.get('axismins'), sizes.length, Number.NaN);
  const centers = (fields.get('centerings') ?? fields.get('centers'))?.toLowerCase().split(/\s+/) ?? [];
  const directions: (number[] | undefined)[] = [];
  const first: number[] = [];
  sizes.forEach((_, a) => {
    const spatial = isSpatial[a] && first.length < 3;
    directions.push(spatial ? [0, 1, 2].map((i) => (i === first.length ? spacings[a] : 0)) : undefined);
    if (!spatial) return;
    // The minimum of an axis is the border of its first sample unless the samples sit on the nodes.
    const start = centers[a] === 'node' ? minima[a] : minima[a] + spacings[a] / 2;
    first.push(Number.isNaN(start) ? 0 : start);
  });
  return { directions, origin: [...first, 0, 0, 0].slice(0, 3) };
}

/** `(1,0,0) none (0,0,1)` as vectors; `none` and vectors of NaN are not directions. */
function vectors(field: string, text: string): (number[] | undefined)[] {
  const items = text.match(/\([^()]*\)|none/gi) ?? [];
  return items.map((item) => {
    const numbers = item.replace(/[()]/g, '').split(',').map(Number);
    if (/^none$/i.test(item) || numbers.every(Number.isNaN)) return undefined;
    if (numbers.length === 2) numbers.push(0);
    if (numbers.length !== 3 || !numbers.every(Number.isFinite)) throw invalid(field, `hold ${item}`);
    return numbers;
  });
}

function perAxis(text: string | undefined, count: number, fallback: number): number[] {
  const written = text?.split(/\s+/).map(Number) ?? [];
  return Array.from({ length: count }, (_, a) => (Number.isNaN(written[a] ?? Number.NaN) ? fallback : written[a]));
}

function unitOf(text: string | undefined): number {
  const first = /"([^"]*)"/.exec(text ?? '')?.[1] ?? 'mm';
  return units[utf8(first).toLowerCase()] ?? units[first.toLowerCase()] ?? 1;
}

function skip(fields: ReadonlyMap<string, string>, name: string, least: number): number {
  const value = Number(fields.get(name) ?? 0);
  if (!Number.isInteger(value) || value < least) throw invalid(name, `is ${fields.get(name)}`);
  return value;
}

function voxelType(name: string): VoxelType {
  for (const [type, names] of Object.entries(typeNames)) {
    if (names.includes(name)) return type as VoxelType;
  }
  if (name === 'block') throw formatError('RAD-FORMAT-UNSUPPORTED', { format: 'NRRD', what: 'opaque blocks' });
  throw invalid('type', `is "${name}"`);
}

function invalid(field: string, problem: string): RadError {
  return formatError('RAD-HEADER-INVALID', { format: 'NRRD', field, problem });
}
