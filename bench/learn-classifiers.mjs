// CPU seconds to fit each classifier beside scikit-learn's, in one run: node bench/learn-classifiers.mjs (after npm run build).
// By turns, on the same table and one thread each, the median of seven rounds; a round is as many fits as take 20 ms. Before them each
// side fits for half a second, in which our engine compiles; the column "first" has what the first fit takes, uncompiled.
// Where both are to find the same numbers, what they predict for another table is compared: the largest difference of a probability or
// decision value (relative where that is above 1) from the timed fit of scikit-learn, and from its fit of the same model at convergence.
// "same" says that the latter is within the tolerance of the row. Without Python (PYTHON, or python3) and scikit-learn no ratio is
// printed. Arguments choose classifiers by name.
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
const others = { rows, cols, data: Float64Array.from({ length: rows * cols }, () => rng.normal()) };

/** What is compared, to which tolerance, with which estimator at convergence: the timed one where it has no more to do. */
const decisions = (tolerance, converged, own) => ({ of: 'decision', tolerance, converged, own });
const probabilities = (tolerance, converged) => ({ of: 'probability', tolerance, converged });
/** liblinear penalises the intercept, saga does not. Both need their own way of standing still. */
const l1Converged = "LogisticRegression(penalty='l1', solver='saga', tol=1e-13, max_iter=1000000)";

/** Name, parameters, scikit-learn's estimator of the same settings, and what of the two is the same where something is. */
const runs = [
  [
    'logistic',
    {},
    'LogisticRegression()',
    probabilities(1e-8, "LogisticRegression(solver='newton-cholesky', tol=1e-12)"),
  ],
  [
    'logistic',
    { penalty: 'l1' },
    "LogisticRegression(penalty='l1', solver='liblinear')",
    probabilities(1e-8, l1Converged),
  ],
  ['logistic-lasso', {}, "LogisticRegressionCV(penalty='l1', solver='liblinear', Cs=100, cv=10)"],
  ['lda', {}, 'LinearDiscriminantAnalysis()', decisions(1e-10)],
  ['qda', {}, 'QuadraticDiscriminantAnalysis()', decisions(1e-10)],
  ['svm', {}, 'SVC(probability=True)', decisions(1e-5, 'SVC(tol=1e-9)')],
  ['svm', { probability: false }, 'SVC()', decisions(1e-5, 'SVC(tol=1e-9)')],
  ['svm', { probability: false, tolerance: 1e-3 }, 'SVC()', decisions(5e-3, 'SVC(tol=1e-9)')],
  [
    'svm',
    { kernel: 'linear' },
    "SVC(kernel='linear', probability=True)",
    // Of a linear kernel the decisions move ten times as far as the tolerance at which ours stops (1e-6).
    decisions(1e-5, "SVC(kernel='linear', tol=1e-9)", { tolerance: 1e-9 }),
  ],
  ['calibrated', {}, 'CalibratedClassifierCV(LinearSVC(max_iter=100000))'],
  ['mlp', {}, 'MLPClassifier()'],
  ['knn', {}, 'KNeighborsClassifier()', probabilities(1e-12)],
  ['gaussian-nb', {}, 'GaussianNB()', probabilities(1e-8)],
  ['bernoulli-nb', {}, 'BernoulliNB()', probabilities(1e-10)],
  ['decision-tree', {}, 'DecisionTreeClassifier()'],
  // Few enough cuts of enough rows that no two are equally good, of which scikit-learn would draw one.
  [
    'decision-tree',
    { maxDepth: 3, minSamplesLeaf: 12 },
    'DecisionTreeClassifier(max_depth=3, min_samples_leaf=12)',
    probabilities(1e-12),
  ],
  ['bagging', {}, 'BaggingClassifier()'],
  ['adaboost', {}, 'AdaBoostClassifier()'],
  ['random-forest', {}, 'RandomForestClassifier()'],
  ['extra-trees', {}, 'ExtraTreesClassifier()'],
  ['gradient-boosting', {}, 'GradientBoostingClassifier()'],
  ['hist-gradient-boosting', {}, 'HistGradientBoostingClassifier()', decisions(1e-4)],
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
].filter(([name]) => process.argv.length < 3 || process.argv.includes(name));

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
others = np.ascontiguousarray(np.fromfile(sys.argv[1] + '/others.bin').reshape(${cols}, ${rows}).T)
print('ready', flush=True)
for line in sys.stdin:
    times, wanted = line.split(' ', 1)
    if times in ('decision', 'probability'):
        fit = eval(wanted).fit(x, y)
        values = fit.decision_function(others) if times == 'decision' else fit.predict_proba(others)[:, 1]
        print(' '.join(map(repr, values.tolist())), flush=True)
        continue
    start = time.process_time()
    for _ in range(int(times)): eval(wanted).fit(x, y)
    print((time.process_time() - start) / int(times), flush=True)
`;

const folder = mkdtempSync(join(tmpdir(), 'radscore-sklearn-'));
try {
  writeFileSync(join(folder, 'x.bin'), new Uint8Array(x.data.buffer));
  writeFileSync(join(folder, 'y.bin'), y.event);
  writeFileSync(join(folder, 'others.bin'), new Uint8Array(others.data.buffer));
  const peer = await startPeer();
  if (!peer) console.log('Python with scikit-learn is not here: no ratio.');
  console.log(
    '200 x 50, CPU ms'.padEnd(62),
    ...['  first', 'radscore', ' scikit-learn', '  ratio', ' difference', ' at convergence'],
  );
  for (const [name, raw, estimator, comparison] of runs) {
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
    const compared = peer && comparison ? await compare(peer, definition, parameters, estimator, comparison) : [];
    console.log(`${name} ${JSON.stringify(raw)}`.padEnd(61), ...shown, ...compared);
  }
  peer?.end();
} finally {
  rmSync(folder, { recursive: true });
}

/** How far what we predict is from what the timed estimator does, and from what it does at convergence. */
async function compare(peer, definition, parameters, estimator, comparison) {
  const { of, tolerance, converged = estimator, own: stricter = {} } = comparison;
  const predict = (given) => {
    const state = definition.fit(x, y, given, { rng: createRng(0) });
    return of === 'decision' ? definition.decision(state, others) : definition.predictProba(state, others);
  };
  const difference = async (own, from) => {
    const values = await peer.predict(of, from);
    const sizes = values.map((value, i) => Math.abs(own[i] - value) / Math.max(1, Math.abs(value)));
    return values.length === own.length ? Math.max(...sizes) : Number.NaN;
  };
  const timed = await difference(predict(parameters), estimator);
  const last = await difference(predict({ ...parameters, ...stricter }), converged);
  const verdict = last <= tolerance ? `same to ${tolerance}` : 'NOT the same';
  return [timed.toExponential(0).padStart(11), last.toExponential(0).padStart(10), `${of}, ${verdict}`];
}

/** As many fits as take about 20 ms, after half a second that warms up. */
async function rest(measure) {
  let [fits, seconds] = [1, await measure(1)];
  for (let spent = seconds; spent < 0.5; spent += fits * seconds) {
    fits = Math.max(1, Math.round(Math.min(0.1, 0.5 - spent) / seconds));
    seconds = await measure(fits);
  }
  return { times: Math.max(1, Math.round(0.02 / seconds)), seconds: [] };
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
    async predict(of, estimator) {
      child.stdin.write(`${of} ${estimator}\n`);
      return (await lines.next()).value.split(' ').map(Number);
    },
    end: () => child.stdin.end(),
  };
}
