/** Sums of weights by rank, with an update or a prefix sum in log n (Fenwick 1994). */
export interface Fenwick {
  /** Adds a weight at a rank (0 .. size - 1). */
  add(rank: number, weight: number): void;
  /** Sum of the weights at ranks below `rank`. */
  below(rank: number): number;
  total(): number;
}

export function createFenwick(size: number): Fenwick {
  const tree = new Float64Array(size + 1);
  const below = (rank: number) => {
    let sum = 0;
    for (let k = rank; k > 0; k -= k & -k) sum += tree[k]!;
    return sum;
  };
  return {
    add: (rank, weight) => {
      for (let k = rank + 1; k <= size; k += k & -k) tree[k]! += weight;
    },
    below,
    total: () => below(size),
  };
}
