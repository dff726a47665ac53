import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SentInstance, sendInstances, startStoreNode } from '@radscore/host-pacs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallStudy } from '../../../../../packages/host-pacs/src/testing/dicom-files.js';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { createLog } from '../log.js';
import { openInbox } from './inbox.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

function mount(place: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'radscore', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a disk of 3 MB', () => {
  let small = false;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radscore-full-'));
    await mkdir(at('disk'));
    small = mount(at('disk'));
  });
  afterAll(async () => {
    if (small) execFileSync('umount', [at('disk')]);
    await rm(folder, { recursive: true, force: true });
  });

  test('that fills up: the sender is told A700, what was acknowledged is whole, and once there is room all is taken', async ({
    skip,
  }) => {
    if (!small) skip('file systems cannot be mounted here');
    const database = await openNewSiteDatabase(at('database'));
    const inbox = await openInbox(database, {
      ...{ folder: at('disk', 'inbox'), minFreeBytes: 0, unpackRatio: 100, log: createLog('silent') },
    });
    await writeFile(at('disk', 'filler'), Buffer.alloc(1.2e6));
    const events: string[] = [];
    const node = await startStoreNode({
      ...{ title: 'RADSCORE', port: 0, peers: [{ title: 'PACS' }], folder: inbox.incoming },
      onInstance: (received, { peer }) => inbox.keep(received, peer),
      onEvent: ({ code, detail }) => events.push(`${code} ${detail ?? ''}`),
    });
    const files = (await smallStudy(256, 20)).slice(0, 20).map(({ bytes }) => bytes);
    const send = (some: readonly Uint8Array[]) =>
      sendInstances({ from: 'PACS', title: 'RADSCORE', host: '127.0.0.1', port: node.port }, some);
    const isKept = ({ outcome }: SentInstance) => outcome === 'sent';
    const first = await send(files);
    const kept = first.filter(isKept);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.length).toBeLessThan(20);
    const refused = first.filter((each) => !isKept(each));
    expect(new Set(refused.map(({ outcome, status }) => `${outcome} ${status}`))).toEqual(new Set(['busy a700']));
    expect(events).toContain('instance-refused ENOSPC');
    expect(await readdir(inbox.incoming)).toEqual([]);
    const rows = await database.query<{ instance_uid: string; hash: string }>(
      'select instance_uid, hash from radscore.instance',
    );
    expect(rows.map((row) => row.instance_uid).sort()).toEqual(kept.map(({ instanceUid }) => instanceUid).sort());
    for (const { hash } of rows) {
      const bytes = await readFile(inbox.files.pathOf(hash));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    }
    await rm(at('disk', 'filler'));
    const again = await send(files.filter((_, i) => !isKept(first[i]!)));
    expect(again.filter(isKept).length).toBeGreaterThan(5);
    await node.close();
    await database.close();
  });
});
