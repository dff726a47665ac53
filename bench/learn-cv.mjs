// Fifteen classifiers in 5 x 10 repeated cross-validation with selection inside, 200 patients x 1,000 columns, on one
// thread; then the leakage experiment. Budget: 240 s for the first. Build before.
// Argument: repeats of the leakage experiment (50; 0 leaves it out).

import { createRng } from '@radscore/core';
import { crossValidate, kFoldSplits, leakageExperiment } from '@radscore/learn';
import { leakageExperimentSentences } from '@radscore/report';

const repeats = Number(process.argv[2] ?? 50);
const [rows, cols] = [200, 1000];
const rng = createRng('bench');
const x = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };
const event = Uint8Array.from({ length: rows }, (_, i) =>
  Number(x.data[i] - x.data[i + rows] + 1.5 * rng.normal() > 0),
);
const data = {
  ids: Array.from({ length: rows }, (_, i) => `patient ${i + 1}`),
  names: Array.from({ length: cols }, (_, j) => `feature ${j + 1}`),
  x,
  outcome: { kind: 'binary', event },
};
const models = {
  'random-forest': {},
  'hist-gradient-boosting': {},
  'gradient-boosting': {},
  knn: {},
  'decision-tree': {},
  adaboost: {},
  'extra-trees': {},
  lda: {},
  bagging: {},
  'bernoulli-nb': {},
  calibrated: { base: { name: 'svm' } },
  'gaussian-nb': {},
  logistic: {},
  mlp: { epochs: 50 },
  qda: {},
};
const steps = [{ name: 'standardise' }, { name: 't-test' }, { name: 'mrmr', parameters: { count: 15 } }];
const pipelines = Object.fromEntries(
  Object.entries(models).map(([name, parameters]) => [
    name,
    { branches: [{ name: 'radiomics', columns: '*', steps }], sampler: { name: 'smote' }, model: { name, parameters } },
  ]),
);

const start = performance.now();
const onProgress = ({ stage, done, total }) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${stage}: ${done} of ${total}  `);
};
const splits = kFoldSplits(data, { folds: 5, repeats: 10, seed: 1 });
const found = await crossValidate(data, pipelines, { splits, seed: 1, onProgress });
const seconds = (performance.now() - start) / 1000;
console.log(
  `15 classifiers x 50 folds, selection and SMOTE inside: ${seconds.toFixed(1)} s on one thread (budget 240 s)`,
);
for (const [name, { overFolds, failures }] of Object.entries(found)) {
  const { mean, ci } = overFolds.auc;
  const interval = ci.map((value) => value.toFixed(3)).join(' to ');
  console.log(
    `  ${name.padEnd(24)} AUC ${mean.toFixed(3)} (${interval})${failures.length > 0 ? `, ${failures.length} failed` : ''}`,
  );
}
const stopAt = performance.now();
const signal = { aborted: false };
setTimeout(() => {
  signal.aborted = true;
}, 300);
await crossValidate(data, pipelines, {
  splits,
  seed: 1,
  signal,
  giveWay: () => new Promise((resolve) => setImmediate(resolve)),
}).catch((error) =>
  console.log(`cancelled after 0.3 s: ${error.code} in ${(performance.now() - stopAt).toFixed(0)} ms`),
);
if (repeats > 0) {
  const began = performance.now();
  const found = await leakageExperiment({ repeats, onProgress });
  console.log(`leakage experiment, ${repeats} repeats: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  console.log(`  ${leakageExperimentSentences(found)}`);
}
