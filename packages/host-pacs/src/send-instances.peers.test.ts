import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSegmentation } from '@radscore/dicom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPart10Head, sendInstances, startStoreNode, verifyPeer } from './index.js';
import { smallStudy } from './testing/dicom-files.js';
import { freePort, hasPrograms } from './testing/peers.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-send-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a peer that reads explicit value representations is sent the bytes of the file', async () => {
  const files = (await smallStudy()).map(({ bytes }) => bytes);
  const received: Buffer[] = [];
  const node = await startStoreNode({
    ...{ title: 'PACS', port: 0, peers: [{ title: 'RADSCORE' }], folder },
    onInstance: async ({ path }) => {
      received.push(await readFile(path));
      return 'kept';
    },
  });
  const target = { from: 'RADSCORE', title: 'PACS', host: '127.0.0.1', port: node.port };
  const sent = await sendInstances(target, files);
  await node.close();
  expect(sent.map(({ outcome }) => outcome)).toEqual(files.map(() => 'sent'));
  const data = (file: Uint8Array) => Buffer.from(file.subarray(readPart10Head(file).start));
  expect(received.map(data)).toEqual(files.map(data));
});

describe.skipIf(!hasPrograms('/usr/bin/storescp'))('DCMTK that reads implicit value representations alone', () => {
  test('is sent images and a rewritten segmentation, with the same voxels', async () => {
    const study = await smallStudy();
    const port = await freePort();
    const peer = spawn('/usr/bin/storescp', ['+xi', '-od', folder, String(port)], { stdio: 'ignore' });
    try {
      const target = { from: 'RADSCORE', title: 'ANY', host: '127.0.0.1', port };
      for (let tries = 0; tries < 50; tries++)
        if (
          await verifyPeer(target).then(
            () => true,
            () => new Promise((resolve) => setTimeout(() => resolve(false), 100)),
          )
        )
          break;
      const sent = await sendInstances(
        target,
        study.map(({ bytes }) => bytes),
      );
      expect(sent.map(({ outcome }) => outcome)).toEqual(study.map(() => 'sent'));
      const names = await readdir(folder);
      const written = await Promise.all(names.map(async (name) => readFile(join(folder, name))));
      expect(new Set(written.map((file) => readPart10Head(file).syntaxUid))).toEqual(new Set(['1.2.840.10008.1.2']));
      const seg = written.find((file) => readPart10Head(file).classUid === '1.2.840.10008.5.1.4.1.1.66.4')!;
      const masks = async (bytes: Uint8Array) => (await readSegmentation({ name: 'seg.dcm', bytes })).segments;
      expect(await masks(seg)).toEqual(await masks(study.at(-1)!.bytes));
    } finally {
      peer.kill();
    }
  });
});
