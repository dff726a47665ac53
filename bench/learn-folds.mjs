// Fifteen classifiers with their defaults in 5 x 10 repeated cross-validation, 200 x 50: node bench/learn-folds.mjs (after npm run build).
// Whole processes, by turns, beside scikit-learn's in the same folds where Python (PYTHON, or python3) has it: on one core, and on two
// (threads here, processes there). A process starts cold, so that it holds what its engine compiles or what it imports. One more run
// here goes over the folds twice: what the second pass takes is the price of a warm one. Budget: 30 s on two cores. Mean areas under
// the curve stand beside each other: most models draw their own samples. Arguments: rounds (1; medians), repeats (10).
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createRng } from '@radscore/core';
import { crossValidate, kFoldSplits } from '@radscore/learn';
import { median } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 1);
const repeats = workerData?.repeats ?? Number(process.argv[3] ?? 10);
const [rows, cols] = [200, 50];
const python = process.env.PYTHON ?? 'python3';
/** With scikit-learn's estimator of the same settings. */
const models = {
  logistic: 'LogisticRegression()',
  lda: 'LinearDiscriminantAnalysis()',
  qda: 'QuadraticDiscriminantAnalysis()',
  calibrated: 'CalibratedClassifierCV(LinearSVC(max_iter=100000))',
  mlp: 'MLPClassifier()',
  knn: 'KNeighborsClassifier()',
  'gaussian-nb': 'GaussianNB()',
  'bernoulli-nb': 'BernoulliNB()',
  'decision-tree': 'DecisionTreeClassifier()',
  bagging: 'BaggingClassifier()',
  adaboost: 'AdaBoostClassifier()',
  'random-forest': 'RandomForestClassifier()',
  'extra-trees': 'ExtraTreesClassifier()',
  'gradient-boosting': 'GradientBoostingClassifier()',
  'hist-gradient-boosting': 'HistGradientBoostingClassifier()',
};
const peer = `
import json, sys, time, warnings
import numpy as np
warnings.filterwarnings('ignore')
from sklearn.calibration import *
from sklearn.discriminant_analysis import *
from sklearn.ensemble import *
from sklearn.linear_model import *
from sklearn.metrics import roc_auc_score
from sklearn.naive_bayes import *
from sklearn.neighbors import *
from sklearn.neural_network import *
from sklearn.svm import *
from sklearn.tree import *
folder, at, of = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
x = np.ascontiguousarray(np.fromfile(folder + '/x.bin').reshape(${cols}, ${rows}).T)
y = np.fromfile(folder + '/y.bin', dtype=np.uint8).astype(int)
splits = json.load(open(folder + '/splits.json'))[at::of]
areas = {name: [] for name in json.loads('${JSON.stringify(models)}')}
for split in splits:
    a, b = split['training'], split['test']
    for name, estimator in json.loads('${JSON.stringify(models)}').items():
        fit = eval(estimator).fit(x[a], y[a])
        areas[name].append(roc_auc_score(y[b], fit.predict_proba(x[b])[:, 1]))
print(json.dumps({'areas': areas, 'cpu': time.process_time()}))
`;
const self = fileURLToPath(import.meta.url);

if (!isMainThread) parentPort.postMessage(await areas(part(splits(), workerData.at, workerData.of)));
else if (process.argv[2] === 'run') await run(Number(process.argv[4]), Number(process.argv[5]));
else await compare();

function data() {
  const rng = createRng('bench');
  const x = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };
  const event = Uint8Array.from({ length: rows }, (_, i) =>
    Number(x.data[i] + 0.8 * x.data[i + rows] + rng.normal() > 0),
  );
  return {
    ids: Array.from({ length: rows }, (_, i) => `patient ${i + 1}`),
    names: Array.from({ length: cols }, (_, j) => `feature ${j + 1}`),
    x,
    outcome: { kind: 'binary', event },
  };
}

function splits() {
  return kFoldSplits(data(), { folds: 5, repeats, seed: 1 });
}

function part(all, at, of) {
  return all.filter((_, k) => k % of === at);
}

