import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { formerResult, type ResultRow, sentDocuments } from './results.js';
import type { StudyRow } from './studies.js';

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-results-'));
  database = await openNewSiteDatabase(join(folder, 'database'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

type Status = ResultRow['status'];

/** A study whose tasks, one after another, have these versions. @returns what its last task finds of former ones, and what left. */
async function found(key: string, tasks: readonly (readonly Status[])[]) {
  await database.query(
    `insert into radscore.study (key, state, first_received, last_received, changed) values ($1, 'computing', now(), now(), now())`,
    [key],
  );
  for (const [n, versions] of tasks.entries())
    for (const [version, status] of versions.entries())
      await database.query(
        `insert into radscore.result (id, study, task, rule, version, status, model, made, documents)
         values ($1, $2, $3, 'r', $4, $5, 'm', $6, $7)`,
        [
          ...[`${key}${n}${version}`, key, `${key}${n}`, version, status, new Date(Date.UTC(2026, 2, 1 + n))],
          JSON.stringify([{ kind: 'sr', instanceUid: `${n}.${version}` }]),
        ],
      );
  const task = `${key}${tasks.length - 1}`;
  const former = await formerResult(database, { key, task } as StudyRow);
  const sent = await sentDocuments(database, { study: key, task } as ResultRow);
  return [former && `${former.task.slice(1)}.${former.version}`, ...sent.map(({ instanceUid }) => instanceUid)];
}

test('a report takes the place of the last one that left: not of a draft, nor of what was taken back', async () => {
  expect(await found('a', [['preliminary']])).toEqual([undefined, '0.0']);
  expect(await found('b', [['preliminary'], ['preliminary']])).toEqual(['0.0', '1.0', '0.0']);
  expect(await found('c', [['draft'], ['preliminary']])).toEqual([undefined, '1.0']);
  expect((await found('d', [['preliminary'], ['draft'], ['preliminary']]))[0]).toBe('0.0');
  expect((await found('e', [['preliminary', 'rejected'], ['preliminary']]))[0]).toBeUndefined();
  expect(await found('f', [['preliminary'], ['preliminary', 'rejected'], ['preliminary']])).toEqual([undefined, '2.0']);
});

test('what a person accepted stands: a later rejection does not take it back', async () => {
  expect(await found('g', [['preliminary', 'accepted'], ['preliminary']])).toEqual(['0.1', '1.0']);
  expect((await found('h', [['draft', 'accepted'], ['preliminary', 'rejected'], ['preliminary']]))[0]).toBe('0.1');
});
