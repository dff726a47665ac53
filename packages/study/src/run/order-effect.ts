import { isRadError } from '@radscore/core';
import type { Protocol, ProtocolStep } from '@radscore/protocol';
import type { CandidateResult, OrderEffect, Splits } from '../study/types.js';
import { assembleCandidates, type DoneUnit } from './assemble-candidates.js';
import type { EvaluationUnit } from './evaluate-unit.js';
import { primaryOf } from './performance.js';
import { mainUnits } from './plan-units.js';
import { makeSplits } from './splits.js';
import { eventsOf, type StudyData } from './study-data.js';

/** The fits that measure what the published order adds to the key candidate: both orders of the same steps under several seeds. */
export interface OrderRuns {
  readonly protocol: Protocol;
  readonly set: OrderEffect['set'];
  readonly varied: OrderEffect['varied'];
  readonly runs: readonly { readonly seed: number; readonly units: readonly EvaluationUnit[] }[];
}

/**
 * Plans them. Each seed divides the patients again (where the division is fixed, by a column say, it changes the fits alone), and both orders have
 * the same division, the same streams and the same settings: those of the published order, for the honest order may have settings of its
 * own. Undefined where no step of the published order saw others than training patients, or fewer than two seeds are asked for.
 */
export function orderRuns(
  protocol: Protocol,
  data: StudyData,
  patients: Parameters<typeof makeSplits>[1],
  { signature, variant, model, published }: CandidateResult,
): OrderRuns | undefined {
  const { orderSeeds, seed: first } = protocol.evaluation;
  if (orderSeeds < 2 || published.failure !== undefined || published.leaks.length === 0) return undefined;
  const { honest: _, ...own } = protocol.models[model]!;
  const alike: Protocol = {
    ...protocol,
    signatures: { [signature]: protocol.signatures[signature]! },
    variants: { [variant]: protocol.variants[variant]! },
    models: { [model]: own },
    selection: protocol.selection.map(asPublished),
    ...(protocol.balance && { balance: asPublished(protocol.balance) }),
  };
  // A standard scale is learnt from the images of the study's own training patients: of another division it would be a leak.
  const fixed = protocol.split.kind === 'by-column' || protocol.images.standardise !== undefined;
  const set = protocol.split.kind === 'cross-validation' ? 'out-of-fold' : 'test';
  const events = eventsOf(data.outcome);
  const runs = Array.from({ length: orderSeeds }, (_, k) => k).flatMap((k) => {
    const { split, evaluation } = alike;
    const seeded = {
      ...alike,
      split: { ...split, seed: fixed ? split.seed : split.seed + k },
      evaluation: { ...evaluation, seed: first + k },
    };
    const splits = dividable(() => makeSplits(seeded, patients, events));
    if (splits === undefined) return [];
    const units = mainUnits(seeded, data, splits).filter(({ predict }) => set in predict);
    return [{ seed: fixed ? seeded.evaluation.seed : seeded.split.seed, units }];
  });
  return { protocol: alike, set, varied: fixed ? 'fits' : 'divisions', runs };
}

/** The difference of the two orders seed by seed, with mean and spread; undefined where fewer than two seeds gave one. */
export function orderEffect(
  { protocol, set, varied, runs }: OrderRuns,
  data: StudyData,
  done: readonly DoneUnit[],
): OrderEffect | undefined {
  const resultOf = new Map(done.map((each) => [each.unit, each]));
  const found = runs.flatMap(({ seed, units }) => {
    const [candidate] = assembleCandidates(
      protocol,
      data,
      units.map((unit) => resultOf.get(unit)!),
    );
    if (candidate === undefined) return [];
    const [published, honest] = [candidate.published, candidate.honest].map(
      ({ performance }) => primaryOf(protocol, performance, set)?.value ?? undefined,
    );
    return published === undefined || honest === undefined ? [] : [{ seed, published, honest }];
  });
  if (found.length < 2) return undefined;
  const differences = found.map(({ published, honest }) => published - honest);
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const squares = differences.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return { set, varied, runs: found, mean, sd: Math.sqrt(squares / (differences.length - 1)) };
}

function asPublished({ honest: _, ...step }: ProtocolStep): ProtocolStep {
  return step;
}

/** A division that leaves a side without one of the outcomes is left out. */
function dividable(divide: () => Splits): Splits | undefined {
  try {
    return divide();
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
