import type { Mask, Volume } from '@radscore/image';
import type { Cell } from '@radscore/tables';

export interface PhantomCohortOptions {
  readonly patients: number;
  readonly seed: number;
  /** How strongly the latent quantity of the study drives the outcome; what is usual for the study by default, 0 for no signal. */
  readonly signal?: number;
  /** 2: half of the patients with the event, and half of those without, are scanned by a second scanner (`scanners.ts`). */
  readonly scanners?: 1 | 2;
}

/** A patient who never was. Plain data: it goes to a worker as it is. */
export interface PhantomPatient {
  readonly id: string;
  /** What a study may read: the columns of cohort.csv after id, image and mask. */
  readonly cohort: Readonly<Record<string, Cell>>;
  /** What is true by construction and no study may read: the columns of truth.csv after id. */
  readonly truth: Readonly<Record<string, number>>;
  /** Whether a second reader has outlined this patient. */
  readonly secondReader?: boolean;
}

/** The image of a patient and its outlines. */
export interface PhantomScan {
  readonly image: Volume;
  readonly segments: ReadonlyMap<string, Mask>;
  /** The outlines of the second reader. */
  readonly secondReader?: ReadonlyMap<string, Mask>;
}

/** A phantom cohort made for one of the built-in protocols: one file defines one, one line of `index.ts` registers it. */
export interface PhantomStudy {
  /** Id of the protocol. */
  readonly protocol: string;
  /** `CT` in HU, or `US`: one slice of 8-bit grey values. */
  readonly modality: 'CT' | 'US';
  /** Column that is 1 where the event came. */
  readonly event: string;
  /** Size of the cohort and strength of the signal unless said otherwise. */
  readonly defaults: { readonly patients: number; readonly signal: number };
  /** What the outcome depends on and what it does not: the README of the cohort. */
  readonly about: string;
  /** The same seed gives the same patients; a larger cohort begins with those of a smaller one. */
  patients(options: Required<Omit<PhantomCohortOptions, 'scanners'>>): PhantomPatient[];
  /** The image and outlines of a patient of the cohort made with the same seed. */
  scan(patient: PhantomPatient, seed: number): PhantomScan;
}
