import { readFileSync } from 'node:fs';
import { column, fromRows, type Matrix } from '@radscore/stats';
import type { BinaryOutcome } from '../contract/estimator.js';

/** What scikit-learn 1.2.1 gives for one classifier on the test rows of a set. */
export interface OracleModel {
  readonly test_proba?: readonly number[];
  readonly test_decision?: readonly number[];
  readonly coef?: readonly number[];
  readonly intercept?: readonly number[];
  readonly support?: readonly number[];
  readonly dual_coef?: readonly number[];
  readonly feature_importances?: readonly number[];
  readonly tree?: {
    readonly feature: readonly number[];
    readonly threshold: readonly number[];
    readonly children_left: readonly number[];
    readonly children_right: readonly number[];
    readonly impurity: readonly number[];
    readonly value: readonly (readonly [number, number])[];
  };
}

/** A fixed 70/30 split, standardised on its training rows, and what the models give. */
export interface OracleSet {
  readonly train: Matrix;
  readonly test: Matrix;
  readonly trainOutcome: BinaryOutcome;
  readonly testOutcome: BinaryOutcome;
  readonly models: Readonly<Record<string, OracleModel>>;
  readonly ensembles: Readonly<Record<string, { readonly auc_8_seeds: readonly number[] }>>;
}

interface RawSet {
  readonly input: string;
  readonly scaler_mean: readonly number[];
  readonly scaler_scale: readonly number[];
  readonly models: Readonly<Record<string, OracleModel>>;
  readonly stochastic_ensembles_range_only: OracleSet['ensembles'];
}

const folder = new URL('../../../../fixtures/oracle/stats/classifiers/', import.meta.url);

/** The sets of `fixtures/oracle/stats/classifiers`, by name. */
export function classifierOracle(): [string, OracleSet][] {
  const raw = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { sets: Record<string, RawSet> };
  return Object.entries(raw.sets).map(([name, set]) => [name, readSet(set)]);
}

function readSet(set: RawSet): OracleSet {
  const [, ...lines] = readFileSync(new URL(set.input, folder), 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.split(','));
  const part = (split: string): { x: Matrix; y: BinaryOutcome } => {
    const own = rows.filter((cells) => cells[1] === split);
    const x = fromRows(own.map((cells) => cells.slice(2).map(Number)));
    for (let j = 0; j < x.cols; j++) {
      const values = column(x, j);
      for (let i = 0; i < x.rows; i++) values[i] = (values[i]! - set.scaler_mean[j]!) / set.scaler_scale[j]!;
    }
    return { x, y: { kind: 'binary', event: Uint8Array.from(own, (cells) => Number(cells[0])) } };
  };
  const train = part('train');
  const test = part('test');
  return {
    train: train.x,
    test: test.x,
    trainOutcome: train.y,
    testOutcome: test.y,
    models: set.models,
    ensembles: set.stochastic_ensembles_range_only,
  };
}

/** Largest difference of two lists, relative to values above 1. */
export function largestDifference(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < actual.length; i++) {
    const d = Math.abs(actual[i]! - expected[i]!) / Math.max(1, Math.abs(expected[i]!));
    if (!(d <= worst)) worst = d;
  }
  return worst;
}

/** Area under the ROC curve by counting pairs: the measure of the ranges the ensembles are compared with. */
export function auc(score: ArrayLike<number>, event: ArrayLike<number>): number {
  let pairs = 0;
  let won = 0;
  for (let i = 0; i < event.length; i++) {
    for (let k = 0; k < event.length; k++) {
      if (event[i] !== 1 || event[k] !== 0) continue;
      pairs++;
      won += score[i]! > score[k]! ? 1 : score[i] === score[k] ? 0.5 : 0;
    }
  }
  return won / pairs;
}
