// Everything a run found out.

import type { CasePreview } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { DistributionShift, Nomogram } from '@radscore/stats';
import type { StabilityResult } from '../robustness/feature-stability.js';
import type { AsWritten, CandidateResult, Estimate, NullFolds, Performance, SetName, Splits } from './candidates.js';
import type { Coded } from './coded.js';
import type { StudyCohort } from './cohort.js';
import type { ReaderAgreement } from './measurements.js';

/** What one of the checks found that a run makes by itself. */
export interface CheckResult {
  /** Its place in the table of contents of checks, from 1. */
  readonly number: number;
  readonly name: string;
  /** Which of its findings it is: `DUPLICATES-ACROSS`. */
  readonly code: string;
  readonly verdict: 'pass' | 'warn' | 'fail' | 'not-applicable';
  /** As `CheckFindings` has them for the number and code. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the check has no answer for these data: then `code` is that of the error. */
  readonly error?: ErrorData;
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
  /**
   * BEATEN, NOT-BEATEN, BETTER (than the key candidate) by the interval of the difference; NOT-COMPARABLE: too few patients, or it has nothing to
   * say; WRONG-WAY: its own interval lies below 0.5; NO-DISCRIMINATION: its own figure does; UNKNOWN: no difference.
   */
  readonly code: 'BEATEN' | 'NOT-BEATEN' | 'BETTER' | 'NOT-COMPARABLE' | 'WRONG-WAY' | 'NO-DISCRIMINATION' | 'UNKNOWN';
  /** Patients of the judged set for whom it is known, of how many; absent where nothing was compared. */
  readonly known?: number;
  readonly judged?: number;
  /** Of NOT-COMPARABLE: why. */
  readonly why?: Coded<Incomparable> | AsWritten;
}

/** Why the key candidate cannot be compared with a comparator. */
export interface Incomparable {
  'NO-SUCH-SCORE': Nothing;
  'NO-INPUT': Nothing;
  'NO-VOLUME': Nothing;
  'NO-CLINICAL': Nothing;
  'CLINICAL-FAILED': { readonly error: ErrorData };
  'NOTHING-ENTERED': Nothing;
  /** The comparator, or the key candidate, predicts the same for everybody in some folds, or in all of them. */
  'NULL-FOLDS': NullFolds;
  'KEY-CONSTANT': Nothing;
  CONSTANT: Nothing;
  'KNOWN-FOR-FEW': { readonly known: number; readonly judged: number };
  'TOO-FEW-EVENTS': { readonly events: number; readonly known: number };
}

type Nothing = Readonly<Record<string, never>>;

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

/** What only the runner can supply for the figures of the key candidate, because it has the features. */
export interface KeyFigures {
  /** Spearman correlations of the kept features over all patients, row by row. */
  readonly correlation?: { readonly names: readonly string[]; readonly values: readonly (readonly number[])[] };
  /** The key model as a nomogram, where it is a regression of few columns. */
  readonly nomogram?: Nomogram;
  /** Spearman correlation of each kept feature with tumour volume, over all patients. */
  readonly withVolume?: readonly { readonly name: string; readonly value: number }[];
  /** Spearman correlation of the prediction with tumour volume. */
  readonly volume?: Estimate;
}

