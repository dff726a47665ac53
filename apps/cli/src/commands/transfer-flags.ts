import type { EngineFlags } from './engine.js';

/** The flags of `radscore validate`. */
export interface ValidateFlags extends EngineFlags {
  readonly cohort: string;
  readonly out: string;
  readonly features?: string;
  /** Features of the development patients. */
  readonly development?: string;
  readonly images?: string;
}

/** The flags of `radscore recalibrate`. */
export interface RecalibrateFlags extends EngineFlags {
  readonly cohort: string;
  readonly out: string;
  readonly method: 'auto' | 'intercept' | 'slope' | 'refit' | 'combat';
  readonly containsTrainingRows: boolean;
  readonly features?: string;
  readonly images?: string;
}
