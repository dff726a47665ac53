import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isZip } from './sniff.js';
import { unzipFiles } from './zip.js';

const zip = zipSync({
  'ct/1.dcm': Uint8Array.of(1, 2, 3),
  'ct/.hidden': Uint8Array.of(4),
  '__MACOSX/ct/._1.dcm': Uint8Array.of(5),
  '2.dcm': new Uint8Array(5000),
});

test('the files of an archive, without hidden ones', () => {
  expect(isZip(zip)).toBe(true);
  const files = unzipFiles(zip);
  expect(files.map(({ name }) => name)).toEqual(['ct/1.dcm', '2.dcm']);
  expect([...files[0].bytes]).toEqual([1, 2, 3]);
  expect(files[1].bytes).toEqual(new Uint8Array(5000));
});

test('names that mean something to the language are names like others', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', '__defineGetter__', 'a/__proto__'];
  for (const name of names) {
    // A placeholder of the same length, as the writer of the library has the same difficulty.
    const placeholder = 'x'.repeat(name.length);
    const bytes = zipSync({
      'first.dcm': Uint8Array.of(1),
      [placeholder]: Uint8Array.of(2, 3),
      'last.dcm': Uint8Array.of(4),
    });
    const text = Buffer.from(bytes).toString('latin1').replaceAll(placeholder, name);
    const files = unzipFiles(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(files.map((file) => [file.name, [...file.bytes]])).toEqual([
      ['first.dcm', [1]],
      [name, [2, 3]],
      ['last.dcm', [4]],
    ]);
  }
});

test('two files of one name are refused, as one of them would be lost', () => {
  const bytes = zipSync({ 'a1.dcm': Uint8Array.of(1), 'a2.dcm': Uint8Array.of(2) });
  const text = Buffer.from(bytes).toString('latin1').replaceAll('a2.dcm', 'a1.dcm');
  const invalid = expect.objectContaining({ code: 'RAD-ZIP-INVALID' });
  expect(() => unzipFiles(new Uint8Array(Buffer.from(text, 'latin1')))).toThrow(invalid);
});

test('an archive that announces more than it can hold is refused before it is unpacked', () => {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  // In the central directory the unpacked size stands 24 bytes behind the mark of an entry.
  for (let at = 0; at + 28 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true);
  }
  expect(() => unzipFiles(lying)).toThrow(expect.objectContaining({ code: 'RAD-FILE-TOO-LARGE' }));
});

test('a bomb is refused', () => {
  const bomb = zipSync({ 'zeros.dcm': new Uint8Array(200 * 2 ** 20) }, { level: 9 });
  expect(() => unzipFiles(bomb)).toThrow(expect.objectContaining({ code: 'RAD-FILE-TOO-LARGE' }));
});

test('a damaged archive is refused', () => {
  const invalid = expect.objectContaining({ code: 'RAD-ZIP-INVALID' });
  expect(() => unzipFiles(zip.subarray(0, zip.length - 30))).toThrow(invalid);
  expect(isZip(new Uint8Array(2))).toBe(false);
});

test('an archive of archives is refused in its own words, and nothing inside is opened', () => {
  const nested = zipSync({ 'in.zip': zipSync({ 'ct/in.zip': zip }) });
  expect(() => unzipFiles(nested)).toThrow(
    expect.objectContaining({ code: 'RAD-ZIP-INVALID', message: expect.stringContaining('another archive') }),
  );
});

test('names that climb out of the archive are names like others: nothing is ever written', () => {
  const names = ['../../etc/passwd.dcm', '/tmp/absolute.dcm', 'C:\\x.dcm'];
  const files = unzipFiles(zipSync(Object.fromEntries(names.map((name) => [name, Uint8Array.of(1)]))));
  expect(files.map(({ name }) => name)).toEqual(names);
});
