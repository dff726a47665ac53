/** How many values fall into each of `bins` equal parts of a domain, the upper end included; values outside are left out. */
export function binCounts(values: readonly number[], [low, high]: readonly [number, number], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    if (!(value >= low && value <= high)) continue;
    const k = Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins));
    counts[k] = counts[k]! + 1;
  }
  return counts;
}
