// What is measured on the images: features, outlines for the eye, agreement of readers.
import type { ErrorData } from '@radscore/core';
import type { Estimate } from './candidates.js';

/** Measured features: one row a patient. `values` is column after column, NaN where `missing` has the reason. */
export interface FeatureTable {
  readonly ids: readonly string[];
  /** `region:imageType_family_Feature`, `deep:0` ...; without a prefix where there is one region. */
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly missing: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
  /** Of a table that was brought along: columns that are not used. */
  readonly warnings?: readonly ErrorData[];
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
