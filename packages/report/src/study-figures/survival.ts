import {
  kaplanMeier as curveOf,
  quantile,
  timeDependentRoc as rocAt,
  survivalQuantile,
  timeDependentAuc,
} from '@radscore/stats';
import type { RunResult, SetName } from '@radscore/study';
import { type AucOverTimeCurve, aucOverTime } from '../figures/auc-over-time.js';
import { kaplanMeierFigure, type SurvivalGroup } from '../figures/kaplan-meier.js';
import type { RocCurve } from '../figures/roc.js';
import { timeDependentRoc } from '../figures/time-dependent-roc.js';
import {
  candidateLabels,
  clinicalColumns,
  columnLabel,
  fittedCandidates,
  keyCandidate,
  performanceOn,
  setPhrase,
  setsOf,
} from '../run/describe-run.js';
import { predictionsOn, type SetPredictions, whereDefined } from './predictions.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** Clinical variables drawn beside the score in one figure. */
const mostVariables = 5;

/** Kaplan-Meier curves of the risk groups on every set, time-dependent ROC at the horizons, AUC over time. */
export function survivalFigures(run: RunResult): ReportFigure[] {
  const sets = setsOf(run);
  const judged = sets.filter((set) => set !== 'train');
  return [
    ...sets.flatMap((set) => riskGroupFigure(run, set) ?? []),
    ...judged.flatMap((set) =>
      run.protocol.endpoint.horizons.flatMap((horizon) => rocAtHorizon(run, set, horizon) ?? []),
    ),
    ...judged.flatMap((set) => overTime(run, set) ?? []),
  ];
}

