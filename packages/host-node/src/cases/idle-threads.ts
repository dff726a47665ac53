/** The threads of an extraction. `idle` lies in memory that all of them share: how many are idle. */
export interface Threads {
  readonly total: number;
  readonly idle: Int32Array;
}

/** So many threads, of which some are idle. */
export function createThreads(total: number, idle: number): Threads {
  const threads = { total, idle: new Int32Array(new SharedArrayBuffer(4)) };
  giveIdle(threads, Math.max(0, idle));
  return threads;
}

/** Takes an idle thread's place, if there is one: true to start a thread of one's own in it. */
export function takeIdle({ idle }: Threads): boolean {
  for (let now = Atomics.load(idle, 0); now > 0; ) {
    const found = Atomics.compareExchange(idle, 0, now, now - 1);
    if (found === now) return true;
    now = found;
  }
  return false;
}

/** Says that threads have nothing to do any more. */
export function giveIdle({ idle }: Threads, count = 1): void {
  Atomics.add(idle, 0, count);
}
