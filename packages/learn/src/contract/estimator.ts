import type { Rng } from '@radscore/core';
import type { Matrix } from '@radscore/stats';
import type * as z from 'zod';
import type { Note } from './note.js';

/** A value that JSON carries without loss. Numbers are finite: JSON has no NaN. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A binary outcome: 1 = event. */
export interface BinaryOutcome {
  readonly kind: 'binary';
  readonly event: Uint8Array;
}

/** A right-censored time: `event[i]` is 1 if it was observed at `time[i]`, 0 if the patient left before. */
export interface SurvivalOutcome {
  readonly kind: 'survival';
  readonly time: Float64Array;
  readonly event: Uint8Array;
  /** 1 where another event came at `time`, after which this one is impossible (death before recurrence); `event` is 0 there. */
  readonly competing?: Uint8Array;
}

/** A continuous outcome. */
export interface ContinuousOutcome {
  readonly kind: 'continuous';
  readonly value: Float64Array;
}

export type Outcome = BinaryOutcome | SurvivalOutcome | ContinuousOutcome;

/** What a step is given when it is fitted, besides data and parameters. */
export interface FitContext {
  /** The step's own random stream. */
  readonly rng: Rng;
  /** Weight of each training row; 1 where absent. */
  readonly weights?: Float64Array;
  /** Names of the columns of x, where a step speaks of them (an ICC table, one-hot names). */
  readonly names?: readonly string[];
  /** Site or scanner of each row, for harmonisation. */
  readonly batch?: readonly string[];
  /** Identifier of each row, where a step is given further measurements of the same patients. */
  readonly ids?: readonly string[];
  /** Patient of each row: where one has several, as in a bootstrap sample, the folds inside a step keep them together. */
  readonly patients?: readonly string[];
}

interface StepDefinition<P> {
  /** The name in a protocol: `random-forest`, `lasso`, `standardise`. */
  readonly name: string;
  /** One sentence for help and documentation. */
  readonly summary: string;
  /** The paper or the package and function it agrees with. */
  readonly source: string;
  /** Schema with a default for every parameter. */
  readonly parameters: z.ZodType<P>;
}

/** What the fit of a step adds to what applies it, which already has the name. */
type Fitting<Step, Fitted> = Omit<Step, keyof Fitted>;

/**
 * The contracts of `learn`. A step is a definition: pure functions over a fitted *state* that is plain JSON (typed arrays
 * are written as number arrays), so another process or a browser loads it and gets the same bits.
 * One file defines one step, one line of the index of its folder registers it. What applies a fitted step is an object of its own
 * (`svmPredictor` beside `svm`), listed in `predictors.ts` or `transforms.ts` of its folder, so that a host that only predicts
 * loads no code that fits.
 */
export interface FittedTransformer<S extends object> {
  readonly kind: 'transformer';
  readonly name: string;
  /** Schema of the fitted state as a file holds it: nothing is computed with a state that it refuses. */
  readonly state: z.ZodType<S>;
  transform(state: S, x: Matrix, context?: Pick<FitContext, 'batch'>): Matrix;
  /** The sites of these rows that the step did not see in training and estimates from the rows themselves: the model then uses their whole set. */
  unseenSites?(state: S, batch: readonly string[]): readonly string[];
  /** The sites whose effects the state holds. */
  knownSites?(state: S): readonly string[];
  /** The state with a further site, learnt from these rows of it, which need no outcome; without rows it counts as an average site. */
  addSite?(state: S, name: string, x?: Matrix): S;
  /** The names of the columns after the step. */
  outputNames(state: S, inputNames: readonly string[]): string[];
}

export interface TransformerDefinition<P, S extends object> extends StepDefinition<P>, FittedTransformer<S> {
  readonly name: string;
  /** True if `fit` reads the outcome: such a step is never fitted outside a fold. */
  readonly needsOutcome: boolean;
  /** True if new rows must say their site. */
  readonly needsBatch?: boolean;
  fit(x: Matrix, y: Outcome | undefined, parameters: P, context: FitContext): S;
  /**
   * The state that gives only these output columns, and the input columns it then reads, so that a fitted pipeline keeps
   * and asks for no more than it needs. Absent where every output needs every input.
   */
  restrict?(state: S, outputs: readonly number[]): { readonly state: S; readonly inputs: readonly number[] };
}

