import { setTimeout as sleep } from 'node:timers/promises';
import type { AbortSignalLike } from '@radscore/core';

/** A server that shuts down, crashed, starts or has no room; a deadlock; a transaction that another one crossed. */
const passingStates = /^(08...|57P0[1-5]|53300|40P01|40001)$/;
const passingSockets = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);
/** What the driver says without a code. */
const passingWords = /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has)/;

/** Whether the same may succeed later: the server is away, or work of another crossed this. */
export function isPassing(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return passingStates.test(code) || passingSockets.has(code) || passingWords.test(message);
}

const [firstPause, longestPause] = [100, 5000];

/**
 * Does a piece of work that does no harm when it is done twice, again and again while the database is away.
 *
 * @throws what is not passing, and anything once the signal asks to stop.
 */
export async function patiently<T>(work: () => Promise<T>, signal?: AbortSignalLike): Promise<T> {
  for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || signal?.aborted) throw error;
      await sleep(pause);
    }
  }
}
