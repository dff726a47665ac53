import { coreError } from '@radscore/core';
import { expect, test } from 'vitest';
import { inlineExecutor } from './executor.js';
import { memoryStore } from './result-store.js';
import { runTasks } from './run-tasks.js';
import type { Task, TaskHost, TaskKinds } from './task.js';
import { taskKey } from './task-key.js';

const kinds: TaskKinds<TaskHost> = {
  halve: async () => ({
    kind: 'halve',
    run: async (input: number) => {
      if (input < 0) throw coreError('RAD-INTERNAL', { detail: 'negative' });
      return input / 2;
    },
  }),
};
const nothing = () => Promise.reject(new Error('no case is read here'));
const host = (): TaskHost => ({
  cases: { readImage: nothing, openOutlines: nothing, contentHash: nothing },
  store: memoryStore(),
});
const tasks = (inputs: readonly number[]): Task<number>[] =>
  inputs.map((input) => ({ kind: 'halve', input, key: taskKey('halve', input) }));

test('outcomes come in the order of the tasks; one that fails, fails alone', async () => {
  const executor = inlineExecutor(kinds, host());
  const outcomes = await runTasks<number>(tasks([4, -1, 6]), { executor, stage: 'halve' });
  expect(outcomes[0]).toEqual({ result: 2 });
  expect(outcomes[1]).toMatchObject({ error: { code: 'RAD-INTERNAL' } });
  expect(outcomes[2]).toEqual({ result: 3 });
});

test('a finished task is not done again, a failed one is', async () => {
  const store = memoryStore();
  const executor = inlineExecutor(kinds, host());
  await runTasks<number>(tasks([4, -1]), { executor, store, stage: 'halve' });
  const done: number[] = [];
  await runTasks<number>(tasks([4, -1, 8]), { executor, store, stage: 'halve', onOutcome: (i) => done.push(i) });
  expect(done).toEqual([1, 2]);
});

test('a result that is not a number of JSON comes back from the store as it was', async () => {
  const store = memoryStore();
  const executor = inlineExecutor(kinds, host());
  const run = () => runTasks<number>(tasks([Number.NEGATIVE_INFINITY * -1, -0]), { executor, store, stage: 'halve' });
  expect(await run()).toEqual([{ result: Number.POSITIVE_INFINITY }, { result: -0 }]);
  expect(await run()).toEqual([{ result: Number.POSITIVE_INFINITY }, { result: -0 }]);
});

test('a task of an unknown kind is refused by name', async () => {
  const executor = inlineExecutor(kinds, host());
  const [outcome] = await runTasks([{ kind: 'toString', input: 1, key: 'k' }], { executor, stage: 's' });
  expect(outcome).toMatchObject({ error: { code: 'RAD-TASK-KIND' } });
});

test('once stopped, no further outcome is recorded', async () => {
  const executor = inlineExecutor(kinds, host());
  const signal = { aborted: false };
  const seen: number[] = [];
  const onOutcome = (i: number) => {
    seen.push(i);
    signal.aborted = true;
  };
  const stopped = runTasks<number>(tasks([2, 4, 6]), { executor, signal, stage: 'halve', onOutcome });
  await expect(stopped).rejects.toMatchObject({ code: 'RAD-CANCELLED' });
  expect(seen).toEqual([0]);
});
