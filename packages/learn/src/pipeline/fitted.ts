import type { Json } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import type { Pipeline } from './schema.js';
import type { TrainingPrevalence } from './training-prevalence.js';

/** A step that saw rows it is tested on: part of every result, shown in every report. */
export interface Leak {
  /** `branch/step`, or the name of the sampler. */
  readonly step: string;
  /** What it saw of rows outside training: their values, their outcomes too, or (a sampler) neighbours among them. */
  readonly code: 'SAW-VALUES' | 'SAW-OUTCOMES' | 'SAW-NEIGHBOURS';
  /** The reason given to `asPublished`. */
  readonly reason: string;
  /** Rows outside training that it saw. */
  readonly rowsSeen: number;
}

/** One column a fitted pipeline reads, and its range over the training rows (before any step). */
export interface InputColumn {
  readonly name: string;
  /** Null where every value was missing. */
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly missing: number;
}

/** What is applied to the columns of a branch, in order: a fitted transformer, or a choice of columns by place. */
export type FittedStep =
  | { readonly kind: 'transform'; readonly name: string; readonly state: object }
  | { readonly kind: 'take'; readonly columns: readonly number[] };

/** What a selector said, for tables and figures; prediction does not need it. */
export interface SelectionReport {
  readonly branch: string;
  readonly step: string;
  readonly fittedOn: 'training' | 'all';
  /** Names of the columns it chose from. */
  readonly from: readonly string[];
  /** Names of the kept ones, best first. */
  readonly kept: readonly string[];
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
  readonly details?: Json;
}

export interface FittedModel {
  /** The registered name, or `constant` where no column was left to learn from. */
  readonly name: string;
  readonly state: object;
}

export interface FittedBranch {
  readonly name: string;
  /** The columns of the table it reads, by name. */
  readonly reads: readonly string[];
  readonly steps: readonly FittedStep[];
  /** Names after the steps. */
  readonly outputs: readonly string[];
  /** The model whose linear predictor replaces the outputs by one column. */
  readonly score?: FittedModel & { readonly column: string };
}

/**
 * A fitted pipeline: plain, versioned JSON. Another process or a browser that loads it predicts the same bits. It holds no
 * row of training unless a step needs them (`knn`, `knn-impute`, `svm`).
 */
export interface FittedPipeline {
  readonly format: 'radscore-pipeline';
  readonly version: 1;
  readonly pipeline: Pipeline;
  readonly seed: string;
  readonly outcome: 'binary' | 'survival';
  readonly inputs: readonly InputColumn[];
  /** True if a step needs the site of each row. */
  readonly needsBatch: boolean;
  readonly branches: readonly FittedBranch[];
  readonly sampler?: string;
  readonly model: FittedModel;
  /**
   * Where a sampler or class weights changed the share of events before the model: probabilities are corrected to that of the training
   * patients. Absent in the published order, which is left as in the paper.
   */
  readonly prevalence?: TrainingPrevalence;
  /** Names of the columns the model was given. */
  readonly modelInputs: readonly string[];
  /** At or above it a row is called positive (or high risk). */
  readonly threshold?: number;
  readonly selections: readonly SelectionReport[];
  readonly leaks: readonly Leak[];
  /** Where the fit departed from the pipeline. */
  readonly notes: readonly Note[];
  readonly training: { readonly rows: number; readonly patients: number; readonly events: number };
}
