import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNewSiteDatabase } from '../../testing/new-site-database.js';
import { listStudies, studyDetail } from './worklist.js';

test('the value of a study says whether it is a probability or a risk, by the model of its last result', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'radscore-worklist-'));
  const database = await openNewSiteDatabase(join(folder, 'database'));
  const at = new Date('2026-03-01T08:00:00Z');
  const given = [
    ['a', 'logistic', 0.4],
    ['b', 'cox', 0.4],
    ['c', 'of former times', 0.4],
    ['d', undefined, null],
  ] as const;
  for (const [key, model, value] of given) {
    await database.query(
      `insert into radscore.study (key, state, task, first_received, last_received, changed) values ($1, 'accepted', $1, $2, $2, $2)`,
      [key, at],
    );
    await database.query(`insert into radscore.identity values ($1, $1, $1, '', '', '', '', '', '', '')`, [key]);
    if (model === undefined) continue;
    for (const [version, of] of [
      [0, 'logistic'],
      [1, model],
    ] as const)
      await database.query(
        `insert into radscore.result (id, study, task, rule, version, status, model, made, value, documents)
         values ($1, $2, $2, 'r', $3, 'accepted', $4, $5, $6, '[]')`,
        [`${key}${version}`, key, version, of, at, value],
      );
  }
  const kinds = { logistic: 'probability', cox: 'risk' } as const;
  const kindOf = (hash: string) => (hash in kinds ? kinds[hash as keyof typeof kinds] : null);
  const listed = await listStudies(database, kindOf, undefined, 10);
  expect(listed.map(({ key, value, kind }) => [key, value, kind])).toEqual([
    ['a', 0.4, 'probability'],
    ['b', 0.4, 'risk'],
    ['c', 0.4, null],
    ['d', null, null],
  ]);
  expect((await studyDetail(database, kindOf, 'b'))!.study.kind).toBe('risk');
  await database.close();
  await rm(folder, { recursive: true });
});
