// What the parts of a study hand to each other. All of it is plain data: it crosses to workers, files and browsers as it is.
import type { ErrorData } from '@radscore/core';
import type { Interval, Nomogram } from '@radscore/stats';
import type { Protocol } from '../protocol/schema.js';

// --- Cohort -------------------------------------------------------------------------------------------------------------

/** A clinical value: a number (flags are 0 and 1), a category or text, a date as ISO text, or null where it is missing. */
export type ClinicalValue = number | string | null;

export type VariableType = 'numeric' | 'categorical' | 'flag' | 'date' | 'text';
export type VariableRole = 'clinical' | 'outcome' | 'site' | 'reader' | 'ignore';

/** A column of the cohort with its meaning, as it is shown before anything runs. */
export interface StudyColumn {
  readonly name: string;
  readonly label: string;
  readonly type: VariableType;
  /** True where type was found out from the cells, false where the protocol gave it. */
  readonly inferred: boolean;
  readonly role: VariableRole;
  /** Whether it is known at the index date (usually surgery). Only `before` may be a predictor. */
  readonly measured: 'before' | 'after';
  readonly unit?: string;
  /** The categories in their order, after codes were translated. */
  readonly levels?: readonly string[];
  /** Patients with a value. */
  readonly present: number;
  /** What stood in the cells that count as missing, with how often: `-999`, `NA`, `` (empty). */
  readonly missing: readonly { readonly token: string; readonly count: number }[];
}

/** A patient of the study: everything of the row of the cohort but the outcome. */
export interface StudyPatient {
  readonly id: string;
  /** Line of the table, for messages. */
  readonly line: number;
  /** Paths as they are opened, where the study has images. */
  readonly image?: string;
  readonly mask?: string;
  /** The outlines of the second reader. */
  readonly mask2?: string;
  readonly label?: number;
  readonly segment?: string;
  /** Hospital, scanner: what a split by column goes by. */
  readonly site?: string;
  readonly values: Readonly<Record<string, ClinicalValue>>;
}

/** Outcomes of the patients, in their order. */
export type StudyOutcome =
  | { readonly kind: 'binary'; readonly event: readonly (0 | 1)[] }
  | {
      readonly kind: 'survival';
      /** In `unit`, 0 or above. */
      readonly time: readonly number[];
      /** 1 = the event, 0 = censored, 2 = a competing event (only where the endpoint names one). */
      readonly status: readonly (0 | 1 | 2)[];
      readonly unit: 'days' | 'months' | 'years';
    };

/** Why a patient is not in the study. */
export interface Exclusion {
  readonly id: string;
  /** Where on the way: read off the table, by the endpoint, when opening or measuring the images. */
  readonly stage: 'cohort' | 'endpoint' | 'images';
  /** Groups the exclusions of the flow diagram; of faults of a case with the code of the error. */
  readonly reason: string;
  /** For people: what happened and, for faults, what to do. */
  readonly sentence: string;
}

/** What the endpoint was made of, as the report tells it. */
export interface EndpointSummary {
  readonly title: string;
  /** The class that counts as positive, and the other. */
  readonly positive: string;
  readonly negative: string;
  readonly events: number;
  readonly others: number;
  /** Patients with a competing event. */
  readonly competing: number;
  /** One sentence for each decision that changed who counts as what, with its number of patients. */
  readonly notes: readonly string[];
}

/** The patients of a study that have an outcome, and everybody else with the reason. */
export interface StudyCohort {
  readonly patients: readonly StudyPatient[];
  readonly outcome: StudyOutcome;
  readonly endpoint: EndpointSummary;
  readonly columns: readonly StudyColumn[];
  /** Rows of the table. */
  readonly enrolled: number;
  readonly exclusions: readonly Exclusion[];
  readonly warnings: readonly ErrorData[];
}

// --- Features -----------------------------------------------------------------------------------------------------------

/** Measured features: one row a patient. `values` is column after column, NaN where `missing` has the reason. */
export interface FeatureTable {
  readonly ids: readonly string[];
  /** `region:imageType_family_Feature`, `deep:0` ...; without a prefix where there is one region. */
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly missing: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

/** One slice of a case with the outlines of its regions, for the eye. */
export interface CasePreview {
  readonly id: string;
  /** Number of the slice in the image, from 1. */
  readonly slice: number;
  readonly width: number;
  readonly height: number;
  /** Height of a pixel over its width. */
  readonly aspect: number;
  /** Grey values 0-255, x fastest, as base64. */
  readonly pixels: string;
  readonly regions: readonly {
    /** Empty where there is one region only. */
    readonly name: string;
    /** Border as line pieces [x1, y1, x2, y2], in pixels. */
    readonly outline: readonly (readonly number[])[];
  }[];
}

/** Agreement of two readers on one feature, and of their outlines of one case. */
export interface ReaderAgreement {
  /** As the protocol says: `ICC(2,1)` ... */
  readonly form: string;
  readonly threshold: number;
  readonly patients: readonly string[];
  readonly features: readonly { readonly name: string; readonly icc: Estimate; readonly kept: boolean }[];
  readonly cases: readonly {
    readonly id: string;
    readonly region: string;
    readonly dice: number;
    /** |V1 - V2| / mean(V1, V2). */
    readonly volumeDiscrepancy: number;
    /** True at a discrepancy of 5% or more: a third reader should look. */
    readonly adjudicate: boolean;
  }[];
}

// --- Splits and candidates ----------------------------------------------------------------------------------------------

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
  readonly sentence: string;
}

