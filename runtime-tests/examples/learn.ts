// The data that the short examples of `learn` speak of: 40 patients of two hospitals, half with the event; column `a` goes with it, `b` is
// noise. `fold` trains on the first 30; `fitted` is a standardised logistic regression of them.
import { createRng } from '@radscore/core';
import { type Dataset, fitPipeline, makeFold, type PipelineInput, parsePipeline } from '@radscore/learn';
import { fromRows } from '@radscore/stats';

const rng = createRng('example');
const patients = Array.from({ length: 40 }, (_, i) => i);

export const data: Dataset = {
  ids: patients.map((i) => `P${i + 1}`),
  names: ['a', 'b'],
  x: fromRows(patients.map((i) => [1.5 * (i % 2) + rng.normal(), rng.normal()])),
  outcome: { kind: 'binary', event: Uint8Array.from(patients, (i) => i % 2) },
  batch: patients.map((i) => (i < 20 ? 'north' : 'south')),
};
export const input: PipelineInput = {
  branches: [{ name: 'radiomics', columns: '*', steps: [{ name: 'standardise' }] }],
  model: { name: 'logistic' },
};
export const pipeline = parsePipeline(input);
export const [training, test] = [patients.slice(0, 30), patients.slice(30)];
export const fold = makeFold(data, { training, test });
export const fitted = fitPipeline(fold.training, input, { seed: 1 });
/** Two new patients. */
export const rows = {
  names: data.names,
  x: fromRows([
    [-1, 0],
    [3, 0],
  ]),
  batch: ['north', 'west'],
};
/** The same with a harmonisation of hospitals, fitted on all patients of both. */
export const harmonised = fitPipeline(
  makeFold(data, { training: patients.slice(2), test: [0, 1] }).training,
  { ...input, branches: [{ name: 'radiomics', columns: '*', steps: [{ name: 'combat' }] }] },
  { seed: 1 },
);
/** Times of follow-up in months, and a Cox regression of them. */
export const survival = {
  ...data,
  outcome: {
    kind: 'survival',
    time: Float64Array.from(patients, (i) => 40 - 15 * (i % 2) + (i % 7)),
    event: Uint8Array.from(patients, (i) => Number(i % 4 !== 0)),
  },
} as const satisfies Dataset;
export const cox = fitPipeline(
  makeFold(survival, { training, test }).training,
  { ...input, model: { name: 'cox' } },
  { seed: 1 },
);
