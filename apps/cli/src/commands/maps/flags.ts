import type { EngineFlags } from '../engine.js';
import type { ExtractionFlags } from '../extraction-flags.js';

/** The flags of `radscore maps`. */
export interface MapsFlags extends ExtractionFlags, EngineFlags {
  readonly image?: string;
  readonly mask?: string;
  readonly cohort?: string;
  readonly label?: number;
  readonly segment?: string;
  readonly features?: readonly string[];
  readonly kernelRadius?: number;
  readonly maskedKernel?: boolean;
  readonly initValue?: number;
  readonly format: string;
  readonly out: string;
}
