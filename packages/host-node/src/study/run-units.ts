import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf, throwIfCancelled, type WorkControl } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { DoneUnit, StudyData } from '@radscore/study';
import { type EvaluationUnit, evaluateUnit, type UnitResult } from '@radscore/study';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { createUnitCache } from '../store/run-cache.js';
import { runInPool } from '../threads/pool.js';

export interface UnitRun extends WorkControl {
  readonly protocol: Protocol;
  readonly data: StudyData;
  /** Where results are kept. */
  readonly cache: string;
  /** Worker threads; 0 works on this thread. */
  readonly jobs: number;
  readonly stage: string;
}

/** What a worker is sent: where the study's data lie, and one unit. */
export interface UnitTask {
  readonly file: string;
  readonly unit: EvaluationUnit;
}

const worker = new URL('./run-worker.js', import.meta.url);

/**
 * Evaluates units over worker threads; what is in the cache is not done again. Results come in the order of the units and do
 * not depend on the number of jobs.
 *
 * @throws RAD-CANCELLED; what was finished by then is in the cache.
 */
export async function runUnits(
  units: readonly EvaluationUnit[],
  { protocol, data, cache, jobs, stage, onProgress, signal }: UnitRun,
): Promise<DoneUnit[]> {
  const store = createUnitCache(cache, protocol, data);
  const results: Record<string, UnitResult[string]>[] = units.map(() => ({}));
  const open: { readonly place: number; readonly unit: EvaluationUnit }[] = [];
  for (const [place, unit] of units.entries()) {
    const missing: string[] = [];
    for (const model of unit.models) {
      const held = await store.get(unit, model);
      if (held === undefined) missing.push(model);
      else results[place]![model] = held;
    }
    if (missing.length > 0) open.push({ place, unit: { ...unit, models: missing } });
  }
  let done = 0;
  const report = () => onProgress?.({ stage, done, total: open.length });
  report();
  const keep = async (index: number, result: UnitResult) => {
    const { place, unit } = open[index]!;
    for (const model of unit.models) {
      const fit = result[model]!;
      results[place]![model] = fit;
      if (!('error' in fit)) await store.put(unit, model, fit);
    }
    done++;
    report();
  };
  if (jobs === 0) {
    for (const [index, { unit }] of open.entries()) {
      throwIfCancelled(signal === undefined ? undefined : { signal });
      await keep(index, evaluateUnit(protocol, data, unit));
    }
  } else if (open.length > 0) {
    const file = join(cache, `data-${hashOf({ protocol, ids: data.ids }).slice(0, 16)}.json`);
    await mkdir(cache, { recursive: true });
    await writeFileAtomic(file, JSON.stringify({ protocol, data }));
    const tasks = open.map(({ unit }): UnitTask => ({ file, unit }));
    const control = signal === undefined ? {} : { signal };
    await runInPool<UnitTask, UnitResult>(
      worker,
      tasks,
      jobs,
      (index, outcome) => {
        const failed = 'error' in outcome ? outcome.error.toJSON() : undefined;
        const result =
          failed === undefined
            ? (outcome as { result: UnitResult }).result
            : Object.fromEntries(open[index]!.unit.models.map((model) => [model, { error: failed }]));
        return keep(index, result);
      },
      control,
    );
  }
  return units.map((unit, place) => ({ unit, result: results[place]! }));
}
