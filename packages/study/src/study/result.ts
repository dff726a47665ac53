// Everything a run found out.

import type { CasePreview } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { Nomogram } from '@radscore/stats';
import type { CandidateResult, Estimate, Performance, SetName, Splits } from './candidates.js';
import type { StudyCohort } from './cohort.js';
import type { ReaderAgreement } from './measurements.js';

/** One of the fifteen checks a run makes by itself. */
export interface CheckResult {
  /** 1 to 15. */
  readonly number: number;
  readonly name: string;
  /** Which of its findings it is: `DUPLICATES-ACROSS`. */
  readonly code: string;
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

/** The primary candidate that the protocol named could not be fitted, and another took its place after that was known. */
export interface PrimaryFailed {
  readonly code: 'PRIMARY-FAILED';
  readonly named: string;
  readonly reason: ErrorData;
  readonly substitute: string;
}

/** Everything a run found out: what the report is written from. */
export interface RunResult {
  readonly version: 2;
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
    /** Present where the protocol named a primary candidate that could not be fitted: `candidate` was then chosen afterwards. */
    readonly primaryFailed?: PrimaryFailed;
    readonly figures: KeyFigures;
  };
  readonly comparisons: readonly PairedComparison[];
  readonly comparators: readonly ComparatorResult[];
  readonly regressions: readonly RegressionTable[];
  readonly checks: readonly CheckResult[];
  readonly warnings: readonly ErrorData[];
  readonly provenance: Provenance;
}
