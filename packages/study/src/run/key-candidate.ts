import { atanh, square, tanh } from '@radscore/elementary';
import type { Protocol } from '@radscore/protocol';
import { concordanceDifference, delongPaired, normalQuantile, spearman } from '@radscore/stats';
import type { CandidateResult, Estimate, PairedComparison, SetName } from '../study/types.js';
import type { DoneUnit } from './assemble-candidates.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { estimate } from './estimate.js';
import { ranksOf } from './evaluate-unit.js';
import { notRanked } from './null-folds.js';
import { primaryMeasure, primaryValueOf } from './performance.js';
import { namedPrimary } from './primary-failure.js';
import { rankOf } from './ranking.js';
import { eventsOf, type StudyData, takeOutcome } from './study-data.js';

/**
 * The candidate that the key sentence is about: the one the protocol names; where it names none, or that one could not be fitted, the best
 * by cross-validation that never saw the test patients (of a cross-validated study, by its out-of-fold predictions).
 * @example keyCandidate(protocol, data, candidates, done).id // => 'tumour/combined/logistic'
 */
export function keyCandidate(
  protocol: Protocol,
  data: StudyData,
  candidates: readonly CandidateResult[],
  done: readonly DoneUnit[],
): Candidate {
  const named = namedPrimary(protocol);
  const usable = candidates.filter(({ failure }) => failure === undefined);
  const found = candidatesOf(protocol).find(({ id }) => id === named && usable.some((each) => each.id === id));
  if (found !== undefined) return found;
  const measure = primaryMeasure(protocol);
  const score = ({ signature, variant, model, honest }: CandidateResult): number => {
    const own = honest.performance.find(({ set }) => set === 'out-of-fold')?.measures[measure]?.value;
    if (own !== undefined && own !== null) return own;
    const folds = done.flatMap(({ unit, result }) => {
      const fit = result[model];
      const mine = unit.kind === 'choice' && unit.signature === signature && unit.variant === variant;
      if (!mine || fit === undefined || 'error' in fit) return [];
      return primaryValueOf(data, unit.predict['out-of-fold']!, ranksOf(fit, 'out-of-fold')) ?? [];
    });
    return folds.length === 0 ? -1 : folds.reduce((a, b) => a + b, 0) / folds.length;
  };
  const best = usable.reduce((a, b) => (score(b) > score(a) ? b : a), usable[0]!);
  const { id, signature, variant, model } = best;
  return { id, signature, variant, model };
}

/** The set that the key sentence is about: test patients, else out-of-fold predictions, else an external cohort. */
export function evaluatedSet({ honest }: Pick<CandidateResult, 'honest'>): SetName {
  const sets = honest.performance.map(({ set }) => set);
  return (['test', 'out-of-fold', 'external', 'train'] as const).find((set) => sets.includes(set)) ?? 'train';
}

/** Where either score is the same for everybody there is nothing to test. */
function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** The difference of the primary measure of two scores on the same patients, with its test: DeLong, or of two C-indices. */
export function compareScores(
  data: StudyData,
  ids: readonly string[],
  first: readonly number[],
  second: readonly number[],
  level: number,
): { difference: Estimate; p: Estimate } {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const own = takeOutcome(
    data.outcome,
    ids.map((id) => place.get(id)!),
  );
  const event = eventsOf(own);
  const find = () =>
    own.kind === 'binary'
      ? delongPaired(first, second, event, { level })
      : concordanceDifference(first, second, own.time, event, { level });
  if (isConstant(first) || isConstant(second)) {
    const nothing: Estimate = { value: null, reason: 'a prediction is the same for everybody (CONSTANT-PREDICTION)' };
    return { difference: nothing, p: nothing };
  }
  const method = own.kind === 'binary' ? 'DeLong, paired' : 'difference of correlated C-indices';
  return {
    difference: estimate(() => {
      const { difference, standardError, ci } = find();
      return { value: difference, ci, se: standardError, method };
    }),
    p: estimate(() => ({ value: find().p, method })),
  };
}

/** Spearman correlation of a prediction with another number of the same patients. */
export function correlationWith(
  values: readonly number[],
  others: readonly (number | null)[],
  level: number,
): Estimate {
  const both = values.flatMap((value, i) =>
    others[i] === null || others[i] === undefined ? [] : [[value, others[i]] as const],
  );
  return estimate(() => {
    const { r } = spearman(
      both.map(([a]) => a),
      both.map(([, b]) => b),
    );
    if (both.length < 5 || Math.abs(r) >= 1) return { value: r };
    const half = normalQuantile((1 + level) / 2) * Math.sqrt((1 + square(r) / 2) / (both.length - 3));
    return { value: r, ci: [tanh(atanh(r) - half), tanh(atanh(r) + half)], method: 'Spearman' };
  });
}

type Improvement = (
  first: readonly number[],
  second: readonly number[],
  event: readonly (0 | 1)[],
  level: number,
) => Pick<PairedComparison, 'nri' | 'idi'>;

/** With more candidates than this only the key candidate is compared with the others. */
const fewCandidates = 4;

/**
 * Candidates against each other on the same patients, in the honest order: the key candidate against every other one, then, of few
 * candidates, the others among themselves; on the set that is judged and on an external cohort.
 */
export function compareCandidates(
  { evaluation: { confidence } }: Pick<Protocol, 'evaluation'>,
  data: StudyData,
  candidates: readonly CandidateResult[],
  key: Candidate,
  improvement: Improvement,
): PairedComparison[] {
  const first = candidates.find(({ id }) => id === key.id)!;
  const others = candidates.filter(({ id, failure }) => id !== key.id && failure === undefined);
  const among =
    others.length < fewCandidates ? others.flatMap((a, i) => others.slice(i + 1).map((b) => [b, a] as const)) : [];
  const pairs = [...others.map((second) => [first, second] as const), ...among];
  const sets = [...new Set<SetName>([evaluatedSet(first), 'external'])];
  return sets.flatMap((set) => pairs.flatMap(([a, b]) => comparePair(data, a, b, set, improvement, confidence)));
}

function comparePair(
  data: StudyData,
  first: CandidateResult,
  second: CandidateResult,
  set: SetName,
  improvement: Improvement,
  level: number,
): PairedComparison[] {
  const unranked = notRanked(first, set) ?? notRanked(second, set);
  if (unranked !== undefined) {
    const nothing: Estimate = {
      value: null,
      reason:
        unranked.code === 'NULL-FOLDS'
          ? 'one of them predicts the same for everybody in some folds'
          : 'the prediction is the same for everybody',
    };
    return [{ set, first: first.id, second: second.id, difference: nothing, p: nothing }];
  }
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const events = eventsOf(data.outcome);
  const own = new Map(first.honest.predictions.filter((each) => each.set === set).map((each) => [each.id, each]));
  const others = second.honest.predictions.filter((each) => each.set === set && own.has(each.id));
  if (others.length === 0) return [];
  const ids = others.map(({ id }) => id);
  const [a, b] = [ids.map((id) => own.get(id)!.value), others.map(({ value }) => value)];
  const [ranksA, ranksB] = [ids.map((id) => rankOf(own.get(id)!)), others.map(rankOf)];
  const event = ids.map((id) => events[place.get(id)!]!);
  const extra = data.outcome.kind === 'binary' ? improvement(a, b, event, level) : {};
  return [{ set, first: first.id, second: second.id, ...compareScores(data, ids, ranksA, ranksB, level), ...extra }];
}
