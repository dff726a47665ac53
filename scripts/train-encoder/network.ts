import type { Rng } from '../../packages/core/src/index.ts';

/** A 3D convolution of 3 x 3 x 3 voxels with a margin of zeros, then the rectifier. Weights by tap (z, y, x), input channel, output channel. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly stride: 1 | 2;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Answers of a layer on a cube: channels fastest, then x, y, z. */
export interface Block {
  readonly edge: number;
  readonly values: Float64Array;
}

export interface Gradient {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Channels and stride of the four layers. */
const plan = [
  { outputs: 16, stride: 1 },
  { outputs: 16, stride: 2 },
  { outputs: 32, stride: 2 },
  { outputs: 64, stride: 2 },
] as const;

/** Layers with He's random weights. */
export function createLayers(rng: Rng): Layer[] {
  let inputs = 1;
  return plan.map(({ outputs, stride }) => {
    const spread = Math.sqrt(2 / (27 * inputs));
    const weights = Float64Array.from({ length: 27 * inputs * outputs }, () => spread * rng.normal());
    const layer = { inputs, outputs, stride, weights, bias: new Float64Array(outputs) };
    inputs = outputs;
    return layer;
  });
}

export const zeroGradients = (layers: readonly Layer[]): Gradient[] =>
  layers.map(({ weights, bias }) => ({
    weights: new Float64Array(weights.length),
    bias: new Float64Array(bias.length),
  }));

/** The input and the answers of all layers, for `backward`. */
export function forward(layers: readonly Layer[], input: Block): Block[] {
  const blocks = [input];
  for (const layer of layers) blocks.push(convolve(layer, blocks.at(-1)!));
  return blocks;
}

function convolve(layer: Layer, { edge, values }: Block): Block {
  const { inputs, outputs, stride, weights, bias } = layer;
  const to = Math.ceil(edge / stride);
  const out = new Float64Array(to ** 3 * outputs);
  for (let i = 0; i < out.length; i++) out[i] = bias[i % outputs]!;
  const triples = contactsOf(edge, stride);
  for (let t = 0; t < triples.length; t += 3) {
    const start = triples[t]! * outputs;
    const from = triples[t + 2]! * inputs;
    let row = triples[t + 1]! * inputs * outputs;
    for (let i = 0; i < inputs; i++, row += outputs) {
      const value = values[from + i]!;
      // Half of what the rectifier leaves is zero.
      if (value !== 0) for (let o = 0; o < outputs; o++) out[start + o]! += value * weights[row + o]!;
    }
  }
  for (let i = 0; i < out.length; i++) if (out[i]! < 0) out[i] = 0;
  return { edge: to, values: out };
}

const contacts = new Map<string, Int32Array>();

/** Which voxel meets which tap of the kernel at which place of the answer: triples, the place slowest. */
function contactsOf(edge: number, stride: number): Int32Array {
  const key = `${edge} ${stride}`;
  const known = contacts.get(key);
  if (known !== undefined) return known;
  const to = Math.ceil(edge / stride);
  const triples: number[] = [];
  for (let p = 0; p < to ** 3; p++) {
    const centre = [p % to, Math.floor(p / to) % to, Math.floor(p / to ** 2)].map((c) => stride * c);
    for (let tap = 0; tap < 27; tap++) {
      const voxel = [tap % 3, Math.floor(tap / 3) % 3, Math.floor(tap / 9)].map((t, a) => centre[a]! + t - 1);
      if (voxel.every((v) => v >= 0 && v < edge))
        triples.push(p, tap, voxel[0]! + edge * (voxel[1]! + edge * voxel[2]!));
    }
  }
  const found = Int32Array.from(triples);
  contacts.set(key, found);
  return found;
}

/** The mean of every channel of every layer, one list after the other: what the encoder answers with. */
export function pool(blocks: readonly Block[]): Float64Array {
  return Float64Array.from(
    blocks.slice(1).flatMap(({ edge, values }) => {
      const voxels = edge ** 3;
      const channels = values.length / voxels;
      const means = new Float64Array(channels);
      for (let i = 0; i < values.length; i++) means[i % channels]! += values[i]! / voxels;
      return [...means];
    }),
  );
}

/** Adds to `sums` the gradient that follows from the gradient of the pooled means. */
export function backward(
  layers: readonly Layer[],
  blocks: readonly Block[],
  pooled: Float64Array,
  sums: readonly Gradient[],
): void {
  let from = pooled.length;
  let behind: Float64Array | undefined;
  for (let l = layers.length - 1; l >= 0; l--) {
    const layer = layers[l]!;
    const { edge, values } = blocks[l + 1]!;
    const { outputs } = layer;
    from -= outputs;
    const voxels = edge ** 3;
    const slope = new Float64Array(values.length);
    for (let i = 0; i < slope.length; i++) {
      if (values[i]! > 0) slope[i] = pooled[from + (i % outputs)]! / voxels + (behind?.[i] ?? 0);
    }
    behind = convolveBack(layer, blocks[l]!, { edge, values: slope }, sums[l]!, l > 0);
  }
}

function convolveBack(layer: Layer, input: Block, slope: Block, sums: Gradient, wanted: boolean): Float64Array {
  const { inputs, outputs, stride, weights } = layer;
  const before = new Float64Array(input.values.length);
  for (let i = 0; i < slope.values.length; i++) sums.bias[i % outputs]! += slope.values[i]!;
  const triples = contactsOf(input.edge, stride);
  for (let t = 0; t < triples.length; t += 3) {
    const start = triples[t]! * outputs;
    const from = triples[t + 2]! * inputs;
    let row = triples[t + 1]! * inputs * outputs;
    for (let i = 0; i < inputs; i++, row += outputs) {
      const value = input.values[from + i]!;
      // A rectified input of zero lets no gradient through, neither to the weights nor back.
      if (value === 0) continue;
      let sum = 0;
      for (let o = 0; o < outputs; o++) {
        const s = slope.values[start + o]!;
        sums.weights[row + o]! += value * s;
        sum += weights[row + o]! * s;
      }
      if (wanted) before[from + i]! += sum;
    }
  }
  return before;
}
