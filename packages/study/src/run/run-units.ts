import { hashOf, type WorkControl } from '@radscore/core';
import { type Executor, type ResultStore, type Task, type TaskKind, taskKey } from '@radscore/jobs';
import type { Protocol } from '@radscore/protocol';
import type { DoneUnit } from './assemble-candidates.js';
import { type EvaluationUnit, evaluateUnit, type UnitFit, type UnitResult } from './evaluate-unit.js';
import { pipelineOf } from './pipelines.js';
import type { StudyData } from './study-data.js';
import { tuningOf } from './tuning.js';

export interface UnitRun extends WorkControl {
  readonly protocol: Protocol;
  readonly data: StudyData;
  readonly executor: Executor;
  readonly store: ResultStore;
  readonly stage: string;
}

/** A unit, and where the data are that all units of its study share. */
export interface UnitTask {
  /** Key of a `UnitShared` in the store. */
  readonly shared: string;
  readonly unit: EvaluationUnit;
}

/** What all units of a study read. */
export interface UnitShared {
  readonly protocol: Protocol;
  readonly data: StudyData;
}

/** A unit as a task: the data of the study are read once a worker. */
export const fitUnitTask: TaskKind<UnitTask, UnitResult> = {
  kind: 'fit-unit',
  async run({ shared, unit }, { store }) {
    if (cached?.key !== shared) {
      const found = await store.get<UnitShared>(shared);
      if (found === undefined) throw new Error(`the shared data ${shared} are not in the store`);
      cached = { key: shared, ...found };
    }
    return evaluateUnit(cached.protocol, cached.data, unit);
  },
};

let cached: ({ readonly key: string } & UnitShared) | undefined;

/**
 * Evaluates units; a fit that is in the store is not repeated. Results come in the order of the units and do not depend on what
 * computes them. Each model of a unit has a key of its own, so changing one model keeps the fits of the others.
 *
 * @throws RAD-CANCELLED; what was finished by then is in the store.
 * @example (await runUnits(units, { protocol, data, executor, store, stage: 'evaluate' })).length // => 1
 */
export async function runUnits(
  units: readonly EvaluationUnit[],
  { protocol, data, executor, store, stage, onProgress, ...control }: UnitRun,
): Promise<DoneUnit[]> {
  const keyOf = unitKeys(protocol, data);
  const results: Record<string, UnitResult[string]>[] = units.map(() => ({}));
  const open: { readonly place: number; readonly unit: EvaluationUnit }[] = [];
  for (const [place, unit] of units.entries()) {
    const missing: string[] = [];
    for (const model of unit.models) {
      const kept = await store.get<UnitFit>(keyOf(unit, model));
      if (kept === undefined) missing.push(model);
      else results[place]![model] = kept;
    }
    if (missing.length > 0) open.push({ place, unit: { ...unit, models: missing } });
  }
  let done = 0;
  const report = () => onProgress?.({ stage, done, total: open.length });
  report();
  if (open.length === 0) return units.map((unit, place) => ({ unit, result: results[place]! }));

  const shared = `study-data/${hashOf({ protocol, data })}`;
  await store.put(shared, { protocol, data } satisfies UnitShared);
  const tasks = open.map(
    ({ unit }): Task<UnitTask> => ({
      kind: fitUnitTask.kind,
      input: { shared, unit },
      key: taskKey(
        fitUnitTask.kind,
        unit.models.map((model) => keyOf(unit, model)),
      ),
    }),
  );
  await executor.run<UnitResult>(tasks, {
    ...control,
    onOutcome: async (index, outcome) => {
      const { place, unit } = open[index]!;
      for (const model of unit.models) {
        const fit = 'error' in outcome ? { error: outcome.error.toJSON() } : outcome.result[model]!;
        results[place]![model] = fit;
        if (!('error' in fit)) await store.put(keyOf(unit, model), fit);
      }
      done++;
      report();
    },
  });
  return units.map((unit, place) => ({ unit, result: results[place]! }));
}

/** The key of a model of a unit: the data, the pipeline of the model, what it tunes, the patients, the random streams. */
function unitKeys(protocol: Protocol, data: StudyData): (unit: EvaluationUnit, model: string) => string {
  const dataHash = hashOf(data);
  const pipelines = new Map<string, string>();
  return ({ kind, signature, variant, order, stream, train, predict }, model) => {
    const name = `${signature}/${variant}/${model}/${order}`;
    const pipeline =
      pipelines.get(name) ??
      hashOf({
        pipeline: pipelineOf(protocol, { id: '', signature, variant, model }, order, data),
        tuning: tuningOf(protocol, { variant, model }) ?? null,
      });
    pipelines.set(name, pipeline);
    return taskKey(fitUnitTask.kind, { dataHash, pipeline, kind, order, stream, train, predict });
  };
}
