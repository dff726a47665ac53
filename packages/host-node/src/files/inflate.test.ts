import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflate } from '../../../image/src/formats/inflate.js';
import { nifti } from '../../../image/src/formats/nifti.js';
import { mutants, survive } from '../../../image/src/testing/mutate.js';
import { niftiBytes } from '../../../image/src/testing/nifti-bytes.js';
import { nodeInflate } from './inflate.js';

const content = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i) >> 7);
const code = (name: string) => expect.objectContaining({ code: name });
const half = content.length / 2;

describe.each([
  ['the unpacker for every host', inflate],
  ["Node's unpacker", nodeInflate],
])('%s', (_, unpack) => {
  test('gives back gzip, zlib, and gzip of several members as bgzip writes it', () => {
    const members = Buffer.concat([gzipSync(content.subarray(0, half)), gzipSync(content.subarray(half))]);
    for (const packed of [gzipSync(content), deflateSync(content), members]) {
      expect(Buffer.compare(unpack(packed, content.length), content)).toBe(0);
    }
  });

  test('an empty stream gives no bytes', () => {
    expect(unpack(gzipSync(new Uint8Array(0)), 0)).toHaveLength(0);
  });

  test('one byte more or less than announced is refused', () => {
    for (const packed of [gzipSync(content), deflateSync(content)]) {
      expect(() => unpack(packed, content.length - 1)).toThrow(code('RAD-FILE-SURPLUS'));
      expect(() => unpack(packed, content.length + 1)).toThrow(code('RAD-FILE-TRUNCATED'));
    }
  });

  test('a stream that is cut, or whose checksum does not fit, is refused', () => {
    const packed = gzipSync(content);
    expect(() => unpack(packed.subarray(0, packed.length / 2), content.length)).toThrow(/cut off|unpacked|are there/);
    const damaged = Buffer.from(packed);
    damaged[damaged.length - 8] ^= 1;
    expect(() => unpack(damaged, content.length)).toThrow(code('RAD-FILE-CORRUPT'));
  });

  test('600 damaged gzipped images give a volume or a coded error', () => {
    const packed = new Uint8Array(gzipSync(niftiBytes({ data: content.subarray(0, 24) })));
    const boundaries = Array.from({ length: packed.length }, (_b, at) => at);
    const codes = new Set<string>();
    for (const mutant of mutants(packed, { seed: 'inflate', count: 600, boundaries, headerBytes: packed.length })) {
      const outcome = survive(mutant, (bytes) => nifti.read(bytes, { inflate: unpack }));
      codes.add('code' in outcome ? outcome.code : 'volume');
    }
    expect([...codes]).toEqual(expect.arrayContaining(['RAD-FILE-CORRUPT', 'RAD-FILE-TRUNCATED', 'volume']));
  });

  test('more than deflate can hold is refused before it is tried', () => {
    expect(() => unpack(gzipSync(content.subarray(0, 10)), 2 ** 31)).toThrow(code('RAD-FILE-TRUNCATED'));
  });
});
