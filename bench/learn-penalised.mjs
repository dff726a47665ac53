// CPU seconds of penalised paths beside glmnet's, in one run: node bench/learn-penalised.mjs (after npm run build).
// A task is done once for its first time and then for half a second, until it is compiled; then three rounds time it here and in R by
// turns, each the median of three, at glmnet's default convergence and at thresh 1e-14; ours always continues to rounding. The largest difference of a coefficient from glmnet at 1e-14 is printed, in
// standard deviations of its column. Without Rscript or glmnet no ratio is printed. An argument chooses tasks whose name holds it:
// glmnet takes minutes for a Cox path at 1e-14.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const binomial = { kind: 'binary', event };
const gaussian = { kind: 'continuous', value: score };
const cox = {
  kind: 'survival',
  time: score.map((s) => Math.exp(-s)),
  event: event.map((_, i) => Number(i % 3 > 0)),
};
const folds = event.map((_, i) => i % 10);

const path = (name, y, alpha) => ({
  name: `${name} path, alpha ${alpha}`,
  ours: () => penalisedPath(x, y, { alpha }),
  family: name,
  alpha,
});
const tasks = [
  path('binomial', binomial, 1),
  {
    name: 'binomial, 10-fold cross-validation',
    ours: () => crossValidatePath(x, binomial, folds),
    family: 'cv',
    alpha: 1,
  },
  ...[0.5, 0.1, 0.01, 0.001, 0].map((alpha) => path('binomial', binomial, alpha)),
  ...[1, 0.1, 0.01, 0.001, 0].map((alpha) => path('gaussian', gaussian, alpha)),
  ...[1, 0].map((alpha) => path('cox', cox, alpha)),
].filter(({ name }) => name.includes(process.argv[2] ?? ''));

const script = `
suppressPackageStartupMessages({library(glmnet); library(survival)})
a <- commandArgs(TRUE)
x <- matrix(readBin(file.path(a[1], 'x.bin'), 'double', ${rows * cols}), ${rows})
s <- readBin(file.path(a[1], 'y.bin'), 'double', ${rows})
i <- 0:${rows - 1}
y <- switch(a[2], gaussian = s, cox = Surv(exp(-s), as.integer(i %% 3 > 0)), as.integer(s > 0))
fit <- function(thresh) if (a[2] == 'cv') cv.glmnet(x, y, family = 'binomial', foldid = i %% 10 + 1, thresh = thresh) else
  glmnet(x, y, family = a[2], alpha = as.numeric(a[3]), thresh = thresh, maxit = 1e7)
seconds <- function(thresh) { t <- replicate(if (a[2] == 'cox') 1 else 3, { p <- proc.time(); fit(thresh); sum((proc.time() - p)[1:2]) }); median(t) }
plain <- seconds(1e-7); tight <- seconds(1e-14); f <- fit(1e-14)
text <- if (a[2] == 'cv') '' else { k <- max(2, length(f$lambda) %/% 2)
  sprintf(',"lambda":%.17g,"coefficients":[%s]', f$lambda[k], paste(sprintf('%.17g', as.numeric(f$beta[, k])), collapse = ',')) }
cat(sprintf('{"seconds":%.4f,"tight":%.4f%s}', plain, tight, text), file = a[4])
`;

const folder = mkdtempSync(join(tmpdir(), 'radscore-glmnet-'));
try {
  writeFileSync(join(folder, 'x.bin'), Buffer.from(x.data.buffer));
  writeFileSync(join(folder, 'y.bin'), Buffer.from(score.buffer));
  const peer = spawnSync('Rscript', ['-e', 'stopifnot(require(glmnet))'], { stdio: 'ignore' }).status === 0;
  if (!peer) console.log('Rscript with glmnet is not here: no ratio.');
  const heads = ['first', 'radscore', '1e-7', '1e-14', 'ratio'].map((head) => head.padStart(8));
  console.log(`${rows} x ${cols}, CPU seconds`.padEnd(40), ...heads, ' difference');
  for (const task of tasks) {
    let result;
    const timed = () => {
      const before = process.cpuUsage();
      result = task.ours();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    const first = timed();
    for (const start = performance.now(); performance.now() - start < 500; ) timed();
    const [own, plain, tight] = [[], [], []];
    let other;
    for (let round = 0; round < 3; round++) {
      own.push(median([timed(), timed(), timed()]));
      if (!peer) continue;
      other = glmnet(task);
      plain.push(other.seconds);
      tight.push(other.tight);
    }
    const figures = [first, median(own), median(plain), median(tight), median(tight) / median(own)];
    const shown = figures.map((value) =>
      (value === undefined || Number.isNaN(value) ? '' : value.toFixed(3)).padStart(8),
    );
    console.log(
      task.name.padEnd(40),
      ...shown,
      other?.coefficients && result.lambda ? difference(result, other).toExponential(1) : '',
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Seconds of glmnet at both convergences, and its coefficients halfway along the path. */
function glmnet({ family, alpha }) {
  const out = join(folder, 'out.json');
  execFileSync('Rscript', ['-e', script, folder, family, String(alpha), out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(out, 'utf8'));
}

function difference(path, { lambda, coefficients }) {
  const k = path.lambda.reduce(
    (best, value, at) => (Math.abs(value - lambda) < Math.abs(path.lambda[best] - lambda) ? at : best),
    0,
  );
  let largest = 0;
  for (let j = 0; j < cols; j++)
    largest = Math.max(largest, Math.abs(path.coefficients.data[j + cols * k] - coefficients[j]));
  return largest;
}
