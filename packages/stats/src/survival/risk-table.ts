import { sortedOrder } from '../descriptive/ranks.js';

/** Counts at the distinct times, in ascending order. Censored patients leave after the events of the same time. */
export interface RiskTable {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/** The risk table of right-censored times; patients with an event other than 0 count as events. Sorts once, n log n. */
export function riskTable(time: ArrayLike<number>, event: ArrayLike<number>): RiskTable {
  const order = sortedOrder(time);
  const n = order.length;
  const table = { time: [] as number[], atRisk: [] as number[], events: [] as number[], censored: [] as number[] };
  for (let start = 0; start < n; ) {
    let end = start;
    let events = 0;
    for (; end < n && time[order[end]!] === time[order[start]!]; end++) if (event[order[end]!] !== 0) events++;
    table.time.push(time[order[start]!]!);
    table.atRisk.push(n - start);
    table.events.push(events);
    table.censored.push(end - start - events);
    start = end;
  }
  return {
    time: Float64Array.from(table.time),
    atRisk: Float64Array.from(table.atRisk),
    events: Float64Array.from(table.events),
    censored: Float64Array.from(table.censored),
  };
}

/** How many of the ascending values are at most x: the index after the last of them. */
export function countUpTo(ascending: ArrayLike<number>, x: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending values are less than x. */
export function countBelow(ascending: ArrayLike<number>, x: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
