// The studies that the short examples of `study` speak of: 60 patients of two hospitals with a table of two features. `model` is of a binary
// outcome, `cox` of the time to death, `harmonised` takes the hospital out by ComBat.
import { createRng } from '@radscore/core';
import { inlineExecutor, memoryStore } from '@radscore/jobs';
import { parseProtocol } from '@radscore/protocol';
import {
  assembleCandidates,
  eventsOf,
  fitUnitTask,
  mainUnits,
  makeSplits,
  measureFor,
  readFeatures,
  runStudy,
  runUnits,
  studyCohort,
  studyData,
} from '@radscore/study';
import { parseCsv } from '@radscore/tables';

const rng = createRng('example');
const patients = Array.from({ length: 60 }, (_, i) => i);
const csv = (header: string, row: (i: number) => readonly unknown[]) =>
  parseCsv([header, ...patients.map((i) => [`P${i}`, ...row(i)].join(','))].join('\n'));

export const table = csv('id,recurrence,months,age,hospital', (i) => [
  i % 2,
  20 + rng.below(30) - 10 * (i % 2),
  50 + rng.below(30),
  i % 3 === 0 ? 'north' : 'south',
]);
export const featureTable = csv('id,original_firstorder_Mean,original_firstorder_Range', (i) => [
  (i % 2) + rng.normal(),
  rng.normal(),
]);

const design = (endpoint: string, selection: string, model: string) =>
  parseProtocol(`
version: 1
id: example
title: An example
endpoint: { ${endpoint}, title: Recurrence, positive: recurrence }
cohort: { site: hospital, columns: { recurrence: { role: outcome, type: flag }, months: { role: outcome } } }
clinical: { variables: [age] }
segments: { tumour: tumour }
regions: { intra: tumour }
split: { kind: random, test: 0.3 }
signatures: { tumour: { regions: [intra] } }
selection: [{ name: ${selection} }]
variants: { combined: { radiomics: columns, clinical: true } }
models: { ${model}: { name: ${model}${model === 'cox' ? ', threshold: median' : ''} } }
evaluation: { repeats: 1, folds: 3, bootstrap: 2, permutations: 1 }
report: { primary: { signature: tumour, variant: combined, model: ${model} } }
`);

export const protocol = design('kind: binary, event: recurrence', 'standardise', 'logistic');
export const features = readFeatures(featureTable, protocol);
export const cohort = studyCohort(table, protocol, { images: false });
export const data = studyData(cohort, features, protocol.clinical.variables);
export const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));

const nothing = () => Promise.reject(new Error('no image is read'));
const cases = { readImage: nothing, openOutlines: nothing, contentHash: nothing };
export const store = memoryStore();
export const executor = inlineExecutor({ 'fit-unit': async () => fitUnitTask }, { store, cases });
export const ports = { executor, store, cases, openEncoder: nothing };

async function study(designed: typeof protocol) {
  const own = studyCohort(table, designed, { images: false });
  const { found } = await runStudy({ protocol: designed, cohort: own, features, versions: {} }, ports);
  return found!;
}

export const { result, model } = await study(protocol);
/** The columns that the model reads, of the same patients. */
export const { rows } = await measureFor({ model, cohort, features }, ports);
export const { model: harmonised } = await study(design('kind: binary, event: recurrence', 'combat', 'logistic'));
export const { model: cox } = await study(
  design(
    'kind: survival, event: { flag: recurrence, time: months }, unit: months, horizons: [12, 24]',
    'standardise',
    'cox',
  ),
);

export const units = mainUnits(protocol, data, splits);
export const done = await runUnits(units, { protocol, data, executor, store, stage: 'evaluate' });
export const candidates = assembleCandidates(protocol, data, done);
export const candidate = {
  id: 'tumour/combined/logistic',
  signature: 'tumour',
  variant: 'combined',
  model: 'logistic',
};
