import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type NiftiSpec, niftiBytes } from '../testing/nifti-bytes.js';
import { nifti } from './nifti.js';

const read = (spec: NiftiSpec, options = {}) => nifti.read(niftiBytes(spec), options);
const code = (name: string) => expect.objectContaining({ code: name });

/** `count` numbers of one type, as the file keeps them. */
function stored(method: string, size: number, values: readonly (number | bigint)[], little: boolean): Uint8Array {
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer) as unknown as Record<string, (at: number, v: unknown, l: boolean) => void>;
  values.forEach((value, i) => {
    view[method](i * size, value, little);
  });
  return bytes;
}

describe('voxel types', () => {
  const cases = [
    ['uint8', 2, 'setUint8', 1, Uint8Array, [0, 255]],
    ['int8', 256, 'setInt8', 1, Int8Array, [-128, 127]],
    ['int16', 4, 'setInt16', 2, Int16Array, [-32768, 32767]],
    ['uint16', 512, 'setUint16', 2, Uint16Array, [0, 65535]],
    ['int32', 8, 'setInt32', 4, Int32Array, [-2147483648, 2147483647]],
    ['uint32', 768, 'setUint32', 4, Uint32Array, [0, 4294967295]],
    ['float32', 16, 'setFloat32', 4, Float32Array, [-1.5, 0.25]],
    ['float64', 64, 'setFloat64', 8, Float64Array, [Math.PI, -1e300]],
  ] as const;
  for (const version of [1, 2] as const) {
    for (const littleEndian of [true, false]) {
      test.each(cases)(
        `NIfTI-${version}, ${littleEndian ? 'little' : 'big'} endian: %s keeps type and values`,
        (...c) => {
          const [, datatype, method, size, ArrayType, values] = c;
          const data = stored(method, size, values, littleEndian);
          const volume = read({ version, littleEndian, datatype, dim: [3, 2, 1, 1, 1, 1, 1, 1], data });
          expect(volume.data).toBeInstanceOf(ArrayType);
          expect([...volume.data]).toEqual([...values]);
        },
      );
    }
  }

  const wide = (datatype: number, method: string, values: readonly bigint[], littleEndian = true) =>
    read({ littleEndian, datatype, dim: [1, values.length], data: stored(method, 8, values, littleEndian) }).data;

  test('64-bit integers become 32-bit ones where all fit, else exact doubles', () => {
    expect(wide(1024, 'setBigInt64', [-5n, 7n])).toEqual(Int32Array.of(-5, 7));
    expect(wide(1024, 'setBigInt64', [-5n, 7n], false)).toEqual(Int32Array.of(-5, 7));
    expect(wide(1280, 'setBigUint64', [0n, 4000000000n])).toEqual(Uint32Array.of(0, 4000000000));
    expect(wide(1024, 'setBigInt64', [-(2n ** 53n) + 1n, 2n ** 40n])).toEqual(Float64Array.of(1 - 2 ** 53, 2 ** 40));
  });

  test('64-bit integers that a double cannot hold are refused', () => {
    expect(() => wide(1024, 'setBigInt64', [2n ** 53n + 1n])).toThrow(code('RAD-VOXEL-RANGE'));
    expect(() => wide(1280, 'setBigUint64', [2n ** 64n - 1n])).toThrow(code('RAD-VOXEL-RANGE'));
  });

  test('complex numbers, colours and vectors are refused', () => {
    for (const datatype of [1, 32, 128, 1536, 1792, 2304]) {
      expect(() => read({ datatype })).toThrow(code('RAD-FORMAT-UNSUPPORTED'));
    }
    expect(() => read({ dim: [5, 2, 3, 4, 1, 3], data: new Uint8Array(72) })).toThrow(code('RAD-FORMAT-UNSUPPORTED'));
  });

  test('a datatype that does not exist, or contradicts bitpix, is refused', () => {
    expect(() => read({ datatype: 3 })).toThrow(code('RAD-HEADER-INVALID'));
    expect(() => read({ bitpix: 16 })).toThrow(code('RAD-HEADER-INVALID'));
  });

  test('an aligned little-endian file is seen through, not copied', () => {
    const bytes = niftiBytes({ datatype: 4, data: new Uint8Array(48) });
    expect(nifti.read(bytes).data.buffer).toBe(bytes.buffer);
  });

  test('a file at an odd place in memory reads the same', () => {
    const bytes = niftiBytes({ datatype: 4, data: stored('setInt16', 2, [...Array(24).keys()], true) });
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(nifti.read(shifted.subarray(1)).data).toEqual(nifti.read(bytes).data);
  });
});

