import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, expect, test } from 'vitest';
import { putPreparedDatabase } from './prepared-database.js';

const folder = mkdtempSync(join(tmpdir(), 'radscore-prepared-'));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is a database as PGlite makes one: of its version, empty, and kept when it is opened again', async () => {
  await putPreparedDatabase(at('prepared'));
  expect(readdirSync(folder)).toEqual(['prepared']);
  const told = async (database: PGlite) => {
    const { rows } = await database.query(
      `select version(), (select count(*) from pg_class) as relations, current_user, current_setting('timezone') as zone,
       current_setting('server_encoding') as encoding, (select datcollate from pg_database where datname = current_database()) as collation`,
    );
    return rows;
  };
  const [prepared, own] = [await PGlite.create(at('prepared')), await PGlite.create()];
  expect(await told(prepared)).toEqual(await told(own));
  await own.close();
  await prepared.exec('create table kept (n integer); insert into kept values (7)');
  await prepared.close();
  const again = await PGlite.create(at('prepared'));
  expect((await again.query('select n from kept')).rows).toEqual([{ n: 7 }]);
  await again.close();
});

test('files and folders of an archive come out as they went in, also over what an interrupted one left', async () => {
  const long = Buffer.from(Array.from({ length: 1500 }, (_, i) => i % 251));
  for (const name of ['in', 'in/deep', 'in/empty', 'out.unfinished']) mkdirSync(at(name));
  for (const [name, bytes] of Object.entries({ one: long, 'deep/two': Buffer.alloc(512, 7), none: Buffer.alloc(0) }))
    writeFileSync(at('in', name), bytes);
  writeFileSync(at('out.unfinished', 'half'), 'half');
  execFileSync('tar', ['--format=ustar', '-czf', at('in.tar.gz'), '-C', at('in'), 'one', 'deep', 'empty', 'none']);
  await putPreparedDatabase(at('out'), pathToFileURL(at('in.tar.gz')));
  const names = readdirSync(at('in'), { recursive: true }).sort();
  expect(readdirSync(at('out'), { recursive: true }).sort()).toEqual(names);
  for (const name of ['one', 'deep/two', 'none'])
    expect(readFileSync(at('out', name))).toEqual(readFileSync(at('in', name)));
  expect(readdirSync(folder)).not.toContain('out.unfinished');
});

test('a folder that is there, and a build without an archive, are left as they are', async () => {
  mkdirSync(at('there'));
  await putPreparedDatabase(at('there'));
  expect(readdirSync(at('there'))).toEqual([]);
  await putPreparedDatabase(at('without'), pathToFileURL(at('no archive')));
  expect(readdirSync(folder)).not.toContain('without');
});
