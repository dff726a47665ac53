import type { Rng } from '@radscore/core';
import { square } from '@radscore/elementary';
import { column, type Matrix, takeColumns, takeRows } from '@radscore/stats';
import * as z from 'zod';
import { onePerPatient } from '../classify/folds.js';
import type { Outcome, SelectorDefinition } from '../contract/estimator.js';
import { learnError } from '../errors.js';
import { takeOutcome } from '../penalised/cross-validate.js';
import { type PenalisedPath, penalisedPath } from '../penalised/path.js';
import { rankedSelection } from '../preprocess/ranked-selection.js';
import { spread, usableColumns } from './columns.js';
import { requireOutcome } from './outcome.js';

const parameters = z.strictObject({
  /** Pairs of halves of the rows; each half is one subsample. */
  pairs: z.number().int().min(1).default(50),
  /** A column is kept if at least this share of the subsamples chose it. */
  threshold: z.number().gt(0.5).max(1).default(0.6),
  /** Columns chosen in each subsample: the first to enter the LASSO path. */
  perSample: z.number().int().min(1).default(10),
  /** Share of the L1 penalty. */
  l1Ratio: z.number().gt(0).max(1).default(1),
});

/**
 * Stability selection: a LASSO of the outcome's family on many random halves of the rows (complementary pairs, each with its
 * share of events), in each the first columns to enter; kept are columns chosen often. Score: share of subsamples.
 * `details.expectedFalse` bounds the expected number of falsely kept columns: perSample^2 / ((2 threshold - 1) x columns)
 * (Meinshausen and Buehlmann 2010, theorem 1). Random: repeats with the seed.
 */
export const stabilitySelection: SelectorDefinition<z.infer<typeof parameters>> = {
  kind: 'selector',
  needsOutcome: true,
  name: 'stability-selection',
  summary: 'Keeps columns that the LASSO chooses in most random halves of the patients.',
  source: 'Meinshausen and Buehlmann 2010; Shah and Samworth 2013; R stabs',
  parameters,
  select(x, y, p, { rng, weights, patients }) {
    const outcome = requireOutcome('stability-selection', x, y, 'binary', 'survival', 'continuous');
    const usable = usableColumns(x);
    const part = takeColumns(x, usable);
    const times = new Float64Array(usable.length);
    let samples = 0;
    if (usable.length > 0) {
      for (let pair = 0; pair < p.pairs; pair++) {
        for (const rows of complementaryHalves(outcome, rng.split(pair), patients)) {
          const own = weights === undefined ? {} : { weights: Float64Array.from(rows, (row) => weights[row]!) };
          const chosen = firstToEnter(takeRows(part, rows), takeOutcome(outcome, rows), p, own);
          for (const j of chosen) times[j]!++;
          samples++;
        }
      }
    }
    const frequency = times.map((count) => count / Math.max(1, samples));
    return rankedSelection(spread(x.cols, usable, frequency), (score) => score >= p.threshold, {
      subsamples: samples,
      expectedFalse: square(p.perSample) / ((2 * p.threshold - 1) * Math.max(1, usable.length)),
    });
  },
};

function firstToEnter(
  x: Matrix,
  y: Outcome,
  { perSample, l1Ratio }: { readonly perSample: number; readonly l1Ratio: number },
  weights: { readonly weights?: Float64Array },
): number[] {
  const path = penalisedPath(x, y, { alpha: l1Ratio, maxActive: perSample, ...weights });
  const entry = Float64Array.from({ length: x.cols }, (_, j) => firstNonzero(path, j));
  const strength = column(path.coefficients, path.lambda.length - 1);
  return [...entry.keys()]
    .filter((j) => entry[j]! < path.lambda.length)
    .sort((a, b) => entry[a]! - entry[b]! || Math.abs(strength[b]!) - Math.abs(strength[a]!) || a - b)
    .slice(0, perSample);
}

function firstNonzero({ coefficients: { data, rows, cols } }: PenalisedPath, j: number): number {
  let k = 0;
  while (k < cols && data[j + rows * k] === 0) k++;
  return k;
}

/** Two halves of the patients without a common one, each with half of the events and half of the others, as rows. */
function complementaryHalves(y: Outcome, rng: Rng, patients: readonly string[] | undefined): [number[], number[]] {
  const count = y.kind === 'continuous' ? y.value.length : y.event.length;
  const { rows, place } = onePerPatient(patients, count);
  const halves: [number[], number[]] = [[], []];
  for (const stratum of y.kind === 'continuous' ? [undefined] : [0, 1]) {
    const members: number[] = [];
    rows.forEach((row, patient) => {
      if (y.kind === 'continuous' || y.event[row] === stratum) members.push(patient);
    });
    if (members.length === 1 && stratum === 1) {
      throw learnError('RAD-LEARN-TOO-FEW', { what: 'Stability selection', needed: 2, got: 1 });
    }
    const half = Math.floor(members.length / 2);
    rng
      .shuffle(members)
      .slice(0, 2 * half)
      .forEach((patient, k) => {
        halves[k < half ? 0 : 1].push(patient);
      });
  }
  if (rows.length === count) return halves;
  const rowsOf = Array.from(rows, (): number[] => []);
  place.forEach((patient, row) => void rowsOf[patient]!.push(row));
  return halves.map((half) => half.flatMap((patient) => rowsOf[patient]!)) as [number[], number[]];
}
