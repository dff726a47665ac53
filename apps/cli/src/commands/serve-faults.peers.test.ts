import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasPrograms } from '../../../../packages/host-pacs/src/testing/peers.js';
import { hasPostgres } from '../../../../packages/queue-postgres/src/testing/postgres-server.js';
import { underFaults } from '../testing/faults.js';

describe.skipIf(!hasPostgres || !hasPrograms('/usr/bin/storescp'))(
  'service, worker, database and peer are killed',
  () => {
    test('at random instants: nothing acknowledged is lost, every result is sent, none twice with different content', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'radscore-faults-'));
      const lines: string[] = [];
      const found = await underFaults({
        ...{ folder, kills: 10, studies: 12, seed: 'short', every: 2.5 },
        log: (line) => lines.push(line),
      });
      expect(found, lines.join('\n')).toMatchObject({ lost: [], withoutResult: [], different: [], unlike: [] });
      expect(found.audit.problem).toBe('');
      expect(found.audit.answered).toBeGreaterThan(10);
      expect(found.audit.entries).toBeGreaterThanOrEqual(found.audit.answered);
      expect(found.acknowledged).toBeGreaterThanOrEqual(12 * 9);
      expect(Object.values(found.kills).reduce((sum, each) => sum + each, 0)).toBe(10);
      await rm(folder, { recursive: true, force: true });
    }, 600_000);
  },
);
