import { withCapital } from '@radscore/core';
import {
  type CandidateResult,
  type CandidateRun,
  type ComparatorResult,
  type Estimate,
  isLesionColumn,
  type Performance,
  type RunResult,
  type SetName,
  type StudyColumn,
} from '@radscore/study';
import { count } from '../svg/format.js';
import { levelLabel } from '../words/estimate.js';

/** The primary measure of a study, and its name in text. */
export function primaryMeasure({ cohort }: Pick<RunResult, 'cohort'>): { key: 'auc' | 'cIndex'; name: string } {
  return cohort.outcome.kind === 'binary' ? { key: 'auc', name: 'AUC' } : { key: 'cIndex', name: 'C-index' };
}

const measureTitles: Readonly<Record<string, string>> = {
  auc: 'AUC',
  cIndex: 'C-index',
  accuracy: 'Accuracy',
  balancedAccuracy: 'Balanced accuracy',
  sensitivity: 'Sensitivity',
  specificity: 'Specificity',
  ppv: 'PPV',
  npv: 'NPV',
  f1: 'F1',
  mcc: 'MCC',
  hazardRatio: 'Hazard ratio',
  logRankP: 'Log-rank p',
  brier: 'Brier score',
  integratedBrier: 'Integrated Brier score',
  hosmerLemeshowP: 'Hosmer–Lemeshow p',
  hosmerLemeshowPrintedP: 'Hosmer–Lemeshow p, g − 2 df',
  medianHighRisk: 'Median survival, high risk',
  medianLowRisk: 'Median survival, low risk',
  oddsRatio: 'Odds ratio',
  oddsRatioP: 'p of the odds ratio',
  aucSE: 'SE of the AUC',
  differenceP: 'p of the difference',
};

/** A measure by its name in text; `auc@24` and what is not known here stay as they are. */
export function measureTitle(measure: string): string {
  return measureTitles[measure] ?? measure;
}

const setTitles: Readonly<Record<SetName, string>> = {
  train: 'training',
  test: 'test',
  'out-of-fold': 'out-of-fold',
  external: 'external',
};

/** `95%`: the one level that all intervals of the report have. */
export function levelOf({ protocol }: Pick<RunResult, 'protocol'>): string {
  return levelLabel(protocol.evaluation.confidence);
}

/** `test set`, `out-of-fold predictions`. */
export function setPhrase(set: SetName): string {
  return set === 'out-of-fold' ? 'out-of-fold predictions' : `${setTitles[set]} set`;
}

/** `Test`. */
export function setTitle(set: SetName): string {
  return withCapital(setTitles[set]);
}

/** The sets of the run that have predictions, from training to external. */
export function setsOf({ candidates }: Pick<RunResult, 'candidates'>): SetName[] {
  const present = new Set(candidates.flatMap(({ honest }) => honest.performance.map(({ set }) => set)));
  return (['train', 'test', 'out-of-fold', 'external'] as const).filter((set) => present.has(set));
}

/** Candidates that could be fitted. */
export function fittedCandidates({ candidates }: Pick<RunResult, 'candidates'>): CandidateResult[] {
  return candidates.filter(({ failure }) => failure === undefined);
}

/** The candidate that the key sentence is about; the first where it is not among the results. */
export function keyCandidate({ candidates, key }: Pick<RunResult, 'candidates' | 'key'>): CandidateResult | undefined {
  return candidates.find(({ id }) => id === key.candidate) ?? candidates[0];
}

/** The title of a model as the protocol gives it. */
export function modelTitle({ protocol }: Pick<RunResult, 'protocol'>, model: string): string {
  return protocol.models[model]?.title ?? model;
}

/** A short name for each candidate: signature, variant and model, those left out that are the same everywhere. */
export function candidateLabels(run: Pick<RunResult, 'candidates' | 'protocol'>): ReadonlyMap<string, string> {
  const several = (values: readonly string[]) => new Set(values).size > 1;
  const { candidates } = run;
  const bySignature = several(candidates.map(({ signature }) => signature));
  const byVariant = several(candidates.map(({ variant }) => variant));
  const byModel = several(candidates.map(({ model }) => model)) || (!bySignature && !byVariant);
  return new Map(
    candidates.map(({ id, signature, variant, model }) => {
      const hasRadiomics = run.protocol.variants[variant]?.radiomics !== 'none';
      const parts = [
        bySignature && (hasRadiomics || !byVariant) ? signature : undefined,
        byVariant ? variant : undefined,
        byModel ? modelTitle(run, model) : undefined,
      ].filter((part) => part !== undefined);
      return [id, parts.join(' · ')];
    }),
  );
}

/** The performance of one order on one set. */
export function performanceOn(run: CandidateRun, set: SetName): Performance | undefined {
  return run.performance.find((each) => each.set === set);
}