/** A regression table: univariate and multivariable rows side by side. */
export interface RegressionTable {
  readonly kind: 'logistic' | 'cox';
  /** `all`: of everybody but an external cohort, as a paper tested its clinical variables; no prediction is among its rows. */
  readonly set: SetName | 'all';
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

/** What the key candidate does on an external cohort. */
export interface ExternalResult {
  /**
   * Whether there are enough patients with and without the event (10 each) to judge it, too few, or patients of one kind only; NO-OUTCOME:
   * nobody's outcome is known, so that only the shift of features can be checked.
   */
  readonly code: 'EXTERNAL-JUDGED' | 'EXTERNAL-TOO-FEW' | 'EXTERNAL-ONE-CLASS' | 'EXTERNAL-NO-OUTCOME';
  /** Patients with a known outcome. */
  readonly n: number;
  readonly events: number;
  /** Patients of the check of shift alone, whose outcome is not known; absent where there are none. */
  readonly withoutOutcome?: number;
  /** By site, where there are several; the figures of all of them stand among those of the candidate. */
  readonly sites: readonly { readonly site: string; readonly performance: Performance }[];
  /** What harmonisation of the sites makes of it; absent where it cannot be asked (a site is unknown, no radiomic features). */
  readonly harmonisation?: Harmonisation;
  /** What normalised grey values make of it, where the protocol asks for it and the images were measured. */
  readonly normalisation?: Normalisation;
}

/**
 * WITH-COMBAT: of a study without it, the external figures with it; WITHOUT-COMBAT: of a study that has it, those without; the difference is
 * that of the primary measure with it minus without. COMBAT-FAILED: why the other way could not be fitted (a site of too few patients).
 */
export type Harmonisation = WayResult<'COMBAT'>;

/** The same of images measured with normalised grey values, or without where the study has them. */
export type Normalisation = WayResult<'NORMALISATION'>;

type WayResult<Way extends string> =
  | {
      readonly code: `WITH-${Way}` | `WITHOUT-${Way}`;
      readonly performance: Performance;
      readonly difference: Estimate;
      readonly p: Estimate;
    }
  | { readonly code: `${Way}-FAILED`; readonly reason: ErrorData };

/**
 * What the published order of steps adds to the primary measure of the key candidate, over several seeds: both orders have the same steps and
 * settings, division and random streams.
 */
export interface OrderEffect {
  readonly set: 'test' | 'out-of-fold';
  /** `divisions`: each seed divides the patients again; `fits`: the division is fixed, and seeds change the fits alone. */
  readonly varied: 'divisions' | 'fits';
  readonly runs: readonly { readonly seed: number; readonly published: number; readonly honest: number }[];
  /** Of published minus honest, over the seeds. */
  readonly mean: number;
  readonly sd: number;
}

/** How one feature of the key candidate differs between training and another site. */
export interface FeatureShift extends DistributionShift {
  readonly set: SetName;
  readonly site: string;
  readonly feature: string;
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
    /** Measured on the images by this run, or supplied as a table. */
    readonly source: 'images' | 'table';
  };
  /** A few cases with their outlines, where the run measured images. */
  readonly previews?: readonly CasePreview[];
  readonly readers?: ReaderAgreement;
  /** How features hold under perturbations, where the protocol perturbs. */
  readonly stability?: StabilityResult;
  readonly splits: Splits;
  /** The clinical variables that entered, with why. */
  readonly clinical: readonly { readonly name: string; readonly p: Estimate; readonly chosen: boolean }[];
  readonly candidates: readonly CandidateResult[];
  /** The candidate that the key sentence of the report is about, and the set it is evaluated on. */
  readonly key: {
    readonly candidate: string;
    readonly set: SetName;
    /** Present where the protocol named a primary candidate that could not be fitted: `candidate` was then chosen afterwards. */
    readonly primaryFailed?: PrimaryFailed;
    readonly figures: KeyFigures;
  };
  /** Present where there is an external cohort. */
  readonly external?: ExternalResult;
  /** Features of the key candidate at other sites than those it was trained at. */
  readonly shift: readonly FeatureShift[];
  /** Absent where no step of the published order saw others than training patients, and in runs that were kept before it was measured. */
  readonly orderEffect?: OrderEffect;
  readonly comparisons: readonly PairedComparison[];
  readonly comparators: readonly ComparatorResult[];
  readonly regressions: readonly RegressionTable[];
  readonly checks: readonly CheckResult[];
  readonly warnings: readonly ErrorData[];
  readonly provenance: Provenance;
}
