/**
 * Puts the values of the given ranks where they would stand if all were sorted (Hoare's selection): much of the order is never
 * worked out, so time is linear in the number of values for a few ranks.
 *
 * @param values changed in place: only its order.
 * @param ranks ascending, from 0; ranks beyond the ends are left out.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): void {
  const wanted = ranks.filter((rank) => rank >= 0 && rank < values.length);
  place(values, 0, values.length - 1, wanted, 0, wanted.length - 1);
}

function place(
  values: Float64Array,
  low: number,
  high: number,
  ranks: readonly number[],
  from: number,
  to: number,
): void {
  if (from > to || low >= high) return;
  const middle = (from + to) >> 1;
  const rank = ranks[middle]!;
  select(values, low, high, rank);
  place(values, low, rank - 1, ranks, from, middle - 1);
  place(values, rank + 1, high, ranks, middle + 1, to);
}

/** Puts the value of one rank into its place, everything below before it and everything above behind it. */
function select(values: Float64Array, from: number, to: number, rank: number): void {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = medianOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!);
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i++] = values[j]!;
      values[j--] = held;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
