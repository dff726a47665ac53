import { type FittedPipeline, recordRows } from '@radscore/learn';
import { survivalUpdated } from './apply-updates.js';
import type { ModelFile } from './model-file.js';
import { pipelineOf } from './parse-model.js';

/** Times of a curve between the beginning and the last horizon. */
const steps = 60;

/**
 * The survival of a patient from the beginning to the last horizon of the model. Undefined for models without survival; of one that was
 * given the baseline of a centre, the horizons alone, as that is known there.
 *
 * @param features the value of every input, as a prediction has it
 * @example survivalCurve(model, predictPatient(model, patient).features)?.at(-1)
 */
export function survivalCurve(
  model: ModelFile,
  features: Readonly<Record<string, number | null>>,
): readonly { readonly time: number; readonly probability: number | null }[] | undefined {
  const { endpoint, updates = [] } = model;
  const last = endpoint.horizons.at(-1);
  if (endpoint.kind !== 'survival' || last === undefined) return undefined;
  const fitted: FittedPipeline = pipelineOf(model);
  const ofCentre = updates.some(({ baseline }) => baseline !== undefined);
  const between = Array.from({ length: steps }, (_, k) => ((k + 1) * last) / steps);
  const times = ofCentre ? endpoint.horizons : [...new Set([...between, ...endpoint.horizons])].sort((a, b) => a - b);
  const found = survivalUpdated(fitted, updates, recordRows(features), times);
  const rest = times.map((time, k) => ({ time, probability: Number.isNaN(found.data[k]!) ? null : found.data[k]! }));
  return [{ time: 0, probability: 1 }, ...rest];
}
