import type { ErrorData } from '@radscore/core';
import { resampledMean, selectionStability } from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, CandidateRun, Leak, Prediction, SelectionResult, SetName } from '../study/types.js';
import { type Candidate, candidatesOf, signatureColumns } from './candidates.js';
import { departuresOf } from './departures.js';
import { type EvaluationUnit, ranksOf, type UnitFit, type UnitResult } from './evaluate-unit.js';
import { type TestedFold, withNullFolds } from './null-folds.js';
import { performanceOf, primaryMeasure, primaryValueOf } from './performance.js';
import { type Order, thresholdRule } from './pipelines.js';
import { hosmerLemeshowOf, isLogHazard, rankingOf } from './ranking.js';
import type { StudyData } from './study-data.js';

/** A unit with what came of it. */
export interface DoneUnit {
  readonly unit: EvaluationUnit;
  readonly result: UnitResult;
}

type Fit = { readonly unit: EvaluationUnit; readonly fit: UnitFit };

const setOrder: readonly SetName[] = ['train', 'test', 'out-of-fold', 'external'];

/**
 * Puts the fits of all units together into one result for each candidate.
 * @example assembleCandidates(protocol, data, done).map(({ id }) => id) // => ['tumour/combined/logistic']
 */
export function assembleCandidates(protocol: Protocol, data: StudyData, done: readonly DoneUnit[]): CandidateResult[] {
  const groups = new Map<string, DoneUnit[]>();
  for (const each of done) {
    const key = `${each.unit.signature}/${each.unit.variant}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return candidatesOf(protocol).map((candidate) => {
    const own = groups.get(`${candidate.signature}/${candidate.variant}`) ?? [];
    return assemble(
      protocol,
      data,
      candidate,
      own.filter(({ unit }) => unit.models.includes(candidate.model)),
    );
  });
}

function assemble(
  protocol: Protocol,
  data: StudyData,
  candidate: Candidate,
  done: readonly DoneUnit[],
): CandidateResult {
  const main = done.filter(({ unit }) => unit.kind === 'main');
  const failureOf = (order: Order) =>
    main
      .filter(({ unit }) => unit.order === order)
      .map(({ result }) => result[candidate.model]!)
      .find((fit): fit is { error: ErrorData } => 'error' in fit);
  const failure = failureOf('honest');
  const empty: CandidateRun = {
    selection: { counts: [], kept: [] },
    predictions: [],
    threshold: { value: 0.5, rule: 'none' },
    performance: [],
    leaks: [],
  };
  if (failure !== undefined) return { ...candidate, published: empty, honest: empty, failure: failure.error };
  const nested = succeeded(done, candidate, 'nested');
  const honest = runOf(protocol, data, candidate, main, 'honest', nested);
  // What a paper published may be impossible to fit (a singular covariance) where the honest order is not.
  const unpublished = failureOf('published');
  const published =
    unpublished !== undefined
      ? { ...empty, failure: unpublished.error }
      : main.some(({ unit }) => unit.order === 'published')
        ? runOf(protocol, data, candidate, main, 'published', [])
        : honest;
  const honestFits = succeeded(
    main.filter(({ unit }) => unit.order === 'honest'),
    candidate,
    'main',
  );
  const kept = honestFits.at(-1)!.fit;
  const { clinicalKept, linear } = kept;
  const departures = departuresOf(
    kept.notes,
    nested.map(({ fit }) => fit.notes),
  );
  const tuned = tunedOf(kept, [
    ...honestFits.filter(({ unit }) => unit.predict['out-of-fold'] !== undefined),
    ...nested,
  ]);
  const shown = {
    ...(tuned && { tuned }),
    ...(departures.length > 0 && { departures }),
    ...(clinicalKept && { clinicalKept }),
    ...(linear && { linear }),
  };
  const repeated = nestedFigures(protocol, data, nested);
  return { ...candidate, published, honest, ...shown, ...(repeated === undefined ? {} : { nested: repeated }) };
}

/** What was tuned for the kept model and in each fold that tested it. */
function tunedOf({ tuned }: UnitFit, folds: readonly Fit[]): CandidateResult['tuned'] {
  if (tuned === undefined) return undefined;
  return {
    chosen: tuned.values,
    trials: tuned.trials ?? [],
    folds: folds.flatMap(({ unit, fit }) =>
      fit.tuned === undefined
        ? []
        : [{ fold: unit.stream.slice(unit.stream.indexOf('/') + 1), values: fit.tuned.values }],
    ),
  };
}

function runOf(
  protocol: Protocol,
  data: StudyData,
  candidate: Candidate,
  main: readonly DoneUnit[],
  order: Order,
  resamples: readonly Fit[],
): CandidateRun {
  const fits = succeeded(
    main.filter(({ unit }) => unit.order === order),
    candidate,
    'main',
  );
  // The last is the fit that is kept: of the hold-out's training patients, or of everybody after cross-validation.
  const kept = fits.at(-1)!.fit;
  const predictions = fits.flatMap(({ unit, fit }) =>
    predictionsOf(unit, fit, fit.threshold === kept.threshold ? undefined : fit.threshold),
  );
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rowsOf = (own: readonly Prediction[]) => ({
    places: own.map(({ id }) => place.get(id)!),
    values: own.map(({ value }) => value),
    ...rankingOf(own),
  });
  const train = predictions.filter(({ set }) => set === 'train');
  const performance = setOrder.flatMap((set) => {
    const own = predictions.filter((prediction) => prediction.set === set);
    if (own.length === 0) return [];
    const { places, values, ...ranking } = rowsOf(own);
    const fittedOn = set === 'out-of-fold' || train.length === 0 ? undefined : rowsOf(train);
    const thresholds = own.map(({ threshold }) => threshold ?? kept.threshold);
    const found = performanceOf(protocol, data, set, places, values, thresholds, fittedOn, {
      ...ranking,
      hosmerLemeshow: hosmerLemeshowOf(protocol, candidate, set),
      ...(order === 'published' && { asPrinted: true }),
      logHazard: isLogHazard(protocol, candidate),
    });
    const asSet = [...new Set(fits.flatMap(({ fit }) => fit.sitesOfOwnRows?.[set] ?? []))];
    const marked = asSet.length === 0 ? found : { ...found, harmonisedAsSet: asSet };
    return [set === 'out-of-fold' ? withNullFolds(marked, primaryMeasure(protocol), testedFolds(data, fits)) : marked];
  });
  return {
    selection: withStability(protocol, data, candidate, kept.selection!, resamples),
    predictions,
    threshold: { value: kept.threshold, rule: thresholdRule(protocol.models[candidate.model]!.threshold) },
    performance,
    leaks: uniqueLeaks(fits.flatMap(({ fit }) => fit.leaks)),
  };
}

function testedFolds(data: StudyData, fits: readonly Fit[]): TestedFold[] {
  return fits.flatMap(({ unit, fit }) => {
    const ids = unit.predict['out-of-fold'];
    if (ids === undefined || ids.length === 0) return [];
    const ranks = ranksOf(fit, 'out-of-fold');
    return [
      {
        value: primaryValueOf(data, ids, ranks),
        constant: ranks.every((value) => value === ranks[0]),
        empty: fit.kept.length === 0 && (fit.clinicalKept?.length ?? 0) === 0,
      },
    ];
  });
}

function predictionsOf(unit: EvaluationUnit, fit: UnitFit, threshold: number | undefined): Prediction[] {
  return Object.entries(unit.predict).flatMap(([set, ids]) =>
    ids.map((id, i): Prediction => {
      const radScore = fit.radScores?.[set]?.[i];
      const decision = fit.decisions?.[set]?.[i];
      return {
        id,
        set: set as SetName,
        value: fit.predictions[set]![i]!,
        ...(decision === undefined ? {} : { decision }),
        ...(fit.uncalibrated && { uncalibrated: true as const }),
        ...(radScore === undefined ? {} : { radScore }),
        ...(threshold === undefined ? {} : { threshold }),
      };
    }),
  );
}

function withStability(
  protocol: Protocol,
  data: StudyData,
  { signature, variant }: Candidate,
  selection: SelectionResult,
  resamples: readonly Fit[],
): SelectionResult {
  if (resamples.length < 2 || protocol.variants[variant]!.radiomics === 'none') return selection;
  const total = signatureColumns(protocol, signature, data.features.names).length;
  const { frequencies, nogueira } = selectionStability(
    resamples.map(({ fit }) => fit.kept),
    total,
  );
  const share = new Map(frequencies.map((each) => [each.name, each.share]));
  return {
    ...selection,
    kept: selection.kept.map((feature) => ({ ...feature, stability: share.get(feature.name) ?? 0 })),
    stability:
      nogueira === null
        ? { value: null, reason: 'always all or none of the features were kept' }
        : { value: nogueira, method: `Nogueira, ${resamples.length} resamples` },
  };
}

function nestedFigures(
  { evaluation, endpoint }: Protocol,
  data: StudyData,
  fits: readonly Fit[],
): CandidateResult['nested'] {
  if (fits.length === 0) return undefined;
  const values = fits.flatMap(({ unit, fit }) => {
    return primaryValueOf(data, unit.predict['out-of-fold']!, ranksOf(fit, 'out-of-fold')) ?? [];
  });
  const ratio =
    fits.reduce((sum, { unit }) => sum + unit.predict['out-of-fold']!.length / unit.train.length, 0) / fits.length;
  const found = resampledMean(values, ratio, evaluation.confidence);
  const { folds, repeats } = evaluation;
  const measure = primaryMeasure({ endpoint });
  if (found === undefined)
    return { repeats, folds, measures: { [measure]: { value: null, reason: 'fewer than two folds could be judged' } } };
  const { mean, ci, standardError, method } = found;
  if (standardError === 0)
    return {
      repeats,
      folds,
      measures: { [measure]: { value: mean, method: 'mean over folds, no interval: all folds are the same' } },
    };
  const clipped = [Math.max(0, ci[0]), Math.min(1, ci[1])] as const;
  return {
    repeats,
    folds,
    measures: { [measure]: { value: mean, ci: clipped, se: standardError, method: `mean over folds, ${method}` } },
  };
}

function succeeded(done: readonly DoneUnit[], { model }: Candidate, kind: EvaluationUnit['kind']): Fit[] {
  return done.flatMap(({ unit, result }) => {
    const fit = result[model];
    return unit.kind === kind && fit !== undefined && !('error' in fit) ? [{ unit, fit }] : [];
  });
}

function uniqueLeaks(leaks: UnitFit['leaks']): Leak[] {
  const byStep = new Map<string, UnitFit['leaks'][number]>();
  for (const leak of leaks) {
    // Of folds, the one that saw most; a step that saw nobody else has not leaked.
    if (leak.rowsSeen > (byStep.get(leak.step)?.rowsSeen ?? 0)) byStep.set(leak.step, leak);
  }
  return [...byStep.values()].map(({ step, code, rowsSeen }) => ({ step, code, rowsSeen }));
}
