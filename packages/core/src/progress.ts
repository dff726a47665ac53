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
  /**
   * Gives way to the host's other work (a click on Stop, a message). Pure rooms have no timers, so the host brings it; one that
   * comes back at once most of the time may be called at every round of a loop.
   */
  readonly giveWay?: () => Promise<void> | void;
}

/** The part of an `AbortSignal` that is used: present in Node and in browsers alike. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener?(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** Throws `RAD-CANCELLED` once the work has been asked to stop. Long loops call it at each round. */
export function throwIfCancelled(control: WorkControl | undefined): void {
  if (control?.signal?.aborted) throw coreError('RAD-CANCELLED', {});
}

/** Lets the host do other work, then throws `RAD-CANCELLED` if the work has been asked to stop. Loops that await call it at each round. */
export async function breathe(control: WorkControl | undefined): Promise<void> {
  await control?.giveWay?.();
  throwIfCancelled(control);
}

/**
 * Seconds still to go, from the time passed and the share done, or undefined before anything is done.
 *
 * @param elapsed seconds since the start, from the caller's clock.
 */
export function estimateRemaining({ done, total }: Progress, elapsed: number): number | undefined {
  return done > 0 ? (elapsed * Math.max(0, total - done)) / done : undefined;
}
