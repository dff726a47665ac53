import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome, Task } from '@radscore/jobs';
import { runFiles, runStudy, type StudyPorts } from '@radscore/study';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallProtocol, syntheticStudy } from '../../../study/src/testing/study-fixture.js';
import { folderStore } from '../store/folder-store.js';
import { inlinePorts } from '../testing/inline.js';
import { threadExecutor } from './thread-executor.js';

vi.mock('node:worker_threads', async (original) => {
  const { builtWorkers } = await import('../testing/built-workers.js');
  return builtWorkers(original as () => Promise<typeof import('node:worker_threads')>);
});

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'radscore-threads-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const plan = { ...syntheticStudy(60, 12, 1.5), protocol: smallProtocol(), versions: { radscore: 'test' } };

function threadPorts(folder: string, jobs: number, memoryMb?: number): StudyPorts {
  const executor = threadExecutor({ jobs, cases: folder, store: folder, ...(memoryMb && { memoryMb }) });
  return { ...inlinePorts(folder), executor, store: folderStore(folder) };
}

const filesOf = ({ found }: Awaited<ReturnType<typeof runStudy>>) =>
  runFiles(found!).map(([name, content]) => [name, String(content)]);

test('a study over threads gives the files of the same study on one thread, byte for byte', async () => {
  const ports = threadPorts(join(root, 'threads'), 2);
  const threads = filesOf(await runStudy(plan, ports).finally(ports.executor.close));
  expect(threads).toEqual(filesOf(await runStudy(plan, inlinePorts(join(root, 'inline')))));
});

test('stopped, it rejects within 200 ms, records nothing more, and its threads burn no time', async () => {
  const ports = threadPorts(join(root, 'stopped'), 2);
  const controller = new AbortController();
  let recorded = 0;
  let asked = 0;
  const onProgress = ({ done }: { readonly done: number }) => {
    recorded++;
    if (done === 2 && asked === 0) {
      asked = performance.now();
      setTimeout(() => controller.abort(), 0);
    }
  };
  await expect(runStudy(plan, ports, { signal: controller.signal, onProgress })).rejects.toMatchObject({
    code: 'RAD-CANCELLED',
  });
  // Asked a moment before the abort; 200 ms of the contract and the scheduling of a busy machine.
  expect(performance.now() - asked).toBeLessThan(1000);
  const then = recorded;
  await wait(500);
  const before = process.cpuUsage();
  await wait(1000);
  expect(recorded).toBe(then);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(0.5);
  await ports.executor.close();
});

test('a thread that dies (out of memory) fails the task it held and is replaced', async () => {
  const executor = threadExecutor({ jobs: 1, cases: root, store: root, memoryMb: 4 });
  const study = { protocol: 'crlm-recurrence-peritumoral', seed: 1 };
  const tasks: Task[] = [
    { kind: 'draw-phantom', input: { ...study, patient: { id: 'PH-001', cohort: {}, truth: {} } }, key: 'a' },
    { kind: 'fit-unit', input: { shared: 'none', unit: {} }, key: 'b' },
  ];
  const outcomes: Outcome<unknown>[] = [];
  await executor.run(tasks, {
    onOutcome: (index, outcome) => {
      outcomes[index] = outcome;
    },
  });
  await executor.close();
  expect(outcomes[0]).toMatchObject({ error: { code: 'RAD-WORKER-DIED' } });
  expect(outcomes[1]).toMatchObject({ error: { code: expect.stringMatching(/^RAD-/) } });
});
