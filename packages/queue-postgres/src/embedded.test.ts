import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from './database.js';
import { databaseExecutor } from './database-executor.js';
import { queueConformance } from './testing/conformance.js';

const folder = mkdtempSync(join(tmpdir(), 'radscore-pglite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded database', () => {
  queueConformance(() => join(folder, 'site'));
  test('belongs to one process: a second opener is refused, and told by whom', async () => {
    await expect(openDatabase(join(folder, 'site'))).rejects.toMatchObject({ code: 'RAD-DATABASE-BUSY' });
  });
});

test('several processes need a server', async () => {
  const refused = databaseExecutor({ url: folder, cases: '/', store: '/' });
  await expect(refused).rejects.toMatchObject({ code: 'RAD-DATABASE-SERVER' });
});

test('a server that is not there is told without its password', async () => {
  const refused = openDatabase('postgres://someone:secret@127.0.0.1:1/none');
  await expect(refused).rejects.toMatchObject({ code: 'RAD-DATABASE-UNREACHABLE' });
  await expect(refused).rejects.not.toThrow(/secret/);
});
