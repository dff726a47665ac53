import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textFile } from '../testing/text-bytes.js';
import type { ReadOptions } from './format.js';
import { metaImage } from './metaimage.js';

const code = (name: string) => expect.objectContaining({ code: name });
const data = new Uint8Array(24).map((_, i) => 5 * i);
const plain: Record<string, string | undefined> = {
  ObjectType: 'Image',
  NDims: '3',
  BinaryData: 'True',
  BinaryDataByteOrderMSB: 'False',
  CompressedData: 'False',
  TransformMatrix: '1 0 0 0 1 0 0 0 1',
  Offset: '10 20 30',
  CenterOfRotation: '0 0 0',
  AnatomicalOrientation: 'RAI',
  ElementSpacing: '2 3 4',
  DimSize: '2 3 4',
  ElementType: 'MET_UCHAR',
  ElementDataFile: 'LOCAL',
};

function file(changes: Record<string, string | undefined> = {}, stored: Uint8Array = data): Uint8Array {
  const { ElementDataFile, ...fields } = { ...plain, ...changes };
  const lines = Object.entries(fields).flatMap(([k, v]) => (v === undefined ? [] : [`${k} = ${v}`]));
  return textFile([...lines, `ElementDataFile = ${ElementDataFile}`], stored);
}
const read = (changes?: Record<string, string | undefined>, stored?: Uint8Array, options?: ReadOptions) =>
  metaImage.read(file(changes, stored), options);

test('an attached raw file: type, values and geometry', () => {
  const volume = read();
  expect(volume.data).toEqual(data);
  expect(volume.geometry).toEqual({
    size: [2, 3, 4],
    spacing: [2, 3, 4],
    origin: [10, 20, 30],
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  });
  expect(metaImage.sniff(file())).toBe(true);
  expect(metaImage.sniff(new Uint8Array(100))).toBe(false);
});

test('each row of TransformMatrix is the direction of one image axis', () => {
  const { direction } = read({ TransformMatrix: '0 1 0 0 0 1 1 0 0' }).geometry;
  expect(direction).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0]);
});

test('the names other writers use for spacing, origin, matrix and byte order are known', () => {
  const names = {
    ElementSpacing: undefined,
    ElementSize: '1 1 2',
    Offset: undefined,
    Position: '1 2 3',
    TransformMatrix: undefined,
    Orientation: '1 0 0 0 -1 0 0 0 1',
    BinaryDataByteOrderMSB: undefined,
    ElementByteOrderMSB: 'True',
    ElementType: 'MET_SHORT',
    DimSize: '1 1 1',
  };
  const { geometry, data: voxels } = read(names, Uint8Array.of(1, 0));
  expect(geometry).toMatchObject({ spacing: [1, 1, 2], origin: [1, 2, 3], direction: [1, 0, 0, 0, -1, 0, 0, 0, 1] });
  expect(voxels).toEqual(Int16Array.of(256));
});

test('zlib data, attached and in a .zraw', () => {
  const packed = zlibSync(data);
  expect(read({ CompressedData: 'True' }, packed).data).toEqual(data);
  const companion = (name: string) => (name === 'liver.zraw' ? packed : undefined);
  const detached = { CompressedData: 'True', CompressedDataSize: '25', ElementDataFile: 'liver.zraw' };
  expect(read(detached, new Uint8Array(0), { companion }).data).toEqual(data);
});

test('MET_LONG has the four bytes of the format, MET_LONG_LONG eight', () => {
  expect(read({ ElementType: 'MET_LONG', DimSize: '1 1 1' }, Uint8Array.of(1, 0, 0, 0)).data).toEqual(Int32Array.of(1));
  const wide = Uint8Array.of(254, 255, 255, 255, 255, 255, 255, 255);
  expect(read({ ElementType: 'MET_LONG_LONG', DimSize: '1 1 1' }, wide).data).toEqual(Int32Array.of(-2));
});

