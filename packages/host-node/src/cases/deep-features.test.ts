import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInEncoder, measureCase } from '@radscore/cases';
import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import { protocolRequests } from '@radscore/study';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePhantomCohort } from '../phantom/write-phantom.js';
import { inlineThread } from '../testing/inline.js';
import { nodeTaskHost } from '../threads/node-task-host.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-deep-'));
  await writePhantomCohort(
    folder,
    { protocol: 'crlm-survival-rad-score', patients: 1, seed: 1 },
    { executor: inlineThread(folder) },
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('S4 gives 851 radiomic features and 256 deep ones of every patient, deep_000 to deep_255', async () => {
  const protocol = parseProtocol(builtInProtocol('crlm-survival-rad-score')!);
  const patient = { id: 'PH-001', line: 2, image: 'PH-001/ct', mask: 'PH-001/seg.dcm', values: {} };
  const [request] = protocolRequests(protocol, [patient]);
  const [row] = await measureCase(request!, nodeTaskHost({ cases: folder, store: folder }));
  const names = row!.values.map(([name]) => name).filter((name) => !/diagnostics_|^lesion/.test(name));
  const deep = names.filter((name) => name.startsWith('deep_'));
  expect(deep).toHaveLength(256);
  expect([deep[0], deep[255]]).toEqual(['deep_000', 'deep_255']);
  expect(new Set(names.filter((name) => /^(original|wavelet-)/.test(name))).size).toBe(851);
  for (const [name, value] of row!.values)
    if (name.startsWith('deep_')) expect(Number.isFinite(value), name).toBe(true);
});

test('the built-in encoder has 256 outputs; another number is refused', () => {
  expect(() => builtInEncoder(128)).toThrow('the built-in encoder has 256');
});
