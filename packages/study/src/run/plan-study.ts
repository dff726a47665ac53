import { deepFeatureNames, type FeatureTable } from '@radscore/cases';
import { createRng } from '@radscore/core';
import { tuningTrials } from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import { featureNames } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import type { StudyCohort } from '../study/types.js';
import { candidatesOf } from './candidates.js';
import { type EvaluationUnit, evaluateUnit } from './evaluate-unit.js';
import { bootstrapUnits, choiceUnits, mainUnits, nestedUnits, permutationUnits } from './plan-units.js';
import { makeSplits } from './splits.js';
import { eventsOf, studyData } from './study-data.js';
import { tuningOf } from './tuning.js';

/** The amount of work of a study, before anything is measured. */
export interface PlannedStudy {
  /** Columns of features, over all regions. */
  readonly features: number;
  readonly candidates: number;
  /** Units of work: one split, one signature and variant, with all of their models. */
  readonly fits: number;
  /** Fits inside training patients by which parameters are chosen; 0 where nothing is tuned. */
  readonly tuningFits: number;
  /**
   * A unit of each signature and variant on random numbers instead of features, and how many units are like it: for timing. Selection
   * on noise takes about as long as on features.
   */
  readonly trials: readonly { readonly count: number; readonly run: () => void }[];
}

/**
 * Counts what a study will measure and fit.
 *
 * @param features that exist already; of others the names are known from the protocol
 * @throws RAD-STUDY-TOO-FEW and the like, as the run would.
 * @example planStudy(protocol, cohort, features).features // => 2
 */
export function planStudy(protocol: Protocol, cohort: StudyCohort, features?: FeatureTable): PlannedStudy {
  const table =
    features ??
    randomTable(
      protocol,
      cohort.patients.map(({ id }) => id),
    );
  const data = studyData(cohort, table, protocol.clinical.variables);
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  const candidates = candidatesOf(protocol);
  const first = [
    ...mainUnits(protocol, data, splits),
    ...choiceUnits(protocol, data, splits),
    ...nestedUnits(protocol, data, splits),
  ];
  const { primary } = protocol.report;
  const key = { id: '', ...(primary ?? candidates[0]!) };
  const resamples = [...bootstrapUnits(protocol, splits, key), ...permutationUnits(protocol, data, splits, key)];
  const trial = (unit: EvaluationUnit, count: number) => ({
    count,
    run: () => {
      evaluateUnit(protocol, data, unit);
    },
  });
  const isLike = (a: EvaluationUnit) => (b: EvaluationUnit) => a.signature === b.signature && a.variant === b.variant;
  const kinds = first.filter((unit, i) => first.findIndex(isLike(unit)) === i);
  return {
    features: table.names.length,
    candidates: candidates.length,
    fits: first.length + resamples.length,
    tuningFits: tuningFits(protocol, [...first, ...resamples]),
    trials: [
      ...kinds.map((unit) => trial(first.findLast(isLike(unit))!, first.filter(isLike(unit)).length)),
      ...resamples.slice(0, 1).map((unit) => trial(unit, resamples.length)),
    ],
  };
}

/** Random numbers under the names that the features of the protocol will have. */
function randomTable({ signatures, extraction, deep }: Protocol, ids: readonly string[]): FeatureTable {
  const measured = featureNames(makeParameters(extraction));
  const regions = [...new Set(Object.values(signatures).flatMap((signature) => signature.regions))];
  const plain = regions.flatMap((region) => measured.map((name) => (regions.length > 1 ? `${region}:${name}` : name)));
  const learned =
    Object.values(signatures).some((signature) => signature.deep) && deep ? deepFeatureNames(deep.outputs) : [];
  const names = [...plain, ...learned];
  const rng = createRng('plan-study');
  const values = Float64Array.from({ length: names.length * ids.length }, () => rng.normal());
  return { ids, names, values, missing: [] };
}

/** Fits inside training patients by which parameters are chosen, over all of these units; at most, where patients are few. */
function tuningFits(protocol: Protocol, units: readonly EvaluationUnit[]): number {
  const each = ({ variant, models }: EvaluationUnit) =>
    models.reduce((sum, model) => {
      const tuning = tuningOf(protocol, { variant, model });
      return sum + (tuning === undefined ? 0 : tuningTrials(tuning) * tuning.folds);
    }, 0);
  return units.reduce((sum, unit) => sum + each(unit), 0);
}
