import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coreError } from '@radscore/core';
import { inlineExecutor, memoryStore, type Outcome, type Task, type TaskHost, taskKey } from '@radscore/jobs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cluster, ClusterJob } from './cluster.js';
import { openOutcomes } from './outcomes.js';
import { runChunk } from './run-chunk.js';
import { slurmExecutor } from './slurm-executor.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'radscore-slurm-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const halve = async (input: number) => {
  if (input < 0) throw coreError('RAD-INTERNAL', { detail: 'negative' });
  return input / 2;
};
const kinds = { halve: async () => ({ kind: 'halve', run: halve }) };
const nothing = () => Promise.reject(new Error('no case is read here'));
const host: TaskHost = {
  cases: { readImage: nothing, openOutlines: nothing, contentHash: nothing },
  store: memoryStore(),
};
const tasks = (inputs: readonly number[]): Task<number>[] =>
  inputs.map((input) => ({ kind: 'halve', input, key: taskKey('halve', input) }));

interface Simulated extends Cluster {
  readonly submitted: { readonly name: string; readonly size: number }[];
  readonly cancelled: string[];
}

/** A cluster in this process. `lose` tells which elements end without having done anything; `hold` keeps all of them waiting. */
function simulatedCluster(
  store: string,
  {
    lose = () => false,
    hold = false,
    largest = 1001,
  }: {
    readonly lose?: (submission: number, index: number) => boolean;
    readonly hold?: boolean;
    readonly largest?: number;
  } = {},
): Simulated {
  const living = new Map<string, ClusterJob>();
  const [submitted, cancelled]: [Simulated['submitted'], string[]] = [[], []];
  return {
    submitted,
    cancelled,
    largestArray: async () => largest,
    async submit({ name, size }) {
      const submission = submitted.push({ name, size });
      for (let index = 0; index < size; index++) {
        const id = `${name} ${index}`;
        living.set(id, { name, index, running: !hold });
        if (hold) continue;
        const work = lose(submission, index)
          ? Promise.resolve()
          : runChunk(join(store, 'slurm', name), index, () => inlineExecutor(kinds, host));
        void work.then(() => living.delete(id));
      }
    },
    unfinished: async (names) => [...living.values()].filter(({ name }) => names.includes(name)),
    async cancel(names) {
      cancelled.push(...names);
      for (const [id, { name }] of living) if (names.includes(name)) living.delete(id);
    },
  };
}