test('two axes are one slice; the fourth counts frames', () => {
  const flat = { NDims: '2', DimSize: '4 6', ElementSpacing: '0.5 0.5', Offset: '1 2', TransformMatrix: '1 0 0 1' };
  expect(read(flat).geometry).toMatchObject({ size: [4, 6, 1], spacing: [0.5, 0.5, 1], origin: [1, 2, 0] });
  const series = {
    NDims: '4',
    DimSize: '2 3 2 2',
    ElementSpacing: '1 1 1 1',
    Offset: '0 0 0 0',
    TransformMatrix: '1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1',
  };
  expect(() => read(series)).toThrow(code('RAD-FRAMES-SEVERAL'));
  expect(read(series, data, { frame: 1 }).data).toEqual(data.subarray(12));
});

test('detached data: one file, a header to skip, a list, numbered slices', () => {
  const stored = (files: Record<string, Uint8Array>): ReadOptions => ({ companion: (name) => files[name] });
  const none = new Uint8Array(0);
  expect(read({ ElementDataFile: 'x.raw' }, none, stored({ 'x.raw': data })).data).toEqual(data);
  const headed = textFile(['a header'], data);
  for (const HeaderSize of ['9', '-1']) {
    expect(read({ HeaderSize, ElementDataFile: 'x' }, none, stored({ x: headed })).data).toEqual(data);
  }
  const parts = { a: data.subarray(0, 12), b: data.subarray(12) };
  expect(read({ ElementDataFile: 'LIST' }, new TextEncoder().encode('a\nb\n'), stored(parts)).data).toEqual(data);
  const slices = Object.fromEntries([1, 2, 3, 4].map((n) => [`s${n}.raw`, data.subarray(6 * n - 6, 6 * n)]));
  expect(read({ ElementDataFile: 's%d.raw 1 4 1' }, none, stored(slices)).data).toEqual(data);
  expect(() => read({ ElementDataFile: '../x' }, none, stored({ x: data }))).toThrow(code('RAD-COMPANION-ELSEWHERE'));
});

describe('what is refused', () => {
  test.each([
    [{ ObjectType: 'Mesh' }, 'RAD-FORMAT-UNSUPPORTED'],
    [{ ElementNumberOfChannels: '3' }, 'RAD-FORMAT-UNSUPPORTED'],
    [{ BinaryData: 'False' }, 'RAD-FORMAT-UNSUPPORTED'],
    [{ ElementToIntensityFunctionSlope: '2' }, 'RAD-FORMAT-UNSUPPORTED'],
    [{ ElementType: 'MET_STRING' }, 'RAD-HEADER-INVALID'],
    [{ ElementType: undefined }, 'RAD-HEADER-INVALID'],
    [{ NDims: '1' }, 'RAD-HEADER-INVALID'],
    [{ NDims: '5' }, 'RAD-HEADER-INVALID'],
    [{ DimSize: '2 3' }, 'RAD-HEADER-INVALID'],
    [{ DimSize: '2 3 0' }, 'RAD-HEADER-INVALID'],
    [{ HeaderSize: '-2' }, 'RAD-HEADER-INVALID'],
    [{ ElementSpacing: '2 3 0' }, 'RAD-SPACING-INVALID'],
    [{ TransformMatrix: '1 0.1 0 0 1 0 0 0 1' }, 'RAD-DIRECTION-SKEWED'],
    [{ DimSize: '2 3 5' }, 'RAD-FILE-TRUNCATED'],
    [{ DimSize: '2 3 3' }, 'RAD-FILE-SURPLUS'],
    [{ DimSize: '900 900 900', CompressedData: 'True' }, 'RAD-FILE-TRUNCATED'],
    [{ CompressedData: 'True' }, 'RAD-FILE-CORRUPT'],
  ])('%j: %s', (changes, expected) => {
    expect(() => read(changes)).toThrow(code(expected));
  });
});
