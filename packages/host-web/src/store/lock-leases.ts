import type { Leases, ResultStore } from '@radscore/jobs';
import { webError } from '../errors.js';

/**
 * Leases by Web Locks: a tab that is closed or crashes gives its lease back at once, so nothing needs to be renewed.
 *
 * @param store keeps the number of the last holder.
 */
export function lockLeases(store: ResultStore): Leases {
  return {
    async take(name, { takeOver = false } = {}) {
      const lock = await holdLock(`radscore/${name}`, takeOver);
      if (lock === undefined) throw webError('RAD-LEASE-HELD', { name });
      const key = `lease/${name}`;
      const number = ((await store.get<number>(key)) ?? 0) + 1;
      try {
        await store.put(key, number);
      } catch (error) {
        lock.release();
        throw error;
      }
      return { number, held: async () => lock.held(), release: async () => lock.release() };
    },
  };
}

interface HeldLock {
  held(): boolean;
  release(): void;
}

/** Undefined where another tab holds the lock. */
function holdLock(name: string, steal: boolean): Promise<HeldLock | undefined> {
  return new Promise((resolve, reject) => {
    let held = true;
    const options: LockOptions = steal ? { steal: true } : { ifAvailable: true };
    const request = navigator.locks.request(name, options, (lock) => {
      if (lock === null) return resolve(undefined);
      return new Promise<void>((release) => {
        const end = () => {
          held = false;
          release();
        };
        resolve({ held: () => held, release: end });
      });
    });
    // A lock that another tab takes over ends in an error.
    request.catch((error: unknown) => {
      held = false;
      reject(error);
    });
  });
}
