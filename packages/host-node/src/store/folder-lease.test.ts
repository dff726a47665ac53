import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderLeases } from './folder-lease.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'radscore-lease-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let count = 0;
const newFolder = () => join(root, String(++count));
const busy = { code: 'RAD-RUN-FOLDER-BUSY' };
const elsewhere = { id: 'x', process: 1, host: 'other', machine: 'another boot' };

test('one holder at a time; released, the next has the next number', async () => {
  const leases = folderLeases(newFolder());
  const first = await leases.take('run');
  expect(await first.held()).toBe(true);
  await expect(leases.take('run')).rejects.toMatchObject(busy);
  await first.release();
  const second = await leases.take('run');
  expect(second.number).toBe(first.number + 1);
  await second.release();
});

test('the lease of a process of this machine that was killed is free at once', async () => {
  const folder = newFolder();
  await (await folderLeases(folder).take('run')).release();
  const own = JSON.parse(await readFile(join(folder, (await readdir(folder))[0]!), 'utf8')) as object;
  expect(own).toEqual({ released: true });
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const probe = await folderLeases(newFolder()).take('probe');
  const machine = JSON.parse(await readFile(join(root, String(count), 'probe-1.json'), 'utf8')) as object;
  await probe.release();
  await writeFile(join(folder, 'run-2.json'), JSON.stringify({ ...machine, process: other.pid }));
  await expect(folderLeases(folder).take('run')).rejects.toMatchObject(busy);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const lease = await folderLeases(folder).take('run');
  expect(lease.number).toBe(3);
  await lease.release();
});

test('of another machine only the renewal counts: free after its time without one, never before', async () => {
  const folder = newFolder();
  await (await folderLeases(folder).take('run')).release();
  const file = join(folder, 'run-2.json');
  await writeFile(file, JSON.stringify(elsewhere));
  await expect(folderLeases(folder).take('run')).rejects.toMatchObject(busy);
  const ago = (seconds: number) => new Date(Date.now() - 1000 * seconds);
  await utimes(file, ago(50), ago(50));
  await expect(folderLeases(folder).take('run')).rejects.toMatchObject(busy);
  await utimes(file, ago(61), ago(61));
  await (await folderLeases(folder).take('run')).release();
});

test('a holder renews its lease, and notices when another took it over', async () => {
  const folder = newFolder();
  const seconds = { renew: 0.05, free: 0.4 };
  const lease = await folderLeases(folder, { seconds }).take('run');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await expect(folderLeases(folder, { seconds }).take('run')).rejects.toMatchObject(busy);
  const taken = await folderLeases(folder, { seconds }).take('run', { takeOver: true });
  expect(await lease.held()).toBe(false);
  await lease.release();
  expect(await taken.held()).toBe(true);
  await taken.release();
});

test('of twenty processes that start at once one gets the lease', async () => {
  const folder = newFolder();
  const script = `
    import { folderLeases } from ${JSON.stringify(new URL('../../dist/store/folder-lease.js', import.meta.url).href)};
    try {
      await folderLeases(${JSON.stringify(folder)}).take('run');
      console.log('mine');
      setTimeout(() => {});
    } catch (error) {
      console.log(error.code);
    }
    process.stdin.resume();
    process.stdin.on('end', () => process.exit());
  `;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const starters = Array.from({ length: 20 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { cwd }),
  );
  const answers = await Promise.all(
    starters.map(async ({ stdout }) => {
      for await (const chunk of stdout) return String(chunk).trim();
      return 'none';
    }),
  );
  for (const starter of starters) starter.kill('SIGKILL');
  expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
  expect(answers.filter((answer) => answer === busy.code)).toHaveLength(19);
});
