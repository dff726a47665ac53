/** Keeps those who take a file in apart from those who erase it. */
export interface HashGate {
  /** Does something with a file, once nobody erases it. */
  use<T>(hash: string, work: () => Promise<T>): Promise<T>;
  /** Does something to a file that nobody uses meanwhile. @returns false, and nothing done, where somebody uses it. */
  close(hash: string, work: () => Promise<void>): Promise<boolean>;
}

export function hashGate(): HashGate {
  const users = new Map<string, number>();
  const closed = new Map<string, Promise<void>>();
  const count = (hash: string, change: number) => {
    const left = (users.get(hash) ?? 0) + change;
    if (left === 0) users.delete(hash);
    else users.set(hash, left);
  };
  return {
    async use(hash, work) {
      while (closed.has(hash)) await closed.get(hash);
      count(hash, 1);
      try {
        return await work();
      } finally {
        count(hash, -1);
      }
    },
    async close(hash, work) {
      if (users.has(hash) || closed.has(hash)) return false;
      const done = work().finally(() => closed.delete(hash));
      closed.set(
        hash,
        done.catch(() => {}),
      );
      await done;
      return true;
    },
  };
}
