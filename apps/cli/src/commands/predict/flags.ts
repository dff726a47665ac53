import type { SheetFlags } from '../options.js';

/** The flags of `radscore predict`. */
export interface PredictFlags extends SheetFlags {
  readonly model: string;
  readonly signature?: string;
  readonly publicKey?: string;
  readonly image?: string;
  readonly mask?: string;
  readonly cohort?: string;
  readonly features?: string;
  readonly segment: readonly string[];
  readonly acceptIdentity?: boolean;
  readonly series?: string;
  readonly frame?: number;
  readonly maskFrame?: number;
  readonly clinical: readonly string[];
  readonly site?: string;
  readonly format?: 'text' | 'json' | 'csv';
  readonly out?: string;
  readonly jobs: number;
}
