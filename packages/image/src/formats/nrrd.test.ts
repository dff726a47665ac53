import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textFile } from '../testing/text-bytes.js';
import type { ReadOptions } from './format.js';
import { nrrd } from './nrrd.js';

const code = (name: string) => expect.objectContaining({ code: name });
const data = new Uint8Array(24).map((_, i) => 3 * i);
const plain: Record<string, string | undefined> = {
  type: 'uint8',
  dimension: '3',
  sizes: '2 3 4',
  space: 'left-posterior-superior',
  'space directions': '(2,0,0) (0,3,0) (0,0,4)',
  'space origin': '(10,20,30)',
  encoding: 'raw',
  endian: 'little',
};

function file(changes: Record<string, string | undefined> = {}, stored: Uint8Array | string = data): Uint8Array {
  const fields = Object.entries({ ...plain, ...changes }).flatMap(([k, v]) => (v === undefined ? [] : [`${k}: ${v}`]));
  return textFile(['NRRD0004', '# a comment', ...fields, ''], stored);
}
const read = (changes?: Record<string, string | undefined>, stored?: Uint8Array | string, options?: ReadOptions) =>
  nrrd.read(file(changes, stored), options);

test('an attached raw file: type, values and LPS geometry', () => {
  const volume = read();
  expect(volume.data).toEqual(data);
  expect(volume.geometry).toEqual({
    size: [2, 3, 4],
    spacing: [2, 3, 4],
    origin: [10, 20, 30],
    direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  });
});

describe('encodings', () => {
  test('gzip, hex and text give what raw gives', () => {
    const hex = Array.from(data, (value) => value.toString(16).padStart(2, '0')).join('');
    expect(read({ encoding: 'gzip' }, gzipSync(data)).data).toEqual(data);
    expect(read({ encoding: 'hex' }, hex.replace(/(.{12})/g, '$1\n')).data).toEqual(data);
    expect(read({ encoding: 'ascii' }, [...data].join(' ')).data).toEqual(data);
    expect(read({ encoding: 'txt', type: 'float' }, [...data].join(',\n')).data).toEqual(Float32Array.from(data));
  });

  test('text may hold values that are no number only where the type can', () => {
    const sized = { encoding: 'ascii', sizes: '1 1 3' };
    expect([...read({ ...sized, type: 'double' }, 'nan -inf 1e3').data]).toEqual([Number.NaN, -Infinity, 1000]);
    expect(() => read({ ...sized, type: 'short' }, 'nan 1 2')).toThrow(code('RAD-FILE-CORRUPT'));
    expect(() => read({ ...sized, type: 'short' }, 'one 1 2')).toThrow(code('RAD-FILE-CORRUPT'));
  });

  test('big-endian int16 and 64-bit integers', () => {
    const sized = { endian: 'big', sizes: '2 1 1' };
    expect([...read({ ...sized, type: 'short' }, Uint8Array.of(0xff, 0xfe, 1, 0)).data]).toEqual([-2, 256]);
    const wide = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 9, 255, 255, 255, 255, 255, 255, 255, 255);
    expect(read({ ...sized, type: 'int64_t' }, wide).data).toEqual(Int32Array.of(9, -1));
  });

  test('bzip2 is named as not read', () => {
    expect(() => read({ encoding: 'bzip2' })).toThrow(code('RAD-FORMAT-UNSUPPORTED'));
  });

  test('too few and too many data are refused in every encoding', () => {
    const stored = (values: Uint8Array) => ({
      raw: values,
      gzip: gzipSync(values),
      hex: Array.from(values, (value) => value.toString(16).padStart(2, '0')).join(''),
      ascii: [...values].join(' '),
    });
    for (const [encoding, bytes] of Object.entries(stored(data.subarray(1)))) {
      expect(() => read({ encoding }, bytes), encoding).toThrow(code('RAD-FILE-TRUNCATED'));
    }
    for (const [encoding, bytes] of Object.entries(stored(new Uint8Array(25).fill(3)))) {
      expect(() => read({ encoding }, bytes), encoding).toThrow(code('RAD-FILE-SURPLUS'));
    }
  });
});

