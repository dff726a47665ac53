import { withCapital } from '@radscore/core';
import { grayTest, quantile, timeDependentRoc as rocAt, timeDependentAuc } from '@radscore/stats';
import type { RunResult, SetName } from '@radscore/study';
import { type AucOverTimeCurve, aucOverTime } from '../figures/auc-over-time.js';
import { kaplanMeierFigure } from '../figures/kaplan-meier.js';
import type { RocCurve } from '../figures/roc.js';
import { incidenceGroup, survivalGroup } from '../figures/survival-group.js';
import { timeDependentRoc } from '../figures/time-dependent-roc.js';
import {
  candidateLabels,
  fittedCandidates,
  hasCompeting,
  keyCandidate,
  levelOf,
  performanceOn,
  setPhrase,
  setsOf,
} from '../run/describe-run.js';
import { cutOffRule } from '../words/cut-off-rule.js';
import { clinicalMarkers, knownOf, reversed, type Timed } from './clinical-markers.js';
import { predictionsOn, whereDefined } from './predictions.js';
import { type ReportFigure, reportFigure } from './report-figure.js';
import { calibrationAt } from './survival-calibration.js';

/** Clinical variables drawn beside the score in one figure. */
const mostVariables = 5;

/** Kaplan-Meier curves (beside competing events, cumulative incidences) of the risk groups on every set, time-dependent ROC at the horizons, AUC over time. */
export function survivalFigures(run: RunResult): ReportFigure[] {
  const sets = setsOf(run);
  const judged = sets.filter((set) => set !== 'train');
  return [
    ...sets.flatMap((set) => riskGroupFigure(run, set) ?? []),
    ...judged.flatMap((set) => run.protocol.endpoint.horizons.flatMap((horizon) => rocsAtHorizon(run, set, horizon))),
    ...judged.flatMap((set) => run.protocol.endpoint.horizons.flatMap((at) => calibrationAt(run, set, at) ?? [])),
    ...judged.flatMap((set) => overTime(run, set) ?? []),
  ];
}

function riskGroupFigure(run: RunResult, set: SetName): ReportFigure | undefined {
  const key = keyCandidate(run);
  if (key === undefined) return undefined;
  const own = predictionsOn(run, key.honest, set);
  const high = own.called;
  const groups = [
    { name: 'Low risk', rows: [...high.keys()].filter((i) => !high[i]) },
    { name: 'High risk', rows: [...high.keys()].filter((i) => high[i]) },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return undefined;
  const { hazardRatio, logRankP } = performanceOn(key.honest, set)?.measures ?? {};
  const competing = hasCompeting(run);
  const title = competing ? withCapital(run.cohort.endpoint.positive) : run.protocol.endpoint.title;
  const grayP = whereDefined(() => grayTest(own.time, own.status, own.called.map(Number)).p) ?? null;
  const { confidence } = run.protocol.evaluation;
  return reportFigure(
    kaplanMeierFigure,
    {
      title: `${title}, ${setPhrase(set)}`,
      level: levelOf(run),
      timeLabel: `Time (${unitOf(run)})`,
      outcomeLabel: title,
      groups: groups.map(({ name, rows }) => {
        const of = (values: ArrayLike<number>) => rows.map((i) => values[i]!);
        return competing
          ? incidenceGroup(name, of(own.time), of(own.status), confidence)
          : survivalGroup(name, of(own.time), of(own.event), confidence);
      }),
      ...(competing && { incidence: true, grayP }),
      logRankP: logRankP?.value ?? null,
      ...(hazardRatio && { hazardRatio: { comparison: 'high against low risk', estimate: hazardRatio } }),
    },
    {
      place: 'performance',
      suffix: [set],
      caption: `${competing ? 'Cumulative incidence (Aalen–Johansen), with competing events taken into account,' : 'Kaplan–Meier curves'} of the risk groups of the key model, ${setPhrase(set)}, honest order, with ${levelOf(run)} bands and numbers at risk. Cut-off: ${cutOffRule(key.honest.threshold.rule)}.`,
    },
  );
}

/** The key model beside a few clinical variables in each figure, until each has been drawn. */
function rocsAtHorizon(run: RunResult, set: SetName, horizon: number): ReportFigure[] {
  const key = keyCandidate(run);
  if (key === undefined) return [];
  const own = predictionsOn(run, key.honest, set);
  const level = run.protocol.evaluation.confidence;
  const score = curveAt(candidateLabels(run).get(key.id) ?? key.id, own.values, own, horizon, level);
  if (score === undefined) return [];
  const variables = clinicalMarkers(run, horizon).flatMap((marker) => {
    const known = knownOf(marker, own);
    return curveAt(marker.label, known.values, known, horizon, level) ?? [];
  });
  const parts = Math.max(1, Math.ceil(variables.length / mostVariables));
  const size = Math.ceil(variables.length / parts);
  const time = `${horizon} ${unitOf(run)}`;
  return Array.from({ length: parts }, (_, part) => {
    const shown = variables.slice(part * size, (part + 1) * size);
    const turned = shown.some(({ name }) => name.endsWith(reversed));
    const which = parts === 1 ? '' : `, ${part + 1} of ${parts}`;
    return reportFigure(
      timeDependentRoc,
      {
        title: withCapital(`${run.cohort.endpoint.positive} within ${time}, ${setPhrase(set)}${which}`),
        horizon: time,
        level: levelOf(run),
        curves: [score, ...shown],
      },
      {
        place: 'performance',
        suffix: [set, String(horizon), ...(part === 0 ? [] : [String(part + 1)])],
        caption: `Time-dependent ROC of the key model${shown.length === 0 ? '' : ' beside clinical variables'} at ${time}, ${setPhrase(set)}${which}.${turned ? ` Variables that fall with risk in training are reversed${reversed}.` : ''}`,
      },
    );
  });
}

function curveAt(
  name: string,
  values: readonly number[],
  { time, event }: Timed,
  horizon: number,
  level: number,
): RocCurve | undefined {
  return whereDefined(() => {
    const { sensitivity, specificity } = rocAt(values, time, event, horizon);
    const { value, ci } = timeDependentAuc(values, time, event, horizon, { level });
    return { name, fpr: Array.from(specificity, (each) => 1 - each), tpr: Array.from(sensitivity), auc: { value, ci } };
  });
}

function overTime(run: RunResult, set: SetName): ReportFigure | undefined {
  const key = keyCandidate(run);
  if (key === undefined) return undefined;
  const labels = candidateLabels(run);
  const level = run.protocol.evaluation.confidence;
  const others = fittedCandidates(run).filter(
    ({ id, signature, model }) => id !== key.id && signature === key.signature && model === key.model,
  );
  const curves = [key, ...others].slice(0, 4).flatMap((candidate): AucOverTimeCurve[] => {
    const own = predictionsOn(run, candidate.honest, set);
    const eventTimes = own.time.filter((_, i) => own.event[i] === 1);
    if (eventTimes.length < 5) return [];
    const [from, to] = [quantile(eventTimes, 0.15), quantile(eventTimes, 0.85)];
    const grid = Array.from({ length: 25 }, (_, k) => from + ((to - from) * k) / 24);
    const points = grid.flatMap((time) => {
      const found = whereDefined(() => timeDependentAuc(own.values, own.time, own.event, time, { level }));
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
      caption: `Time-dependent AUC over follow-up, ${setPhrase(set)}, honest order; the band is the pointwise ${levelOf(run)} interval of the key model.`,
    },
  );
}

function unitOf({ cohort }: RunResult): string {
  return cohort.outcome.kind === 'survival' ? cohort.outcome.unit : '';
}
