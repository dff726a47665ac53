import { coreError, createRng } from '@radscore/core';
import { column, type Matrix } from '@radscore/stats';
import { parseParameters } from '../contract/parameters.js';
import { learnError } from '../errors.js';
import { joinColumns } from './apply-branch.js';
import { type Dataset, patientsOf } from './dataset.js';
import type { BranchFit, VisibleRows } from './fit-branch.js';
import type { Leak } from './fitted.js';
import { samplerByName } from './registry.js';
import type { Step } from './schema.js';

interface Sampled {
  readonly x: Matrix;
  readonly outcome: Dataset['outcome'];
  readonly weights?: Float64Array;
  /** Patient of each row; a synthetic row belongs to the patient it was made from. */
  readonly patients: readonly string[];
  readonly leaks: readonly Leak[];
}

/** The rows the model is fitted on, after the sampler. @throws RAD-LEARN-OUTCOME, RAD-LEAK-AS-PUBLISHED, RAD-PARAMETER-INVALID, and what the sampler throws. */
export function sampleTraining(
  step: Step | undefined,
  x: Matrix,
  names: readonly string[],
  visible: VisibleRows,
  fits: readonly BranchFit[],
): Sampled {
  const { outcome } = visible.training;
  if (step === undefined || x.cols === 0) return { x, outcome, patients: patientsOf(visible.training), leaks: [] };
  const sampler = samplerByName(step.name);
  const parameters = parseParameters(sampler, step.parameters);
  if (outcome.kind !== 'binary') {
    throw learnError('RAD-LEARN-OUTCOME', { step: step.name, expected: 'binary', got: outcome.kind });
  }
  if (step.fittedOn === 'training') {
    const rng = createRng(`${visible.seed}/${step.name}`);
    const { y, from, ...rest } = sampler.resample(x, outcome, parameters, { rng, names });
    const own = patientsOf(visible.training);
    return { ...rest, outcome: y, patients: Array.from(from, (row) => own[row]!), leaks: [] };
  }
  const { published } = visible;
  if (published === undefined) throw learnError('RAD-LEAK-AS-PUBLISHED', { step: step.name });
  const all = joinColumns(
    fits.map((fit) => fit.all!),
    published.data.x.rows,
  );
  const rng = createRng(`${visible.publishedSeed}/${step.name}`);
  const made = sampler.resample(all, published.data.outcome as typeof outcome, parameters, { rng, names });
  if (made.x.rows < all.rows || made.weights !== undefined) {
    throw coreError('RAD-PARAMETER-INVALID', {
      name: `${step.name}.fittedOn`,
      value: 'all',
      problem: 'only a sampler that adds rows can have done so before the split',
    });
  }
  // Samplers that add rows put them after the given ones: training gets its own rows and everything that was added.
  const added = [...Array(made.x.rows - all.rows).keys()].map((k) => all.rows + k);
  const trained = new Set(visible.training.ids);
  const rowsSeen = published.data.ids.filter((id) => !trained.has(id)).length;
  const event = Uint8Array.from([...outcome.event, ...added.map((row) => made.y.event[row]!)]);
  return {
    x: appendRows(x, made.x, added),
    outcome: { kind: 'binary', event },
    patients: [...patientsOf(visible.training), ...added.map((row) => patientsOf(published.data)[made.from[row]!]!)],
    leaks: [{ step: step.name, code: 'SAW-NEIGHBOURS', reason: published.reason, rowsSeen }],
  };
}

function appendRows(x: Matrix, from: Matrix, rows: readonly number[]): Matrix {
  const out = { rows: x.rows + rows.length, cols: x.cols, data: new Float64Array((x.rows + rows.length) * x.cols) };
  for (let j = 0; j < x.cols; j++) {
    const to = column(out, j);
    to.set(column(x, j));
    rows.forEach((row, k) => {
      to[x.rows + k] = from.data[row + from.rows * j]!;
    });
  }
  return out;
}
