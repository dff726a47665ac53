import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../log.js';
import type { Inbox } from './inbox.js';
import { watchFolder } from './watch-folder.js';

test('what is refused under a name that was refused before lies beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-watch-'));
  const inbox = { incoming: folder } as unknown as Inbox;
  const later = () => Date.now() + 60_000;
  const watch = watchFolder(folder, { inbox, most: 1e6, log: createLog('silent'), now: later });
  await mkdir(join(folder, 'a'));
  for (const name of ['a/x', 'a_x', 'a_x']) {
    await writeFile(join(folder, name), `no DICOM: ${name}`);
    await watch.tick();
  }
  const kept = (await readdir(join(folder, 'refused'))).sort();
  expect(kept).toEqual(['a_x', 'a_x.2', 'a_x.3']);
  expect(await readFile(join(folder, 'refused', 'a_x'), 'utf8')).toBe('no DICOM: a/x');
  await rm(folder, { recursive: true });
});