describe('space', () => {
  test.each([
    ['right-anterior-superior', [-1, -1, 1]],
    ['RAS', [-1, -1, 1]],
    ['left-anterior-superior', [1, -1, 1]],
    ['LPS', [1, 1, 1]],
    ['scanner-xyz', [1, 1, 1]],
  ])('%s is turned to LPS by %j', (space, [x, y, z]) => {
    const { origin, direction, spacing } = read({ space }).geometry;
    expect(origin).toEqual([10 * x, 20 * y, 30 * z]);
    expect(direction).toEqual([x, 0, 0, 0, y, 0, 0, 0, z]);
    expect(spacing).toEqual([2, 3, 4]);
  });

  test('each vector is the direction of one image axis', () => {
    const { direction, spacing } = read({ 'space directions': '(0,2,0) (0,0,3) (4,0,0)' }).geometry;
    expect(direction).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0]);
    expect(spacing).toEqual([2, 3, 4]);
  });

  test('without a space the spacings and axis minima count; the minimum is the border of the first sample', () => {
    const none = { space: undefined, 'space directions': undefined, 'space origin': undefined };
    expect(read({ ...none, spacings: '2 3 4' }).geometry).toMatchObject({ spacing: [2, 3, 4], origin: [0, 0, 0] });
    const placed = { ...none, spacings: '2 3 4', 'axis mins': '5 6 7' };
    expect(read(placed).geometry.origin).toEqual([6, 7.5, 9]);
    expect(read({ ...placed, centerings: 'node node node' }).geometry.origin).toEqual([5, 6, 7]);
  });

  test('units of the space are turned to mm', () => {
    const { spacing, origin } = read({ 'space units': '"cm" "cm" "cm"' }).geometry;
    expect(spacing).toEqual([20, 30, 40]);
    expect(origin).toEqual([100, 200, 300]);
  });

  test('skewed axes and absurd spacings are refused', () => {
    expect(() => read({ 'space directions': '(2,1,0) (0,3,0) (0,0,4)' })).toThrow(code('RAD-DIRECTION-SKEWED'));
    expect(() => read({ 'space directions': '(2,0,0) (0,0,0) (0,0,4)' })).toThrow(code('RAD-SPACING-INVALID'));
    expect(() => read({ 'space directions': '(2,0,0) (0,5000,0) (0,0,4)' })).toThrow(code('RAD-SPACING-INVALID'));
  });
});

describe('axes that are not of space', () => {
  test('a list axis in front: its frames are interleaved', () => {
    const layers = {
      dimension: '4',
      sizes: '2 2 3 2',
      'space directions': 'none (2,0,0) (0,3,0) (0,0,4)',
      kinds: 'list domain domain domain',
    };
    expect(() => read(layers)).toThrow(code('RAD-FRAMES-SEVERAL'));
    expect([...read(layers, data, { frame: 1 }).data]).toEqual([...data].filter((_, i) => i % 2 === 1));
    expect(read(layers, data, { frame: 0 }).geometry.size).toEqual([2, 3, 2]);
  });

  test('a time axis behind: its frames lie one behind the other', () => {
    const series = { dimension: '4', sizes: '2 3 2 2', 'space directions': '(2,0,0) (0,3,0) (0,0,4) none' };
    expect(read(series, data, { frame: 1 }).data).toEqual(data.subarray(12));
  });

  test('a picture of two axes is one slice', () => {
    const none = { space: undefined, 'space directions': undefined, 'space origin': undefined };
    const { geometry } = read({ ...none, dimension: '2', sizes: '4 6', spacings: '0.5 0.5' });
    expect(geometry).toMatchObject({ size: [4, 6, 1], spacing: [0.5, 0.5, 1] });
  });
});