async function run(store: string, cluster: Cluster, inputs: readonly number[], signal?: AbortSignal) {
  const executor = slurmExecutor({ cases: store, store, cluster, pauses: [5, 5] });
  const found: Outcome<number>[] = [];
  const onOutcome = (i: number, outcome: Outcome<number>) => {
    found[i] = outcome;
  };
  await executor.run<number>(tasks(inputs), { onOutcome, ...(signal && { signal }) }).finally(executor.close);
  return found;
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

test('tasks are done by an array of at most so many elements as the cluster allows; one that fails, fails alone', async () => {
  const store = join(root, 'all');
  const cluster = simulatedCluster(store, { largest: 7 });
  const found = await run(store, cluster, [-1, ...numbers(100)]);
  expect(found[0]).toMatchObject({ error: { code: 'RAD-INTERNAL' } });
  expect(found.slice(1)).toEqual(numbers(100).map((n) => ({ result: n / 2 })));
  expect(cluster.submitted).toEqual([{ name: expect.any(String), size: 7 }]);
  // Nothing is left but the folder of outcomes, which is empty.
  expect(await readdir(join(store, 'slurm'))).toEqual(['outcomes']);
  expect(await readdir(join(store, 'slurm', 'outcomes', 'halve'))).toEqual([]);
});

test('tasks whose element died are submitted again, alone', async () => {
  const store = join(root, 'again');
  const cluster = simulatedCluster(store, { lose: (submission, index) => submission === 1 && index === 1 });
  expect(await run(store, cluster, numbers(12))).toEqual(numbers(12).map((n) => ({ result: n / 2 })));
  expect(cluster.submitted.map(({ size }) => size)).toEqual([3, 4]);
});

test('a task over which every element dies fails by name after three attempts; the others are done', async () => {
  const store = join(root, 'lost');
  const cluster = simulatedCluster(store, { lose: (_, index) => index === 0 });
  const found = await run(store, cluster, numbers(8));
  const lost = found.filter((outcome) => 'error' in outcome);
  expect(lost).toEqual([
    { error: expect.objectContaining({ code: 'RAD-SLURM-LOST', values: { attempts: 3 }, place: expect.anything() }) },
  ]);
  expect(found).toHaveLength(8);
  expect(cluster.submitted).toHaveLength(3);
});

test('a second run takes the outcomes of one that was killed, waits for its arrays, and submits the rest', async () => {
  const store = join(root, 'killed');
  const held = simulatedCluster(store, { hold: true });
  const stop = new AbortController();
  const first = run(store, { ...held, cancel: async () => {} }, numbers(8), stop.signal);
  while (held.submitted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  await expect(first).rejects.toMatchObject({ code: 'RAD-CANCELLED' });
  const outcomes = openOutcomes(store);
  await outcomes.put(taskKey('halve', 20), { result: 10 });

  const { name, size } = held.submitted[0]!;
  const second = simulatedCluster(store);
  let looks = 0;
  const joined: Cluster = {
    ...second,
    async unfinished(names) {
      // The arrays of the first run end while the second looks on.
      if (looks++ === 2)
        for (let i = 0; i < size; i++) await runChunk(join(store, 'slurm', name), i, () => inlineExecutor(kinds, host));
      return looks > 3 ? second.unfinished(names) : held.unfinished(names);
    },
  };
  expect(await run(store, joined, [...numbers(8), 20, 21])).toEqual(
    [...numbers(8), 20, 21].map((n) => ({ result: n / 2 })),
  );
  expect(second.submitted).toEqual([{ name: expect.any(String), size: 1 }]);
});

test('a run that is stopped cancels its array within moments', async () => {
  const store = join(root, 'stopped');
  const cluster = simulatedCluster(store, { hold: true });
  const stop = new AbortController();
  const stopped = run(store, cluster, numbers(4), stop.signal);
  while (cluster.submitted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'RAD-CANCELLED' });
  expect(cluster.cancelled).toEqual([cluster.submitted[0]!.name]);
});

test('an element with other code than the one that submitted does nothing under its keys', async () => {
  const store = join(root, 'version');
  const { dealTasks, writeChunks } = await import('./chunks.js');
  const [some] = dealTasks(tasks([4]), 1);
  const folder = join(store, 'slurm', 'radscore-other');
  await writeChunks(folder, [{ tasks: some!, cases: store, store, digests: { halve: 'another' } }]);
  await runChunk(folder, 0, () => inlineExecutor(kinds, host));
  expect(await openOutcomes(store).get(some![0]!.key)).toMatchObject({ error: { code: 'RAD-SLURM-VERSION' } });
});

test('the start of a process is shared by four tasks, by sixteen where there are thousands; what is tried again runs alone', async () => {
  const { dealTasks } = await import('./chunks.js');
  const sizes = (count: number, largest: number, alone?: boolean) => {
    const chunks = dealTasks(tasks(numbers(count)), largest, alone);
    expect(chunks.flat()).toHaveLength(count);
    return [chunks.length, Math.max(...chunks.map(({ length }) => length))];
  };
  expect(sizes(10, 1001)).toEqual([3, 4]);
  expect(sizes(1024, 1001)).toEqual([128, 8]);
  expect(sizes(4000, 1001)).toEqual([250, 16]);
  expect(sizes(4000, 100)).toEqual([100, 40]);
  expect(sizes(10, 1001, true)).toEqual([10, 1]);
});

test('a controller that does not answer for a moment is asked again', async () => {
  const store = join(root, 'restart');
  const cluster = simulatedCluster(store);
  let asked = 0;
  const unfinished: Cluster['unfinished'] = (names) =>
    asked++ === 1 ? Promise.reject(new Error('no answer')) : cluster.unfinished(names);
  expect(await run(store, { ...cluster, unfinished }, [2])).toEqual([{ result: 1 }]);
});
