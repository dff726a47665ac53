import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incomingFile } from './incoming-file.js';
import { part10Head } from './part10.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-incoming-'));
});
afterAll(() => rm(folder, { recursive: true }));

const identityOf = (n: number) => ({ classUid: '1.2', instanceUid: `1.2.${n}`, syntaxUid: '1.2.840.10008.1.2.1' });

test('files that come side by side, in whatever pieces, keep their own bytes', async () => {
  const rng = createRng('incoming files');
  const one = async (n: number) => {
    const data = Buffer.alloc([0, 10, 70_000, 1 << 20, 3_300_000, 7_000_000][n % 6]!, n);
    for (let i = 0; i < data.length; i += 997) data[i] = rng.below(256);
    const file = incomingFile(folder, identityOf(n), 1e9);
    // One buffer for all, as a sender's may be used again once it was handed over.
    const sent = Buffer.alloc(900_000);
    for (let at = 0; at < data.length; ) {
      const length = data.copy(sent, 0, at, at + 1 + rng.below(sent.length));
      file.write(sent.subarray(0, length));
      at += length;
      await file.pressure();
    }
    const expected = Buffer.concat([part10Head(identityOf(n)), data]);
    if (n % 5 === 4) return file.discard();
    const received = await file.finish();
    const kept = await readFile(received.path);
    expect(kept.equals(expected)).toBe(true);
    expect(received.bytes).toBe(expected.length);
    expect(received.hash).toBe(createHash('sha256').update(expected).digest('hex'));
    expect(expected.subarray(0, received.head.length).equals(received.head)).toBe(true);
    expect(received.head.length).toBe(Math.min(expected.length, 64 * 1024));
    await rm(received.path);
  };
  for (let round = 0; round < 2; round++) await Promise.all(Array.from({ length: 24 }, (_, n) => one(n)));
  expect(await readdir(folder)).toEqual([]);
});

test('of more than the limit nothing is left', async () => {
  const file = incomingFile(folder, identityOf(1), 2_000_000);
  for (let n = 0; n < 30; n++) file.write(Buffer.alloc(100_000));
  await expect(file.finish()).rejects.toMatchObject({ code: 'RAD-INSTANCE-TOO-LARGE' });
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is not there is told when it is finished', async () => {
  const file = incomingFile(join(folder, 'nowhere'), identityOf(1), 1e9);
  file.write(Buffer.alloc(5_000_000));
  await expect(file.finish()).rejects.toMatchObject({ code: 'ENOENT' });
});
