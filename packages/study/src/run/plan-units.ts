import { canonicalJson, createRng } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { Splits } from '../study/types.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { dealFolds } from './deal-folds.js';
import type { EvaluationUnit } from './evaluate-unit.js';
import { type Order, pipelineOf } from './pipelines.js';
import { groupRows } from './row-groups.js';
import { eventsOf, type StudyData } from './study-data.js';

/** Candidates that share a signature and a variant, and with them every step before the model. */
export interface CandidateGroup {
  readonly signature: string;
  readonly variant: string;
  readonly models: readonly string[];
}

/** The candidates by signature and variant, in their order. */
export function candidateGroups(protocol: Protocol): CandidateGroup[] {
  const groups = new Map<string, { signature: string; variant: string; models: string[] }>();
  for (const { signature, variant, model } of candidatesOf(protocol)) {
    const key = `${signature}/${variant}`;
    const group = groups.get(key) ?? { signature, variant, models: [] };
    group.models.push(model);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * Everybody who may be trained on.
 * @example mainPatients(splits).length // => 60
 */
export function mainPatients({ main }: Splits): string[] {
  return [...new Set(main.flatMap(({ train, test }) => [...train, ...test]))];
}

/** True where the published order differs from the honest one in more than nothing. */
export function ordersDiffer(protocol: Protocol, candidate: Candidate, data: StudyData): boolean {
  const of = (order: Order) => canonicalJson(pipelineOf(protocol, candidate, order, data));
  return of('published') !== of('honest');
}

/**
 * The fits behind the figures of every candidate: the study's own splits, in both orders where they differ.
 * @example mainUnits(protocol, data, splits).map(({ order }) => order) // => ['honest']
 */
export function mainUnits(protocol: Protocol, data: StudyData, splits: Splits): EvaluationUnit[] {
  const { seed } = protocol.evaluation;
  return candidateGroups(protocol).flatMap((group) => {
    const differs = group.models.some((model) => ordersDiffer(protocol, { id: '', ...group, model }, data));
    const orders: Order[] = differs ? ['published', 'honest'] : ['honest'];
    return orders.flatMap((order): EvaluationUnit[] => {
      const shared = { kind: 'main' as const, ...group, order };
      const { external } = splits;
      if (protocol.split.kind !== 'cross-validation') {
        const { train, test } = splits.main[0]!;
        return [{ ...shared, stream: `${seed}/main`, train, predict: { train, test, external } }];
      }
      const everybody = mainPatients(splits);
      return [
        ...splits.main.map(({ train, test }, k) => ({
          ...shared,
          ...(data.outer && { outer: k }),
          stream: `${seed}/main/${k}`,
          train,
          predict: { 'out-of-fold': test },
        })),
        { ...shared, stream: `${seed}/main/refit`, train: everybody, predict: { train: everybody, external } },
      ];
    });
  });
}

/**
 * Cross-validation inside training, once, to choose the key candidate: where the protocol names none, or, `afterwards`, where the one it
 * names could not be fitted.
 * @example choiceUnits(protocol, data, splits).length // => 0
 */
export function choiceUnits(
  protocol: Protocol,
  data: StudyData,
  splits: Splits,
  when: 'beforehand' | 'afterwards' = 'beforehand',
): EvaluationUnit[] {
  const split = splits.main[0]!;
  if (protocol.split.kind === 'cross-validation') return [];
  if (when === 'beforehand' && protocol.report.primary !== undefined) return [];
  return candidateGroups(protocol).flatMap((group) =>
    foldUnits(protocol, data, split.train, { kind: 'choice', ...group }, 'choice/0'),
  );
}

/**
 * Repeated cross-validation of everything that is fitted, over all patients that may be trained on.
 * @example nestedUnits(protocol, data, splits).length // => 3
 */
export function nestedUnits(protocol: Protocol, data: StudyData, splits: Splits): EvaluationUnit[] {
  const patients = mainPatients(splits);
  return candidateGroups(protocol).flatMap((group) =>
    Array.from({ length: protocol.evaluation.repeats }, (_, repeat) =>
      foldUnits(protocol, data, patients, { kind: 'nested', ...group }, `nested/${repeat}`),
    ).flat(),
  );
}

/**
 * Bootstrap samples of the key candidate, the first being the patients as they are.
 * @example bootstrapUnits(protocol, splits, candidate).length // => 3
 */
export function bootstrapUnits(
  { evaluation }: Protocol,
  splits: Splits,
  { signature, variant, model }: Candidate,
): EvaluationUnit[] {
  if (evaluation.bootstrap === 0) return [];
  const patients = mainPatients(splits);
  const groups = groupRows(patients, new Map(), splits.patientOf);
  return Array.from({ length: evaluation.bootstrap + 1 }, (_, b) => {
    const stream = `${evaluation.seed}/bootstrap/${b}`;
    const rng = createRng(stream);
    const drawn = b === 0 ? groups.ids : groups.ids.map(() => groups.ids[rng.below(groups.ids.length)]!);
    const train = b === 0 ? patients : drawn.flatMap((id) => groups.rows.get(id)!);
    return {
      kind: 'bootstrap',
      signature,
      variant,
      models: [model],
      order: 'honest',
      stream,
      train,
      predict: { everybody: patients },
    };
  });
}

/**
 * The key candidate on shuffled outcomes, each cross-validated once.
 * @example permutationUnits(protocol, data, splits, candidate).length // => 3
 */
export function permutationUnits(
  protocol: Protocol,
  data: StudyData,
  splits: Splits,
  { signature, variant, model }: Candidate,
): EvaluationUnit[] {
  const patients = mainPatients(splits);
  const group = { kind: 'permutation' as const, signature, variant, models: [model] };
  return Array.from({ length: protocol.evaluation.permutations }, (_, p) =>
    foldUnits(protocol, data, patients, group, `permutation/${p}`),
  ).flat();
}

function foldUnits(
  { evaluation }: Protocol,
  data: StudyData,
  patients: readonly string[],
  group: Pick<EvaluationUnit, 'kind' | 'signature' | 'variant' | 'models'>,
  name: string,
): EvaluationUnit[] {
  const events = eventsOf(data.outcome);
  const event = new Map(data.ids.map((id, i) => [id, events[i]!]));
  const patientOf = data.patients && Object.fromEntries(data.ids.map((id, i) => [id, data.patients![i]!]));
  const groups = groupRows(patients, event, patientOf);
  const rarer = Math.min(...[0, 1].map((kind) => groups.ids.filter((id) => groups.event.get(id) === kind).length));
  const folds = Math.min(evaluation.folds, rarer);
  if (folds < 2) return [];
  const dealt = dealFolds(patients, event, folds, `${evaluation.seed}/${name}/folds`, { patientOf });
  return Array.from({ length: folds }, (_, k) => ({
    ...group,
    order: 'honest' as const,
    stream: `${evaluation.seed}/${name}/${k}`,
    train: patients.filter((id) => dealt.get(id) !== k),
    predict: { 'out-of-fold': patients.filter((id) => dealt.get(id) === k) },
  }));
}
