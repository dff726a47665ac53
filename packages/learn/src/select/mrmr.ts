import { column, type Matrix, oneWayAnova, pearson } from '@radscore/stats';
import * as z from 'zod';
import { refuseWeights } from '../contract/check.js';
import type { BinaryOutcome, ContinuousOutcome, Selection, SelectorDefinition } from '../contract/estimator.js';
import { usableColumns } from './columns.js';
import { classInformation, continuousInformation, discreteInformation, threeStates } from './mutual-information.js';
import { requireOutcome, splitByEvent } from './outcome.js';

const parameters = z.strictObject({
  /** How many columns are chosen, one after another. */
  count: z.number().int().min(1).default(15),
  /** Relevance over redundancy, or relevance less redundancy. */
  form: z.enum(['quotient', 'difference']).default('quotient'),
  /**
   * `f-correlation`: F statistic against mean |Pearson's r| (the `mrmr_selection` package). `information`: mutual information of
   * columns in three states (Ding and Peng). `information-knn`: mutual information by nearest neighbours.
   */
  measure: z.enum(['f-correlation', 'information', 'information-knn']).default('f-correlation'),
  /** Neighbours of `information-knn`. */
  neighbours: z.number().int().min(1).default(3),
});

type Parameters = z.infer<typeof parameters>;
type Target = BinaryOutcome | ContinuousOutcome;

/**
 * Minimum redundancy, maximum relevance: takes the column most relevant to the outcome, then again and again the one whose
 * relevance is best against its mean redundancy with those taken. Score: the criterion when the column was taken (of the others,
 * at the end); rank: the order of taking, none for the others. A column that repeats a taken one is never preferred.
 */
export const mrmr: SelectorDefinition<Parameters> = {
  kind: 'selector',
  needsOutcome: true,
  name: 'mrmr',
  summary: 'Takes columns that carry information about the outcome that the columns before them do not.',
  source: 'Peng, Long and Ding 2005; Ding and Peng 2005; Python mrmr_selection',
  parameters,
  select(x, y, p, { weights }) {
    const outcome = requireOutcome('mrmr', x, y, 'binary', 'continuous');
    refuseWeights('mrmr', weights);
    const usable = usableColumns(x);
    const relevance = usable.map((j) => relevanceOf(column(x, j), outcome, p));
    const redundancy = redundancyBetween(x, usable, p);
    return choose(x.cols, usable, relevance, redundancy, p);
  },
};

function choose(
  cols: number,
  usable: readonly number[],
  relevance: readonly number[],
  redundancy: (a: number, b: number) => number,
  { count, form }: Parameters,
): Selection {
  const scores: (number | null)[] = new Array(cols).fill(null);
  const ranks: (number | null)[] = new Array(cols).fill(null);
  const kept: number[] = [];
  const sums = new Float64Array(usable.length);
  const waiting = new Set(usable.keys());
  while (kept.length < count && waiting.size > 0) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const k of waiting) {
      const score = criterion(relevance[k]!, sums[k]!, kept.length, form);
      scores[usable[k]!] = score;
      if (best < 0 || score > bestScore) {
        best = k;
        bestScore = score;
      }
    }
    waiting.delete(best);
    kept.push(usable[best]!);
    ranks[usable[best]!] = kept.length;
    if (kept.length < count) for (const k of waiting) sums[k]! += redundancy(k, best);
  }
  const relevances: (number | null)[] = new Array(cols).fill(null);
  usable.forEach((j, k) => {
    relevances[j] = relevance[k]!;
  });
  return { kept, scores, ranks, details: { relevance: relevances } };
}

function criterion(relevance: number, sum: number, taken: number, form: 'quotient' | 'difference'): number {
  const mean = taken === 0 ? 0 : sum / taken;
  if (form === 'difference') return relevance - mean;
  if (taken === 0) return relevance;
  return mean >= REPEATED ? 0 : relevance / Math.max(mean, LEAST_REDUNDANCY);
}

/** An uncorrelated column must not win by a denominator near 0 (the floor of `mrmr_selection`). */
const LEAST_REDUNDANCY = 0.001;
/** A mean |r| of 1 but for rounding: a copy of every taken column. */
const REPEATED = 1 - 1e-12;

function relevanceOf(values: Float64Array, y: Target, { measure, neighbours }: Parameters): number {
  if (measure === 'f-correlation') return fStatistic(values, y);
  if (measure === 'information') {
    return discreteInformation(threeStates(values), y.kind === 'binary' ? y.event : threeStates(y.value));
  }
  return y.kind === 'binary'
    ? classInformation(values, y.event, neighbours)
    : continuousInformation(values, y.value, neighbours);
}

/** The F statistic; that of a column that separates the outcomes without spread is the largest number. */
function fStatistic(values: Float64Array, y: Target): number {
  if (y.kind === 'continuous') {
    const { t } = pearson(values, y.value);
    return Math.min(t * t, Number.MAX_VALUE);
  }
  const groups = splitByEvent(values, y.event);
  const spread = groups.some((group) => group.some((value) => value !== group[0]));
  if (!spread || values.length < 3) return Number.MAX_VALUE;
  return Math.min(oneWayAnova(groups).f, Number.MAX_VALUE);
}

function redundancyBetween(x: Matrix, usable: readonly number[], { measure, neighbours }: Parameters) {
  const columns = usable.map((j) => column(x, j));
  if (measure === 'information-knn') {
    return (a: number, b: number) => continuousInformation(columns[a]!, columns[b]!, neighbours);
  }
  if (measure === 'information') {
    const states = columns.map(threeStates);
    return (a: number, b: number) => discreteInformation(states[a]!, states[b]!);
  }
  const units = columns.map(unitLength);
  return (a: number, b: number) => {
    const [u, v] = [units[a]!, units[b]!];
    let r = 0;
    for (let i = 0; i < u.length; i++) r += u[i]! * v[i]!;
    return Math.min(1, Math.max(LEAST_REDUNDANCY, Math.abs(r)));
  };
}

/** Centred and of length 1: a product of two is their correlation. */
function unitLength(values: Float64Array): Float64Array {
  const centre = values.reduce((a, b) => a + b, 0) / values.length;
  const unit = values.map((value) => value - centre);
  const length = Math.sqrt(unit.reduce((sum, value) => sum + value * value, 0));
  return unit.map((value) => value / length);
}
