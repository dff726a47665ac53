import { withCapital } from '@radscore/core';
import { calibrationAtHorizon } from '@radscore/stats';
import { type RunResult, risksAt, type SetName } from '@radscore/study';
import { calibration } from '../figures/calibration.js';
import { candidateLabels, hasCompeting, keyCandidate, levelOf, performanceOn, setPhrase } from '../run/describe-run.js';
import { predictionsOn, type SetPredictions, whereDefined } from './predictions.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** Patients that a group has at least. */
const smallestGroup = 8;

/**
 * Calibration of the risk by a horizon: predicted by Cox regression on the score of the training patients, observed by Kaplan and Meier's
 * method; beside competing events both are cumulative incidences (two cause-specific regressions, Aalen and Johansen). Undefined where the
 * predictions come from several fits, or nobody was followed that long.
 */
export function calibrationAt(run: RunResult, set: SetName, horizon: number): ReportFigure | undefined {
  const key = keyCandidate(run);
  const { outcome, endpoint } = run.cohort;
  if (key === undefined || outcome.kind !== 'survival' || set === 'out-of-fold') return undefined;
  const [own, train] = [predictionsOn(run, key.honest, set), predictionsOn(run, key.honest, 'train')];
  if (train.ids.length === 0 || performanceOn(key.honest, set)?.code !== undefined) return undefined;
  const competing = hasCompeting(run);
  const groups = Math.min(
    run.protocol.evaluation.calibrationGroups,
    Math.max(2, Math.floor(own.ids.length / smallestGroup)),
  );
  const found = whereDefined(() => {
    const risk = Array.from(risksAt(scoredOf(train, outcome.unit), own.values, [horizon]).data);
    const options = { groups, level: run.protocol.evaluation.confidence };
    return { risk, groups: calibrationAtHorizon(risk, own.time, own.status, horizon, options).groups };
  });
  if (found === undefined) return undefined;
  const bins = found.groups.flatMap(({ predicted, observed, lower, upper }) => {
    if (observed === null) return [];
    return [{ predicted, observed, ...(lower !== null && upper !== null && { ci: [lower, upper] as const }) }];
  });
  if (bins.length === 0) return undefined;
  const time = `${horizon} ${outcome.unit}`;
  const positive = `${endpoint.positive} by ${time}`;
  const method = competing ? 'Aalen–Johansen' : '1 − Kaplan–Meier';
  return reportFigure(
    calibration,
    {
      title: `${withCapital(positive)}, ${setPhrase(set)}`,
      level: levelOf(run),
      positive,
      observed: `Observed (${method})`,
      histogram: `Histogram: patients known to have had ${positive} up, all others down.`,
      models: [
        {
          name: candidateLabels(run).get(key.id) ?? key.id,
          bins,
          predictions: found.risk,
          events: own.event.map((event, i) => (event === 1 && own.time[i]! <= horizon ? 1 : 0)),
        },
      ],
    },
    {
      place: 'performance',
      suffix: [set, String(horizon)],
      caption: `Calibration of the risk of ${positive}, ${setPhrase(set)}, honest order, in ${bins.length} groups of similar prediction: ${
        competing
          ? 'the cumulative incidence that two cause-specific Cox regressions on the score give, against that of Aalen and Johansen; competing events are taken into account'
          : 'predicted by Cox regression on the score among training patients, against 1 − Kaplan–Meier'
      }, with ${levelOf(run)} intervals.`,
    },
  );
}

function scoredOf({ values, time, status }: SetPredictions, unit: 'days' | 'months' | 'years') {
  return { risk: values, outcome: { kind: 'survival' as const, time, status, unit } };
}
