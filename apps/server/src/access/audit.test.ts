import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@radscore/queue-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNewDatabase } from '../../../../packages/queue-postgres/src/testing/new-database.js';
import { keepAnchors, readAnchors, writeAnchor } from './anchors.js';
import { appendAudit, auditEntries } from './audit.js';
import { migrateAccess } from './local-access.js';
import { verifyAudit } from './verify-audit.js';

let folder: string;
let database: Database;
const now = Date.parse('2026-03-01T08:00:00Z');
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-audit-'));
  database = await openNewDatabase(at('database'));
  await migrateAccess(database);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const append = (act: string, study?: string) =>
  database.transaction((transaction) =>
    appendAudit(transaction, { actor: 'roe', act, ...(study && { study }), values: { n: 1 } }, now),
  );
/** As somebody with the rights of the owner of the tables would. */
async function tamper(statement: string): Promise<() => Promise<void>> {
  await database.query('create table radscore.kept as select * from radscore.audit');
  const unguarded = (text: string) =>
    database.query(
      `alter table radscore.audit disable trigger all; ${text}; alter table radscore.audit enable trigger all`,
    );
  await unguarded(statement);
  return async () => {
    await unguarded('delete from radscore.audit; insert into radscore.audit select * from radscore.kept');
    await database.query('drop table radscore.kept');
  };
}
const verdict = (file?: string) =>
  (async () => verifyAudit(database, file === undefined ? [] : await readAnchors(at(file))))().catch(
    ({ code, values }) => `${code} ${values.number}: ${values.problem}`,
  );

test('an empty log holds', async () => {
  expect(await verdict()).toBe(0);
});

test('entries that are added at once stand in one chain', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, i) => append('study-seen', `study-${i}`)));
  expect(await verdict()).toBe(40);
  const entries = [];
  for await (const entry of auditEntries(database)) entries.push(entry);
  expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  expect(entries[0]).toMatchObject({ at: '2026-03-01T08:00:00.000Z', actor: 'roe', details: '{"n":1}' });
});

test('an act that is rolled back leaves no entry, and no gap', async () => {
  const failing = database.transaction(async (transaction) => {
    await appendAudit(transaction, { actor: 'roe', act: 'study-accepted' }, now);
    throw new Error('the decision was too late');
  });
  await expect(failing).rejects.toThrow('too late');
  await append('study-seen');
  expect(await verdict()).toBe(41);
});

test('the database itself changes, takes away and empties nothing', async () => {
  for (const statement of [
    `update radscore.audit set actor = 'doe'`,
    'delete from radscore.audit',
    'truncate radscore.audit',
  ])
    await expect(database.query(statement), statement).rejects.toThrow('only added to');
});

test.each([
  [`update radscore.audit set actor = 'doe' where number = 7`, '7: it was changed'],
  [`update radscore.audit set details = '{}' where number = 7`, '7: it was changed'],
  ['delete from radscore.audit where number = 7', '7: it is missing'],
  ['delete from radscore.audit where number = 1', '1: it is missing'],
])('with the rights of the owner: %s is found', async (statement, found) => {
  const undo = await tamper(statement);
  expect(await verdict()).toBe(`RAD-AUDIT-BROKEN ${found}`);
  await undo();
  expect(await verdict()).toBe(41);
});

test('a tail that was cut off is found by the anchor, and so is a chain that was rebuilt after the cut', async () => {
  await writeAnchor(database, at('anchors'), now);
  expect(await verdict('anchors')).toBe(41);
  const undo = await tamper('delete from radscore.audit where number > 38');
  expect(await verdict()).toBe(38);
  expect(await verdict('anchors')).toBe('RAD-AUDIT-BROKEN 39: it is missing, and entries up to 41 were anchored');
  for (let i = 0; i < 5; i++) await append('forged');
  expect(await verdict()).toBe(43);
  expect(await verdict('anchors')).toBe('RAD-AUDIT-BROKEN 41: it is not the one that was anchored');
  await undo();
  expect(await verdict('anchors')).toBe(41);
});

test('a number that was anchored with two hashes is found, also where the later one is that of the log', async () => {
  const [kept] = await readAnchors(at('anchors'));
  await writeFile(at('twice'), `${JSON.stringify({ ...kept, hash: 'a'.repeat(64) })}\n${JSON.stringify(kept)}\n`);
  expect(await verdict('twice')).toBe('RAD-AUDIT-BROKEN 41: it was anchored with two hashes');
  await writeFile(at('twice'), `${JSON.stringify(kept)}\n`.repeat(2));
  expect(await verdict('twice')).toBe(41);
});

test('the head is written at the start and at the end; a line that was not finished does not count, a strange one does', async () => {
  const keeper = await keepAnchors({ database, file: at('a/kept'), now: () => now, onFault: () => {} });
  await append('study-seen');
  await keeper.close();
  expect((await readAnchors(at('a/kept'))).map(({ number }) => number)).toEqual([41, 42]);
  await appendFile(at('a/kept'), '{"number":43,"ha');
  expect(await readAnchors(at('a/kept'))).toHaveLength(2);
  await writeAnchor(database, at('a/kept'), now);
  expect((await readAnchors(at('a/kept'))).map(({ number }) => number)).toEqual([41, 42, 42]);
  const lines = (await readFile(at('a/kept'), 'utf8')).split('\n');
  await writeFile(at('strange'), `${lines[0]!.replace('"number":41', '"number":"x"')}\n${lines[1]}\n`);
  expect(await verdict('strange')).toBe('RAD-AUDIT-BROKEN 1: a line of the anchor file is not as it was written');
  await expect(readAnchors(at('nowhere'))).rejects.toMatchObject({ code: 'RAD-FILE-UNREADABLE' });
});
