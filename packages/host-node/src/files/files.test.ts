import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Geometry } from '@radscore/image';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { niftiBytes } from '../../../image/src/testing/nifti-bytes.js';
import { textFile } from '../../../image/src/testing/text-bytes.js';
import { readMask } from './read-mask.js';
import { readVolume } from './read-volume.js';
import { writeFileAtomic } from './write-file-atomic.js';
import { writeMask, writeVolume } from './write-volume.js';

const code = (name: string) => expect.objectContaining({ code: name });
const geometry: Geometry = {
  size: [2, 3, 4],
  spacing: [0.5, 0.5, 2],
  origin: [1, 2, 3],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};
const data = Int16Array.from({ length: 24 }, (_, i) => i - 12);

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('writeVolume and readVolume', () => {
  test.each(['a.nii', 'a.nii.gz', 'A.NII.GZ', 'a.nrrd'])(
    '%s comes back as it was, and alone in its folder',
    async (name) => {
      await writeVolume(at(name), { geometry, data });
      expect(await readVolume(at(name))).toEqual({ geometry, data, notes: [] });
      expect((await readdir(folder)).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    },
  );

  test('another ending is refused', async () => {
    await expect(writeVolume(at('a.tiff'), { geometry, data })).rejects.toThrow(code('RAD-FORMAT-UNWRITABLE'));
  });

  test('the content decides, not the name', async () => {
    await writeFile(at('wrong.nrrd'), niftiBytes());
    expect((await readVolume(at('wrong.nrrd'))).geometry.size).toEqual([2, 3, 4]);
  });

  test('a pair is read from either of its files', async () => {
    await writeFile(at('pair.hdr'), niftiBytes({ magic: 'ni1', voxOffset: 0 }));
    await writeFile(at('pair.img'), new Uint8Array(24).fill(7));
    expect((await readVolume(at('pair.hdr'))).data).toEqual(new Uint8Array(24).fill(7));
    expect((await readVolume(at('pair.img'))).data).toEqual(new Uint8Array(24).fill(7));
  });

  test('a header cannot reach out of its folder', async () => {
    const lines = ['ObjectType = Image', 'NDims = 2', 'DimSize = 2 2', 'ElementType = MET_UCHAR'];
    await writeFile(at('evil.mhd'), textFile([...lines, 'ElementDataFile = ../../etc/hostname']));
    await expect(readVolume(at('evil.mhd'))).rejects.toThrow(code('RAD-COMPANION-ELSEWHERE'));
    await symlink('/etc/hostname', at('link.raw'));
    await writeFile(at('linked.mhd'), textFile([...lines, 'ElementDataFile = link.raw']));
    await expect(readVolume(at('linked.mhd'))).rejects.toThrow(code('RAD-COMPANION-MISSING'));
  });
});

describe('failures name the file', () => {
  const failing = (name: string, expected: string) =>
    expect(readVolume(at(name))).rejects.toThrow(
      expect.objectContaining({ code: expected, place: { file: at(name) } }),
    );

  test('one that is not there, one of no known format, one cut off', async () => {
    await failing('nowhere.nii', 'RAD-FILE-UNREADABLE');
    await writeFile(at('text.nii'), 'hello');
    await failing('text.nii', 'RAD-FORMAT-UNKNOWN');
    await writeFile(at('empty.nii'), '');
    await failing('empty.nii', 'RAD-FORMAT-UNKNOWN');
    await writeFile(at('cut.nii'), niftiBytes().subarray(0, 360));
    await failing('cut.nii', 'RAD-FILE-TRUNCATED');
  });

  test('gzip streams that are cut, surplus, damaged or bombs', async () => {
    const packed = gzipSync(niftiBytes({ data: new Uint8Array(24).map((_, i) => i * 9) }));
    await writeFile(at('cut.nii.gz'), packed.subarray(0, packed.length - 9));
    await failing('cut.nii.gz', 'RAD-FILE-TRUNCATED');
    await writeFile(at('surplus.nii.gz'), gzipSync(niftiBytes({ data: new Uint8Array(25).fill(1) })));
    await failing('surplus.nii.gz', 'RAD-FILE-SURPLUS');
    await writeFile(at('short.nii.gz'), gzipSync(niftiBytes({ data: new Uint8Array(23) })));
    await failing('short.nii.gz', 'RAD-FILE-TRUNCATED');
    const damaged = Buffer.from(packed);
    damaged[damaged.length - 6] ^= 1;
    await writeFile(at('damaged.nii.gz'), damaged);
    await failing('damaged.nii.gz', 'RAD-FILE-CORRUPT');
    const zeros = new Uint8Array(64 * 2 ** 20);
    zeros.set(niftiBytes());
    await writeFile(at('bomb.nii.gz'), gzipSync(zeros));
    await failing('bomb.nii.gz', 'RAD-FILE-SURPLUS');
  });
});

describe('writeMask and readMask', () => {
  const inside = Uint8Array.from({ length: 24 }, (_, i) => Number(i > 20));

  test('a mask comes back, with the label it was written with', async () => {
    await writeMask(at('m.nii.gz'), { geometry, data: inside });
    expect(await readMask(at('m.nii.gz'))).toMatchObject({ data: inside, labels: [1] });
    await writeMask(at('m7.nrrd'), { geometry, data: inside }, { label: 7 });
    expect((await readVolume(at('m7.nrrd'))).data[23]).toBe(7);
    expect(await readMask(at('m7.nrrd'))).toMatchObject({ data: inside, labels: [7] });
    await expect(readMask(at('m7.nrrd'), { label: 1 })).rejects.toThrow(code('RAD-LABEL-UNKNOWN'));
  });

  test('a label that uint8 cannot hold is refused', async () => {
    const mask = { geometry, data: inside };
    for (const label of [0, 256, 1.5]) {
      await expect(writeMask(at('m.nii'), mask, { label })).rejects.toThrow(code('RAD-PARAMETER-INVALID'));
    }
  });
});

describe('writeFileAtomic', () => {
  test('replaces what was there, text or bytes', async () => {
    await writeFileAtomic(at('x.txt'), 'one');
    await writeFileAtomic(at('x.txt'), new TextEncoder().encode('two'));
    expect(await readFile(at('x.txt'), 'utf8')).toBe('two');
  });

  test('fails with a code where it cannot write, and leaves nothing behind', async () => {
    await expect(writeFileAtomic(at('no/such/x.txt'), '')).rejects.toThrow(code('RAD-FILE-UNWRITABLE'));
    await expect(writeFileAtomic(folder, '')).rejects.toThrow(code('RAD-FILE-UNWRITABLE'));
    const siblings = await readdir(join(folder, '..'));
    expect(siblings.filter((name) => name.includes('radscore-') && name.endsWith('.tmp'))).toEqual([]);
  });
});

test('a header of odd length does not disturb the voxels behind it', async () => {
  for (const comment of ['#', '##', '###', '####']) {
    const lines = [
      'NRRD0004',
      comment,
      'type: double',
      'dimension: 3',
      'sizes: 1 1 2',
      'encoding: raw',
      'endian: little',
      '',
    ];
    await writeFile(at('odd.nrrd'), textFile(lines, new Uint8Array(Float64Array.of(1.5, -2).buffer)));
    expect((await readVolume(at('odd.nrrd'))).data).toEqual(Float64Array.of(1.5, -2));
  }
});