/** The areas under the curve of each model's folds. */
async function areas(own) {
  const pipelines = Object.fromEntries(
    Object.keys(models).map((name) => [
      name,
      { branches: [{ name: 'all', columns: '*', steps: [] }], model: { name } },
    ]),
  );
  const found = await crossValidate(data(), pipelines, { splits: own, seed: 1 });
  return Object.fromEntries(
    Object.entries(found).map(([name, { folds, failures }]) => {
      if (failures.length > 0) throw new Error(`${name}: ${failures[0].error.code}`);
      return [name, folds.map(({ metrics }) => metrics.auc.value)];
    }),
  );
}

/** A process that is measured: all folds on so many threads, so many times. */
async function run(threads, passes) {
  let found;
  const seconds = [];
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now();
    found = [];
    if (threads === 1) found.push(await areas(splits()));
    else
      found = await Promise.all(
        Array.from(
          { length: threads },
          (_, at) =>
            new Promise((resolve, reject) =>
              new Worker(self, { workerData: { at, of: threads, repeats } })
                .once('message', resolve)
                .once('error', reject),
            ),
        ),
      );
    seconds.push((performance.now() - start) / 1000);
  }
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(JSON.stringify({ areas: found, cpu: (userCPUTime + systemCPUTime) / 1e6, seconds }));
}

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-folds-'));
  try {
    const { x, outcome } = data();
    writeFileSync(join(folder, 'x.bin'), new Uint8Array(x.data.buffer));
    writeFileSync(join(folder, 'y.bin'), outcome.event);
    writeFileSync(join(folder, 'splits.json'), JSON.stringify(splits()));
    writeFileSync(join(folder, 'peer.py'), peer);
    const peers = spawnSync(python, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0;
    if (!peers) console.log('Python with scikit-learn is not here: no ratio.');
    const ours = (cores) => timed([[process.execPath, self, 'run', String(repeats), String(cores), '1']]);
    const theirs = (cores) =>
      timed(
        Array.from({ length: cores }, (_, at) => [python, join(folder, 'peer.py'), folder, String(at), String(cores)]),
      );
    for (const cores of [1, 2]) {
      const [own, other] = [[], []];
      for (let round = 0; round < rounds; round++) {
        own.push(await ours(cores));
        if (peers) other.push(await theirs(cores));
      }
      const line = (name, all) => {
        const [wall, cpu] = ['wall', 'cpu'].map((key) => median(all.map((one) => one[key])));
        console.log(
          `5 x ${repeats} folds, ${cores} core${cores > 1 ? 's' : ''}, ${name}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} CPU s (load ${loadavg()[0].toFixed(1)})`,
        );
        return { wall, cpu };
      };
      const mine = line('radscore', own);
      if (!peers) continue;
      const yours = line('scikit-learn', other);
      console.log(`  ratio ${(yours.wall / mine.wall).toFixed(1)}, of CPU ${(yours.cpu / mine.cpu).toFixed(1)}`);
      if (cores === 2) shown(own[0].answers, other[0].answers);
    }
    const { answers } = await timed([[process.execPath, self, 'run', String(repeats), '1', '2']]);
    const [first, second] = answers[0].seconds;
    console.log(`one process, one thread: first pass ${first.toFixed(1)} s, second ${second.toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Mean areas under the curve. */
function shown(own, other) {
  const mean = (answers, name) => {
    const values = answers.flatMap(({ areas }) => [areas].flat().flatMap((each) => each[name]));
    return (values.reduce((a, b) => a + b, 0) / values.length).toFixed(4);
  };
  for (const name of Object.keys(models)) console.log(`  ${name.padEnd(24)} ${mean(own, name)}  ${mean(other, name)}`);
}

/** Wall-clock and CPU seconds of commands that run at once, and what each printed as JSON. */
async function timed(commands) {
  const start = performance.now();
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const texts = await Promise.all(
    commands.map(
      ([command, ...args]) =>
        new Promise((resolve, reject) => {
          const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
          let text = '';
          child.stdout.on('data', (chunk) => {
            text += chunk;
          });
          child.once('close', (code) =>
            code === 0 ? resolve(text) : reject(new Error(`${command} ended with ${code}`)),
          );
        }),
    ),
  );
  const wall = (performance.now() - start) / 1000;
  const answers = texts.map((text) => JSON.parse(text));
  return { wall, cpu: answers.reduce((sum, { cpu }) => sum + cpu, 0), answers };
}
