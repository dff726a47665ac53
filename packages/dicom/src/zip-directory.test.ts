import { Buffer } from 'node:buffer';
import { isRadError } from '@radscore/core';
import fc from 'fast-check';
import { inflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipFiles } from './zip.js';
import { listZip, packedStart } from './zip-directory.js';

const files = {
  'ct/1.dcm': Uint8Array.of(1, 2, 3),
  'ct/.hidden': Uint8Array.of(4),
  '__MACOSX/ct/._1.dcm': Uint8Array.of(5),
  '2.dcm': new Uint8Array(5000),
  'Befund ä.dcm': new Uint8Array(0),
};
const zip = zipSync(files);
const rangeOf = (bytes: Uint8Array) => async (start: number, end: number) => bytes.subarray(start, end);
const list = (bytes: Uint8Array) => listZip(bytes.length, rangeOf(bytes));
const invalid = expect.objectContaining({ code: 'RAD-ZIP-INVALID' });

test('the table of contents names what the archive holds, without hidden files, and where it is', async () => {
  const entries = await list(zip);
  expect(entries.map(({ name, size }) => [name, size])).toEqual([
    ['ct/1.dcm', 3],
    ['2.dcm', 5000],
    ['Befund ä.dcm', 0],
  ]);
  for (const entry of entries) {
    const start = await packedStart(entry, rangeOf(zip));
    const packed = zip.subarray(start, start + entry.packedSize);
    const bytes = entry.deflated ? inflateSync(packed) : packed;
    expect([...bytes]).toEqual([...files[entry.name as keyof typeof files]]);
  }
});

test('it lists the same files as unpacking does, for any archive', async () => {
  const name = fc.stringMatching(/^[a-zäß._ -]{1,12}(\/[a-z._]{1,8}){0,2}$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { maxKeys: 8 }), async (given) => {
      const bytes = zipSync({ 'first.dcm': Uint8Array.of(1), ...given });
      const all = unzipFiles(bytes).map((each) => [each.name, each.bytes.length]);
      expect((await list(bytes)).map((each) => [each.name, each.size])).toEqual(all);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('of a large archive its end and its table of contents are read, and nothing else', async () => {
  const large = zipSync(
    { 'a.dcm': new Uint8Array(3e6).map((_, i) => (i * 7919) >> 3), 'b.dcm': Uint8Array.of(1) },
    { level: 0 },
  );
  let read = 0;
  await listZip(large.length, async (start, end) => {
    read += end - start;
    return large.subarray(start, end);
  });
  expect(large.length).toBeGreaterThan(3e6);
  expect(read).toBeLessThan(70_000);
});

/** The same archive as one of more than 4 GB is written (APPNOTE 4.5.3): all numbers of 32 bits are told in 64. */
function as64(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const endAt = source.length - 22;
  const [start, length] = [source.readUInt32LE(endAt + 16), source.readUInt32LE(endAt + 12)];
  const directory: Buffer[] = [];
  for (let at = start; at < start + length; ) {
    const [name, extra] = [source.readUInt16LE(at + 28), source.readUInt16LE(at + 30)];
    const head = Buffer.from(source.subarray(at, at + 46 + name));
    const wide = Buffer.alloc(28);
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(24, 2);
    for (const [i, field] of [24, 20, 42].entries()) {
      wide.writeBigUInt64LE(BigInt(head.readUInt32LE(field)), 4 + 8 * i);
      head.writeUInt32LE(0xffffffff, field);
    }
    head.writeUInt16LE(28, 30);
    directory.push(head, wide);
    at += 46 + name + extra;
  }
  const table = Buffer.concat(directory);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(BigInt(table.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + table.length), 8);
  const end = Buffer.from(source.subarray(endAt));
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([source.subarray(0, start), table, end64, locator, end]);
}

test('an archive with numbers of 64 bits is read as the same one without', async () => {
  expect(await list(as64(zip))).toEqual(await list(zip));
});

test('what lies, is encrypted, packed in another way, cut off or damaged is refused', async () => {
  const changed = (field: number, value: number, bytes = 4) => {
    const copy = Buffer.from(zip);
    for (let at = 0; at + 46 < copy.length; at++)
      if (copy.readUInt32LE(at) === 0x02014b50) copy.writeUIntLE(value, at + field, bytes);
    return copy;
  };
  await expect(list(changed(24, 0xfffffff0))).rejects.toEqual(expect.objectContaining({ code: 'RAD-FILE-TOO-LARGE' }));
  await expect(list(changed(8, 1, 2))).rejects.toEqual(invalid);
  await expect(list(changed(10, 9, 2))).rejects.toEqual(invalid);
  await expect(list(changed(24, 0xffffffff))).rejects.toEqual(invalid);
  await expect(list(zip.subarray(0, zip.length - 30))).rejects.toEqual(invalid);
  await expect(list(new Uint8Array(10))).rejects.toEqual(invalid);
  const twice = Buffer.from(
    Buffer.from(zipSync({ 'a1.dcm': Uint8Array.of(1), 'a2.dcm': Uint8Array.of(2) }))
      .toString('latin1')
      .replaceAll('a2.dcm', 'a1.dcm'),
    'latin1',
  );
  await expect(list(twice)).rejects.toEqual(invalid);
  const [entry] = await list(zip);
  await expect(packedStart({ header: entry!.header + 1 }, rangeOf(zip))).rejects.toEqual(invalid);
  await expect(packedStart({ header: 1e9 }, rangeOf(zip))).rejects.toEqual(invalid);
});

test('damage anywhere gives an error with a code, or the archive as it was told', async () => {
  const wide = as64(zip);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(zip, wide),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
      async (bytes, changes) => {
        const copy = bytes.slice();
        // Most of it is the table of contents.
        for (const [place, value] of changes) copy[copy.length - 1 - (place % Math.min(400, copy.length))] = value;
        try {
          for (const entry of await list(copy)) await packedStart(entry, rangeOf(copy));
        } catch (error) {
          if (!isRadError(error)) throw error;
        }
      },
    ),
    { numRuns: 400, seed: 5 },
  );
});
