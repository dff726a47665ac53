import type { EngineFlags } from '../engine.js';
import type { ExtractionFlags } from '../extraction-flags.js';
import type { SheetFlags } from '../options.js';

/** The flags of `radscore perturb`. */
export interface PerturbFlags extends ExtractionFlags, SheetFlags, EngineFlags {
  readonly cohort: string;
  readonly idFrom?: string;
  readonly label?: number;
  readonly segment?: string;
  readonly noise?: number;
  readonly noiseLevel?: number;
  readonly rotation?: readonly number[];
  readonly translation?: readonly number[];
  readonly growth?: readonly number[];
  readonly growthMm?: readonly number[];
  readonly contour?: number;
  readonly deep?: string;
  readonly deepOutputs: number;
  readonly deepSpacing: number;
  readonly deepWindow: readonly number[];
  readonly alone: boolean;
  readonly threshold: number;
  readonly out: string;
}
