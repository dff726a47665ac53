import { cutPatch, type Encoder } from '../../packages/cases/src/index.ts';
import { crossValidate, type Dataset, kFoldSplits, type PipelineInput } from '../../packages/learn/src/index.ts';
import { phantomStudy } from '../../packages/phantom/src/index.ts';
import { concordance, concordanceDifference, type Difference, fromRows } from '../../packages/stats/src/index.ts';

/** Selection and model of the protocol crlm-survival-rad-score, on deep features alone. */
const pipeline: PipelineInput = {
  branches: [
    {
      name: 'deep',
      columns: '*',
      steps: [
        { name: 'standardise' },
        { name: 'correlation-filter', parameters: { threshold: 0.9 } },
        { name: 'univariate-cox', parameters: { threshold: 0.05 } },
        { name: 'lasso', parameters: { penalty: 'min', folds: 10 } },
      ],
    },
  ],
  model: { name: 'cox' },
};

export interface EncoderComparison {
  readonly patients: number;
  readonly events: number;
  /** Nested C of each: of the mean out-of-fold risk over the repeats. */
  readonly trained: number;
  readonly scattering: number;
  /** The trained encoder's less the other's, paired. */
  readonly difference: Difference;
  readonly failures: number;
}

/** Nested C of two encoders on the survival phantom: every step that looks at the outcome is fitted within the folds. */
export async function compareEncoders(
  encoders: Readonly<Record<'trained' | 'scattering', Encoder>>,
  { patients, repeats, seed }: { readonly patients: number; readonly repeats: number; readonly seed: number },
): Promise<EncoderComparison> {
  const study = phantomStudy('crlm-survival-rad-score');
  const drawn = study.patients({ patients, seed, signal: study.defaults.signal });
  const time = Float64Array.from(drawn, ({ cohort }) => Number(cohort.overall_survival_months));
  const event = Uint8Array.from(drawn, ({ cohort }) => Number(cohort.vital_status));
  const rows: Record<keyof typeof encoders, Float64Array[]> = { trained: [], scattering: [] };
  for (const patient of drawn) {
    const { image, segments } = study.scan(patient, seed);
    const patch = cutPatch(image, segments.get('tumour1')!, { size: [32, 32, 32], spacing: 2, window: [-100, 250] });
    for (const name of ['trained', 'scattering'] as const) rows[name].push(await encoders[name].encode(patch));
  }
  const riskFrom = async (features: readonly Float64Array[]) => {
    const data: Dataset = {
      ids: drawn.map(({ id }) => id),
      names: [...features[0]!.keys()].map((j) => `deep_${j}`),
      x: fromRows(features),
      outcome: { kind: 'survival', time, event },
    };
    const splits = kFoldSplits(data, { folds: 5, repeats, seed });
    const { only } = await crossValidate(data, { only: pipeline }, { splits, seed });
    const sums = new Float64Array(patients);
    for (const { rows: tested, values } of only.folds) {
      for (const [k, row] of tested.entries()) sums[row]! += values[k]! / repeats;
    }
    return { risk: sums, failures: only.failures.length };
  };
  const [trained, scattering] = [await riskFrom(rows.trained), await riskFrom(rows.scattering)];
  return {
    patients,
    events: event.reduce((sum, e) => sum + e, 0),
    trained: concordance(trained.risk, time, event).value,
    scattering: concordance(scattering.risk, time, event).value,
    difference: concordanceDifference(trained.risk, scattering.risk, time, event),
    failures: trained.failures + scattering.failures,
  };
}
