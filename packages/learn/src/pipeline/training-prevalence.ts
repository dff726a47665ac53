import { type ClassWeight, rowWeights } from '../classify/class-weight.js';
import type { BinaryOutcome } from '../contract/estimator.js';
import { parseParameters } from '../contract/parameters.js';
import { modelByName } from './registry.js';
import type { ModelChoice } from './schema.js';

/** Shares of events: among the training patients, and in the weight that the model was fitted on. */
export interface TrainingPrevalence {
  readonly actual: number;
  readonly fitted: number;
}

/**
 * The share of events that a sampler or class weights put before the model, beside that of the training patients; undefined where they
 * agree. Platt's sigmoid of an SVM is fitted on unweighted rows, so class weights leave its probabilities where they are.
 */
export function trainingPrevalence(
  { name, parameters }: ModelChoice,
  training: BinaryOutcome,
  sampled: BinaryOutcome,
  weights: Float64Array | undefined,
): TrainingPrevalence | undefined {
  const definition = modelByName(name);
  const { classWeight } = parseParameters(definition, parameters) as { classWeight?: ClassWeight };
  const unweighted = definition.kind === 'classifier' && definition.ranksByDecision === true;
  const own = unweighted ? new Float64Array(sampled.event.length).fill(1) : rowWeights(sampled, weights, classWeight);
  const [actual, fitted] = [share(training.event), share(sampled.event, own)];
  return Math.abs(actual - fitted) > 1e-9 ? { actual, fitted } : undefined;
}

function share(event: Uint8Array, weights?: Float64Array): number {
  let [events, all] = [0, 0];
  event.forEach((value, i) => {
    all += weights?.[i] ?? 1;
    events += value * (weights?.[i] ?? 1);
  });
  return events / all;
}
