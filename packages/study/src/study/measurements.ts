// What is measured on the images: features, outlines for the eye, agreement of readers.
import type { ReaderCase } from '@radscore/cases';
import type { Estimate } from './candidates.js';

/** Agreement of two readers on one feature, and of their outlines of one case. */
export interface ReaderAgreement {
  /** As the protocol says: `ICC(2,1)` ... */
  readonly form: string;
  readonly threshold: number;
  readonly patients: readonly string[];
  readonly features: readonly { readonly name: string; readonly icc: Estimate; readonly kept: boolean }[];
  readonly cases: readonly ReaderCase[];
  /** Patients whose readers' outlines differ by 5 % or more, and those of them that the senior reader outlined: these are measured. */
  readonly adjudication?: { readonly differing: readonly string[]; readonly adjudicated: readonly string[] };
}
