// Seconds of glmnet's tasks, one thread: node bench/learn-penalised.mjs (after npm run build).
// The wall-clock time of the first run (cold) and the median of the next five, beside glmnet 4.1.6 (CPU seconds, at its default
// convergence of 1e-7; ours go on to rounding).
import { createRng } from '@radscore/core';
import { crossValidatePath, penalisedPath } from '@radscore/learn';

const rows = 200;
const cols = 1300;
const rng = createRng('bench');
const x = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };
const score = Float64Array.from(
  { length: rows },
  (_, i) => x.data[i] + x.data[i + rows] - x.data[i + 2 * rows] + rng.normal(),
);
const event = Uint8Array.from(score, (s) => Number(s > 0));
const binary = { kind: 'binary', event };
const continuous = { kind: 'continuous', value: score };
const survival = {
  kind: 'survival',
  time: score.map((s) => Math.exp(-s)),
  event: event.map((_, i) => Number(i % 3 > 0)),
};
const folds = event.map((_, i) => i % 10);

/** Name, task, the time we must hold and glmnet's, in seconds. */
const runs = [
  ['binomial path', () => penalisedPath(x, binary), 0.1, 0.05],
  ['binomial path, 10-fold cross-validation', () => crossValidatePath(x, binary, folds), 0.8, 0.47],
  ['gaussian path', () => penalisedPath(x, continuous)],
  ['Cox path', () => penalisedPath(x, survival)],
  ['binomial ridge path', () => penalisedPath(x, binary, { alpha: 0 })],
  ['binomial elastic-net path, alpha 0.5', () => penalisedPath(x, binary, { alpha: 0.5 })],
];

console.log(`${rows} x ${cols}`.padEnd(44), '  cold', ' median', ' limit', ' glmnet');
for (const [name, task, limit, peer] of runs) {
  const seconds = Array.from({ length: 6 }, () => {
    const start = performance.now();
    task();
    return (performance.now() - start) / 1000;
  });
  const warm = seconds.slice(1).sort((a, b) => a - b)[2];
  const shown = [seconds[0], warm, limit, peer].map((value) =>
    (value === undefined ? '' : value.toFixed(3)).padStart(7),
  );
  console.log(name.padEnd(44), ...shown);
}
