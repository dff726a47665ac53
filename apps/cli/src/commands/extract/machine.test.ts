import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures, run, start } from '../../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../../testing/small-cohort.js';

/** What users run: a few files. */
const built = fileURLToPath(new URL('../../../bin/radscore.js', import.meta.url));
let folder: string;
const at = (name: string) => join(folder, name);
const cohort = (out: string, ...more: string[]) => ['extract', '--cohort', at('cohort.csv'), '--out', at(out), ...more];
const one = [
  'extract',
  '--image',
  `${fixtures}ct_image.nii.gz`,
  '--mask',
  `${fixtures}ct_labels.nii.gz`,
  '--label',
  '1',
];
const table = [
  'id,image,mask,label',
  ...['A,1', 'B,2', 'C,1', 'D,2', 'E,1', 'F,2'].map((row) => row.replace(',', `,${one[2]},${one[4]},`)),
].join('\n');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-machine-'));
  await writeFile(at('cohort.csv'), table);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a line of the shell with the command line as $RADSCORE. */
function shell(line: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn('bash', ['-c', line], {
    env: {
      ...process.env,
      RADSCORE: `${process.execPath} ${built}`,
    },
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk) => {
      texts[name] += chunk;
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...texts })));
}

test('--out that names the table of the cohort, by whatever path, is refused and the table stays', async () => {
  await symlink('cohort.csv', at('link.csv'));
  for (const out of ['cohort.csv', 'link.csv'])
    expect(await run(...cohort(out))).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-USAGE') });
  expect(await readFile(at('cohort.csv'), 'utf8')).toBe(table);
});

test('of two processes that write one table one is refused, and the other writes it', async () => {
  const both = await Promise.all([1, 2].map(() => run(...cohort('both.csv', '--jobs', '1'))));
  expect(both.map(({ status }) => status).sort()).toEqual([0, 2]);
  expect(both.find(({ status }) => status === 2)!.stderr).toContain('RAD-RUN-FOLDER-BUSY');
  expect((await readFile(at('both.csv'), 'utf8')).trim().split('\n')).toHaveLength(7);
});

test('what a killed process left behind is gone after the next run', async () => {
  const { process: child, ended } = start(...cohort('killed.csv', '--jobs', '1'));
  setTimeout(() => child.kill('SIGKILL'), 2000);
  await ended;
  const unfinished = '.killed.csv.01234567-89ab-cdef-0123-456789abcdef.tmp';
  const others = '.others.csv.01234567-89ab-cdef-0123-456789abcdef.tmp';
  for (const name of [unfinished, others]) await writeFile(at(name), 'half');
  expect(await run(...cohort('killed.csv', '--resume'))).toMatchObject({ status: 0 });
  const left = (await readdir(folder)).filter((name) => name.includes('killed') || name.includes('others'));
  expect(left.sort()).toEqual([others, 'killed.csv', 'killed.problems.csv'].sort());
});

test('a folder that cannot be written to is reported before any case is read', async () => {
  await writeFile(at('file'), '');
  const { status, stderr } = await run(...cohort(join('file', 'out.csv')));
  expect([status, stderr.includes('RAD-FILE-UNWRITABLE'), stderr.includes('cases (')]).toEqual([2, true, false]);
});

test('a reader that has seen enough ends the command quietly', async () => {
  const { stdout, stderr } = await shell(`$RADSCORE ${one.join(' ')} --format json | head -c 1`);
  expect([stdout, stderr]).toEqual(['[', '']);
});

test.skipIf(process.platform !== 'linux')('a limit of address space is lived with: the same bytes', async () => {
  const free = await run(...one);
  for (const limit of [8_000_000, 16_000_000])
    expect(await shell(`ulimit -v ${limit}; $RADSCORE ${one.join(' ')}`)).toEqual({ ...free, status: 0 });
});

describe.skipIf(process.platform !== 'linux')('forty open files are enough: the same bytes', () => {
  test('for a case and for a cohort, however many threads are asked for', async () => {
    expect(await shell(`ulimit -n 40; $RADSCORE ${one.join(' ')}`)).toEqual({ ...(await run(...one)), status: 0 });
    await run(...cohort('free.csv'));
    expect(await shell(`ulimit -n 40; $RADSCORE ${cohort('few.csv', '--jobs', '8').join(' ')}`)).toMatchObject({
      status: 0,
    });
    expect(await readFile(at('few.csv'), 'utf8')).toBe(await readFile(at('free.csv'), 'utf8'));
  });

  test('for a study', { timeout: 240_000 }, async () => {
    await writeFile(at('study.csv'), csvOf(await writeSmallCohort(folder, 40)));
    await writeFile(at('study.yaml'), smallProtocol());
    const study = (out: string) => ['study', 'run', at('study.yaml'), '--cohort', at('study.csv'), '--out', at(out)];
    expect(await run(...study('free'))).toMatchObject({ status: 0 });
    expect(await shell(`ulimit -n 40; $RADSCORE ${study('few').join(' ')}`)).toMatchObject({ status: 0 });
    for (const name of ['features.csv', 'predictions.csv', 'model.json'])
      expect(await readFile(at(join('few', name)), 'utf8'), name).toBe(await readFile(at(join('free', name)), 'utf8'));
  });

  test('what cannot be done with still fewer is said with what to raise', async () => {
    for (const limit of [22, 28, 34, 39]) {
      const { status, stderr } = await shell(`ulimit -n ${limit}; $RADSCORE ${one.join(' ')}`);
      expect([status, stderr], `${limit}`).toEqual([2, expect.stringMatching(/RAD-OPEN-FILES[\s\S]*ulimit -n/)]);
    }
  });
});