/** A number with its uncertainty, or missing with the reason. */
export type Estimate =
  | { readonly value: number; readonly ci?: Interval; readonly se?: number; readonly method?: string }
  | { readonly value: null; readonly reason: string };

/** The sets that a candidate is judged on. */
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
  | 'calibrationSlope'
  | `auc@${number}`;

export type Measure = BinaryMeasure | SurvivalMeasure;

export interface Performance {
  readonly set: SetName;
  readonly n: number;
  readonly events: number;
  readonly measures: Readonly<Partial<Record<Measure, Estimate>>>;
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
  /** The rad-score where there is one. */
  readonly radScore?: number;
  /** The cut-off this patient was called by, where it is not the candidate's: folds choose their own. */
  readonly threshold?: number;
}

/** A place where test data entered training in the published order. */
export interface Leak {
  readonly step: string;
  readonly sentence: string;
  /** Rows that the step saw and should not have. */
  readonly rowsSeen: number;
}

/** What did not go as the protocol has it: fewer folds, Firth's regression in place of maximum likelihood, no column left. */
export interface Departure {
  readonly sentence: string;
  /** Whether it happened to the model that is kept. */
  readonly inFinal: boolean;
  /** Resampled fits that it happened to, and how many there were. */
  readonly resamples: number;
  readonly of: number;
}

/** A candidate (signature x variant x model) under one order of steps. */
export interface CandidateRun {
  readonly selection: SelectionResult;
  readonly predictions: readonly Prediction[];
  /** The cut-off and how it was chosen; always on training data. */
  readonly threshold: { readonly value: number; readonly rule: string };
  readonly performance: readonly Performance[];
  readonly leaks: readonly Leak[];
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
  readonly optimism?: { readonly samples: number; readonly apparent: Estimate; readonly corrected: Estimate };
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

// --- Checks, comparators, the run ---------------------------------------------------------------------------------------

/** One of the fifteen checks a run makes by itself. */
export interface CheckResult {
  /** 1 to 15. */
  readonly number: number;
  readonly name: string;
  readonly verdict: 'pass' | 'warn' | 'fail' | 'not-applicable';
  readonly sentence: string;
  readonly values: Readonly<Record<string, number | string | null>>;
}

/** A score or model that the study must beat to have added anything. */
export interface ComparatorResult {
  readonly name: string;
  readonly title: string;
  readonly performance: readonly Performance[];
  /** The best candidate's measure minus this one's, on the same patients. */
  readonly difference?: Estimate;
  readonly differenceP?: Estimate;
  /** Patients whose score is an interval because an input is unknown. */
  readonly undetermined: number;
  readonly sentence: string;
}

/** A paired test between two candidates (by id, honest order) on one set: DeLong, or a bootstrap of the difference of C. */
export interface PairedComparison {
  readonly set: SetName;
  readonly first: string;
  readonly second: string;
  /** First minus second. */
  readonly difference: Estimate;
  readonly p: Estimate;
  /** Continuous net reclassification and integrated discrimination improvement of the first over the second. */
  readonly nri?: Estimate;
  readonly idi?: Estimate;
}

/** What only the runner can give for the figures of the key candidate, for it holds the features. */
export interface KeyFigures {
  /** Spearman correlations of the kept features over all patients, row by row. */
  readonly correlation?: { readonly names: readonly string[]; readonly values: readonly (readonly number[])[] };
  /** The key model as a nomogram, where it is a regression of few columns. */
  readonly nomogram?: Nomogram;
  /** Spearman correlation of the prediction with tumour volume. */
  readonly volume?: Estimate;
}

/** A regression table: univariate and multivariable rows side by side. */
export interface RegressionTable {
  readonly kind: 'logistic' | 'cox';
  readonly set: SetName;
  readonly rows: readonly {
    readonly variable: string;
    readonly level?: string;
    readonly univariate: Estimate;
    readonly univariateP: Estimate;
    readonly multivariable?: Estimate;
    readonly multivariableP?: Estimate;
  }[];
}

export interface Provenance {
  readonly radscore: string;
  readonly node?: string;
  readonly protocolHash: string;
  readonly cohortHash: string;
  readonly featuresHash?: string;
  readonly seeds: Readonly<Record<string, number>>;
  readonly versions: Readonly<Record<string, string>>;
  /** Encoder of the deep features, named honestly. */
  readonly encoder?: string;
}

/** Everything a run found out: what the report is written from. */
export interface RunResult {
  readonly version: 1;
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  readonly features: {
    readonly names: readonly string[];
    readonly missing: number;
    /** Measured on the images by this run, or brought along as a table. */
    readonly source: 'images' | 'table';
  };
  /** A few cases with their outlines, where the run measured images. */
  readonly previews?: readonly CasePreview[];
  readonly readers?: ReaderAgreement;
  readonly splits: Splits;
  /** The clinical variables that entered, with why. */
  readonly clinical: readonly { readonly name: string; readonly p: Estimate; readonly chosen: boolean }[];
  readonly candidates: readonly CandidateResult[];
  /** The candidate that the key sentence is about, and the sentence. */
  readonly key: {
    readonly candidate: string;
    readonly set: SetName;
    readonly sentence: string;
    readonly figures: KeyFigures;
  };
  readonly comparisons: readonly PairedComparison[];
  readonly comparators: readonly ComparatorResult[];
  readonly regressions: readonly RegressionTable[];
  readonly checks: readonly CheckResult[];
  readonly warnings: readonly ErrorData[];
  readonly provenance: Provenance;
}
