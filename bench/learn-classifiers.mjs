// CPU seconds to fit each classifier beside scikit-learn's, in one run: node bench/learn-classifiers.mjs (after npm run build).
// By turns, on the same table and one thread each, the median of seven rounds after a first; a round is as many fits as take 20 ms.
// What the two predict is not compared. Without Python (PYTHON, or python3) and scikit-learn no ratio is printed. An argument chooses classifiers whose name holds it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createRng } from '@radscore/core';
import { classifierByName } from '@radscore/learn';
import { median } from './measure.mjs';

const rows = 200;
const cols = 50;
const rounds = 7;
const python = process.env.PYTHON ?? 'python3';
const rng = createRng('bench');
const x = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };
const score = (i) => x.data[i] + 0.8 * x.data[i + rows] + rng.normal();
const y = { kind: 'binary', event: Uint8Array.from({ length: rows }, (_, i) => Number(score(i) > 0)) };

/** Name, parameters, and scikit-learn's estimator of the same settings. */
const tree = 'DecisionTreeClassifier()';
const runs = [
  ['logistic', {}, 'LogisticRegression()'],
  ['logistic', { penalty: 'l1' }, "LogisticRegression(penalty='l1', solver='liblinear')"],
  ['logistic-lasso', {}, "LogisticRegressionCV(penalty='l1', solver='liblinear', Cs=100, cv=10)"],
  ['lda', {}, 'LinearDiscriminantAnalysis()'],
  ['qda', {}, 'QuadraticDiscriminantAnalysis()'],
  ['svm', {}, 'SVC(probability=True)'],
  ['svm', { probability: false }, 'SVC()'],
  ['svm', { probability: false, tolerance: 1e-3 }, 'SVC()'],
  ['svm', { kernel: 'linear' }, "SVC(kernel='linear', probability=True)"],
  ['calibrated', {}, 'CalibratedClassifierCV(LinearSVC(max_iter=100000))'],
  ['mlp', {}, 'MLPClassifier()'],
  ['knn', {}, 'KNeighborsClassifier()'],
  ['gaussian-nb', {}, 'GaussianNB()'],
  ['bernoulli-nb', {}, 'BernoulliNB()'],
  ['decision-tree', {}, tree],
  ['bagging', {}, 'BaggingClassifier()'],
  ['adaboost', {}, 'AdaBoostClassifier()'],
  ['random-forest', {}, 'RandomForestClassifier()'],
  ['extra-trees', {}, 'ExtraTreesClassifier()'],
  ['gradient-boosting', {}, 'GradientBoostingClassifier()'],
  ['hist-gradient-boosting', {}, 'HistGradientBoostingClassifier()'],
  [
    'latent-dirichlet',
    {},
    "make_pipeline(MinMaxScaler(clip=True), LatentDirichletAllocation(learning_method='batch'), LogisticRegression())",
  ],
  [
    'stacking',
    {},
    "StackingClassifier([('a', RandomForestClassifier()), ('b', SVC(probability=True)), ('c', GaussianNB())])",
  ],
  [
    'voting',
    {},
    "VotingClassifier([('a', LogisticRegression()), ('b', RandomForestClassifier()), ('c', SVC(probability=True))], voting='soft')",
  ],
].filter(([name]) => name.includes(process.argv[2] ?? ''));

const peerScript = `
import sys, time, warnings
import numpy as np
warnings.filterwarnings('ignore')
from sklearn.calibration import *
from sklearn.decomposition import *
from sklearn.discriminant_analysis import *
from sklearn.ensemble import *
from sklearn.linear_model import *
from sklearn.naive_bayes import *
from sklearn.neighbors import *
from sklearn.neural_network import *
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.svm import *
from sklearn.tree import *
x = np.ascontiguousarray(np.fromfile(sys.argv[1] + '/x.bin').reshape(${cols}, ${rows}).T)
y = np.fromfile(sys.argv[1] + '/y.bin', dtype=np.uint8).astype(int)
print('ready', flush=True)
for line in sys.stdin:
    times, wanted = line.split(' ', 1)
    start = time.process_time()
    for _ in range(int(times)): eval(wanted).fit(x, y)
    print((time.process_time() - start) / int(times), flush=True)
`;

const folder = mkdtempSync(join(tmpdir(), 'radscore-sklearn-'));
try {
  writeFileSync(join(folder, 'x.bin'), new Uint8Array(x.data.buffer));
  writeFileSync(join(folder, 'y.bin'), y.event);
  const peer = await startPeer();
  if (!peer) console.log('Python with scikit-learn is not here: no ratio.');
  console.log('200 x 50, CPU ms, values not compared'.padEnd(40), '  first', 'radscore', ' scikit-learn', '  ratio');
  for (const [name, raw, estimator] of runs) {
    const definition = classifierByName(name);
    const parameters = definition.parameters.parse(raw);
    const measure = (times) => {
      const before = process.cpuUsage();
      for (let seed = 0; seed < times; seed++) definition.fit(x, y, parameters, { rng: createRng(seed) });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6 / times;
    };
    const first = measure(1);
    const own = await rest(measure);
    const other = peer && (await rest((times) => peer.fit(times, estimator)));
    for (let round = 0; round < rounds; round++) {
      own.seconds.push(measure(own.times));
      if (peer) other.seconds.push(await peer.fit(other.times, estimator));
    }
    const ours = median(own.seconds);
    const theirs = other && median(other.seconds);
    const shown = [1e3 * first, 1e3 * ours, other && 1e3 * theirs, other && theirs / ours].map((value, k) =>
      (value === undefined ? '' : value.toFixed(2)).padStart(k === 2 ? 13 : 8),
    );
    console.log(`${name} ${JSON.stringify(raw)}`.padEnd(39), ...shown);
  }
  peer?.end();
} finally {
  rmSync(folder, { recursive: true });
}

/** As many fits as take about 20 ms, after one that warms up. */
async function rest(measure) {
  await measure(1);
  return { times: Math.max(1, Math.round(0.02 / (await measure(1)))), seconds: [] };
}

/** A Python process that fits what a line asks for; undefined where there is none. */
async function startPeer() {
  if (spawnSync(python, ['-c', 'import sklearn'], { stdio: 'ignore' }).status !== 0) return undefined;
  const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const child = spawn(python, ['-c', peerScript, folder], {
    env: { ...process.env, ...one },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    async fit(times, estimator) {
      child.stdin.write(`${times} ${estimator}\n`);
      return Number((await lines.next()).value);
    },
    end: () => child.stdin.end(),
  };
}