export type TransformerFitting<P, S extends object> = Fitting<TransformerDefinition<P, S>, FittedTransformer<S>>;

/** What every selector says of its choice: `kept` are column indices, best first; `scores` and `ranks` cover all columns. */
export interface Selection {
  readonly kept: readonly number[];
  /** Score of every column, larger is better; null where it could not be computed. */
  readonly scores: readonly (number | null)[];
  /** 1 = best; null where it has no rank. */
  readonly ranks: readonly (number | null)[];
  /** What else the method has to show (a path, a CV curve, p values), for tables and figures. */
  readonly details?: Json;
  /** Where the fit departed from its parameters. */
  readonly notes?: readonly Note[];
}

export interface SelectorDefinition<P> extends StepDefinition<P> {
  readonly kind: 'selector';
  readonly needsOutcome: boolean;
  select(x: Matrix, y: Outcome | undefined, parameters: P, context: FitContext): Selection;
}

/** A sampler changes the training rows only; it has nothing to do with rows that are predicted. */
export interface SamplerDefinition<P> extends StepDefinition<P> {
  readonly kind: 'sampler';
  resample(
    x: Matrix,
    y: BinaryOutcome,
    parameters: P,
    context: FitContext,
  ): {
    x: Matrix;
    y: BinaryOutcome;
    weights?: Float64Array;
    /** For each row the given row that it is, repeats, or was made beside: rows of one patient stay together in the folds of a model. */
    from: ArrayLike<number>;
  };
}

/** What predicts with a fitted classifier. */
export interface ClassifierPredictor<S extends object> {
  readonly kind: 'classifier';
  readonly name: string;
  /** Schema of the fitted state as a file holds it: nothing is computed with a state that it refuses. */
  readonly state: z.ZodType<S>;
  /** Probability of the event for each row, in [0, 1]. */
  predictProba(state: S, x: Matrix): Float64Array;
  /** The model's raw decision value where it has one that is not the probability (SVM, boosting); larger = more likely an event. */
  decision?(state: S, x: Matrix): Float64Array;
  /** True if patients are ranked by the decision value, which the probability follows only where it could be calibrated (SVM). */
  readonly ranksByDecision?: boolean;
  /** False where the probabilities of this fit are uninformative (NO-CALIBRATION): the class is then the sign of the decision value. */
  calibrated?(state: S): boolean;
}

export interface ClassifierDefinition<P, S extends object> extends StepDefinition<P>, ClassifierPredictor<S> {
  readonly name: string;
  fit(x: Matrix, y: BinaryOutcome, parameters: P, context: FitContext): S;
  /** Where the fit departed from its parameters. */
  notes?(state: S): readonly Note[];
}

export type ClassifierFitting<P, S extends object> = Fitting<ClassifierDefinition<P, S>, ClassifierPredictor<S>>;

/** What predicts with a fitted survival model. */
export interface SurvivalPredictor<S extends object> {
  readonly kind: 'survival';
  readonly name: string;
  /** Schema of the fitted state as a file holds it: nothing is computed with a state that it refuses. */
  readonly state: z.ZodType<S>;
  /** Risk score of each row; larger = earlier event. */
  predictRisk(state: S, x: Matrix): Float64Array;
  /**
   * Probability of not having had the event of each row (rows) by each time (columns): survival, or under competing risks 1 - cumulative
   * incidence, so that 1 minus it is the risk in either case.
   */
  predictSurvival(state: S, x: Matrix, times: ArrayLike<number>): Matrix;
}

export interface SurvivalModelDefinition<P, S extends object> extends StepDefinition<P>, SurvivalPredictor<S> {
  readonly name: string;
  fit(x: Matrix, y: SurvivalOutcome, parameters: P, context: FitContext): S;
  /** True if the model learns from competing events; others count them as censored, and their risk is too high where there are many. */
  readonly competingRisks?: boolean;
  /** Where the fit departed from its parameters. */
  notes?(state: S): readonly Note[];
}

export type SurvivalFitting<P, S extends object> = Fitting<SurvivalModelDefinition<P, S>, SurvivalPredictor<S>>;
