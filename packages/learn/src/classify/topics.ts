import type { Rng } from '@radscore/core';
import { cube, exp, log, pow } from '@radscore/elementary';

/** Dirichlet parameters of topics over words: `words` numbers for each of `count` topics, flat. */
export interface Topics {
  readonly count: number;
  readonly words: number;
  readonly lambda: Float64Array;
}

export interface TopicParameters {
  readonly topics: number;
  readonly learning: 'batch' | 'online';
  readonly passes: number;
  /** Rows of a step of `online`. */
  readonly batchSize: number;
  readonly learningDecay: number;
  readonly learningOffset: number;
}

/** A row's topics are found when they change by less than this on average, or after this many rounds. */
const ROW_TOLERANCE = 1e-3;
const ROW_ROUNDS = 100;

/**
 * Latent Dirichlet allocation by variational Bayes, on all rows at once (Blei, Ng and Jordan 2003) or online (Hoffman, Blei
 * and Bach 2010), with both priors 1 / topics, as scikit-learn.
 *
 * @param counts non-negative numbers, row by row
 */
export function fitTopics(counts: Float64Array, rows: number, words: number, p: TopicParameters, rng: Rng): Topics {
  const prior = 1 / p.topics;
  const lambda = Float64Array.from({ length: p.topics * words }, () => gamma100(rng));
  const topics: Topics = { count: p.topics, words, lambda };
  const size = p.learning === 'batch' ? rows : Math.min(rows, p.batchSize);
  const sums = new Float64Array(lambda.length);
  let step = 0;
  for (let pass = 0; pass < p.passes; pass++) {
    for (let start = 0; start < rows; start += size) {
      const end = Math.min(rows, start + size);
      const weights = expectedWeights(topics);
      sums.fill(0);
      for (let i = start; i < end; i++) {
        const initial = Float64Array.from({ length: p.topics }, () => gamma100(rng));
        inferRow(topics, weights, counts.subarray(i * words, (i + 1) * words), initial, sums);
      }
      const rate = p.learning === 'batch' ? 1 : pow(p.learningOffset + step, -p.learningDecay);
      const scale = rows / (end - start);
      for (let k = 0; k < lambda.length; k++) {
        lambda[k] = (1 - rate) * lambda[k]! + rate * (prior + scale * sums[k]! * weights[k]!);
      }
      step++;
    }
  }
  return topics;
}

/** The expected shares of the topics in each row, row by row. */
export function topicShares(topics: Topics, counts: Float64Array, rows: number): Float64Array {
  const { count, words } = topics;
  const weights = expectedWeights(topics);
  const out = new Float64Array(rows * count);
  for (let i = 0; i < rows; i++) {
    const start = new Float64Array(count).fill(1);
    const found = inferRow(topics, weights, counts.subarray(i * words, (i + 1) * words), start);
    const total = found.reduce((a, b) => a + b, 0);
    for (let k = 0; k < count; k++) out[i * count + k] = found[k]! / total;
  }
  return out;
}

/** exp E[log weight of each word in each topic]. */
function expectedWeights({ count, words, lambda }: Topics): Float64Array {
  const out = new Float64Array(lambda.length);
  for (let k = 0; k < count; k++) expectedShares(lambda.subarray(k * words, (k + 1) * words), out.subarray(k * words));
  return out;
}

/** exp of the expected logarithm of a Dirichlet variable. */
function expectedShares(parameters: Float64Array, out: Float64Array): void {
  const total = digamma(parameters.reduce((a, b) => a + b, 0));
  for (let k = 0; k < parameters.length; k++) out[k] = exp(digamma(parameters[k]!) - total);
}

/** The Dirichlet parameters of one row's topics, from `gamma` on; adds what the row says of the topics to `sums`. */
function inferRow(
  { count, words }: Topics,
  weights: Float64Array,
  counts: Float64Array,
  gamma: Float64Array,
  sums?: Float64Array,
): Float64Array {
  const shares = new Float64Array(count);
  const ratio = new Float64Array(words);
  const mix = (): void => {
    for (let w = 0; w < words; w++) {
      if (counts[w] === 0) continue;
      let norm = Number.EPSILON;
      for (let k = 0; k < count; k++) norm += shares[k]! * weights[k * words + w]!;
      ratio[w] = counts[w]! / norm;
    }
  };
  expectedShares(gamma, shares);
  for (let round = 0; round < ROW_ROUNDS; round++) {
    mix();
    let change = 0;
    for (let k = 0; k < count; k++) {
      let sum = 0;
      for (let w = 0; w < words; w++) sum += ratio[w]! * weights[k * words + w]!;
      const next = 1 / count + shares[k]! * sum;
      change += Math.abs(next - gamma[k]!) / count;
      gamma[k] = next;
    }
    expectedShares(gamma, shares);
    if (change < ROW_TOLERANCE) break;
  }
  if (sums !== undefined) {
    mix();
    for (let k = 0; k < count; k++) {
      for (let w = 0; w < words; w++) sums[k * words + w]! += shares[k]! * ratio[w]!;
    }
  }
  return gamma;
}

/** A gamma variable of shape 100 and mean 1 (Marsaglia and Tsang 2000). */
function gamma100(rng: Rng): number {
  const d = 100 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = rng.normal();
    const v = cube(1 + c * z);
    if (v > 0 && log(1 - rng.uniform()) < 0.5 * z * z + d - d * v + d * log(v)) return (d * v) / 100;
  }
}

/** The logarithmic derivative of the gamma function for x > 0: recurrence up to 10, then its asymptotic series. */
export function digamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 10; z++) shift -= 1 / z;
  const f = 1 / (z * z);
  const series = f * (1 / 12 - f * (1 / 120 - f * (1 / 252 - f * (1 / 240 - f * (1 / 132 - (f * 691) / 32760)))));
  return shift + log(z) - 0.5 / z - series;
}
