/**
 * The length of a vector, without overflow: the lengths of its parts relative to the largest, summed by Kahan's method. `Math.hypot` is
 * left to the engine; these are V8's steps.
 *
 * @example
 * ```ts
 * hypot(3, 4); // 5
 * ```
 */
export function hypot(...parts: number[]): number {
  let largest = 0;
  let broken = false;
  for (const part of parts) {
    const size = Math.abs(part);
    if (size > largest) largest = size;
    else if (Number.isNaN(size)) broken = true;
  }
  if (largest === Number.POSITIVE_INFINITY) return largest;
  if (broken) return Number.NaN;
  if (largest === 0) return 0;
  let sum = 0;
  let compensation = 0;
  for (const part of parts) {
    const share = Math.abs(part) / largest;
    const summand = share * share - compensation;
    const next = sum + summand;
    compensation = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * largest;
}
