// How patients are divided and candidates selected, fitted and evaluated.
import type { ErrorData } from '@radscore/core';
import type { Json, Note, Leak as StepLeak, Trial } from '@radscore/learn';
import type { Interval } from '@radscore/stats';

export interface Split {
  /** `train-test`, `fold 3 of 5`, `repeat 2, fold 1` ... */
  readonly name: string;
  readonly train: readonly string[];
  readonly test: readonly string[];
}

export interface Splits {
  readonly seed: number;
  /** The division the published figures come from; one for a hold-out, k for cross-validation. */
  readonly main: readonly Split[];
  /** An external cohort, never trained on. */
  readonly external: readonly string[];
  /** Patients whom a split by column puts on no side; `declared` where the protocol names their value under leaveOut. */
  readonly leftOut?: readonly { readonly id: string; readonly value: string; readonly declared: boolean }[];
  /** Whose row each is, where patients have several: their rows are kept together. */
  readonly patientOf?: Readonly<Record<string, string>>;
}

/** A sentence of a run made before words were left to `report`. */
export interface AsWritten {
  readonly code: 'AS-WRITTEN';
  readonly values: { readonly text: string };
}

/** A number with its uncertainty, or missing with the reason. */
export type Estimate =
  | { readonly value: number; readonly ci?: Interval; readonly se?: number; readonly method?: string }
  | { readonly value: null; readonly reason: string };

/** The sets that a candidate is evaluated on. */
export type SetName = 'train' | 'test' | 'out-of-fold' | 'external';

export type BinaryMeasure =
  | 'auc'
  | 'accuracy'
  | 'balancedAccuracy'
  | 'sensitivity'
  | 'specificity'
  | 'ppv'
  | 'npv'
  | 'f1'
  | 'mcc'
  | 'noInformationRate'
  | 'brier'
  | 'hosmerLemeshowP'
  /** With g - 2 degrees of freedom whatever the patients, as papers print it; of the published order only. */
  | 'hosmerLemeshowPrintedP'
  | 'calibrationSlope'
  | 'calibrationIntercept';

/**
 * `auc@24` is the time-dependent AUC at 24 of the outcome's unit; `referenceBrier` is the integrated Brier score of one survival curve
 * for everybody, that of the training patients.
 */
export type SurvivalMeasure =
  | 'cIndex'
  | 'integratedBrier'
  | 'referenceBrier'
  | 'logRankP'
  | 'hazardRatio'
  /** Median times of the risk groups, in the unit of the outcome. */
  | 'medianHighRisk'
  | 'medianLowRisk'
  | 'calibrationSlope'
  | `auc@${number}`;

export type Measure = BinaryMeasure | SurvivalMeasure;

export interface Performance {
  readonly set: SetName;
  readonly n: number;
  readonly events: number;
  /** CONSTANT-PREDICTION: everybody is given the same prediction, in every fold; NULL-FOLDS: in some folds, so that nothing is pooled. */
  readonly code?: 'CONSTANT-PREDICTION' | 'NULL-FOLDS';
  readonly nullFolds?: NullFolds;
  readonly measures: Readonly<Partial<Record<Measure, Estimate>>>;
  /**
   * Sites whose patients were harmonised by the features of all of them (no outcome), because training had none of theirs: the prediction of
   * one depends on the others of the set.
   */
  readonly harmonisedAsSet?: readonly string[];
}

/** Folds that predict the same for everybody: because they selected no feature, or for another reason. */
export interface NullFolds {
  readonly code: 'NOTHING-SELECTED' | 'SAME-PREDICTION';
  readonly count: number;
  readonly of: number;
}

/** One feature that a selection kept. */
export interface KeptFeature {
  readonly name: string;
  readonly family: string;
  readonly imageType: string;
  readonly region: string;
  /** Larger is better; on the scale of the last selector. */
  readonly score: number | null;
  readonly coefficient?: number;
  /** Share of resamples (0 to 1) that kept it, where it was measured. */
  readonly stability?: number;
}

export interface SelectionResult {
  /** How many columns were left after each step, the first entry before any. */
  readonly counts: readonly { readonly step: string; readonly columns: number }[];
  readonly kept: readonly KeptFeature[];
  /** The rad-score's formula, where there is one: intercept plus the sum of coefficient x feature. */
  readonly formula?: {
    readonly intercept: number;
    readonly terms: readonly {
      readonly name: string;
      readonly coefficient: number;
      readonly mean?: number;
      readonly sd?: number;
    }[];
  };
  /** LASSO's path and CV curve, for the figures. */
  readonly path?: {
    readonly names: readonly string[];
    readonly lambda: readonly number[];
    /** One row a lambda. */
    readonly coefficients: readonly (readonly number[])[];
    readonly chosen?: number;
  };
  readonly cv?: {
    readonly measure: string;
    readonly lambda: readonly number[];
    readonly mean: readonly number[];
    readonly se: readonly number[];
    readonly nonZero: readonly number[];
    readonly lambdaMin: number;
    readonly lambda1se: number;
  };
  /** Nogueira's index of stability over the resamples. */
  readonly stability?: Estimate;
}

