import { fromRows, type Matrix } from '@radscore/stats';
import { modelTable } from '../pipeline/apply-branch.js';
import type { FittedPipeline } from '../pipeline/fitted.js';
import { linearPredictorOf } from '../pipeline/model.js';
import { applyFitted } from '../pipeline/predict.js';
import type { Explanation } from './explain-rows.js';
import { kernelShap } from './kernel-shap.js';
import { linearModel } from './linear-model.js';

/** Up to this many inputs all coalitions are evaluated (4,096); above, coalitions are drawn. */
const exactUpTo = 12;
const drawnCoalitions = 2048;

/** What each input adds to a prediction. base + the sum of the contributions = value. */
export interface RecordExplanation {
  /** `exact`: all coalitions, or a sum of one term an input; `sampled`: drawn coalitions, the sum still exact. */
  readonly method: 'exact' | 'sampled';
  readonly scale: Explanation['scale'];
  /** The value of a patient who has the training mean in every input. */
  readonly base: number;
  readonly value: number;
  /** By `fitted.inputs`. */
  readonly contributions: readonly number[];
}

/**
 * Shapley values of the inputs of a whole pipeline for one patient, against a patient with the training mean in every input
 * (interventional, one background row; Lundberg and Lee 2017): the mean, over all orders in which inputs become known, of what an
 * input changes. Linear models are explained on their linear predictor, where an input's value is its coefficient x (value - mean);
 * others on the prediction. An input without a training mean contributes 0.
 *
 * @param record the inputs by name; null = missing, as the pipeline fills it in.
 * @param batch site of the patient (the one he is compared with is of the same), for a pipeline that harmonises sites.
 * @throws RAD-LEARN-NO-COLUMN, and what the steps throw.
 */
export function explainRecord(
  fitted: FittedPipeline,
  record: Readonly<Record<string, number | null>>,
  batch?: string,
): RecordExplanation {
  const own = fitted.inputs.map(({ name }) => record[name] ?? Number.NaN);
  const means = fitted.inputs.map(({ mean }, j) => mean ?? own[j]!);
  const linear = linearModel(fitted.model) !== undefined;
  const worthOf = (inputs: readonly number[]) => valueAt(fitted, inputs, linear, batch);
  const [base, value] = [worthOf(means), worthOf(own)];
  // Only inputs that differ from their mean can contribute.
  const moved = own.flatMap((each, j) => (Object.is(each, means[j]) ? [] : [j]));
  const { method, parts } = shapley(moved, means, own, { worthOf, base, gain: value - base, linear });
  const contributions = own.map((_, j) => parts[moved.indexOf(j)] ?? 0);
  const binary = fitted.outcome === 'binary';
  const scale = linear ? (binary ? 'log-odds' : 'log-hazard') : binary ? 'probability' : 'risk';
  return { method, scale, base, value, contributions };
}

/** The prediction for one patient's inputs, or the linear predictor. */
function valueAt(
  fitted: FittedPipeline,
  inputs: readonly number[],
  linear: boolean,
  batch: string | undefined,
): number {
  const x = { rows: 1, cols: inputs.length, data: Float64Array.from(inputs) };
  const table = modelTable(fitted, {
    names: fitted.inputs.map(({ name }) => name),
    x,
    ...(batch !== undefined && { batch: [batch] }),
  });
  return (linear ? linearPredictorOf(fitted.model, table) : applyFitted(fitted, table))[0]!;
}

interface Game {
  readonly worthOf: (inputs: readonly number[]) => number;
  readonly base: number;
  readonly gain: number;
  readonly linear: boolean;
}

/** Shapley values of the moved inputs, in their order. */
function shapley(
  moved: readonly number[],
  means: readonly number[],
  own: readonly number[],
  { worthOf, base, gain, linear }: Game,
): { method: RecordExplanation['method']; parts: ArrayLike<number> } {
  if (moved.length === 0) return { method: 'exact', parts: [] };
  if (linear) {
    const alone = moved.map((j) => worthOf(means.map((mean, k) => (k === j ? own[j]! : mean))) - base);
    // A sum of one term an input, unless a step before the model mixes columns.
    if (Math.abs(alone.reduce((sum, part) => sum + part, -gain)) <= 1e-9 * Math.max(1, Math.abs(gain)))
      return { method: 'exact', parts: alone };
  }
  const row = (values: readonly number[]): Matrix => fromRows([moved.map((j) => values[j]!)]);
  const ofCoalition = ({ data }: Matrix) => {
    const inputs = [...means];
    moved.forEach((j, k) => {
      inputs[j] = data[k]!;
    });
    return Float64Array.of(worthOf(inputs));
  };
  const options = { seed: 'explain-record', exactUpTo, samples: drawnCoalitions };
  const { values } = kernelShap(ofCoalition, row(own), row(means), options);
  return { method: moved.length <= exactUpTo ? 'exact' : 'sampled', parts: values.data };
}
