import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import type { Inbox } from './inbox.js';
import { takeFile } from './take-file.js';

test('a file whose sender goes away in the middle leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-take-'));
  const inbox = { incoming: folder, keep: () => Promise.reject(new Error('not whole')) } as unknown as Inbox;
  const bytes = (await smallStudy(1200, 1))[0]!.bytes;
  async function* pieces() {
    for (let at = 0; at < 2.5e6; at += 65536) yield bytes.subarray(at, at + 65536);
    throw new Error('gone');
  }
  await expect(takeFile(inbox, pieces(), { source: 'stow', most: 1e9 })).rejects.toThrow('gone');
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
