import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, type DroppedFiles } from './dropped-files.js';
import { unpackArchives } from './unpack-archives.js';

/** Notes how much of it is read at once. */
class WatchedBlob extends Blob {
  largest = 0;
  total = 0;
  override slice(start = 0, end = this.size): Blob {
    const part = super.slice(start, end);
    this.largest = Math.max(this.largest, part.size);
    this.total += part.size;
    return part;
  }
}
const noise = (length: number, by: number) => Uint8Array.from({ length }, (_, i) => (i * by) >> 5);
const archive = (files: Record<string, Uint8Array>, level: 0 | 6 = 6) =>
  new WatchedBlob([zipSync(files, { level }) as Uint8Array<ArrayBuffer>]);
const unpack = (blob: Blob) => unpackArchives(new Map([['study.zip', blob]]));
const read = async (files: DroppedFiles, path: string, length?: number) => [
  ...(await bytesOf({ path, file: files.get(path)! }, length)),
];

test('an archive is replaced by what it holds; each file is read by itself, also its beginning alone', async () => {
  for (const level of [0, 6] as const) {
    const given = { 'ct/1.dcm': noise(300_000, 7919), 'ct/2.dcm': noise(200_000, 104_729), empty: new Uint8Array() };
    const blob = archive(given, level);
    const { files, problems } = await unpack(blob);
    expect([problems, [...files.keys()]]).toEqual([
      [],
      ['study.zip/ct/1.dcm', 'study.zip/ct/2.dcm', 'study.zip/empty'],
    ]);
    for (const [name, bytes] of Object.entries(given)) {
      expect(await read(files, `study.zip/${name}`)).toEqual([...bytes]);
      expect(await read(files, `study.zip/${name}`, 200)).toEqual([...bytes.subarray(0, 200)]);
      expect(await read(files, `study.zip/${name}`, 1e9)).toEqual([...bytes]);
    }
  }
});

test('of an archive no more than one file is in memory: neither it nor what it holds is read as a whole', async () => {
  const each = 400_000;
  const blob = archive(
    Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.dcm`, noise(each, 7919 + i)])),
    0,
  );
  const { files } = await unpack(blob);
  expect(blob.total).toBeLessThan(100_000);
  for (const path of files.keys()) expect(await read(files, path)).toHaveLength(each);
  expect(blob.largest).toBe(each);
});

test('a worker gets the files of an archive as it gets others', async () => {
  const { files } = await unpack(new Blob([zipSync({ 'a.dcm': noise(500, 3) }) as Uint8Array<ArrayBuffer>]));
  const copied = structuredClone(files);
  expect(await read(copied, 'study.zip/a.dcm')).toEqual([...noise(500, 3)]);
});

test('a file that becomes larger or smaller than announced, or is damaged, is refused by its name; others are read', async () => {
  const bytes = zipSync({ 'a.dcm': new Uint8Array(9000), 'b.dcm': noise(400, 7) });
  const lying = (size: number) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 46 < copy.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 9000)
        view.setUint32(at + 24, size, true);
    return copy;
  };
  const damaged = bytes.slice();
  damaged.fill(0xff, 40, 46);
  const refused = { code: 'RAD-ZIP-INVALID', place: { file: 'study.zip/a.dcm' } };
  for (const each of [lying(8000), lying(9100), damaged]) {
    const { files } = await unpack(new Blob([each as Uint8Array<ArrayBuffer>]));
    await expect(read(files, 'study.zip/a.dcm')).rejects.toMatchObject(refused);
    expect(await read(files, 'study.zip/b.dcm')).toEqual([...noise(400, 7)]);
  }
});

test('archives that cannot be read are problems beside the others; one of archives alone is not opened', async () => {
  const inner = zipSync({ 'a.dcm': noise(50, 3) });
  const of = (files: Record<string, Uint8Array>) => new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]);
  const given = new Map<string, Blob>([
    ['nested.zip', of({ 'in.zip': inner, 'more.zip': inner })],
    ['broken.zip', new Blob([inner.subarray(0, 90) as Uint8Array<ArrayBuffer>])],
    ['bomb.zip', of({ 'zeros.dcm': new Uint8Array(90 * 2 ** 20) })],
    ['good.zip', of({ 'in.zip': inner, 'a.dcm': noise(50, 3) })],
    ['plain.dcm', new Blob(['plain'])],
  ]);
  const { files, problems } = await unpackArchives(given);
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['RAD-ZIP-INVALID', 'nested.zip'],
    ['RAD-ZIP-INVALID', 'broken.zip'],
    ['RAD-FILE-TOO-LARGE', 'bomb.zip'],
  ]);
  expect([...files.keys()]).toEqual(['good.zip/in.zip', 'good.zip/a.dcm', 'plain.dcm']);
});
