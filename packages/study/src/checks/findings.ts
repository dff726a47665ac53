import type { ErrorData } from '@radscore/core';
import type { Departure, Estimate, SetName } from '../study/candidates.js';

type Nothing = Readonly<Record<string, never>>;

interface AsSet {
  readonly sites?: readonly string[];
}

interface LaterPredictors {
  readonly columns: number;
  /** Names, separated by commas: declared as measured later, and only named so. */
  readonly later: string;
  readonly like: string;
}

/** A predictor and how well it alone discriminates. */
export interface SingleAuc {
  readonly name: string;
  readonly auc: number;
}

interface OutcomePredictors {
  readonly strongest: string | null;
  readonly discrimination: number | null;
  /** Names, separated by commas. */
  readonly byName: string;
  readonly made: string;
  readonly suspect: string;
}

interface SharedPatients {
  readonly rows: number;
  readonly patients: number;
  readonly shared: number;
}

interface Duplicates {
  readonly duplicates: number;
  readonly across: number;
  readonly of: 'images' | 'features';
}

interface Permuted {
  readonly permutations: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
}

interface SampleSize {
  readonly events: number;
  readonly n: number;
  readonly parameters: number;
  readonly kept: number;
  readonly perParameter: number;
  readonly rileyN: number | null;
  readonly departures: number;
  readonly departed: readonly Departure[];
}

interface Nesting {
  readonly tuned: number;
  readonly outside: number;
}

interface Resampled {
  readonly folds: number;
  readonly repeats: number;
}

/** How the outcome differs between sites; `column` where the protocol names no site and this one was found by its name. */
export interface SiteReading {
  readonly column?: string;
  readonly p: number;
  readonly reading: 'separates' | 'differs' | 'alike';
}

interface Confounding {
  readonly volumeCorrelation?: Estimate['value'];
  readonly gainOverVolume?: number | null;
  readonly siteP?: number;
  readonly siteColumn?: string | null;
  readonly siteAgreement?: number;
  /** Absent where tumour volume is not among the features. */
  readonly volume?: Estimate;
  readonly sites: readonly SiteReading[];
}

interface Accuracy {
  readonly accuracy: number;
  readonly noInformationRate: number;
  readonly balancedAccuracy: number | null;
  readonly mcc: number | null;
}

interface Calibrated {
  readonly slope: number;
  readonly intercept: number | null;
  readonly estimates: { readonly slope: Estimate; readonly intercept?: Estimate };
}

interface Tried {
  readonly tried: number;
  readonly failed: number;
}

interface Followed {
  readonly horizon: number;
  readonly early: number;
  readonly patients: number;
  readonly share: number;
  readonly kaplanMeier: number | null;
  readonly asCoded: number | null;
}

interface Median {
  readonly medianFollowUp: number;
  readonly horizon: number | null;
}

interface Place {
  readonly feature: string;
  readonly site: string;
}

interface Shift {
  readonly failed: number;
  readonly warned: number;
  readonly compared: number;
  readonly largestDifference: number | null;
  readonly largestOutside: number;
  readonly features: number;
  readonly sites: readonly string[];
  readonly farthest: Place;
  readonly widest: Place;
}

/**
 * What each check can find: by its number and code, with the values that say it. `report` has a sentence for each; the verdict stands
 * beside them.
 */
