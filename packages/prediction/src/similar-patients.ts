import { wilson } from '@radscore/stats';
import type { ModelFile } from './model-file.js';

/** What became of the development patients whose predictions were nearest. */
export interface SimilarPatients {
  /** Place of their group among `development.fifths`, from 0. */
  readonly group: number;
  readonly patients: number;
  readonly events: number;
  /** Share with the outcome, with its 95 % interval (Wilson). */
  readonly observed: number;
  readonly interval: readonly [number, number];
}

/**
 * How many development patients of the same fifth of predicted risk had the outcome: the interval that goes with a prediction. The fifth is
 * the one whose mean prediction is nearest. Undefined for survival, where counting leaves out how long patients were followed, for models
 * that were updated for a centre, and for files that carry no development.
 *
 * @example
 * similarPatients(model, prediction.value)?.interval // [0.21, 0.52]
 */
export function similarPatients(model: ModelFile, value: number): SimilarPatients | undefined {
  const group = nearestFifth(model, value);
  if (model.endpoint.kind !== 'binary' || group === undefined) return undefined;
  const { patients, events } = model.development!.fifths[group]!;
  const [low, high] = wilson(events, patients);
  return { group, patients, events, observed: events / patients, interval: [low, high] };
}

/**
 * The fifth of the development patients, from 0, whose mean prediction is nearest; undefined for models that were updated for a centre, and
 * for files that carry no development.
 */
export function nearestFifth(model: Pick<ModelFile, 'development' | 'updates'>, value: number): number | undefined {
  const fifths = model.development?.fifths ?? [];
  if ((model.updates ?? []).length > 0 || fifths.length === 0) return undefined;
  const distance = (mean: number) => Math.abs(mean - value);
  return fifths.reduce(
    (best, each, k) => (distance(each.meanPrediction) < distance(fifths[best]!.meanPrediction) ? k : best),
    0,
  );
}
