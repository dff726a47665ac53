import { exp, log } from '../../packages/elementary/src/index.ts';

/** How sharply the likeness of two views counts. */
const temperature = 0.2;

/**
 * The contrastive loss (NT-Xent of SimCLR: Chen et al., ICML 2020): each view should be more like the other view of its place than like all
 * others. Views 2 i and 2 i + 1 are of one place. Likeness is the cosine.
 *
 * @returns the mean loss, and its gradient by each view
 */
export function contrast(views: readonly Float64Array[]): { loss: number; gradients: Float64Array[] } {
  const lengths = views.map((view) => Math.sqrt(view.reduce((sum, v) => sum + v * v, 1e-12)));
  const unit = views.map((view, i) => view.map((v) => v / lengths[i]!));
  const slopes = unit.map((view) => new Float64Array(view.length));
  let loss = 0;
  for (let a = 0; a < unit.length; a++) {
    const likeness = unit.map((other) => dot(unit[a]!, other) / temperature);
    const largest = Math.max(...likeness.filter((_, b) => b !== a));
    const weights = likeness.map((value, b) => (b === a ? 0 : exp(value - largest)));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const partner = a ^ 1;
    loss += (log(total) + largest - likeness[partner]!) / unit.length;
    for (let b = 0; b < unit.length; b++) {
      if (b === a) continue;
      const slope = (weights[b]! / total - Number(b === partner)) / (temperature * unit.length);
      addTo(slopes[a]!, unit[b]!, slope);
      addTo(slopes[b]!, unit[a]!, slope);
    }
  }
  // Through the division by the length.
  const gradients = slopes.map((slope, i) => {
    const along = dot(slope, unit[i]!);
    return slope.map((s, j) => (s - along * unit[i]![j]!) / lengths[i]!);
  });
  return { loss, gradients };
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addTo(sum: Float64Array, values: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += times * values[i]!;
}
