import { estimate632plus } from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, Estimate } from '../study/types.js';
import type { DoneUnit } from './assemble-candidates.js';
import type { Candidate } from './candidates.js';
import { resampled } from './estimate.js';
import { ranksOf, type UnitFit } from './evaluate-unit.js';
import { primaryValue, primaryValueOf } from './performance.js';
import type { StudyData } from './study-data.js';

/** Harrell's optimism correction (1996): what a fit gains on its own sample over everybody, taken off the apparent figure. */
export function optimismOf(
  { evaluation }: Protocol,
  data: StudyData,
  { model }: Candidate,
  done: readonly DoneUnit[],
): CandidateResult['optimism'] {
  const fits = fitsOf(done, model, 'bootstrap');
  const [first, ...samples] = fits;
  if (first === undefined || samples.length === 0) return undefined;
  const value = ({ unit, fit }: (typeof fits)[number], ids: readonly string[]) => {
    const own = new Map(unit.predict.everybody!.map((id, i) => [id, ranksOf(fit, 'everybody')[i]!]));
    return primaryValueOf(
      data,
      ids,
      ids.map((id) => own.get(id)!),
    );
  };
  const apparent = value(first, first.unit.train);
  const gains = samples.flatMap((sample) => {
    const [own, everybody] = [value(sample, sample.unit.train), value(sample, sample.unit.predict.everybody!)];
    return own === undefined || everybody === undefined ? [] : [own - everybody];
  });
  if (apparent === undefined || gains.length === 0) return undefined;
  const left = samples.flatMap((sample) => {
    const drawn = new Set(sample.unit.train);
    const out = sample.unit.predict.everybody!.filter((id) => !drawn.has(id));
    return value(sample, out) ?? [];
  });
  const outOfBag = resampled(left, evaluation.confidence, 'mean and middle of the samples, on patients not drawn');
  const plus632: Estimate =
    outOfBag.value === null
      ? outOfBag
      : {
          value: estimate632plus(apparent, outOfBag.value, 0.5, true).value,
          method: '.632+ of the whole pipeline, no interval',
        };
  const spread = resampled(gains, evaluation.confidence, '');
  if (spread.value === null || spread.ci === undefined) return undefined;
  const corrected = apparent - spread.value;
  const ci = [apparent - spread.ci[1], apparent - spread.ci[0]] as const;
  return {
    samples: gains.length,
    apparent: { value: apparent },
    outOfBag,
    plus632,
    corrected: {
      value: corrected,
      ci,
      method: 'apparent minus mean optimism; the interval is that of the optimism over the samples',
    },
  };
}

/** The primary measure on shuffled outcomes, against that of the same cross-validation on the true ones. */
export function permutedOf(
  { evaluation }: Protocol,
  data: StudyData,
  candidate: Candidate,
  done: readonly DoneUnit[],
): CandidateResult['permuted'] {
  const shuffled = pooled(data, fitsOf(done, candidate.model, 'permutation'), true);
  const own = done.filter(({ unit }) => unit.signature === candidate.signature && unit.variant === candidate.variant);
  const unshuffled = pooled(data, fitsOf(own, candidate.model, 'nested'), false);
  if (shuffled.length === 0) return undefined;
  const observed: Estimate =
    unshuffled.length === 0
      ? { value: null, reason: 'no repeat of the cross-validation' }
      : { value: unshuffled.reduce((a, b) => a + b, 0) / unshuffled.length };
  const p: Estimate =
    observed.value === null
      ? observed
      : {
          value: (1 + shuffled.filter((value) => value >= (observed.value ?? 0)).length) / (1 + shuffled.length),
          method: 'permutation',
        };
  return {
    permutations: shuffled.length,
    observed,
    mean: resampled(shuffled, evaluation.confidence, 'mean and middle of the permutations'),
    p,
    values: shuffled,
  };
}

type Fit = { readonly unit: DoneUnit['unit']; readonly fit: UnitFit };

function fitsOf(done: readonly DoneUnit[], model: string, kind: string): Fit[] {
  return done.flatMap(({ unit, result }) => {
    const fit = result[model];
    return unit.kind === kind && fit !== undefined && !('error' in fit) ? [{ unit, fit }] : [];
  });
}

/** The mean over the folds of each repeat (or permutation) of the primary measure. */
function pooled(data: StudyData, fits: readonly Fit[], shuffled: boolean): number[] {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const repeats = new Map<string, number[]>();
  for (const { unit, fit } of fits) {
    const name = unit.stream.replace(/\/[^/]*$/, '');
    const ids = unit.predict['out-of-fold']!;
    const rows = shuffled ? fit.shuffledRows! : ids.map((id) => place.get(id)!);
    const value = primaryValue(data, rows, ranksOf(fit, 'out-of-fold'));
    if (value !== undefined) repeats.set(name, [...(repeats.get(name) ?? []), value]);
  }
  return [...repeats.values()].map((values) => values.reduce((a, b) => a + b, 0) / values.length);
}
