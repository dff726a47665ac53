import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@radscore/queue-postgres';
import { Fhir } from 'fhir';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';
import { runHere } from '../../testing/run-here.js';

let folder: string;
const at = (name: string) => join(folder, name);
const user = (...args: string[]) => runHere('user', ...args, '--config', at('site.yaml'));
const audit = (...args: string[]) => runHere('audit', ...args, '--config', at('site.yaml'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-user-'));
  await writeFile(at('site.yaml'), 'data: data\naudit: { anchor: safe/audit.jsonl }\norganisation: Test hospital\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function within<T>(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const database = await openDatabase(join(at('data'), 'database'));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

test('an account is added with a password that is printed once, or read from a file; a token is made', async () => {
  // The first and the last of it as processes, which leave the database to the next.
  const asProcess = (...args: string[]) => run('user', ...args, '--config', at('site.yaml'));
  const added = await asProcess('add', 'admin', '--role', 'administrator', 'approver', '--name', 'Doe^Jane');
  expect(added.status, added.stderr).toBe(0);
  expect(added.stdout).toMatch(
    /^Account admin \(administrator, approver\) was added\.\nPassword, not shown again: \S{23}\n$/,
  );
  await writeFile(at('password'), 'a password of the site\n');
  const reset = await user('reset', 'admin', '--password-file', at('password'));
  expect([reset.status, reset.stdout]).toEqual([0, 'Account admin has a new password.\n']);
  const token = await user('token', 'admin', '--scope', 'store', 'read', '--days', '90');
  expect(token.stdout).toMatch(/^radscore_\S{43}\n$/);
  expect((await asProcess('withdraw', 'admin')).stdout).toBe('1 tokens of admin were withdrawn.\n');
}, 300_000);

test('what cannot be done is refused with its code', async () => {
  await writeFile(at('short'), 'short\n');
  const refused = async (...args: string[]) => {
    const { status, stderr } = await user(...args);
    return [status, /RAD-[A-Z-]+/.exec(stderr)?.[0]];
  };
  expect(await refused('add', 'admin', '--role', 'reader')).toEqual([2, 'RAD-ACCOUNT-EXISTS']);
  expect(await refused('reset', 'nobody')).toEqual([2, 'RAD-ACCOUNT-UNKNOWN']);
  expect(await refused('add', 'x', '--role', 'reader', '--password-file', at('short'))).toEqual([
    2,
    'RAD-PASSWORD-SHORT',
  ]);
  expect(await refused('add', 'x', '--role', 'king')).toEqual([2, 'RAD-USAGE']);
  expect(await refused('add', 'x y', '--role', 'reader')).toEqual([2, 'RAD-USAGE']);
}, 300_000);

test('the log of it holds, and is written as FHIR; a changed row and a cut tail are found', async () => {
  expect((await audit('verify')).stdout).toBe(
    'The audit log is intact: 4 entries, no anchor was there to check against.\n',
  );
  const hash = await within(async (database) => {
    const [head] = await database.query<{ hash: string }>(
      'select hash from radscore.audit order by number desc limit 1',
    );
    return head!.hash;
  });
  await writeFile(at('anchor'), `${JSON.stringify({ number: 4, hash, at: '2026-03-01T08:00:00Z' })}\n`);
  expect((await audit('verify', '--anchor', at('anchor'))).stdout).toContain('checked against 1 anchors');
  expect((await audit('export', '--out', at('audit.ndjson'))).stdout).toContain('4 entries');
  const lines = (await readFile(at('audit.ndjson'), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(new Fhir().validate(JSON.parse(line)).messages).toEqual([]);
  const unguarded = (statement: string) =>
    within((database) => database.query(`alter table radscore.audit disable trigger all; ${statement}`));
  await unguarded('delete from radscore.audit where number = 4');
  expect((await audit('verify')).status).toBe(0);
  const cut = await audit('verify', '--anchor', at('anchor'));
  expect([cut.status, cut.stderr]).toEqual([2, expect.stringContaining('RAD-AUDIT-BROKEN')]);
  await unguarded(`update radscore.audit set actor = 'somebody' where number = 2`);
  const changed = await audit('verify');
  expect([changed.status, changed.stderr]).toEqual([2, expect.stringContaining('entry 2')]);
}, 300_000);
