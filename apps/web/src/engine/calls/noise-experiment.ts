import { type LeakageExperiment, leakageExperiment } from '@radscore/learn';
import type { Call } from '../call.js';

export interface NoiseToTry {
  readonly patients: number;
  readonly columns: number;
  readonly repeats: number;
  readonly seed: string;
}

/** What leaking is worth on noise. */
export const noiseExperiment: Call<NoiseToTry, LeakageExperiment> = (input, { onProgress }) =>
  leakageExperiment({ ...input, onProgress });