export interface Prediction {
  readonly id: string;
  readonly set: SetName;
  /** Probability of the positive class, or risk score (larger = earlier). */
  readonly value: number;
  /**
   * Decision value of a model that ranks patients by it (SVM): AUC, ROC curves and paired tests use it, because the probability follows it only
   * where it could be calibrated.
   */
  readonly decision?: number;
  /** True where the fit could not be calibrated (NO-CALIBRATION): the class is the sign of the decision value. */
  readonly uncalibrated?: true;
  /** The rad-score where there is one. */
  readonly radScore?: number;
  /** The cut-off this patient was called by, where it is not the candidate's: folds choose their own. */
  readonly threshold?: number;
}

/** A place where test data entered training in the published order. */
export type Leak = {
  readonly step: string;
  /** Rows that the step saw and should not have. */
  readonly rowsSeen: number;
} & ({ readonly code: StepLeak['code'] } | AsWritten);

/** What did not go as the protocol has it: fewer folds, Firth's regression in place of maximum likelihood, no column left. */
export type Departure = (Note | AsWritten) & {
  /** Whether it happened to the model that is kept. */
  readonly inFinal: boolean;
  /** Resampled fits that it happened to, and how many there were. */
  readonly resamples: number;
  readonly of: number;
};

/** Parameters that cross-validation inside training chose, by the names of the protocol (`C`, `selection.mrmr.k`). */
export interface TunedParameters {
  /** Of the honest model that is kept. */
  readonly chosen: Readonly<Record<string, Json>>;
  /** What was tried for it, with the mean of the metric over the inner folds. */
  readonly trials: readonly Trial[];
  /** Of every fold that the honest order was evaluated on: `main/0`, `nested/3/1`. */
  readonly folds: readonly { readonly fold: string; readonly values: Readonly<Record<string, Json>> }[];
}

/** A candidate (signature x variant x model) under one order of steps. */
export interface CandidateRun {
  readonly selection: SelectionResult;
  readonly predictions: readonly Prediction[];
  /** The cut-off and how it was chosen; always on training data. */
  readonly threshold: { readonly value: number; readonly rule: string };
  readonly performance: readonly Performance[];
  readonly leaks: readonly Leak[];
  /** Why this order could not be fitted where the other could: then it has no predictions. */
  readonly failure?: ErrorData;
}

export interface CandidateResult {
  /** `signature/variant/model`. */
  readonly id: string;
  readonly signature: string;
  readonly variant: string;
  readonly model: string;
  readonly published: CandidateRun;
  readonly honest: CandidateRun;
  /** Repeated nested cross-validation and optimism-corrected bootstrap of the honest order. */
  readonly nested?: { readonly repeats: number; readonly folds: number; readonly measures: Performance['measures'] };
  readonly optimism?: {
    readonly samples: number;
    readonly apparent: Estimate;
    readonly corrected: Estimate;
    /** Mean over the samples of the measure on the patients that each left out. */
    readonly outOfBag: Estimate;
    /** Efron and Tibshirani's .632+ estimate, which has no interval. */
    readonly plus632: Estimate;
  };
  /** The same pipeline on permuted outcomes: `values` are its out-of-fold AUC (or C-index), which must lie about 0.5. */
  readonly permuted?: {
    readonly permutations: number;
    readonly observed: Estimate;
    readonly mean: Estimate;
    readonly p: Estimate;
    readonly values: readonly number[];
  };
  /** Where the honest fits departed from the protocol; absent where none did. */
  readonly departures?: readonly Departure[];
  /** Absent where nothing is tuned. */
  readonly tuned?: TunedParameters;
  /** The clinical columns that reached the honest model. */
  readonly clinicalKept?: readonly string[];
  /** The honest model where it is linear in few columns: on the rad-score and the clinical columns as they are. */
  readonly linear?: {
    readonly intercept: number;
    readonly terms: readonly { readonly name: string; readonly coefficient: number }[];
  };
  /** Why a candidate could not be fitted, in which case the runs are empty. */
  readonly failure?: ErrorData;
}
