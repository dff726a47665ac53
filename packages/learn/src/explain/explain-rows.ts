import type { Matrix } from '@radscore/stats';
import { learnError } from '../errors.js';
import { modelTable, type Rows } from '../pipeline/apply-branch.js';
import type { FittedPipeline } from '../pipeline/fitted.js';
import { applyFitted } from '../pipeline/predict.js';
import type { Forest } from '../trees/forest.js';
import { type KernelShapOptions, kernelShap } from './kernel-shap.js';
import { linearModel } from './linear-model.js';
import { linearShap } from './linear-shap.js';
import { type Contributions, treeShap } from './tree-shap.js';

/** SHAP values of rows, in the columns the model was given: base + sum of a row = its value on the stated scale. */
export interface Explanation extends Contributions {
  readonly names: readonly string[];
  /** The columns' values, for beeswarm and dependence plots. */
  readonly x: Matrix;
  readonly method: 'tree' | 'linear' | 'kernel';
  readonly scale: 'probability' | 'log-odds' | 'risk' | 'log-hazard';
}

export interface ExplainOptions extends KernelShapOptions {
  /** `auto` takes the exact method of the model where it has one, else kernel. */
  readonly method?: 'auto' | 'tree' | 'linear' | 'kernel';
}

interface TreeModel {
  readonly forest: Forest;
  readonly scale: Explanation['scale'];
  /** Added to the sum over the trees. */
  readonly initial: number;
  /** The sum over the trees is multiplied by this: 1 / trees for a mean. */
  readonly factor: number;
}

/**
 * Explains the model of a fitted pipeline for some rows: trees and forests on the scale of the probability (or risk), boosted
 * trees of the log-odds (or log-hazard), linear models of their linear predictor, everything else by kernel SHAP on the scale of the prediction.
 *
 * @param background rows that stand for the training population (unused by trees, which know their own).
 * @throws RAD-LEARN-EXPLAIN where the asked method does not fit the model, RAD-LEARN-NO-COLUMN.
 */
export function explainRows(
  fitted: FittedPipeline,
  rows: Rows,
  background: Rows,
  { method = 'auto', ...options }: ExplainOptions,
): Explanation {
  const x = modelTable(fitted, rows);
  const common = { names: fitted.modelInputs, x };
  const tree = method === 'auto' || method === 'tree' ? treeModel(fitted) : undefined;
  if (tree !== undefined)
    return { ...common, ...scaled(treeShap(tree.forest, x), tree), method: 'tree', scale: tree.scale };
  const linear = method === 'auto' || method === 'linear' ? linearModel(fitted.model) : undefined;
  if (linear !== undefined) {
    const found = linearShap(linear.coefficients, linear.intercept, x, modelTable(fitted, background));
    const scale = fitted.outcome === 'binary' ? 'log-odds' : 'log-hazard';
    return { ...common, ...found, method: 'linear', scale };
  }
  if (method === 'tree' || method === 'linear') {
    throw learnError('RAD-LEARN-EXPLAIN', {
      method: `${method} SHAP`,
      problem: `${fitted.model.name} is no ${method} model`,
    });
  }
  const found = kernelShap((table) => applyFitted(fitted, table), x, modelTable(fitted, background), options);
  return { ...common, ...found, method: 'kernel', scale: fitted.outcome === 'binary' ? 'probability' : 'risk' };
}

/** Models that are trees, by name: the scale of their sum (or mean) over the trees. */
const treeModels: Readonly<Record<string, { readonly scale: Explanation['scale']; readonly mean: boolean }>> = {
  'decision-tree': { scale: 'probability', mean: true },
  'random-forest': { scale: 'probability', mean: true },
  'extra-trees': { scale: 'probability', mean: true },
  'random-survival-forest': { scale: 'risk', mean: true },
  'gradient-boosting': { scale: 'log-odds', mean: false },
  'hist-gradient-boosting': { scale: 'log-odds', mean: false },
  'gradient-boosted-cox': { scale: 'log-hazard', mean: false },
};

function treeModel({ model }: FittedPipeline): TreeModel | undefined {
  const known = treeModels[model.name];
  if (known === undefined) return undefined;
  const state = model.state as { readonly forest?: Forest; readonly tree?: Forest; readonly initial?: number };
  const forest = state.forest ?? state.tree!;
  return { forest, scale: known.scale, initial: state.initial ?? 0, factor: known.mean ? 1 / forest.roots.length : 1 };
}

function scaled({ base, values }: Contributions, { initial, factor }: TreeModel): Contributions {
  return { base: initial + factor * base, values: { ...values, data: values.data.map((value) => factor * value) } };
}