describe('slope and intercept', () => {
  const int16 = { datatype: 4, dim: [1, 2], data: stored('setInt16', 2, [-3, 10], true) };

  test('1 and 0, a slope of 0, and slopes that are no number leave the voxels as they are', () => {
    for (const [slope, inter] of [
      [1, 0],
      [0, 0],
      [0, 5],
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, 1],
    ]) {
      expect(read({ ...int16, slope, inter }).data).toEqual(Int16Array.of(-3, 10));
    }
  });

  test('integers become float32, each computed in double', () => {
    const { data } = read({ ...int16, slope: 0.1, inter: -1024 });
    const expected = [-3, 10].map((value) => Math.fround(value * Math.fround(0.1) - 1024));
    expect(data).toEqual(Float32Array.from(expected));
  });

  test('float64 voxels stay float64', () => {
    const data = stored('setFloat64', 8, [0.1, 0.2], true);
    expect(read({ datatype: 64, dim: [1, 2], data, slope: 2, inter: 1 }).data).toEqual(Float64Array.of(1.2, 1.4));
  });
});

describe('sizes', () => {
  test('a picture of two axes is one slice of 1 mm', () => {
    const { geometry } = read({ dim: [2, 4, 6], pixdim: [1, 0.5, 0.5, 0], sformCode: 0 });
    expect(geometry.size).toEqual([4, 6, 1]);
    expect(geometry.spacing).toEqual([0.5, 0.5, 1]);
  });

  test('one frame in the fourth axis is a volume; of several, one must be chosen', () => {
    expect(read({ dim: [4, 2, 3, 4, 1] }).data).toHaveLength(24);
    const several = { dim: [4, 2, 3, 2, 2] };
    expect(() => read(several)).toThrow(code('RAD-FRAMES-SEVERAL'));
    expect([...read(several, { frame: 1 }).data]).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
    expect(() => read(several, { frame: 2 })).toThrow(code('RAD-FRAME-UNKNOWN'));
    expect(() => read(several, { frame: 0.5 })).toThrow(code('RAD-FRAME-UNKNOWN'));
  });

  test('too few and too many bytes are refused, in plain and in gzipped files', () => {
    for (const wrap of [(b: Uint8Array) => b, (b: Uint8Array) => gzipSync(b)]) {
      const short = wrap(niftiBytes({ data: new Uint8Array(23) }));
      const long = wrap(niftiBytes({ data: new Uint8Array(25).fill(1) }));
      expect(() => nifti.read(short)).toThrow(code('RAD-FILE-TRUNCATED'));
      expect(() => nifti.read(long)).toThrow(code('RAD-FILE-SURPLUS'));
    }
  });

  test('zeros behind the voxels that fill less than a slice are padding, with a note', () => {
    for (const wrap of [(b: Uint8Array) => b, (b: Uint8Array) => gzipSync(b)]) {
      const notes: unknown[] = [];
      const note = (found: { code: string; values: object }) => notes.push([found.code, found.values]);
      const data = new Uint8Array(24).fill(7);
      const padded = (zeros: number) =>
        wrap(niftiBytes({ data: Uint8Array.from([...data, ...new Array(zeros).fill(0)]) }));
      expect(nifti.read(padded(5), { note }).data).toEqual(data);
      expect(notes).toEqual([['RAD-FILE-PADDED', { bytes: 5 }]]);
      expect(() => nifti.read(padded(6), { note })).toThrow(code('RAD-FILE-SURPLUS'));
    }
  });

  test('a line end or zeros behind the packed data are padding too, other bytes are not', () => {
    const packed = gzipSync(niftiBytes());
    for (const tail of [[10], [13, 10], [0], new Array<number>(512).fill(0)]) {
      const notes: unknown[] = [];
      const note = ({ code, values }: { code: string; values: object }) => notes.push([code, values]);
      expect(nifti.read(Uint8Array.of(...packed, ...tail), { note }).data).toEqual(nifti.read(packed).data);
      expect(notes).toEqual([['RAD-FILE-PADDED', { bytes: tail.length }]]);
    }
    for (const tail of [[7], [0, 7], [10, 10]])
      expect(() => nifti.read(Uint8Array.of(...packed, ...tail))).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^RAD-FILE-/) }),
      );
  });

  test('a limit on the size in memory holds before anything is unpacked', () => {
    const bytes = gzipSync(niftiBytes({ data: new Uint8Array(24) }));
    expect(nifti.read(bytes, { maxBytes: 24 }).data).toHaveLength(24);
    expect(() => nifti.read(bytes, { maxBytes: 23 })).toThrow(code('RAD-FILE-TOO-LARGE'));
  });

  test('a size that the file cannot hold is refused before memory is asked for', () => {
    const huge = niftiBytes({ dim: [3, 32767, 32767, 3] });
    expect(() => nifti.read(huge)).toThrow(code('RAD-FILE-TRUNCATED'));
    expect(() => nifti.read(gzipSync(huge))).toThrow(code('RAD-FILE-TRUNCATED'));
    const beyond = niftiBytes({ dim: [3, 32767, 32767, 32767] });
    expect(() => nifti.read(beyond)).toThrow(code('RAD-FILE-TOO-LARGE'));
  });

  test('an axis of no or negative length is refused', () => {
    expect(() => read({ dim: [3, 2, 0, 4] })).toThrow(code('RAD-HEADER-INVALID'));
    expect(() => read({ dim: [3, 2, -3, 4] })).toThrow(code('RAD-HEADER-INVALID'));
    expect(() => read({ dim: [0, 2, 3, 4] })).toThrow(code('RAD-HEADER-INVALID'));
    expect(() => read({ dim: [9, 2, 3, 4] })).toThrow(code('RAD-HEADER-INVALID'));
  });
});