export interface CheckFindings {
  1: {
    'NO-CLINICAL': Nothing;
    'MEASURED-LATER': LaterPredictors;
    'MAY-BE-LATER': LaterPredictors;
    'KNOWN-BEFORE': LaterPredictors & { readonly predictors: number };
  };
  2: {
    'OUTCOME-NAMED': OutcomePredictors;
    'MADE-FROM-OUTCOME': OutcomePredictors & { readonly found: readonly SingleAuc[] };
    'MAY-FOLLOW-OUTCOME': OutcomePredictors & {
      readonly found: readonly SingleAuc[];
      readonly like: readonly string[];
    };
    'NONE-FROM-OUTCOME': OutcomePredictors;
  };
  3: {
    'PATIENT-ON-BOTH-SIDES': SharedPatients & { readonly ids: readonly string[] };
    'ONE-ROW-EACH': SharedPatients;
    'PATIENT-COLUMN-FOUND': SharedPatients & { readonly column: string };
    'ROWS-KEPT-TOGETHER': SharedPatients;
  };
  4: {
    'SUPPLIED-TABLE': { readonly leaks: number };
    'NO-LEAKS': { readonly leaks: number };
    LEAKS: { readonly leaks: number; readonly steps: readonly string[]; readonly supplied: boolean } & AsSet;
    /** Sites that were harmonised by the features of all of their patients in the set they are judged on. */
    'WHOLE-SET-FEATURES': { readonly leaks: number } & AsSet;
  };
  5: {
    'NO-IMAGES': Nothing;
    'DUPLICATES-ACROSS': Duplicates & { readonly ids: readonly string[] };
    DUPLICATES: Duplicates & { readonly ids: readonly string[] };
    'NO-DUPLICATES': Duplicates;
  };
  6: {
    'NO-PERMUTATIONS': Nothing;
    'FEW-PERMUTATIONS': Permuted & { readonly fewest: number };
    'PERMUTED-TELLS': Permuted;
    'NOT-BETTER-THAN-PERMUTED': Permuted;
    'SUPPLIED-TABLE': Permuted;
    'BETTER-THAN-PERMUTED': Permuted;
  };
  7: { 'TOO-FEW-EVENTS': SampleSize; 'FEW-EVENTS': SampleSize; 'ENOUGH-EVENTS': SampleSize };
  8: {
    'TUNED-OUTSIDE': Nesting & { readonly steps: readonly string[] };
    'SUPPLIED-TABLE': Nesting & { readonly nested?: Resampled };
    'NOT-NESTED': Nesting & { readonly steps: readonly string[] };
    NESTED: Nesting & { readonly nested: Resampled };
  };
  9: {
    'NO-CONFOUNDING': Confounding;
    'NOT-BEYOND-VOLUME': Confounding;
    'SITE-SEPARATES': Confounding;
    'SITE-DIFFERS': Confounding;
  };
  10: {
    'NO-CLASSES': Nothing;
    'NOT-ABOVE-NO-INFORMATION': Accuracy;
    'ABOVE-NO-INFORMATION': Accuracy;
    'MAYBE-ABOVE-NO-INFORMATION': Accuracy;
  };
  11: {
    'CONSTANT-PREDICTION': {
      readonly sets: string;
      readonly constant: readonly { readonly set: SetName; readonly n: number }[];
    };
    'NO-SLOPE': { readonly reason: string | null };
    CALIBRATED: Calibrated;
    MISCALIBRATED: Calibrated;
  };
  12: {
    'PRIMARY-FAILED': Tried & {
      readonly named: string;
      readonly substitute: string;
      /** Code of its failure. */
      readonly reason: string;
      readonly failure: ErrorData;
    };
    'ONE-PIPELINE': Tried;
    'PRIMARY-NAMED': Tried & { readonly key: string };
    'BEST-OF-MANY': Tried & { readonly key: string };
  };
  13: { 'CUT-OFF-FROM-TRAINING': { readonly threshold: number; readonly rule: string } };
  14: {
    BINARY: Nothing;
    PROPORTIONAL: { readonly p: number };
    'NOT-PROPORTIONAL': { readonly p: number };
    'NO-COX-MODEL': Nothing;
  };
  15: {
    'NO-HORIZON': Nothing;
    'MANY-LEFT-EARLY': Followed;
    'FEW-LEFT-EARLY': Followed;
    'FOLLOW-UP-NOT-REACHED': { readonly medianFollowUp: null; readonly horizon: number | null };
    'FOLLOW-UP-TOO-LONG': Median & { readonly years: number };
    'FOLLOW-UP': Median;
    'HORIZON-FOLLOWED': Median;
    'HORIZON-BEYOND-FOLLOW-UP': Median;
  };
  16: { 'NO-OTHER-SITE': Nothing; 'NO-SHIFT': Shift; 'SOME-SHIFT': Shift; SHIFT: Shift };
}
