import { mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtractionRequest, extractCohort, measureCaseTask } from '@radscore/cases';
import { type Geometry, writeNifti } from '@radscore/image';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeTaskHost } from '../threads/node-task-host.js';
import { openContentMemory } from './content-memory.js';
import { pathSource } from './path-source.js';

const geometry: Geometry = {
  size: [4, 4, 2],
  spacing: [1, 1, 1],
  origin: [0, 0, 0],
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1],
};
let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-swapped-'));
  const date = new Date('2024-01-01');
  for (const [name, level] of [
    ['A', 10],
    ['B', 90],
  ] as const) {
    await writeFile(
      at(`${name}.nii`),
      writeNifti({ geometry, data: Int16Array.from({ length: 32 }, (_, v) => level + v) }),
    );
    await utimes(at(`${name}.nii`), date, date);
  }
  await writeFile(at('mask.nii'), writeNifti({ geometry, data: new Uint8Array(32).fill(1) }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('two files of equal size and date that are swapped between patients are measured again', async () => {
  const requests = ['A', 'B'].map(
    (id): ExtractionRequest => ({
      id,
      image: `${id}.nii`,
      mask: 'mask.nii',
      each: false,
      regions: [],
      parameters: { imageType: { Original: {} }, featureClass: { firstorder: ['Mean'] } },
    }),
  );
  const store = memoryStore();
  const memory = await openContentMemory(at('contents.json'), true);
  const cases = pathSource(folder, memory);
  const means = async () => {
    const host = nodeTaskHost({ cases: folder, store: folder });
    const executor = inlineExecutor({ 'measure-case': async () => measureCaseTask }, host);
    const outcomes = await extractCohort(requests, { executor, cases, store });
    return outcomes.map((outcome) =>
      'error' in outcome ? outcome.error : new Map(outcome.result[0]!.values).get('original_firstorder_Mean'),
    );
  };
  const before = await means();
  expect(before).toEqual([25.5, 105.5]);
  const states = await Promise.all(['A.nii', 'B.nii'].map((name) => stat(at(name))));
  expect(states[0]!.size).toBe(states[1]!.size);
  await rename(at('A.nii'), at('C.nii'));
  await rename(at('B.nii'), at('A.nii'));
  await rename(at('C.nii'), at('B.nii'));
  expect((await stat(at('A.nii'))).mtimeMs).toBe(states[0]!.mtimeMs);
  expect(await means()).toEqual([105.5, 25.5]);
});
