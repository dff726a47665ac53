import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identifiedFiles } from '../../../../../packages/dicom/src/testing/identified-files.js';
import { run } from '../../testing/run.js';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const files = identifiedFiles(12);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-deidentify-'));
  for (const { name, bytes } of files) {
    await mkdir(dirname(at('in', name)), { recursive: true });
    await writeFile(at('in', name), bytes);
  }
  await writeFile(at('in', 'letter.txt'), 'Dear Mrs Musterfrau');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a folder is copied without identities; what may show a name is held back, and the report says so', async () => {
  const { status, stdout, stderr } = await run('de-identify', at('in'), at('out'), '--key', at('site.key'));
  expect(status, stderr).toBe(1);
  const held = files.filter(({ burnedIn }) => burnedIn).length;
  expect(stdout).toContain(`${files.length - held} of ${files.length + 1} files`);
  expect(stderr).toContain(`${held} files were held back`);
  const written = ((await readdir(at('out'), { recursive: true })) as string[]).filter((name) => name.endsWith('.dcm'));
  expect(written).toHaveLength(files.length - held);
  const report = JSON.parse(await readFile(at('out-report', 'report.json'), 'utf8'));
  expect(report.files.find(({ name }: { name: string }) => name === 'letter.txt')).toMatchObject({ foreign: true });
  expect(await readFile(at('out-report', 'report.html'), 'utf8')).toContain('a screenshot or a secondary capture');
  // The same key gives the same names again.
  await run('de-identify', at('in'), at('again'), '--key', at('site.key'));
  const again = ((await readdir(at('again'), { recursive: true })) as string[]).filter((name) => name.endsWith('.dcm'));
  expect(again.sort()).toEqual(written.sort());
});

test('copies, report and key do not come to lie where they would tell', async () => {
  const inside = await run('de-identify', at('in'), at('in', 'copies'), '--key', at('site.key'));
  const withKey = await run('de-identify', at('in'), at('other'), '--key', at('other', 'site.key'));
  expect([inside.status, withKey.status]).toEqual([2, 2]);
});