describe('detached data', () => {
  const folder = (files: Record<string, Uint8Array>): ReadOptions => ({ companion: (name) => files[name] });
  const detached = (changes: Record<string, string>, files: Record<string, Uint8Array>) =>
    nrrd.read(file(changes, ''), folder(files)).data;

  test('one file, several listed files, and numbered files', () => {
    const [first, second] = [data.subarray(0, 12), data.subarray(12)];
    expect(detached({ 'data file': 'liver.raw' }, { 'liver.raw': data })).toEqual(data);
    expect(detached({ 'data file': './liver.raw' }, { 'liver.raw': data })).toEqual(data);
    expect(detached({ 'data file': 's%02d.raw 1 2 1' }, { 's01.raw': first, 's02.raw': second })).toEqual(data);
    const listed = textFile([...Object.entries(plain).map(([k, v]) => `${k}: ${v}`), 'data file: LIST', 'a', 'b']);
    const whole = textFile(['NRRD0004'], listed);
    expect(nrrd.read(whole, folder({ a: first, b: second })).data).toEqual(data);
  });

  test('a file of another folder, or one that is not there, is refused by name', () => {
    const refused = (name: string) => () => detached({ 'data file': name }, { 'liver.raw': data });
    for (const name of ['missing.raw', 'sub/liver.raw', '.']) {
      expect(refused(name), name).toThrow(code('RAD-COMPANION-MISSING'));
    }
    for (const name of [
      '../liver.raw',
      '/liver.raw',
      'sub/../liver.raw',
      '..',
      'C:\\liver.raw',
      '\\\\host\\liver.raw',
    ]) {
      expect(refused(name), name).toThrow(code('RAD-COMPANION-ELSEWHERE'));
    }
  });

  test('a file of a folder below, with either slash', () => {
    for (const name of ['raw/liver.raw', 'raw\\liver.raw', './raw/liver.raw']) {
      expect(detached({ 'data file': name }, { 'raw/liver.raw': data }), name).toEqual(data);
    }
  });

  test('lines and bytes are skipped; -1 takes the data from the end', () => {
    const lines = textFile(['one', 'two'], data);
    expect(detached({ 'data file': 'x', 'line skip': '2' }, { x: lines })).toEqual(data);
    expect(detached({ 'data file': 'x', 'byte skip': '8' }, { x: lines })).toEqual(data);
    expect(detached({ 'data file': 'x', 'byte skip': '-1' }, { x: lines })).toEqual(data);
    const packed = { 'data file': 'x', 'byte skip': '8', encoding: 'gzip' };
    expect(detached(packed, { x: gzipSync(lines) })).toEqual(data);
    expect(() => detached({ 'data file': 'x', 'line skip': '99' }, { x: lines })).toThrow(code('RAD-FILE-TRUNCATED'));
  });
});

describe('a header that cannot be', () => {
  test.each([
    [{ type: 'quaternion' }, 'RAD-HEADER-INVALID'],
    [{ type: 'block' }, 'RAD-FORMAT-UNSUPPORTED'],
    [{ type: undefined }, 'RAD-HEADER-INVALID'],
    [{ dimension: '0' }, 'RAD-HEADER-INVALID'],
    [{ sizes: '2 3' }, 'RAD-HEADER-INVALID'],
    [{ sizes: '2 3 -4' }, 'RAD-HEADER-INVALID'],
    [{ sizes: '2 3 4.5' }, 'RAD-HEADER-INVALID'],
    [{ endian: 'middle' }, 'RAD-HEADER-INVALID'],
    [{ 'byte skip': '-2' }, 'RAD-HEADER-INVALID'],
    [{ 'space directions': '(2,0,0) (0,3,0)' }, 'RAD-HEADER-INVALID'],
    [{ sizes: '99999 99999 99999' }, 'RAD-FILE-TOO-LARGE'],
    [{ sizes: '999 999 999' }, 'RAD-FILE-TRUNCATED'],
    [{ sizes: '999 999 999', encoding: 'ascii' }, 'RAD-FILE-TRUNCATED'],
    [{ sizes: '999 999 999', encoding: 'hex' }, 'RAD-FILE-TRUNCATED'],
    [{ sizes: '999 999 999', encoding: 'gzip' }, 'RAD-FILE-TRUNCATED'],
  ])('%j: %s', (changes, expected) => {
    expect(() => read(changes)).toThrow(code(expected));
  });

  test('a line that is neither a field nor a key', () => {
    expect(() => nrrd.read(textFile(['NRRD0004', 'hello', '']))).toThrow(code('RAD-HEADER-INVALID'));
  });
});
