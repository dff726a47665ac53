import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { fixtures, run } from './testing/run.js';

const bundle = fileURLToPath(new URL('../bundle/main.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'radscore-bundle-'));
afterAll(() => rm(folder, { recursive: true }));

test('the command line that is installed, joined into few files, extracts the same bytes on its threads', async () => {
  const table = join(folder, 'cohort.csv');
  const rows = [1, 2].map((label) => `${label},${fixtures}ct_image.nii.gz,${fixtures}ct_labels.nii.gz,${label}`);
  await writeFile(table, ['id,image,mask,label', ...rows].join('\n'));
  const extract = (out: string) => ['extract', '--cohort', table, '--jobs', '2', '--out', join(folder, out)];
  await promisify(execFile)(process.execPath, [bundle, ...extract('bundled.csv')]);
  expect((await run(...extract('built.csv'))).status).toBe(0);
  const [bundled, built] = await Promise.all(['bundled.csv', 'built.csv'].map((name) => readFile(join(folder, name))));
  expect(bundled!.equals(built!)).toBe(true);
});
