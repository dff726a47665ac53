/**
 * Quantile of type 7 (Hyndman and Fan 1996), the default of NumPy and R: linear between order statistics at (n - 1) p.
 *
 * @param ascending at least one value, in ascending order.
 * @param p from 0 to 1.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const position = (ascending.length - 1) * p;
  const below = Math.floor(position + 4 * Number.EPSILON);
  const fraction = Math.max(0, position - below);
  const low = ascending[below];
  return fraction === 0 || below + 1 >= ascending.length ? low : low + fraction * (ascending[below + 1] - low);
}
