import { coreError } from './errors.js';

/** How far a long piece of work has come. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What long work is given to report to and to be stopped by; both are optional. */
export interface WorkControl {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignalLike;
}

/** The part of an `AbortSignal` that is used: present in Node and in browsers alike. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Throws `RAD-CANCELLED` once the work has been asked to stop. Long loops call it at each round. */
export function throwIfCancelled(control: WorkControl | undefined): void {
  if (control?.signal?.aborted) throw coreError('RAD-CANCELLED', {});
}

/**
 * Seconds still to go, from the time passed and the share done, or undefined before anything is done.
 *
 * @param elapsed seconds since the start, from the caller's clock.
 */
export function estimateRemaining({ done, total }: Progress, elapsed: number): number | undefined {
  return done > 0 ? (elapsed * Math.max(0, total - done)) / done : undefined;
}
