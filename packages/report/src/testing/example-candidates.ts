import type { Rng } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, CandidateRun, Estimate, KeptFeature, Prediction, SetName } from '@radscore/study';
import { binaryFigures } from './example-binary.js';
import type { ExampleCohort } from './example-cohort.js';
import { exampleFeatures, exampleSelection } from './example-selection.js';
import { survivalFigures } from './example-survival.js';

/** Every candidate of a protocol in both orders, on made-up predictions that follow the signal more or less; the published order sees more of it. */
export function exampleCandidates(protocol: Protocol, made: ExampleCohort, name: string, rng: Rng): CandidateResult[] {
  const survival = protocol.endpoint.kind === 'survival';
  return candidatesOf(protocol).map(({ signature, variant, model, id }, k) => {
    const { radiomics } = protocol.variants[variant]!;
    const features = radiomics === 'none' ? [] : exampleFeatures(signature, k, name, rng);
    const strength = radiomics === 'none' ? 0.35 : signature.includes('4mm') || signature.includes('whole') ? 1 : 0.6;
    const honest = exampleOrder(protocol, made, { strength, features, radScore: radiomics === 'score' }, rng);
    const published = exampleOrder(
      protocol,
      made,
      { strength: strength + 0.35, features, radScore: radiomics === 'score', leaks: leaksOf(made, name) },
      rng,
    );
    return {
      id,
      signature,
      variant,
      model,
      honest,
      published,
      ...(k % 3 === 0 && resampled(survival, primaryOf(honest, survival), rng)),
    };
  });
}

/** The primary measure of the example, on the test set. */
export function primaryOf({ performance }: CandidateRun, survival: boolean): Estimate {
  return performance.find(({ set }) => set === 'test')!.measures[survival ? 'cIndex' : 'auc']!;
}

function candidatesOf({ signatures, variants, models }: Protocol) {
  return Object.keys(signatures).flatMap((signature, s) =>
    Object.entries(variants).flatMap(([variant, { radiomics }]) =>
      radiomics === 'none' && s > 0
        ? []
        : Object.keys(models).map((model) => ({ id: `${signature}/${variant}/${model}`, signature, variant, model })),
    ),
  );
}

interface ExampleFit {
  /** How much of the signal the candidate sees. */
  readonly strength: number;
  readonly features: readonly KeptFeature[];
  readonly radScore: boolean;
  readonly leaks?: CandidateRun['leaks'];
}

/** One order of one candidate. */
function exampleOrder(
  { endpoint }: Protocol,
  { signal, cohort: { outcome }, seen, sets, rowsOf }: ExampleCohort,
  { strength, features, radScore, leaks = [] }: ExampleFit,
  rng: Rng,
): CandidateRun {
  const survival = endpoint.kind === 'survival';
  const scores = signal.map((value) => strength * value + rng.normal() - 0.2);
  const values = survival ? scores : scores.map((value) => 1 / (1 + Math.exp(-value)));
  const cut = survival ? 0 : 0.5;
  const predictions = sets.flatMap(([set, ids]) => {
    const rows = rowsOf(ids);
    return ids.map((id, k): Prediction => {
      const i = rows[k]!;
      return { id, set, value: values[i]!, ...(radScore && { radScore: scores[i]! }) };
    });
  });
  const figuresOn = (set: SetName, ids: readonly string[]) => {
    const rows = rowsOf(ids);
    const take = <T>(list: readonly T[]) => rows.map((i) => list[i]!);
    return outcome.kind === 'survival'
      ? survivalFigures(set, take(values), take(outcome.time), take(seen), cut, endpoint.horizons)
      : binaryFigures(set, take(values), take(seen), cut, endpoint.positive);
  };
  return {
    selection: exampleSelection(features, radScore, survival),
    predictions,
    threshold: { value: cut, rule: survival ? 'median' : 'fixed' },
    performance: sets.map(([set, ids]) => figuresOn(set, ids)),
    leaks,
  };
}

function leaksOf({ splits }: ExampleCohort, name: string): CandidateRun['leaks'] {
  const rowsSeen = splits.main[0]!.test.length;
  return [{ step: `clinical/univariate${name}`, code: 'SAW-OUTCOMES', rowsSeen }];
}

/** Nested cross-validation, optimism and the permuted-label control, as a run has them of some candidates. */
function resampled(
  survival: boolean,
  observed: Estimate,
  rng: Rng,
): Pick<CandidateResult, 'nested' | 'optimism' | 'permuted'> {
  const nested: Estimate = { value: 0.66, ci: [0.55, 0.77] };
  return {
    nested: { repeats: 10, folds: 5, measures: survival ? { cIndex: nested } : { auc: nested } },
    optimism: {
      samples: 200,
      apparent: { value: 0.81 },
      outOfBag: { value: 0.65, ci: [0.52, 0.76] },
      plus632: { value: 0.68 },
      corrected: { value: 0.69, ci: [0.6, 0.78] },
    },
    permuted: {
      permutations: 100,
      observed,
      mean: { value: 0.503, ci: [0.37, 0.62] },
      p: { value: 0.0198 },
      values: Array.from({ length: 100 }, () => 0.5 + 0.07 * rng.normal()),
    },
  };
}
