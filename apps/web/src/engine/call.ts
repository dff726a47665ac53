import type { Progress } from '@radscore/core';
import type { Session } from './session.js';

/** What a call finds in the engine. */
export interface CallControl {
  readonly session: Session;
  readonly onProgress: (progress: Progress) => void;
}

/** Work of the engine: plain data in, plain data out. It throws coded errors. */
export type Call<I, R> = (input: I, control: CallControl) => Promise<R> | R;

const handedOver = new WeakMap<object, readonly Transferable[]>();

/** Marks memory of a result that is handed to the page instead of copied; the engine loses it. */
export function handOver<R extends object>(result: R, memory: readonly Transferable[]): R {
  handedOver.set(result, memory);
  return result;
}

/** What was marked in a result. */
export function memoryOf(result: unknown): Transferable[] {
  return typeof result === 'object' && result !== null ? [...(handedOver.get(result) ?? [])] : [];
}
