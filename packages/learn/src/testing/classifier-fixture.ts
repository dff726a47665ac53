import { readFileSync } from 'node:fs';
import { fromRows, type Matrix } from '@radscore/stats';
import type { BinaryOutcome } from '../contract/estimator.js';

type Table = readonly (readonly (number | null)[])[];
interface Linear {
  readonly coef: readonly number[];
  readonly intercept: number;
}
interface Spread {
  readonly spread: number;
  readonly decision: readonly number[];
}

/** `fixtures/learn/classifiers.json`, made by `make_classifiers.py` beside it. */
export interface ClassifierFixture {
  readonly x: Table;
  readonly y: readonly number[];
  readonly weights: readonly number[];
  readonly holes: Table;
  readonly holes_test: Table;
  readonly big: { readonly x: Table; readonly y: readonly number[] };
  readonly logistic: Readonly<Record<string, Linear>>;
  readonly svm: Readonly<Record<string, readonly number[]>>;
  readonly naive_bayes: Readonly<Record<string, readonly number[]>>;
  readonly lda: Readonly<Record<string, readonly number[]>>;
  readonly hist: Readonly<Record<string, readonly number[]>>;
  readonly boosting: Readonly<Record<string, Spread>>;
  readonly adaboost: Readonly<Record<string, Spread>>;
  readonly tree: Readonly<
    Record<
      string,
      {
        readonly nodes: number;
        readonly spread: number;
        readonly proba: readonly number[];
        readonly importance: readonly number[];
      }
    >
  >;
  readonly calibration: Readonly<Record<'decision' | 'rounded' | 'grid' | 'sigmoid' | 'isotonic', readonly number[]>>;
  readonly topics: {
    readonly counts: Table;
    readonly lambda: readonly (readonly number[])[];
    readonly shares: readonly (readonly number[])[];
    readonly perplexity_8_seeds: readonly number[];
  };
  readonly folds: readonly (readonly number[])[];
  readonly mean_auc: Readonly<Record<string, readonly number[]>>;
}

export function classifierFixture(): ClassifierFixture {
  const file = new URL('../../../../fixtures/learn/classifiers.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as ClassifierFixture;
}

/** The rows [from, to) as a table; null is missing. */
export function tableOf(rows: Table, from = 0, to = rows.length): Matrix {
  return fromRows(rows.slice(from, to).map((row) => row.map((value) => value ?? Number.NaN)));
}

export function outcomeOf(y: readonly number[], from = 0, to = y.length): BinaryOutcome {
  return { kind: 'binary', event: Uint8Array.from(y.slice(from, to)) };
}
