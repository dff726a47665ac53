import type { Rng } from '../../packages/core/src/index.ts';

/** A linear map from the pooled answers, centred, to the space where views are compared; it is thrown away after the training. */
export interface Head {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float64Array;
}

export function createHead(rng: Rng, inputs: number, outputs: number): Head {
  const spread = 1 / Math.sqrt(inputs);
  return { inputs, outputs, weights: Float64Array.from({ length: inputs * outputs }, () => spread * rng.normal()) };
}

/** The views of a batch in that space. Each answer is brought to mean 0 and standard deviation 1 over the batch. */
export function project(
  head: Head,
  pooled: readonly Float64Array[],
): { scaled: Float64Array[]; spreads: Float64Array; views: Float64Array[] } {
  const n = pooled.length;
  const means = new Float64Array(head.inputs);
  for (const each of pooled) for (let i = 0; i < means.length; i++) means[i]! += each[i]! / n;
  const spreads = new Float64Array(head.inputs).fill(1e-8);
  for (const each of pooled) for (let i = 0; i < means.length; i++) spreads[i]! += (each[i]! - means[i]!) ** 2 / n;
  for (let i = 0; i < spreads.length; i++) spreads[i] = Math.sqrt(spreads[i]!);
  const scaled = pooled.map((each) => each.map((value, i) => (value - means[i]!) / spreads[i]!));
  const views = scaled.map((each) => {
    const view = new Float64Array(head.outputs);
    for (let i = 0; i < each.length; i++) {
      for (let o = 0; o < view.length; o++) view[o]! += each[i]! * head.weights[i * head.outputs + o]!;
    }
    return view;
  });
  return { scaled, spreads, views };
}

/** The gradients of the head and of the pooled answers, from those of the views. */
export function projectBack(
  head: Head,
  { scaled, spreads }: ReturnType<typeof project>,
  gradients: readonly Float64Array[],
): { head: Float64Array; pooled: Float64Array[] } {
  const sums = new Float64Array(head.weights.length);
  const slopes = gradients.map((gradient, v) => {
    const slope = new Float64Array(head.inputs);
    for (let i = 0; i < slope.length; i++) {
      for (let o = 0; o < head.outputs; o++) {
        const at = i * head.outputs + o;
        sums[at]! += scaled[v]![i]! * gradient[o]!;
        slope[i]! += head.weights[at]! * gradient[o]!;
      }
    }
    return slope;
  });
  // Through the standardisation, whose mean and standard deviation depend on every view.
  const n = slopes.length;
  const mean = new Float64Array(head.inputs);
  const along = new Float64Array(head.inputs);
  slopes.forEach((slope, v) => {
    for (let i = 0; i < slope.length; i++) {
      mean[i]! += slope[i]! / n;
      along[i]! += (slope[i]! * scaled[v]![i]!) / n;
    }
  });
  const pooled = slopes.map((slope, v) =>
    slope.map((s, i) => (s - mean[i]! - along[i]! * scaled[v]![i]!) / spreads[i]!),
  );
  return { head: sums, pooled };
}
