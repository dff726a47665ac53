import type { FeatureTable } from '@radscore/cases';
import { createRng } from '@radscore/core';
import { exp, log } from '@radscore/elementary';
import { type Protocol, type ProtocolInput, protocolSchema } from '@radscore/protocol';
import type { StudyCohort } from '../study/types.js';

/** A small protocol whose steps are quick. Parts can be replaced. */
export function smallProtocol(parts: Partial<ProtocolInput> = {}): Protocol {
  return protocolSchema.parse({
    version: 1,
    id: 'small',
    title: 'A small study',
    endpoint: {
      kind: 'binary',
      title: 'Recurrence',
      event: 'recurrence',
      positive: 'recurrence',
      negative: 'no recurrence',
    },
    clinical: { variables: ['age'] },
    split: { kind: 'random', test: 0.3, seed: 1 },
    signatures: { tumour: { regions: ['tumour'] } },
    selection: [{ name: 'standardise' }, { name: 't-test', parameters: { best: 4, threshold: null }, fittedOn: 'all' }],
    variants: {
      radiomics: { radiomics: 'columns', clinical: false },
      combined: { radiomics: 'columns', clinical: true },
    },
    models: { logistic: { name: 'logistic' }, forest: { name: 'random-forest', parameters: { trees: 10 } } },
    evaluation: { repeats: 2, folds: 3, bootstrap: 5, permutations: 4, seed: 1 },
    report: { primary: { signature: 'tumour', variant: 'radiomics', model: 'logistic' } },
    ...parts,
  });
}

/** Patients with an outcome that the first two features predict with this strength (log-odds per standard deviation). */
export function syntheticStudy(
  count: number,
  columns: number,
  strength: number,
  kind: 'binary' | 'survival' = 'binary',
): { cohort: StudyCohort; features: FeatureTable } {
  const rng = createRng(`study/${count}/${columns}/${strength}`);
  const ids = Array.from({ length: count }, (_, i) => `P${String(i + 1).padStart(3, '0')}`);
  const values = Float64Array.from({ length: count * columns }, () => rng.normal());
  const risk = ids.map((_, i) => strength * (values[i]! - values[i + count]!));
  const event = risk.map((z): 0 | 1 => (rng.uniform() < 1 / (1 + exp(-z)) ? 1 : 0));
  const time = risk.map((z) => Math.round(1 + 600 * -log(1 - rng.uniform()) * exp(-z)) / 10);
  const status = time.map((t): 0 | 1 => (t < 80 ? 1 : 0));
  const events = (kind === 'binary' ? event : status).filter((value) => value === 1).length;
  const cohort: StudyCohort = {
    patients: ids.map((id, i) => ({
      id,
      line: i + 2,
      site: i % 2 === 0 ? 'one' : 'two',
      values: { age: 50 + Math.round(10 * rng.normal()), hospital: i % 2 === 0 ? 'one' : 'two' },
    })),
    outcome:
      kind === 'binary' ? { kind, event } : { kind, time: time.map((t) => Math.min(80, t)), status, unit: 'months' },
    endpoint: {
      title: 'Recurrence',
      positive: 'recurrence',
      negative: 'no recurrence',
      events,
      others: count - events,
      competing: 0,
      notes: [],
    },
    columns: [
      {
        name: 'age',
        label: 'Age',
        type: 'numeric',
        inferred: true,
        role: 'clinical',
        measured: 'before',
        unit: 'years',
        present: count,
        missing: [],
      },
    ],
    enrolled: count,
    exclusions: [],
    warnings: [],
  };
  const families = ['shape_MeshVolume', 'firstorder_Mean', 'glcm_Contrast', 'glrlm_RunEntropy'];
  const names = Array.from({ length: columns }, (_, j) =>
    j < families.length ? `original_${families[j]}` : `log-sigma-${j}-mm-3D_firstorder_Mean`,
  );
  return { cohort, features: { ids, names, values, missing: [] } };
}
