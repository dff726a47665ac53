import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inlineExecutor, runTasks } from '@radscore/jobs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathSource } from '../files/path-source.js';
import { folderStore } from './folder-store.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a result is the same after a trip through the folder, numbers that JSON does not have included', async () => {
  const store = folderStore(folder);
  await store.put('kind/a', { result: [Number.NEGATIVE_INFINITY, -0, Number.NaN] });
  expect(await store.get('kind/a')).toEqual({ result: [Number.NEGATIVE_INFINITY, -0, Number.NaN] });
  expect(await store.get('kind/b')).toBeUndefined();
});

test.each([
  ['cut short', (text: string) => text.slice(0, -3)],
  ['of one other digit', (text: string) => text.replace('42', '43')],
  ['emptied', () => ''],
  ['overwritten', () => '{"result":null}'],
])('a result that was %s is computed again, and reported', async (_, damage) => {
  const damaged: string[] = [];
  const store = folderStore(folder, { onDamaged: (key) => damaged.push(key) });
  let runs = 0;
  const kind = {
    kind: 'double',
    run: async (input: number) => {
      runs++;
      return 2 * input;
    },
  };
  const executor = inlineExecutor({ double: async () => kind }, { store, cases: pathSource(folder) });
  const go = () => runTasks<number>([{ kind: 'double', input: 21, key: 'double/21' }], { executor, store, stage: 'x' });
  const file = join(folder, 'double/21.json');
  await rm(file, { force: true });
  expect(await go()).toEqual([{ result: 42 }]);
  expect(await go()).toEqual([{ result: 42 }]);
  expect([runs, damaged]).toEqual([1, []]);
  await writeFile(file, damage(await readFile(file, 'utf8')));
  expect(await go()).toEqual([{ result: 42 }]);
  expect([runs, damaged]).toEqual([2, ['double/21']]);
  expect(await go()).toEqual([{ result: 42 }]);
  expect(runs).toBe(2);
});
