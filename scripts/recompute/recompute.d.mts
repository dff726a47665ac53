/** A number of a run folder beside what R computes of the same files. */
export interface Recomputed {
  readonly set: string;
  readonly number: string;
  readonly radscore: number;
  readonly r: number;
  /** Relative above 1, absolute below. */
  readonly tolerance: number;
  readonly agrees: boolean;
}
export function hasPeer(): boolean;
export function recompute(folder: string, cohort?: string): Recomputed[];
export function readRow(line: string): Recomputed;
