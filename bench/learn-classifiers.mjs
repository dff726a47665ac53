// Seconds to fit each classifier, one thread: node bench/learn-classifiers.mjs (after npm run build).
// The wall-clock time of the first fit (cold) and the median of the next seven, beside scikit-learn 1.2.1's CPU seconds.
import { createRng } from '@radscore/core';
import { classifierByName } from '@radscore/learn';

const rows = 200;
const cols = 50;
const rng = createRng('bench');
const x = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };
const score = (i) => x.data[i] + 0.8 * x.data[i + rows] + rng.normal();
const y = { kind: 'binary', event: Uint8Array.from({ length: rows }, (_, i) => Number(score(i) > 0)) };

/** Name, parameters, the time we must hold and the peer's, in seconds. */
const runs = [
  ['random-forest', { trees: 500 }, 0.3, 0.9],
  ['extra-trees', { trees: 500 }, 0.2, 0.58],
  ['gradient-boosting', {}, 0.15, 0.32],
  ['hist-gradient-boosting', {}, 0.06, 0.12],
  ['adaboost', {}],
  ['bagging', {}],
  ['decision-tree', {}],
  ['logistic', {}],
  ['logistic', { penalty: 'l1' }],
  ['svm', {}],
  ['svm', { kernel: 'linear' }],
  ['knn', {}],
  ['gaussian-nb', {}],
  ['bernoulli-nb', {}],
  ['lda', {}],
  ['qda', {}],
  ['latent-dirichlet', {}],
  ['mlp', {}],
  ['calibrated', {}],
  ['stacking', {}],
  ['voting', {}],
];

console.log('200 x 50'.padEnd(52), 'cold', ' median', ' limit', ' scikit-learn');
for (const [name, raw, limit, peer] of runs) {
  const definition = classifierByName(name);
  const parameters = definition.parameters.parse(raw);
  const seconds = Array.from({ length: 8 }, (_, seed) => {
    const start = performance.now();
    definition.fit(x, y, parameters, { rng: createRng(seed) });
    return (performance.now() - start) / 1000;
  });
  const warm = seconds.slice(1).sort((a, b) => a - b)[3];
  const shown = [seconds[0], warm, limit, peer].map((value) =>
    (value === undefined ? '' : value.toFixed(3)).padStart(7),
  );
  console.log(`${name} ${JSON.stringify(raw)}`.padEnd(50), ...shown);
}