describe('header and data in two files', () => {
  const data = new Uint8Array(24).map((_, i) => 100 - i);
  const header = niftiBytes({ magic: 'ni1', voxOffset: 0, data });

  test('the .img beside the .hdr holds the voxels, plain or gzipped', () => {
    for (const image of [data, gzipSync(data)]) {
      const companion = (name: string) => (name === 'liver.img' ? image : undefined);
      expect([...nifti.read(header, { name: 'liver.hdr', companion }).data]).toEqual([...data]);
    }
  });

  test('a missing .img is named', () => {
    const missing = expect.objectContaining({ code: 'RAD-COMPANION-MISSING', values: { name: 'liver.img' } });
    expect(() => nifti.read(header, { name: 'liver.hdr' })).toThrow(missing);
  });
});

test('the beginning of a file tells a NIfTI of either version and byte order, packed or not', () => {
  for (const version of [1, 2] as const) {
    for (const littleEndian of [true, false]) {
      const bytes = niftiBytes({ version, littleEndian });
      expect(nifti.sniff(bytes)).toBe(true);
      expect(nifti.sniff(gzipSync(bytes))).toBe(true);
    }
  }
  expect(nifti.sniff(new Uint8Array(600))).toBe(false);
  expect(nifti.sniff(new TextEncoder().encode('NRRD0004\n'))).toBe(false);
  expect(nifti.sniff(gzipSync(new Uint8Array(1000)))).toBe(false);
});

test('a damaged gzip stream is refused by its checksum', () => {
  const packed = gzipSync(niftiBytes({ data: new Uint8Array(24).map((_, i) => (i * 37) % 251) }), { level: 0 });
  packed[packed.length - 12] ^= 1;
  expect(() => nifti.read(packed)).toThrow(code('RAD-FILE-CORRUPT'));
});
