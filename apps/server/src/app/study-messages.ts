import type { ErrorData, Progress } from '@radscore/core';

/** What a thread that runs a study is given. */
export interface StudyOrder {
  /** The folder of the run: see `namesOf`. */
  readonly folder: string;
  /** Where the paths of the cohort begin. */
  readonly base: string;
  readonly cohort: boolean;
  readonly features: boolean;
  /** Real paths of the folders that images and encoders may lie in. */
  readonly roots: readonly string[];
  readonly jobs: number;
  readonly version: string;
}

export interface LostCase {
  readonly id: string;
  readonly error: ErrorData;
}

/** What it says. The last is `done` or `error`. */
export type StudyNews =
  | { readonly progress: Progress }
  | { readonly lost: readonly LostCase[] }
  | { readonly done: true }
  | { readonly error: ErrorData };
