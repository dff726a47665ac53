import { setFlagsFromString } from 'node:v8';

/** Megabytes of the half of a thread's young generation: as large as `threadExecutor` lets it become. */
const halfMb = 4;

/** Megabytes of old objects at which a thread begins to collect them. */
const oldMb = 16;

/**
 * From now on the heaps of this process do not grow with the number of tasks. V8 doubles a young generation whenever as much as it holds has
 * survived, which in the main thread of a cohort are the rows, and lets old objects that are dead lie until there are hundreds of megabytes.
 * Here young generations stay as large as they are, those of threads that are started later at a fixed size, and such threads collect old
 * objects early. For a process that only does many small tasks: one with much work in the main thread would collect too often.
 *
 * To be called before the first thread is started and again as tasks are finished: V8 doubles anew once a thread has started. A flag
 * that V8 does not know it passes over.
 *
 * @example holdHeaps();
 */
export function holdHeaps(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--min-semi-space-size=${halfMb}`);
  setFlagsFromString(`--initial-old-space-size=${oldMb}`);
}
