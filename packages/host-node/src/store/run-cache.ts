import { join } from 'node:path';
import { hashOf } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { EvaluationUnit, StudyData, UnitFit, UnitResult } from '@radscore/study';
import { pipelineOf } from '@radscore/study';
import { createResultStore } from './result-store.js';

/** Changes with every change of what a unit gives, so that results of older versions are not taken for new ones. */
const cacheFormat = 4;

type Stored = UnitResult[string];

/** The fits of a run on disk, one file for each unit and model: a run that is killed loses only what is under way. */
export interface UnitCache {
  get(unit: EvaluationUnit, model: string): Promise<Stored | undefined>;
  put(unit: EvaluationUnit, model: string, fit: UnitFit): Promise<void>;
}

/**
 * Keyed by everything that a fit depends on: the data, the pipeline of the model, the patients, the random streams. Changing a
 * setting of one model leaves the fits of the others valid.
 */
export function createUnitCache(folder: string, protocol: Protocol, data: StudyData): UnitCache {
  const store = createResultStore<UnitFit>(join(folder, 'fits'));
  const dataHash = hashOf(data);
  const pipelines = new Map<string, string>();
  const keyOf = ({ kind, signature, variant, order, stream, train, predict }: EvaluationUnit, model: string) => {
    const name = `${signature}/${variant}/${model}/${order}`;
    const pipeline =
      pipelines.get(name) ?? hashOf(pipelineOf(protocol, { id: '', signature, variant, model }, order, data));
    pipelines.set(name, pipeline);
    return hashOf({ cacheFormat, dataHash, pipeline, kind, order, stream, train, predict });
  };
  return {
    get: (unit, model) => store.get(keyOf(unit, model)),
    put: (unit, model, fit) => store.put(keyOf(unit, model), fit),
  };
}
