import { createRng } from '@radscore/core';
import { type Matrix, mean, solveSymmetric, takeRows, zeros } from '@radscore/stats';
import { learnError } from '../errors.js';
import type { Contributions } from './tree-shap.js';

export interface KernelShapOptions {
  readonly seed: string | number;
  /** Up to this many columns all coalitions are evaluated and the values are exact; above, `samples` of them are drawn. */
  readonly exactUpTo?: number;
  readonly samples?: number;
}

/**
 * SHAP values of any function of a table: an unknown column takes its values from the background rows, over which the function
 * is averaged (Lundberg and Lee 2017). Exact for few columns; for many, coalitions are drawn in complementary pairs by Shapley's
 * kernel and the values fitted by least squares under the constraint that they sum to the prediction.
 *
 * @param background rows that stand for the training population.
 * @throws RAD-LEARN-SHAPE for no background rows or other columns than the explained rows have.
 */
export function kernelShap(
  value: (x: Matrix) => Float64Array,
  x: Matrix,
  background: Matrix,
  { seed, exactUpTo = 10, samples = 2048 }: KernelShapOptions,
): Contributions {
  if (background.rows === 0 || background.cols !== x.cols) {
    throw learnError('RAD-LEARN-SHAPE', {
      what: 'The background',
      got: `${background.rows} rows x ${background.cols} columns`,
      expected: `at least 1 row of ${x.cols} columns`,
    });
  }
  const base = mean(value(background));
  const values = zeros(x.rows, x.cols);
  const prediction = value(x);
  for (let i = 0; i < x.rows; i++) {
    const row = takeRows(x, [i]);
    const worth = (coalition: Uint8Array) => mean(value(mixed(row, background, coalition)));
    const gain = prediction[i]! - base;
    const phi =
      x.cols <= exactUpTo
        ? exactValues(worth, x.cols)
        : sampledValues((c) => worth(c) - base, gain, x.cols, samples, `${seed}/${i}`);
    phi.forEach((own, j) => {
      values.data[i + x.rows * j] = own;
    });
  }
  return { base, values };
}

/** The background with the coalition's columns set to those of the row. */
function mixed(row: Matrix, background: Matrix, coalition: Uint8Array): Matrix {
  const data = background.data.slice();
  coalition.forEach((member, j) => {
    if (member === 1) data.fill(row.data[j]!, background.rows * j, background.rows * (j + 1));
  });
  return { rows: background.rows, cols: background.cols, data };
}

/** Shapley's formula over all coalitions. */
function exactValues(worth: (coalition: Uint8Array) => number, cols: number): Float64Array {
  const members = (mask: number) => Uint8Array.from({ length: cols }, (_, j) => (mask >> j) & 1);
  const worths = Float64Array.from({ length: 1 << cols }, (_, mask) => worth(members(mask)));
  const share = shares(cols);
  const phi = new Float64Array(cols);
  for (let mask = 0; mask < 1 << cols; mask++) {
    const size = members(mask).reduce((sum, member) => sum + member, 0);
    for (let j = 0; j < cols; j++) {
      if ((mask >> j) & 1) continue;
      phi[j]! += share[size]! * (worths[mask | (1 << j)]! - worths[mask]!);
    }
  }
  return phi;
}

/** |S|! (p - |S| - 1)! / p! for each size of S. */
function shares(cols: number): Float64Array {
  const out = new Float64Array(cols);
  let binomial = 1;
  for (let size = 0; size < cols; size++) {
    out[size] = 1 / (cols * binomial);
    binomial = (binomial * (cols - 1 - size)) / (size + 1);
  }
  return out;
}

function sampledValues(
  gainOf: (coalition: Uint8Array) => number,
  gain: number,
  cols: number,
  samples: number,
  seed: string,
): Float64Array {
  const rng = createRng(seed);
  // The kernel's weight of a size, times the number of coalitions of that size, is proportional to 1 / (k (p - k)).
  const odds = Float64Array.from({ length: cols - 1 }, (_, k) => 1 / ((k + 1) * (cols - 1 - k)));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const normal = zeros(cols - 1, cols - 1);
  const right = new Float64Array(cols - 1);
  const use = (coalition: Uint8Array): void => {
    // The last column's value follows from the sum: it is taken out of the regression.
    const last = coalition[cols - 1]!;
    const target = gainOf(coalition) - last * gain;
    for (let a = 0; a < cols - 1; a++) {
      const own = coalition[a]! - last;
      if (own === 0) continue;
      right[a]! += own * target;
      for (let b = 0; b < cols - 1; b++) normal.data[a + (cols - 1) * b]! += own * (coalition[b]! - last);
    }
  };
  const columns = Array.from({ length: cols }, (_, j) => j);
  for (let drawn = 0; drawn < samples; drawn += 2) {
    let u = rng.uniform() * total;
    let size = 1;
    while (size < cols - 1 && u >= odds[size - 1]!) u -= odds[size++ - 1]!;
    const coalition = new Uint8Array(cols);
    for (const j of rng.shuffle(columns).slice(0, size)) coalition[j] = 1;
    use(coalition);
    use(coalition.map((member) => 1 - member));
  }
  const phi = new Float64Array(cols);
  phi.set(solveSymmetric(normal, right));
  phi[cols - 1] = gain - phi.reduce((sum, value) => sum + value, 0);
  return phi;
}