function riskGroupFigure(run: RunResult, set: SetName): ReportFigure | undefined {
  const key = keyCandidate(run);
  if (key === undefined) return undefined;
  const own = predictionsOn(run, key.honest, set);
  const high = own.values.map((value, i) => value >= own.thresholds[i]!);
  const groups = [
    { name: 'Low risk', rows: [...high.keys()].filter((i) => !high[i]) },
    { name: 'High risk', rows: [...high.keys()].filter((i) => high[i]) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return undefined;
  const { hazardRatio, logRankP } = performanceOn(key.honest, set)?.measures ?? {};
  const title = run.protocol.endpoint.title;
  return reportFigure(
    kaplanMeierFigure,
    {
      title: `${title}, ${setPhrase(set)}`,
      timeLabel: `Time (${unitOf(run)})`,
      outcomeLabel: title,
      groups: groups.map(({ name, rows }) => survivalGroup(name, own, rows)),
      logRankP: logRankP?.value ?? null,
      ...(hazardRatio && { hazardRatio: { comparison: 'high against low risk', estimate: hazardRatio } }),
    },
    {
      place: 'performance',
      suffix: [set],
      caption: `Kaplan–Meier curves of the risk groups of the key model, ${setPhrase(set)}, honest order, with 95% bands and numbers at risk. Cut-off: ${key.honest.threshold.rule}.`,
    },
  );
}

function survivalGroup(name: string, own: SetPredictions, rows: readonly number[]): SurvivalGroup {
  const curve = curveOf(
    rows.map((i) => own.time[i]!),
    rows.map((i) => own.event[i]!),
  );
  const median = survivalQuantile(curve);
  const known = (values: ArrayLike<number>) => Array.from(values, (value) => (Number.isFinite(value) ? value : null));
  return {
    name,
    n: curve.n,
    events: curve.totalEvents,
    time: Array.from(curve.time),
    atRisk: Array.from(curve.atRisk),
    censored: Array.from(curve.censored),
    survival: Array.from(curve.survival),
    lower: known(curve.lower),
    upper: known(curve.upper),
    median: { value: median.time, ci: [median.lower, median.upper] },
  };
}

function rocAtHorizon(run: RunResult, set: SetName, horizon: number): ReportFigure | undefined {
  const key = keyCandidate(run);
  if (key === undefined) return undefined;
  const own = predictionsOn(run, key.honest, set);
  const score = curveAt(candidateLabels(run).get(key.id) ?? key.id, own.values, own, horizon);
  if (score === undefined) return undefined;
  const variables = clinicalMarkers(run, own, horizon).slice(0, mostVariables);
  const turned = variables.some(({ name }) => name.endsWith(reversed));
  return reportFigure(
    timeDependentRoc,
    {
      title: `${run.cohort.endpoint.positive} within ${horizon} ${unitOf(run)}, ${setPhrase(set)}`,
      horizon: `${horizon} ${unitOf(run)}`,
      curves: [score, ...variables],
    },
    {
      place: 'performance',
      suffix: [set, String(horizon)],
      caption: `Time-dependent ROC of the key model beside clinical variables at ${horizon} ${unitOf(run)}, ${setPhrase(set)}.${turned ? ` Variables that fall with risk are reversed${reversed}.` : ''}`,
    },
  );
}

const reversed = ' (−)';

/** Clinical variables as markers; turned round where training patients with lower values had more events. */
function clinicalMarkers(run: RunResult, own: SetPredictions, horizon: number): RocCurve[] {
  const numeric = clinicalColumns(run).filter(
    ({ type, measured }) => measured === 'before' && (type === 'numeric' || type === 'flag'),
  );
  const patient = new Map(run.cohort.patients.map((each) => [each.id, each]));
  const chosen = new Set(run.clinical.filter((each) => each.chosen).map(({ name }) => name));
  const order = [...numeric].sort((a, b) => Number(chosen.has(b.name)) - Number(chosen.has(a.name)));
  const training = trainingRows(run);
  return order.flatMap(({ name }) => {
    const valuesOf = ({ ids }: Pick<SetPredictions, 'ids'>) => ids.map((id) => patient.get(id)?.values[name] ?? null);
    const known = withValues(own, valuesOf(own));
    const before = withValues(training, valuesOf(training));
    const direction =
      whereDefined(() => timeDependentAuc(before.values, before.time, before.event, horizon).value) ?? 0.5;
    const sign = direction < 0.5 ? -1 : 1;
    const label = `${columnLabel(run, name)}${sign < 0 ? reversed : ''}`;
    return (
      curveAt(
        label,
        known.values.map((value) => sign * value),
        known,
        horizon,
      ) ?? []
    );
  });
}

interface Timed {
  readonly ids: readonly string[];
  readonly time: readonly number[];
  readonly event: readonly (0 | 1)[];
}

function withValues(
  { ids, time, event }: Timed,
  values: readonly (string | number | null)[],
): Timed & { values: number[] } {
  const rows = [...ids.keys()].filter((i) => values[i] !== null && Number.isFinite(Number(values[i])));
  return {
    ids: rows.map((i) => ids[i]!),
    time: rows.map((i) => time[i]!),
    event: rows.map((i) => event[i]!),
    values: rows.map((i) => Number(values[i])),
  };
}

function trainingRows({ splits, cohort }: RunResult): Timed {
  const training = new Set(splits.main.length === 1 ? splits.main[0]!.train : splits.main.flatMap(({ test }) => test));
  const { patients, outcome } = cohort;
  const rows = [...patients.keys()].filter((i) => training.has(patients[i]!.id));
  return {
    ids: rows.map((i) => patients[i]!.id),
    time: rows.map((i) => (outcome.kind === 'survival' ? outcome.time[i]! : 0)),
    event: rows.map((i) => (outcome.kind === 'survival' && outcome.status[i] === 1 ? 1 : 0)),
  };
}

function curveAt(
  name: string,
  values: readonly number[],
  { time, event }: Timed,
  horizon: number,
): RocCurve | undefined {
  return whereDefined(() => {
    const { sensitivity, specificity } = rocAt(values, time, event, horizon);
    const { value, ci } = timeDependentAuc(values, time, event, horizon);
    return { name, fpr: Array.from(specificity, (each) => 1 - each), tpr: Array.from(sensitivity), auc: { value, ci } };
  });
}

function overTime(run: RunResult, set: SetName): ReportFigure | undefined {
  const key = keyCandidate(run);
  if (key === undefined) return undefined;
  const labels = candidateLabels(run);
  const rivals = fittedCandidates(run).filter(
    ({ id, signature, model }) => id !== key.id && signature === key.signature && model === key.model,
  );
  const curves = [key, ...rivals].slice(0, 4).flatMap((candidate): AucOverTimeCurve[] => {
    const own = predictionsOn(run, candidate.honest, set);
    const eventTimes = own.time.filter((_, i) => own.event[i] === 1);
    if (eventTimes.length < 5) return [];
    const [from, to] = [quantile(eventTimes, 0.15), quantile(eventTimes, 0.85)];
    const grid = Array.from({ length: 25 }, (_, k) => from + ((to - from) * k) / 24);
    const points = grid.flatMap((time) => {
      const found = whereDefined(() => timeDependentAuc(own.values, own.time, own.event, time));
      return found === undefined ? [] : [{ time, ...found }];
    });
    if (points.length < 3) return [];
    return [
      {
        name: labels.get(candidate.id) ?? candidate.id,
        time: points.map(({ horizon }) => horizon),
        auc: points.map(({ value }) => value),
        ...(candidate === key && { lower: points.map(({ ci }) => ci[0]), upper: points.map(({ ci }) => ci[1]) }),
      },
    ];
  });
  if (curves.length === 0) return undefined;
  return reportFigure(
    aucOverTime,
    { title: `AUC over time, ${setPhrase(set)}`, timeLabel: `Time (${unitOf(run)})`, curves },
    {
      place: 'performance',
      suffix: [set],
      caption: `Time-dependent AUC over follow-up, ${setPhrase(set)}, honest order; the band is the pointwise 95% interval of the key model.`,
    },
  );
}

function unitOf({ cohort }: RunResult): string {
  return cohort.outcome.kind === 'survival' ? cohort.outcome.unit : '';
}