/** The study's own measure on one set, missing with a reason where it was not computed. */
export function primaryEstimate(run: Pick<RunResult, 'cohort'>, order: CandidateRun, set: SetName): Estimate {
  const { key } = primaryMeasure(run);
  return performanceOn(order, set)?.measures[key] ?? { value: null, reason: 'not computed on this set' };
}

/** Whether competing events came first in some patients, so that survival is reported as cumulative incidence. */
export function hasCompeting({ cohort: { outcome } }: Pick<RunResult, 'cohort'>): boolean {
  return outcome.kind === 'survival' && outcome.status.includes(2);
}

/** Whether a comparator is beaten, as tables say it. */
export const beatenWords: Readonly<Record<ComparatorResult['code'], string>> = {
  BEATEN: 'yes',
  'NOT-BEATEN': 'not shown',
  BETTER: 'no, it is better',
  'NOT-COMPARABLE': 'not comparable',
  'WRONG-WAY': 'points the wrong way',
  'NO-DISCRIMINATION': 'no discrimination shown',
  UNKNOWN: 'unknown',
};

/** Patients who were analysed: all of the cohort except those that a split by column leaves in no set. */
export function analysedCount({ cohort, splits }: Pick<RunResult, 'cohort' | 'splits'>): number {
  return cohort.patients.length - (splits.leftOut?.length ?? 0);
}

/**
 * How many patients the rows that were analysed are (or those of `ids`), where some have several; undefined where every row is a patient of
 * its own.
 */
export function patientsOfRows(
  { cohort, splits }: Pick<RunResult, 'cohort' | 'splits'>,
  ids?: ReadonlySet<string>,
): number | undefined {
  const leftOut = new Set(splits.leftOut?.map(({ id }) => id));
  const rows = cohort.patients.filter(({ id }) => ids?.has(id) ?? !leftOut.has(id));
  const patients = new Set(rows.map(({ id, patient }) => patient ?? id)).size;
  return patients < rows.length ? patients : undefined;
}

/** What a cohort's table counts: rows where some patients have several, patients where each has one. */
export function counted(run: Pick<RunResult, 'cohort' | 'splits'>): 'patient' | 'row' {
  return patientsOfRows(run) === undefined ? 'patient' : 'row';
}

/** `12 rows` or `12 patients`, whichever {@link counted} says; `12 external rows` with a word for them. */
export function countRows(run: Pick<RunResult, 'cohort' | 'splits'>, n: number, which = ''): string {
  return count(n, `${which}${counted(run)}`);
}

/** What happened to those who were analysed. */
export function analysedOutcome({ cohort: { patients, outcome }, splits }: Pick<RunResult, 'cohort' | 'splits'>) {
  const leftOut = new Set(splits.leftOut?.map(({ id }) => id));
  const found = { events: 0, others: 0, competing: 0 };
  for (const [i, { id }] of patients.entries()) {
    if (leftOut.has(id)) continue;
    const own = outcome.kind === 'binary' ? outcome.event[i] : outcome.status[i];
    found[own === 1 ? 'events' : own === 2 ? 'competing' : 'others']++;
  }
  return found;
}

/** How many patients the rows are that the key model is judged on in a set; undefined where every row is a patient of its own. */
export function patientsIn(
  run: Pick<RunResult, 'candidates' | 'cohort' | 'key' | 'splits'>,
  set: SetName,
): number | undefined {
  const judged = keyCandidate(run)?.honest.predictions.filter((own) => own.set === set) ?? [];
  return patientsOfRows(run, new Set(judged.map(({ id }) => id)));
}

/** The name of a column in tables: the label of the protocol where it has one. */
export function columnLabel({ cohort }: Pick<RunResult, 'cohort'>, name: string): string {
  const [base, level] = name.split('=');
  const column = cohort.columns.find((each) => each.name === base);
  if (column === undefined) return name;
  const unit = column.unit === undefined ? '' : ` (${column.unit})`;
  return `${column.label || column.name}${unit}${level === undefined ? '' : `: ${level}`}`;
}

/** The clinical columns of the cohort; where features are in the same table, without them. */
export function clinicalColumns({ cohort, features }: Pick<RunResult, 'cohort' | 'features'>): StudyColumn[] {
  const measured = new Set(features.names);
  return cohort.columns.filter(({ role, name }) => role === 'clinical' && !measured.has(name));
}

/** How many features were measured, deep ones among them; number and volume of lesions, which appear in every table, are none. */
export function featureCount({ features }: RunResult): number {
  return features.names.filter((name) => !isLesionColumn(name)).length;
}

/** How many of the features are answers of an encoder. */
export function deepFeatureCount({ features }: RunResult): number {
  return features.names.filter((name) => /(^|:)deep_\d+$/.test(name)).length;
}
